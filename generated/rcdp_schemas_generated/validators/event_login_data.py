"""The validators of EventLoginData. The customer who signed in."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import BLANKS, MISSING, append_others, others_are_json, wrong_type
from rcdp_schemas_generated.validators._secrets import SECRETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({"customerCode"})


def is_valid(value: object) -> bool:
    """Whether value is a valid EventLoginData."""
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
    if len(value) != 1 and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid EventLoginData, and every warning."""
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
    if len(value) != known:
        append_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
