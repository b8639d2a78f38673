"""The documented fields that an issue is about."""

from __future__ import annotations

from rcdp_schemas.contract.registry import Field, fields_of
from rcdp_schemas.paths import cut_names, format_pattern

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcdp_schemas.facts import Facts, Neighbours
    from rcdp_schemas.paths import Tokens

EVENT_DATA = "eventData"
_LONGEST = 100
"""More than the letters of any documented name."""


def field_of(facts: Facts) -> Field | None:
    """Return the documented field at the place of an issue, or None."""
    return _field(facts, facts.path)


def field_around(facts: Facts) -> Field | None:
    """Return the documented field that holds the place of an issue, or None."""
    return _field(facts, facts.path[:-1])


def fields_beside(facts: Facts) -> Iterator[Field]:
    """Yield the documented fields of the object around an issue."""
    yield from _members(facts, _pattern(facts.path[:-1]))


def absent_elsewhere(facts: Facts, neighbours: Neighbours) -> Iterator[Field]:
    """Yield the documented fields that are absent from ``eventData``, or for a place in it from the root."""
    if len(facts.path) == 1:
        yield from _absent(facts, f"/{EVENT_DATA}", neighbours.event_data)
    elif facts.path[0] == EVENT_DATA:
        yield from _absent(facts, "", neighbours.root)


def _field(facts: Facts, path: Tokens) -> Field | None:
    return fields_of(facts.event).get(_pattern(path)) if facts.event is not None else None


def _pattern(path: Tokens) -> str:
    """Return the pointer of the field at a path; one that no field has where a name in it is too long."""
    return format_pattern(cut_names(path, _LONGEST))


def _absent(facts: Facts, parent: str, present: frozenset[str]) -> Iterator[Field]:
    return (field for field in _members(facts, parent) if field.name not in present)


def _members(facts: Facts, parent: str) -> Iterator[Field]:
    for field in fields_of(facts.event).values() if facts.event is not None else ():
        if field.pointer.rpartition("/")[0] == parent:
            yield field
