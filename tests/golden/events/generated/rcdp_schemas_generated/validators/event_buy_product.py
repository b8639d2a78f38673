"""The validators of EventBuyProduct. One product of a purchase."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import (
    MISSING,
    collect_others,
    is_number,
    others_are_json,
    pattern,
    wrong_type,
)
from rcdp_schemas_generated.validators._secrets import SECRETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({"id", "quantity", "coupon"})
matches_text_that_is_not_blank = pattern(r"[^\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]")


def is_valid(value: object) -> bool:
    """Whether value is a valid EventBuyProduct."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    try:
        id = value["id"]
        quantity = value["quantity"]
    except KeyError:
        return False
    if type(id) is not str and not isinstance(id, str):
        return False
    if type(quantity) is not int and not is_number(quantity):
        return False
    if quantity <= 0:
        return False
    known = 2
    coupon = value.get("coupon", MISSING)
    if coupon is not MISSING:
        known += 1
        if not isinstance(coupon, str) and coupon is not None:
            return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid EventBuyProduct, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, "object"))
            return
        value = dict(value)
    known = 2
    id = value.get("id", MISSING)
    if id is MISSING:
        known -= 1
        out.append(("RC201", (path, "id"), "required", "string", MISSING))
    elif type(id) is not str and not isinstance(id, str):
        out.append(wrong_type(id, (path, "id"), "string"))
    elif not matches_text_that_is_not_blank(id):
        out.append(("RC402", (path, "id"), "pattern", "text that is not blank", id))
    quantity = value.get("quantity", MISSING)
    if quantity is MISSING:
        known -= 1
        out.append(("RC201", (path, "quantity"), "required", "number", MISSING))
    elif type(quantity) is not int and not is_number(quantity):
        out.append(wrong_type(quantity, (path, "quantity"), "number"))
    elif quantity <= 0:
        out.append(("RC303", (path, "quantity"), "exclusiveMinimum", "more than 0", quantity))
    coupon = value.get("coupon", MISSING)
    if coupon is not MISSING:
        known += 1
        if not isinstance(coupon, str) and coupon is not None:
            out.append(wrong_type(coupon, (path, "coupon"), "string or null"))
    if len(value) != known:
        collect_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
