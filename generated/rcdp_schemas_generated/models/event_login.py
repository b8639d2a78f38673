"""The models of eventLogin."""

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
class EventLoginData(Model):
    """The customer who signed in."""

    customer_code: str = field(metadata={"wire": "customerCode"})
    """The customer's identifier in your own systems.

    Must be a string; only `customer.customerCode` also accepts a number.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventLogin(Envelope):
    """The payload of `eventLogin`: the envelope, and the customer who signed in."""

    event_name: ClassVar[Literal["eventLogin"]] = "eventLogin"
    """The name of the event or token message."""

    event_type: Literal["eventLogin"] | UnsetType = field(default=UNSET, metadata={"wire": "eventType"})
    """The event's name, as at the end of the endpoint's path.

    Optional; if present, it must be `eventLogin`.
    """

    event_data: EventLoginData = field(metadata={"wire": "eventData", "model": lambda: EventLoginData})
    """The customer who signed in."""


_EventLoginData = draft_of(EventLoginData)
_EVENT_LOGIN_DATA_MEMBERS = frozenset({"customerCode"})


def read_event_login_data(value: Any, path: Path) -> EventLoginData:
    """Return the EventLoginData of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventLoginData()
    try:
        item = value["customerCode"]
        draft.customer_code = item if type(item) is str else kept(item, (path, "customerCode"))
        known = 1
    except KeyError:
        raise lacking(EventLoginData, value, path) from None
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_LOGIN_DATA_MEMBERS, path)
    draft.__class__ = EventLoginData
    model: EventLoginData = draft
    return model


def write_event_login_data(model: EventLoginData, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventLoginData at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.customer_code
    if type(item) is str:
        members["customerCode"] = item
    elif item is not UNSET:
        members["customerCode"] = kept(item, (path, "customerCode"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_login_data(value: Any) -> EventLoginData:
    """Return the EventLoginData of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventLoginData()
    known = 1
    item = value["customerCode"]
    if type(item) is not str:
        raise UnsureError
    draft.customer_code = item
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_LOGIN_DATA_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_LOGIN_DATA_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventLoginData
    model: EventLoginData = draft
    return model


convert(EventLoginData, read_event_login_data, write_event_login_data, parse_event_login_data)


_EventLogin = draft_of(EventLogin)
_EVENT_LOGIN_MEMBERS = frozenset({
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


def read_event_login(value: Any, path: Path) -> EventLogin:
    """Return the EventLogin of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventLogin()
    try:
        item = value["eventData"]
        draft.event_data = read_event_login_data(item, (path, "eventData"))
        known = fill_envelope(draft, value, path) + 1
    except KeyError:
        raise lacking(EventLogin, value, path) from None
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        draft.event_type = item if type(item) is str else kept(item, (path, "eventType"))
    else:
        draft.event_type = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_LOGIN_MEMBERS, path)
    draft.__class__ = EventLogin
    model: EventLogin = draft
    return model


def write_event_login(model: EventLogin, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventLogin at a path."""
    members: dict[str, Any] = {}
    put_envelope(model, members, path)
    item: Any
    item = model.event_type
    if type(item) is str:
        members["eventType"] = item
    elif item is not UNSET:
        members["eventType"] = kept(item, (path, "eventType"))
    item = model.event_data
    if type(item) is EventLoginData:
        members["eventData"] = write_event_login_data(item, (path, "eventData"))
    elif item is not UNSET:
        members["eventData"] = kept(item, (path, "eventData"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_login(value: Any) -> EventLogin:
    """Return the EventLogin of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventLogin()
    known = parse_into_envelope(draft, value) + 1
    draft.event_data = parse_event_login_data(value["eventData"])
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        if type(item) is not str:
            raise UnsureError
        if item != "eventLogin":
            raise UnsureError
        draft.event_type = item
    else:
        draft.event_type = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_LOGIN_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_LOGIN_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventLogin
    model: EventLogin = draft
    return model


convert(EventLogin, read_event_login, write_event_login, parse_event_login)
