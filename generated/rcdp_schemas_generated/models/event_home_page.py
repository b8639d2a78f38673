"""The models of eventHomePage."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rcdp_schemas_generated._model import UNSET, Model, UnsetType

from .shared import Envelope


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventHomePageData(Model):
    """Always an empty object: the event has no data."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventHomePage(Envelope):
    """The payload of `eventHomePage`: the envelope, and an empty `eventData`."""

    event_type: Literal["eventHomePage"] | UnsetType = field(default=UNSET, metadata={"wire": "eventType"})
    """The event's name, as at the end of the endpoint's path.

    Optional; if present, it must be `eventHomePage`.
    """

    event_data: EventHomePageData = field(metadata={"wire": "eventData", "model": lambda: EventHomePageData})
    """Always an empty object: the event has no data."""
