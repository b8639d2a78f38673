"""A seeded source of payloads: a valid one with a few edits, or any JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any, TypeAlias

from rcdp_schemas_generated.index import SECRET_NAMES, TARGETS

Path: TypeAlias = tuple[Any, ...]

_TEXTS = (
    *("", " ", "\t", "\n", "\r", "\u00a0", "\u0085", "\u001c", "\u2028", "\ufeff", "\u180e", "\u200b", "a"),
    *("abc", "\U0001f600", "\U0010ffff", "\u0000", '"\\', "x" * 300, "0", "-0", "1", "-1.50", "1.", ".5"),
    *("01", "1e3", "+1", "\u0661", "1\n", "NaN", "true", "false", "True", "true\n", "null", "Male", "male"),
    *("Other", "Female ", "a@b", "a@b\n", "@b", "a@", "a @b", "a\u0085@b", "\ufeffa@b", "a@@b", "é@ü"),
    *("2024-02-30 23:59:59", "2024-12-31 00:00 UTC", "2024-12-31 00:00:00 UTC", "2024-13-01 00:00:00"),
    *("2024-00-10 00:00 UTC", "2024-01-32 00:00:00", "2024-01-10 24:00:00", "2024-01-10 00:60:00"),
    *("2024-01-10T00:00:00", "2024-01-10 00:00", "2024-01-10 00:00:00\n", "\u0662024-01-10 00:00:00"),
    *("12-31-1999", "13-01-1999", "00-01-1999", "02-30-2000", "1-1-1999", "12-32-1999", "12-31-1999\n"),
    *("client_credentials", "Bearer", "bearer", "invalid_client", "invalid_grant", *TARGETS),
)
_NUMBERS = (
    *(0, -1, 1, 2, -0.0, 0.0, 1.0, 1.5, -0.5, 10**11 - 1, 10**11, 10**11 + 0.5, 1e11, 10**14, 10**14 + 1),
    *(1710000000000, 1710000000000.0, 2**31, 2**53 + 1, -(2**63), 2**64, 10**20, 1e300, 5e-324),
)
_NOT_JSON = (float("inf"), float("-inf"), float("nan"), "\ud800", "a@\udfff")
"""Values that a text can't hold, or that few readers take. Python's readers let them pass."""

_ODD_NAMES = ("extra", "srcid", "a/b", "~", "~1", "", "\U0001f600", "__proto__", "0", *SECRET_NAMES)


@dataclass(frozen=True)
class Fuzzer:
    """Makes payloads of one kind from valid ones; ``names`` are the members that the contract knows."""

    bases: tuple[Any, ...]
    names: tuple[str, ...]
    random: Random
    _places: tuple[tuple[Path, ...], ...] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_places", tuple(tuple(_paths(base, ())) for base in self.bases))

    def payload(self) -> Any:
        """Return a payload; it may share parts with others."""
        draw = self.random.random
        if draw() < 0.02:
            return any_json(self.random)
        at = int(draw() * len(self.bases))
        found, places = self.bases[at], self._places[at]
        for _ in range(int(draw() ** 2 * 7)):
            found = self._edited(found, places[int(draw() * len(places))])
        return found

    def _edited(self, payload: Any, path: Path) -> Any:
        """Return a payload with one place changed; as it was where the place is gone."""
        root: list[Any] = [payload]
        holder: Any = root
        token: Any = 0
        for step in path:
            inner = holder[token]
            if not isinstance(inner, (dict, list)) or not _has(inner, step):
                return payload
            holder[token] = inner = inner.copy()
            holder, token = inner, step
        holder[token] = self._changed(holder[token])
        if path and self.random.random() < 0.25:
            del holder[token]
        return root[0]

    def _changed(self, value: Any) -> Any:
        draw = self.random.random
        if isinstance(value, dict) and draw() < 0.8:
            names = self.names if draw() < 0.5 else _ODD_NAMES
            return {**value, names[int(draw() * len(names))]: self._value()}
        if isinstance(value, list) and draw() < 0.5:
            return value + value[:1]
        if isinstance(value, str) and draw() < 0.3:
            return (f"{value}\n", f" {value}", value[:-1], value.upper(), f"{value}\u00a0")[int(draw() * 5)]
        return self._value()

    def _value(self) -> Any:
        draw = self.random.random
        if draw() < 0.7:
            return _SCALARS[int(draw() * len(_SCALARS))]
        return any_json(self.random) if draw() < 0.99 else _NOT_JSON[int(draw() * len(_NOT_JSON))]


_SCALARS: tuple[Any, ...] = (*_TEXTS, *_NUMBERS * 2, *(None, True, False) * 6, *({}, []) * 3)


def any_json(random: Random, depth: int = 3) -> Any:
    """Return any JSON value, nested at most so deep."""
    choice = random.random()
    if depth and choice < 0.2:
        return [any_json(random, depth - 1) for _ in range(int(random.random() * 4))]
    if depth and choice < 0.4:
        return {
            _ODD_NAMES[int(random.random() * len(_ODD_NAMES))]: any_json(random, depth - 1)
            for _ in range(int(random.random() * 4))
        }
    return _SCALARS[int(random.random() * len(_SCALARS))]


def member_names(schema: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the names of all members that a published schema knows."""
    objects = [schema, *schema.get("$defs", {}).values()]
    return tuple(dict.fromkeys(name for one in objects for name in one.get("properties", ())))


def is_json(payload: Any) -> bool:
    """Whether a payload can be written as a JSON text in UTF-8."""
    try:
        json.dumps(payload, allow_nan=False, ensure_ascii=False).encode()
    except ValueError:
        return False
    return True


def _has(holder: Any, token: Any) -> bool:
    if isinstance(holder, dict):
        return token in holder
    return isinstance(token, int) and token < len(holder)


def _paths(value: Any, path: Path) -> Iterator[Path]:
    yield path
    if isinstance(value, (dict, list)):
        for token, member in value.items() if isinstance(value, dict) else enumerate(value):
            yield from _paths(member, (*path, token))
