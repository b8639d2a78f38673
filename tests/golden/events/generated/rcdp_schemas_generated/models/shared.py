"""The models that several others use."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

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
    whole,
)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Customer(Model):
    """A person, by number or by address."""

    code: str | int | UnsetType = field(default=UNSET, metadata={"wire": "code"})
    """The customer's number in your own system."""

    email: str | UnsetType = field(default=UNSET, metadata={"wire": "email"})
    """The customer's address."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Envelope(Model):
    """What all events have."""

    source: str = field(metadata={"wire": "source"})
    """The system that sends the event."""

    request_time: int = field(metadata={"wire": "requestTime"})
    """When the event was sent."""

    customer: Customer = field(metadata={"wire": "customer", "model": lambda: Customer})
    """Who the event is about."""
matches_an_e_mail_address = pattern(r"\A[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+@[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+\Z")


_Customer = draft_of(Customer)
_CUSTOMER_MEMBERS = frozenset({"code", "email"})


def read_customer(value: Any, path: Path) -> Customer:
    """Return the Customer of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _Customer()
    known = 0
    if "code" in value:
        known += 1
        item = value["code"]
        draft.code = item if type(item) is str or type(item) is int else whole(item, (path, "code"))
    else:
        draft.code = UNSET
    if "email" in value:
        known += 1
        item = value["email"]
        draft.email = item if type(item) is str else kept(item, (path, "email"))
    else:
        draft.email = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _CUSTOMER_MEMBERS, path)
    draft.__class__ = Customer
    model: Customer = draft
    return model


def write_customer(model: Customer, path: Path) -> dict[str, Any]:
    """Return the JSON object of the Customer at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.code
    if type(item) is str or type(item) is int:
        members["code"] = item
    elif item is not UNSET:
        members["code"] = kept(item, (path, "code"))
    item = model.email
    if type(item) is str:
        members["email"] = item
    elif item is not UNSET:
        members["email"] = kept(item, (path, "email"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_customer(value: Any) -> Customer:
    """Return the Customer of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _Customer()
    known = 0
    if "code" in value:
        known += 1
        item = value["code"]
        if type(item) is not str and type(item) is not int:
            raise UnsureError
        draft.code = item
    else:
        draft.code = UNSET
    if "email" in value:
        known += 1
        item = value["email"]
        if type(item) is not str:
            raise UnsureError
        if not matches_an_e_mail_address(item):
            raise UnsureError
        draft.email = item
    else:
        draft.email = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _CUSTOMER_MEMBERS):
        draft.extra_fields = extra_of(value, _CUSTOMER_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = Customer
    model: Customer = draft
    return model


convert(Customer, read_customer, write_customer, parse_customer)


_Envelope = draft_of(Envelope)
_ENVELOPE_MEMBERS = frozenset({"source", "requestTime", "customer"})


def fill_envelope(draft: Any, value: dict[str, Any], path: Path) -> int:
    """Set the attributes, and return how many of the members are there."""
    item = value["source"]
    draft.source = item if type(item) is str else kept(item, (path, "source"))
    item = value["requestTime"]
    draft.request_time = item if type(item) is int else whole(item, (path, "requestTime"))
    item = value["customer"]
    draft.customer = read_customer(item, (path, "customer"))
    known = 3
    return known


def put_envelope(model: Envelope, members: dict[str, Any], path: Path) -> None:
    """Set the members that are there."""
    item: Any
    item = model.source
    if type(item) is str:
        members["source"] = item
    elif item is not UNSET:
        members["source"] = kept(item, (path, "source"))
    item = model.request_time
    if type(item) is int:
        members["requestTime"] = item
    elif item is not UNSET:
        members["requestTime"] = kept(item, (path, "requestTime"))
    item = model.customer
    if type(item) is Customer:
        members["customer"] = write_customer(item, (path, "customer"))
    elif item is not UNSET:
        members["customer"] = kept(item, (path, "customer"))


def read_envelope(value: Any, path: Path) -> Envelope:
    """Return the Envelope of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _Envelope()
    try:
        known = fill_envelope(draft, value, path)
    except KeyError:
        raise lacking(Envelope, value, path) from None
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _ENVELOPE_MEMBERS, path)
    draft.__class__ = Envelope
    model: Envelope = draft
    return model


def write_envelope(model: Envelope, path: Path) -> dict[str, Any]:
    """Return the JSON object of the Envelope at a path."""
    members: dict[str, Any] = {}
    put_envelope(model, members, path)
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_into_envelope(draft: Any, value: dict[str, Any]) -> int:
    """Set the attributes from valid members, and return how many of them are there."""
    known = 3
    item = value["source"]
    if type(item) is not str:
        raise UnsureError
    draft.source = item
    item = value["requestTime"]
    if type(item) is not int:
        raise UnsureError
    if item < 0:
        raise UnsureError
    draft.request_time = item
    draft.customer = parse_customer(value["customer"])
    return known


def parse_envelope(value: Any) -> Envelope:
    """Return the Envelope of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _Envelope()
    known = parse_into_envelope(draft, value)
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _ENVELOPE_MEMBERS):
        draft.extra_fields = extra_of(value, _ENVELOPE_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = Envelope
    model: Envelope = draft
    return model


convert(Envelope, read_envelope, write_envelope, parse_envelope)
