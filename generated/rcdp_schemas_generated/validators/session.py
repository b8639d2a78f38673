"""The validators of Session.

The visit that the event belongs to: its identifier, where the visitor came from, and from which place.
"""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import MISSING, collect_others, others_are_json, pattern, wrong_type
from rcdp_schemas_generated.validators._secrets import SECRETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({
    "sessionKey",
    "sessionId",
    "customerIPAddress",
    "referrerSourceURL",
    "referrerName",
    "referrerType",
    "city",
    "state",
    "country",
    "cookieId",
    "sessionStartTime",
    "locale",
})
matches_a_utc_time_as_yyyy_mm_dd_hh_mm_ss_or = pattern(r"\A[0-9]{4}\-(?:0[1-9]|1[0-2])\-(?:0[1-9]|[12][0-9]|3[01]) (?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?: UTC)?| UTC)\Z")


def is_valid(value: object) -> bool:
    """Whether value is a valid Session."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    known = 0
    session_key = value.get("sessionKey", MISSING)
    if session_key is not MISSING:
        known += 1
        if type(session_key) is not str and not isinstance(session_key, str):
            return False
    session_id = value.get("sessionId", MISSING)
    if session_id is not MISSING:
        known += 1
        if type(session_id) is not str and not isinstance(session_id, str):
            return False
    customer_ip_address = value.get("customerIPAddress", MISSING)
    if customer_ip_address is not MISSING:
        known += 1
        if type(customer_ip_address) is not str and not isinstance(customer_ip_address, str):
            return False
    referrer_source_url = value.get("referrerSourceURL", MISSING)
    if referrer_source_url is not MISSING:
        known += 1
        if type(referrer_source_url) is not str and not isinstance(referrer_source_url, str):
            return False
    referrer_name = value.get("referrerName", MISSING)
    if referrer_name is not MISSING:
        known += 1
        if type(referrer_name) is not str and not isinstance(referrer_name, str):
            return False
    referrer_type = value.get("referrerType", MISSING)
    if referrer_type is not MISSING:
        known += 1
        if type(referrer_type) is not str and not isinstance(referrer_type, str):
            return False
    city = value.get("city", MISSING)
    if city is not MISSING:
        known += 1
        if type(city) is not str and not isinstance(city, str):
            return False
    state = value.get("state", MISSING)
    if state is not MISSING:
        known += 1
        if type(state) is not str and not isinstance(state, str):
            return False
    country = value.get("country", MISSING)
    if country is not MISSING:
        known += 1
        if type(country) is not str and not isinstance(country, str):
            return False
    cookie_id = value.get("cookieId", MISSING)
    if cookie_id is not MISSING:
        known += 1
        if type(cookie_id) is not str and not isinstance(cookie_id, str):
            return False
    session_start_time = value.get("sessionStartTime", MISSING)
    if session_start_time is not MISSING:
        known += 1
        if type(session_start_time) is not str and not isinstance(session_start_time, str):
            return False
        if not matches_a_utc_time_as_yyyy_mm_dd_hh_mm_ss_or(session_start_time):
            return False
    locale = value.get("locale", MISSING)
    if locale is not MISSING:
        known += 1
        if type(locale) is not str and not isinstance(locale, str):
            return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid Session, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, "object"))
            return
        value = dict(value)
    known = 0
    session_key = value.get("sessionKey", MISSING)
    if session_key is not MISSING:
        known += 1
        if type(session_key) is not str and not isinstance(session_key, str):
            out.append(wrong_type(session_key, (path, "sessionKey"), "string"))
    session_id = value.get("sessionId", MISSING)
    if session_id is not MISSING:
        known += 1
        if type(session_id) is not str and not isinstance(session_id, str):
            out.append(wrong_type(session_id, (path, "sessionId"), "string"))
    customer_ip_address = value.get("customerIPAddress", MISSING)
    if customer_ip_address is not MISSING:
        known += 1
        if type(customer_ip_address) is not str and not isinstance(customer_ip_address, str):
            out.append(wrong_type(customer_ip_address, (path, "customerIPAddress"), "string"))
    referrer_source_url = value.get("referrerSourceURL", MISSING)
    if referrer_source_url is not MISSING:
        known += 1
        if type(referrer_source_url) is not str and not isinstance(referrer_source_url, str):
            out.append(wrong_type(referrer_source_url, (path, "referrerSourceURL"), "string"))
    referrer_name = value.get("referrerName", MISSING)
    if referrer_name is not MISSING:
        known += 1
        if type(referrer_name) is not str and not isinstance(referrer_name, str):
            out.append(wrong_type(referrer_name, (path, "referrerName"), "string"))
    referrer_type = value.get("referrerType", MISSING)
    if referrer_type is not MISSING:
        known += 1
        if type(referrer_type) is not str and not isinstance(referrer_type, str):
            out.append(wrong_type(referrer_type, (path, "referrerType"), "string"))
    city = value.get("city", MISSING)
    if city is not MISSING:
        known += 1
        if type(city) is not str and not isinstance(city, str):
            out.append(wrong_type(city, (path, "city"), "string"))
    state = value.get("state", MISSING)
    if state is not MISSING:
        known += 1
        if type(state) is not str and not isinstance(state, str):
            out.append(wrong_type(state, (path, "state"), "string"))
    country = value.get("country", MISSING)
    if country is not MISSING:
        known += 1
        if type(country) is not str and not isinstance(country, str):
            out.append(wrong_type(country, (path, "country"), "string"))
    cookie_id = value.get("cookieId", MISSING)
    if cookie_id is not MISSING:
        known += 1
        if type(cookie_id) is not str and not isinstance(cookie_id, str):
            out.append(wrong_type(cookie_id, (path, "cookieId"), "string"))
    session_start_time = value.get("sessionStartTime", MISSING)
    if session_start_time is not MISSING:
        known += 1
        if type(session_start_time) is not str and not isinstance(session_start_time, str):
            out.append(wrong_type(session_start_time, (path, "sessionStartTime"), "string"))
        elif not matches_a_utc_time_as_yyyy_mm_dd_hh_mm_ss_or(session_start_time):
            out.append((
                "RC302",
                (path, "sessionStartTime"),
                "pattern",
                "a UTC time as yyyy-MM-dd HH:mm:ss or yyyy-MM-dd HH:mm UTC",
                session_start_time,
            ))
    locale = value.get("locale", MISSING)
    if locale is not MISSING:
        known += 1
        if type(locale) is not str and not isinstance(locale, str):
            out.append(wrong_type(locale, (path, "locale"), "string"))
    if len(value) != known:
        collect_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
