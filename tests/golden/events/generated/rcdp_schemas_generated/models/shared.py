"""The models that several others use."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field

from rcdp_schemas_generated._model import UNSET, Model, UnsetType


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
