"""The models of eventCartItemEdit."""

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

from .shared import Envelope, fill_envelope, parse_into_envelope, put_envelope


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

    event_name: ClassVar[Literal["eventCartItemEdit"]] = "eventCartItemEdit"
    """The name of the event or token message."""

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


_EventCartItemEditProduct = draft_of(EventCartItemEditProduct)
_EVENT_CART_ITEM_EDIT_PRODUCT_MEMBERS = frozenset({
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


def read_event_cart_item_edit_product(value: Any, path: Path) -> EventCartItemEditProduct:
    """Return the EventCartItemEditProduct of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventCartItemEditProduct()
    try:
        item = value["productId"]
        draft.product_id = item if type(item) is str else kept(item, (path, "productId"))
        item = value["action"]
        draft.action = item if type(item) is str else kept(item, (path, "action"))
        item = value["quantity"]
        draft.quantity = item if type(item) is float or type(item) is int else kept(item, (path, "quantity"))
        item = value["productBasePrice"]
        draft.product_base_price = item if type(item) is float or type(item) is int else kept(item, (path, "productBasePrice"))
        known = 4
    except KeyError:
        raise lacking(EventCartItemEditProduct, value, path) from None
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
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_CART_ITEM_EDIT_PRODUCT_MEMBERS, path)
    draft.__class__ = EventCartItemEditProduct
    model: EventCartItemEditProduct = draft
    return model


def write_event_cart_item_edit_product(model: EventCartItemEditProduct, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventCartItemEditProduct at a path."""
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


def parse_event_cart_item_edit_product(value: Any) -> EventCartItemEditProduct:
    """Return the EventCartItemEditProduct of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventCartItemEditProduct()
    known = 4
    item = value["productId"]
    if type(item) is not str:
        raise UnsureError
    draft.product_id = item
    item = value["action"]
    if type(item) is not str:
        raise UnsureError
    draft.action = item
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
    elif others_are_json(value, _EVENT_CART_ITEM_EDIT_PRODUCT_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_CART_ITEM_EDIT_PRODUCT_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventCartItemEditProduct
    model: EventCartItemEditProduct = draft
    return model


convert(EventCartItemEditProduct, read_event_cart_item_edit_product, write_event_cart_item_edit_product, parse_event_cart_item_edit_product)


_EventCartItemEditData = draft_of(EventCartItemEditData)
_EVENT_CART_ITEM_EDIT_DATA_MEMBERS = frozenset({"cartId", "cartProducts"})


def read_event_cart_item_edit_data(value: Any, path: Path) -> EventCartItemEditData:
    """Return the EventCartItemEditData of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventCartItemEditData()
    try:
        item = value["cartId"]
        draft.cart_id = item if type(item) is str else kept(item, (path, "cartId"))
        item = value["cartProducts"]
        draft.cart_products = read_array(read_event_cart_item_edit_product, 1, item, (path, "cartProducts"))
        known = 2
    except KeyError:
        raise lacking(EventCartItemEditData, value, path) from None
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_CART_ITEM_EDIT_DATA_MEMBERS, path)
    draft.__class__ = EventCartItemEditData
    model: EventCartItemEditData = draft
    return model


def write_event_cart_item_edit_data(model: EventCartItemEditData, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventCartItemEditData at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.cart_id
    if type(item) is str:
        members["cartId"] = item
    elif item is not UNSET:
        members["cartId"] = kept(item, (path, "cartId"))
    item = model.cart_products
    if item is not UNSET:
        members["cartProducts"] = write_array(EventCartItemEditProduct, write_event_cart_item_edit_product, item, (path, "cartProducts"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_cart_item_edit_data(value: Any) -> EventCartItemEditData:
    """Return the EventCartItemEditData of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventCartItemEditData()
    known = 2
    item = value["cartId"]
    if type(item) is not str:
        raise UnsureError
    draft.cart_id = item
    item = value["cartProducts"]
    if type(item) is not list:
        raise UnsureError
    draft.cart_products = tuple(map(parse_event_cart_item_edit_product, item))
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_CART_ITEM_EDIT_DATA_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_CART_ITEM_EDIT_DATA_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventCartItemEditData
    model: EventCartItemEditData = draft
    return model


convert(EventCartItemEditData, read_event_cart_item_edit_data, write_event_cart_item_edit_data, parse_event_cart_item_edit_data)


_EventCartItemEdit = draft_of(EventCartItemEdit)
_EVENT_CART_ITEM_EDIT_MEMBERS = frozenset({
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


def read_event_cart_item_edit(value: Any, path: Path) -> EventCartItemEdit:
    """Return the EventCartItemEdit of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventCartItemEdit()
    try:
        item = value["eventData"]
        draft.event_data = read_event_cart_item_edit_data(item, (path, "eventData"))
        known = fill_envelope(draft, value, path) + 1
    except KeyError:
        raise lacking(EventCartItemEdit, value, path) from None
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        draft.event_type = item if type(item) is str else kept(item, (path, "eventType"))
    else:
        draft.event_type = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_CART_ITEM_EDIT_MEMBERS, path)
    draft.__class__ = EventCartItemEdit
    model: EventCartItemEdit = draft
    return model


def write_event_cart_item_edit(model: EventCartItemEdit, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventCartItemEdit at a path."""
    members: dict[str, Any] = {}
    put_envelope(model, members, path)
    item: Any
    item = model.event_type
    if type(item) is str:
        members["eventType"] = item
    elif item is not UNSET:
        members["eventType"] = kept(item, (path, "eventType"))
    item = model.event_data
    if type(item) is EventCartItemEditData:
        members["eventData"] = write_event_cart_item_edit_data(item, (path, "eventData"))
    elif item is not UNSET:
        members["eventData"] = kept(item, (path, "eventData"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_cart_item_edit(value: Any) -> EventCartItemEdit:
    """Return the EventCartItemEdit of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventCartItemEdit()
    known = parse_into_envelope(draft, value) + 1
    draft.event_data = parse_event_cart_item_edit_data(value["eventData"])
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        if type(item) is not str:
            raise UnsureError
        if item != "eventCartItemEdit":
            raise UnsureError
        draft.event_type = item
    else:
        draft.event_type = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_CART_ITEM_EDIT_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_CART_ITEM_EDIT_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventCartItemEdit
    model: EventCartItemEdit = draft
    return model


convert(EventCartItemEdit, read_event_cart_item_edit, write_event_cart_item_edit, parse_event_cart_item_edit)
