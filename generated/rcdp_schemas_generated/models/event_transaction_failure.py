"""The models of eventTransactionFailure."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

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
    stored,
)

from .shared import Envelope, fill_envelope, parse_into_envelope, put_envelope


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventTransactionFailureData(Model):
    """The order that failed, and why."""

    order_id: str = field(metadata={"wire": "orderId"})
    """Identifier of the order that failed."""

    error_code: str = field(metadata={"wire": "errorCode"})
    """The payment provider's code for the failure."""

    error_message: str | UnsetType = field(default=UNSET, metadata={"wire": "errorMessage"})
    """What went wrong, in words for people."""

    total_price: float | UnsetType = field(default=UNSET, metadata={"wire": "totalPrice"})
    """Price of the order that failed, as a JSON number."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventTransactionFailure(Envelope):
    """The payload of `eventTransactionFailure`: the envelope, the order that failed, and why."""

    event_name: ClassVar[Literal["eventTransactionFailure"]] = "eventTransactionFailure"
    """The name of the event or token message."""

    event_type: Literal["eventTransactionFailure"] | UnsetType = field(
        default=UNSET, metadata={"wire": "eventType"}
    )
    """The event's name, as at the end of the endpoint's path.

    Optional; if present, it must be `eventTransactionFailure`.
    """

    event_data: EventTransactionFailureData = field(
        metadata={"wire": "eventData", "model": lambda: EventTransactionFailureData}
    )
    """The order that failed, and why."""


_EventTransactionFailureData = draft_of(EventTransactionFailureData)
_EVENT_TRANSACTION_FAILURE_DATA_MEMBERS = frozenset({"orderId", "errorCode", "errorMessage", "totalPrice"})


def read_event_transaction_failure_data(value: Any, path: Path) -> EventTransactionFailureData:
    """Return the EventTransactionFailureData of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventTransactionFailureData()
    try:
        item = value["orderId"]
        draft.order_id = item if type(item) is str else kept(item, (path, "orderId"))
        item = value["errorCode"]
        draft.error_code = item if type(item) is str else kept(item, (path, "errorCode"))
        known = 2
    except KeyError:
        raise lacking(EventTransactionFailureData, value, path) from None
    if "errorMessage" in value:
        known += 1
        item = value["errorMessage"]
        draft.error_message = item if type(item) is str else kept(item, (path, "errorMessage"))
    else:
        draft.error_message = UNSET
    if "totalPrice" in value:
        known += 1
        item = value["totalPrice"]
        draft.total_price = item if type(item) is float or type(item) is int else kept(item, (path, "totalPrice"))
    else:
        draft.total_price = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_TRANSACTION_FAILURE_DATA_MEMBERS, path)
    draft.__class__ = EventTransactionFailureData
    model: EventTransactionFailureData = draft
    return model


def write_event_transaction_failure_data(model: EventTransactionFailureData, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventTransactionFailureData at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.order_id
    if type(item) is str:
        members["orderId"] = item
    elif item is not UNSET:
        members["orderId"] = kept(item, (path, "orderId"))
    item = model.error_code
    if type(item) is str:
        members["errorCode"] = item
    elif item is not UNSET:
        members["errorCode"] = kept(item, (path, "errorCode"))
    item = model.error_message
    if type(item) is str:
        members["errorMessage"] = item
    elif item is not UNSET:
        members["errorMessage"] = kept(item, (path, "errorMessage"))
    item = model.total_price
    if type(item) is float or type(item) is int:
        members["totalPrice"] = item
    elif item is not UNSET:
        members["totalPrice"] = kept(item, (path, "totalPrice"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_transaction_failure_data(value: Any) -> EventTransactionFailureData:
    """Return the EventTransactionFailureData of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventTransactionFailureData()
    known = 2
    item = value["orderId"]
    if type(item) is not str:
        raise UnsureError
    draft.order_id = item
    item = value["errorCode"]
    if type(item) is not str:
        raise UnsureError
    draft.error_code = item
    if "errorMessage" in value:
        known += 1
        item = value["errorMessage"]
        if type(item) is not str:
            raise UnsureError
        draft.error_message = item
    else:
        draft.error_message = UNSET
    if "totalPrice" in value:
        known += 1
        item = value["totalPrice"]
        if type(item) is not int and not (type(item) is float and -INFINITY < item < INFINITY):
            raise UnsureError
        draft.total_price = item
    else:
        draft.total_price = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_TRANSACTION_FAILURE_DATA_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_TRANSACTION_FAILURE_DATA_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventTransactionFailureData
    model: EventTransactionFailureData = draft
    return model


convert(EventTransactionFailureData, read_event_transaction_failure_data, write_event_transaction_failure_data, parse_event_transaction_failure_data)


_EventTransactionFailure = draft_of(EventTransactionFailure)
_EVENT_TRANSACTION_FAILURE_MEMBERS = frozenset({
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


def read_event_transaction_failure(value: Any, path: Path) -> EventTransactionFailure:
    """Return the EventTransactionFailure of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventTransactionFailure()
    try:
        item = value["eventData"]
        draft.event_data = read_event_transaction_failure_data(item, (path, "eventData"))
        known = fill_envelope(draft, value, path) + 1
    except KeyError:
        raise lacking(EventTransactionFailure, value, path) from None
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        draft.event_type = item if type(item) is str else kept(item, (path, "eventType"))
    else:
        draft.event_type = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_TRANSACTION_FAILURE_MEMBERS, path)
    draft.__class__ = EventTransactionFailure
    model: EventTransactionFailure = draft
    return model


def write_event_transaction_failure(model: EventTransactionFailure, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventTransactionFailure at a path."""
    members: dict[str, Any] = {}
    put_envelope(model, members, path)
    item: Any
    item = model.event_type
    if type(item) is str:
        members["eventType"] = item
    elif item is not UNSET:
        members["eventType"] = kept(item, (path, "eventType"))
    item = model.event_data
    if type(item) is EventTransactionFailureData:
        members["eventData"] = write_event_transaction_failure_data(item, (path, "eventData"))
    elif item is not UNSET:
        members["eventData"] = kept(item, (path, "eventData"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_transaction_failure(value: Any) -> EventTransactionFailure:
    """Return the EventTransactionFailure of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventTransactionFailure()
    known = parse_into_envelope(draft, value) + 1
    draft.event_data = parse_event_transaction_failure_data(value["eventData"])
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        if type(item) is not str:
            raise UnsureError
        if item != "eventTransactionFailure":
            raise UnsureError
        draft.event_type = item
    else:
        draft.event_type = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_TRANSACTION_FAILURE_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_TRANSACTION_FAILURE_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventTransactionFailure
    model: EventTransactionFailure = draft
    return model


convert(EventTransactionFailure, read_event_transaction_failure, write_event_transaction_failure, parse_event_transaction_failure)
