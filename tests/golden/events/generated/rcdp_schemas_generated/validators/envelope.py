"""The validators of Envelope. What all events have."""

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

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({"source", "requestTime", "customer"})


def is_valid(value: object) -> bool:
    """Whether value is a valid Envelope."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    try:
        source = value["source"]
        request_time = value["requestTime"]
        customer = value["customer"]
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
    if len(value) != 3 and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid Envelope, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = 3
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
    if len(value) != known:
        append_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
