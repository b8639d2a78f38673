"""The validators of EventForgotPasswordData. The account whose password is to be reset."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import MISSING, append_others, others_are_json, pattern, wrong_type
from rcdp_schemas_generated.validators._secrets import SECRETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({"customerEmailId"})
matches_email = pattern(r"\A[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+@[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+\Z")


def is_valid(value: object) -> bool:
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
    if len(value) != 1 and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
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
        append_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
