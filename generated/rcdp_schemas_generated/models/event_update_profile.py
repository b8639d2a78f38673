"""The models of eventUpdateProfile."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rcdp_schemas_generated._model import UNSET, Model, UnsetType

from .shared import Envelope


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventUpdateProfileData(Model):
    """The customer, and the details that were changed."""

    customer_code: str = field(metadata={"wire": "customerCode"})
    """The customer's identifier in your own systems.

    A string only; a number is accepted in `customer.customerCode` alone.
    """

    first_name: str | UnsetType = field(default=UNSET, metadata={"wire": "firstName"})
    """The customer's first name after the change."""

    last_name: str | UnsetType = field(default=UNSET, metadata={"wire": "lastName"})
    """The customer's last name after the change."""

    customer_email_id: str | UnsetType = field(default=UNSET, metadata={"wire": "customerEmailId"})
    """The customer's e-mail address after the change."""

    gender: Literal["Male", "Female", "Other"] | UnsetType = field(default=UNSET, metadata={"wire": "gender"})
    """The customer's gender after the change: `Male`, `Female` or `Other`."""

    dob: str | UnsetType = field(default=UNSET, metadata={"wire": "dob"})
    """The customer's date of birth after the change: month, day, year."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventUpdateProfile(Envelope):
    """The payload of eventUpdateProfile: the envelope, and the customer, and the details that were changed.
    """

    event_type: Literal["eventUpdateProfile"] | UnsetType = field(
        default=UNSET, metadata={"wire": "eventType"}
    )
    """The event's name, as at the end of the endpoint's path.

    It may be left out; when it is there, it must be `eventUpdateProfile`.
    """

    event_data: EventUpdateProfileData = field(
        metadata={"wire": "eventData", "model": lambda: EventUpdateProfileData}
    )
    """The customer, and the details that were changed."""
