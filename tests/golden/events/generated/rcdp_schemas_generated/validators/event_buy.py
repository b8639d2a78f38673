"""The validators of EventBuy. The payload of eventBuy."""

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
from rcdp_schemas_generated.validators._secrets import SECRETS
from rcdp_schemas_generated.validators.customer import collect as collect_customer
from rcdp_schemas_generated.validators.customer import is_valid as is_valid_customer
from rcdp_schemas_generated.validators.event_buy_data import collect as collect_event_buy_data
from rcdp_schemas_generated.validators.event_buy_data import is_valid as is_valid_event_buy_data

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({"source", "requestTime", "customer", "eventType", "eventData"})


def is_valid(value: object) -> bool:
    """Whether value is a valid EventBuy."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    try:
        source = value["source"]
        request_time = value["requestTime"]
        customer = value["customer"]
        event_data = value["eventData"]
    except KeyError:
        return False
    if type(source) is not str and not isinstance(source, str):
        return False
    if type(request_time) is not int and not is_integer(request_time):
        return False
    if request_time < 0:
        return False
    if not is_valid_customer(customer):
        return False
    if not is_valid_event_buy_data(event_data):
        return False
    known = 4
    if "eventType" in value:
        event_type = value["eventType"]
        known += 1
        if type(event_type) is not str and not isinstance(event_type, str):
            return False
        if event_type != "eventBuy":
            return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid EventBuy, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = 4
    source = value.get("source", MISSING)
    if source is MISSING:
        known -= 1
        out.append(("RC201", (path, "source"), "required", ("string",), MISSING))
    elif type(source) is not str and not isinstance(source, str):
        out.append(wrong_type(source, (path, "source"), ("string",)))
    elif not str.strip(source, BLANKS):
        out.append(("RC402", (path, "source"), "pattern", "not-blank", source))
    request_time = value.get("requestTime", MISSING)
    if request_time is MISSING:
        known -= 1
        out.append(("RC201", (path, "requestTime"), "required", ("integer",), MISSING))
    elif type(request_time) is not int and not is_integer(request_time):
        out.append(wrong_type(request_time, (path, "requestTime"), ("integer",)))
    elif request_time < 0:
        out.append(("RC303", (path, "requestTime"), "minimum", 0, request_time))
    elif request_time < 100000000000:
        out.append(("RC401", (path, "requestTime"), "minimum", 100000000000, request_time))
    elif request_time > 100000000000000:
        out.append(("RC401", (path, "requestTime"), "maximum", 100000000000000, request_time))
    customer = value.get("customer", MISSING)
    if customer is MISSING:
        known -= 1
        out.append(("RC201", (path, "customer"), "required", ("object",), MISSING))
    else:
        collect_customer(customer, (path, "customer"), out)
    if "eventType" in value:
        event_type = value["eventType"]
        known += 1
        if type(event_type) is not str and not isinstance(event_type, str):
            out.append(wrong_type(event_type, (path, "eventType"), ("string",)))
        elif event_type != "eventBuy":
            out.append(("RC103", (path, "eventType"), "const", "eventBuy", event_type))
    event_data = value.get("eventData", MISSING)
    if event_data is MISSING:
        known -= 1
        out.append(("RC201", (path, "eventData"), "required", ("object",), MISSING))
    else:
        collect_event_buy_data(event_data, (path, "eventData"), out)
    if len(value) != known:
        append_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
