"""The page of a field."""

from __future__ import annotations

from rcdp_schemas.commands.evidence import GRADES
from rcdp_schemas.commands.field_table import field_table
from rcdp_schemas.commands.layout import facts, page, paragraph, section, table
from rcdp_schemas.commands.lookup import find_field, format_targets, format_types
from rcdp_schemas.contract.registry import expression, fields_of
from rcdp_schemas.json_text import json_text
from rcdp_schemas.occurrences import namesakes
from rcdp_schemas_generated.index import CODES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcdp_schemas.contract.registry import Field, Source

_INDENT = "  "


def field_page(target: str, wanted: str) -> str:
    """Return what the contract says of a field.

    Raises UnknownEventError, and UnusableError where no field is meant, or more than one.
    """
    field = find_field(target, wanted)
    need = "required" if field.required else "optional"
    return page(
        f"{target}.{field.path}: {format_types(field)}, {need}",
        paragraph(field.description),
        facts(_facts(target, field)),
        "\n".join([f"Evidence: {field.evidence}, {GRADES[field.evidence]}", *map(_source, field.sources)]),
        _remark("Decision", field.decision),
        _remark("What would settle it", field.settles),
        _remark("The vendor's API Reference Guide differs", field.reference_guide),
        section("Members", field_table(_members(target, field))),
        section("The same name with another type", _elsewhere(field)),
    )


def _facts(target: str, field: Field) -> Iterator[tuple[str, str]]:
    yield "what it is", field.label
    yield "unit", field.unit
    yield "rules", "; ".join(constraint.expected for constraint in field.constraints)
    yield "example", json_text(field.example, indent=None)
    yield "in Python", f"{expression(target, field.path)}, of the model {field.component}"
    yield "issues", ", ".join(f"{code} {CODES[code][0]}" for code in field.codes)
    yield "secret", "never shown in reports or in the model's repr" if field.secret else ""


def _source(source: Source) -> str:
    return f'{_INDENT}{source.kind} of "{source.section}":\n{paragraph(source.quote, _INDENT * 2)}'


def _remark(title: str, text: str) -> str:
    return section(title, paragraph(text, _INDENT)) if text else ""


def _members(target: str, field: Field) -> list[Field]:
    """Return the fields of the object that a field holds, or of the objects in its array."""
    above = field.pointer.removesuffix("/*")
    return [
        other
        for other in fields_of(target).values()
        if other.pointer.rpartition("/")[0] in {above, f"{above}/*"}
    ]


def _elsewhere(field: Field) -> str:
    """Return where a field of the same name has other types, the same event included."""
    types = format_types(field)
    places: dict[tuple[str, str], list[str]] = {}
    for other in namesakes(field.name):
        if format_types(other.field) != types:
            places.setdefault((format_types(other.field), other.field.path), []).append(other.target)
    rows = [(*key, f"in {format_targets(targets)}") for key, targets in places.items()]
    return table(rows) if rows else ""
