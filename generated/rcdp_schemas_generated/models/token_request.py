"""The models of TokenRequest."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rcdp_schemas_generated._model import Model


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class TokenRequest(Model):
    """The request for an access token with the OAuth 2.0 client credentials flow.

    It is sent form-encoded, never as JSON.
    """

    grant_type: Literal["client_credentials"] = field(metadata={"wire": "grant_type"})
    """Kind of grant. Always `client_credentials`."""

    client_id: str = field(metadata={"wire": "client_id"})
    """Identifier of your client, provided during onboarding."""

    client_secret: str = field(repr=False, metadata={"wire": "client_secret"})
    """Secret of your client, provided during onboarding. It belongs in this request and nowhere else."""
