"""The models of eventCustomerCreate."""

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
class EventCustomerCreateData(Model):
    """The customer who registered."""

    customer_code: str = field(metadata={"wire": "customerCode"})
    """The customer's identifier in your own systems.

    Must be a string; only `customer.customerCode` also accepts a number.
    """

    customer_email_id: str = field(metadata={"wire": "customerEmailId"})
    """The customer's e-mail address."""

    mobile_no: str | UnsetType = field(default=UNSET, metadata={"wire": "mobileNo"})
    """The customer's mobile number, as a string."""

    first_name: str = field(metadata={"wire": "firstName"})
    """The customer's first name."""

    last_name: str = field(metadata={"wire": "lastName"})
    """The customer's last name."""

    gender: Literal["Male", "Female", "Other"] | UnsetType = field(default=UNSET, metadata={"wire": "gender"})
    """The customer's gender: `Male`, `Female` or `Other`."""

    dob: str | UnsetType = field(default=UNSET, metadata={"wire": "dob"})
    """The customer's date of birth, as MM-DD-YYYY."""

    joining_date: str | UnsetType = field(default=UNSET, metadata={"wire": "joiningDate"})
    """The date on which the customer registered, as MM-DD-YYYY."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventCustomerCreate(Envelope):
    """The payload of `eventCustomerCreate`: the envelope, and the customer who registered."""

    event_name: ClassVar[Literal["eventCustomerCreate"]] = "eventCustomerCreate"
    """The name of the event or token message."""

    event_type: Literal["eventCustomerCreate"] | UnsetType = field(
        default=UNSET, metadata={"wire": "eventType"}
    )
    """The event's name, as at the end of the endpoint's path.

    Optional; if present, it must be `eventCustomerCreate`.
    """

    event_data: EventCustomerCreateData = field(
        metadata={"wire": "eventData", "model": lambda: EventCustomerCreateData}
    )
    """The customer who registered."""
matches_email = pattern(r"\A[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+@[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+\Z")
matches_calendar_date = pattern(r"\A(?:0[1-9]|1[0-2])\-(?:0[1-9]|[12][0-9]|3[01])\-[0-9]{4}\Z")


_EventCustomerCreateData = draft_of(EventCustomerCreateData)
_EVENT_CUSTOMER_CREATE_DATA_MEMBERS = frozenset({
    "customerCode",
    "customerEmailId",
    "mobileNo",
    "firstName",
    "lastName",
    "gender",
    "dob",
    "joiningDate",
})


def read_event_customer_create_data(value: Any, path: Path) -> EventCustomerCreateData:
    """Return the EventCustomerCreateData of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventCustomerCreateData()
    try:
        item = value["customerCode"]
        draft.customer_code = item if type(item) is str else kept(item, (path, "customerCode"))
        item = value["customerEmailId"]
        draft.customer_email_id = item if type(item) is str else kept(item, (path, "customerEmailId"))
        item = value["firstName"]
        draft.first_name = item if type(item) is str else kept(item, (path, "firstName"))
        item = value["lastName"]
        draft.last_name = item if type(item) is str else kept(item, (path, "lastName"))
        known = 4
    except KeyError:
        raise lacking(EventCustomerCreateData, value, path) from None
    if "mobileNo" in value:
        known += 1
        item = value["mobileNo"]
        draft.mobile_no = item if type(item) is str else kept(item, (path, "mobileNo"))
    else:
        draft.mobile_no = UNSET
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
    if "joiningDate" in value:
        known += 1
        item = value["joiningDate"]
        draft.joining_date = item if type(item) is str else kept(item, (path, "joiningDate"))
    else:
        draft.joining_date = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_CUSTOMER_CREATE_DATA_MEMBERS, path)
    draft.__class__ = EventCustomerCreateData
    model: EventCustomerCreateData = draft
    return model


