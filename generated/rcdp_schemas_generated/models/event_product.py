"""The models of eventProduct."""

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

    event_name: ClassVar[Literal["eventProduct"]] = "eventProduct"
    """The name of the event or token message."""

    event_type: Literal["eventProduct"] | UnsetType = field(default=UNSET, metadata={"wire": "eventType"})
    """The event's name, as at the end of the endpoint's path.

    Optional; if present, it must be `eventProduct`.
    """

    event_data: EventProductData = field(metadata={"wire": "eventData", "model": lambda: EventProductData})
    """The product that was viewed."""


_EventProductData = draft_of(EventProductData)
_EVENT_PRODUCT_DATA_MEMBERS = frozenset({"productId", "categoryId", "price", "brandId"})


def read_event_product_data(value: Any, path: Path) -> EventProductData:
    """Return the EventProductData of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventProductData()
    try:
        item = value["productId"]
        draft.product_id = item if type(item) is str else kept(item, (path, "productId"))
        item = value["price"]
        draft.price = item if type(item) is str else kept(item, (path, "price"))
        known = 2
    except KeyError:
        raise lacking(EventProductData, value, path) from None
    if "categoryId" in value:
        known += 1
        item = value["categoryId"]
        draft.category_id = item if type(item) is str else kept(item, (path, "categoryId"))
    else:
        draft.category_id = UNSET
    if "brandId" in value:
        known += 1
        item = value["brandId"]
        draft.brand_id = item if type(item) is str else kept(item, (path, "brandId"))
    else:
        draft.brand_id = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_PRODUCT_DATA_MEMBERS, path)
    draft.__class__ = EventProductData
    model: EventProductData = draft
    return model


def write_event_product_data(model: EventProductData, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventProductData at a path."""
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
    item = model.price
    if type(item) is str:
        members["price"] = item
    elif item is not UNSET:
        members["price"] = kept(item, (path, "price"))
    item = model.brand_id
    if type(item) is str:
        members["brandId"] = item
    elif item is not UNSET:
        members["brandId"] = kept(item, (path, "brandId"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_product_data(value: Any) -> EventProductData:
    """Return the EventProductData of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventProductData()
    known = 2
    item = value["productId"]
    if type(item) is not str:
        raise UnsureError
    draft.product_id = item
    item = value["price"]
    if type(item) is not str:
        raise UnsureError
    draft.price = item
    if "categoryId" in value:
        known += 1
        item = value["categoryId"]
        if type(item) is not str:
            raise UnsureError
        draft.category_id = item
    else:
        draft.category_id = UNSET
    if "brandId" in value:
        known += 1
        item = value["brandId"]
        if type(item) is not str:
            raise UnsureError
        draft.brand_id = item
    else:
        draft.brand_id = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_PRODUCT_DATA_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_PRODUCT_DATA_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventProductData
    model: EventProductData = draft
    return model


convert(EventProductData, read_event_product_data, write_event_product_data, parse_event_product_data)


_EventProduct = draft_of(EventProduct)
_EVENT_PRODUCT_MEMBERS = frozenset({
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


def read_event_product(value: Any, path: Path) -> EventProduct:
    """Return the EventProduct of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventProduct()
    try:
        item = value["eventData"]
        draft.event_data = read_event_product_data(item, (path, "eventData"))
        known = fill_envelope(draft, value, path) + 1
    except KeyError:
        raise lacking(EventProduct, value, path) from None
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        draft.event_type = item if type(item) is str else kept(item, (path, "eventType"))
    else:
        draft.event_type = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_PRODUCT_MEMBERS, path)
    draft.__class__ = EventProduct
    model: EventProduct = draft
    return model


def write_event_product(model: EventProduct, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventProduct at a path."""
    members: dict[str, Any] = {}
    put_envelope(model, members, path)
    item: Any
    item = model.event_type
    if type(item) is str:
        members["eventType"] = item
    elif item is not UNSET:
        members["eventType"] = kept(item, (path, "eventType"))
    item = model.event_data
    if type(item) is EventProductData:
        members["eventData"] = write_event_product_data(item, (path, "eventData"))
    elif item is not UNSET:
        members["eventData"] = kept(item, (path, "eventData"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_product(value: Any) -> EventProduct:
    """Return the EventProduct of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventProduct()
    known = parse_into_envelope(draft, value) + 1
    draft.event_data = parse_event_product_data(value["eventData"])
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        if type(item) is not str:
            raise UnsureError
        if item != "eventProduct":
            raise UnsureError
        draft.event_type = item
    else:
        draft.event_type = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_PRODUCT_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_PRODUCT_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventProduct
    model: EventProduct = draft
    return model


convert(EventProduct, read_event_product, write_event_product, parse_event_product)
