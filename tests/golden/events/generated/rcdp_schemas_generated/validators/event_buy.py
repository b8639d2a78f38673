"""The validators of EventBuy and its EventBuyData, EventBuyProduct. The payload of eventBuy."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import (
    BLANKS,
    INFINITY,
    MISSING,
    append_others,
    is_number,
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
EVENT_BUY_DATA_FIELDS = frozenset({"total", "products", "gender"})
EVENT_BUY_PRODUCT_FIELDS = frozenset({"id", "quantity", "coupon"})
matches_decimal = pattern(r"\A\-?[0-9]+(?:\.[0-9]+)?\Z")


def is_valid_event_buy_data(value: object) -> bool:
    """Whether value is a valid EventBuyData."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    try:
        total = value["total"]
        products = value["products"]
    except KeyError:
        return False
    if type(total) is not str and not isinstance(total, str):
        return False
    if not isinstance(products, list):
        return False
    for item in products:
        if not is_valid_event_buy_product(item):
            return False
    known = 2
    if "gender" in value:
        gender = value["gender"]
        known += 1
        if type(gender) is not str and not isinstance(gender, str):
            return False
        if gender not in ("Male", "Female", "Other"):
            return False
    if len(value) != known and not others_are_json(value, EVENT_BUY_DATA_FIELDS):
        return False
    return True


def collect_event_buy_data(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid EventBuyData, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = 2
    total = value.get("total", MISSING)
    if total is MISSING:
        known -= 1
        out.append(("RC201", (path, "total"), "required", ("string",), MISSING))
    elif type(total) is not str and not isinstance(total, str):
        out.append(wrong_type(total, (path, "total"), ("string",)))
    elif not str.strip(total, BLANKS):
        out.append(("RC402", (path, "total"), "pattern", "not-blank", total))
    elif not (str.isascii(total) and str.isdecimal(total)) and not matches_decimal(total):
        out.append(("RC403", (path, "total"), "pattern", "decimal", total))
    products = value.get("products", MISSING)
    if products is MISSING:
        known -= 1
        out.append(("RC201", (path, "products"), "required", ("array",), MISSING))
    elif not isinstance(products, list):
        out.append(wrong_type(products, (path, "products"), ("array",)))
    else:
        if len(products) < 1:
            out.append(("RC405", (path, "products"), "minItems", 1, products))
        place = (path, "products")
        for index, item in enumerate(products):
            collect_event_buy_product(item, (place, index), out)
    if "gender" in value:
        gender = value["gender"]
        known += 1
        if type(gender) is not str and not isinstance(gender, str):
            out.append(wrong_type(gender, (path, "gender"), ("string",)))
        elif gender not in ("Male", "Female", "Other"):
            out.append(("RC301", (path, "gender"), "enum", ("Male", "Female", "Other"), gender))
    if len(value) != known:
        append_others(value, EVENT_BUY_DATA_FIELDS, path, out, unknown="RC202", secrets=SECRETS)


def is_valid_event_buy_product(value: object) -> bool:
    """Whether value is a valid EventBuyProduct."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    try:
        field_id = value["id"]
        quantity = value["quantity"]
    except KeyError:
        return False
    if type(field_id) is not str and not isinstance(field_id, str):
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
    if len(value) != known and not others_are_json(value, EVENT_BUY_PRODUCT_FIELDS):
        return False
    return True


def collect_event_buy_product(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid EventBuyProduct, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = 2
    field_id = value.get("id", MISSING)
    if field_id is MISSING:
        known -= 1
        out.append(("RC201", (path, "id"), "required", ("string",), MISSING))
    elif type(field_id) is not str and not isinstance(field_id, str):
        out.append(wrong_type(field_id, (path, "id"), ("string",)))
    elif not str.strip(field_id, BLANKS):
        out.append(("RC402", (path, "id"), "pattern", "not-blank", field_id))
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
        append_others(value, EVENT_BUY_PRODUCT_FIELDS, path, out, unknown="RC202", secrets=SECRETS)


def is_valid(value: object) -> bool:
    """Whether value is a valid EventBuy."""
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
    if not is_valid_event_buy_data(event_data):
        return False
    known += 1
    if "eventType" in value:
        event_type = value["eventType"]
        known += 1
        if type(event_type) is not str and not isinstance(event_type, str):
            return False
        if event_type != "eventBuy":
            return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid EventBuy, and every warning."""
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
        elif event_type != "eventBuy":
            out.append(("RC103", (path, "eventType"), "const", "eventBuy", event_type))
    event_data = value.get("eventData", MISSING)
    if event_data is MISSING:
        known -= 1
        out.append(("RC201", (path, "eventData"), "required", ("object",), MISSING))
    else:
        collect_event_buy_data(event_data, (path, "eventData"), out)
    if len(value) != known:
        append_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
