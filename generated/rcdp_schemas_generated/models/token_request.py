"""The models of TokenRequest."""

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
)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class TokenRequest(Model):
    """The request for an access token with the OAuth 2.0 client credentials flow.

    It is sent form-encoded, never as JSON.
    """

    event_name: ClassVar[Literal["TokenRequest"]] = "TokenRequest"
    """The name of the event or token message."""

    grant_type: Literal["client_credentials"] = field(metadata={"wire": "grant_type"})
    """Kind of grant. Always `client_credentials`."""

    client_id: str = field(metadata={"wire": "client_id"})
    """Identifier of your client, provided during onboarding."""

    client_secret: str = field(repr=False, metadata={"wire": "client_secret"})
    """Secret of your client, provided during onboarding. It belongs in this request and nowhere else."""


_TokenRequest = draft_of(TokenRequest)
_TOKEN_REQUEST_MEMBERS = frozenset({"grant_type", "client_id", "client_secret"})


def read_token_request(value: Any, path: Path) -> TokenRequest:
    """Return the TokenRequest of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _TokenRequest()
    try:
        item = value["grant_type"]
        draft.grant_type = item if type(item) is str else kept(item, (path, "grant_type"))
        item = value["client_id"]
        draft.client_id = item if type(item) is str else kept(item, (path, "client_id"))
        item = value["client_secret"]
        draft.client_secret = item if type(item) is str else kept(item, (path, "client_secret"))
        known = 3
    except KeyError:
        raise lacking(TokenRequest, value, path) from None
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _TOKEN_REQUEST_MEMBERS, path)
    draft.__class__ = TokenRequest
    model: TokenRequest = draft
    return model


def write_token_request(model: TokenRequest, path: Path) -> dict[str, Any]:
    """Return the JSON object of the TokenRequest at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.grant_type
    if type(item) is str:
        members["grant_type"] = item
    elif item is not UNSET:
        members["grant_type"] = kept(item, (path, "grant_type"))
    item = model.client_id
    if type(item) is str:
        members["client_id"] = item
    elif item is not UNSET:
        members["client_id"] = kept(item, (path, "client_id"))
    item = model.client_secret
    if type(item) is str:
        members["client_secret"] = item
    elif item is not UNSET:
        members["client_secret"] = kept(item, (path, "client_secret"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_token_request(value: Any) -> TokenRequest:
    """Return the TokenRequest of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _TokenRequest()
    known = 3
    item = value["grant_type"]
    if type(item) is not str:
        raise UnsureError
    if item != "client_credentials":
        raise UnsureError
    draft.grant_type = item
    item = value["client_id"]
    if type(item) is not str:
        raise UnsureError
    draft.client_id = item
    item = value["client_secret"]
    if type(item) is not str:
        raise UnsureError
    draft.client_secret = item
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _TOKEN_REQUEST_MEMBERS):
        draft.extra_fields = extra_of(value, _TOKEN_REQUEST_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = TokenRequest
    model: TokenRequest = draft
    return model


convert(TokenRequest, read_token_request, write_token_request, parse_token_request)
