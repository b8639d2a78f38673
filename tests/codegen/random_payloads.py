"""Random JSON values: of what random schemas speak of, and ones that a schema is likely to accept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from random import Random
from typing import Any

from scripts.codegen.ir import Json

KEYS = ("a", "bb", "typeCode", "value", "isValid")
NUMBERS = (0, 1, -1, 2, 3, 1.0, 2.5, -0.5, 1e300, 10**20, 0.0)
TEXTS = ("", " ", "\u2003\ufeff", "a", "ab", "abc", "1", "true", "\U0001f600", "12 ")
TYPES = ("null", "boolean", "integer", "number", "string", "array", "object")


def payload(source: Random, depth: int = 3) -> Json:
    """Return a JSON value of at most the given depth."""
    kind = source.random()
    if depth == 0 or kind < 0.4:
        return source.choice((None, True, False, source.choice(NUMBERS), source.choice(TEXTS)))
    if kind < 0.75:
        return {source.choice(KEYS): payload(source, depth - 1) for _ in range(source.randrange(5))}
    return [payload(source, depth - 1) for _ in range(source.randrange(4))]


@dataclass(frozen=True, slots=True)
class Guide:
    """Makes values that follow the schemas where that is easy, and now and then do not."""

    source: Random
    schemas: Mapping[str, Json]

    def payload(self, node: Json, depth: int = 4) -> Json:
        """Return a value that a schema may accept."""
        if not isinstance(node, dict) or depth == 0 or self.source.random() < 0.07:
            return payload(self.source, min(depth, 2))
        schema: dict[str, Any] = self._merged(node)
        choices: list[Json] = [*schema.get("enum", ()), *([schema["const"]] if "const" in schema else ())]
        if choices and self.source.random() < 0.9:
            return self.source.choice(choices)
        declared = schema.get("type", TYPES)
        kind = self.source.choice([declared] if isinstance(declared, str) else declared)
        if kind == "object":
            return self._object(schema, depth)
        return self._array(schema, depth) if kind == "array" else self._scalar(schema, kind)

    def _merged(self, node: dict[str, Any]) -> dict[str, Any]:
        """Return a schema with what it refers to, and with one of the branches of each of its combinators."""
        schema: dict[str, Any] = {}
        todo = [node]
        while todo and len(schema) < 99:
            part = todo.pop()
            schema |= part
            branches = [*part.get("allOf", ())]
            branches += [self.source.choice(part["anyOf"])] if "anyOf" in part else []
            branches += [self.schemas[part["$ref"].rpartition("/")[2]]] if "$ref" in part else []
            todo += [branch for branch in branches if isinstance(branch, dict) and self.source.random() < 0.8]
        return schema

    def _scalar(self, schema: dict[str, Any], kind: str) -> Json:
        if kind in {"integer", "number"}:
            bounds = [schema[key] for key in _BOUNDS if key in schema] or NUMBERS
            number: float = self.source.choice(bounds) + self.source.choice((0, 1, -1))
            return number
        if kind == "boolean":
            return self.source.random() < 0.5
        return None if kind == "null" else self.source.choice(TEXTS)

    def _array(self, schema: dict[str, Any], depth: int) -> Json:
        length = schema.get("minItems", 0) + self.source.randrange(3)
        return [self.payload(schema.get("items", True), depth - 1) for _ in range(length)]

    def _object(self, schema: dict[str, Any], depth: int) -> Json:
        listed = schema.get("properties", {})
        names = [*schema.get("required", ()), *(name for name in listed if self.source.random() < 0.6)]
        if self.source.random() < 0.3 or len(names) < schema.get("minProperties", 0):
            names += self.source.sample(KEYS, 2)
        return {name: self.payload(self._member(schema, name), depth - 1) for name in names}

    def _member(self, schema: dict[str, Any], name: str) -> Json:
        found: Json = schema.get("properties", {}).get(name, schema.get("additionalProperties", True))
        return found


_BOUNDS = ("minimum", "maximum")
