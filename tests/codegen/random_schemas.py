"""Random component schemas of all supported keywords, from a seeded source."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from random import Random

from scripts.codegen.ir import Json
from scripts.codegen.keywords import FORMATS
from tests.codegen.random_payloads import KEYS, NUMBERS, TYPES, payload

WARNINGS = ("RC402", "RC202")
"""The codes of all soft schemas: those of an assertion, and of undocumented members."""

_DIVISORS = (1, 2, 3, 0.5, 0.1, 2.5, 1e-3)
_PATTERNS = ("^a", "b$", "^[0-9]+$", "^.$", r"\S")
_SILENT = frozenset({"propertyNames", "contains", "anyOf", "oneOf", "not"})
_SAME_VALUE = frozenset({"allOf", "anyOf", "oneOf", "not"})
_DEFINITIONS = ("Root/$defs/a", "Root/$defs/b")
_COUNTS = ("minContains", "maxContains")


def _companions(source: Random) -> Json:
    names = source.sample(KEYS, source.randrange(1, 3))
    return {name: [*source.sample(KEYS, source.randrange(3))] for name in names}


ASSERTIONS: Mapping[str, tuple[float, Callable[[Random], Json]]] = {
    "enum": (0.1, lambda source: [payload(source, 1) for _ in range(source.randrange(1, 4))]),
    "const": (0.06, lambda source: payload(source, 1)),
    "minLength": (0.1, lambda source: source.randrange(3)),
    "maxLength": (0.1, lambda source: source.randrange(4)),
    "pattern": (0.1, lambda source: source.choice(_PATTERNS)),
    "minimum": (0.1, lambda source: source.choice(NUMBERS)),
    "maximum": (0.1, lambda source: source.choice(NUMBERS)),
    "exclusiveMinimum": (0.06, lambda source: source.choice(NUMBERS)),
    "exclusiveMaximum": (0.06, lambda source: source.choice(NUMBERS)),
    "minItems": (0.1, lambda source: source.randrange(3)),
    "maxItems": (0.1, lambda source: source.randrange(3)),
    "minProperties": (0.08, lambda source: source.randrange(3)),
    "maxProperties": (0.08, lambda source: source.randrange(4)),
    "multipleOf": (0.08, lambda source: source.choice(_DIVISORS)),
    "uniqueItems": (0.08, lambda source: source.random() < 0.9),
    "dependentRequired": (0.06, _companions),
    "format": (0.06, lambda source: source.choice([*FORMATS])),
}
"""Each keyword without subschemas: how often it appears, and what makes its value."""


def components(source: Random) -> dict[str, Json]:
    """Return three component schemas, of which the last, ``Root``, may refer to the others and warn.

    It has definitions of its own, which refer to each other at other values than their own.
    """
    others = ("Leaf", "Other")
    definitions = _Writer(source, 1, others, below=(*_DEFINITIONS, "Root/$defs/a/items"))
    root = _Writer(source, 3, (*others, *_DEFINITIONS), below=("Root",), warns=True).keywords()
    written = {name.rpartition("/")[2]: definitions.keywords() for name in _DEFINITIONS}
    return {
        "Leaf": _Writer(source, 1).schema(),
        "Other": _Writer(source, 2, ("Leaf",)).schema(),
        "Root": {**root, "$defs": {**written, "a": {"items": True, **written["a"]}}},
    }


@dataclass(frozen=True, slots=True)
class _Writer:
    """Writes schemas of at most a depth, which may refer to the targets and hold soft schemas.

    ``below`` are more targets for schemas of other values than the first schema's.
    """

    source: Random
    depth: int
    targets: tuple[str, ...] = ()
    below: tuple[str, ...] = ()
    warns: bool = False

    def schema(self) -> Json:
        if self.source.random() < 0.06:
            return self.source.choice((True, False, {}))
        return self.keywords()

    def keywords(self) -> dict[str, Json]:
        found: dict[str, Json] = {}
        if self._is_drawn(0.6):
            kinds = self.source.sample(TYPES, self.source.choice((1, 1, 1, 2, 3, 6)))
            found["type"] = [*kinds] if len(kinds) > 1 or self._is_drawn(0.2) else kinds[0]
        if self._is_drawn(0.2):
            found["required"] = [*self.source.sample(KEYS, self.source.randrange(1, 3))]
        if self.depth:
            found |= self._applicators()
        return found | self._assertions() | self._soft(found)

    def _is_drawn(self, share: float) -> bool:
        return self.source.random() < share

    def _assertions(self) -> dict[str, Json]:
        return {
            keyword: make(self.source)
            for keyword, (share, make) in ASSERTIONS.items()
            if self._is_drawn(share)
        }

    def _applicators(self) -> dict[str, Json]:
        """Return keywords that hold schemas; where only the verdict counts, those hold no soft ones."""
        same = replace(self, depth=self.depth - 1)
        other = replace(same, targets=self.targets + self.below, below=())
        found: dict[str, Json] = {}
        for keyword, (share, make) in _APPLICATORS.items():
            if self._is_drawn(share):
                writer = same if keyword in _SAME_VALUE else other
                found[keyword] = make(writer.silent() if keyword in _SILENT else writer)
        if "contains" in found:
            found |= {key: self.source.randrange(3) for key in _COUNTS if self._is_drawn(0.3)}
        if self._is_drawn(0.1):
            found["if"] = same.silent().schema()
            found |= {key: same.schema() for key in ("then", "else") if self._is_drawn(0.7)}
        if self.targets and self._is_drawn(0.2):
            found["$ref"] = f"#/components/schemas/{self.source.choice(self.targets)}"
        return found

    def silent(self) -> _Writer:
        """Return the writer of schemas that neither warn nor refer to one that does."""
        return replace(
            self, warns=False, targets=tuple(name for name in self.targets if name != "Root"), below=()
        )

    def branches(self) -> Json:
        """Return one or two schemas in a list."""
        return [self.schema() for _ in range(self.source.randrange(1, 3))]

    def members(self, names: Sequence[str]) -> Json:
        """Return schemas under some of the names."""
        return {name: self.schema() for name in self.source.sample(names, self.source.randrange(1, 4))}

    def properties(self) -> Json:
        """Return schemas under some of the names, now and then texts of which no more is asked."""
        if self._is_drawn(0.8):
            return self.members(KEYS)
        texts: dict[str, Json] = {name: {"type": "string"} for name in self.source.sample(KEYS, 3)}
        return {**texts, KEYS[0]: self.schema()}

    def _soft(self, hard: Mapping[str, Json]) -> dict[str, Json]:
        """Return soft schemas, one of them of undocumented members where no hard one is."""
        entries: list[Json] = []
        if self.warns and self._is_drawn(0.4):
            entries.append({"code": WARNINGS[0], **self._assertions()})
        if self.warns and "additionalProperties" not in hard and self._is_drawn(0.3):
            entries.append({"code": WARNINGS[1], "additionalProperties": False})
        return {"x-warn": entries} if entries else {}


_APPLICATORS: Mapping[str, tuple[float, Callable[[_Writer], Json]]] = {
    "properties": (0.5, lambda writer: writer.properties()),
    "patternProperties": (0.1, lambda writer: writer.members(_PATTERNS)),
    "additionalProperties": (0.15, lambda writer: writer.schema()),
    "propertyNames": (0.06, lambda writer: writer.schema()),
    "prefixItems": (0.1, lambda writer: writer.branches()),
    "items": (0.3, lambda writer: writer.schema()),
    "contains": (0.08, lambda writer: writer.schema()),
    "allOf": (0.1, lambda writer: writer.branches()),
    "anyOf": (0.1, lambda writer: writer.branches()),
    "oneOf": (0.08, lambda writer: writer.branches()),
    "not": (0.06, lambda writer: writer.schema()),
}
"""Each keyword that holds schemas: how often it appears, and what makes its value."""
