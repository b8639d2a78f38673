"""The models of eventCustomerCreate."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rcdp_schemas_generated._model import UNSET, Model, UnsetType

from .shared import Envelope


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
