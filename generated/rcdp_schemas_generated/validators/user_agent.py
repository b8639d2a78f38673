"""The validators of UserAgent. The browser or app and the device that the visitor uses."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import append_other, is_other, wrong_type
from rcdp_schemas_generated.validators._secrets import SECRETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

TEXTS = frozenset({
    "browserType",
    "browserVersion",
    "customerDeviceOs",
    "customerDeviceType",
    "timezone",
    "language",
})
FIELDS = frozenset({
    "browserType",
    "browserVersion",
    "customerDeviceOs",
    "customerDeviceType",
    "timezone",
    "isMobileDevice",
    "language",
})


def is_valid(value: object) -> bool:
    """Whether value is a valid UserAgent."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    if "isMobileDevice" in value:
        is_mobile_device = value["isMobileDevice"]
        if type(is_mobile_device) is not str and not isinstance(is_mobile_device, str):
            return False
        if is_mobile_device not in ("true", "false"):
            return False
    for key, item in value.items():
        if key in TEXTS:
            if type(item) is not str and not isinstance(item, str):
                return False
        elif key not in FIELDS and not is_other(key, item):
            return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid UserAgent, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    if "isMobileDevice" in value:
        is_mobile_device = value["isMobileDevice"]
        if type(is_mobile_device) is not str and not isinstance(is_mobile_device, str):
            out.append(wrong_type(is_mobile_device, (path, "isMobileDevice"), ("string",)))
        elif is_mobile_device not in ("true", "false"):
            out.append(("RC301", (path, "isMobileDevice"), "enum", ("true", "false"), is_mobile_device))
    for key, item in value.items():
        if key in TEXTS:
            if type(item) is not str and not isinstance(item, str):
                out.append(wrong_type(item, (path, key), ("string",)))
        elif key not in FIELDS:
            append_other(key, item, path, out, unknown="RC202", secrets=SECRETS)
