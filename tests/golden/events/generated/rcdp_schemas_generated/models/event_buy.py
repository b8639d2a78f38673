"""The models of eventBuy."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from rcdp_schemas_generated._model import UNSET, Model, UnsetType

from .shared import Envelope


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventBuyProduct(Model):
    """One product of a purchase."""

    id: str = field(metadata={"wire": "id"})
    """The product."""

    quantity: float = field(metadata={"wire": "quantity"})
    """How many."""

    coupon: str | UnsetType | None = field(default=UNSET, metadata={"wire": "coupon"})
    """The coupon that was used, or null for none."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventBuyData(Model):
    """A purchase."""

    total: str = field(metadata={"wire": "total"})
    """The sum of all prices, as text."""

    products: Sequence[EventBuyProduct] = field(
        metadata={"wire": "products", "model": lambda: EventBuyProduct, "arrays": 1}
    )
    """What was bought."""

    gender: Literal["Male", "Female", "Other"] | UnsetType = field(default=UNSET, metadata={"wire": "gender"})
    """The customer's gender."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventBuy(Envelope):
    """The payload of eventBuy."""

    event_type: Literal["eventBuy"] | UnsetType = field(default=UNSET, metadata={"wire": "eventType"})
    """The event's own name."""

    event_data: EventBuyData = field(metadata={"wire": "eventData", "model": lambda: EventBuyData})
    """What was bought."""
