"""The validators of EventHomePageData. Always an empty object: the event has no data."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import append_others, others_are_json, wrong_type
from rcdp_schemas_generated.validators._secrets import SECRETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS: frozenset[str] = frozenset()


def is_valid(value: object) -> bool:
    """Whether value is a valid EventHomePageData."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    if len(value) != 0 and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid EventHomePageData, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    if len(value) != 0:
        append_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
