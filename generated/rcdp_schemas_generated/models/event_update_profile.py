"""The models of eventUpdateProfile."""

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
class EventUpdateProfileData(Model):
    """The customer, and the changed details."""

    customer_code: str = field(metadata={"wire": "customerCode"})
    """The customer's identifier in your own systems.

    Must be a string; only `customer.customerCode` also accepts a number.
    """

    first_name: str | UnsetType = field(default=UNSET, metadata={"wire": "firstName"})
    """The customer's first name after the change."""

    last_name: str | UnsetType = field(default=UNSET, metadata={"wire": "lastName"})
    """The customer's last name after the change."""

    customer_email_id: str | UnsetType = field(default=UNSET, metadata={"wire": "customerEmailId"})
    """The customer's e-mail address after the change."""

    gender: str | UnsetType = field(default=UNSET, metadata={"wire": "gender"})
    """The customer's gender after the change: `Male`, `Female` or `Other`.

    Another string is only a warning.
    """

    dob: str | UnsetType = field(default=UNSET, metadata={"wire": "dob"})
    """The customer's date of birth after the change, as MM-DD-YYYY. Another format is only a warning."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventUpdateProfile(Envelope):
    """The payload of `eventUpdateProfile`: the envelope, the customer, and the changed details."""

    event_name: ClassVar[Literal["eventUpdateProfile"]] = "eventUpdateProfile"
    """The name of the event or token message."""

    event_type: Literal["eventUpdateProfile"] | UnsetType = field(
        default=UNSET, metadata={"wire": "eventType"}
    )
    """The event's name, as at the end of the endpoint's path.

    Optional; if present, it must be `eventUpdateProfile`.
    """

    event_data: EventUpdateProfileData = field(
        metadata={"wire": "eventData", "model": lambda: EventUpdateProfileData}
    )
    """The customer, and the changed details."""
matches_email = pattern(r"\A[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+@[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+\Z")


_EventUpdateProfileData = draft_of(EventUpdateProfileData)
_EVENT_UPDATE_PROFILE_DATA_MEMBERS = frozenset({
    "customerCode",
    "firstName",
    "lastName",
    "customerEmailId",
    "gender",
    "dob",
})


def read_event_update_profile_data(value: Any, path: Path) -> EventUpdateProfileData:
    """Return the EventUpdateProfileData of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventUpdateProfileData()
    try:
        item = value["customerCode"]
        draft.customer_code = item if type(item) is str else kept(item, (path, "customerCode"))
        known = 1
    except KeyError:
        raise lacking(EventUpdateProfileData, value, path) from None
    if "firstName" in value:
        known += 1
        item = value["firstName"]
        draft.first_name = item if type(item) is str else kept(item, (path, "firstName"))
    else:
        draft.first_name = UNSET
    if "lastName" in value:
        known += 1
        item = value["lastName"]
        draft.last_name = item if type(item) is str else kept(item, (path, "lastName"))
    else:
        draft.last_name = UNSET
    if "customerEmailId" in value:
        known += 1
        item = value["customerEmailId"]
        draft.customer_email_id = item if type(item) is str else kept(item, (path, "customerEmailId"))
    else:
        draft.customer_email_id = UNSET
    if "gender" in value:
        known += 1
        item = value["gender"]
        draft.gender = item if type(item) is str else kept(item, (path, "gender"))
    else:
        draft.gender = UNSET
    if "dob" in value:
        known += 1
        item = value["dob"]
        draft.dob = item if type(item) is str else kept(item, (path, "dob"))
    else:
        draft.dob = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_UPDATE_PROFILE_DATA_MEMBERS, path)
    draft.__class__ = EventUpdateProfileData
    model: EventUpdateProfileData = draft
    return model


