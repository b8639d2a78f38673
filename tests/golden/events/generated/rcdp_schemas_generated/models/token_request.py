"""The models of TokenRequest."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rcdp_schemas_generated._model import Model


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class TokenRequest(Model):
    """Asks for a token."""

    grant_type: Literal["client_credentials"] = field(metadata={"wire": "grant_type"})
    """Always the same."""

    client_secret: str = field(repr=False, metadata={"wire": "client_secret"})
    """The secret."""
