"""The models of eventShareWishlist."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rcdp_schemas_generated._model import UNSET, Model, UnsetType

from .shared import Envelope


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventShareWishlistData(Model):
    """The wishlist that was shared, and how it was shared."""

    wishlist_id: str = field(metadata={"wire": "wishlistId"})
    """Identifier of the wishlist."""

    share_method: str | UnsetType = field(default=UNSET, metadata={"wire": "shareMethod"})
    """How the wishlist was shared, such as `email` or `social`."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventShareWishlist(Envelope):
    """The payload of `eventShareWishlist`: the envelope, the wishlist that was shared, and how it was shared.
    """

    event_type: Literal["eventShareWishlist"] | UnsetType = field(
        default=UNSET, metadata={"wire": "eventType"}
    )
    """The event's name, as at the end of the endpoint's path.

    Optional; if present, it must be `eventShareWishlist`.
    """

    event_data: EventShareWishlistData = field(
        metadata={"wire": "eventData", "model": lambda: EventShareWishlistData}
    )
    """The wishlist that was shared, and how it was shared."""
