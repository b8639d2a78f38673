"""The models of eventLogin."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rcdp_schemas_generated._model import UNSET, Model, UnsetType

from .shared import Envelope


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventLoginData(Model):
    """The customer who signed in."""

    customer_code: str = field(metadata={"wire": "customerCode"})
    """The customer's identifier in your own systems.

    Must be a string; only `customer.customerCode` also accepts a number.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventLogin(Envelope):
    """The payload of `eventLogin`: the envelope, and the customer who signed in."""

    event_type: Literal["eventLogin"] | UnsetType = field(default=UNSET, metadata={"wire": "eventType"})
    """The event's name, as at the end of the endpoint's path.

    Optional; if present, it must be `eventLogin`.
    """

    event_data: EventLoginData = field(metadata={"wire": "eventData", "model": lambda: EventLoginData})
    """The customer who signed in."""
