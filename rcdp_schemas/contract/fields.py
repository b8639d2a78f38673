"""The documented fields at a place of a payload and around it, and where else a field occurs."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from rcdp_schemas.contract.pointers import Tokens, cut_names, format_pattern
from rcdp_schemas.contract.registry import Field, fields_of
from rcdp_schemas.dataclass import dataclass
from rcdp_schemas_generated.index import TARGETS

EVENT_DATA = "eventData"
_LONGEST = 100
"""More than the letters of any documented name."""


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


def _pattern(path: Tokens) -> str:
    """Return the pointer of the field at a path; one that no field has where a name in it is too long."""
    return format_pattern(cut_names(path, _LONGEST))


def occurrences() -> Iterator[Occurrence]:
    """Yield every field of every event and token schema."""
    for target in TARGETS:
        for field in fields_of(target).values():
            yield Occurrence(target, field)


@cache
def namesakes(name: str) -> tuple[Occurrence, ...]:
    """Return every field of a documented name."""
    return tuple(each for each in occurrences() if each.field.name == name)


@cache
def documented_names() -> frozenset[str]:
    """Return the names of all documented fields."""
    return frozenset(each.field.name for each in occurrences())
