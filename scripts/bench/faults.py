"""Faults put into payloads: each invalid payload has one to three, the first of which is an error."""

from __future__ import annotations

import copy
from collections.abc import Iterator, Mapping, Sequence
from random import Random
from typing import Any, NamedTuple

from scripts.bench.drawing import Drawer, types

_OF_TYPE: Mapping[str, tuple[Any, ...]] = {
    "null": (None,),
    "boolean": (True, False),
    "integer": (7, -3),
    "number": (12.5, 0.25),
    "string": ("12", "abc", ""),
    "array": ([], ["a"]),
    "object": ({}, {"value": 1}),
}
_BROKEN_TIMES = ("2024-13-45 10:00:00", "2024-03-09T16:00:00Z", "09.03.2024")


class _Place(NamedTuple):
    """A member or item that a payload has."""

    holder: Any
    token: str | int
    schema: Mapping[str, Any]
    required: bool


def broken(drawer: Drawer, random: Random) -> dict[str, Any]:
    """Return a payload with one to three faults."""
    payload = drawer.payload()
    first = _break([*_places(drawer, payload, drawer.schema)], random, ("missing", "rule", "type"))
    for _ in range(random.randrange(3)):
        places = _places(drawer, payload, drawer.schema)
        others = [place for place in places if place.holder is not first.holder]
        if others:
            _break(others, random, ("missing", "rule", "soft rule", "type", "unknown"))
    return payload


def _places(drawer: Drawer, value: Any, schema: Mapping[str, Any]) -> Iterator[_Place]:
    """Yield the places below a value, as far as they hold what their schema is about."""
    schema = drawer.resolved(schema)
    if isinstance(value, dict) and "properties" in schema:
        for name in [name for name in value if name in schema["properties"]]:
            member = drawer.resolved(schema["properties"][name])
            yield _Place(value, name, member, name in schema.get("required", ()))
            yield from _places(drawer, value[name], member)
    if isinstance(value, list) and "items" in schema:
        for index, item in enumerate(value):
            yield _Place(value, index, drawer.resolved(schema["items"]), required=False)
            yield from _places(drawer, item, schema["items"])


def _break(places: Sequence[_Place], random: Random, kinds: Sequence[str]) -> _Place:
    """Put a fault of one of these kinds into one of the places, and return it."""
    kind = random.choice(kinds)
    fitting = [place for place in places if _fits(place, kind)]
    if not fitting:
        return _break(places, random, ("type",))
    place = random.choice(fitting)
    if kind == "missing":
        del place.holder[place.token]
    elif kind == "unknown":
        place.holder[f"extra{random.randrange(1000)}"] = random.choice(("text", 1, [1, {}], None))
    else:
        values = _wrong_types(place.schema) if kind == "type" else [*_rule_breakers(place.schema, kind)]
        place.holder[place.token] = random.choice(values)
    return place


def _fits(place: _Place, kind: str) -> bool:
    if kind in ("rule", "soft rule"):
        return any(True for _ in _rule_breakers(place.schema, kind))
    return place.required if kind == "missing" else kind == "type" or isinstance(place.holder, dict)


def _rule_breakers(schema: Mapping[str, Any], kind: str) -> Iterator[Any]:
    """Yield values of the right type that break a rule, or one whose breach is a warning."""
    if kind == "rule" and ("const" in schema or "enum" in schema):
        yield "other"
    for entry in [schema] if kind == "rule" else schema.get("allOf", ()):
        if "minimum" in entry:
            yield entry["minimum"] - 1
        if "pattern" in entry:
            yield from _BROKEN_TIMES if entry["pattern"].startswith("^[0-9]{4}") else (" ", "\t")


def _wrong_types(schema: Mapping[str, Any]) -> list[Any]:
    right = types(schema)
    if "number" in right:
        right.append("integer")
    wrong = [kind for kind in _OF_TYPE if kind not in right]
    return [value for kind in wrong for value in copy.deepcopy(_OF_TYPE[kind])]
