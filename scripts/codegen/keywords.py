"""The JSON Schema keywords that the generator supports: those that the contract uses, and no other.

Each keyword has to mean the same in five places (Python validators, contract table, exported schemas, native
scanner, JavaScript), so one is added when the contract needs it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

TYPES = ("null", "boolean", "integer", "number", "string", "array", "object")

KEYWORDS: Mapping[str, str] = MappingProxyType(
    {
        "type": "RC203",
        "enum": "RC301",
        "const": "RC301",
        "pattern": "RC302",
        "minLength": "RC304",
        "maxLength": "RC304",
        "minimum": "RC303",
        "maximum": "RC303",
        "minItems": "RC304",
        "maxItems": "RC304",
        "items": "RC304",
        "minProperties": "RC304",
        "required": "RC201",
        "properties": "RC304",
        "additionalProperties": "RC304",
        "allOf": "RC304",
        "anyOf": "RC304",
        "$ref": "RC304",
    }
)
"""Each assertion or applicator with the code that its failure raises, unless ``x-codes`` names another."""

ANNOTATIONS = frozenset(
    {
        "$comment",
        "title",
        "description",
        "examples",
        "x-codes",
        "x-evidence",
        "x-expected",
        "x-format",
        "x-label",
        "x-reference-guide",
        "x-secret",
        "x-unit",
        "x-warn",
    }
)
"""Keywords that judge nothing by themselves (``x-warn`` holds soft schemas)."""

SUBSCHEMAS: Mapping[str, str] = MappingProxyType(
    {
        "properties": "map",
        "additionalProperties": "one",
        "items": "one",
        "allOf": "list",
        "anyOf": "list",
    }
)
"""The keywords that hold schemas: one, a list of them, or a map from names to them."""

APPLIES_TO: Mapping[str, str] = MappingProxyType(
    {
        "pattern": "string",
        "minLength": "string",
        "maxLength": "string",
        "minimum": "number",
        "maximum": "number",
        "minItems": "array",
        "maxItems": "array",
        "minProperties": "object",
        "enum": "",
        "const": "",
    }
)
"""The assertions without subschemas, each with the one type it judges ("" for every type)."""
