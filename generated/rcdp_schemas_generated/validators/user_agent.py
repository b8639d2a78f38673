"""The validators of UserAgent. The browser or app and the device that the visitor uses."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import MISSING, collect_others, others_are_json, wrong_type
from rcdp_schemas_generated.validators._secrets import SECRETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

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
    known = 0
    browser_type = value.get("browserType", MISSING)
    if browser_type is not MISSING:
        known += 1
        if type(browser_type) is not str and not isinstance(browser_type, str):
            return False
    browser_version = value.get("browserVersion", MISSING)
    if browser_version is not MISSING:
        known += 1
        if type(browser_version) is not str and not isinstance(browser_version, str):
            return False
    customer_device_os = value.get("customerDeviceOs", MISSING)
    if customer_device_os is not MISSING:
        known += 1
        if type(customer_device_os) is not str and not isinstance(customer_device_os, str):
            return False
    customer_device_type = value.get("customerDeviceType", MISSING)
    if customer_device_type is not MISSING:
        known += 1
        if type(customer_device_type) is not str and not isinstance(customer_device_type, str):
            return False
    timezone = value.get("timezone", MISSING)
    if timezone is not MISSING:
        known += 1
        if type(timezone) is not str and not isinstance(timezone, str):
            return False
    is_mobile_device = value.get("isMobileDevice", MISSING)
    if is_mobile_device is not MISSING:
        known += 1
        if type(is_mobile_device) is not str and not isinstance(is_mobile_device, str):
            return False
        if is_mobile_device not in ("true", "false"):
            return False
    language = value.get("language", MISSING)
    if language is not MISSING:
        known += 1
        if type(language) is not str and not isinstance(language, str):
            return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid UserAgent, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, "object"))
            return
        value = dict(value)
    known = 0
    browser_type = value.get("browserType", MISSING)
    if browser_type is not MISSING:
        known += 1
        if type(browser_type) is not str and not isinstance(browser_type, str):
            out.append(wrong_type(browser_type, (path, "browserType"), "string"))
    browser_version = value.get("browserVersion", MISSING)
    if browser_version is not MISSING:
        known += 1
        if type(browser_version) is not str and not isinstance(browser_version, str):
            out.append(wrong_type(browser_version, (path, "browserVersion"), "string"))
    customer_device_os = value.get("customerDeviceOs", MISSING)
    if customer_device_os is not MISSING:
        known += 1
        if type(customer_device_os) is not str and not isinstance(customer_device_os, str):
            out.append(wrong_type(customer_device_os, (path, "customerDeviceOs"), "string"))
    customer_device_type = value.get("customerDeviceType", MISSING)
    if customer_device_type is not MISSING:
        known += 1
        if type(customer_device_type) is not str and not isinstance(customer_device_type, str):
            out.append(wrong_type(customer_device_type, (path, "customerDeviceType"), "string"))
    timezone = value.get("timezone", MISSING)
    if timezone is not MISSING:
        known += 1
        if type(timezone) is not str and not isinstance(timezone, str):
            out.append(wrong_type(timezone, (path, "timezone"), "string"))
    is_mobile_device = value.get("isMobileDevice", MISSING)
    if is_mobile_device is not MISSING:
        known += 1
        if type(is_mobile_device) is not str and not isinstance(is_mobile_device, str):
            out.append(wrong_type(is_mobile_device, (path, "isMobileDevice"), "string"))
        elif is_mobile_device not in ("true", "false"):
            out.append((
                "RC301",
                (path, "isMobileDevice"),
                "enum",
                'one of "true", "false"',
                is_mobile_device,
            ))
    language = value.get("language", MISSING)
    if language is not MISSING:
        known += 1
        if type(language) is not str and not isinstance(language, str):
            out.append(wrong_type(language, (path, "language"), "string"))
    if len(value) != known:
        collect_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
