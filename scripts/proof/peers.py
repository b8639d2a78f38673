"""Other validators, each as a function from a schema to a verdict."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib.metadata import version
from types import MappingProxyType
from typing import Any, TypeAlias

import fastjsonschema
import jsonschema_rs
from jsonschema import Draft202012Validator

Verdict: TypeAlias = Callable[[Any], bool]


def _jsonschema(schema: Any) -> Verdict:
    judge = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    return lambda value: bool(judge.is_valid(value))


def _jsonschema_rs(schema: Any) -> Verdict:
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True).is_valid


def _fastjsonschema(schema: Any) -> Verdict:
    validate = fastjsonschema.compile(schema)

    def is_valid(value: Any) -> bool:
        try:
            validate(value)
        except fastjsonschema.JsonSchemaValueException:
            return False
        return True

    return is_valid


PEERS: Mapping[str, Callable[[Any], Verdict]] = MappingProxyType(
    {"jsonschema": _jsonschema, "jsonschema-rs": _jsonschema_rs, "fastjsonschema": _fastjsonschema}
)
"""Each peer by the name of its package; formats are asserted where it can."""


def versions() -> dict[str, str]:
    """Return the version of each peer."""
    return {name: version(name) for name in PEERS}
