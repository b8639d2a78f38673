"""The models of eventHomePage."""

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
class EventHomePageData(Model):
    """Always an empty object: the event has no data."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventHomePage(Envelope):
    """The payload of `eventHomePage`: the envelope, and an empty `eventData`."""

    event_name: ClassVar[Literal["eventHomePage"]] = "eventHomePage"
    """The name of the event or token message."""

    event_type: Literal["eventHomePage"] | UnsetType = field(default=UNSET, metadata={"wire": "eventType"})
    """The event's name, as at the end of the endpoint's path.

    Optional; if present, it must be `eventHomePage`.
    """

    event_data: EventHomePageData = field(metadata={"wire": "eventData", "model": lambda: EventHomePageData})
    """Always an empty object: the event has no data."""


_EventHomePageData = draft_of(EventHomePageData)
_EVENT_HOME_PAGE_DATA_MEMBERS = frozenset[str]()


def read_event_home_page_data(value: Any, path: Path) -> EventHomePageData:
    """Return the EventHomePageData of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventHomePageData()
    known = 0
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_HOME_PAGE_DATA_MEMBERS, path)
    draft.__class__ = EventHomePageData
    model: EventHomePageData = draft
    return model


def write_event_home_page_data(model: EventHomePageData, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventHomePageData at a path."""
    members: dict[str, Any] = {}
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_home_page_data(value: Any) -> EventHomePageData:
    """Return the EventHomePageData of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventHomePageData()
    known = 0
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_HOME_PAGE_DATA_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_HOME_PAGE_DATA_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventHomePageData
    model: EventHomePageData = draft
    return model


convert(EventHomePageData, read_event_home_page_data, write_event_home_page_data, parse_event_home_page_data)


_EventHomePage = draft_of(EventHomePage)
_EVENT_HOME_PAGE_MEMBERS = frozenset({
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


def read_event_home_page(value: Any, path: Path) -> EventHomePage:
    """Return the EventHomePage of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventHomePage()
    try:
        item = value["eventData"]
        draft.event_data = read_event_home_page_data(item, (path, "eventData"))
        known = fill_envelope(draft, value, path) + 1
    except KeyError:
        raise lacking(EventHomePage, value, path) from None
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        draft.event_type = item if type(item) is str else kept(item, (path, "eventType"))
    else:
        draft.event_type = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_HOME_PAGE_MEMBERS, path)
    draft.__class__ = EventHomePage
    model: EventHomePage = draft
    return model


def write_event_home_page(model: EventHomePage, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventHomePage at a path."""
    members: dict[str, Any] = {}
    put_envelope(model, members, path)
    item: Any
    item = model.event_type
    if type(item) is str:
        members["eventType"] = item
    elif item is not UNSET:
        members["eventType"] = kept(item, (path, "eventType"))
    item = model.event_data
    if type(item) is EventHomePageData:
        members["eventData"] = write_event_home_page_data(item, (path, "eventData"))
    elif item is not UNSET:
        members["eventData"] = kept(item, (path, "eventData"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_home_page(value: Any) -> EventHomePage:
    """Return the EventHomePage of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventHomePage()
    known = parse_into_envelope(draft, value) + 1
    draft.event_data = parse_event_home_page_data(value["eventData"])
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        if type(item) is not str:
            raise UnsureError
        if item != "eventHomePage":
            raise UnsureError
        draft.event_type = item
    else:
        draft.event_type = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_HOME_PAGE_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_HOME_PAGE_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventHomePage
    model: EventHomePage = draft
    return model


convert(EventHomePage, read_event_home_page, write_event_home_page, parse_event_home_page)
