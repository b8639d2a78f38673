"""The models of eventAddToCart."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rcdp_schemas_generated._model import UNSET, Model, UnsetType

from .shared import Envelope


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventAddToCartData(Model):
    """The product that was added to the cart, and its quantity."""

    product_id: str = field(metadata={"wire": "productId"})
    """Identifier of the product."""

    sku: str | UnsetType = field(default=UNSET, metadata={"wire": "sku"})
    """Stock keeping unit: the chosen variant of the product. Must be a string, unlike in `cartProducts`."""

    category_id: str | UnsetType = field(default=UNSET, metadata={"wire": "categoryId"})
    """Identifier of the category that the product is in."""

    price: str = field(metadata={"wire": "price"})
    """Price of one unit, as a number in a string, without a currency sign."""

    quantity: str = field(metadata={"wire": "quantity"})
    """Number of units added, as a number in a string.

    In `cartProducts` the field of the same name is a JSON number.
    """

    total_quantity: str | UnsetType = field(default=UNSET, metadata={"wire": "totalQuantity"})
    """Number of units in the cart afterwards, as a number in a string."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventAddToCart(Envelope):
    """The payload of `eventAddToCart`: the envelope, the product that was added to the cart, and its
    quantity.
    """

    event_type: Literal["eventAddToCart"] | UnsetType = field(default=UNSET, metadata={"wire": "eventType"})
    """The event's name, as at the end of the endpoint's path.

    Optional; if present, it must be `eventAddToCart`.
    """

    event_data: EventAddToCartData = field(
        metadata={"wire": "eventData", "model": lambda: EventAddToCartData}
    )
    """The product that was added to the cart, and its quantity."""
