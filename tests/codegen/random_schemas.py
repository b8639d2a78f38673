"""Random component schemas and payloads that fit or break them, from a seeded source."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from random import Random

from scripts.codegen.ir import Json

WARNINGS = ("RC402", "RC202")
"""The codes of all soft schemas: those of an assertion, and of undocumented members."""

_KEYS = ("a", "bb", "typeCode", "value", "isValid")
_TEXTS = ("", "a", "ab", "abc", "1", "true", "\U0001f600", "12 ")
_NUMBERS = (0, 1, -1, 2, 3, 1.0, 2.5, -0.5, 1e300, 10**20, 0.0)
_TYPES = ("null", "boolean", "integer", "number", "string", "array", "object")
_PATTERNS = ("^a", "b$", "^[0-9]+$", "^.$")

_ASSERTIONS: Mapping[str, tuple[float, Callable[[Random], Json]]] = {
    "enum": (0.1, lambda source: [payload(source, 1) for _ in range(source.randrange(1, 4))]),
    "const": (0.06, lambda source: payload(source, 1)),
    "minLength": (0.1, lambda source: source.randrange(3)),
    "maxLength": (0.1, lambda source: source.randrange(4)),
    "pattern": (0.1, lambda source: source.choice(_PATTERNS)),
    "minimum": (0.1, lambda source: source.choice(_NUMBERS)),
    "maximum": (0.1, lambda source: source.choice(_NUMBERS)),
    "exclusiveMinimum": (0.06, lambda source: source.choice(_NUMBERS)),
    "exclusiveMaximum": (0.06, lambda source: source.choice(_NUMBERS)),
    "minItems": (0.1, lambda source: source.randrange(3)),
    "maxItems": (0.1, lambda source: source.randrange(3)),
    "minProperties": (0.08, lambda source: source.randrange(3)),
    "maxProperties": (0.08, lambda source: source.randrange(4)),
}
"""Each keyword without subschemas: how often it appears, and what makes its value."""


def payload(source: Random, depth: int = 3) -> Json:
    """Return a JSON value of at most the given depth, made of what the schemas speak of."""
    kind = source.random()
    if depth == 0 or kind < 0.4:
        return source.choice((None, True, False, source.choice(_NUMBERS), source.choice(_TEXTS)))
    if kind < 0.75:
        return {source.choice(_KEYS): payload(source, depth - 1) for _ in range(source.randrange(5))}
    return [payload(source, depth - 1) for _ in range(source.randrange(4))]


def components(source: Random) -> dict[str, Json]:
    """Return three component schemas, of which the last, ``Root``, may refer to the others and warn."""
    return {
        "Leaf": _Writer(source, 1).schema(),
        "Other": _Writer(source, 2, ("Leaf",)).schema(),
        "Root": _Writer(source, 3, ("Leaf", "Other"), warns=True).keywords(),
    }


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes schemas of at most a depth, which may refer to the targets and hold soft schemas."""

    source: Random
    depth: int
    targets: tuple[str, ...] = ()
    warns: bool = False

    def schema(self) -> Json:
        if self.source.random() < 0.06:
            return self.source.choice((True, False, {}))
        return self.keywords()

    def keywords(self) -> dict[str, Json]:
        found: dict[str, Json] = {}
        if self._is_drawn(0.6):
            kinds = self.source.sample(_TYPES, self.source.choice((1, 1, 1, 2, 3, 6)))
            found["type"] = [*kinds] if len(kinds) > 1 or self._is_drawn(0.2) else kinds[0]
        if self._is_drawn(0.2):
            found["required"] = [*self.source.sample(_KEYS, self.source.randrange(1, 3))]
        if self.depth:
            found |= self._applicators()
        return found | self._assertions() | self._soft(found)

    def _is_drawn(self, share: float) -> bool:
        return self.source.random() < share

    def _assertions(self) -> dict[str, Json]:
        return {
            keyword: make(self.source)
            for keyword, (share, make) in _ASSERTIONS.items()
            if self._is_drawn(share)
        }

    def _applicators(self) -> dict[str, Json]:
        inner, silent = replace(self, depth=self.depth - 1), replace(self, depth=self.depth - 1, warns=False)
        found: dict[str, Json] = {}
        if self._is_drawn(0.5):
            names = self.source.sample(_KEYS, self.source.randrange(1, 4))
            found["properties"] = {name: inner.schema() for name in names}
        if self._is_drawn(0.15):
            found["additionalProperties"] = inner.schema()
        if self._is_drawn(0.3):
            found["items"] = inner.schema()
        for keyword, branch in (("allOf", inner), ("anyOf", silent)):
            if self._is_drawn(0.1):
                found[keyword] = [branch.schema() for _ in range(self.source.randrange(1, 3))]
        if self.targets and self._is_drawn(0.2):
            found["$ref"] = f"#/components/schemas/{self.source.choice(self.targets)}"
        return found

    def _soft(self, hard: Mapping[str, Json]) -> dict[str, Json]:
        """Return soft schemas, one of them of undocumented members where no hard one is."""
        entries: list[Json] = []
        if self.warns and self._is_drawn(0.4):
            entries.append({"code": WARNINGS[0], **self._assertions()})
        if self.warns and "additionalProperties" not in hard and self._is_drawn(0.3):
            entries.append({"code": WARNINGS[1], "additionalProperties": False})
        return {"x-warn": entries} if entries else {}
