"""The page of an event or token schema."""

from __future__ import annotations

from collections import Counter

from rcdp_schemas.commands.evidence import GRADES
from rcdp_schemas.commands.field_table import field_table
from rcdp_schemas.commands.layout import facts, page, paragraph, section, table
from rcdp_schemas.contract.documents import Endpoint, endpoint_of, json_schema
from rcdp_schemas.contract.registry import fields_of, get_event
from rcdp_schemas_generated.index import EVENTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.contract.registry import Field

_INDENT = "  "


def event_page(target: str) -> str:
    """Return what the contract says of an event or token schema. Raises UnknownEventError."""
    fields = tuple(fields_of(target).values())
    return page(
        *_introduction(target),
        section("Fields", field_table(fields)),
        section("Evidence", _grades(fields)),
        f"`rcdp-schemas show {target}.FIELD` shows a field with its sources, "
        f"`rcdp-schemas example {target}` a payload.",
    )


def _introduction(target: str) -> tuple[str, ...]:
    endpoint = endpoint_of(target)
    if target not in EVENTS:
        return (
            target,
            paragraph(str(json_schema(target)["description"])),
            facts([("endpoint", _travels(endpoint))]),
        )
    event = get_event(target)
    return (
        f"{event.name}: {event.title}",
        paragraph(f"{event.summary} {event.description}"),
        facts([("group", event.group), ("endpoint", _travels(endpoint))]),
        section("The vendor's API Reference Guide differs", _indented(event.reference_guide)),
    )


def _travels(endpoint: Endpoint) -> str:
    request = f"POST {endpoint.url}"
    if endpoint.statuses:
        return f"{request}, its answer {' or '.join(endpoint.statuses)}, {endpoint.media_type}"
    return f"{request}, {endpoint.media_type}"


def _indented(text: str) -> str:
    return paragraph(text, _INDENT) if text else ""


def _grades(fields: tuple[Field, ...]) -> str:
    counts = Counter(field.evidence for field in fields)
    return table(
        (grade, f"{counts[grade]} field{'' if counts[grade] == 1 else 's'}", words)
        for grade, words in GRADES.items()
        if counts[grade]
    )
