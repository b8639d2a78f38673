"""The validators of EventForgotPassword and its EventForgotPasswordData.

The payload of `eventForgotPassword`: the envelope, and the account whose password is to be reset.
"""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import MISSING, append_others, others_are_json, pattern, wrong_type
from rcdp_schemas_generated.validators import SECRETS
from rcdp_schemas_generated.validators.envelope import FIELDS as ENVELOPE_FIELDS
from rcdp_schemas_generated.validators.envelope import count_and_collect as count_and_collect_envelope
from rcdp_schemas_generated.validators.envelope import count_valid as count_valid_envelope

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = ENVELOPE_FIELDS | {"eventType", "eventData"}
EVENT_FORGOT_PASSWORD_DATA_FIELDS = frozenset({"customerEmailId"})
matches_email = pattern(r"\A[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+@[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+\Z")


def is_valid_event_forgot_password_data(value: object) -> bool:
    """Whether value is a valid EventForgotPasswordData."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    try:
        customer_email_id = value["customerEmailId"]
    except KeyError:
        return False
    if type(customer_email_id) is not str and not isinstance(customer_email_id, str):
        return False
    if not matches_email(customer_email_id):
        return False
    if len(value) != 1 and not others_are_json(value, EVENT_FORGOT_PASSWORD_DATA_FIELDS):
        return False
    return True


def collect_event_forgot_password_data(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid EventForgotPasswordData, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = 1
    customer_email_id = value.get("customerEmailId", MISSING)
    if customer_email_id is MISSING:
        known -= 1
        out.append(("RC201", (path, "customerEmailId"), "required", ("string",), MISSING))
    elif type(customer_email_id) is not str and not isinstance(customer_email_id, str):
        out.append(wrong_type(customer_email_id, (path, "customerEmailId"), ("string",)))
    elif not matches_email(customer_email_id):
        out.append(("RC302", (path, "customerEmailId"), "pattern", "email", customer_email_id))
    if len(value) != known:
        append_others(value, EVENT_FORGOT_PASSWORD_DATA_FIELDS, path, out, unknown="RC202", secrets=SECRETS)


def is_valid(value: object) -> bool:
    """Whether value is a valid EventForgotPassword."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    known = count_valid_envelope(value)
    if known is None:
        return False
    try:
        event_data = value["eventData"]
    except KeyError:
        return False
    if not is_valid_event_forgot_password_data(event_data):
        return False
    known += 1
    if "eventType" in value:
        event_type = value["eventType"]
        known += 1
        if type(event_type) is not str and not isinstance(event_type, str):
            return False
        if event_type != "eventForgotPassword":
            return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid EventForgotPassword, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = count_and_collect_envelope(value, path, out)
    known += 1
    if "eventType" in value:
        event_type = value["eventType"]
        known += 1
        if type(event_type) is not str and not isinstance(event_type, str):
            out.append(wrong_type(event_type, (path, "eventType"), ("string",)))
        elif event_type != "eventForgotPassword":
            out.append(("RC103", (path, "eventType"), "const", "eventForgotPassword", event_type))
    event_data = value.get("eventData", MISSING)
    if event_data is MISSING:
        known -= 1
        out.append(("RC201", (path, "eventData"), "required", ("object",), MISSING))
    else:
        collect_event_forgot_password_data(event_data, (path, "eventData"), out)
    if len(value) != known:
        append_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