def write_event_update_profile_data(model: EventUpdateProfileData, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventUpdateProfileData at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.customer_code
    if type(item) is str:
        members["customerCode"] = item
    elif item is not UNSET:
        members["customerCode"] = kept(item, (path, "customerCode"))
    item = model.first_name
    if type(item) is str:
        members["firstName"] = item
    elif item is not UNSET:
        members["firstName"] = kept(item, (path, "firstName"))
    item = model.last_name
    if type(item) is str:
        members["lastName"] = item
    elif item is not UNSET:
        members["lastName"] = kept(item, (path, "lastName"))
    item = model.customer_email_id
    if type(item) is str:
        members["customerEmailId"] = item
    elif item is not UNSET:
        members["customerEmailId"] = kept(item, (path, "customerEmailId"))
    item = model.gender
    if type(item) is str:
        members["gender"] = item
    elif item is not UNSET:
        members["gender"] = kept(item, (path, "gender"))
    item = model.dob
    if type(item) is str:
        members["dob"] = item
    elif item is not UNSET:
        members["dob"] = kept(item, (path, "dob"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_update_profile_data(value: Any) -> EventUpdateProfileData:
    """Return the EventUpdateProfileData of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventUpdateProfileData()
    known = 1
    item = value["customerCode"]
    if type(item) is not str:
        raise UnsureError
    draft.customer_code = item
    if "firstName" in value:
        known += 1
        item = value["firstName"]
        if type(item) is not str:
            raise UnsureError
        draft.first_name = item
    else:
        draft.first_name = UNSET
    if "lastName" in value:
        known += 1
        item = value["lastName"]
        if type(item) is not str:
            raise UnsureError
        draft.last_name = item
    else:
        draft.last_name = UNSET
    if "customerEmailId" in value:
        known += 1
        item = value["customerEmailId"]
        if type(item) is not str:
            raise UnsureError
        if not matches_email(item):
            raise UnsureError
        draft.customer_email_id = item
    else:
        draft.customer_email_id = UNSET
    if "gender" in value:
        known += 1
        item = value["gender"]
        if type(item) is not str:
            raise UnsureError
        draft.gender = item
    else:
        draft.gender = UNSET
    if "dob" in value:
        known += 1
        item = value["dob"]
        if type(item) is not str:
            raise UnsureError
        draft.dob = item
    else:
        draft.dob = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_UPDATE_PROFILE_DATA_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_UPDATE_PROFILE_DATA_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventUpdateProfileData
    model: EventUpdateProfileData = draft
    return model


convert(EventUpdateProfileData, read_event_update_profile_data, write_event_update_profile_data, parse_event_update_profile_data)


_EventUpdateProfile = draft_of(EventUpdateProfile)
_EVENT_UPDATE_PROFILE_MEMBERS = frozenset({
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


def read_event_update_profile(value: Any, path: Path) -> EventUpdateProfile:
    """Return the EventUpdateProfile of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventUpdateProfile()
    try:
        item = value["eventData"]
        draft.event_data = read_event_update_profile_data(item, (path, "eventData"))
        known = fill_envelope(draft, value, path) + 1
    except KeyError:
        raise lacking(EventUpdateProfile, value, path) from None
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        draft.event_type = item if type(item) is str else kept(item, (path, "eventType"))
    else:
        draft.event_type = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_UPDATE_PROFILE_MEMBERS, path)
    draft.__class__ = EventUpdateProfile
    model: EventUpdateProfile = draft
    return model


def write_event_update_profile(model: EventUpdateProfile, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventUpdateProfile at a path."""
    members: dict[str, Any] = {}
    put_envelope(model, members, path)
    item: Any
    item = model.event_type
    if type(item) is str:
        members["eventType"] = item
    elif item is not UNSET:
        members["eventType"] = kept(item, (path, "eventType"))
    item = model.event_data
    if type(item) is EventUpdateProfileData:
        members["eventData"] = write_event_update_profile_data(item, (path, "eventData"))
    elif item is not UNSET:
        members["eventData"] = kept(item, (path, "eventData"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_update_profile(value: Any) -> EventUpdateProfile:
    """Return the EventUpdateProfile of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventUpdateProfile()
    known = parse_into_envelope(draft, value) + 1
    draft.event_data = parse_event_update_profile_data(value["eventData"])
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        if type(item) is not str:
            raise UnsureError
        if item != "eventUpdateProfile":
            raise UnsureError
        draft.event_type = item
    else:
        draft.event_type = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_UPDATE_PROFILE_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_UPDATE_PROFILE_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventUpdateProfile
    model: EventUpdateProfile = draft
    return model


convert(EventUpdateProfile, read_event_update_profile, write_event_update_profile, parse_event_update_profile)
