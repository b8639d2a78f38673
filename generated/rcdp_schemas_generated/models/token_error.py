"""The models of TokenError."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rcdp_schemas_generated._model import UNSET, Model, UnsetType


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class TokenError(Model):
    """The response to a refused token request, as OAuth 2.0 defines it."""

    error: Literal["invalid_request", "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type", "invalid_scope"] = field(
        metadata={"wire": "error"}
    )
    """Why the request was refused: one of the codes of RFC 6749."""

    error_description: str | UnsetType = field(default=UNSET, metadata={"wire": "error_description"})
    """What went wrong, for developers."""

    error_uri: str | UnsetType = field(default=UNSET, metadata={"wire": "error_uri"})
    """URL of a page with more information about the error."""
