"""The validators of Customer.

Who the event is about. No single member is required, but an event without any of them does not say who: that
is a warning (RC404).
"""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import append_others, is_integer, others_are_json, pattern, wrong_type
from rcdp_schemas_generated.validators._secrets import SECRETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({"customerCode", "email", "mobile", "uuid"})
matches_email = pattern(r"\A[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+@[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+\Z")


def is_valid(value: object) -> bool:
    """Whether value is a valid Customer."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    known = 0
    if "customerCode" in value:
        customer_code = value["customerCode"]
        known += 1
        if type(customer_code) is not str and type(customer_code) is not int and not isinstance(customer_code, str) and not is_integer(customer_code):
            return False
    if "email" in value:
        email = value["email"]
        known += 1
        if type(email) is not str and not isinstance(email, str):
            return False
        if not matches_email(email):
            return False
    if "mobile" in value:
        mobile = value["mobile"]
        known += 1
        if type(mobile) is not int and type(mobile) is not str and not is_integer(mobile) and not isinstance(mobile, str):
            return False
    if "uuid" in value:
        uuid = value["uuid"]
        known += 1
        if type(uuid) is not str and not isinstance(uuid, str):
            return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid Customer, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    if not ("customerCode" in value or "email" in value or "mobile" in value or "uuid" in value):
        out.append(("RC404", path, "anyOf", ("customerCode", "email", "mobile", "uuid"), value))
    known = 0
    if "customerCode" in value:
        customer_code = value["customerCode"]
        known += 1
        if type(customer_code) is not str and type(customer_code) is not int and not isinstance(customer_code, str) and not is_integer(customer_code):
            out.append(wrong_type(customer_code, (path, "customerCode"), ("string", "integer")))
    if "email" in value:
        email = value["email"]
        known += 1
        if type(email) is not str and not isinstance(email, str):
            out.append(wrong_type(email, (path, "email"), ("string",)))
        elif not matches_email(email):
            out.append(("RC302", (path, "email"), "pattern", "email", email))
    if "mobile" in value:
        mobile = value["mobile"]
        known += 1
        if type(mobile) is not int and type(mobile) is not str and not is_integer(mobile) and not isinstance(mobile, str):
            out.append(wrong_type(mobile, (path, "mobile"), ("integer", "string")))
    if "uuid" in value:
        uuid = value["uuid"]
        known += 1
        if type(uuid) is not str and not isinstance(uuid, str):
            out.append(wrong_type(uuid, (path, "uuid"), ("string",)))
    if len(value) != known:
        append_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
