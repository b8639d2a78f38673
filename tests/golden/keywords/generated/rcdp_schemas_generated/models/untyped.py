"""The models of Untyped."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from rcdp_schemas_generated._model import UNSET, Model, UnsetType


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Untyped(Model):
    """Rules without a type, and combinators."""

    any: Any | UnsetType = field(default=UNSET, metadata={"wire": "any"})
    """Anything."""

    bounded: Any | UnsetType = field(default=UNSET, metadata={"wire": "bounded"})
    """Anything, but a short text and a small number."""

    either: Any | UnsetType = field(default=UNSET, metadata={"wire": "either"})
    """A text, or an object with a name."""

    contact: Mapping[str, Any] | UnsetType = field(default=UNSET, metadata={"wire": "contact"})
    """An object with a means of contact."""
