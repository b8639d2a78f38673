"""The validators of EventCartItemEditData. The cart that was changed, and the changed items."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import BLANKS, MISSING, append_others, others_are_json, wrong_type
from rcdp_schemas_generated.validators._secrets import SECRETS
from rcdp_schemas_generated.validators.event_cart_item_edit_product import collect as collect_event_cart_item_edit_product
from rcdp_schemas_generated.validators.event_cart_item_edit_product import is_valid as is_valid_event_cart_item_edit_product

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({"cartId", "cartProducts"})


def is_valid(value: object) -> bool:
    """Whether value is a valid EventCartItemEditData."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    try:
        cart_id = value["cartId"]
        cart_products = value["cartProducts"]
    except KeyError:
        return False
    if type(cart_id) is not str and not isinstance(cart_id, str):
        return False
    if not isinstance(cart_products, list):
        return False
    for item in cart_products:
        if not is_valid_event_cart_item_edit_product(item):
            return False
    if len(value) != 2 and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid EventCartItemEditData, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = 2
    cart_id = value.get("cartId", MISSING)
    if cart_id is MISSING:
        known -= 1
        out.append(("RC201", (path, "cartId"), "required", ("string",), MISSING))
    elif type(cart_id) is not str and not isinstance(cart_id, str):
        out.append(wrong_type(cart_id, (path, "cartId"), ("string",)))
    elif not str.strip(cart_id, BLANKS):
        out.append(("RC402", (path, "cartId"), "pattern", "not-blank", cart_id))
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
            collect_event_cart_item_edit_product(item, (place, index), out)
    if len(value) != known:
        append_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
