"""The models of Arrays."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from rcdp_schemas_generated._model import UNSET, Model, UnsetType

from .tree import Tree


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Arrays(Model):
    """Arrays in every form."""

    any: Sequence[Any] | UnsetType = field(default=UNSET, metadata={"wire": "any", "arrays": 1})
    """Anything in a row."""

    numbers: Sequence[float] | UnsetType = field(default=UNSET, metadata={"wire": "numbers", "arrays": 1})
    """One to three numbers."""

    matrix: Sequence[Sequence[int]] | UnsetType = field(
        default=UNSET, metadata={"wire": "matrix", "arrays": 2}
    )
    """Rows of integers."""

    objects: Sequence[Mapping[str, Any]] | UnsetType = field(
        default=UNSET, metadata={"wire": "objects", "arrays": 1}
    )
    """Objects without a name of their own."""

    trees: Sequence[Tree] | UnsetType = field(
        default=UNSET, metadata={"wire": "trees", "model": lambda: Tree, "arrays": 1}
    )
    """Objects with a name."""

    empty: Sequence[Any] | UnsetType = field(default=UNSET, metadata={"wire": "empty", "arrays": 1})
    """Nothing at all."""

    one: Sequence[Any] | str | UnsetType = field(default=UNSET, metadata={"wire": "one"})
    """A text, or several."""
