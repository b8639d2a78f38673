"""The models of eventLogout."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rcdp_schemas_generated._model import UNSET, Model, UnsetType

from .shared import Envelope


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventLogoutData(Model):
    """Always an empty object: the event has no data."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventLogout(Envelope):
    """The payload of `eventLogout`: the envelope, and an empty `eventData`."""

    event_type: Literal["eventLogout"] | UnsetType = field(default=UNSET, metadata={"wire": "eventType"})
    """The event's name, as at the end of the endpoint's path.

    Optional; if present, it must be `eventLogout`.
    """

    event_data: EventLogoutData = field(metadata={"wire": "eventData", "model": lambda: EventLogoutData})
    """Always an empty object: the event has no data."""
