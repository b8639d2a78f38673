"""The models of eventLogout."""

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
class EventLogoutData(Model):
    """Always an empty object: the event has no data."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventLogout(Envelope):
    """The payload of `eventLogout`: the envelope, and an empty `eventData`."""

    event_name: ClassVar[Literal["eventLogout"]] = "eventLogout"
    """The name of the event or token message."""

    event_type: Literal["eventLogout"] | UnsetType = field(default=UNSET, metadata={"wire": "eventType"})
    """The event's name, as at the end of the endpoint's path.

    Optional; if present, it must be `eventLogout`.
    """

    event_data: EventLogoutData = field(metadata={"wire": "eventData", "model": lambda: EventLogoutData})
    """Always an empty object: the event has no data."""


_EventLogoutData = draft_of(EventLogoutData)
_EVENT_LOGOUT_DATA_MEMBERS = frozenset[str]()


def read_event_logout_data(value: Any, path: Path) -> EventLogoutData:
    """Return the EventLogoutData of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventLogoutData()
    known = 0
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_LOGOUT_DATA_MEMBERS, path)
    draft.__class__ = EventLogoutData
    model: EventLogoutData = draft
    return model


def write_event_logout_data(model: EventLogoutData, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventLogoutData at a path."""
    members: dict[str, Any] = {}
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_logout_data(value: Any) -> EventLogoutData:
    """Return the EventLogoutData of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventLogoutData()
    known = 0
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_LOGOUT_DATA_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_LOGOUT_DATA_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventLogoutData
    model: EventLogoutData = draft
    return model


convert(EventLogoutData, read_event_logout_data, write_event_logout_data, parse_event_logout_data)


_EventLogout = draft_of(EventLogout)
_EVENT_LOGOUT_MEMBERS = frozenset({
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


def read_event_logout(value: Any, path: Path) -> EventLogout:
    """Return the EventLogout of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventLogout()
    try:
        item = value["eventData"]
        draft.event_data = read_event_logout_data(item, (path, "eventData"))
        known = fill_envelope(draft, value, path) + 1
    except KeyError:
        raise lacking(EventLogout, value, path) from None
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        draft.event_type = item if type(item) is str else kept(item, (path, "eventType"))
    else:
        draft.event_type = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_LOGOUT_MEMBERS, path)
    draft.__class__ = EventLogout
    model: EventLogout = draft
    return model


def write_event_logout(model: EventLogout, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventLogout at a path."""
    members: dict[str, Any] = {}
    put_envelope(model, members, path)
    item: Any
    item = model.event_type
    if type(item) is str:
        members["eventType"] = item
    elif item is not UNSET:
        members["eventType"] = kept(item, (path, "eventType"))
    item = model.event_data
    if type(item) is EventLogoutData:
        members["eventData"] = write_event_logout_data(item, (path, "eventData"))
    elif item is not UNSET:
        members["eventData"] = kept(item, (path, "eventData"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_logout(value: Any) -> EventLogout:
    """Return the EventLogout of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventLogout()
    known = parse_into_envelope(draft, value) + 1
    draft.event_data = parse_event_logout_data(value["eventData"])
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        if type(item) is not str:
            raise UnsureError
        if item != "eventLogout":
            raise UnsureError
        draft.event_type = item
    else:
        draft.event_type = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_LOGOUT_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_LOGOUT_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventLogout
    model: EventLogout = draft
    return model


convert(EventLogout, read_event_logout, write_event_logout, parse_event_logout)
