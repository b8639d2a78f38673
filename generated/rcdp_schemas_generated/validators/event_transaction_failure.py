"""The validators of EventTransactionFailure and its EventTransactionFailureData.

The payload of `eventTransactionFailure`: the envelope, the order that failed, and why.
"""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import (
    BLANKS,
    INFINITY,
    MISSING,
    append_others,
    is_number,
    others_are_json,
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
EVENT_TRANSACTION_FAILURE_DATA_FIELDS = frozenset({"orderId", "errorCode", "errorMessage", "totalPrice"})


def is_valid_event_transaction_failure_data(value: object) -> bool:
    """Whether value is a valid EventTransactionFailureData."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    try:
        order_id = value["orderId"]
        error_code = value["errorCode"]
    except KeyError:
        return False
    if type(order_id) is not str and not isinstance(order_id, str):
        return False
    if type(error_code) is not str and not isinstance(error_code, str):
        return False
    known = 2
    if "errorMessage" in value:
        error_message = value["errorMessage"]
        known += 1
        if type(error_message) is not str and not isinstance(error_message, str):
            return False
    if "totalPrice" in value:
        total_price = value["totalPrice"]
        known += 1
        if type(total_price) is not int and not (type(total_price) is float and -INFINITY < total_price < INFINITY) and not is_number(total_price):
            return False
    if len(value) != known and not others_are_json(value, EVENT_TRANSACTION_FAILURE_DATA_FIELDS):
        return False
    return True


def collect_event_transaction_failure_data(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid EventTransactionFailureData, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = 2
    order_id = value.get("orderId", MISSING)
    if order_id is MISSING:
        known -= 1
        out.append(("RC201", (path, "orderId"), "required", ("string",), MISSING))
    elif type(order_id) is not str and not isinstance(order_id, str):
        out.append(wrong_type(order_id, (path, "orderId"), ("string",)))
    elif not str.strip(order_id, BLANKS):
        out.append(("RC402", (path, "orderId"), "pattern", "not-blank", order_id))
    error_code = value.get("errorCode", MISSING)
    if error_code is MISSING:
        known -= 1
        out.append(("RC201", (path, "errorCode"), "required", ("string",), MISSING))
    elif type(error_code) is not str and not isinstance(error_code, str):
        out.append(wrong_type(error_code, (path, "errorCode"), ("string",)))
    elif not str.strip(error_code, BLANKS):
        out.append(("RC402", (path, "errorCode"), "pattern", "not-blank", error_code))
    if "errorMessage" in value:
        error_message = value["errorMessage"]
        known += 1
        if type(error_message) is not str and not isinstance(error_message, str):
            out.append(wrong_type(error_message, (path, "errorMessage"), ("string",)))
    if "totalPrice" in value:
        total_price = value["totalPrice"]
        known += 1
        if type(total_price) is not int and not (type(total_price) is float and -INFINITY < total_price < INFINITY) and not is_number(total_price):
            out.append(wrong_type(total_price, (path, "totalPrice"), ("number",)))
    if len(value) != known:
        append_others(value, EVENT_TRANSACTION_FAILURE_DATA_FIELDS, path, out, unknown="RC202", secrets=SECRETS)


def is_valid(value: object) -> bool:
    """Whether value is a valid EventTransactionFailure."""
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
    if not is_valid_event_transaction_failure_data(event_data):
        return False
    known += 1
    if "eventType" in value:
        event_type = value["eventType"]
        known += 1
        if type(event_type) is not str and not isinstance(event_type, str):
            return False
        if event_type != "eventTransactionFailure":
            return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid EventTransactionFailure, and every warning."""
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
        elif event_type != "eventTransactionFailure":
            out.append(("RC103", (path, "eventType"), "const", "eventTransactionFailure", event_type))
    event_data = value.get("eventData", MISSING)
    if event_data is MISSING:
        known -= 1
        out.append(("RC201", (path, "eventData"), "required", ("object",), MISSING))
    else:
        collect_event_transaction_failure_data(event_data, (path, "eventData"), out)
    if len(value) != known:
        append_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
