"""The models of eventAddToCart."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from rcdp_schemas_generated._checks import others_are_json
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
    stored,
)

from .shared import Envelope, fill_envelope, parse_into_envelope, put_envelope


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

    event_name: ClassVar[Literal["eventAddToCart"]] = "eventAddToCart"
    """The name of the event or token message."""

    event_type: Literal["eventAddToCart"] | UnsetType = field(default=UNSET, metadata={"wire": "eventType"})
    """The event's name, as at the end of the endpoint's path.

    Optional; if present, it must be `eventAddToCart`.
    """

    event_data: EventAddToCartData = field(
        metadata={"wire": "eventData", "model": lambda: EventAddToCartData}
    )
    """The product that was added to the cart, and its quantity."""


_EventAddToCartData = draft_of(EventAddToCartData)
_EVENT_ADD_TO_CART_DATA_MEMBERS = frozenset({
    "productId",
    "sku",
    "categoryId",
    "price",
    "quantity",
    "totalQuantity",
})


def read_event_add_to_cart_data(value: Any, path: Path) -> EventAddToCartData:
    """Return the EventAddToCartData of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventAddToCartData()
    try:
        item = value["productId"]
        draft.product_id = item if type(item) is str else kept(item, (path, "productId"))
        item = value["price"]
        draft.price = item if type(item) is str else kept(item, (path, "price"))
        item = value["quantity"]
        draft.quantity = item if type(item) is str else kept(item, (path, "quantity"))
        known = 3
    except KeyError:
        raise lacking(EventAddToCartData, value, path) from None
    if "sku" in value:
        known += 1
        item = value["sku"]
        draft.sku = item if type(item) is str else kept(item, (path, "sku"))
    else:
        draft.sku = UNSET
    if "categoryId" in value:
        known += 1
        item = value["categoryId"]
        draft.category_id = item if type(item) is str else kept(item, (path, "categoryId"))
    else:
        draft.category_id = UNSET
    if "totalQuantity" in value:
        known += 1
        item = value["totalQuantity"]
        draft.total_quantity = item if type(item) is str else kept(item, (path, "totalQuantity"))
    else:
        draft.total_quantity = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_ADD_TO_CART_DATA_MEMBERS, path)
    draft.__class__ = EventAddToCartData
    model: EventAddToCartData = draft
    return model


def write_event_add_to_cart_data(model: EventAddToCartData, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventAddToCartData at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.product_id
    if type(item) is str:
        members["productId"] = item
    elif item is not UNSET:
        members["productId"] = kept(item, (path, "productId"))
    item = model.sku
    if type(item) is str:
        members["sku"] = item
    elif item is not UNSET:
        members["sku"] = kept(item, (path, "sku"))
    item = model.category_id
    if type(item) is str:
        members["categoryId"] = item
    elif item is not UNSET:
        members["categoryId"] = kept(item, (path, "categoryId"))
    item = model.price
    if type(item) is str:
        members["price"] = item
    elif item is not UNSET:
        members["price"] = kept(item, (path, "price"))
    item = model.quantity
    if type(item) is str:
        members["quantity"] = item
    elif item is not UNSET:
        members["quantity"] = kept(item, (path, "quantity"))
    item = model.total_quantity
    if type(item) is str:
        members["totalQuantity"] = item
    elif item is not UNSET:
        members["totalQuantity"] = kept(item, (path, "totalQuantity"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_add_to_cart_data(value: Any) -> EventAddToCartData:
    """Return the EventAddToCartData of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventAddToCartData()
    known = 3
    item = value["productId"]
    if type(item) is not str:
        raise UnsureError
    draft.product_id = item
    item = value["price"]
    if type(item) is not str:
        raise UnsureError
    draft.price = item
    item = value["quantity"]
    if type(item) is not str:
        raise UnsureError
    draft.quantity = item
    if "sku" in value:
        known += 1
        item = value["sku"]
        if type(item) is not str:
            raise UnsureError
        draft.sku = item
    else:
        draft.sku = UNSET
    if "categoryId" in value:
        known += 1
        item = value["categoryId"]
        if type(item) is not str:
            raise UnsureError
        draft.category_id = item
    else:
        draft.category_id = UNSET
    if "totalQuantity" in value:
        known += 1
        item = value["totalQuantity"]
        if type(item) is not str:
            raise UnsureError
        draft.total_quantity = item
    else:
        draft.total_quantity = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_ADD_TO_CART_DATA_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_ADD_TO_CART_DATA_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventAddToCartData
    model: EventAddToCartData = draft
    return model


convert(EventAddToCartData, read_event_add_to_cart_data, write_event_add_to_cart_data, parse_event_add_to_cart_data)


_EventAddToCart = draft_of(EventAddToCart)
_EVENT_ADD_TO_CART_MEMBERS = frozenset({
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


def read_event_add_to_cart(value: Any, path: Path) -> EventAddToCart:
    """Return the EventAddToCart of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventAddToCart()
    try:
        item = value["eventData"]
        draft.event_data = read_event_add_to_cart_data(item, (path, "eventData"))
        known = fill_envelope(draft, value, path) + 1
    except KeyError:
        raise lacking(EventAddToCart, value, path) from None
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        draft.event_type = item if type(item) is str else kept(item, (path, "eventType"))
    else:
        draft.event_type = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_ADD_TO_CART_MEMBERS, path)
    draft.__class__ = EventAddToCart
    model: EventAddToCart = draft
    return model


def write_event_add_to_cart(model: EventAddToCart, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventAddToCart at a path."""
    members: dict[str, Any] = {}
    put_envelope(model, members, path)
    item: Any
    item = model.event_type
    if type(item) is str:
        members["eventType"] = item
    elif item is not UNSET:
        members["eventType"] = kept(item, (path, "eventType"))
    item = model.event_data
    if type(item) is EventAddToCartData:
        members["eventData"] = write_event_add_to_cart_data(item, (path, "eventData"))
    elif item is not UNSET:
        members["eventData"] = kept(item, (path, "eventData"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_add_to_cart(value: Any) -> EventAddToCart:
    """Return the EventAddToCart of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventAddToCart()
    known = parse_into_envelope(draft, value) + 1
    draft.event_data = parse_event_add_to_cart_data(value["eventData"])
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        if type(item) is not str:
            raise UnsureError
        if item != "eventAddToCart":
            raise UnsureError
        draft.event_type = item
    else:
        draft.event_type = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_ADD_TO_CART_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_ADD_TO_CART_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventAddToCart
    model: EventAddToCart = draft
    return model


convert(EventAddToCart, read_event_add_to_cart, write_event_add_to_cart, parse_event_add_to_cart)
