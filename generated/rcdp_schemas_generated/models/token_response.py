"""The models of TokenResponse."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from rcdp_schemas_generated._checks import others_are_json
from rcdp_schemas_generated._model import (
    UNSET,
    Model,
    Path,
    UnsureError,
    as_object,
    convert,
    draft_of,
    extra_of,
    kept,
    lacking,
    ordered,
    stored,
    whole,
)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class TokenResponse(Model):
    """The response with an access token."""

    event_name: ClassVar[Literal["TokenResponse"]] = "TokenResponse"
    """The name of the event or token message."""

    access_token: str = field(repr=False, metadata={"wire": "access_token"})
    """The token for the `Authorization` header of each request, after `Bearer `. Treat it as a secret."""

    token_type: Literal["Bearer"] = field(metadata={"wire": "token_type"})
    """How to use the token. Always `Bearer`."""

    expires_in: int = field(metadata={"wire": "expires_in"})
    """How long the token is valid, from when it was issued. Get a new one before it expires."""


_TokenResponse = draft_of(TokenResponse)
_TOKEN_RESPONSE_MEMBERS = frozenset({"access_token", "token_type", "expires_in"})


def read_token_response(value: Any, path: Path) -> TokenResponse:
    """Return the TokenResponse of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _TokenResponse()
    try:
        item = value["access_token"]
        draft.access_token = item if type(item) is str else kept(item, (path, "access_token"))
        item = value["token_type"]
        draft.token_type = item if type(item) is str else kept(item, (path, "token_type"))
        item = value["expires_in"]
        draft.expires_in = item if type(item) is int else whole(item, (path, "expires_in"))
        known = 3
    except KeyError:
        raise lacking(TokenResponse, value, path) from None
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _TOKEN_RESPONSE_MEMBERS, path)
    draft.__class__ = TokenResponse
    model: TokenResponse = draft
    return model


def write_token_response(model: TokenResponse, path: Path) -> dict[str, Any]:
    """Return the JSON object of the TokenResponse at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.access_token
    if type(item) is str:
        members["access_token"] = item
    elif item is not UNSET:
        members["access_token"] = kept(item, (path, "access_token"))
    item = model.token_type
    if type(item) is str:
        members["token_type"] = item
    elif item is not UNSET:
        members["token_type"] = kept(item, (path, "token_type"))
    item = model.expires_in
    if type(item) is int:
        members["expires_in"] = item
    elif item is not UNSET:
        members["expires_in"] = kept(item, (path, "expires_in"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_token_response(value: Any) -> TokenResponse:
    """Return the TokenResponse of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _TokenResponse()
    known = 3
    item = value["access_token"]
    if type(item) is not str:
        raise UnsureError
    draft.access_token = item
    item = value["token_type"]
    if type(item) is not str:
        raise UnsureError
    if item != "Bearer":
        raise UnsureError
    draft.token_type = item
    item = value["expires_in"]
    if type(item) is not int:
        raise UnsureError
    if item < 1:
        raise UnsureError
    draft.expires_in = item
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _TOKEN_RESPONSE_MEMBERS):
        draft.extra_fields = extra_of(value, _TOKEN_RESPONSE_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = TokenResponse
    model: TokenResponse = draft
    return model


convert(TokenResponse, read_token_response, write_token_response, parse_token_response)
