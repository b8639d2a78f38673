"""The JSON types, as Python values have them and as messages word them."""

from __future__ import annotations

from rcdp_schemas.reading.python_values import class_name

MISSING = "missing"
"""The ``actual_type`` of a field that is absent."""

_NAMES = (
    (bool, "boolean"),  # before int, which it is a subclass of
    (int, "integer"),
    (float, "number"),
    (str, "string"),
    (list, "array"),
    (dict, "object"),
)
_WORDS = {
    "null": "null",
    "boolean": "a boolean",
    "integer": "an integer",
    "number": "a number",
    "string": "a string",
    "array": "an array",
    "object": "an object",
}


def type_name(value: object) -> str:
    """Return the JSON type of a value (``integer`` for every int), or the name of its Python type."""
    if value is None:
        return "null"
    return next((name for kind, name in _NAMES if isinstance(value, kind)), class_name(value))


def in_words(name: str) -> str:
    """Return a type with its article: ``an integer``, or ``a Python datetime`` for one that JSON lacks."""
    return _WORDS.get(name, f"a Python {name}")


def is_type(name: str) -> bool:
    """Whether name is one of JSON's types."""
    return name in _WORDS
