"""Looks up documented fields: by their place in a payload, or by name across all events."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from rcdp_schemas.contract.pointers import Tokens, cut_names, format_pattern
from rcdp_schemas.contract.registry import Field, fields_of
from rcdp_schemas.dataclass import dataclass
from rcdp_schemas_generated.index import TARGETS

EVENT_DATA = "eventData"
_LONGEST = 100
"""Longer than any documented name."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A field, and an event or token schema that has it."""

    target: str
    field: Field


def field_at(event: str | None, path: Tokens) -> Field | None:
    """Return the documented field at a place, or None."""
    return fields_of(event).get(_pattern(path)) if event is not None else None


def members_at(event: str | None, path: Tokens) -> Iterator[Field]:
    """Yield the documented fields of the object at a place."""
    parent = _pattern(path)
    for field in fields_of(event).values() if event is not None else ():
        if field.pointer.rpartition("/")[0] == parent:
            yield field


def accepted_types(field: Field) -> set[str]:
    """Return the types of the values that a field takes: integers where numbers are, null if documented."""
    return with_integers({*field.types, *(("null",) if field.nullable else ())})


def with_integers(types: set[str]) -> set[str]:
    """Return types with ``integer`` if ``number`` is one of them: an integer is a number too."""
    return types | {"integer"} if "number" in types else types


def format_types(field: Field) -> str:
    """Return a field's types joined by ``or``, null included."""
    return " or ".join((*field.types, "null") if field.nullable else field.types)


def _pattern(path: Tokens) -> str:
    """Return the pointer of the field at a path. A name that is too long is cut, and then no field has it."""
    return format_pattern(cut_names(path, _LONGEST))


def occurrences() -> Iterator[Occurrence]:
    """Yield every field of every event and token schema."""
    for target in TARGETS:
        for field in fields_of(target).values():
            yield Occurrence(target, field)


@cache
def namesakes(name: str) -> tuple[Occurrence, ...]:
    """Return all fields with this name, of every event and token schema."""
    return tuple(each for each in occurrences() if each.field.name == name)


@cache
def documented_names() -> frozenset[str]:
    """Return the names of all documented fields."""
    return frozenset(each.field.name for each in occurrences())
