"""The ledger: where the vendor's page contradicts itself or says nothing, and what the contract accepts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from scripts.codegen.fields import Entry
from scripts.codegen.ir import Contract, Evidence, Json, mapping, read_evidence
from scripts.codegen.pages.context import Catalogue, field_link
from scripts.codegen.pages.events import GUIDE, answers_of, parameters_of
from scripts.codegen.pages.fields import place
from scripts.codegen.pages.markdown import bullets, code, link, page, prose, section

_INTRODUCTIONS = {
    "conflict": "The vendor's page contradicts itself. Both versions are accepted, for the reason given.",
    "inferred": "The vendor's page doesn't say. The contract states our reading, and why.",
}


@dataclass(frozen=True, slots=True)
class _Line:
    """One undecided place: what it is about, its evidence, and where it occurs, as Markdown.

    ``label`` is the title, short and without marks.
    """

    title: str
    label: str
    anchor: str
    evidence: Evidence
    where: str


def ledger_page(catalogue: Catalogue) -> str:
    """Return the ledger."""
    lines = [*_field_lines(catalogue), *_document_lines(catalogue)]
    grades = {grade: [line for line in lines if line.evidence.grade == grade] for grade in _INTRODUCTIONS}
    counts = f"{len(grades['conflict'])} conflicts and {len(grades['inferred'])} inferences"
    return page(
        "Ledger",
        "# The ledger of contradictions and inferences",
        "Each place where the vendor's page leaves a question open: what it says, what this contract "
        f"accepts, and what would settle the question. There are {counts}.",
        section("## Conflicts", _INTRODUCTIONS["conflict"], *map(_section, grades["conflict"])),
        section("## Inferences", _INTRODUCTIONS["inferred"], *map(_section, grades["inferred"])),
        section(
            "## Where the API Reference Guide differs",
            "The vendor has a second set of pages, the API Reference Guide. It is not the contract. Where it "
            "differs, this list and the field's entry say so.",
            bullets(f"{where}: {words}" for where, words in _guide_lines(catalogue)),
        ),
        description="Where the vendor's page contradicts itself or is silent, and what the contract accepts.",
        boost=0.7,
    )


def _section(line: _Line) -> str:
    evidence = line.evidence
    return section(
        f"### {line.title} {{ #{line.anchor} data-toc-label={line.label!r} }}",
        f"**In** {line.where}",
        section("**What the page says**", bullets(place(source) for source in evidence.sources)),
        f"**What the contract accepts** {prose(evidence.decision)}",
        f"**What would settle it** {prose(evidence.settles)}",
    )


def _field_lines(catalogue: Catalogue) -> Iterator[_Line]:
    """Yield each undecided property once, however many events have it."""
    places: dict[tuple[str, str], list[Entry]] = {}
    tokens = (entry for name in catalogue.contract.tokens for entry in catalogue.entries[name])
    for entry in (*catalogue.of_events(), *tokens):
        places.setdefault((entry.component, entry.name), []).append(entry)
    for (component, name), entries in places.items():
        if entries[0].evidence.grade in _INTRODUCTIONS:
            first, where = entries[0], ", ".join(map(_where, entries))
            title = code(first.path) if len({*(entry.path for entry in entries)}) == 1 else code(name)
            label = name if first.common else f"{name}, {first.target}"
            yield _Line(title, label, f"{component}.{name}", first.evidence, where)


def _where(entry: Entry) -> str:
    if not entry.target.startswith("event"):
        return link(entry.target, f"token-messages.md#{entry.target}.{entry.anchor}")
    text = "every event" if entry.common else f"{entry.target}: {code(entry.path)}"
    return field_link(entry, text)


def _document_lines(catalogue: Catalogue) -> Iterator[_Line]:
    """Yield each undecided object and item, parameter and answer of the OpenAPI document."""
    components = catalogue.contract.document["components"]
    for tokens, node in _annotated({"paths": catalogue.contract.document["paths"], "components": components}):
        evidence = read_evidence(mapping(node["x-evidence"]))
        is_property = len(tokens) > 1 and tokens[-2] == "properties"
        if evidence.grade in _INTRODUCTIONS and not is_property:
            words = [token for token in tokens if token not in {"components", "schemas", "paths", "post"}]
            label, anchor = " ".join(words), ".".join(words).strip("/").replace("/", ".")
            yield _Line(code(label), label, anchor, evidence, "the spec, not tied to a field")


def _annotated(node: Json, tokens: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], dict[str, Json]]]:
    if isinstance(node, dict):
        if "x-evidence" in node:
            yield tokens, node
        for key, member in node.items():
            yield from _annotated(member, (*tokens, key))
    elif isinstance(node, list):
        for index, item in enumerate(node):
            yield from _annotated(item, (*tokens, str(index)))


def _guide_lines(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Yield what the guide says of the endpoint, of events and of fields, each text once a field."""
    contract = catalogue.contract
    yield from _endpoint_lines(contract)
    for event in contract.events:
        if event.reference_guide.says:
            yield (
                link(code(event.name), f"../events/{event.name}.md"),
                prose(event.reference_guide.says, contract),
            )
    for entry in catalogue.of_events():
        if entry.doc.reference_guide.says:
            where = field_link(entry, "" if entry.common else f"{entry.target}: {code(entry.path)}")
            yield where, prose(entry.doc.reference_guide.says, contract)


def _endpoint_lines(contract: Contract) -> Iterator[tuple[str, str]]:
    """Yield what the guide says of the path's parameters and of the answers, each once."""
    said: dict[str, str] = {}
    for event in contract.events:
        for parameter in parameters_of(contract, event.path):
            said[f"the endpoint's {code(str(parameter['name']))}"] = _guide(parameter)
        for status, answer in answers_of(contract, event.path):
            said[f"the response {link(status, f'{GUIDE}#{status}')}"] = _guide(answer)
    yield from ((where, prose(words, contract)) for where, words in said.items() if words)


def _guide(node: Mapping[str, Json]) -> str:
    return str(node.get("x-reference-guide", ""))
