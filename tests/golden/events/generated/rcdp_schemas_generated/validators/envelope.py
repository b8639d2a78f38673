"""The validators of Envelope and its Customer. What all events have."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import (
    BLANKS,
    MISSING,
    append_others,
    is_integer,
    others_are_json,
    pattern,
    wrong_type,
)
from rcdp_schemas_generated.validators import SECRETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({"source", "requestTime", "customer"})
CUSTOMER_FIELDS = frozenset({"code", "email"})
matches_an_e_mail_address = pattern(r"\A[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+@[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+\Z")


def is_valid_customer(value: object) -> bool:
    """Whether value is a valid Customer."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    known = 0
    if "code" in value:
        code = value["code"]
        known += 1
        if type(code) is not str and type(code) is not int and not isinstance(code, str) and not is_integer(code):
            return False
    if "email" in value:
        email = value["email"]
        known += 1
        if type(email) is not str and not isinstance(email, str):
            return False
        if not matches_an_e_mail_address(email):
            return False
    if len(value) != known and not others_are_json(value, CUSTOMER_FIELDS):
        return False
    return True


def collect_customer(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid Customer, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    if not ("code" in value or "email" in value):
        out.append(("RC404", path, "anyOf", ("code", "email"), value))
    known = 0
    if "code" in value:
        code = value["code"]
        known += 1
        if type(code) is not str and type(code) is not int and not isinstance(code, str) and not is_integer(code):
            out.append(wrong_type(code, (path, "code"), ("string", "integer")))
    if "email" in value:
        email = value["email"]
        known += 1
        if type(email) is not str and not isinstance(email, str):
            out.append(wrong_type(email, (path, "email"), ("string",)))
        elif not matches_an_e_mail_address(email):
            out.append(("RC302", (path, "email"), "pattern", "an e-mail address", email))
    if len(value) != known:
        append_others(value, CUSTOMER_FIELDS, path, out, unknown="RC202", secrets=SECRETS)


def count_valid(value: dict[object, object]) -> int | None:
    """Return how many members of Envelope an object has, None where one of them is not valid."""
    try:
        source = value["source"]
        request_time = value["requestTime"]
        customer = value["customer"]
    except KeyError:
        return None
    if type(source) is not str and not isinstance(source, str):
        return None
    if type(request_time) is not int and not is_integer(request_time):
        return None
    if request_time < 0:
        return None
    if not is_valid_customer(customer):
        return None
    known = 3
    return known


def count_and_collect(value: dict[object, object], path: Path, out: list[Finding]) -> int:
    """Append what is wrong with the members of Envelope in an object, and count them."""
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
    return known


def is_valid(value: object) -> bool:
    """Whether value is a valid Envelope."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    known = count_valid(value)
    if known is None:
        return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid Envelope, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = count_and_collect(value, path, out)
    if len(value) != known:
        append_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
