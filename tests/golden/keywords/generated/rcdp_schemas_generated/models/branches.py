"""The models of Branches."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from rcdp_schemas_generated._model import UNSET, Model, UnsetType


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Branches(Model):
    """Schemas that judge the same value again."""

    exactly_one: Any | UnsetType = field(default=UNSET, metadata={"wire": "exactlyOne"})
    """A short text or a number, or a list."""

    one_name: Mapping[str, Any] | UnsetType = field(default=UNSET, metadata={"wire": "oneName"})
    """Either of two members."""

    neither: Any | UnsetType = field(default=UNSET, metadata={"wire": "neither"})
    """Anything but a text."""

    shipped: Mapping[str, Any] | UnsetType = field(default=UNSET, metadata={"wire": "shipped"})
    """An address where something is sent, a shop elsewhere."""

    long_if_text: Any | UnsetType = field(default=UNSET, metadata={"wire": "longIfText"})
    """Anything, but no short text."""

    small_unless_text: Any | UnsetType = field(default=UNSET, metadata={"wire": "smallUnlessText"})
    """Anything, but no great number."""

    card: Mapping[str, Any] | UnsetType = field(default=UNSET, metadata={"wire": "card"})
    """A card has a month and a year, a gift a name."""
