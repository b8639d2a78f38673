"""The models of eventTransactionComplete."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from rcdp_schemas_generated._checks import INFINITY, others_are_json
from rcdp_schemas_generated._model import (
    UNSET,
    Model,
    Path,
    UnsetType,
    UnsureError,
    as_object,
    convert,
    draft_of,
    extra_of,
    kept,
    lacking,
    ordered,
    read_array,
    stored,
    whole,
    write_array,
)

from .shared import (
    Address,
    Envelope,
    fill_envelope,
    parse_address,
    parse_into_envelope,
    put_envelope,
    read_address,
    write_address,
)


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

    event_name: ClassVar[Literal["eventTransactionComplete"]] = "eventTransactionComplete"
    """The name of the event or token message."""

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


_EventTransactionCompleteProduct = draft_of(EventTransactionCompleteProduct)
_EVENT_TRANSACTION_COMPLETE_PRODUCT_MEMBERS = frozenset({
    "productId",
    "categoryId",
    "productPosition",
    "action",
    "quantity",
    "productBasePrice",
    "tax",
    "sku",
    "discount",
    "couponCode",
})


def read_event_transaction_complete_product(value: Any, path: Path) -> EventTransactionCompleteProduct:
    """Return the EventTransactionCompleteProduct of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventTransactionCompleteProduct()
    try:
        item = value["productId"]
        draft.product_id = item if type(item) is str else kept(item, (path, "productId"))
        item = value["quantity"]
        draft.quantity = item if type(item) is float or type(item) is int else kept(item, (path, "quantity"))
        item = value["productBasePrice"]
        draft.product_base_price = item if type(item) is float or type(item) is int else kept(item, (path, "productBasePrice"))
        known = 3
    except KeyError:
        raise lacking(EventTransactionCompleteProduct, value, path) from None
    if "categoryId" in value:
        known += 1
        item = value["categoryId"]
        draft.category_id = item if type(item) is str else kept(item, (path, "categoryId"))
    else:
        draft.category_id = UNSET
    if "productPosition" in value:
        known += 1
        item = value["productPosition"]
        draft.product_position = item if type(item) is str or type(item) is int else whole(item, (path, "productPosition"))
    else:
        draft.product_position = UNSET
    if "action" in value:
        known += 1
        item = value["action"]
        draft.action = item if type(item) is str else kept(item, (path, "action"))
    else:
        draft.action = UNSET
    if "tax" in value:
        known += 1
        item = value["tax"]
        draft.tax = item if type(item) is float or type(item) is int else kept(item, (path, "tax"))
    else:
        draft.tax = UNSET
    if "sku" in value:
        known += 1
        item = value["sku"]
        draft.sku = item if type(item) is str or type(item) is float or type(item) is int else kept(item, (path, "sku"))
    else:
        draft.sku = UNSET
    if "discount" in value:
        known += 1
        item = value["discount"]
        draft.discount = item if type(item) is float or type(item) is int else kept(item, (path, "discount"))
    else:
        draft.discount = UNSET
    if "couponCode" in value:
        known += 1
        item = value["couponCode"]
        draft.coupon_code = item if type(item) is str or item is None else kept(item, (path, "couponCode"))
    else:
        draft.coupon_code = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_TRANSACTION_COMPLETE_PRODUCT_MEMBERS, path)
    draft.__class__ = EventTransactionCompleteProduct
    model: EventTransactionCompleteProduct = draft
    return model


