"""The models of Local."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from rcdp_schemas_generated._model import UNSET, Model, UnsetType


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Local(Model):
    """Schemas of its own, that refer to each other."""

    tree: Mapping[str, Any] = field(metadata={"wire": "tree"})
    """A tree of texts."""

    again: Mapping[str, Any] | UnsetType = field(default=UNSET, metadata={"wire": "again"})
    """Another one."""

    code: str | UnsetType = field(default=UNSET, metadata={"wire": "code"})
    """A code with a limit."""

    below: Local | UnsetType = field(default=UNSET, metadata={"wire": "below", "model": lambda: Local})
    """The same once more."""
