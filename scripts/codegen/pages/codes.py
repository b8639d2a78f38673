"""The page of each issue code, with the words that ``explain`` prints, and the list of all codes."""

from __future__ import annotations

from itertools import groupby

from scripts.codegen.ir import SOFT, Code
from scripts.codegen.pages.context import Catalogue, payload_run
from scripts.codegen.pages.markdown import code, fence, link, page, prose, section, table

_LONGEST_LINE = 200
_FAMILIES = {
    "RC0": "Reading the text",
    "RC1": "Which event it is",
    "RC2": "Fields and types",
    "RC3": "Values",
    "RC4": "Likely mistakes",
}


def code_page(catalogue: Catalogue, known: Code) -> str:
    """Return the page of an issue code."""
    contract = catalogue.contract
    words = (
        ("What it means", known.meaning),
        ("Why it matters", known.why),
        ("How to fix it", known.fix),
        ("How to silence it", known.silence),
    )
    return page(
        f"{known.code} {known.name}",
        f"# {known.code} {known.name}",
        f"**{_severity(known).capitalize()}** · {prose(known.summary, contract)}",
        *(section(f"## {title}", prose(text, contract)) for title, text in words),
        *_payloads(catalogue, known),
        f"In a terminal, {code(f'rcdp-schemas explain {known.code}')} prints the same.",
        description=known.summary,
    )


def _payloads(catalogue: Catalogue, known: Code) -> tuple[str, ...]:
    if known.bad == known.good:
        return (_payload(catalogue, known, "good", f"A payload: no rule raises {known.code} yet"),)
    return (
        _payload(catalogue, known, "bad", "A payload with the issue"),
        _payload(catalogue, known, "good", "The same payload, fixed"),
    )


def _payload(catalogue: Catalogue, known: Code, kind: str, title: str) -> str:
    run = payload_run(known, kind)
    (name, content), *settings = run.files
    shown = _shown(content)
    transcript = f"$ {run.command}\n{_escaped(catalogue.transcripts[run])}"
    return section(
        f"## {title}",
        fence("text" if kind == "bad" else "json", shown, name) if shown else "The file is empty.",
        *(fence("toml", text.decode(), file) for file, text in settings),
        fence("console", transcript),
    )


def _shown(content: bytes) -> str:
    """Return a payload as text, with escapes for bytes that are none, and long lines cut."""
    lines = _escaped(content.decode("utf-8", "backslashreplace")).splitlines()
    return "\n".join(line if len(line) <= _LONGEST_LINE else f"{line[:_LONGEST_LINE]}…" for line in lines)


def _escaped(text: str) -> str:
    return "".join(char if char.isprintable() or char == "\n" else ascii(char)[1:-1] for char in text)


def codes_page(catalogue: Catalogue) -> str:
    """Return the list of all issue codes, by their first digit."""
    contract = catalogue.contract
    families = groupby(contract.codes, lambda known: known.code[:3])
    return page(
        "Issue codes",
        "# Issue codes",
        "Codes are frozen: a code never changes its meaning, and a retired code is never reused. An "
        "**error** breaks the contract. A **warning** is accepted, but it is not what the vendor's page "
        f"documents, or very likely a mistake; {code('--strict')} turns it into an error.",
        *(
            section(
                f"## {_FAMILIES.get(family, family)}",
                table(("Code", "Severity", "Raised for"), map(_row, members)),
            )
            for family, members in families
        ),
        description="Every issue that the validators can raise.",
        boost=0.3,
    )


def _row(known: Code) -> tuple[str, str, str]:
    return (link(f"{known.code} {known.name}", f"{known.code}.md"), _severity(known), prose(known.summary))


def _severity(known: Code) -> str:
    """Return a code's severity; ``usually`` says that some rules only warn with it."""
    has_soft = any(variant.name.startswith(SOFT) for variant in known.variants)
    return f"usually an {known.severity}" if has_soft else known.severity
