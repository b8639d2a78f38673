"""The models of TokenResponse."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rcdp_schemas_generated._model import Model


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class TokenResponse(Model):
    """The response with an access token."""

    access_token: str = field(repr=False, metadata={"wire": "access_token"})
    """The token for the `Authorization` header of each request, after `Bearer `. Treat it as a secret."""

    token_type: Literal["Bearer"] = field(metadata={"wire": "token_type"})
    """How to use the token. Always `Bearer`."""

    expires_in: int = field(metadata={"wire": "expires_in"})
    """How long the token is valid, from when it was issued. Get a new one before it expires."""
