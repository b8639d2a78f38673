"""The validators of EventCheckout and its EventCheckoutData, EventCheckoutProduct.

The payload of `eventCheckout`: the envelope, and the order when the checkout starts.
"""

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
from rcdp_schemas_generated.validators import SECRETS
from rcdp_schemas_generated.validators.envelope import FIELDS as ENVELOPE_FIELDS
from rcdp_schemas_generated.validators.envelope import count_and_collect as count_and_collect_envelope
from rcdp_schemas_generated.validators.envelope import count_valid as count_valid_envelope
from rcdp_schemas_generated.validators.address import collect as collect_address
from rcdp_schemas_generated.validators.address import is_valid as is_valid_address

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = ENVELOPE_FIELDS | {"eventType", "eventData"}
EVENT_CHECKOUT_DATA_FIELDS = frozenset({
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
EVENT_CHECKOUT_PRODUCT_FIELDS = frozenset({
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


def is_valid_event_checkout_data(value: object) -> bool:
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
    if len(value) != known and not others_are_json(value, EVENT_CHECKOUT_DATA_FIELDS):
        return False
    return True


def collect_event_checkout_data(value: object, path: Path, out: list[Finding]) -> None:
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
        append_others(value, EVENT_CHECKOUT_DATA_FIELDS, path, out, unknown="RC202", secrets=SECRETS)


def is_valid_event_checkout_product(value: object) -> bool:
    """Whether value is a valid EventCheckoutProduct."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    try:
        product_id = value["productId"]
        quantity = value["quantity"]
        product_base_price = value["productBasePrice"]
    except KeyError:
        return False
    if type(product_id) is not str and not isinstance(product_id, str):
        return False
    if type(quantity) is not int and not (type(quantity) is float and -INFINITY < quantity < INFINITY) and not is_number(quantity):
        return False
    if type(product_base_price) is not int and not (type(product_base_price) is float and -INFINITY < product_base_price < INFINITY) and not is_number(product_base_price):
        return False
    known = 3
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
    if "action" in value:
        action = value["action"]
        known += 1
        if type(action) is not str and not isinstance(action, str):
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
    if len(value) != known and not others_are_json(value, EVENT_CHECKOUT_PRODUCT_FIELDS):
        return False
    return True


def collect_event_checkout_product(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid EventCheckoutProduct, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = 3
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
    if "action" in value:
        action = value["action"]
        known += 1
        if type(action) is not str and not isinstance(action, str):
            out.append(wrong_type(action, (path, "action"), ("string",)))
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
        append_others(value, EVENT_CHECKOUT_PRODUCT_FIELDS, path, out, unknown="RC202", secrets=SECRETS)


def is_valid(value: object) -> bool:
    """Whether value is a valid EventCheckout."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    known = count_valid_envelope(value)
    if known is None:
        return False
    try:
        event_data = value["eventData"]
    except KeyError:
        return False
    if not is_valid_event_checkout_data(event_data):
        return False
    known += 1
    if "eventType" in value:
        event_type = value["eventType"]
        known += 1
        if type(event_type) is not str and not isinstance(event_type, str):
            return False
        if event_type != "eventCheckout":
            return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid EventCheckout, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = count_and_collect_envelope(value, path, out)
    known += 1
    if "eventType" in value:
        event_type = value["eventType"]
        known += 1
        if type(event_type) is not str and not isinstance(event_type, str):
            out.append(wrong_type(event_type, (path, "eventType"), ("string",)))
        elif event_type != "eventCheckout":
            out.append(("RC103", (path, "eventType"), "const", "eventCheckout", event_type))
    event_data = value.get("eventData", MISSING)
    if event_data is MISSING:
        known -= 1
        out.append(("RC201", (path, "eventData"), "required", ("object",), MISSING))
    else:
        collect_event_checkout_data(event_data, (path, "eventData"), out)
    if len(value) != known:
        append_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
