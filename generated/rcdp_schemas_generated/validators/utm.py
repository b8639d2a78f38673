"""The validators of Utm.

The campaign that brought the visitor, as told by the UTM parameters of the link that was followed.
"""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import append_other, is_other, wrong_type
from rcdp_schemas_generated.validators._secrets import SECRETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

TEXTS = frozenset({"source", "medium", "campaign", "urlId"})


def is_valid(value: object) -> bool:
    """Whether value is a valid Utm."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    for key, item in value.items():
        if key in TEXTS:
            if type(item) is not str and not isinstance(item, str):
                return False
        elif key not in TEXTS and not is_other(key, item):
            return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid Utm, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    for key, item in value.items():
        if key in TEXTS:
            if type(item) is not str and not isinstance(item, str):
                out.append(wrong_type(item, (path, key), ("string",)))
        elif key not in TEXTS:
            append_other(key, item, path, out, unknown="RC202", secrets=SECRETS)
