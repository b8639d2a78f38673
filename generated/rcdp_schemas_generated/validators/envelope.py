"""The validators of Envelope and its UserAgent, Session, Customer, Page, Utm.

The fields that all events share: source, time, customer and context. Each event adds its `eventType` and its
`eventData`.
"""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import (
    BLANKS,
    MISSING,
    append_other,
    append_others,
    is_integer,
    is_other,
    others_are_json,
    pattern,
    wrong_type,
)
from rcdp_schemas_generated.validators import SECRETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding, Path

FIELDS = frozenset({
    "srcId",
    "srcType",
    "clientCorrelatorId",
    "requestTime",
    "userAgent",
    "session",
    "customer",
    "page",
    "utm",
    "eventDateTime",
    "storeId",
    "siteHash",
    "sdkVersion",
})
USER_AGENT_TEXTS = frozenset({
    "browserType",
    "browserVersion",
    "customerDeviceOs",
    "customerDeviceType",
    "timezone",
    "language",
})
USER_AGENT_FIELDS = frozenset({
    "browserType",
    "browserVersion",
    "customerDeviceOs",
    "customerDeviceType",
    "timezone",
    "isMobileDevice",
    "language",
})
SESSION_TEXTS = frozenset({
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
    "locale",
})
SESSION_FIELDS = frozenset({
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
CUSTOMER_FIELDS = frozenset({"customerCode", "email", "mobile", "uuid"})
PAGE_TEXTS = frozenset({"pageName", "pageUrl", "url", "title"})
PAGE_FIELDS = frozenset({"pageKey", "pageName", "pageUrl", "url", "title"})
UTM_TEXTS = frozenset({"source", "medium", "campaign", "urlId"})
UTM_FIELDS = frozenset({"source", "medium", "campaign", "urlId"})
matches_event_time = pattern(r"\A[0-9]{4}\-(?:0[1-9]|1[0-2])\-(?:0[1-9]|[12][0-9]|3[01]) (?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?: UTC)?| UTC)\Z")
matches_email = pattern(r"\A[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+@[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+\Z")


def is_valid_user_agent(value: object) -> bool:
    """Whether value is a valid UserAgent."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    if "isMobileDevice" in value:
        is_mobile_device = value["isMobileDevice"]
        if type(is_mobile_device) is not str and not isinstance(is_mobile_device, str):
            return False
    for key, item in value.items():
        if key in USER_AGENT_TEXTS:
            if type(item) is not str and not isinstance(item, str):
                return False
        elif key not in USER_AGENT_FIELDS and not is_other(key, item):
            return False
    return True


def collect_user_agent(value: object, path: Path, out: list[Finding]) -> None:
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
            out.append(("RC301", (path, "isMobileDevice"), "soft-enum", ("true", "false"), is_mobile_device))
    for key, item in value.items():
        if key in USER_AGENT_TEXTS:
            if type(item) is not str and not isinstance(item, str):
                out.append(wrong_type(item, (path, key), ("string",)))
        elif key not in USER_AGENT_FIELDS:
            append_other(key, item, path, out, unknown="RC202", secrets=SECRETS)


def is_valid_session(value: object) -> bool:
    """Whether value is a valid Session."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    if "sessionStartTime" in value:
        session_start_time = value["sessionStartTime"]
        if type(session_start_time) is not str and not isinstance(session_start_time, str):
            return False
    for key, item in value.items():
        if key in SESSION_TEXTS:
            if type(item) is not str and not isinstance(item, str):
                return False
        elif key not in SESSION_FIELDS and not is_other(key, item):
            return False
    return True


def collect_session(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid Session, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    if "sessionStartTime" in value:
        session_start_time = value["sessionStartTime"]
        if type(session_start_time) is not str and not isinstance(session_start_time, str):
            out.append(wrong_type(session_start_time, (path, "sessionStartTime"), ("string",)))
        elif not matches_event_time(session_start_time):
            out.append((
                "RC302",
                (path, "sessionStartTime"),
                "soft-pattern",
                "event-time",
                session_start_time,
            ))
    for key, item in value.items():
        if key in SESSION_TEXTS:
            if type(item) is not str and not isinstance(item, str):
                out.append(wrong_type(item, (path, key), ("string",)))
        elif key not in SESSION_FIELDS:
            append_other(key, item, path, out, unknown="RC202", secrets=SECRETS)


def is_valid_customer(value: object) -> bool:
    """Whether value is a valid Customer."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    known = 0
    if "customerCode" in value:
        customer_code = value["customerCode"]
        known += 1
        if type(customer_code) is not str and type(customer_code) is not int and not isinstance(customer_code, str) and not is_integer(customer_code):
            return False
    if "email" in value:
        email = value["email"]
        known += 1
        if type(email) is not str and not isinstance(email, str):
            return False
        if not matches_email(email):
            return False
    if "mobile" in value:
        mobile = value["mobile"]
        known += 1
        if type(mobile) is not int and type(mobile) is not str and not is_integer(mobile) and not isinstance(mobile, str):
            return False
    if "uuid" in value:
        uuid = value["uuid"]
        known += 1
        if type(uuid) is not str and not isinstance(uuid, str):
            return False
    if len(value) != known and not others_are_json(value, CUSTOMER_FIELDS):
        return False
    return True


def collect_customer(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid Customer, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    if not ("customerCode" in value or "email" in value or "mobile" in value or "uuid" in value):
        out.append(("RC404", path, "anyOf", ("customerCode", "email", "mobile", "uuid"), value))
    known = 0
    if "customerCode" in value:
        customer_code = value["customerCode"]
        known += 1
        if type(customer_code) is not str and type(customer_code) is not int and not isinstance(customer_code, str) and not is_integer(customer_code):
            out.append(wrong_type(customer_code, (path, "customerCode"), ("string", "integer")))
    if "email" in value:
        email = value["email"]
        known += 1
        if type(email) is not str and not isinstance(email, str):
            out.append(wrong_type(email, (path, "email"), ("string",)))
        elif not matches_email(email):
            out.append(("RC302", (path, "email"), "pattern", "email", email))
    if "mobile" in value:
        mobile = value["mobile"]
        known += 1
        if type(mobile) is not int and type(mobile) is not str and not is_integer(mobile) and not isinstance(mobile, str):
            out.append(wrong_type(mobile, (path, "mobile"), ("integer", "string")))
    if "uuid" in value:
        uuid = value["uuid"]
        known += 1
        if type(uuid) is not str and not isinstance(uuid, str):
            out.append(wrong_type(uuid, (path, "uuid"), ("string",)))
    if len(value) != known:
        append_others(value, CUSTOMER_FIELDS, path, out, unknown="RC202", secrets=SECRETS)


def is_valid_page(value: object) -> bool:
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
        if key in PAGE_TEXTS:
            if type(item) is not str and not isinstance(item, str):
                return False
        elif key not in PAGE_FIELDS and not is_other(key, item):
            return False
    return True


def collect_page(value: object, path: Path, out: list[Finding]) -> None:
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
        if key in PAGE_TEXTS:
            if type(item) is not str and not isinstance(item, str):
                out.append(wrong_type(item, (path, key), ("string",)))
        elif key not in PAGE_FIELDS:
            append_other(key, item, path, out, unknown="RC202", secrets=SECRETS)


def is_valid_utm(value: object) -> bool:
    """Whether value is a valid Utm."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    for key, item in value.items():
        if key in UTM_TEXTS:
            if type(item) is not str and not isinstance(item, str):
                return False
        elif key not in UTM_FIELDS and not is_other(key, item):
            return False
    return True


def collect_utm(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid Utm, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    for key, item in value.items():
        if key in UTM_TEXTS:
            if type(item) is not str and not isinstance(item, str):
                out.append(wrong_type(item, (path, key), ("string",)))
        elif key not in UTM_FIELDS:
            append_other(key, item, path, out, unknown="RC202", secrets=SECRETS)


def count_valid(value: dict[object, object]) -> int | None:
    """Return how many members of Envelope an object has, None where one of them is not valid."""
    try:
        src_id = value["srcId"]
        src_type = value["srcType"]
        request_time = value["requestTime"]
        customer = value["customer"]
    except KeyError:
        return None
    if type(src_id) is not str and not isinstance(src_id, str):
        return None
    if type(src_type) is not str and not isinstance(src_type, str):
        return None
    if type(request_time) is not int and not is_integer(request_time):
        return None
    if request_time < 0:
        return None
    if not is_valid_customer(customer):
        return None
    known = 4
    if "clientCorrelatorId" in value:
        client_correlator_id = value["clientCorrelatorId"]
        known += 1
        if type(client_correlator_id) is not str and not isinstance(client_correlator_id, str):
            return None
    if "userAgent" in value:
        user_agent = value["userAgent"]
        known += 1
        if not is_valid_user_agent(user_agent):
            return None
    if "session" in value:
        session = value["session"]
        known += 1
        if not is_valid_session(session):
            return None
    if "page" in value:
        page = value["page"]
        known += 1
        if not is_valid_page(page):
            return None
    if "utm" in value:
        utm = value["utm"]
        known += 1
        if not is_valid_utm(utm):
            return None
    if "eventDateTime" in value:
        event_date_time = value["eventDateTime"]
        known += 1
        if type(event_date_time) is not str and not isinstance(event_date_time, str):
            return None
        if not matches_event_time(event_date_time):
            return None
    if "storeId" in value:
        store_id = value["storeId"]
        known += 1
        if type(store_id) is not str and not isinstance(store_id, str):
            return None
    if "siteHash" in value:
        site_hash = value["siteHash"]
        known += 1
        if type(site_hash) is not str and not isinstance(site_hash, str):
            return None
    if "sdkVersion" in value:
        sdk_version = value["sdkVersion"]
        known += 1
        if type(sdk_version) is not str and not isinstance(sdk_version, str):
            return None
    return known


def count_and_collect(value: dict[object, object], path: Path, out: list[Finding]) -> int:
    """Append what is wrong with the members of Envelope in an object, and count them."""
    known = 4
    src_id = value.get("srcId", MISSING)
    if src_id is MISSING:
        known -= 1
        out.append(("RC201", (path, "srcId"), "required", ("string",), MISSING))
    elif type(src_id) is not str and not isinstance(src_id, str):
        out.append(wrong_type(src_id, (path, "srcId"), ("string",)))
    elif not str.strip(src_id, BLANKS):
        out.append(("RC402", (path, "srcId"), "pattern", "not-blank", src_id))
    src_type = value.get("srcType", MISSING)
    if src_type is MISSING:
        known -= 1
        out.append(("RC201", (path, "srcType"), "required", ("string",), MISSING))
    elif type(src_type) is not str and not isinstance(src_type, str):
        out.append(wrong_type(src_type, (path, "srcType"), ("string",)))
    elif not str.strip(src_type, BLANKS):
        out.append(("RC402", (path, "srcType"), "pattern", "not-blank", src_type))
    if "clientCorrelatorId" in value:
        client_correlator_id = value["clientCorrelatorId"]
        known += 1
        if type(client_correlator_id) is not str and not isinstance(client_correlator_id, str):
            out.append(wrong_type(client_correlator_id, (path, "clientCorrelatorId"), ("string",)))
    request_time = value.get("requestTime", MISSING)
    if request_time is MISSING:
        known -= 1
        out.append(("RC201", (path, "requestTime"), "required", ("integer",), MISSING))
    elif type(request_time) is not int and not is_integer(request_time):
        out.append(wrong_type(request_time, (path, "requestTime"), ("integer",)))
    elif request_time < 0:
        out.append(("RC303", (path, "requestTime"), "minimum", 0, request_time))
    elif request_time < 100000000000:
        out.append(("RC401", (path, "requestTime"), "minimum", 100000000000, request_time))
    elif request_time > 100000000000000:
        out.append(("RC401", (path, "requestTime"), "maximum", 100000000000000, request_time))
    if "userAgent" in value:
        user_agent = value["userAgent"]
        known += 1
        collect_user_agent(user_agent, (path, "userAgent"), out)
    if "session" in value:
        session = value["session"]
        known += 1
        collect_session(session, (path, "session"), out)
    customer = value.get("customer", MISSING)
    if customer is MISSING:
        known -= 1
        out.append(("RC201", (path, "customer"), "required", ("object",), MISSING))
    else:
        collect_customer(customer, (path, "customer"), out)
    if "page" in value:
        page = value["page"]
        known += 1
        collect_page(page, (path, "page"), out)
    if "utm" in value:
        utm = value["utm"]
        known += 1
        collect_utm(utm, (path, "utm"), out)
    if "eventDateTime" in value:
        event_date_time = value["eventDateTime"]
        known += 1
        if type(event_date_time) is not str and not isinstance(event_date_time, str):
            out.append(wrong_type(event_date_time, (path, "eventDateTime"), ("string",)))
        elif not matches_event_time(event_date_time):
            out.append(("RC302", (path, "eventDateTime"), "pattern", "event-time", event_date_time))
    if "storeId" in value:
        store_id = value["storeId"]
        known += 1
        if type(store_id) is not str and not isinstance(store_id, str):
            out.append(wrong_type(store_id, (path, "storeId"), ("string",)))
    if "siteHash" in value:
        site_hash = value["siteHash"]
        known += 1
        if type(site_hash) is not str and not isinstance(site_hash, str):
            out.append(wrong_type(site_hash, (path, "siteHash"), ("string",)))
    if "sdkVersion" in value:
        sdk_version = value["sdkVersion"]
        known += 1
        if type(sdk_version) is not str and not isinstance(sdk_version, str):
            out.append(wrong_type(sdk_version, (path, "sdkVersion"), ("string",)))
    return known


def is_valid(value: object) -> bool:
    """Whether value is a valid Envelope."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    known = count_valid(value)
    if known is None:
        return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid Envelope, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = count_and_collect(value, path, out)
    if len(value) != known:
        append_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
