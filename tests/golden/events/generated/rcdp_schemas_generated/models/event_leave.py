"""The models of eventLeave."""

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
class EventLeaveData(Model):
    """Nothing at all."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventLeave(Envelope):
    """The payload of eventLeave."""

    event_name: ClassVar[Literal["eventLeave"]] = "eventLeave"
    """The name of the event or token message."""

    event_type: Literal["eventLeave"] | UnsetType = field(default=UNSET, metadata={"wire": "eventType"})
    """The event's own name."""

    event_data: EventLeaveData = field(metadata={"wire": "eventData", "model": lambda: EventLeaveData})
    """Nothing at all."""


_EventLeaveData = draft_of(EventLeaveData)
_EVENT_LEAVE_DATA_MEMBERS = frozenset[str]()


def read_event_leave_data(value: Any, path: Path) -> EventLeaveData:
    """Return the EventLeaveData of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventLeaveData()
    known = 0
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_LEAVE_DATA_MEMBERS, path)
    draft.__class__ = EventLeaveData
    model: EventLeaveData = draft
    return model


def write_event_leave_data(model: EventLeaveData, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventLeaveData at a path."""
    members: dict[str, Any] = {}
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_leave_data(value: Any) -> EventLeaveData:
    """Return the EventLeaveData of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventLeaveData()
    known = 0
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_LEAVE_DATA_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_LEAVE_DATA_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventLeaveData
    model: EventLeaveData = draft
    return model


convert(EventLeaveData, read_event_leave_data, write_event_leave_data, parse_event_leave_data)


_EventLeave = draft_of(EventLeave)
_EVENT_LEAVE_MEMBERS = frozenset({"source", "requestTime", "customer", "eventType", "eventData"})


def read_event_leave(value: Any, path: Path) -> EventLeave:
    """Return the EventLeave of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventLeave()
    try:
        item = value["eventData"]
        draft.event_data = read_event_leave_data(item, (path, "eventData"))
        known = fill_envelope(draft, value, path) + 1
    except KeyError:
        raise lacking(EventLeave, value, path) from None
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        draft.event_type = item if type(item) is str else kept(item, (path, "eventType"))
    else:
        draft.event_type = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_LEAVE_MEMBERS, path)
    draft.__class__ = EventLeave
    model: EventLeave = draft
    return model


def write_event_leave(model: EventLeave, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventLeave at a path."""
    members: dict[str, Any] = {}
    put_envelope(model, members, path)
    item: Any
    item = model.event_type
    if type(item) is str:
        members["eventType"] = item
    elif item is not UNSET:
        members["eventType"] = kept(item, (path, "eventType"))
    item = model.event_data
    if type(item) is EventLeaveData:
        members["eventData"] = write_event_leave_data(item, (path, "eventData"))
    elif item is not UNSET:
        members["eventData"] = kept(item, (path, "eventData"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_leave(value: Any) -> EventLeave:
    """Return the EventLeave of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventLeave()
    known = parse_into_envelope(draft, value) + 1
    draft.event_data = parse_event_leave_data(value["eventData"])
    if "eventType" in value:
        known += 1
        item = value["eventType"]
        if type(item) is not str:
            raise UnsureError
        if item != "eventLeave":
            raise UnsureError
        draft.event_type = item
    else:
        draft.event_type = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_LEAVE_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_LEAVE_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventLeave
    model: EventLeave = draft
    return model


convert(EventLeave, read_event_leave, write_event_leave, parse_event_leave)
