"""The validators of Utm.

The campaign that brought the visitor, as told by the UTM parameters of the link that was followed.
"""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import MISSING, collect_others, others_are_json, wrong_type
from rcdp_schemas_generated.validators._secrets import SECRETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({"source", "medium", "campaign", "urlId"})


def is_valid(value: object) -> bool:
    """Whether value is a valid Utm."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    known = 0
    source = value.get("source", MISSING)
    if source is not MISSING:
        known += 1
        if type(source) is not str and not isinstance(source, str):
            return False
    medium = value.get("medium", MISSING)
    if medium is not MISSING:
        known += 1
        if type(medium) is not str and not isinstance(medium, str):
            return False
    campaign = value.get("campaign", MISSING)
    if campaign is not MISSING:
        known += 1
        if type(campaign) is not str and not isinstance(campaign, str):
            return False
    url_id = value.get("urlId", MISSING)
    if url_id is not MISSING:
        known += 1
        if type(url_id) is not str and not isinstance(url_id, str):
            return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid Utm, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, "object"))
            return
        value = dict(value)
    known = 0
    source = value.get("source", MISSING)
    if source is not MISSING:
        known += 1
        if type(source) is not str and not isinstance(source, str):
            out.append(wrong_type(source, (path, "source"), "string"))
    medium = value.get("medium", MISSING)
    if medium is not MISSING:
        known += 1
        if type(medium) is not str and not isinstance(medium, str):
            out.append(wrong_type(medium, (path, "medium"), "string"))
    campaign = value.get("campaign", MISSING)
    if campaign is not MISSING:
        known += 1
        if type(campaign) is not str and not isinstance(campaign, str):
            out.append(wrong_type(campaign, (path, "campaign"), "string"))
    url_id = value.get("urlId", MISSING)
    if url_id is not MISSING:
        known += 1
        if type(url_id) is not str and not isinstance(url_id, str):
            out.append(wrong_type(url_id, (path, "urlId"), "string"))
    if len(value) != known:
        collect_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
