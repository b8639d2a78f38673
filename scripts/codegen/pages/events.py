"""The page of each event, in the order in which a reader needs it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from scripts.codegen.fields import Entry
from scripts.codegen.ir import Contract, Event, Json, mapping
from scripts.codegen.pages.breakages import breakages_of
from scripts.codegen.pages.context import (
    SIZES,
    Catalogue,
    broken_run,
    example_tabs,
    same_name_elsewhere,
)
from scripts.codegen.pages.fields import (
    at_a_glance,
    field_section,
    guide_note,
    mark,
    summary,
    yes,
)
from scripts.codegen.pages.markdown import (
    bullets,
    cell,
    code,
    fence,
    link,
    note,
    page,
    passages,
    prose,
    section,
    table,
)

GUIDE = "../guides/responses-and-retries.md"
_NO_BODY = "No body is documented."
_COMMON = "../contract/common-fields.md"
_AUTHENTICATION = "../guides/authentication.md"


def answers_section(contract: Contract, event: Event) -> str:
    """Return the table of an event's answers below its heading."""
    rows = [
        (
            link(f"**{status}**", f"{GUIDE}#{status}"),
            cell(str(answer["description"]).replace(_NO_BODY, ""), contract),
        )
        for status, answer in answers_of(contract, event.path)
    ]
    stored = "The vendor's page does not promise that the event is stored. Validate before you send."
    return section(
        "## Responses of the API",
        note("warning", "A 202 means queued, not validated.", stored),
        table(("Status", "What it means, and what to do"), rows),
        f"{_NO_BODY} {link('Responses and retries', GUIDE)} says when and how to retry.",
    )


def answers_of(contract: Contract, path: str) -> Iterator[tuple[str, Mapping[str, Json]]]:
    """Yield the statuses of the operation at a path, each with what the spec says of it."""
    for status, answer in mapping(_operation(contract, path)["responses"]).items():
        yield status, _resolved(contract, answer)


def parameters_of(contract: Contract, path: str) -> Iterator[Mapping[str, Json]]:
    """Yield what the spec says of each parameter of the operation at a path."""
    parameters = _operation(contract, path).get("parameters", [])
    assert isinstance(parameters, list)
    for parameter in parameters:
        yield _resolved(contract, parameter)


def _operation(contract: Contract, path: str) -> Mapping[str, Json]:
    return mapping(mapping(mapping(contract.document["paths"])[path])["post"])


def _resolved(contract: Contract, value: Json) -> Mapping[str, Json]:
    """Return a part of the document, or what it refers to."""
    part = mapping(value)
    target = contract.document if "$ref" in part else part
    for token in str(part.get("$ref", "")).split("/")[1:]:
        target = mapping(target[token])
    return target


def event_page(catalogue: Catalogue, event: Event) -> str:
    """Return the page of an event."""
    contract, own = catalogue.contract, catalogue.own(event.name)
    return page(
        event.title,
        f"# {prose(event.title)}",
        _head(catalogue, event, own),
        _purpose(contract, event),
        _required(catalogue, event),
        *(_example(catalogue, event, size) for size in SIZES if size in event.examples),
        section("## Fields at a glance", at_a_glance(own)),
        section(
            "## Each field", *(field_section(contract, entry, _notes(catalogue, entry)) for entry in own)
        ),
        _common_fields(catalogue),
        _errors(catalogue, event),
        answers_section(contract, event),
        section("## Related events", bullets(_related(contract, event))),
        description=f"{event.name}: {event.summary}",
        boost=1.5,
    )


def server_of(contract: Contract) -> str:
    """Return the address in front of the events' paths."""
    servers = contract.document["servers"]
    assert isinstance(servers, list)
    assert isinstance(servers[0], dict)
    return str(servers[0]["url"])


def _head(catalogue: Catalogue, event: Event, own: tuple[Entry, ...]) -> str:
    group = link(prose(event.group), f"index.md#{group_anchor(event.group)}")
    own_summary = summary(entry.evidence for entry in own)
    common_summary = summary(entry.evidence for entry in catalogue.common())
    endpoint = fence("http", f"POST {server_of(catalogue.contract)}{event.path}")
    name = f"**Event** {code(event.name)} · **Group** {group}"
    evidence = (
        f"**Evidence** for its own {len(own)} fields: {own_summary}; for the {len(catalogue.common())} "
        f"{link('common fields', '#common-fields')}: {common_summary}"
    )
    return section(name, evidence, endpoint, _address(catalogue.contract, event))


