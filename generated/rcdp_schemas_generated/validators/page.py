"""The validators of Page. The page or screen on which the event happened."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import MISSING, collect_others, is_integer, others_are_json, wrong_type
from rcdp_schemas_generated.validators._secrets import SECRETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({"pageKey", "pageName", "pageUrl", "url", "title"})


def is_valid(value: object) -> bool:
    """Whether value is a valid Page."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    known = 0
    page_key = value.get("pageKey", MISSING)
    if page_key is not MISSING:
        known += 1
        if not is_integer(page_key) and not isinstance(page_key, str):
            return False
    page_name = value.get("pageName", MISSING)
    if page_name is not MISSING:
        known += 1
        if type(page_name) is not str and not isinstance(page_name, str):
            return False
    page_url = value.get("pageUrl", MISSING)
    if page_url is not MISSING:
        known += 1
        if type(page_url) is not str and not isinstance(page_url, str):
            return False
    url = value.get("url", MISSING)
    if url is not MISSING:
        known += 1
        if type(url) is not str and not isinstance(url, str):
            return False
    title = value.get("title", MISSING)
    if title is not MISSING:
        known += 1
        if type(title) is not str and not isinstance(title, str):
            return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid Page, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, "object"))
            return
        value = dict(value)
    known = 0
    page_key = value.get("pageKey", MISSING)
    if page_key is not MISSING:
        known += 1
        if not is_integer(page_key) and not isinstance(page_key, str):
            out.append(wrong_type(page_key, (path, "pageKey"), "integer or string"))
    page_name = value.get("pageName", MISSING)
    if page_name is not MISSING:
        known += 1
        if type(page_name) is not str and not isinstance(page_name, str):
            out.append(wrong_type(page_name, (path, "pageName"), "string"))
    page_url = value.get("pageUrl", MISSING)
    if page_url is not MISSING:
        known += 1
        if type(page_url) is not str and not isinstance(page_url, str):
            out.append(wrong_type(page_url, (path, "pageUrl"), "string"))
    url = value.get("url", MISSING)
    if url is not MISSING:
        known += 1
        if type(url) is not str and not isinstance(url, str):
            out.append(wrong_type(url, (path, "url"), "string"))
    title = value.get("title", MISSING)
    if title is not MISSING:
        known += 1
        if type(title) is not str and not isinstance(title, str):
            out.append(wrong_type(title, (path, "title"), "string"))
    if len(value) != known:
        collect_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
