"""The models of eventSearch."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rcdp_schemas_generated._model import UNSET, Model, UnsetType

from .shared import Envelope


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventSearchData(Model):
    """The search and its result."""

    search_facet: str = field(metadata={"wire": "searchFacet"})
    """The category or facet that the search was limited to."""

    search_string: str = field(metadata={"wire": "searchString"})
    """The words that the visitor searched for."""

    search_results: str = field(metadata={"wire": "searchResults"})
    """Number of results, as a number in a string."""

    search_response_time: str | UnsetType = field(default=UNSET, metadata={"wire": "searchResponseTime"})
    """How long the search took in milliseconds, as a number in a string."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventSearch(Envelope):
    """The payload of `eventSearch`: the envelope, the search, and its result."""

    event_type: Literal["eventSearch"] | UnsetType = field(default=UNSET, metadata={"wire": "eventType"})
    """The event's name, as at the end of the endpoint's path.

    Optional; if present, it must be `eventSearch`.
    """

    event_data: EventSearchData = field(metadata={"wire": "eventData", "model": lambda: EventSearchData})
    """The search and its result."""
