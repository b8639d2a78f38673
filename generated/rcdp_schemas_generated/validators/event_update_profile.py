"""The validators of EventUpdateProfile and its EventUpdateProfileData.

The payload of `eventUpdateProfile`: the envelope, the customer, and the changed details.
"""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import (
    BLANKS,
    MISSING,
    append_others,
    others_are_json,
    pattern,
    wrong_type,
)
from rcdp_schemas_generated.validators import SECRETS
from rcdp_schemas_generated.validators.envelope import FIELDS as ENVELOPE_FIELDS
from rcdp_schemas_generated.validators.envelope import count_and_collect as count_and_collect_envelope
from rcdp_schemas_generated.validators.envelope import count_valid as count_valid_envelope

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = ENVELOPE_FIELDS | {"eventType", "eventData"}
EVENT_UPDATE_PROFILE_DATA_FIELDS = frozenset({
    "customerCode",
    "firstName",
    "lastName",
    "customerEmailId",
    "gender",
    "dob",
})
matches_email = pattern(r"\A[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+@[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+\Z")
matches_calendar_date = pattern(r"\A(?:0[1-9]|1[0-2])\-(?:0[1-9]|[12][0-9]|3[01])\-[0-9]{4}\Z")


def is_valid_event_update_profile_data(value: object) -> bool:
    """Whether value is a valid EventUpdateProfileData."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    try:
        customer_code = value["customerCode"]
    except KeyError:
        return False
    if type(customer_code) is not str and not isinstance(customer_code, str):
        return False
    known = 1
    if "firstName" in value:
        first_name = value["firstName"]
        known += 1
        if type(first_name) is not str and not isinstance(first_name, str):
            return False
    if "lastName" in value:
        last_name = value["lastName"]
        known += 1
        if type(last_name) is not str and not isinstance(last_name, str):
            return False
    if "customerEmailId" in value:
        customer_email_id = value["customerEmailId"]
        known += 1
        if type(customer_email_id) is not str and not isinstance(customer_email_id, str):
            return False
        if not matches_email(customer_email_id):
            return False
    if "gender" in value:
        gender = value["gender"]
        known += 1
        if type(gender) is not str and not isinstance(gender, str):
            return False
    if "dob" in value:
        dob = value["dob"]
        known += 1
        if type(dob) is not str and not isinstance(dob, str):
            return False
    if len(value) != known and not others_are_json(value, EVENT_UPDATE_PROFILE_DATA_FIELDS):
        return False
    return True


def collect_event_update_profile_data(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid EventUpdateProfileData, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = 1
    customer_code = value.get("customerCode", MISSING)
    if customer_code is MISSING:
        known -= 1
        out.append(("RC201", (path, "customerCode"), "required", ("string",), MISSING))
    elif type(customer_code) is not str and not isinstance(customer_code, str):
        out.append(wrong_type(customer_code, (path, "customerCode"), ("string",)))
    elif not str.strip(customer_code, BLANKS):
        out.append(("RC402", (path, "customerCode"), "pattern", "not-blank", customer_code))
    if "firstName" in value:
        first_name = value["firstName"]
        known += 1
        if type(first_name) is not str and not isinstance(first_name, str):
            out.append(wrong_type(first_name, (path, "firstName"), ("string",)))
    if "lastName" in value:
        last_name = value["lastName"]
        known += 1
        if type(last_name) is not str and not isinstance(last_name, str):
            out.append(wrong_type(last_name, (path, "lastName"), ("string",)))
    if "customerEmailId" in value:
        customer_email_id = value["customerEmailId"]
        known += 1
        if type(customer_email_id) is not str and not isinstance(customer_email_id, str):
            out.append(wrong_type(customer_email_id, (path, "customerEmailId"), ("string",)))
        elif not matches_email(customer_email_id):
            out.append(("RC302", (path, "customerEmailId"), "pattern", "email", customer_email_id))
    if "gender" in value:
        gender = value["gender"]
        known += 1
        if type(gender) is not str and not isinstance(gender, str):
            out.append(wrong_type(gender, (path, "gender"), ("string",)))
        elif gender not in ("Male", "Female", "Other"):
            out.append(("RC301", (path, "gender"), "soft-enum", ("Male", "Female", "Other"), gender))
    if "dob" in value:
        dob = value["dob"]
        known += 1
        if type(dob) is not str and not isinstance(dob, str):
            out.append(wrong_type(dob, (path, "dob"), ("string",)))
        elif not matches_calendar_date(dob):
            out.append(("RC302", (path, "dob"), "soft-pattern", "calendar-date", dob))
    if len(value) != known:
        append_others(value, EVENT_UPDATE_PROFILE_DATA_FIELDS, path, out, unknown="RC202", secrets=SECRETS)


def is_valid(value: object) -> bool:
    """Whether value is a valid EventUpdateProfile."""
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
    if not is_valid_event_update_profile_data(event_data):
        return False
    known += 1
    if "eventType" in value:
        event_type = value["eventType"]
        known += 1
        if type(event_type) is not str and not isinstance(event_type, str):
            return False
        if event_type != "eventUpdateProfile":
            return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid EventUpdateProfile, and every warning."""
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
        elif event_type != "eventUpdateProfile":
            out.append(("RC103", (path, "eventType"), "const", "eventUpdateProfile", event_type))
    event_data = value.get("eventData", MISSING)
    if event_data is MISSING:
        known -= 1
        out.append(("RC201", (path, "eventData"), "required", ("object",), MISSING))
    else:
        collect_event_update_profile_data(event_data, (path, "eventData"), out)
    if len(value) != known:
        append_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
