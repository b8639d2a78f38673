"""The JSON types of Python values."""

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


def type_name(value: object) -> str:
    """Return the JSON type of a value (``integer`` for every int), or the name of its Python type."""
    if value is None:
        return "null"
    return next((name for kind, name in _NAMES if isinstance(value, kind)), class_name(value))
