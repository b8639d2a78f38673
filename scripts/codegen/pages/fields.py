"""Fields on a page: tables of them, a section for each, and their evidence."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from scripts.codegen.fields import Entry
from scripts.codegen.ir import Contract, Evidence, Json, Rule, Source
from scripts.codegen.pages.markdown import (
    bullets,
    code,
    link,
    note,
    prose,
    section,
    table,
    value,
)
from scripts.codegen.support._words import GRADES

_GUIDE = "../guides/how-the-contract-is-decided.md"


def mark(grade: str) -> str:
    """Return a grade as a mark that links to what it means."""
    return f"{link(grade, f'{_GUIDE}#{grade}')}{{ .grade .grade-{grade} }}"


def summary(evidences: Iterable[Evidence]) -> str:
    """Return how many fields have which grade, the surest first."""
    counts = Counter(evidence.grade for evidence in evidences)
    return ", ".join(f"{counts[grade]} {mark(grade)}" for grade in GRADES if counts[grade])


def details(contract: Contract, evidence: Evidence) -> str:
    """Return the grade in words, the places it comes from, the decision, and what would settle it."""
    words = GRADES.get(evidence.grade, "")
    lines = [f"**Evidence** {mark(evidence.grade)} {words}."]
    quoted = bullets(place(source) for source in evidence.sources)
    decided = [f"**Decision** {prose(evidence.decision, contract)}"] if evidence.decision else []
    open_question = [f"**Would settle it** {prose(evidence.settles, contract)}"] if evidence.settles else []
    return "\n\n".join(filter(None, [*lines, quoted, *decided, *open_question]))


def place(source: Source) -> str:
    """Return one place of the vendor's page with its words."""
    return f"{source.kind} of “{prose(source.section)}”: {code(source.quote)}"


def guide_note(contract: Contract, text: str) -> str:
    """Return what the vendor's other pages say otherwise, set apart; nothing where they don't."""
    return note("reference-guide", "The API Reference Guide differs", prose(text, contract))


def yes(*, is_so: bool) -> str:
    """Return yes, which stands out, or no."""
    return "**yes**" if is_so else "no"


def at_a_glance(entries: Iterable[Entry], prefix: str = "") -> str:
    """Return the table of fields whose sections, with the same prefix, stand on the same page."""
    header = ("Field", "Type", "Required", "Null", "Evidence", "Example")
    return table(
        header,
        (
            (
                link(code(entry.path), f"#{prefix}{entry.anchor}"),
                entry.type_words,
                yes(is_so=entry.member.required),
                yes(is_so=entry.nullable),
                mark(entry.evidence.grade),
                _short_example(entry.example),
            )
            for entry in entries
        ),
    )


def _short_example(example: Json) -> str:
    """Return an example that fits into a table; members have rows of their own."""
    if isinstance(example, dict):
        return "`{…}`" if example else "`{}`"
    if isinstance(example, list):
        return "`[…]`"
    return value(example)


def field_section(contract: Contract, entry: Entry, notes: Iterable[str] = (), prefix: str = "") -> str:
    """Return a field's section; ``notes`` are what is known about the field in other events.

    ``prefix`` stands before the anchor on a page of several targets.
    """
    label = entry.path.removeprefix("eventData.")
    heading = f"### {code(entry.path)} {{ #{prefix}{entry.anchor} data-toc-label={label!r} }}"
    required = "required" if entry.member.required else "optional"
    null = "null is accepted" if entry.nullable else "not null"
    facts = [
        f"**Type** {entry.type_words}, {required}, {null}",
        f"**Unit** {prose(contract.words.units.get(entry.doc.unit, entry.doc.unit))}"
        if entry.doc.unit
        else "",
        *(_rule(rule) for rule in entry.rules),
        f"**Example** {value(entry.example)}",
        f"**Python** {code(entry.attribute)}",
    ]
    return section(
        heading,
        prose(entry.doc.description, contract),
        bullets(facts),
        section("**Issues**", bullets(_mistakes(contract, entry))),
        details(contract, entry.evidence),
        guide_note(contract, entry.doc.reference_guide.says),
        *notes,
    )


def _rule(rule: Rule) -> str:
    """Return a rule in words; a pattern with its text too."""
    text = _rule_in_words(rule)
    return f"{text}; otherwise a warning" if rule.is_soft else text


def _rule_in_words(rule: Rule) -> str:
    if rule.keyword == "pattern":
        return f"**Format** {prose(rule.expected)}: {code(str(rule.value))}"
    if rule.keyword == "enum" and isinstance(rule.value, list):
        return f"**One of** {', '.join(map(value, rule.value))}"
    if rule.keyword == "const":
        return f"**Always** {value(rule.value)}"
    return f"**Must be** {prose(rule.expected)}"


def _mistakes(contract: Contract, entry: Entry) -> Iterable[str]:
    """Yield, for each code that the field can raise at its own place, what raises it."""
    known = {found.code: found for found in contract.codes}
    for name in entry.codes:
        causes = _causes(entry, name) or prose(known[name].summary)
        is_soft = known[name].severity != "error" or _is_soft(entry, name)
        severity = ", a warning" if is_soft else ""
        yield f"{link(f'{name} {known[name].name}', f'../codes/{name}.md')}{severity}: {causes}"


def _causes(entry: Entry, name: str) -> str:
    if name == "RC201":
        return "the field is absent"
    if name == "RC202":
        return "the object has a field that the contract does not document"
    if name == "RC203":
        return f"expects {entry.type_phrase}{' or null' if entry.nullable else ', never null'}"
    found = [rule for rule in entry.member.schema.rules if rule.code == name]
    found += [rule for warn in entry.warns if warn.code == name for rule in warn.schema.rules]
    return "; ".join(f"expects {prose(rule.expected)}" for rule in found if rule.expected)


def _is_soft(entry: Entry, name: str) -> bool:
    """Whether all rules of a field with this code only warn."""
    found = [rule.is_soft for rule in entry.rules if rule.code == name]
    return bool(found) and all(found)
