"""The models of eventCartItemEdit."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from rcdp_schemas_generated._model import UNSET, Model, UnsetType

from .shared import Envelope


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventCartItemEditProduct(Model):
    """One item of the cart, after the change."""

    product_id: str = field(metadata={"wire": "productId"})
    """Identifier of the product."""

    category_id: str | UnsetType = field(default=UNSET, metadata={"wire": "categoryId"})
    """Identifier of the category that the product is in."""

    product_position: str | int | UnsetType = field(default=UNSET, metadata={"wire": "productPosition"})
    """Where the product was shown: the name of a place, or a position in a list."""

    action: str = field(metadata={"wire": "action"})
    """What was done with the item. The samples have `Edit Cart` and, in `eventCheckout`, `Checkout`."""

    quantity: float = field(metadata={"wire": "quantity"})
    """Number of units in the cart after the change.

    A JSON number, not a string: a quoted number is an error (RC203).
    """

    product_base_price: float = field(metadata={"wire": "productBasePrice"})
    """Base price of the product, as a JSON number."""

    tax: float | UnsetType = field(default=UNSET, metadata={"wire": "tax"})
    """Tax on the item, as an amount."""

    sku: str | float | UnsetType = field(default=UNSET, metadata={"wire": "sku"})
    """Stock keeping unit: the chosen variant of the product."""

    discount: float | UnsetType = field(default=UNSET, metadata={"wire": "discount"})
    """Discount on the item, as an amount."""

    coupon_code: str | UnsetType | None = field(default=UNSET, metadata={"wire": "couponCode"})
    """Code of the applied coupon; null or absent if there is none."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventCartItemEditData(Model):
    """The cart that was changed, and the changed items."""

    cart_id: str = field(metadata={"wire": "cartId"})
    """Identifier of the cart."""

    cart_products: Sequence[EventCartItemEditProduct] = field(
        metadata={"wire": "cartProducts", "model": lambda: EventCartItemEditProduct, "arrays": 1}
    )
    """The changed items. An empty list is accepted with a warning (RC405)."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventCartItemEdit(Envelope):
    """The payload of `eventCartItemEdit`: the envelope, the cart that was changed, and the changed items."""

    event_type: Literal["eventCartItemEdit"] | UnsetType = field(
        default=UNSET, metadata={"wire": "eventType"}
    )
    """The event's name, as at the end of the endpoint's path.

    Optional; if present, it must be `eventCartItemEdit`.
    """

    event_data: EventCartItemEditData = field(
        metadata={"wire": "eventData", "model": lambda: EventCartItemEditData}
    )
    """The cart that was changed, and the changed items."""
