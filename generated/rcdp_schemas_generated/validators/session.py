"""The validators of Session.

The visit that the event belongs to: its identifier, where the visitor came from, and from which place.
"""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import append_other, is_other, pattern, wrong_type
from rcdp_schemas_generated.validators._secrets import SECRETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

TEXTS = frozenset({
    "sessionKey",
    "sessionId",
    "customerIPAddress",
    "referrerSourceURL",
    "referrerName",
    "referrerType",
    "city",
    "state",
    "country",
    "cookieId",
    "locale",
})
FIELDS = frozenset({
    "sessionKey",
    "sessionId",
    "customerIPAddress",
    "referrerSourceURL",
    "referrerName",
    "referrerType",
    "city",
    "state",
    "country",
    "cookieId",
    "sessionStartTime",
    "locale",
})
matches_event_time = pattern(r"\A[0-9]{4}\-(?:0[1-9]|1[0-2])\-(?:0[1-9]|[12][0-9]|3[01]) (?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?: UTC)?| UTC)\Z")


def is_valid(value: object) -> bool:
    """Whether value is a valid Session."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    if "sessionStartTime" in value:
        session_start_time = value["sessionStartTime"]
        if type(session_start_time) is not str and not isinstance(session_start_time, str):
            return False
        if not matches_event_time(session_start_time):
            return False
    for key, item in value.items():
        if key in TEXTS:
            if type(item) is not str and not isinstance(item, str):
                return False
        elif key not in FIELDS and not is_other(key, item):
            return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid Session, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    if "sessionStartTime" in value:
        session_start_time = value["sessionStartTime"]
        if type(session_start_time) is not str and not isinstance(session_start_time, str):
            out.append(wrong_type(session_start_time, (path, "sessionStartTime"), ("string",)))
        elif not matches_event_time(session_start_time):
            out.append(("RC302", (path, "sessionStartTime"), "pattern", "event-time", session_start_time))
    for key, item in value.items():
        if key in TEXTS:
            if type(item) is not str and not isinstance(item, str):
                out.append(wrong_type(item, (path, key), ("string",)))
        elif key not in FIELDS:
            append_other(key, item, path, out, unknown="RC202", secrets=SECRETS)