def _address(contract: Contract, event: Event) -> str:
    """Return what the parts of an endpoint that are the reader's own stand for."""
    parts = (
        f"{code(str(parameter['name']))}: {prose(str(parameter['description']), contract)}"
        for parameter in parameters_of(contract, event.path)
    )
    return " ".join([*parts, f"Each request carries an {link('access token', _AUTHENTICATION)}."])


def group_anchor(group: str) -> str:
    """Return the identifier of a group's heading."""
    return re.sub(r"[^a-z0-9]+", "-", group.lower()).strip("-")


def _purpose(contract: Contract, event: Event) -> str:
    return section(
        "## When it fires",
        f"**{prose(event.summary, contract)}**",
        passages(event.description, contract),
        guide_note(contract, event.reference_guide.says),
    )


def _required(catalogue: Catalogue, event: Event) -> str:
    entries = catalogue.entries[event.name]
    optional = tuple(entry.path for entry in entries if not entry.member.required)
    rows = (
        (link(code(entry.path), f"#{entry.anchor}"), entry.type_words, prose(entry.doc.label))
        for entry in entries
        if entry.member.required and not entry.path.startswith(tuple(f"{path}." for path in optional))
    )
    downloads = [
        link("JSON Schema", f"../downloads/{event.name}.schema.json"),
        link("strict JSON Schema", f"../downloads/{event.name}.strict.schema.json"),
        *(
            link(f"{size} example", f"../downloads/{event.name}.{size}.json")
            for size in SIZES
            if size in event.examples
        ),
    ]
    return section(
        "## Required fields",
        table(("Field", "Type", "What it is"), rows),
        f"**Download** {' · '.join(downloads)}",
    )


def _example(catalogue: Catalogue, event: Event, size: str) -> str:
    words = {
        "minimal": "The required fields, and what a payload needs to raise no warning.",
        "full": "Every documented field.",
    }
    return section(
        f"## {size.capitalize()} example",
        words[size],
        example_tabs(catalogue, event.name, size, event.examples[size]),
    )


def _notes(catalogue: Catalogue, entry: Entry) -> tuple[str, ...]:
    return tuple(filter(None, [same_name_elsewhere(catalogue, entry)]))


def _common_fields(catalogue: Catalogue) -> str:
    """Return the table of the common fields; each name carries the anchor that issues point to."""
    rows = (
        (
            f"{link(code(entry.path), f'{_COMMON}#{entry.anchor}')}{{ #{entry.anchor} }}",
            entry.type_words,
            yes(is_so=entry.member.required),
            mark(entry.evidence.grade),
            cell(entry.doc.description, catalogue.contract),
        )
        for entry in catalogue.common()
    )
    return section(
        "## Common fields",
        f"All events have these fields; {link('their own page', _COMMON)} describes them in full.",
        table(("Field", "Type", "Required", "Evidence", "What it is"), rows),
    )


def _errors(catalogue: Catalogue, event: Event) -> str:
    """Return what the command line says of the full example with one mistake in it."""
    broken = breakages_of(catalogue.contract, event, catalogue.entries[event.name])
    runs = [(item, broken_run(event.name, item.payload)) for item in broken]
    names = {known.code: known.name for known in catalogue.contract.codes}
    command = code(broken_run(event.name, None).command)
    return section(
        "## Errors you may see",
        f"The full example with one mistake at a time, and the output of {command}.",
        *(
            f"{link(f'{item.code} {names[item.code]}', f'../codes/{item.code}.md')}: {item.change}\n\n"
            f"{fence('text', _issues(catalogue.transcripts[run], event))}"
            for item, run in runs
        ),
    )


def _issues(transcript: str, event: Event) -> str:
    """Return the lines of a concise report that are issues; the last one only counts them."""
    return "\n".join(line for line in transcript.splitlines() if line.startswith(f"{event.name}.json:"))


def _related(contract: Contract, event: Event) -> Iterator[str]:
    """Yield the events that this one names, that name it, and those of its group, each once."""

    def named(text: str) -> set[str]:
        return set(re.findall(r"\bevent[A-Z][A-Za-z0-9]*\b", text))

    ranks = {
        other.name: (other.name in named(event.description), event.name in named(other.description))
        for other in contract.events
        if other is not event
    }
    chosen = [
        other
        for other in contract.events
        if other.name in ranks and (any(ranks[other.name]) or other.group == event.group)
    ]
    for other in sorted(chosen, key=lambda other: ranks[other.name], reverse=True):
        title = link(prose(other.title), f"../events/{other.name}.md")
        yield f"{title} ({code(other.name)}): {prose(other.summary)}"
