"""The validators of TokenError. The response to a refused token request, as OAuth 2.0 defines it."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import MISSING, append_others, others_are_json, wrong_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({"error", "error_description", "error_uri"})


def is_valid(value: object) -> bool:
    """Whether value is a valid TokenError."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    try:
        error = value["error"]
    except KeyError:
        return False
    if type(error) is not str and not isinstance(error, str):
        return False
    if error not in ("invalid_request", "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type", "invalid_scope"):
        return False
    known = 1
    if "error_description" in value:
        error_description = value["error_description"]
        known += 1
        if type(error_description) is not str and not isinstance(error_description, str):
            return False
    if "error_uri" in value:
        error_uri = value["error_uri"]
        known += 1
        if type(error_uri) is not str and not isinstance(error_uri, str):
            return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid TokenError, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = 1
    error = value.get("error", MISSING)
    if error is MISSING:
        known -= 1
        out.append(("RC201", (path, "error"), "required", ("string",), MISSING))
    elif type(error) is not str and not isinstance(error, str):
        out.append(wrong_type(error, (path, "error"), ("string",)))
    elif error not in ("invalid_request", "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type", "invalid_scope"):
        out.append((
            "RC301",
            (path, "error"),
            "enum",
            ("invalid_request", "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type", "invalid_scope"),
            error,
        ))
    if "error_description" in value:
        error_description = value["error_description"]
        known += 1
        if type(error_description) is not str and not isinstance(error_description, str):
            out.append(wrong_type(error_description, (path, "error_description"), ("string",)))
    if "error_uri" in value:
        error_uri = value["error_uri"]
        known += 1
        if type(error_uri) is not str and not isinstance(error_uri, str):
            out.append(wrong_type(error_uri, (path, "error_uri"), ("string",)))
    if len(value) != known:
        append_others(value, FIELDS, path, out)
