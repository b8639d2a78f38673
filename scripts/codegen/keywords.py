"""What the generator knows of JSON Schema: every keyword it accepts, and the issue code each raises."""

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
        "exclusiveMinimum": "RC303",
        "exclusiveMaximum": "RC303",
        "minItems": "RC304",
        "maxItems": "RC304",
        "items": "RC304",
        "minProperties": "RC304",
        "maxProperties": "RC304",
        "required": "RC201",
        "properties": "RC304",
        "additionalProperties": "RC304",
        "allOf": "RC304",
        "anyOf": "RC304",
        "$ref": "RC304",
        "multipleOf": "RC304",
        "uniqueItems": "RC304",
        "dependentRequired": "RC304",
        "format": "RC302",
        "oneOf": "RC304",
        "not": "RC304",
        "if": "RC304",
        "then": "RC304",
        "else": "RC304",
        "patternProperties": "RC304",
        "propertyNames": "RC304",
        "prefixItems": "RC304",
        "contains": "RC304",
        "minContains": "RC304",
        "maxContains": "RC304",
        "$defs": "RC304",
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
        "patternProperties": "map",
        "$defs": "map",
        "additionalProperties": "one",
        "propertyNames": "one",
        "items": "one",
        "contains": "one",
        "not": "one",
        "if": "one",
        "then": "one",
        "else": "one",
        "prefixItems": "list",
        "allOf": "list",
        "anyOf": "list",
        "oneOf": "list",
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
        "exclusiveMinimum": "number",
        "exclusiveMaximum": "number",
        "minItems": "array",
        "maxItems": "array",
        "minProperties": "object",
        "maxProperties": "object",
        "multipleOf": "number",
        "uniqueItems": "array",
        "dependentRequired": "object",
        "format": "string",
        "enum": "",
        "const": "",
    }
)
"""The assertions without subschemas, each with the one type it judges ("" for every type)."""

FORMATS: Mapping[str, str] = MappingProxyType(
    {
        "date": "a date as YYYY-MM-DD",
        "date-time": "a date and time as YYYY-MM-DDThh:mm:ssZ",
        "time": "a time as hh:mm:ssZ",
        "email": "an e-mail address",
        "uuid": "a UUID",
        "ipv4": "an IPv4 address",
        "ipv6": "an IPv6 address",
    }
)
"""Each format that is asserted, in words; the generator refuses every other."""
