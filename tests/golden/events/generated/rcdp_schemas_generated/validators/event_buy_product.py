"""The validators of EventBuyProduct. One product of a purchase."""

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
from rcdp_schemas_generated.validators._secrets import SECRETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({"id", "quantity", "coupon"})


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
    if type(quantity) is not int and not (type(quantity) is float and -INFINITY < quantity < INFINITY) and not is_number(quantity):
        return False
    if quantity < 0.5:
        return False
    known = 2
    if "coupon" in value:
        coupon = value["coupon"]
        known += 1
        if type(coupon) is not str and coupon is not None and not isinstance(coupon, str):
            return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid EventBuyProduct, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = 2
    id = value.get("id", MISSING)
    if id is MISSING:
        known -= 1
        out.append(("RC201", (path, "id"), "required", ("string",), MISSING))
    elif type(id) is not str and not isinstance(id, str):
        out.append(wrong_type(id, (path, "id"), ("string",)))
    elif not str.strip(id, BLANKS):
        out.append(("RC402", (path, "id"), "pattern", "not-blank", id))
    quantity = value.get("quantity", MISSING)
    if quantity is MISSING:
        known -= 1
        out.append(("RC201", (path, "quantity"), "required", ("number",), MISSING))
    elif type(quantity) is not int and not (type(quantity) is float and -INFINITY < quantity < INFINITY) and not is_number(quantity):
        out.append(wrong_type(quantity, (path, "quantity"), ("number",)))
    elif quantity < 0.5:
        out.append(("RC303", (path, "quantity"), "minimum", 0.5, quantity))
    if "coupon" in value:
        coupon = value["coupon"]
        known += 1
        if type(coupon) is not str and coupon is not None and not isinstance(coupon, str):
            out.append(wrong_type(coupon, (path, "coupon"), ("string", "null")))
    if len(value) != known:
        append_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
