"""The models of eventShareWishlist."""

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
class EventShareWishlistData(Model):
    """The wishlist that was shared, and how it was shared."""

    wishlist_id: str = field(metadata={"wire": "wishlistId"})
    """Identifier of the wishlist."""

    share_method: str | UnsetType = field(default=UNSET, metadata={"wire": "shareMethod"})
    """How the wishlist was shared, such as `email` or `social`."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventShareWishlist(Envelope):
    """The payload of `eventShareWishlist`: the envelope, the wishlist that was shared, and how it was shared.
    """

    event_name: ClassVar[Literal["eventShareWishlist"]] = "eventShareWishlist"
    """The name of the event or token message."""

    event_type: Literal["eventShareWishlist"] | UnsetType = field(
        default=UNSET, metadata={"wire": "eventType"}
    )
    """The event's name, as at the end of the endpoint's path.

    Optional; if present, it must be `eventShareWishlist`.
    """

    event_data: EventShareWishlistData = field(
        metadata={"wire": "eventData", "model": lambda: EventShareWishlistData}
    )
    """The wishlist that was shared, and how it was shared."""


_EventShareWishlistData = draft_of(EventShareWishlistData)
_EVENT_SHARE_WISHLIST_DATA_MEMBERS = frozenset({"wishlistId", "shareMethod"})


def read_event_share_wishlist_data(value: Any, path: Path) -> EventShareWishlistData:
    """Return the EventShareWishlistData of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventShareWishlistData()
    try:
        item = value["wishlistId"]
        draft.wishlist_id = item if type(item) is str else kept(item, (path, "wishlistId"))
        known = 1
    except KeyError:
        raise lacking(EventShareWishlistData, value, path) from None
    if "shareMethod" in value:
        known += 1
        item = value["shareMethod"]
        draft.share_method = item if type(item) is str else kept(item, (path, "shareMethod"))
    else:
        draft.share_method = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_SHARE_WISHLIST_DATA_MEMBERS, path)
    draft.__class__ = EventShareWishlistData
    model: EventShareWishlistData = draft
    return model


def write_event_share_wishlist_data(model: EventShareWishlistData, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventShareWishlistData at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.wishlist_id
    if type(item) is str:
        members["wishlistId"] = item
    elif item is not UNSET:
        members["wishlistId"] = kept(item, (path, "wishlistId"))
    item = model.share_method
    if type(item) is str:
        members["shareMethod"] = item
    elif item is not UNSET:
        members["shareMethod"] = kept(item, (path, "shareMethod"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_share_wishlist_data(value: Any) -> EventShareWishlistData:
    """Return the EventShareWishlistData of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventShareWishlistData()
    known = 1
    item = value["wishlistId"]
    if type(item) is not str:
        raise UnsureError
    draft.wishlist_id = item
    if "shareMethod" in value:
        known += 1
        item = value["shareMethod"]
        if type(item) is not str:
            raise UnsureError
        draft.share_method = item
    else:
        draft.share_method = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_SHARE_WISHLIST_DATA_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_SHARE_WISHLIST_DATA_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventShareWishlistData
    model: EventShareWishlistData = draft
    return model


convert(EventShareWishlistData, read_event_share_wishlist_data, write_event_share_wishlist_data, parse_event_share_wishlist_data)


_EventShareWishlist = draft_of(EventShareWishlist)
_EVENT_SHARE_WISHLIST_MEMBERS = frozenset({
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


def read_event_share_wishlist(value: Any, path: Path) -> EventShareWishlist:
    """Return the EventShareWishlist of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventShareWishlist()
    try:
        item = value["eventData"]
        draft.event_data = read_event_share_wishlist_data(item, (path, "eventData"))
        known = fill_envelope(draft, value, path) + 1
    except KeyError:
        raise lacking(EventShareWishlist, value, path) from None
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        draft.event_type = item if type(item) is str else kept(item, (path, "eventType"))
    else:
        draft.event_type = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_SHARE_WISHLIST_MEMBERS, path)
    draft.__class__ = EventShareWishlist
    model: EventShareWishlist = draft
    return model


def write_event_share_wishlist(model: EventShareWishlist, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventShareWishlist at a path."""
    members: dict[str, Any] = {}
    put_envelope(model, members, path)
    item: Any
    item = model.event_type
    if type(item) is str:
        members["eventType"] = item
    elif item is not UNSET:
        members["eventType"] = kept(item, (path, "eventType"))
    item = model.event_data
    if type(item) is EventShareWishlistData:
        members["eventData"] = write_event_share_wishlist_data(item, (path, "eventData"))
    elif item is not UNSET:
        members["eventData"] = kept(item, (path, "eventData"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_share_wishlist(value: Any) -> EventShareWishlist:
    """Return the EventShareWishlist of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventShareWishlist()
    known = parse_into_envelope(draft, value) + 1
    draft.event_data = parse_event_share_wishlist_data(value["eventData"])
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        if type(item) is not str:
            raise UnsureError
        if item != "eventShareWishlist":
            raise UnsureError
        draft.event_type = item
    else:
        draft.event_type = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_SHARE_WISHLIST_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_SHARE_WISHLIST_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventShareWishlist
    model: EventShareWishlist = draft
    return model


convert(EventShareWishlist, read_event_share_wishlist, write_event_share_wishlist, parse_event_share_wishlist)
