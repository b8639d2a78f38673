"""The models of eventProduct."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rcdp_schemas_generated._model import UNSET, Model, UnsetType

from .shared import Envelope


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventProductData(Model):
    """The product that was viewed."""

    product_id: str = field(metadata={"wire": "productId"})
    """Unique identifier of the product."""

    category_id: str | UnsetType = field(default=UNSET, metadata={"wire": "categoryId"})
    """Identifier of the category that the product is in."""

    price: str = field(metadata={"wire": "price"})
    """Price of the product, as a number in a string, without a currency sign."""

    brand_id: str | UnsetType = field(default=UNSET, metadata={"wire": "brandId"})
    """Identifier of the product's brand."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventProduct(Envelope):
    """The payload of `eventProduct`: the envelope, and the product that was viewed."""

    event_type: Literal["eventProduct"] | UnsetType = field(default=UNSET, metadata={"wire": "eventType"})
    """The event's name, as at the end of the endpoint's path.

    Optional; if present, it must be `eventProduct`.
    """

    event_data: EventProductData = field(metadata={"wire": "eventData", "model": lambda: EventProductData})
    """The product that was viewed."""
