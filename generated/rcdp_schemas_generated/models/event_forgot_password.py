"""The models of eventForgotPassword."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rcdp_schemas_generated._model import UNSET, Model, UnsetType

from .shared import Envelope


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventForgotPasswordData(Model):
    """The account whose password is to be reset."""

    customer_email_id: str = field(metadata={"wire": "customerEmailId"})
    """The e-mail address that the password reset is sent to."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventForgotPassword(Envelope):
    """The payload of `eventForgotPassword`: the envelope, and the account whose password is to be reset."""

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
