"""Finds the documented fields that undocumented ones stand for: misspelt, or at the wrong level."""

from __future__ import annotations

from collections.abc import Mapping

from rcdp_schemas.contract.fields import EVENT_DATA, members_at
from rcdp_schemas.contract.names import closest
from rcdp_schemas.contract.pointers import Tokens
from rcdp_schemas.contract.registry import Field
from rcdp_schemas.dataclass import dataclass

CONTAINERS = frozenset({"array", "object"})
_DATA = "data"
"""The name that other APIs have for ``eventData``."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """An undocumented field: the type of its value, whether that is the event's name, and its line."""

    kind: str
    names_event: bool
    line: int | None


@dataclass(frozen=True, slots=True)
class Wrapper:
    """The member of the root that holds a whole payload, and whether that payload names its event."""

    name: str
    names_event: bool


class Neighbours:
    """The fields around the issues of one payload, shared by them all.

    ``names`` are the names in each object that has an issue, of the root and of ``eventData``, None for a
    place that holds something else; ``unknown`` are the undocumented fields by their paths. The pairs of an
    undocumented field and an absent documented one are found when a hint needs them.
    """

    __slots__ = ("_sources", "_targets", "event", "names", "unknown", "wrapper")

    def __init__(self, event: str | None, wrapper: Wrapper | None = None) -> None:
        self.event = event
        self.wrapper = wrapper
        self.names: dict[Tokens, frozenset[str] | None] = {}
        self.unknown: dict[Tokens, Unknown] = {}
        self._targets: Mapping[Tokens, Tokens] | None = None
        self._sources: Mapping[Tokens, Tokens] = {}

    def target_of(self, path: Tokens) -> Tokens | None:
        """Return where an undocumented field belongs, or None if that is not certain."""
        return self._pairs().get(path)

    def source_of(self, path: Tokens) -> Tokens | None:
        """Return the undocumented field that stands for an absent one, or None if that is not certain."""
        self._pairs()
        return self._sources.get(path)

    def sources_in(self, path: Tokens) -> list[Tokens]:
        """Return the undocumented fields that belong in an object."""
        return [source for source, target in self._pairs().items() if target[:-1] == path]

    def _pairs(self) -> Mapping[Tokens, Tokens]:
        if self._targets is None:
            claims: dict[Tokens, list[Tokens]] = {}
            members: dict[Tokens, dict[str, Field]] = {}
            for path, unknown in self.unknown.items() if self.wrapper is None else ():
                target = self._target(path, unknown, members)
                if target is not None:
                    claims.setdefault(target, []).append(path)
            # Of two fields that seem to stand for the same one, neither is certain.
            self._sources = {target: paths[0] for target, paths in claims.items() if len(paths) == 1}
            self._targets = {source: target for target, source in self._sources.items()}
        return self._targets

    def _target(
        self, path: Tokens, unknown: Unknown, members: dict[Tokens, dict[str, Field]]
    ) -> Tokens | None:
        name, parent = str(path[-1]), path[:-1]

        def documented(place: Tokens) -> dict[str, Field]:
            if place not in members:
                members[place] = {field.name: field for field in members_at(self.event, place)}
            return members[place]

        beside = documented(parent)
        meant = EVENT_DATA if name == _DATA and EVENT_DATA in beside else closest(name, beside)
        if meant is not None and self._is_absent(parent, meant) and _may_hold(beside[meant], unknown):
            return (*parent, meant)
        elsewhere: Tokens = (EVENT_DATA,) if not parent else ()
        if parent and parent[0] != EVENT_DATA:
            return None
        for field in documented(elsewhere).values():
            if field.name.lower() == name.lower() and self._is_absent(elsewhere, field.name):
                return (*elsewhere, field.name) if _may_hold(field, unknown) else None
        return None

    def _is_absent(self, place: Tokens, name: str) -> bool:
        """Whether an object lacks a field, or is absent itself."""
        names = self.names.get(place)
        return names is not None and name not in names


def _may_hold(field: Field, unknown: Unknown) -> bool:
    """Whether field and value are both containers or both not; the field for the event has its name."""
    if any(constraint.keyword == "const" for constraint in field.constraints):
        return unknown.names_event
    return (unknown.kind in CONTAINERS) == (not CONTAINERS.isdisjoint(field.types))


def find_wrapper(payload: object) -> Wrapper | None:
    """Return the member that holds the payload, as in ``{"event": ..., "payload": {...}}``, or None."""
    if not isinstance(payload, dict) or EVENT_DATA in payload:
        return None
    whole = [
        (name, value)
        for name, value in payload.items()
        if isinstance(name, str) and isinstance(value, dict) and isinstance(value.get(EVENT_DATA), dict)
    ]
    if len(whole) != 1:
        return None
    name, value = whole[0]
    return Wrapper(str.__str__(name), isinstance(value.get("eventType"), str))