def write_event_transaction_complete_product(model: EventTransactionCompleteProduct, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventTransactionCompleteProduct at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.product_id
    if type(item) is str:
        members["productId"] = item
    elif item is not UNSET:
        members["productId"] = kept(item, (path, "productId"))
    item = model.category_id
    if type(item) is str:
        members["categoryId"] = item
    elif item is not UNSET:
        members["categoryId"] = kept(item, (path, "categoryId"))
    item = model.product_position
    if type(item) is str or type(item) is int:
        members["productPosition"] = item
    elif item is not UNSET:
        members["productPosition"] = kept(item, (path, "productPosition"))
    item = model.action
    if type(item) is str:
        members["action"] = item
    elif item is not UNSET:
        members["action"] = kept(item, (path, "action"))
    item = model.quantity
    if type(item) is float or type(item) is int:
        members["quantity"] = item
    elif item is not UNSET:
        members["quantity"] = kept(item, (path, "quantity"))
    item = model.product_base_price
    if type(item) is float or type(item) is int:
        members["productBasePrice"] = item
    elif item is not UNSET:
        members["productBasePrice"] = kept(item, (path, "productBasePrice"))
    item = model.tax
    if type(item) is float or type(item) is int:
        members["tax"] = item
    elif item is not UNSET:
        members["tax"] = kept(item, (path, "tax"))
    item = model.sku
    if type(item) is str or type(item) is float or type(item) is int:
        members["sku"] = item
    elif item is not UNSET:
        members["sku"] = kept(item, (path, "sku"))
    item = model.discount
    if type(item) is float or type(item) is int:
        members["discount"] = item
    elif item is not UNSET:
        members["discount"] = kept(item, (path, "discount"))
    item = model.coupon_code
    if type(item) is str or item is None:
        members["couponCode"] = item
    elif item is not UNSET:
        members["couponCode"] = kept(item, (path, "couponCode"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_transaction_complete_product(value: Any) -> EventTransactionCompleteProduct:
    """Return the EventTransactionCompleteProduct of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventTransactionCompleteProduct()
    known = 3
    item = value["productId"]
    if type(item) is not str:
        raise UnsureError
    draft.product_id = item
    item = value["quantity"]
    if type(item) is not int and not (type(item) is float and -INFINITY < item < INFINITY):
        raise UnsureError
    draft.quantity = item
    item = value["productBasePrice"]
    if type(item) is not int and not (type(item) is float and -INFINITY < item < INFINITY):
        raise UnsureError
    draft.product_base_price = item
    if "categoryId" in value:
        known += 1
        item = value["categoryId"]
        if type(item) is not str:
            raise UnsureError
        draft.category_id = item
    else:
        draft.category_id = UNSET
    if "productPosition" in value:
        known += 1
        item = value["productPosition"]
        if type(item) is not str and type(item) is not int:
            raise UnsureError
        draft.product_position = item
    else:
        draft.product_position = UNSET
    if "action" in value:
        known += 1
        item = value["action"]
        if type(item) is not str:
            raise UnsureError
        draft.action = item
    else:
        draft.action = UNSET
    if "tax" in value:
        known += 1
        item = value["tax"]
        if type(item) is not int and not (type(item) is float and -INFINITY < item < INFINITY):
            raise UnsureError
        draft.tax = item
    else:
        draft.tax = UNSET
    if "sku" in value:
        known += 1
        item = value["sku"]
        if type(item) is not str and type(item) is not int and not (type(item) is float and -INFINITY < item < INFINITY):
            raise UnsureError
        draft.sku = item
    else:
        draft.sku = UNSET
    if "discount" in value:
        known += 1
        item = value["discount"]
        if type(item) is not int and not (type(item) is float and -INFINITY < item < INFINITY):
            raise UnsureError
        draft.discount = item
    else:
        draft.discount = UNSET
    if "couponCode" in value:
        known += 1
        item = value["couponCode"]
        if type(item) is not str and item is not None:
            raise UnsureError
        draft.coupon_code = item
    else:
        draft.coupon_code = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_TRANSACTION_COMPLETE_PRODUCT_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_TRANSACTION_COMPLETE_PRODUCT_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventTransactionCompleteProduct
    model: EventTransactionCompleteProduct = draft
    return model


convert(EventTransactionCompleteProduct, read_event_transaction_complete_product, write_event_transaction_complete_product, parse_event_transaction_complete_product)


_EventTransactionCompleteData = draft_of(EventTransactionCompleteData)
_EVENT_TRANSACTION_COMPLETE_DATA_MEMBERS = frozenset({
    "transactionId",
    "orderId",
    "tenderType",
    "checkoutType",
    "totalPrice",
    "shippingCost",
    "discount",
    "couponCode",
    "totalItemCount",
    "cartProducts",
    "billingInfo",
    "shippingInfo",
})


def read_event_transaction_complete_data(value: Any, path: Path) -> EventTransactionCompleteData:
    """Return the EventTransactionCompleteData of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventTransactionCompleteData()
    try:
        item = value["transactionId"]
        draft.transaction_id = item if type(item) is str else kept(item, (path, "transactionId"))
        item = value["orderId"]
        draft.order_id = item if type(item) is str else kept(item, (path, "orderId"))
        item = value["tenderType"]
        draft.tender_type = item if type(item) is str else kept(item, (path, "tenderType"))
        item = value["totalPrice"]
        draft.total_price = item if type(item) is float or type(item) is int else kept(item, (path, "totalPrice"))
        item = value["cartProducts"]
        draft.cart_products = read_array(read_event_transaction_complete_product, 1, item, (path, "cartProducts"))
        item = value["billingInfo"]
        draft.billing_info = read_address(item, (path, "billingInfo"))
        item = value["shippingInfo"]
        draft.shipping_info = read_address(item, (path, "shippingInfo"))
        known = 7
    except KeyError:
        raise lacking(EventTransactionCompleteData, value, path) from None
    if "checkoutType" in value:
        known += 1
        item = value["checkoutType"]
        draft.checkout_type = item if type(item) is float or type(item) is int else kept(item, (path, "checkoutType"))
    else:
        draft.checkout_type = UNSET
    if "shippingCost" in value:
        known += 1
        item = value["shippingCost"]
        draft.shipping_cost = item if type(item) is float or type(item) is int else kept(item, (path, "shippingCost"))
    else:
        draft.shipping_cost = UNSET
    if "discount" in value:
        known += 1
        item = value["discount"]
        draft.discount = item if type(item) is float or type(item) is int else kept(item, (path, "discount"))
    else:
        draft.discount = UNSET
    if "couponCode" in value:
        known += 1
        item = value["couponCode"]
        draft.coupon_code = item if type(item) is str or item is None else kept(item, (path, "couponCode"))
    else:
        draft.coupon_code = UNSET
    if "totalItemCount" in value:
        known += 1
        item = value["totalItemCount"]
        draft.total_item_count = item if type(item) is float or type(item) is int else kept(item, (path, "totalItemCount"))
    else:
        draft.total_item_count = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_TRANSACTION_COMPLETE_DATA_MEMBERS, path)
    draft.__class__ = EventTransactionCompleteData
    model: EventTransactionCompleteData = draft
    return model


def write_event_transaction_complete_data(model: EventTransactionCompleteData, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventTransactionCompleteData at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.transaction_id
    if type(item) is str:
        members["transactionId"] = item
    elif item is not UNSET:
        members["transactionId"] = kept(item, (path, "transactionId"))
    item = model.order_id
    if type(item) is str:
        members["orderId"] = item
    elif item is not UNSET:
        members["orderId"] = kept(item, (path, "orderId"))
    item = model.tender_type
    if type(item) is str:
        members["tenderType"] = item
    elif item is not UNSET:
        members["tenderType"] = kept(item, (path, "tenderType"))
    item = model.checkout_type
    if type(item) is float or type(item) is int:
        members["checkoutType"] = item
    elif item is not UNSET:
        members["checkoutType"] = kept(item, (path, "checkoutType"))
    item = model.total_price
    if type(item) is float or type(item) is int:
        members["totalPrice"] = item
    elif item is not UNSET:
        members["totalPrice"] = kept(item, (path, "totalPrice"))
    item = model.shipping_cost
    if type(item) is float or type(item) is int:
        members["shippingCost"] = item
    elif item is not UNSET:
        members["shippingCost"] = kept(item, (path, "shippingCost"))
    item = model.discount
    if type(item) is float or type(item) is int:
        members["discount"] = item
    elif item is not UNSET:
        members["discount"] = kept(item, (path, "discount"))
    item = model.coupon_code
    if type(item) is str or item is None:
        members["couponCode"] = item
    elif item is not UNSET:
        members["couponCode"] = kept(item, (path, "couponCode"))
    item = model.total_item_count
    if type(item) is float or type(item) is int:
        members["totalItemCount"] = item
    elif item is not UNSET:
        members["totalItemCount"] = kept(item, (path, "totalItemCount"))
    item = model.cart_products
    if item is not UNSET:
        members["cartProducts"] = write_array(EventTransactionCompleteProduct, write_event_transaction_complete_product, item, (path, "cartProducts"))
    item = model.billing_info
    if type(item) is Address:
        members["billingInfo"] = write_address(item, (path, "billingInfo"))
    elif item is not UNSET:
        members["billingInfo"] = kept(item, (path, "billingInfo"))
    item = model.shipping_info
    if type(item) is Address:
        members["shippingInfo"] = write_address(item, (path, "shippingInfo"))
    elif item is not UNSET:
        members["shippingInfo"] = kept(item, (path, "shippingInfo"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_transaction_complete_data(value: Any) -> EventTransactionCompleteData:
    """Return the EventTransactionCompleteData of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventTransactionCompleteData()
    known = 7
    item = value["transactionId"]
    if type(item) is not str:
        raise UnsureError
    draft.transaction_id = item
    item = value["orderId"]
    if type(item) is not str:
        raise UnsureError
    draft.order_id = item
    item = value["tenderType"]
    if type(item) is not str:
        raise UnsureError
    draft.tender_type = item
    item = value["totalPrice"]
    if type(item) is not int and not (type(item) is float and -INFINITY < item < INFINITY):
        raise UnsureError
    draft.total_price = item
    item = value["cartProducts"]
    if type(item) is not list:
        raise UnsureError
    draft.cart_products = tuple(map(parse_event_transaction_complete_product, item))
    draft.billing_info = parse_address(value["billingInfo"])
    draft.shipping_info = parse_address(value["shippingInfo"])
    if "checkoutType" in value:
        known += 1
        item = value["checkoutType"]
        if type(item) is not int and not (type(item) is float and -INFINITY < item < INFINITY):
            raise UnsureError
        draft.checkout_type = item
    else:
        draft.checkout_type = UNSET
    if "shippingCost" in value:
        known += 1
        item = value["shippingCost"]
        if type(item) is not int and not (type(item) is float and -INFINITY < item < INFINITY):
            raise UnsureError
        draft.shipping_cost = item
    else:
        draft.shipping_cost = UNSET
    if "discount" in value:
        known += 1
        item = value["discount"]
        if type(item) is not int and not (type(item) is float and -INFINITY < item < INFINITY):
            raise UnsureError
        draft.discount = item
    else:
        draft.discount = UNSET
    if "couponCode" in value:
        known += 1
        item = value["couponCode"]
        if type(item) is not str and item is not None:
            raise UnsureError
        draft.coupon_code = item
    else:
        draft.coupon_code = UNSET
    if "totalItemCount" in value:
        known += 1
        item = value["totalItemCount"]
        if type(item) is not int and not (type(item) is float and -INFINITY < item < INFINITY):
            raise UnsureError
        draft.total_item_count = item
    else:
        draft.total_item_count = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_TRANSACTION_COMPLETE_DATA_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_TRANSACTION_COMPLETE_DATA_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventTransactionCompleteData
    model: EventTransactionCompleteData = draft
    return model


convert(EventTransactionCompleteData, read_event_transaction_complete_data, write_event_transaction_complete_data, parse_event_transaction_complete_data)


_EventTransactionComplete = draft_of(EventTransactionComplete)
_EVENT_TRANSACTION_COMPLETE_MEMBERS = frozenset({
    "srcId",
    "srcType",
    "clientCorrelatorId",
    "requestTime",
    "userAgent",
    "session",
    "customer",
    "page",
    "utm",
    "eventDateTime",
    "storeId",
    "siteHash",
    "sdkVersion",
    "eventType",
    "eventData",
})


def read_event_transaction_complete(value: Any, path: Path) -> EventTransactionComplete:
    """Return the EventTransactionComplete of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventTransactionComplete()
    try:
        item = value["eventData"]
        draft.event_data = read_event_transaction_complete_data(item, (path, "eventData"))
        known = fill_envelope(draft, value, path) + 1
    except KeyError:
        raise lacking(EventTransactionComplete, value, path) from None
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        draft.event_type = item if type(item) is str else kept(item, (path, "eventType"))
    else:
        draft.event_type = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_TRANSACTION_COMPLETE_MEMBERS, path)
    draft.__class__ = EventTransactionComplete
    model: EventTransactionComplete = draft
    return model


def write_event_transaction_complete(model: EventTransactionComplete, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventTransactionComplete at a path."""
    members: dict[str, Any] = {}
    put_envelope(model, members, path)
    item: Any
    item = model.event_type
    if type(item) is str:
        members["eventType"] = item
    elif item is not UNSET:
        members["eventType"] = kept(item, (path, "eventType"))
    item = model.event_data
    if type(item) is EventTransactionCompleteData:
        members["eventData"] = write_event_transaction_complete_data(item, (path, "eventData"))
    elif item is not UNSET:
        members["eventData"] = kept(item, (path, "eventData"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_transaction_complete(value: Any) -> EventTransactionComplete:
    """Return the EventTransactionComplete of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventTransactionComplete()
    known = parse_into_envelope(draft, value) + 1
    draft.event_data = parse_event_transaction_complete_data(value["eventData"])
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        if type(item) is not str:
            raise UnsureError
        if item != "eventTransactionComplete":
            raise UnsureError
        draft.event_type = item
    else:
        draft.event_type = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_TRANSACTION_COMPLETE_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_TRANSACTION_COMPLETE_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventTransactionComplete
    model: EventTransactionComplete = draft
    return model


convert(EventTransactionComplete, read_event_transaction_complete, write_event_transaction_complete, parse_event_transaction_complete)
