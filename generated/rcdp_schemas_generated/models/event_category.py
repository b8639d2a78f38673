"""The models of eventCategory."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rcdp_schemas_generated._model import UNSET, Model, UnsetType

from .shared import Envelope


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventCategoryData(Model):
    """The category that was viewed."""

    category_id: str = field(metadata={"wire": "categoryId"})
    """Identifier of the category that the page shows."""

    parent_category_id: str | UnsetType = field(default=UNSET, metadata={"wire": "parentCategoryId"})
    """Identifier of its parent category, if there is one."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventCategory(Envelope):
    """The payload of `eventCategory`: the envelope, and the category that was viewed."""

    event_type: Literal["eventCategory"] | UnsetType = field(default=UNSET, metadata={"wire": "eventType"})
    """The event's name, as at the end of the endpoint's path.

    Optional; if present, it must be `eventCategory`.
    """

    event_data: EventCategoryData = field(metadata={"wire": "eventData", "model": lambda: EventCategoryData})
    """The category that was viewed."""
