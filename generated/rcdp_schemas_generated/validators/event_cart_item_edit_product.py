"""The validators of EventCartItemEditProduct. One item of the cart, as it is after the change."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import (
    MISSING,
    collect_others,
    is_integer,
    is_number,
    others_are_json,
    pattern,
    wrong_type,
)
from rcdp_schemas_generated.validators._secrets import SECRETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({
    "productId",
    "categoryId",
    "productPosition",
    "action",
    "quantity",
    "productBasePrice",
    "tax",
    "sku",
    "discount",
    "couponCode",
})
matches_text_that_is_not_blank = pattern(r"[^\t-\r \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]")


def is_valid(value: object) -> bool:
    """Whether value is a valid EventCartItemEditProduct."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    try:
        product_id = value["productId"]
        action = value["action"]
        quantity = value["quantity"]
        product_base_price = value["productBasePrice"]
    except KeyError:
        return False
    if type(product_id) is not str and not isinstance(product_id, str):
        return False
    if type(action) is not str and not isinstance(action, str):
        return False
    if type(quantity) is not int and not is_number(quantity):
        return False
    if type(product_base_price) is not int and not is_number(product_base_price):
        return False
    known = 4
    category_id = value.get("categoryId", MISSING)
    if category_id is not MISSING:
        known += 1
        if type(category_id) is not str and not isinstance(category_id, str):
            return False
    product_position = value.get("productPosition", MISSING)
    if product_position is not MISSING:
        known += 1
        if not isinstance(product_position, str) and not is_integer(product_position):
            return False
    tax = value.get("tax", MISSING)
    if tax is not MISSING:
        known += 1
        if type(tax) is not int and not is_number(tax):
            return False
    sku = value.get("sku", MISSING)
    if sku is not MISSING:
        known += 1
        if not isinstance(sku, str) and not is_number(sku):
            return False
    discount = value.get("discount", MISSING)
    if discount is not MISSING:
        known += 1
        if type(discount) is not int and not is_number(discount):
            return False
    coupon_code = value.get("couponCode", MISSING)
    if coupon_code is not MISSING:
        known += 1
        if not isinstance(coupon_code, str) and coupon_code is not None:
            return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid EventCartItemEditProduct, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, "object"))
            return
        value = dict(value)
    known = 4
    product_id = value.get("productId", MISSING)
    if product_id is MISSING:
        known -= 1
        out.append(("RC201", (path, "productId"), "required", "string", MISSING))
    elif type(product_id) is not str and not isinstance(product_id, str):
        out.append(wrong_type(product_id, (path, "productId"), "string"))
    elif not matches_text_that_is_not_blank(product_id):
        out.append(("RC402", (path, "productId"), "pattern", "text that is not blank", product_id))
    category_id = value.get("categoryId", MISSING)
    if category_id is not MISSING:
        known += 1
        if type(category_id) is not str and not isinstance(category_id, str):
            out.append(wrong_type(category_id, (path, "categoryId"), "string"))
    product_position = value.get("productPosition", MISSING)
    if product_position is not MISSING:
        known += 1
        if not isinstance(product_position, str) and not is_integer(product_position):
            out.append(wrong_type(product_position, (path, "productPosition"), "string or integer"))
    action = value.get("action", MISSING)
    if action is MISSING:
        known -= 1
        out.append(("RC201", (path, "action"), "required", "string", MISSING))
    elif type(action) is not str and not isinstance(action, str):
        out.append(wrong_type(action, (path, "action"), "string"))
    elif not matches_text_that_is_not_blank(action):
        out.append(("RC402", (path, "action"), "pattern", "text that is not blank", action))
    quantity = value.get("quantity", MISSING)
    if quantity is MISSING:
        known -= 1
        out.append(("RC201", (path, "quantity"), "required", "number", MISSING))
    elif type(quantity) is not int and not is_number(quantity):
        out.append(wrong_type(quantity, (path, "quantity"), "number"))
    product_base_price = value.get("productBasePrice", MISSING)
    if product_base_price is MISSING:
        known -= 1
        out.append(("RC201", (path, "productBasePrice"), "required", "number", MISSING))
    elif type(product_base_price) is not int and not is_number(product_base_price):
        out.append(wrong_type(product_base_price, (path, "productBasePrice"), "number"))
    tax = value.get("tax", MISSING)
    if tax is not MISSING:
        known += 1
        if type(tax) is not int and not is_number(tax):
            out.append(wrong_type(tax, (path, "tax"), "number"))
    sku = value.get("sku", MISSING)
    if sku is not MISSING:
        known += 1
        if not isinstance(sku, str) and not is_number(sku):
            out.append(wrong_type(sku, (path, "sku"), "string or number"))
    discount = value.get("discount", MISSING)
    if discount is not MISSING:
        known += 1
        if type(discount) is not int and not is_number(discount):
            out.append(wrong_type(discount, (path, "discount"), "number"))
    coupon_code = value.get("couponCode", MISSING)
    if coupon_code is not MISSING:
        known += 1
        if not isinstance(coupon_code, str) and coupon_code is not None:
            out.append(wrong_type(coupon_code, (path, "couponCode"), "string or null"))
    if len(value) != known:
        collect_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
