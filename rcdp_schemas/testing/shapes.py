"""Shapes: what the contract accepts in each place of a payload, from the published JSON Schemas.

The strict schema of an event has all rules, those of warnings under ``allOf``. The issue codes come from the
rows of the fields.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from operator import eq, ge, le
from typing import Any

from rcdp_schemas.contract.codes import severity_of
from rcdp_schemas.contract.documents import json_schema
from rcdp_schemas.contract.pointers import ITEM, format_pointer
from rcdp_schemas.contract.registry import Field, fields_of
from rcdp_schemas.dataclass import dataclass, field
from rcdp_schemas_generated._checks import BLANKS

_CODES = {
    "enum": "RC301",
    "const": "RC301",
    "pattern": "RC302",
    "minimum": "RC303",
    "maximum": "RC303",
}
_OTHERS = frozenset(
    {"type", "properties", "required", "items", "additionalProperties", "allOf"}
    | {"$schema", "$id", "$defs", "title", "description", "examples"}
)
"""The keywords that are no rules for a value: its structure, and what is for people."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One keyword and its value."""

    keyword: str
    value: Any

    def accepts(self, value: Any) -> bool:
        """Whether a value of a documented type keeps the rule; it does if the rule is about another type."""
        kind, keeps = _CHECKS[self.keyword]
        return not isinstance(value, kind) or keeps(value, self.value)


@dataclass(frozen=True, slots=True)
class Demand:
    """Rules that raise one issue together, and its code."""

    code: str
    rules: tuple[Rule, ...]

    def accepts(self, value: Any) -> bool:
        """Whether a value of a documented type keeps all the rules."""
        return all(rule.accepts(value) for rule in self.rules)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Shape:
    """What one place may hold.

    A value must keep ``errors`` and should keep ``warnings``; the first that it breaks is reported. ``items``
    is the shape of an array's items. ``closed``: a member without a shape is a warning.
    """

    types: tuple[str, ...]
    errors: tuple[Demand, ...] = ()
    warnings: tuple[Demand, ...] = ()
    members: Mapping[str, Shape] = field(default_factory=dict)
    required: tuple[str, ...] = ()
    items: Shape | None = None
    closed: bool = False


@cache
def shape_of(target: str) -> Shape:
    """Return the shape of an event's payload, or of a token schema. Raises UnknownEventError."""
    schema = json_schema(target, strict=True)
    return _shape(schema, (), fields_of(target), schema.get("$defs", {}))


@cache
def python_pattern(pattern: str) -> re.Pattern[str]:
    """Return a pattern of the contract, which is written for ECMA-262, as a Python pattern."""
    text = pattern.replace("$", r"\Z").replace(r"\S", f"[^{BLANKS}]").replace(r"\s", BLANKS)
    return re.compile(text)


_CHECKS: Mapping[str, tuple[Any, Callable[[Any, Any], bool]]] = {
    "const": (object, eq),
    "enum": (object, lambda value, choices: value in choices),
    "pattern": (str, lambda value, pattern: python_pattern(pattern).search(value) is not None),
    "minimum": ((int, float), ge),
    "maximum": ((int, float), le),
    "minItems": (list, lambda value, least: len(value) >= least),
    "anyOf": (dict, lambda value, branches: any(names <= value.keys() for names in branches)),
}
"""Each keyword with the type that it is about, and whether a value of that type keeps it."""


def _shape(
    schema: dict[str, Any], path: tuple[str, ...], fields: Mapping[str, Field], defs: Mapping[str, Any]
) -> Shape:
    """Return the shape of what stands at a path, in which ``*`` is any index."""
    if "$ref" in schema:  # its siblings are for people
        schema = defs[schema["$ref"].removeprefix("#/$defs/")]
    types = schema["type"]
    row = fields.get(format_pointer(path))
    codes = row.codes if row is not None else ()
    return Shape(
        types=(types,) if isinstance(types, str) else tuple(types),
        errors=tuple(Demand(_error_code(rule.keyword, codes), (rule,)) for rule in _rules(schema)),
        warnings=tuple(_warnings(schema, codes)),
        members={
            name: _shape(member, (*path, name), fields, defs)
            for name, member in schema.get("properties", {}).items()
        },
        required=tuple(schema.get("required", ())),
        items=_shape(schema["items"], (*path, ITEM), fields, defs) if "items" in schema else None,
        closed="additionalProperties" in schema,
    )


def _warnings(schema: dict[str, Any], codes: tuple[str, ...]) -> Iterator[Demand]:
    """Yield the soft rules of a schema: each has a code of a warning, or the error code of its keyword."""
    soft = (code for code in codes if severity_of(code) == "warning" and code != "RC202")
    for entry in schema.get("allOf", ()):
        rules = _rules(entry)
        usual = _CODES.get(rules[0].keyword, "")
        yield Demand(usual if usual in codes and rules[0].keyword not in schema else next(soft), rules)


def _rules(schema: dict[str, Any]) -> tuple[Rule, ...]:
    """Return the rules of a schema; ``anyOf`` as the names that each branch requires."""
    return tuple(
        Rule(keyword, [set(branch["required"]) for branch in value] if keyword == "anyOf" else value)
        for keyword, value in schema.items()
        if keyword not in _OTHERS
    )


def _error_code(keyword: str, codes: tuple[str, ...]) -> str:
    """Return the code of a keyword: the usual one, or the one that the field has instead."""
    usual = _CODES[keyword]
    return usual if usual in codes else next(code for code in codes if code.startswith("RC1"))
