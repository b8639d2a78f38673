"""The validators of EventBuyData. A purchase."""

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
from rcdp_schemas_generated.validators._secrets import SECRETS
from rcdp_schemas_generated.validators.event_buy_product import collect as collect_event_buy_product
from rcdp_schemas_generated.validators.event_buy_product import is_valid as is_valid_event_buy_product

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({"total", "products", "gender"})
matches_decimal = pattern(r"\A\-?[0-9]+(?:\.[0-9]+)?\Z")


def is_valid(value: object) -> bool:
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
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
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
        append_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
