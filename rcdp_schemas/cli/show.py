"""The command ``show``: what the contract says of an event or a field, and how sure it is."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from collections import Counter
from collections.abc import Collection, Iterable, Iterator

from rcdp_schemas.cli.fields import bare, fits, format_targets, unknown_field
from rcdp_schemas.cli.layout import EVENT, labels, page, paragraph, section, table
from rcdp_schemas.cli.terminal import PROGRAM, VALID, UnusableError, put
from rcdp_schemas.contract.documents import Endpoint, endpoint_of, json_schema
from rcdp_schemas.contract.fields import format_types, namesakes, occurrences
from rcdp_schemas.contract.names import closest
from rcdp_schemas.contract.registry import Field, Source, expression, fields_of, get_event
from rcdp_schemas.escaping import format_count, json_text
from rcdp_schemas_generated._words import GRADES
from rcdp_schemas_generated.codes import CODES
from rcdp_schemas_generated.index import EVENTS, TARGETS

_INDENT = "  "


def add_options(parser: ArgumentParser) -> None:
    """Add the options of ``show`` to its parser."""
    parser.add_argument("target", metavar="EVENT[.FIELD]", help=f"{EVENT}; a field by its path or its name")


def run(options: Namespace) -> int:
    """Print the page of ``EVENT`` or of ``EVENT.FIELD``. Raises UnknownEventError and UnusableError."""
    target, field = _split(options.target)
    if target not in TARGETS:
        _refuse_other_names(target, field)
    put(_event_page(target) if field is None else _field_page(target, field))
    return VALID


def _split(wanted: str) -> tuple[str, str | None]:
    """Return the event and the path of the field, None for no field; ``eventLogin/srcId`` has a pointer."""
    target, slash, pointer = wanted.partition("/")
    if slash:
        tokens = (token for token in pointer.split("/") if not token.isdecimal())
        return target.removesuffix("."), ".".join(tokens)
    target, dot, field = wanted.partition(".")
    return target, field if dot else None


def _refuse_other_names(target: str, field: str | None) -> None:
    """Raise UnusableError for a code, and for a field without its event; the error says what to write."""
    if target.upper() in CODES:
        raise UnusableError(f"'{target}' is an issue code; `{PROGRAM} explain {target.upper()}` explains it")
    wanted = ".".join(filter(None, (target, field)))
    found = [each for each in occurrences() if fits(each.field, wanted)]
    if not found:
        return
    first = found[0]
    raise UnusableError(
        f"'{bare(wanted)}' is a field, and an event comes before it, such as "
        f"`{PROGRAM} show {first.target}.{bare(first.field.path)}`; "
        f"`{PROGRAM} fields --name {first.field.name}` shows every event that has it"
    )


def _event_page(target: str) -> str:
    """Return what the contract says of an event or token schema. Raises UnknownEventError."""
    fields = tuple(fields_of(target).values())
    return page(
        *_introduction(target),
        section("Fields", _field_table(fields)),
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
            labels([("endpoint", _format_endpoint(endpoint))]),
        )
    event = get_event(target)
    return (
        f"{event.name}: {event.title}",
        paragraph(f"{event.summary} {event.description}"),
        labels([("group", event.group), ("endpoint", _format_endpoint(endpoint))]),
        _remark("The vendor's API Reference Guide differs", event.reference_guide),
    )


def _format_endpoint(endpoint: Endpoint) -> str:
    request = f"POST {endpoint.url}"
    if endpoint.statuses:
        return f"{request}, its response {' or '.join(endpoint.statuses)}, {endpoint.media_type}"
    return f"{request}, {endpoint.media_type}"


def _grades(fields: tuple[Field, ...]) -> str:
    counts = Counter(field.evidence for field in fields)
    return table(
        (grade, format_count(counts[grade], "field"), words)
        for grade, words in GRADES.items()
        if counts[grade]
    )


def _field_page(target: str, wanted: str) -> str:
    """Return what the contract says of a field.

    Raises UnknownEventError, and UnusableError if no field is meant, or more than one.
    """
    field = find_field(target, wanted)
    need = "required" if field.required else "optional"
    return page(
        f"{target}.{field.path}: {format_types(field)}, {need}",
        paragraph(field.description),
        labels(_details(target, field)),
        "\n".join([f"Evidence: {field.evidence}, {GRADES[field.evidence]}", *map(_source, field.sources)]),
        _remark("Decision", field.decision),
        _remark("What would settle it", field.settles),
        _remark("The vendor's API Reference Guide differs", field.reference_guide),
        section("Members", _field_table(_members(target, field))),
        section("The same name with another type", _elsewhere(field)),
    )


def _details(target: str, field: Field) -> Iterator[tuple[str, str]]:
    yield "what it is", field.label
    yield "unit", field.unit
    yield "rules", "; ".join(constraint.expected for constraint in field.constraints)
    yield "example", json_text(field.example, indent=None)
    yield "in Python", f"{expression(target, field.path)}, of the model {field.component}"
    yield "issues", ", ".join(f"{code} {CODES[code]['name']}" for code in field.codes)
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


def _field_table(fields: Iterable[Field]) -> str:
    """Return a table with the path, the types, and the evidence of each field; nothing for no fields."""
    rows = [
        (
            field.path,
            format_types(field),
            "yes" if field.required else "no",
            field.evidence,
            field.label,
        )
        for field in fields
    ]
    return table([("field", "type", "required", "evidence", "what it is"), *rows]) if rows else ""


def find_field(target: str, wanted: str) -> Field:
    """Return the field that is meant: by its path, with or without ``[]``, the path's end, or its name.

    Raises UnknownEventError, and UnusableError if no field is meant, or more than one.
    """
    fields = {bare(field.path): field for field in fields_of(target).values()}
    name = bare(wanted)
    if name in fields:
        return fields[name]
    found = [field for field in fields.values() if fits(field, wanted)]
    if len(found) == 1:
        return found[0]
    if found:
        paths = ", ".join(field.path for field in found)
        raise UnusableError(f"'{name}' fits several fields of {target}: {paths}")
    meant = " or ".join(f"'{target}.{path}'" for path in _meant(fields.values(), name))
    step = f"did you mean {meant}?" if meant else f"`rcdp-schemas show {target}` shows them all"
    raise UnusableError(f"{unknown_field(wanted)} of {target}; {step}")


def _meant(fields: Collection[Field], wanted: str) -> list[str]:
    """Return the paths that a wrong one may stand for: its last name corrected, its parent if possible."""
    parent, _, last = wanted.rpartition(".")
    name = closest(last, {field.name for field in fields})
    alike = [field for field in fields if field.name == name]
    beside = [field for field in alike if fits(field, f"{parent}.{name}")]
    return [field.path for field in beside or alike]
