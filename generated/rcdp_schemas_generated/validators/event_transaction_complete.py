"""The validators of EventTransactionComplete.

The payload of eventTransactionComplete: the envelope, and the order that was placed.
"""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from rcdp_schemas_generated._checks import (
    BLANKS,
    MISSING,
    append_others,
    is_integer,
    others_are_json,
    pattern,
    wrong_type,
)
from rcdp_schemas_generated.validators._secrets import SECRETS
from rcdp_schemas_generated.validators.customer import collect as collect_customer
from rcdp_schemas_generated.validators.customer import is_valid as is_valid_customer
from rcdp_schemas_generated.validators.event_transaction_complete_data import collect as collect_event_transaction_complete_data
from rcdp_schemas_generated.validators.event_transaction_complete_data import is_valid as is_valid_event_transaction_complete_data
from rcdp_schemas_generated.validators.page import collect as collect_page
from rcdp_schemas_generated.validators.page import is_valid as is_valid_page
from rcdp_schemas_generated.validators.session import collect as collect_session
from rcdp_schemas_generated.validators.session import is_valid as is_valid_session
from rcdp_schemas_generated.validators.user_agent import collect as collect_user_agent
from rcdp_schemas_generated.validators.user_agent import is_valid as is_valid_user_agent
from rcdp_schemas_generated.validators.utm import collect as collect_utm
from rcdp_schemas_generated.validators.utm import is_valid as is_valid_utm

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
    "eventType",
    "eventData",
})
matches_event_time = pattern(r"\A[0-9]{4}\-(?:0[1-9]|1[0-2])\-(?:0[1-9]|[12][0-9]|3[01]) (?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?: UTC)?| UTC)\Z")


def is_valid(value: object) -> bool:
    """Whether value is a valid EventTransactionComplete."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            return False
        value = dict(value)
    try:
        src_id = value["srcId"]
        src_type = value["srcType"]
        request_time = value["requestTime"]
        customer = value["customer"]
        event_data = value["eventData"]
    except KeyError:
        return False
    if type(src_id) is not str and not isinstance(src_id, str):
        return False
    if type(src_type) is not str and not isinstance(src_type, str):
        return False
    if type(request_time) is not int and not is_integer(request_time):
        return False
    if request_time < 0:
        return False
    if not is_valid_customer(customer):
        return False
    if not is_valid_event_transaction_complete_data(event_data):
        return False
    known = 5
    if "clientCorrelatorId" in value:
        client_correlator_id = value["clientCorrelatorId"]
        known += 1
        if type(client_correlator_id) is not str and not isinstance(client_correlator_id, str):
            return False
    if "userAgent" in value:
        user_agent = value["userAgent"]
        known += 1
        if not is_valid_user_agent(user_agent):
            return False
    if "session" in value:
        session = value["session"]
        known += 1
        if not is_valid_session(session):
            return False
    if "page" in value:
        page = value["page"]
        known += 1
        if not is_valid_page(page):
            return False
    if "utm" in value:
        utm = value["utm"]
        known += 1
        if not is_valid_utm(utm):
            return False
    if "eventDateTime" in value:
        event_date_time = value["eventDateTime"]
        known += 1
        if type(event_date_time) is not str and not isinstance(event_date_time, str):
            return False
        if not matches_event_time(event_date_time):
            return False
    if "storeId" in value:
        store_id = value["storeId"]
        known += 1
        if type(store_id) is not str and not isinstance(store_id, str):
            return False
    if "siteHash" in value:
        site_hash = value["siteHash"]
        known += 1
        if type(site_hash) is not str and not isinstance(site_hash, str):
            return False
    if "sdkVersion" in value:
        sdk_version = value["sdkVersion"]
        known += 1
        if type(sdk_version) is not str and not isinstance(sdk_version, str):
            return False
    if "eventType" in value:
        event_type = value["eventType"]
        known += 1
        if type(event_type) is not str and not isinstance(event_type, str):
            return False
        if event_type != "eventTransactionComplete":
            return False
    if len(value) != known and not others_are_json(value, FIELDS):
        return False
    return True


def collect(value: object, path: Path, out: list[Finding]) -> None:
    """Append every reason why value is not a valid EventTransactionComplete, and every warning."""
    if type(value) is not dict:
        if not isinstance(value, dict):
            out.append(wrong_type(value, path, ("object",)))
            return
        value = dict(value)
    known = 5
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
    if "eventType" in value:
        event_type = value["eventType"]
        known += 1
        if type(event_type) is not str and not isinstance(event_type, str):
            out.append(wrong_type(event_type, (path, "eventType"), ("string",)))
        elif event_type != "eventTransactionComplete":
            out.append(("RC103", (path, "eventType"), "const", "eventTransactionComplete", event_type))
    event_data = value.get("eventData", MISSING)
    if event_data is MISSING:
        known -= 1
        out.append(("RC201", (path, "eventData"), "required", ("object",), MISSING))
    else:
        collect_event_transaction_complete_data(event_data, (path, "eventData"), out)
    if len(value) != known:
        append_others(value, FIELDS, path, out, unknown="RC202", secrets=SECRETS)
