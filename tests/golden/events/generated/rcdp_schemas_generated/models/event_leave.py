"""The models of eventLeave."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rcdp_schemas_generated._model import UNSET, Model, UnsetType

from .shared import Envelope


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventLeaveData(Model):
    """Nothing at all."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventLeave(Envelope):
    """The payload of eventLeave."""

    event_type: Literal["eventLeave"] | UnsetType = field(default=UNSET, metadata={"wire": "eventType"})
    """The event's own name."""

    event_data: EventLeaveData = field(metadata={"wire": "eventData", "model": lambda: EventLeaveData})
    """Nothing at all."""
