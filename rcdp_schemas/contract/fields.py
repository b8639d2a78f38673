"""The documented fields at a place of a payload and around it, and where else a field occurs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from rcdp_schemas.contract.pointers import format_pattern
from rcdp_schemas.registry import Field, fields_of
from rcdp_schemas_generated.index import TARGETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcdp_schemas.contract.pointers import Tokens

EVENT_DATA = "eventData"


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A field, and an event or token schema that has it."""

    target: str
    field: Field


def field_at(event: str | None, path: Tokens) -> Field | None:
    """Return the documented field at a place, or None."""
    return fields_of(event).get(format_pattern(path)) if event is not None else None


def members_at(event: str | None, path: Tokens) -> Iterator[Field]:
    """Yield the documented fields of the object at a place."""
    parent = format_pattern(path)
    for field in fields_of(event).values() if event is not None else ():
        if field.pointer.rpartition("/")[0] == parent:
            yield field


def occurrences() -> Iterator[Occurrence]:
    """Yield every field of every event and token schema."""
    for target in TARGETS:
        for field in fields_of(target).values():
            yield Occurrence(target, field)


@cache
def namesakes(name: str) -> tuple[Occurrence, ...]:
    """Return every field of a documented name."""
    return tuple(each for each in occurrences() if each.field.name == name)
