"""The validators of Page. The page or screen on which the event happened."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import append_other, is_integer, is_other, wrong_type
from rcdp_schemas_generated.validators._secrets import SECRETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

TEXTS = frozenset({"pageName", "pageUrl", "url", "title"})
FIELDS = frozenset({"pageKey", "pageName", "pageUrl", "url", "title"})


def is_valid(value: object) -> bool:
    """Whether value is a valid Page."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    if "pageKey" in value:
        page_key = value["pageKey"]
        if type(page_key) is not int and type(page_key) is not str and not is_integer(page_key) and not isinstance(page_key, str):
            return False
    for key, item in value.items():
        if key in TEXTS:
            if type(item) is not str and not isinstance(item, str):
                return False
        elif key not in FIELDS and not is_other(key, item):
            return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid Page, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    if "pageKey" in value:
        page_key = value["pageKey"]
        if type(page_key) is not int and type(page_key) is not str and not is_integer(page_key) and not isinstance(page_key, str):
            out.append(wrong_type(page_key, (path, "pageKey"), ("integer", "string")))
    for key, item in value.items():
        if key in TEXTS:
            if type(item) is not str and not isinstance(item, str):
                out.append(wrong_type(item, (path, key), ("string",)))
        elif key not in FIELDS:
            append_other(key, item, path, out, unknown="RC202", secrets=SECRETS)
