"""The validators of EventCartItemEditProduct. One item of the cart, after the change."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import (
    BLANKS,
    INFINITY,
    MISSING,
    append_others,
    is_integer,
    is_number,
    others_are_json,
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
    if type(quantity) is not int and not (type(quantity) is float and -INFINITY < quantity < INFINITY) and not is_number(quantity):
        return False
    if type(product_base_price) is not int and not (type(product_base_price) is float and -INFINITY < product_base_price < INFINITY) and not is_number(product_base_price):
        return False
    known = 4
    if "categoryId" in value:
        category_id = value["categoryId"]
        known += 1
        if type(category_id) is not str and not isinstance(category_id, str):
            return False
    if "productPosition" in value:
        product_position = value["productPosition"]
        known += 1
        if type(product_position) is not str and type(product_position) is not int and not isinstance(product_position, str) and not is_integer(product_position):
            return False
    if "tax" in value:
        tax = value["tax"]
        known += 1
        if type(tax) is not int and not (type(tax) is float and -INFINITY < tax < INFINITY) and not is_number(tax):
            return False
    if "sku" in value:
        sku = value["sku"]
        known += 1
        if type(sku) is not str and type(sku) is not int and not (type(sku) is float and -INFINITY < sku < INFINITY) and not isinstance(sku, str) and not is_number(sku):
            return False
    if "discount" in value:
        discount = value["discount"]
        known += 1
        if type(discount) is not int and not (type(discount) is float and -INFINITY < discount < INFINITY) and not is_number(discount):
            return False
    if "couponCode" in value:
        coupon_code = value["couponCode"]
        known += 1
        if type(coupon_code) is not str and coupon_code is not None and not isinstance(coupon_code, str):
            return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid EventCartItemEditProduct, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = 4
    product_id = value.get("productId", MISSING)
    if product_id is MISSING:
        known -= 1
        out.append(("RC201", (path, "productId"), "required", ("string",), MISSING))
    elif type(product_id) is not str and not isinstance(product_id, str):
        out.append(wrong_type(product_id, (path, "productId"), ("string",)))
    elif not str.strip(product_id, BLANKS):
        out.append(("RC402", (path, "productId"), "pattern", "not-blank", product_id))
    if "categoryId" in value:
        category_id = value["categoryId"]
        known += 1
        if type(category_id) is not str and not isinstance(category_id, str):
            out.append(wrong_type(category_id, (path, "categoryId"), ("string",)))
    if "productPosition" in value:
        product_position = value["productPosition"]
        known += 1
        if type(product_position) is not str and type(product_position) is not int and not isinstance(product_position, str) and not is_integer(product_position):
            out.append(wrong_type(product_position, (path, "productPosition"), ("string", "integer")))
    action = value.get("action", MISSING)
    if action is MISSING:
        known -= 1
        out.append(("RC201", (path, "action"), "required", ("string",), MISSING))
    elif type(action) is not str and not isinstance(action, str):
        out.append(wrong_type(action, (path, "action"), ("string",)))
    elif not str.strip(action, BLANKS):
        out.append(("RC402", (path, "action"), "pattern", "not-blank", action))
    quantity = value.get("quantity", MISSING)
    if quantity is MISSING:
        known -= 1
        out.append(("RC201", (path, "quantity"), "required", ("number",), MISSING))
    elif type(quantity) is not int and not (type(quantity) is float and -INFINITY < quantity < INFINITY) and not is_number(quantity):
        out.append(wrong_type(quantity, (path, "quantity"), ("number",)))
    product_base_price = value.get("productBasePrice", MISSING)
    if product_base_price is MISSING:
        known -= 1
        out.append(("RC201", (path, "productBasePrice"), "required", ("number",), MISSING))
    elif type(product_base_price) is not int and not (type(product_base_price) is float and -INFINITY < product_base_price < INFINITY) and not is_number(product_base_price):
        out.append(wrong_type(product_base_price, (path, "productBasePrice"), ("number",)))
    if "tax" in value:
        tax = value["tax"]
        known += 1
        if type(tax) is not int and not (type(tax) is float and -INFINITY < tax < INFINITY) and not is_number(tax):
            out.append(wrong_type(tax, (path, "tax"), ("number",)))
    if "sku" in value:
        sku = value["sku"]
        known += 1
        if type(sku) is not str and type(sku) is not int and not (type(sku) is float and -INFINITY < sku < INFINITY) and not isinstance(sku, str) and not is_number(sku):
            out.append(wrong_type(sku, (path, "sku"), ("string", "number")))
    if "discount" in value:
        discount = value["discount"]
        known += 1
        if type(discount) is not int and not (type(discount) is float and -INFINITY < discount < INFINITY) and not is_number(discount):
            out.append(wrong_type(discount, (path, "discount"), ("number",)))
    if "couponCode" in value:
        coupon_code = value["couponCode"]
        known += 1
        if type(coupon_code) is not str and coupon_code is not None and not isinstance(coupon_code, str):
            out.append(wrong_type(coupon_code, (path, "couponCode"), ("string", "null")))
    if len(value) != known:
        append_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
