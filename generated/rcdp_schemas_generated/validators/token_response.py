"""The validators of TokenResponse. The response with an access token."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import (
    BLANKS,
    MISSING,
    append_others,
    is_integer,
    others_are_json,
    wrong_type,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({"access_token", "token_type", "expires_in"})


def is_valid(value: object) -> bool:
    """Whether value is a valid TokenResponse."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    try:
        access_token = value["access_token"]
        token_type = value["token_type"]
        expires_in = value["expires_in"]
    except KeyError:
        return False
    if type(access_token) is not str and not isinstance(access_token, str):
        return False
    if type(token_type) is not str and not isinstance(token_type, str):
        return False
    if token_type != "Bearer":
        return False
    if type(expires_in) is not int and not is_integer(expires_in):
        return False
    if expires_in < 1:
        return False
    if len(value) != 3 and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid TokenResponse, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = 3
    access_token = value.get("access_token", MISSING)
    if access_token is MISSING:
        known -= 1
        out.append(("RC201", (path, "access_token"), "required", ("string",), MISSING))
    elif type(access_token) is not str and not isinstance(access_token, str):
        out.append(wrong_type(access_token, (path, "access_token"), ("string",)))
    elif not str.strip(access_token, BLANKS):
        out.append(("RC402", (path, "access_token"), "pattern", "not-blank", access_token))
    token_type = value.get("token_type", MISSING)
    if token_type is MISSING:
        known -= 1
        out.append(("RC201", (path, "token_type"), "required", ("string",), MISSING))
    elif type(token_type) is not str and not isinstance(token_type, str):
        out.append(wrong_type(token_type, (path, "token_type"), ("string",)))
    elif token_type != "Bearer":
        out.append(("RC301", (path, "token_type"), "const", "Bearer", token_type))
    expires_in = value.get("expires_in", MISSING)
    if expires_in is MISSING:
        known -= 1
        out.append(("RC201", (path, "expires_in"), "required", ("integer",), MISSING))
    elif type(expires_in) is not int and not is_integer(expires_in):
        out.append(wrong_type(expires_in, (path, "expires_in"), ("integer",)))
    elif expires_in < 1:
        out.append(("RC303", (path, "expires_in"), "minimum", 1, expires_in))
    if len(value) != known:
        append_others(value, FIELDS, path, out)
