"""Pages over all events: the list of events, the common fields, the token messages, the index of names."""

from __future__ import annotations

from collections import defaultdict

from scripts.codegen.fields import Entry
from scripts.codegen.ir import Event, Json, mapping
from scripts.codegen.pages.context import (
    Catalogue,
    dict_program,
    example_run,
    field_link,
    json_text,
    same_name_elsewhere,
)
from scripts.codegen.pages.fields import at_a_glance, field_section, mark, summary, yes
from scripts.codegen.pages.markdown import code, fence, link, page, passages, prose, section, table, tabs


def events_page(catalogue: Catalogue) -> str:
    """Return the list of all events by group."""
    contract = catalogue.contract
    tags = contract.document.get("tags", [])
    words = {
        str(mapping(tag)["name"]): str(mapping(tag).get("description", ""))
        for tag in (tags if isinstance(tags, list) else ())
    }
    groups: dict[str, list[Event]] = defaultdict(list)
    for event in contract.events:
        groups[event.group].append(event)
    return page(
        "All events",
        "# All events",
        f"{len(contract.events)} events in {len(groups)} groups. Each has its own path.",
        *(
            section(
                f"## {prose(group)}",
                passages(words.get(group, "")),
                table(
                    ("Event", "Fires", "Fields in `eventData`", "Evidence"),
                    (_event_row(catalogue, event) for event in events),
                ),
            )
            for group, events in groups.items()
        ),
        description="All events of the rCDP event API by group.",
    )


def _event_row(catalogue: Catalogue, event: Event) -> tuple[str, str, str, str]:
    own = [entry for entry in catalogue.own(event.name) if entry.path.startswith("eventData.")]
    required = sum(entry.member.required for entry in own)
    return (
        f"{link(prose(event.title), f'{event.name}.md')}<br>{code(event.name)}",
        prose(event.summary),
        f"{len(own)}, {required} required" if own else "none",
        summary(entry.evidence for entry in own) or "—",
    )


def common_page(catalogue: Catalogue) -> str:
    """Return the page of the fields that all events have."""
    common = catalogue.common()
    return page(
        "Common fields",
        "# Common fields",
        f"Every event has these {len(common)} fields in addition to its own. {code('eventType')} and "
        f"{code('eventData')} are on the page of each event, because their rules differ.",
        section("## Fields at a glance", at_a_glance(common)),
        section("## Each field", *(_common_section(catalogue, entry) for entry in common)),
        description="The fields that all events have.",
        boost=1.5,
    )


def _common_section(catalogue: Catalogue, entry: Entry) -> str:
    notes = filter(None, [same_name_elsewhere(catalogue, entry)])
    return field_section(catalogue.contract, entry, notes)


def tokens_page(catalogue: Catalogue) -> str:
    """Return the page of the token endpoint's messages."""
    parts = []
    for name in catalogue.contract.tokens:
        entries = catalogue.entries[name]
        schema = catalogue.contract.schemas[catalogue.contract.targets[name]]
        parts += [
            section(
                f"## {name}",
                passages(schema.doc.description, catalogue.contract),
                at_a_glance(entries, f"{name}."),
                *(_token_example(catalogue, name, example) for example in schema.doc.examples[:1]),
                f"**Download** {link('JSON Schema', f'../downloads/{name}.schema.json')} · "
                f"{link('strict JSON Schema', f'../downloads/{name}.strict.schema.json')}",
                *(field_section(catalogue.contract, entry, (), f"{name}.") for entry in entries),
            )
        ]
    return page(
        "Token messages",
        "# Token messages",
        "The requests to the token endpoint, and its responses. "
        f"{link('Authentication', '../guides/authentication.md')} shows how to use them.",
        *parts,
        description="The messages of the token endpoint, field by field.",
        boost=0.5,
    )


def _token_example(catalogue: Catalogue, name: str, example: Json) -> str:
    run = example_run(name, "minimal", "python")
    payload = mapping(example)
    return tabs(
        (
            ("JSON", fence("json", json_text(dict(payload)), f"{name}.json")),
            ("Python model", fence("python", catalogue.transcripts[run])),
            ("Python dict", fence("python", dict_program(name, dict(payload)))),
        )
    )


def field_index_page(catalogue: Catalogue) -> str:
    """Return the index of all fields over all events, by name; differing types are marked."""
    found: dict[str, list[Entry]] = defaultdict(list)
    for entry in catalogue.of_events():
        found[entry.name].append(entry)
    names = sorted(found, key=str.casefold)
    differing = [name for name in names if len({entry.type_words for entry in found[name]}) > 1]
    return page(
        "Field index",
        "# Field index",
        f"The {len(names)} field names of all events. A name that has different types in different places is "
        "marked **differs**.",
        section("## Names whose type differs", _differing(found, differing)),
        section(
            "## All fields",
            table(
                ("Name", "Type", "Required", "Evidence", "Path", "In"),
                (row for name in names for row in _index_rows(found[name], differs=name in differing)),
            ),
        ),
        description="Where each field occurs, with its types.",
        boost=0.5,
        hide="toc",
    )


def _differing(found: dict[str, list[Entry]], names: list[str]) -> str:
    rows = []
    for name in names:
        kinds: dict[str, list[str]] = defaultdict(list)
        for entry in found[name]:
            kinds[entry.type_words].append(field_link(entry, code(entry.target) if not entry.common else ""))
        cells = "<br>".join(f"{kind}: {', '.join(links)}" for kind, links in kinds.items())
        rows.append((code(name), cells))
    return table(("Field", "Types and places"), rows) if rows else "None."


def _index_rows(entries: list[Entry], *, differs: bool) -> list[tuple[str, ...]]:
    """Return a row for each path with the same facts, with the events that have it."""
    rows: dict[tuple[str, str, bool, str], list[Entry]] = defaultdict(list)
    for entry in entries:
        rows[entry.path, entry.type_words, entry.member.required, entry.evidence.grade].append(entry)
    return [
        (
            code(same[0].name),
            f"{kind} **differs**{{ .differs }}" if differs else kind,
            yes(is_so=required),
            mark(grade),
            code(path),
            ", ".join(_in(entry) for entry in same),
        )
        for (path, kind, required, grade), same in rows.items()
    ]


def _in(entry: Entry) -> str:
    return field_link(entry, "every event" if entry.common else code(entry.target))
