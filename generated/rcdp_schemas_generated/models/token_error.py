"""The models of TokenError."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from rcdp_schemas_generated._checks import others_are_json
from rcdp_schemas_generated._model import (
    UNSET,
    Model,
    Path,
    UnsetType,
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
class TokenError(Model):
    """The response to a refused token request, as OAuth 2.0 defines it."""

    event_name: ClassVar[Literal["TokenError"]] = "TokenError"
    """The name of the event or token message."""

    error: Literal["invalid_request", "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type", "invalid_scope"] = field(
        metadata={"wire": "error"}
    )
    """Why the request was refused: one of the codes of RFC 6749."""

    error_description: str | UnsetType = field(default=UNSET, metadata={"wire": "error_description"})
    """What went wrong, for developers."""

    error_uri: str | UnsetType = field(default=UNSET, metadata={"wire": "error_uri"})
    """URL of a page with more information about the error."""


_TokenError = draft_of(TokenError)
_TOKEN_ERROR_MEMBERS = frozenset({"error", "error_description", "error_uri"})


def read_token_error(value: Any, path: Path) -> TokenError:
    """Return the TokenError of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _TokenError()
    try:
        item = value["error"]
        draft.error = item if type(item) is str else kept(item, (path, "error"))
        known = 1
    except KeyError:
        raise lacking(TokenError, value, path) from None
    if "error_description" in value:
        known += 1
        item = value["error_description"]
        draft.error_description = item if type(item) is str else kept(item, (path, "error_description"))
    else:
        draft.error_description = UNSET
    if "error_uri" in value:
        known += 1
        item = value["error_uri"]
        draft.error_uri = item if type(item) is str else kept(item, (path, "error_uri"))
    else:
        draft.error_uri = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _TOKEN_ERROR_MEMBERS, path)
    draft.__class__ = TokenError
    model: TokenError = draft
    return model


def write_token_error(model: TokenError, path: Path) -> dict[str, Any]:
    """Return the JSON object of the TokenError at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.error
    if type(item) is str:
        members["error"] = item
    elif item is not UNSET:
        members["error"] = kept(item, (path, "error"))
    item = model.error_description
    if type(item) is str:
        members["error_description"] = item
    elif item is not UNSET:
        members["error_description"] = kept(item, (path, "error_description"))
    item = model.error_uri
    if type(item) is str:
        members["error_uri"] = item
    elif item is not UNSET:
        members["error_uri"] = kept(item, (path, "error_uri"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_token_error(value: Any) -> TokenError:
    """Return the TokenError of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _TokenError()
    known = 1
    item = value["error"]
    if type(item) is not str:
        raise UnsureError
    if item not in ("invalid_request", "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type", "invalid_scope"):
        raise UnsureError
    draft.error = item
    if "error_description" in value:
        known += 1
        item = value["error_description"]
        if type(item) is not str:
            raise UnsureError
        draft.error_description = item
    else:
        draft.error_description = UNSET
    if "error_uri" in value:
        known += 1
        item = value["error_uri"]
        if type(item) is not str:
            raise UnsureError
        draft.error_uri = item
    else:
        draft.error_uri = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _TOKEN_ERROR_MEMBERS):
        draft.extra_fields = extra_of(value, _TOKEN_ERROR_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = TokenError
    model: TokenError = draft
    return model


convert(TokenError, read_token_error, write_token_error, parse_token_error)
