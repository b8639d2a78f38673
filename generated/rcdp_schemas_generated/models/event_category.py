"""The models of eventCategory."""

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
class EventCategoryData(Model):
    """The category that was viewed."""

    category_id: str = field(metadata={"wire": "categoryId"})
    """Identifier of the category that the page shows."""

    parent_category_id: str | UnsetType = field(default=UNSET, metadata={"wire": "parentCategoryId"})
    """Identifier of its parent category, if there is one."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventCategory(Envelope):
    """The payload of `eventCategory`: the envelope, and the category that was viewed."""

    event_name: ClassVar[Literal["eventCategory"]] = "eventCategory"
    """The name of the event or token message."""

    event_type: Literal["eventCategory"] | UnsetType = field(default=UNSET, metadata={"wire": "eventType"})
    """The event's name, as at the end of the endpoint's path.

    Optional; if present, it must be `eventCategory`.
    """

    event_data: EventCategoryData = field(metadata={"wire": "eventData", "model": lambda: EventCategoryData})
    """The category that was viewed."""


_EventCategoryData = draft_of(EventCategoryData)
_EVENT_CATEGORY_DATA_MEMBERS = frozenset({"categoryId", "parentCategoryId"})


def read_event_category_data(value: Any, path: Path) -> EventCategoryData:
    """Return the EventCategoryData of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventCategoryData()
    try:
        item = value["categoryId"]
        draft.category_id = item if type(item) is str else kept(item, (path, "categoryId"))
        known = 1
    except KeyError:
        raise lacking(EventCategoryData, value, path) from None
    if "parentCategoryId" in value:
        known += 1
        item = value["parentCategoryId"]
        draft.parent_category_id = item if type(item) is str else kept(item, (path, "parentCategoryId"))
    else:
        draft.parent_category_id = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_CATEGORY_DATA_MEMBERS, path)
    draft.__class__ = EventCategoryData
    model: EventCategoryData = draft
    return model


def write_event_category_data(model: EventCategoryData, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventCategoryData at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.category_id
    if type(item) is str:
        members["categoryId"] = item
    elif item is not UNSET:
        members["categoryId"] = kept(item, (path, "categoryId"))
    item = model.parent_category_id
    if type(item) is str:
        members["parentCategoryId"] = item
    elif item is not UNSET:
        members["parentCategoryId"] = kept(item, (path, "parentCategoryId"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_category_data(value: Any) -> EventCategoryData:
    """Return the EventCategoryData of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventCategoryData()
    known = 1
    item = value["categoryId"]
    if type(item) is not str:
        raise UnsureError
    draft.category_id = item
    if "parentCategoryId" in value:
        known += 1
        item = value["parentCategoryId"]
        if type(item) is not str:
            raise UnsureError
        draft.parent_category_id = item
    else:
        draft.parent_category_id = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_CATEGORY_DATA_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_CATEGORY_DATA_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventCategoryData
    model: EventCategoryData = draft
    return model


convert(EventCategoryData, read_event_category_data, write_event_category_data, parse_event_category_data)


_EventCategory = draft_of(EventCategory)
_EVENT_CATEGORY_MEMBERS = frozenset({
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


def read_event_category(value: Any, path: Path) -> EventCategory:
    """Return the EventCategory of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventCategory()
    try:
        item = value["eventData"]
        draft.event_data = read_event_category_data(item, (path, "eventData"))
        known = fill_envelope(draft, value, path) + 1
    except KeyError:
        raise lacking(EventCategory, value, path) from None
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        draft.event_type = item if type(item) is str else kept(item, (path, "eventType"))
    else:
        draft.event_type = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_CATEGORY_MEMBERS, path)
    draft.__class__ = EventCategory
    model: EventCategory = draft
    return model


def write_event_category(model: EventCategory, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventCategory at a path."""
    members: dict[str, Any] = {}
    put_envelope(model, members, path)
    item: Any
    item = model.event_type
    if type(item) is str:
        members["eventType"] = item
    elif item is not UNSET:
        members["eventType"] = kept(item, (path, "eventType"))
    item = model.event_data
    if type(item) is EventCategoryData:
        members["eventData"] = write_event_category_data(item, (path, "eventData"))
    elif item is not UNSET:
        members["eventData"] = kept(item, (path, "eventData"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_category(value: Any) -> EventCategory:
    """Return the EventCategory of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventCategory()
    known = parse_into_envelope(draft, value) + 1
    draft.event_data = parse_event_category_data(value["eventData"])
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        if type(item) is not str:
            raise UnsureError
        if item != "eventCategory":
            raise UnsureError
        draft.event_type = item
    else:
        draft.event_type = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_CATEGORY_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_CATEGORY_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventCategory
    model: EventCategory = draft
    return model


convert(EventCategory, read_event_category, write_event_category, parse_event_category)
