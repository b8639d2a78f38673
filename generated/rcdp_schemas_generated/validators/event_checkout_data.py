"""The validators of EventCheckoutData. The order when the checkout starts."""

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
from rcdp_schemas_generated.validators.address import collect as collect_address
from rcdp_schemas_generated.validators.address import is_valid as is_valid_address
from rcdp_schemas_generated.validators.event_checkout_product import collect as collect_event_checkout_product
from rcdp_schemas_generated.validators.event_checkout_product import is_valid as is_valid_event_checkout_product

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({
    "transactionId",
    "tenderType",
    "checkoutType",
    "totalPrice",
    "shippingCost",
    "discount",
    "couponCode",
    "cartId",
    "cartProducts",
    "billingInfo",
    "shippingInfo",
})


def is_valid(value: object) -> bool:
    """Whether value is a valid EventCheckoutData."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    try:
        transaction_id = value["transactionId"]
        tender_type = value["tenderType"]
        total_price = value["totalPrice"]
        cart_products = value["cartProducts"]
        billing_info = value["billingInfo"]
        shipping_info = value["shippingInfo"]
    except KeyError:
        return False
    if type(transaction_id) is not str and not isinstance(transaction_id, str):
        return False
    if type(tender_type) is not str and not isinstance(tender_type, str):
        return False
    if type(total_price) is not int and not (type(total_price) is float and -INFINITY < total_price < INFINITY) and not is_number(total_price):
        return False
    if not isinstance(cart_products, list):
        return False
    for item in cart_products:
        if not is_valid_event_checkout_product(item):
            return False
    if not is_valid_address(billing_info):
        return False
    if not is_valid_address(shipping_info):
        return False
    known = 6
    if "checkoutType" in value:
        checkout_type = value["checkoutType"]
        known += 1
        if type(checkout_type) is not int and not (type(checkout_type) is float and -INFINITY < checkout_type < INFINITY) and not is_number(checkout_type):
            return False
    if "shippingCost" in value:
        shipping_cost = value["shippingCost"]
        known += 1
        if type(shipping_cost) is not int and not (type(shipping_cost) is float and -INFINITY < shipping_cost < INFINITY) and not is_number(shipping_cost):
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
    if "cartId" in value:
        cart_id = value["cartId"]
        known += 1
        if type(cart_id) is not str and not isinstance(cart_id, str):
            return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid EventCheckoutData, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = 6
    transaction_id = value.get("transactionId", MISSING)
    if transaction_id is MISSING:
        known -= 1
        out.append(("RC201", (path, "transactionId"), "required", ("string",), MISSING))
    elif type(transaction_id) is not str and not isinstance(transaction_id, str):
        out.append(wrong_type(transaction_id, (path, "transactionId"), ("string",)))
    elif not str.strip(transaction_id, BLANKS):
        out.append(("RC402", (path, "transactionId"), "pattern", "not-blank", transaction_id))
    tender_type = value.get("tenderType", MISSING)
    if tender_type is MISSING:
        known -= 1
        out.append(("RC201", (path, "tenderType"), "required", ("string",), MISSING))
    elif type(tender_type) is not str and not isinstance(tender_type, str):
        out.append(wrong_type(tender_type, (path, "tenderType"), ("string",)))
    elif not str.strip(tender_type, BLANKS):
        out.append(("RC402", (path, "tenderType"), "pattern", "not-blank", tender_type))
    if "checkoutType" in value:
        checkout_type = value["checkoutType"]
        known += 1
        if type(checkout_type) is not int and not (type(checkout_type) is float and -INFINITY < checkout_type < INFINITY) and not is_number(checkout_type):
            out.append(wrong_type(checkout_type, (path, "checkoutType"), ("number",)))
    total_price = value.get("totalPrice", MISSING)
    if total_price is MISSING:
        known -= 1
        out.append(("RC201", (path, "totalPrice"), "required", ("number",), MISSING))
    elif type(total_price) is not int and not (type(total_price) is float and -INFINITY < total_price < INFINITY) and not is_number(total_price):
        out.append(wrong_type(total_price, (path, "totalPrice"), ("number",)))
    if "shippingCost" in value:
        shipping_cost = value["shippingCost"]
        known += 1
        if type(shipping_cost) is not int and not (type(shipping_cost) is float and -INFINITY < shipping_cost < INFINITY) and not is_number(shipping_cost):
            out.append(wrong_type(shipping_cost, (path, "shippingCost"), ("number",)))
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
    if "cartId" in value:
        cart_id = value["cartId"]
        known += 1
        if type(cart_id) is not str and not isinstance(cart_id, str):
            out.append(wrong_type(cart_id, (path, "cartId"), ("string",)))
    cart_products = value.get("cartProducts", MISSING)
    if cart_products is MISSING:
        known -= 1
        out.append(("RC201", (path, "cartProducts"), "required", ("array",), MISSING))
    elif not isinstance(cart_products, list):
        out.append(wrong_type(cart_products, (path, "cartProducts"), ("array",)))
    else:
        if len(cart_products) < 1:
            out.append(("RC405", (path, "cartProducts"), "minItems", 1, cart_products))
        place = (path, "cartProducts")
        for index, item in enumerate(cart_products):
            collect_event_checkout_product(item, (place, index), out)
    billing_info = value.get("billingInfo", MISSING)
    if billing_info is MISSING:
        known -= 1
        out.append(("RC201", (path, "billingInfo"), "required", ("object",), MISSING))
    else:
        collect_address(billing_info, (path, "billingInfo"), out)
    shipping_info = value.get("shippingInfo", MISSING)
    if shipping_info is MISSING:
        known -= 1
        out.append(("RC201", (path, "shippingInfo"), "required", ("object",), MISSING))
    else:
        collect_address(shipping_info, (path, "shippingInfo"), out)
    if len(value) != known:
        append_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
