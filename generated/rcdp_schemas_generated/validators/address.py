"""The validators of Address. A postal address and a person there, used for billing and for shipping."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import append_other, is_other, pattern, wrong_type
from rcdp_schemas_generated.validators import SECRETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({
    "firstName",
    "lastName",
    "line1",
    "cityCode",
    "stateCode",
    "zip",
    "countryCode",
    "emailAddress",
    "phoneNumber",
})
TEXTS = frozenset({
    "firstName",
    "lastName",
    "line1",
    "cityCode",
    "stateCode",
    "zip",
    "countryCode",
    "phoneNumber",
})
matches_email = pattern(r"\A[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+@[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+\Z")


def is_valid(value: object) -> bool:
    """Whether value is a valid Address."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    if "emailAddress" in value:
        email_address = value["emailAddress"]
        if type(email_address) is not str and not isinstance(email_address, str):
            return False
        if not matches_email(email_address):
            return False
    for key, item in value.items():
        if key in TEXTS:
            if type(item) is not str and not isinstance(item, str):
                return False
        elif key not in FIELDS and not is_other(key, item):
            return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid Address, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    if "emailAddress" in value:
        email_address = value["emailAddress"]
        if type(email_address) is not str and not isinstance(email_address, str):
            out.append(wrong_type(email_address, (path, "emailAddress"), ("string",)))
        elif not matches_email(email_address):
            out.append(("RC302", (path, "emailAddress"), "pattern", "email", email_address))
    for key, item in value.items():
        if key in TEXTS:
            if type(item) is not str and not isinstance(item, str):
                out.append(wrong_type(item, (path, key), ("string",)))
        elif key not in FIELDS:
            append_other(key, item, path, out, unknown="RC202", secrets=SECRETS)
