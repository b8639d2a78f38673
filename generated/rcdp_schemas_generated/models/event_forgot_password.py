"""The models of eventForgotPassword."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from rcdp_schemas_generated._checks import others_are_json, pattern
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
class EventForgotPasswordData(Model):
    """The account whose password is to be reset."""

    customer_email_id: str = field(metadata={"wire": "customerEmailId"})
    """The e-mail address that the password reset is sent to."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventForgotPassword(Envelope):
    """The payload of `eventForgotPassword`: the envelope, and the account whose password is to be reset."""

    event_name: ClassVar[Literal["eventForgotPassword"]] = "eventForgotPassword"
    """The name of the event or token message."""

    event_type: Literal["eventForgotPassword"] | UnsetType = field(
        default=UNSET, metadata={"wire": "eventType"}
    )
    """The event's name, as at the end of the endpoint's path.

    Optional; if present, it must be `eventForgotPassword`.
    """

    event_data: EventForgotPasswordData = field(
        metadata={"wire": "eventData", "model": lambda: EventForgotPasswordData}
    )
    """The account whose password is to be reset."""
matches_email = pattern(r"\A[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+@[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+\Z")


_EventForgotPasswordData = draft_of(EventForgotPasswordData)
_EVENT_FORGOT_PASSWORD_DATA_MEMBERS = frozenset({"customerEmailId"})


def read_event_forgot_password_data(value: Any, path: Path) -> EventForgotPasswordData:
    """Return the EventForgotPasswordData of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventForgotPasswordData()
    try:
        item = value["customerEmailId"]
        draft.customer_email_id = item if type(item) is str else kept(item, (path, "customerEmailId"))
        known = 1
    except KeyError:
        raise lacking(EventForgotPasswordData, value, path) from None
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_FORGOT_PASSWORD_DATA_MEMBERS, path)
    draft.__class__ = EventForgotPasswordData
    model: EventForgotPasswordData = draft
    return model


def write_event_forgot_password_data(model: EventForgotPasswordData, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventForgotPasswordData at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.customer_email_id
    if type(item) is str:
        members["customerEmailId"] = item
    elif item is not UNSET:
        members["customerEmailId"] = kept(item, (path, "customerEmailId"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_forgot_password_data(value: Any) -> EventForgotPasswordData:
    """Return the EventForgotPasswordData of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventForgotPasswordData()
    known = 1
    item = value["customerEmailId"]
    if type(item) is not str:
        raise UnsureError
    if not matches_email(item):
        raise UnsureError
    draft.customer_email_id = item
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_FORGOT_PASSWORD_DATA_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_FORGOT_PASSWORD_DATA_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventForgotPasswordData
    model: EventForgotPasswordData = draft
    return model


convert(EventForgotPasswordData, read_event_forgot_password_data, write_event_forgot_password_data, parse_event_forgot_password_data)


_EventForgotPassword = draft_of(EventForgotPassword)
_EVENT_FORGOT_PASSWORD_MEMBERS = frozenset({
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


def read_event_forgot_password(value: Any, path: Path) -> EventForgotPassword:
    """Return the EventForgotPassword of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventForgotPassword()
    try:
        item = value["eventData"]
        draft.event_data = read_event_forgot_password_data(item, (path, "eventData"))
        known = fill_envelope(draft, value, path) + 1
    except KeyError:
        raise lacking(EventForgotPassword, value, path) from None
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        draft.event_type = item if type(item) is str else kept(item, (path, "eventType"))
    else:
        draft.event_type = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_FORGOT_PASSWORD_MEMBERS, path)
    draft.__class__ = EventForgotPassword
    model: EventForgotPassword = draft
    return model


def write_event_forgot_password(model: EventForgotPassword, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventForgotPassword at a path."""
    members: dict[str, Any] = {}
    put_envelope(model, members, path)
    item: Any
    item = model.event_type
    if type(item) is str:
        members["eventType"] = item
    elif item is not UNSET:
        members["eventType"] = kept(item, (path, "eventType"))
    item = model.event_data
    if type(item) is EventForgotPasswordData:
        members["eventData"] = write_event_forgot_password_data(item, (path, "eventData"))
    elif item is not UNSET:
        members["eventData"] = kept(item, (path, "eventData"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_forgot_password(value: Any) -> EventForgotPassword:
    """Return the EventForgotPassword of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventForgotPassword()
    known = parse_into_envelope(draft, value) + 1
    draft.event_data = parse_event_forgot_password_data(value["eventData"])
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        if type(item) is not str:
            raise UnsureError
        if item != "eventForgotPassword":
            raise UnsureError
        draft.event_type = item
    else:
        draft.event_type = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_FORGOT_PASSWORD_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_FORGOT_PASSWORD_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventForgotPassword
    model: EventForgotPassword = draft
    return model


convert(EventForgotPassword, read_event_forgot_password, write_event_forgot_password, parse_event_forgot_password)
