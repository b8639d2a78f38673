"""The models of Objects."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from rcdp_schemas_generated._model import UNSET, Model, UnsetType


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Objects(Model):
    """Objects in every form that the generator knows.

    Some have documented members, some describe their other members, some allow no others.
    """

    open: Mapping[str, Any] = field(metadata={"wire": "open"})
    """An object whose members nobody describes."""

    inner: Mapping[str, Any] | UnsetType = field(default=UNSET, metadata={"wire": "inner"})
    """An object without a name of its own."""

    map: Mapping[str, Any] | UnsetType = field(default=UNSET, metadata={"wire": "map"})
    """Numbers by name."""

    mixed: Mapping[str, Any] | UnsetType = field(default=UNSET, metadata={"wire": "mixed"})
    """One documented member, and texts."""

    closed: Mapping[str, Any] | UnsetType = field(default=UNSET, metadata={"wire": "closed"})
    """An object with one member at most."""

    nullable: Mapping[str, Any] | UnsetType | None = field(default=UNSET, metadata={"wire": "nullable"})
    """An object or null."""

    forbidden: Any | UnsetType = field(default=UNSET, metadata={"wire": "forbidden"})
    """Undocumented."""
