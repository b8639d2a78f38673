"""What the contract accepts in each place of a payload, read from the published JSON Schemas.

The strict schema of an event holds all rules. Those that the plain one lacks are warnings. The schemas
name no issue codes: the rows of the fields do.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from operator import eq, ge, le
from typing import Any

from rcdp_schemas.contract.documents import json_schema
from rcdp_schemas.contract.registry import fields_of
from rcdp_schemas.dataclass import dataclass, field
from rcdp_schemas.paths import ITEM, format_pointer
from rcdp_schemas_generated.index import CODES

_CODES = {
    "enum": "RC301",
    "const": "RC301",
    "pattern": "RC302",
    "minimum": "RC303",
    "maximum": "RC303",
}
_STRUCTURE = frozenset({"type", "properties", "required", "items", "additionalProperties", "allOf"})
_ABOUT = frozenset({"$schema", "$id", "$defs", "title", "description", "examples"})
_BLANKS = r"\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"


@dataclass(frozen=True, slots=True)
class Rule:
    """One keyword and its value."""

    keyword: str
    value: Any

    def accepts(self, value: Any) -> bool:
        """Whether a value of a documented type keeps the rule; one of a type that it is not about does."""
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

    ``errors`` are what a value must keep, ``warnings`` what it should; the first that it breaks is the
    one reported. ``items`` is the shape of an array's items, and ``closed`` tells that a member without
    a shape of its own is a warning.
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
    plain, strict = json_schema(target), json_schema(target, strict=True)
    return _Reader(target, plain.get("$defs", {}), strict.get("$defs", {})).read(plain, strict, ())


@cache
def python_pattern(pattern: str) -> re.Pattern[str]:
    """Return a pattern of the contract, which is ECMA-262's, as Python writes it."""
    text = pattern.replace("$", r"\Z").replace(r"\S", f"[^{_BLANKS}]").replace(r"\s", _BLANKS)
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
"""Each keyword with the type that it is about, and whether such a value keeps it."""


@dataclass(frozen=True, slots=True)
class _Reader:
    """Reads the plain schema of a target beside the strict one."""

    target: str
    plain_defs: Mapping[str, Any]
    strict_defs: Mapping[str, Any]

    def read(self, plain: dict[str, Any], strict: dict[str, Any], path: tuple[str, ...]) -> Shape:
        """Return the shape of what stands at a path, in which ``*`` is any index."""
        plain, strict = _resolved(plain, self.plain_defs), _resolved(strict, self.strict_defs)
        types = strict["type"]
        members = {
            name: self.read(plain["properties"][name], member, (*path, name))
            for name, member in strict.get("properties", {}).items()
        }
        row = fields_of(self.target).get(format_pointer(path))
        codes = row.codes if row else ()
        return Shape(
            types=(types,) if isinstance(types, str) else tuple(types),
            errors=tuple(Demand(_error_code(rule.keyword, codes), (rule,)) for rule in _rules(plain)),
            warnings=_warnings(strict.get("allOf", ()), codes),
            members=members,
            required=tuple(strict.get("required", ())),
            items=self.read(plain["items"], strict["items"], (*path, ITEM)) if "items" in strict else None,
            closed="additionalProperties" in strict,
        )


def _resolved(schema: dict[str, Any], defs: Mapping[str, Any]) -> dict[str, Any]:
    """Return a schema with what it refers to in place of the reference."""
    if "$ref" not in schema:
        return schema
    own = {keyword: value for keyword, value in schema.items() if keyword in _ABOUT}
    return {**defs[schema["$ref"].removeprefix("#/$defs/")], **own}


def _rules(schema: dict[str, Any]) -> list[Rule]:
    return [Rule(keyword, value) for keyword, value in schema.items() if keyword not in _STRUCTURE | _ABOUT]


def _error_code(keyword: str, codes: tuple[str, ...]) -> str:
    """Return the code of a keyword: the usual one, or the one that the field names in its place."""
    usual = _CODES[keyword]
    return usual if usual in codes else next(code for code in codes if code.startswith("RC1"))


def _warnings(entries: list[dict[str, Any]], codes: tuple[str, ...]) -> tuple[Demand, ...]:
    own = [code for code in codes if CODES[code][1] == "warning" and code != "RC202"]
    return tuple(Demand(code, _soft_rules(entry)) for code, entry in zip(own, entries, strict=True))


def _soft_rules(entry: dict[str, Any]) -> tuple[Rule, ...]:
    if "anyOf" not in entry:
        return tuple(_rules(entry))
    return (Rule("anyOf", [set(branch["required"]) for branch in entry["anyOf"]]),)
