"""Random component schemas of all supported keywords, from a seeded source."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from random import Random

from scripts.codegen.ir import Json
from tests.codegen.random_payloads import KEYS, NUMBERS, TYPES, payload

WARNINGS = ("RC402", "RC202")
"""The codes of all soft schemas: those of an assertion, and of undocumented members."""

_PATTERNS = ("^a", "b$", "^[0-9]+$", "^.$", r"\S")
_COMPONENTS = "#/components/schemas/"
_SCALAR = f"{_COMPONENTS}Leaf"
"""The component that may be a scalar, beside whose reference no keyword of its own may stand."""

ASSERTIONS: Mapping[str, tuple[float, Callable[[Random], Json]]] = {
    "enum": (0.1, lambda source: [payload(source, 1) for _ in range(source.randrange(1, 4))]),
    "const": (0.06, lambda source: payload(source, 1)),
    "minLength": (0.1, lambda source: source.randrange(3)),
    "maxLength": (0.1, lambda source: source.randrange(4)),
    "pattern": (0.1, lambda source: source.choice(_PATTERNS)),
    "minimum": (0.1, lambda source: source.choice(NUMBERS)),
    "maximum": (0.1, lambda source: source.choice(NUMBERS)),
    "minItems": (0.1, lambda source: source.randrange(3)),
    "maxItems": (0.1, lambda source: source.randrange(3)),
    "minProperties": (0.1, lambda source: source.randrange(3)),
}
"""Each keyword without subschemas: how often it appears, and what makes its value."""


def components(source: Random) -> dict[str, Json]:
    """Return four component schemas, of which the last, ``Root``, may refer to all and warn."""
    others = ("Leaf", "Other")
    root = _Writer(source, 3, (*others, "Base"), below=("Root",), warns=True)
    other = _Writer(source, 2, ("Leaf",)).keywords()
    return {
        "Leaf": _Writer(source, 1).schema(),
        "Other": other if "allOf" in other else {**other, "items": {"type": "null"}},
        "Base": _Writer(source, 1, others).branch([KEYS[0]]),
        "Root": root.keywords(),
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
        """Return any schema."""
        if self.source.random() < 0.06:
            return self.source.choice((True, False, {}))
        return self.keywords()

    def keywords(self) -> dict[str, Json]:
        """Return a schema that is a mapping."""
        if self.depth and self._is_drawn(0.1):
            return self._extended()
        found: dict[str, Json] = {}
        if self._is_drawn(0.6):
            kinds = self.source.sample(TYPES, self.source.choice((1, 1, 1, 2, 3, 6)))
            found["type"] = [*kinds] if len(kinds) > 1 or self._is_drawn(0.2) else kinds[0]
        if self._is_drawn(0.2):
            found["required"] = [*self.source.sample(KEYS, self.source.randrange(1, 3))]
        found |= self._assertions()
        if self.depth:
            found |= self._applicators()
        if found.get("$ref") == _SCALAR:
            found = {key: value for key, value in found.items() if key not in {"type", *ASSERTIONS}}
        return found | self._soft(found)

    def branch(self, names: list[str]) -> dict[str, Json]:
        """Return an open object that has some of the names as members, fit to be a branch of ``allOf``."""
        members: Json = self._below().members(names)
        required: list[Json] = [*names] if self._is_drawn(0.3) else []
        return {"type": "object", "properties": members, "required": required}

    def _extended(self) -> dict[str, Json]:
        """Return an object made of branches with members of their own, now and then of a component."""
        first, second, *rest = self.source.sample(KEYS[1:], 4)
        branches: list[Json] = [self.branch([first]), self.branch([second])]
        if "Base" in self.targets:
            branches.append({"$ref": f"{_COMPONENTS}Base"})
        found: dict[str, Json] = {"required": [KEYS[0]]}
        if self._is_drawn(0.5):
            found = self.branch(rest)
        return {**found, "allOf": branches, **self._soft({})}

    def _is_drawn(self, share: float) -> bool:
        return self.source.random() < share

    def _assertions(self) -> dict[str, Json]:
        return {
            keyword: make(self.source)
            for keyword, (share, make) in ASSERTIONS.items()
            if self._is_drawn(share)
        }

    def _below(self) -> _Writer:
        """Return the writer of the schemas of members and items."""
        return replace(self, depth=max(self.depth - 1, 0), targets=self.targets + self.below, below=())

    def _applicators(self) -> dict[str, Json]:
        """Return keywords that hold schemas; in ``anyOf``, of which only the verdict counts, no soft ones."""
        below = self._below()
        found: dict[str, Json] = {}
        if self._is_drawn(0.5):
            found["properties"] = below.properties()
        if self._is_drawn(0.15):
            found["additionalProperties"] = below.schema()
        if self._is_drawn(0.3):
            found["items"] = below.schema()
        if self._is_drawn(0.15):
            silent = tuple(name for name in self.targets if name != "Root")
            writer = replace(self, depth=self.depth - 1, targets=silent, below=(), warns=False)
            found["anyOf"] = [writer.schema() for _ in range(self.source.randrange(1, 4))]
        if self.targets and self._is_drawn(0.2):
            found["$ref"] = f"{_COMPONENTS}{self.source.choice(self.targets)}"
        return found

    def members(self, names: list[str]) -> dict[str, Json]:
        """Return a schema under each of the names."""
        return {name: self.schema() for name in names}

    def properties(self) -> Json:
        """Return schemas under some of the names, now and then texts of which no more is asked."""
        if self._is_drawn(0.8):
            return self.members(self.source.sample(KEYS, self.source.randrange(1, 4)))
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