def write_event_customer_create_data(model: EventCustomerCreateData, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventCustomerCreateData at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.customer_code
    if type(item) is str:
        members["customerCode"] = item
    elif item is not UNSET:
        members["customerCode"] = kept(item, (path, "customerCode"))
    item = model.customer_email_id
    if type(item) is str:
        members["customerEmailId"] = item
    elif item is not UNSET:
        members["customerEmailId"] = kept(item, (path, "customerEmailId"))
    item = model.mobile_no
    if type(item) is str:
        members["mobileNo"] = item
    elif item is not UNSET:
        members["mobileNo"] = kept(item, (path, "mobileNo"))
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
    item = model.joining_date
    if type(item) is str:
        members["joiningDate"] = item
    elif item is not UNSET:
        members["joiningDate"] = kept(item, (path, "joiningDate"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_customer_create_data(value: Any) -> EventCustomerCreateData:
    """Return the EventCustomerCreateData of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventCustomerCreateData()
    known = 4
    item = value["customerCode"]
    if type(item) is not str:
        raise UnsureError
    draft.customer_code = item
    item = value["customerEmailId"]
    if type(item) is not str:
        raise UnsureError
    if not matches_email(item):
        raise UnsureError
    draft.customer_email_id = item
    item = value["firstName"]
    if type(item) is not str:
        raise UnsureError
    draft.first_name = item
    item = value["lastName"]
    if type(item) is not str:
        raise UnsureError
    draft.last_name = item
    if "mobileNo" in value:
        known += 1
        item = value["mobileNo"]
        if type(item) is not str:
            raise UnsureError
        draft.mobile_no = item
    else:
        draft.mobile_no = UNSET
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
    if "dob" in value:
        known += 1
        item = value["dob"]
        if type(item) is not str:
            raise UnsureError
        if not matches_calendar_date(item):
            raise UnsureError
        draft.dob = item
    else:
        draft.dob = UNSET
    if "joiningDate" in value:
        known += 1
        item = value["joiningDate"]
        if type(item) is not str:
            raise UnsureError
        if not matches_calendar_date(item):
            raise UnsureError
        draft.joining_date = item
    else:
        draft.joining_date = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_CUSTOMER_CREATE_DATA_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_CUSTOMER_CREATE_DATA_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventCustomerCreateData
    model: EventCustomerCreateData = draft
    return model


convert(EventCustomerCreateData, read_event_customer_create_data, write_event_customer_create_data, parse_event_customer_create_data)


_EventCustomerCreate = draft_of(EventCustomerCreate)
_EVENT_CUSTOMER_CREATE_MEMBERS = frozenset({
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


def read_event_customer_create(value: Any, path: Path) -> EventCustomerCreate:
    """Return the EventCustomerCreate of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventCustomerCreate()
    try:
        item = value["eventData"]
        draft.event_data = read_event_customer_create_data(item, (path, "eventData"))
        known = fill_envelope(draft, value, path) + 1
    except KeyError:
        raise lacking(EventCustomerCreate, value, path) from None
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        draft.event_type = item if type(item) is str else kept(item, (path, "eventType"))
    else:
        draft.event_type = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_CUSTOMER_CREATE_MEMBERS, path)
    draft.__class__ = EventCustomerCreate
    model: EventCustomerCreate = draft
    return model


def write_event_customer_create(model: EventCustomerCreate, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventCustomerCreate at a path."""
    members: dict[str, Any] = {}
    put_envelope(model, members, path)
    item: Any
    item = model.event_type
    if type(item) is str:
        members["eventType"] = item
    elif item is not UNSET:
        members["eventType"] = kept(item, (path, "eventType"))
    item = model.event_data
    if type(item) is EventCustomerCreateData:
        members["eventData"] = write_event_customer_create_data(item, (path, "eventData"))
    elif item is not UNSET:
        members["eventData"] = kept(item, (path, "eventData"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_customer_create(value: Any) -> EventCustomerCreate:
    """Return the EventCustomerCreate of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventCustomerCreate()
    known = parse_into_envelope(draft, value) + 1
    draft.event_data = parse_event_customer_create_data(value["eventData"])
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        if type(item) is not str:
            raise UnsureError
        if item != "eventCustomerCreate":
            raise UnsureError
        draft.event_type = item
    else:
        draft.event_type = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_CUSTOMER_CREATE_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_CUSTOMER_CREATE_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventCustomerCreate
    model: EventCustomerCreate = draft
    return model


convert(EventCustomerCreate, read_event_customer_create, write_event_customer_create, parse_event_customer_create)
