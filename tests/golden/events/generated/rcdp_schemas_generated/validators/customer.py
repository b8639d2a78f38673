"""The validators of Customer. A person, by number or by address."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import append_others, is_integer, others_are_json, pattern, wrong_type
from rcdp_schemas_generated.validators._secrets import SECRETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({"code", "email"})
matches_an_e_mail_address = pattern(r"\A[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+@[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+\Z")


def is_valid(value: object) -> bool:
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
        append_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
