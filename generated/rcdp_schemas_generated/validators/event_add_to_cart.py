"""The validators of EventAddToCart and its EventAddToCartData.

The payload of `eventAddToCart`: the envelope, the product that was added to the cart, and its quantity.
"""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import (
    BLANKS,
    MISSING,
    append_others,
    others_are_json,
    pattern,
    wrong_type,
)
from rcdp_schemas_generated.validators import SECRETS
from rcdp_schemas_generated.validators.envelope import FIELDS as ENVELOPE_FIELDS
from rcdp_schemas_generated.validators.envelope import count_and_collect as count_and_collect_envelope
from rcdp_schemas_generated.validators.envelope import count_valid as count_valid_envelope

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = ENVELOPE_FIELDS | {"eventType", "eventData"}
EVENT_ADD_TO_CART_DATA_FIELDS = frozenset({
    "productId",
    "sku",
    "categoryId",
    "price",
    "quantity",
    "totalQuantity",
})
matches_decimal = pattern(r"\A\-?[0-9]+(?:\.[0-9]+)?\Z")


def is_valid_event_add_to_cart_data(value: object) -> bool:
    """Whether value is a valid EventAddToCartData."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    try:
        product_id = value["productId"]
        price = value["price"]
        quantity = value["quantity"]
    except KeyError:
        return False
    if type(product_id) is not str and not isinstance(product_id, str):
        return False
    if type(price) is not str and not isinstance(price, str):
        return False
    if type(quantity) is not str and not isinstance(quantity, str):
        return False
    known = 3
    if "sku" in value:
        sku = value["sku"]
        known += 1
        if type(sku) is not str and not isinstance(sku, str):
            return False
    if "categoryId" in value:
        category_id = value["categoryId"]
        known += 1
        if type(category_id) is not str and not isinstance(category_id, str):
            return False
    if "totalQuantity" in value:
        total_quantity = value["totalQuantity"]
        known += 1
        if type(total_quantity) is not str and not isinstance(total_quantity, str):
            return False
    if len(value) != known and not others_are_json(value, EVENT_ADD_TO_CART_DATA_FIELDS):
        return False
    return True


def collect_event_add_to_cart_data(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid EventAddToCartData, and every warning."""
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
    if "sku" in value:
        sku = value["sku"]
        known += 1
        if type(sku) is not str and not isinstance(sku, str):
            out.append(wrong_type(sku, (path, "sku"), ("string",)))
    if "categoryId" in value:
        category_id = value["categoryId"]
        known += 1
        if type(category_id) is not str and not isinstance(category_id, str):
            out.append(wrong_type(category_id, (path, "categoryId"), ("string",)))
    price = value.get("price", MISSING)
    if price is MISSING:
        known -= 1
        out.append(("RC201", (path, "price"), "required", ("string",), MISSING))
    elif type(price) is not str and not isinstance(price, str):
        out.append(wrong_type(price, (path, "price"), ("string",)))
    elif not str.strip(price, BLANKS):
        out.append(("RC402", (path, "price"), "pattern", "not-blank", price))
    elif not (str.isascii(price) and str.isdecimal(price)) and not matches_decimal(price):
        out.append(("RC403", (path, "price"), "pattern", "decimal", price))
    quantity = value.get("quantity", MISSING)
    if quantity is MISSING:
        known -= 1
        out.append(("RC201", (path, "quantity"), "required", ("string",), MISSING))
    elif type(quantity) is not str and not isinstance(quantity, str):
        out.append(wrong_type(quantity, (path, "quantity"), ("string",)))
    elif not str.strip(quantity, BLANKS):
        out.append(("RC402", (path, "quantity"), "pattern", "not-blank", quantity))
    elif not (str.isascii(quantity) and str.isdecimal(quantity)) and not matches_decimal(quantity):
        out.append(("RC403", (path, "quantity"), "pattern", "decimal", quantity))
    if "totalQuantity" in value:
        total_quantity = value["totalQuantity"]
        known += 1
        if type(total_quantity) is not str and not isinstance(total_quantity, str):
            out.append(wrong_type(total_quantity, (path, "totalQuantity"), ("string",)))
        elif not (str.isascii(total_quantity) and str.isdecimal(total_quantity)) and not matches_decimal(total_quantity):
            out.append(("RC403", (path, "totalQuantity"), "pattern", "decimal", total_quantity))
    if len(value) != known:
        append_others(value, EVENT_ADD_TO_CART_DATA_FIELDS, path, out, unknown="RC202", secrets=SECRETS)


def is_valid(value: object) -> bool:
    """Whether value is a valid EventAddToCart."""
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
    if not is_valid_event_add_to_cart_data(event_data):
        return False
    known += 1
    if "eventType" in value:
        event_type = value["eventType"]
        known += 1
        if type(event_type) is not str and not isinstance(event_type, str):
            return False
        if event_type != "eventAddToCart":
            return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid EventAddToCart, and every warning."""
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
        elif event_type != "eventAddToCart":
            out.append(("RC103", (path, "eventType"), "const", "eventAddToCart", event_type))
    event_data = value.get("eventData", MISSING)
    if event_data is MISSING:
        known -= 1
        out.append(("RC201", (path, "eventData"), "required", ("object",), MISSING))
    else:
        collect_event_add_to_cart_data(event_data, (path, "eventData"), out)
    if len(value) != known:
        append_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
