"""The validators of TokenRequest.

The request for an access token with the OAuth 2.0 client credentials flow. It is sent form-encoded, never as
JSON.
"""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import BLANKS, MISSING, append_others, others_are_json, wrong_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({"grant_type", "client_id", "client_secret"})


def is_valid(value: object) -> bool:
    """Whether value is a valid TokenRequest."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    try:
        grant_type = value["grant_type"]
        client_id = value["client_id"]
        client_secret = value["client_secret"]
    except KeyError:
        return False
    if type(grant_type) is not str and not isinstance(grant_type, str):
        return False
    if grant_type != "client_credentials":
        return False
    if type(client_id) is not str and not isinstance(client_id, str):
        return False
    if type(client_secret) is not str and not isinstance(client_secret, str):
        return False
    if len(value) != 3 and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid TokenRequest, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = 3
    grant_type = value.get("grant_type", MISSING)
    if grant_type is MISSING:
        known -= 1
        out.append(("RC201", (path, "grant_type"), "required", ("string",), MISSING))
    elif type(grant_type) is not str and not isinstance(grant_type, str):
        out.append(wrong_type(grant_type, (path, "grant_type"), ("string",)))
    elif grant_type != "client_credentials":
        out.append(("RC301", (path, "grant_type"), "const", "client_credentials", grant_type))
    client_id = value.get("client_id", MISSING)
    if client_id is MISSING:
        known -= 1
        out.append(("RC201", (path, "client_id"), "required", ("string",), MISSING))
    elif type(client_id) is not str and not isinstance(client_id, str):
        out.append(wrong_type(client_id, (path, "client_id"), ("string",)))
    elif not str.strip(client_id, BLANKS):
        out.append(("RC402", (path, "client_id"), "pattern", "not-blank", client_id))
    client_secret = value.get("client_secret", MISSING)
    if client_secret is MISSING:
        known -= 1
        out.append(("RC201", (path, "client_secret"), "required", ("string",), MISSING))
    elif type(client_secret) is not str and not isinstance(client_secret, str):
        out.append(wrong_type(client_secret, (path, "client_secret"), ("string",)))
    elif not str.strip(client_secret, BLANKS):
        out.append(("RC402", (path, "client_secret"), "pattern", "not-blank", client_secret))
    if len(value) != known:
        append_others(value, FIELDS, path, out)
