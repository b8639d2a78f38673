"""The events as msgspec decodes them from bytes, for the extra ``fast``. Nothing else imports msgspec.

A class holds the members of an object and the types of their values; any other member is refused. What else
the contract asks, every warning included, ``accepts_...`` checks, and with it that no member was there twice,
of which msgspec keeps the last: ``quotes`` is the number of quotation marks in a text without escaped ones,
and that is twice the number of its keys and texts. The keys and texts that were kept are counted.
"""

# Generated from the spec. Do not edit: run python -m scripts.generate.

import re
from collections.abc import Callable
from typing import Any, Literal

from msgspec import UNSET, Struct, UnsetType, field
from msgspec.json import Decoder

from rcdp_schemas_generated._checks import BLANKS

matches_an_e_mail_address = re.compile(r"\A[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+@[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+\Z").search
matches_decimal = re.compile(r"\A\-?[0-9]+(?:\.[0-9]+)?\Z").search


class Closed(Struct, forbid_unknown_fields=True, gc=False):
    """An object that may hold what is documented, and nothing else."""


class CustomerStruct(Closed, kw_only=True):
    """A person, by number or by address."""

    code: str | int | UnsetType = UNSET
    email: str | UnsetType = UNSET


class EnvelopeStruct(Closed, kw_only=True):
    """What all events have."""

    source: str
    request_time: int = field(name="requestTime")
    customer: CustomerStruct


class EventBuyProductStruct(Closed, kw_only=True):
    """One product of a purchase."""

    id: str
    quantity: int | float
    coupon: str | UnsetType | None = UNSET


class EventBuyDataStruct(Closed, kw_only=True):
    """A purchase."""

    total: str
    products: list[EventBuyProductStruct]
    gender: Literal["Male", "Female", "Other"] | UnsetType = UNSET


class EventBuyStruct(EnvelopeStruct, kw_only=True):
    """The payload of eventBuy."""

    event_type: Literal["eventBuy"] | UnsetType = field(default=UNSET, name="eventType")
    event_data: EventBuyDataStruct = field(name="eventData")


class EventLeaveDataStruct(Closed, kw_only=True):
    """Nothing at all."""


class EventLeaveStruct(EnvelopeStruct, kw_only=True):
    """The payload of eventLeave."""

    event_type: Literal["eventLeave"] | UnsetType = field(default=UNSET, name="eventType")
    event_data: EventLeaveDataStruct = field(name="eventData")


def count_envelope(value: EnvelopeStruct) -> int:
    """Return how many keys and texts Envelope holds, -1 where it raises an issue."""
    texts = 4
    source = value.source
    if not str.strip(source, BLANKS):
        return -1
    request_time = value.request_time
    if request_time < 0:
        return -1
    if request_time < 100000000000:
        return -1
    if request_time > 100000000000000:
        return -1
    customer = value.customer
    if customer.code is UNSET and customer.email is UNSET:
        return -1
    code = customer.code
    if code is not UNSET:
        texts += 1
        if type(code) is str:
            texts += 1
    email = customer.email
    if email is not UNSET:
        texts += 2
        if not matches_an_e_mail_address(email):
            return -1
    return texts


def accepts_event_buy(value: EventBuyStruct, quotes: int) -> bool:
    """Whether eventBuy raises no issue."""
    texts = count_envelope(value)
    if texts < 0:
        return False
    texts += 4
    if value.event_type is not UNSET:
        texts += 2
    event_data = value.event_data
    total = event_data.total
    if not str.strip(total, BLANKS):
        return False
    if not (str.isascii(total) and str.isdecimal(total)) and not matches_decimal(total):
        return False
    products = event_data.products
    if len(products) < 1:
        return False
    texts += 3 * len(products)
    for products_item in products:
        id = products_item.id
        if not str.strip(id, BLANKS):
            return False
        quantity = products_item.quantity
        if quantity <= 0:
            return False
        coupon = products_item.coupon
        if coupon is not UNSET:
            texts += 1
            if coupon is not None:
                texts += 1
    if event_data.gender is not UNSET:
        texts += 2
    return quotes == 2 * texts


def accepts_event_leave(value: EventLeaveStruct, quotes: int) -> bool:
    """Whether eventLeave raises no issue."""
    texts = count_envelope(value)
    if texts < 0:
        return False
    texts += 1
    if value.event_type is not UNSET:
        texts += 2
    return quotes == 2 * texts


EVENTS: dict[str, tuple[Callable[[bytes], Any], Callable[[Any, int], bool]]] = {
    "eventBuy": (
        Decoder(EventBuyStruct).decode,
        accepts_event_buy,
    ),
    "eventLeave": (
        Decoder(EventLeaveStruct).decode,
        accepts_event_leave,
    ),
}
