"""The union of the models of all events."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from typing import TypeAlias

from rcdp_schemas_generated.models.event_buy import EventBuy
from rcdp_schemas_generated.models.event_leave import EventLeave

AnyEvent: TypeAlias = (
    EventBuy
    | EventLeave
)
"""Any event of the contract."""
