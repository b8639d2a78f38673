"""The validators of Address.

A postal address with the person to reach there; for bills as well as for shipments.
"""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import MISSING, collect_others, others_are_json, pattern, wrong_type
from rcdp_schemas_generated.validators._secrets import SECRETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({
    "firstName",
    "lastName",
    "line1",
    "cityCode",
    "stateCode",
    "zip",
    "countryCode",
    "emailAddress",
    "phoneNumber",
})
matches_an_e_mail_address = pattern(r"\A[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+@[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+\Z")


def is_valid(value: object) -> bool:
    """Whether value is a valid Address."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    known = 0
    first_name = value.get("firstName", MISSING)
    if first_name is not MISSING:
        known += 1
        if type(first_name) is not str and not isinstance(first_name, str):
            return False
    last_name = value.get("lastName", MISSING)
    if last_name is not MISSING:
        known += 1
        if type(last_name) is not str and not isinstance(last_name, str):
            return False
    line1 = value.get("line1", MISSING)
    if line1 is not MISSING:
        known += 1
        if type(line1) is not str and not isinstance(line1, str):
            return False
    city_code = value.get("cityCode", MISSING)
    if city_code is not MISSING:
        known += 1
        if type(city_code) is not str and not isinstance(city_code, str):
            return False
    state_code = value.get("stateCode", MISSING)
    if state_code is not MISSING:
        known += 1
        if type(state_code) is not str and not isinstance(state_code, str):
            return False
    zip = value.get("zip", MISSING)
    if zip is not MISSING:
        known += 1
        if type(zip) is not str and not isinstance(zip, str):
            return False
    country_code = value.get("countryCode", MISSING)
    if country_code is not MISSING:
        known += 1
        if type(country_code) is not str and not isinstance(country_code, str):
            return False
    email_address = value.get("emailAddress", MISSING)
    if email_address is not MISSING:
        known += 1
        if type(email_address) is not str and not isinstance(email_address, str):
            return False
        if not matches_an_e_mail_address(email_address):
            return False
    phone_number = value.get("phoneNumber", MISSING)
    if phone_number is not MISSING:
        known += 1
        if type(phone_number) is not str and not isinstance(phone_number, str):
            return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid Address, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, "object"))
            return
        value = dict(value)
    known = 0
    first_name = value.get("firstName", MISSING)
    if first_name is not MISSING:
        known += 1
        if type(first_name) is not str and not isinstance(first_name, str):
            out.append(wrong_type(first_name, (path, "firstName"), "string"))
    last_name = value.get("lastName", MISSING)
    if last_name is not MISSING:
        known += 1
        if type(last_name) is not str and not isinstance(last_name, str):
            out.append(wrong_type(last_name, (path, "lastName"), "string"))
    line1 = value.get("line1", MISSING)
    if line1 is not MISSING:
        known += 1
        if type(line1) is not str and not isinstance(line1, str):
            out.append(wrong_type(line1, (path, "line1"), "string"))
    city_code = value.get("cityCode", MISSING)
    if city_code is not MISSING:
        known += 1
        if type(city_code) is not str and not isinstance(city_code, str):
            out.append(wrong_type(city_code, (path, "cityCode"), "string"))
    state_code = value.get("stateCode", MISSING)
    if state_code is not MISSING:
        known += 1
        if type(state_code) is not str and not isinstance(state_code, str):
            out.append(wrong_type(state_code, (path, "stateCode"), "string"))
    zip = value.get("zip", MISSING)
    if zip is not MISSING:
        known += 1
        if type(zip) is not str and not isinstance(zip, str):
            out.append(wrong_type(zip, (path, "zip"), "string"))
    country_code = value.get("countryCode", MISSING)
    if country_code is not MISSING:
        known += 1
        if type(country_code) is not str and not isinstance(country_code, str):
            out.append(wrong_type(country_code, (path, "countryCode"), "string"))
    email_address = value.get("emailAddress", MISSING)
    if email_address is not MISSING:
        known += 1
        if type(email_address) is not str and not isinstance(email_address, str):
            out.append(wrong_type(email_address, (path, "emailAddress"), "string"))
        elif not matches_an_e_mail_address(email_address):
            out.append(("RC302", (path, "emailAddress"), "pattern", "an e-mail address", email_address))
    phone_number = value.get("phoneNumber", MISSING)
    if phone_number is not MISSING:
        known += 1
        if type(phone_number) is not str and not isinstance(phone_number, str):
            out.append(wrong_type(phone_number, (path, "phoneNumber"), "string"))
    if len(value) != known:
        collect_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
