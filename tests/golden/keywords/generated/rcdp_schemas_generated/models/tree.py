"""The models of Tree."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from rcdp_schemas_generated._model import UNSET, Model, UnsetType


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Tree(Model):
    """A node with nodes below it."""

    name: str = field(metadata={"wire": "name"})
    """The node's name."""

    parent: Tree | UnsetType = field(default=UNSET, metadata={"wire": "parent", "model": lambda: Tree})
    """The node above."""

    children: Sequence[Tree] | UnsetType = field(
        default=UNSET, metadata={"wire": "children", "model": lambda: Tree, "arrays": 1}
    )
    """The nodes below."""
