"""The models of Scalars."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rcdp_schemas_generated._model import UNSET, Model, UnsetType


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Scalars(Model):
    """Every keyword of strings, numbers and choices."""

    text: str = field(metadata={"wire": "text"})
    """A text of some length."""

    count: int = field(metadata={"wire": "count"})
    """A number within bounds."""

    flag: bool | UnsetType = field(default=UNSET, metadata={"wire": "flag"})
    """Yes or no."""

    nothing: None | UnsetType = field(default=UNSET, metadata={"wire": "nothing"})
    """Always null."""

    choice: Literal["red", "green"] | UnsetType = field(default=UNSET, metadata={"wire": "choice"})
    """One of a few words."""

    level: Literal[1, 2] | UnsetType | None = field(default=UNSET, metadata={"wire": "level"})
    """A number or null."""

    version: Literal["v1"] | UnsetType = field(default=UNSET, metadata={"wire": "version"})
    """Always the same."""

    status: Literal[1] | UnsetType = field(default=UNSET, metadata={"wire": "status"})
    """Always the same number."""

    code: str | UnsetType = field(default=UNSET, metadata={"wire": "code"})
    """A code with a description of its own."""

    stamp: str | int | UnsetType = field(default=UNSET, metadata={"wire": "stamp"})
    """A time as text or in seconds."""
