"""The models of eventUpdateProfile."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rcdp_schemas_generated._model import UNSET, Model, UnsetType

from .shared import Envelope


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
