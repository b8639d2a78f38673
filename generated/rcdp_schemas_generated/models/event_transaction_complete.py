"""The models of eventTransactionComplete."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from rcdp_schemas_generated._model import UNSET, Model, UnsetType

from .shared import Address, Envelope


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventTransactionCompleteProduct(Model):
    """One item of the completed order."""

    product_id: str = field(metadata={"wire": "productId"})
    """Identifier of the product."""

    category_id: str | UnsetType = field(default=UNSET, metadata={"wire": "categoryId"})
    """Identifier of the category that the product is in."""

    product_position: str | int | UnsetType = field(default=UNSET, metadata={"wire": "productPosition"})
    """Where the product was shown: the name of a place, or a position in a list."""

    action: str | UnsetType = field(default=UNSET, metadata={"wire": "action"})
    """What was done with the item. The sample of `eventCheckout` has `Checkout`."""

    quantity: float = field(metadata={"wire": "quantity"})
    """Number of units ordered. A JSON number, not a string: a quoted number is an error (RC203)."""

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
class EventTransactionCompleteData(Model):
    """The order that was placed."""

    transaction_id: str = field(metadata={"wire": "transactionId"})
    """Identifier of the transaction."""

    order_id: str = field(metadata={"wire": "orderId"})
    """Identifier of the order that was placed."""

    tender_type: str = field(metadata={"wire": "tenderType"})
    """How the order is paid for. Any string; the sample has `cash`."""

    checkout_type: float | UnsetType = field(default=UNSET, metadata={"wire": "checkoutType"})
    """A number for the kind of checkout. The page does not say which kinds there are; the sample has 0."""

    total_price: float = field(metadata={"wire": "totalPrice"})
    """Price of the whole order, as a JSON number."""

    shipping_cost: float | UnsetType = field(default=UNSET, metadata={"wire": "shippingCost"})
    """Cost of shipping, as a JSON number."""

    discount: float | UnsetType = field(default=UNSET, metadata={"wire": "discount"})
    """Discount on the whole order, as an amount."""

    coupon_code: str | UnsetType | None = field(default=UNSET, metadata={"wire": "couponCode"})
    """Code of the coupon on the whole order; null or absent if there is none."""

    total_item_count: float | UnsetType = field(default=UNSET, metadata={"wire": "totalItemCount"})
    """Number of items in the order."""

    cart_products: Sequence[EventTransactionCompleteProduct] = field(
        metadata={"wire": "cartProducts", "model": lambda: EventTransactionCompleteProduct, "arrays": 1}
    )
    """The items of the order. An empty list is accepted with a warning (RC405)."""

    billing_info: Address = field(metadata={"wire": "billingInfo", "model": lambda: Address})
    """The billing address."""

    shipping_info: Address = field(metadata={"wire": "shippingInfo", "model": lambda: Address})
    """The shipping address."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventTransactionComplete(Envelope):
    """The payload of `eventTransactionComplete`: the envelope, and the order that was placed."""

    event_type: Literal["eventTransactionComplete"] | UnsetType = field(
        default=UNSET, metadata={"wire": "eventType"}
    )
    """The event's name, as at the end of the endpoint's path.

    Optional; if present, it must be `eventTransactionComplete`.
    """

    event_data: EventTransactionCompleteData = field(
        metadata={"wire": "eventData", "model": lambda: EventTransactionCompleteData}
    )
    """The order that was placed."""
