"""The validators of EventCategoryData. The category that was viewed."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import BLANKS, MISSING, append_others, others_are_json, wrong_type
from rcdp_schemas_generated.validators._secrets import SECRETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({"categoryId", "parentCategoryId"})


def is_valid(value: object) -> bool:
    """Whether value is a valid EventCategoryData."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    try:
        category_id = value["categoryId"]
    except KeyError:
        return False
    if type(category_id) is not str and not isinstance(category_id, str):
        return False
    known = 1
    if "parentCategoryId" in value:
        parent_category_id = value["parentCategoryId"]
        known += 1
        if type(parent_category_id) is not str and not isinstance(parent_category_id, str):
            return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid EventCategoryData, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = 1
    category_id = value.get("categoryId", MISSING)
    if category_id is MISSING:
        known -= 1
        out.append(("RC201", (path, "categoryId"), "required", ("string",), MISSING))
    elif type(category_id) is not str and not isinstance(category_id, str):
        out.append(wrong_type(category_id, (path, "categoryId"), ("string",)))
    elif not str.strip(category_id, BLANKS):
        out.append(("RC402", (path, "categoryId"), "pattern", "not-blank", category_id))
    if "parentCategoryId" in value:
        parent_category_id = value["parentCategoryId"]
        known += 1
        if type(parent_category_id) is not str and not isinstance(parent_category_id, str):
            out.append(wrong_type(parent_category_id, (path, "parentCategoryId"), ("string",)))
    if len(value) != known:
        append_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
