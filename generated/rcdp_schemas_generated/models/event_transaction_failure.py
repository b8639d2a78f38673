"""The models of eventTransactionFailure."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rcdp_schemas_generated._model import UNSET, Model, UnsetType

from .shared import Envelope


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
