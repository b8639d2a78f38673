"""The models of eventBuy."""

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
    write_array,
)

from .shared import Envelope, fill_envelope, parse_into_envelope, put_envelope


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

    event_name: ClassVar[Literal["eventBuy"]] = "eventBuy"
    """The name of the event or token message."""

    event_type: Literal["eventBuy"] | UnsetType = field(default=UNSET, metadata={"wire": "eventType"})
    """The event's own name."""

    event_data: EventBuyData = field(metadata={"wire": "eventData", "model": lambda: EventBuyData})
    """What was bought."""


_EventBuyProduct = draft_of(EventBuyProduct)
_EVENT_BUY_PRODUCT_MEMBERS = frozenset({"id", "quantity", "coupon"})


def read_event_buy_product(value: Any, path: Path) -> EventBuyProduct:
    """Return the EventBuyProduct of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventBuyProduct()
    try:
        item = value["id"]
        draft.id = item if type(item) is str else kept(item, (path, "id"))
        item = value["quantity"]
        draft.quantity = item if type(item) is float or type(item) is int else kept(item, (path, "quantity"))
        known = 2
    except KeyError:
        raise lacking(EventBuyProduct, value, path) from None
    if "coupon" in value:
        known += 1
        item = value["coupon"]
        draft.coupon = item if type(item) is str or item is None else kept(item, (path, "coupon"))
    else:
        draft.coupon = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_BUY_PRODUCT_MEMBERS, path)
    draft.__class__ = EventBuyProduct
    model: EventBuyProduct = draft
    return model


def write_event_buy_product(model: EventBuyProduct, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventBuyProduct at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.id
    if type(item) is str:
        members["id"] = item
    elif item is not UNSET:
        members["id"] = kept(item, (path, "id"))
    item = model.quantity
    if type(item) is float or type(item) is int:
        members["quantity"] = item
    elif item is not UNSET:
        members["quantity"] = kept(item, (path, "quantity"))
    item = model.coupon
    if type(item) is str or item is None:
        members["coupon"] = item
    elif item is not UNSET:
        members["coupon"] = kept(item, (path, "coupon"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_buy_product(value: Any) -> EventBuyProduct:
    """Return the EventBuyProduct of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventBuyProduct()
    known = 2
    item = value["id"]
    if type(item) is not str:
        raise UnsureError
    draft.id = item
    item = value["quantity"]
    if type(item) is not int and not (type(item) is float and -INFINITY < item < INFINITY):
        raise UnsureError
    if item < 0.5:
        raise UnsureError
    draft.quantity = item
    if "coupon" in value:
        known += 1
        item = value["coupon"]
        if type(item) is not str and item is not None:
            raise UnsureError
        draft.coupon = item
    else:
        draft.coupon = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_BUY_PRODUCT_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_BUY_PRODUCT_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventBuyProduct
    model: EventBuyProduct = draft
    return model


convert(EventBuyProduct, read_event_buy_product, write_event_buy_product, parse_event_buy_product)


_EventBuyData = draft_of(EventBuyData)
_EVENT_BUY_DATA_MEMBERS = frozenset({"total", "products", "gender"})


def read_event_buy_data(value: Any, path: Path) -> EventBuyData:
    """Return the EventBuyData of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventBuyData()
    try:
        item = value["total"]
        draft.total = item if type(item) is str else kept(item, (path, "total"))
        item = value["products"]
        draft.products = read_array(read_event_buy_product, 1, item, (path, "products"))
        known = 2
    except KeyError:
        raise lacking(EventBuyData, value, path) from None
    if "gender" in value:
        known += 1
        item = value["gender"]
        draft.gender = item if type(item) is str else kept(item, (path, "gender"))
    else:
        draft.gender = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_BUY_DATA_MEMBERS, path)
    draft.__class__ = EventBuyData
    model: EventBuyData = draft
    return model


def write_event_buy_data(model: EventBuyData, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventBuyData at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.total
    if type(item) is str:
        members["total"] = item
    elif item is not UNSET:
        members["total"] = kept(item, (path, "total"))
    item = model.products
    if item is not UNSET:
        members["products"] = write_array(EventBuyProduct, write_event_buy_product, item, (path, "products"))
    item = model.gender
    if type(item) is str:
        members["gender"] = item
    elif item is not UNSET:
        members["gender"] = kept(item, (path, "gender"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_buy_data(value: Any) -> EventBuyData:
    """Return the EventBuyData of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventBuyData()
    known = 2
    item = value["total"]
    if type(item) is not str:
        raise UnsureError
    draft.total = item
    item = value["products"]
    if type(item) is not list:
        raise UnsureError
    draft.products = tuple(map(parse_event_buy_product, item))
    if "gender" in value:
        known += 1
        item = value["gender"]
        if type(item) is not str:
            raise UnsureError
        if item not in ("Male", "Female", "Other"):
            raise UnsureError
        draft.gender = item
    else:
        draft.gender = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_BUY_DATA_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_BUY_DATA_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventBuyData
    model: EventBuyData = draft
    return model


convert(EventBuyData, read_event_buy_data, write_event_buy_data, parse_event_buy_data)


_EventBuy = draft_of(EventBuy)
_EVENT_BUY_MEMBERS = frozenset({"source", "requestTime", "customer", "eventType", "eventData"})


def read_event_buy(value: Any, path: Path) -> EventBuy:
    """Return the EventBuy of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventBuy()
    try:
        item = value["eventData"]
        draft.event_data = read_event_buy_data(item, (path, "eventData"))
        known = fill_envelope(draft, value, path) + 1
    except KeyError:
        raise lacking(EventBuy, value, path) from None
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        draft.event_type = item if type(item) is str else kept(item, (path, "eventType"))
    else:
        draft.event_type = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_BUY_MEMBERS, path)
    draft.__class__ = EventBuy
    model: EventBuy = draft
    return model


def write_event_buy(model: EventBuy, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventBuy at a path."""
    members: dict[str, Any] = {}
    put_envelope(model, members, path)
    item: Any
    item = model.event_type
    if type(item) is str:
        members["eventType"] = item
    elif item is not UNSET:
        members["eventType"] = kept(item, (path, "eventType"))
    item = model.event_data
    if type(item) is EventBuyData:
        members["eventData"] = write_event_buy_data(item, (path, "eventData"))
    elif item is not UNSET:
        members["eventData"] = kept(item, (path, "eventData"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_buy(value: Any) -> EventBuy:
    """Return the EventBuy of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventBuy()
    known = parse_into_envelope(draft, value) + 1
    draft.event_data = parse_event_buy_data(value["eventData"])
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        if type(item) is not str:
            raise UnsureError
        if item != "eventBuy":
            raise UnsureError
        draft.event_type = item
    else:
        draft.event_type = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_BUY_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_BUY_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventBuy
    model: EventBuy = draft
    return model


convert(EventBuy, read_event_buy, write_event_buy, parse_event_buy)
