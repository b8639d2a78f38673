"""The models of eventSearch."""

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
class EventSearchData(Model):
    """The search and its result."""

    search_facet: str = field(metadata={"wire": "searchFacet"})
    """The category or facet that the search was limited to."""

    search_string: str = field(metadata={"wire": "searchString"})
    """The words that the visitor searched for."""

    search_results: str = field(metadata={"wire": "searchResults"})
    """Number of results, as a number in a string."""

    search_response_time: str | UnsetType = field(default=UNSET, metadata={"wire": "searchResponseTime"})
    """How long the search took in milliseconds, as a number in a string."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventSearch(Envelope):
    """The payload of `eventSearch`: the envelope, the search, and its result."""

    event_name: ClassVar[Literal["eventSearch"]] = "eventSearch"
    """The name of the event or token message."""

    event_type: Literal["eventSearch"] | UnsetType = field(default=UNSET, metadata={"wire": "eventType"})
    """The event's name, as at the end of the endpoint's path.

    Optional; if present, it must be `eventSearch`.
    """

    event_data: EventSearchData = field(metadata={"wire": "eventData", "model": lambda: EventSearchData})
    """The search and its result."""


_EventSearchData = draft_of(EventSearchData)
_EVENT_SEARCH_DATA_MEMBERS = frozenset({"searchFacet", "searchString", "searchResults", "searchResponseTime"})


def read_event_search_data(value: Any, path: Path) -> EventSearchData:
    """Return the EventSearchData of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventSearchData()
    try:
        item = value["searchFacet"]
        draft.search_facet = item if type(item) is str else kept(item, (path, "searchFacet"))
        item = value["searchString"]
        draft.search_string = item if type(item) is str else kept(item, (path, "searchString"))
        item = value["searchResults"]
        draft.search_results = item if type(item) is str else kept(item, (path, "searchResults"))
        known = 3
    except KeyError:
        raise lacking(EventSearchData, value, path) from None
    if "searchResponseTime" in value:
        known += 1
        item = value["searchResponseTime"]
        draft.search_response_time = item if type(item) is str else kept(item, (path, "searchResponseTime"))
    else:
        draft.search_response_time = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_SEARCH_DATA_MEMBERS, path)
    draft.__class__ = EventSearchData
    model: EventSearchData = draft
    return model


def write_event_search_data(model: EventSearchData, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventSearchData at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.search_facet
    if type(item) is str:
        members["searchFacet"] = item
    elif item is not UNSET:
        members["searchFacet"] = kept(item, (path, "searchFacet"))
    item = model.search_string
    if type(item) is str:
        members["searchString"] = item
    elif item is not UNSET:
        members["searchString"] = kept(item, (path, "searchString"))
    item = model.search_results
    if type(item) is str:
        members["searchResults"] = item
    elif item is not UNSET:
        members["searchResults"] = kept(item, (path, "searchResults"))
    item = model.search_response_time
    if type(item) is str:
        members["searchResponseTime"] = item
    elif item is not UNSET:
        members["searchResponseTime"] = kept(item, (path, "searchResponseTime"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_search_data(value: Any) -> EventSearchData:
    """Return the EventSearchData of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventSearchData()
    known = 3
    item = value["searchFacet"]
    if type(item) is not str:
        raise UnsureError
    draft.search_facet = item
    item = value["searchString"]
    if type(item) is not str:
        raise UnsureError
    draft.search_string = item
    item = value["searchResults"]
    if type(item) is not str:
        raise UnsureError
    draft.search_results = item
    if "searchResponseTime" in value:
        known += 1
        item = value["searchResponseTime"]
        if type(item) is not str:
            raise UnsureError
        draft.search_response_time = item
    else:
        draft.search_response_time = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_SEARCH_DATA_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_SEARCH_DATA_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventSearchData
    model: EventSearchData = draft
    return model


convert(EventSearchData, read_event_search_data, write_event_search_data, parse_event_search_data)


_EventSearch = draft_of(EventSearch)
_EVENT_SEARCH_MEMBERS = frozenset({
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


def read_event_search(value: Any, path: Path) -> EventSearch:
    """Return the EventSearch of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventSearch()
    try:
        item = value["eventData"]
        draft.event_data = read_event_search_data(item, (path, "eventData"))
        known = fill_envelope(draft, value, path) + 1
    except KeyError:
        raise lacking(EventSearch, value, path) from None
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        draft.event_type = item if type(item) is str else kept(item, (path, "eventType"))
    else:
        draft.event_type = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_SEARCH_MEMBERS, path)
    draft.__class__ = EventSearch
    model: EventSearch = draft
    return model


def write_event_search(model: EventSearch, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventSearch at a path."""
    members: dict[str, Any] = {}
    put_envelope(model, members, path)
    item: Any
    item = model.event_type
    if type(item) is str:
        members["eventType"] = item
    elif item is not UNSET:
        members["eventType"] = kept(item, (path, "eventType"))
    item = model.event_data
    if type(item) is EventSearchData:
        members["eventData"] = write_event_search_data(item, (path, "eventData"))
    elif item is not UNSET:
        members["eventData"] = kept(item, (path, "eventData"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_search(value: Any) -> EventSearch:
    """Return the EventSearch of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventSearch()
    known = parse_into_envelope(draft, value) + 1
    draft.event_data = parse_event_search_data(value["eventData"])
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        if type(item) is not str:
            raise UnsureError
        if item != "eventSearch":
            raise UnsureError
        draft.event_type = item
    else:
        draft.event_type = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_SEARCH_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_SEARCH_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventSearch
    model: EventSearch = draft
    return model


convert(EventSearch, read_event_search, write_event_search, parse_event_search)
