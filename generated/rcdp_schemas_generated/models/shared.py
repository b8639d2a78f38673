"""The models that several others use."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from rcdp_schemas_generated._checks import others_are_json, pattern
from rcdp_schemas_generated._model import (
    UNSET,
    Model,
    Path,
    UnsetType,
    UnsureError,
    as_object,
    convert,
    draft_of,
    extra_of,
    kept,
    lacking,
    ordered,
    stored,
    whole,
)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class UserAgent(Model):
    """The visitor's browser or app, and device."""

    browser_type: str | UnsetType = field(default=UNSET, metadata={"wire": "browserType"})
    """Kind of browser, such as the product token of its user agent string."""

    browser_version: str | UnsetType = field(default=UNSET, metadata={"wire": "browserVersion"})
    """Version of the browser, with its name if `browserType` doesn't say it."""

    customer_device_os: str | UnsetType = field(default=UNSET, metadata={"wire": "customerDeviceOs"})
    """Operating system of the visitor's device."""

    customer_device_type: str | UnsetType = field(default=UNSET, metadata={"wire": "customerDeviceType"})
    """Kind of device."""

    timezone: str | UnsetType = field(default=UNSET, metadata={"wire": "timezone"})
    """Time zone of the visitor's device. The sample has an abbreviation."""

    is_mobile_device: str | UnsetType = field(default=UNSET, metadata={"wire": "isMobileDevice"})
    """Whether the device is a mobile device.

    A string, not a JSON boolean: `'true'` or `'false'`. Another string is only a warning.
    """

    language: str | UnsetType = field(default=UNSET, metadata={"wire": "language"})
    """Language setting of the visitor's device."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Session(Model):
    """The session that the event belongs to: its identifier, the referrer, and the visitor's location."""

    session_key: str | UnsetType = field(default=UNSET, metadata={"wire": "sessionKey"})
    """Identifier of the session. The table of common fields uses this field name."""

    session_id: str | UnsetType = field(default=UNSET, metadata={"wire": "sessionId"})
    """Identifier of the session. The request samples of all events use this field name."""

    customer_ip_address: str | UnsetType = field(default=UNSET, metadata={"wire": "customerIPAddress"})
    """IP address of the visitor, not of the server that sends the event."""

    referrer_source_url: str | UnsetType = field(default=UNSET, metadata={"wire": "referrerSourceURL"})
    """URL of the page or site that referred the visitor."""

    referrer_name: str | UnsetType = field(default=UNSET, metadata={"wire": "referrerName"})
    """Name of the site that referred the visitor."""

    referrer_type: str | UnsetType = field(default=UNSET, metadata={"wire": "referrerType"})
    """Kind of site that referred the visitor."""

    city: str | UnsetType = field(default=UNSET, metadata={"wire": "city"})
    """City of the visitor."""

    state: str | UnsetType = field(default=UNSET, metadata={"wire": "state"})
    """State or region of the visitor."""

    country: str | UnsetType = field(default=UNSET, metadata={"wire": "country"})
    """Country of the visitor. The sample has a two-letter code."""

    cookie_id: str | UnsetType = field(default=UNSET, metadata={"wire": "cookieId"})
    """Identifier in the visitor's cookie."""

    session_start_time: str | UnsetType = field(default=UNSET, metadata={"wire": "sessionStartTime"})
    """When the session started, in UTC.

    The formats are those of `eventDateTime`; another format is only a warning.
    """

    locale: str | UnsetType = field(default=UNSET, metadata={"wire": "locale"})
    """Language and region of the session."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Customer(Model):
    """The customer that the event is about.

    No single member is required, but a customer with no identifier at all is a warning (RC404).
    """

    customer_code: str | int | UnsetType = field(default=UNSET, metadata={"wire": "customerCode"})
    """The customer's identifier in your own systems.

    The field of the same name in `eventData` must be a string.
    """

    email: str | UnsetType = field(default=UNSET, metadata={"wire": "email"})
    """The customer's e-mail address."""

    mobile: int | str | UnsetType = field(default=UNSET, metadata={"wire": "mobile"})
    """The customer's mobile number. A string keeps a leading zero or plus sign; a JSON number can't."""

    uuid: str | UnsetType = field(default=UNSET, metadata={"wire": "uuid"})
    """Another unique identifier of the customer.

    The sample has hexadecimal digits without hyphens; any format is accepted.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Page(Model):
    """The page or screen on which the event happened."""

    page_key: int | str | UnsetType = field(default=UNSET, metadata={"wire": "pageKey"})
    """Key of the page in your own systems."""

    page_name: str | UnsetType = field(default=UNSET, metadata={"wire": "pageName"})
    """Name of the page. The table of common fields uses this field name; the home page sample has `title`."""

    page_url: str | UnsetType = field(default=UNSET, metadata={"wire": "pageUrl"})
    """URL of the page. The table of common fields uses this field name; the request samples have `url`."""

    url: str | UnsetType = field(default=UNSET, metadata={"wire": "url"})
    """URL of the page. The request samples use this field name; the table of common fields has `pageUrl`."""

    title: str | UnsetType = field(default=UNSET, metadata={"wire": "title"})
    """Title of the page.

    The home page sample uses this field name; the table of common fields has `pageName`.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Utm(Model):
    """The campaign that brought the visitor here, from the UTM parameters of the link."""

    source: str | UnsetType = field(default=UNSET, metadata={"wire": "source"})
    """Where the visitor came from: the link's `utm_source`."""

    medium: str | UnsetType = field(default=UNSET, metadata={"wire": "medium"})
    """The marketing medium: the link's `utm_medium`."""

    campaign: str | UnsetType = field(default=UNSET, metadata={"wire": "campaign"})
    """Name of the campaign: the link's `utm_campaign`."""

    url_id: str | UnsetType = field(default=UNSET, metadata={"wire": "urlId"})
    """Identifier of the link."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Address(Model):
    """A postal address and a person there, used for billing and for shipping."""

    first_name: str | UnsetType = field(default=UNSET, metadata={"wire": "firstName"})
    """First name of the person at the address."""

    last_name: str | UnsetType = field(default=UNSET, metadata={"wire": "lastName"})
    """Last name of the person at the address."""

    line1: str | UnsetType = field(default=UNSET, metadata={"wire": "line1"})
    """Street and house number, or whatever the first line of the address is."""

    city_code: str | UnsetType = field(default=UNSET, metadata={"wire": "cityCode"})
    """Name of the city."""

    state_code: str | UnsetType = field(default=UNSET, metadata={"wire": "stateCode"})
    """Code of the state or region."""

    zip: str | UnsetType = field(default=UNSET, metadata={"wire": "zip"})
    """Postal code. A string, so leading zeros are kept."""

    country_code: str | UnsetType = field(default=UNSET, metadata={"wire": "countryCode"})
    """Country. The samples have a two-letter code."""

    email_address: str | UnsetType = field(default=UNSET, metadata={"wire": "emailAddress"})
    """E-mail address of the person at the address."""

    phone_number: str | UnsetType = field(default=UNSET, metadata={"wire": "phoneNumber"})
    """Phone number of the person at the address. A string, so leading zeros and plus signs are kept."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Envelope(Model):
    """The fields that all events share: source, time, customer and context.

    Each event adds its `eventType` and its `eventData`.
    """

    src_id: str = field(metadata={"wire": "srcId"})
    """Short code of the system that sends the event, such as `WBSTR` for a web store or `MobileApp`."""

    src_type: str = field(metadata={"wire": "srcType"})
    """Kind of the sending system: the platform, or the name of the web site or app."""

    client_correlator_id: str | UnsetType = field(default=UNSET, metadata={"wire": "clientCorrelatorId"})
    """Your own identifier for finding the event in other systems."""

    request_time: int = field(metadata={"wire": "requestTime"})
    """Time of the request in milliseconds since the Unix epoch: an integer, not a string and not a date."""

    user_agent: UserAgent | UnsetType = field(
        default=UNSET, metadata={"wire": "userAgent", "model": lambda: UserAgent}
    )
    """The visitor's browser or app, and device."""

    session: Session | UnsetType = field(
        default=UNSET, metadata={"wire": "session", "model": lambda: Session}
    )
    """The session that the event belongs to."""

    customer: Customer = field(metadata={"wire": "customer", "model": lambda: Customer})
    """The customer that the event is about.

    Always required; set at least one of `customerCode`, `email`, `mobile` and `uuid`.
    """

    page: Page | UnsetType = field(default=UNSET, metadata={"wire": "page", "model": lambda: Page})
    """The page or screen on which the event happened."""

    utm: Utm | UnsetType = field(default=UNSET, metadata={"wire": "utm", "model": lambda: Utm})
    """The campaign that brought the visitor here."""

    event_date_time: str | UnsetType = field(default=UNSET, metadata={"wire": "eventDateTime"})
    """When the event happened, in UTC."""

    store_id: str | UnsetType = field(default=UNSET, metadata={"wire": "storeId"})
    """Identifier of the physical store, for point-of-sale and omnichannel events."""

    site_hash: str | UnsetType = field(default=UNSET, metadata={"wire": "siteHash"})
    """Hash of your site, provided during onboarding."""

    sdk_version: str | UnsetType = field(default=UNSET, metadata={"wire": "sdkVersion"})
    """Version of the tracking SDK that sends the event, if there is one."""
matches_email = pattern(r"\A[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+@[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+\Z")
matches_event_time = pattern(r"\A[0-9]{4}\-(?:0[1-9]|1[0-2])\-(?:0[1-9]|[12][0-9]|3[01]) (?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?: UTC)?| UTC)\Z")


_UserAgent = draft_of(UserAgent)
_USER_AGENT_MEMBERS = frozenset({
    "browserType",
    "browserVersion",
    "customerDeviceOs",
    "customerDeviceType",
    "timezone",
    "isMobileDevice",
    "language",
})


def read_user_agent(value: Any, path: Path) -> UserAgent:
    """Return the UserAgent of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _UserAgent()
    known = 0
    if "browserType" in value:
        known += 1
        item = value["browserType"]
        draft.browser_type = item if type(item) is str else kept(item, (path, "browserType"))
    else:
        draft.browser_type = UNSET
    if "browserVersion" in value:
        known += 1
        item = value["browserVersion"]
        draft.browser_version = item if type(item) is str else kept(item, (path, "browserVersion"))
    else:
        draft.browser_version = UNSET
    if "customerDeviceOs" in value:
        known += 1
        item = value["customerDeviceOs"]
        draft.customer_device_os = item if type(item) is str else kept(item, (path, "customerDeviceOs"))
    else:
        draft.customer_device_os = UNSET
    if "customerDeviceType" in value:
        known += 1
        item = value["customerDeviceType"]
        draft.customer_device_type = item if type(item) is str else kept(item, (path, "customerDeviceType"))
    else:
        draft.customer_device_type = UNSET
    if "timezone" in value:
        known += 1
        item = value["timezone"]
        draft.timezone = item if type(item) is str else kept(item, (path, "timezone"))
    else:
        draft.timezone = UNSET
    if "isMobileDevice" in value:
        known += 1
        item = value["isMobileDevice"]
        draft.is_mobile_device = item if type(item) is str else kept(item, (path, "isMobileDevice"))
    else:
        draft.is_mobile_device = UNSET
    if "language" in value:
        known += 1
        item = value["language"]
        draft.language = item if type(item) is str else kept(item, (path, "language"))
    else:
        draft.language = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _USER_AGENT_MEMBERS, path)
    draft.__class__ = UserAgent
    model: UserAgent = draft
    return model


def write_user_agent(model: UserAgent, path: Path) -> dict[str, Any]:
    """Return the JSON object of the UserAgent at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.browser_type
    if type(item) is str:
        members["browserType"] = item
    elif item is not UNSET:
        members["browserType"] = kept(item, (path, "browserType"))
    item = model.browser_version
    if type(item) is str:
        members["browserVersion"] = item
    elif item is not UNSET:
        members["browserVersion"] = kept(item, (path, "browserVersion"))
    item = model.customer_device_os
    if type(item) is str:
        members["customerDeviceOs"] = item
    elif item is not UNSET:
        members["customerDeviceOs"] = kept(item, (path, "customerDeviceOs"))
    item = model.customer_device_type
    if type(item) is str:
        members["customerDeviceType"] = item
    elif item is not UNSET:
        members["customerDeviceType"] = kept(item, (path, "customerDeviceType"))
    item = model.timezone
    if type(item) is str:
        members["timezone"] = item
    elif item is not UNSET:
        members["timezone"] = kept(item, (path, "timezone"))
    item = model.is_mobile_device
    if type(item) is str:
        members["isMobileDevice"] = item
    elif item is not UNSET:
        members["isMobileDevice"] = kept(item, (path, "isMobileDevice"))
    item = model.language
    if type(item) is str:
        members["language"] = item
    elif item is not UNSET:
        members["language"] = kept(item, (path, "language"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_user_agent(value: Any) -> UserAgent:
    """Return the UserAgent of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _UserAgent()
    known = 0
    if "browserType" in value:
        known += 1
        item = value["browserType"]
        if type(item) is not str:
            raise UnsureError
        draft.browser_type = item
    else:
        draft.browser_type = UNSET
    if "browserVersion" in value:
        known += 1
        item = value["browserVersion"]
        if type(item) is not str:
            raise UnsureError
        draft.browser_version = item
    else:
        draft.browser_version = UNSET
    if "customerDeviceOs" in value:
        known += 1
        item = value["customerDeviceOs"]
        if type(item) is not str:
            raise UnsureError
        draft.customer_device_os = item
    else:
        draft.customer_device_os = UNSET
    if "customerDeviceType" in value:
        known += 1
        item = value["customerDeviceType"]
        if type(item) is not str:
            raise UnsureError
        draft.customer_device_type = item
    else:
        draft.customer_device_type = UNSET
    if "timezone" in value:
        known += 1
        item = value["timezone"]
        if type(item) is not str:
            raise UnsureError
        draft.timezone = item
    else:
        draft.timezone = UNSET
    if "isMobileDevice" in value:
        known += 1
        item = value["isMobileDevice"]
        if type(item) is not str:
            raise UnsureError
        draft.is_mobile_device = item
    else:
        draft.is_mobile_device = UNSET
    if "language" in value:
        known += 1
        item = value["language"]
        if type(item) is not str:
            raise UnsureError
        draft.language = item
    else:
        draft.language = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _USER_AGENT_MEMBERS):
        draft.extra_fields = extra_of(value, _USER_AGENT_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = UserAgent
    model: UserAgent = draft
    return model


convert(UserAgent, read_user_agent, write_user_agent, parse_user_agent)


_Session = draft_of(Session)
_SESSION_MEMBERS = frozenset({
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


def read_session(value: Any, path: Path) -> Session:
    """Return the Session of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _Session()
    known = 0
    if "sessionKey" in value:
        known += 1
        item = value["sessionKey"]
        draft.session_key = item if type(item) is str else kept(item, (path, "sessionKey"))
    else:
        draft.session_key = UNSET
    if "sessionId" in value:
        known += 1
        item = value["sessionId"]
        draft.session_id = item if type(item) is str else kept(item, (path, "sessionId"))
    else:
        draft.session_id = UNSET
    if "customerIPAddress" in value:
        known += 1
        item = value["customerIPAddress"]
        draft.customer_ip_address = item if type(item) is str else kept(item, (path, "customerIPAddress"))
    else:
        draft.customer_ip_address = UNSET
    if "referrerSourceURL" in value:
        known += 1
        item = value["referrerSourceURL"]
        draft.referrer_source_url = item if type(item) is str else kept(item, (path, "referrerSourceURL"))
    else:
        draft.referrer_source_url = UNSET
    if "referrerName" in value:
        known += 1
        item = value["referrerName"]
        draft.referrer_name = item if type(item) is str else kept(item, (path, "referrerName"))
    else:
        draft.referrer_name = UNSET
    if "referrerType" in value:
        known += 1
        item = value["referrerType"]
        draft.referrer_type = item if type(item) is str else kept(item, (path, "referrerType"))
    else:
        draft.referrer_type = UNSET
    if "city" in value:
        known += 1
        item = value["city"]
        draft.city = item if type(item) is str else kept(item, (path, "city"))
    else:
        draft.city = UNSET
    if "state" in value:
        known += 1
        item = value["state"]
        draft.state = item if type(item) is str else kept(item, (path, "state"))
    else:
        draft.state = UNSET
    if "country" in value:
        known += 1
        item = value["country"]
        draft.country = item if type(item) is str else kept(item, (path, "country"))
    else:
        draft.country = UNSET
    if "cookieId" in value:
        known += 1
        item = value["cookieId"]
        draft.cookie_id = item if type(item) is str else kept(item, (path, "cookieId"))
    else:
        draft.cookie_id = UNSET
    if "sessionStartTime" in value:
        known += 1
        item = value["sessionStartTime"]
        draft.session_start_time = item if type(item) is str else kept(item, (path, "sessionStartTime"))
    else:
        draft.session_start_time = UNSET
    if "locale" in value:
        known += 1
        item = value["locale"]
        draft.locale = item if type(item) is str else kept(item, (path, "locale"))
    else:
        draft.locale = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _SESSION_MEMBERS, path)
    draft.__class__ = Session
    model: Session = draft
    return model


def write_session(model: Session, path: Path) -> dict[str, Any]:
    """Return the JSON object of the Session at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.session_key
    if type(item) is str:
        members["sessionKey"] = item
    elif item is not UNSET:
        members["sessionKey"] = kept(item, (path, "sessionKey"))
    item = model.session_id
    if type(item) is str:
        members["sessionId"] = item
    elif item is not UNSET:
        members["sessionId"] = kept(item, (path, "sessionId"))
    item = model.customer_ip_address
    if type(item) is str:
        members["customerIPAddress"] = item
    elif item is not UNSET:
        members["customerIPAddress"] = kept(item, (path, "customerIPAddress"))
    item = model.referrer_source_url
    if type(item) is str:
        members["referrerSourceURL"] = item
    elif item is not UNSET:
        members["referrerSourceURL"] = kept(item, (path, "referrerSourceURL"))
    item = model.referrer_name
    if type(item) is str:
        members["referrerName"] = item
    elif item is not UNSET:
        members["referrerName"] = kept(item, (path, "referrerName"))
    item = model.referrer_type
    if type(item) is str:
        members["referrerType"] = item
    elif item is not UNSET:
        members["referrerType"] = kept(item, (path, "referrerType"))
    item = model.city
    if type(item) is str:
        members["city"] = item
    elif item is not UNSET:
        members["city"] = kept(item, (path, "city"))
    item = model.state
    if type(item) is str:
        members["state"] = item
    elif item is not UNSET:
        members["state"] = kept(item, (path, "state"))
    item = model.country
    if type(item) is str:
        members["country"] = item
    elif item is not UNSET:
        members["country"] = kept(item, (path, "country"))
    item = model.cookie_id
    if type(item) is str:
        members["cookieId"] = item
    elif item is not UNSET:
        members["cookieId"] = kept(item, (path, "cookieId"))
    item = model.session_start_time
    if type(item) is str:
        members["sessionStartTime"] = item
    elif item is not UNSET:
        members["sessionStartTime"] = kept(item, (path, "sessionStartTime"))
    item = model.locale
    if type(item) is str:
        members["locale"] = item
    elif item is not UNSET:
        members["locale"] = kept(item, (path, "locale"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_session(value: Any) -> Session:
    """Return the Session of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _Session()
    known = 0
    if "sessionKey" in value:
        known += 1
        item = value["sessionKey"]
        if type(item) is not str:
            raise UnsureError
        draft.session_key = item
    else:
        draft.session_key = UNSET
    if "sessionId" in value:
        known += 1
        item = value["sessionId"]
        if type(item) is not str:
            raise UnsureError
        draft.session_id = item
    else:
        draft.session_id = UNSET
    if "customerIPAddress" in value:
        known += 1
        item = value["customerIPAddress"]
        if type(item) is not str:
            raise UnsureError
        draft.customer_ip_address = item
    else:
        draft.customer_ip_address = UNSET
    if "referrerSourceURL" in value:
        known += 1
        item = value["referrerSourceURL"]
        if type(item) is not str:
            raise UnsureError
        draft.referrer_source_url = item
    else:
        draft.referrer_source_url = UNSET
    if "referrerName" in value:
        known += 1
        item = value["referrerName"]
        if type(item) is not str:
            raise UnsureError
        draft.referrer_name = item
    else:
        draft.referrer_name = UNSET
    if "referrerType" in value:
        known += 1
        item = value["referrerType"]
        if type(item) is not str:
            raise UnsureError
        draft.referrer_type = item
    else:
        draft.referrer_type = UNSET
    if "city" in value:
        known += 1
        item = value["city"]
        if type(item) is not str:
            raise UnsureError
        draft.city = item
    else:
        draft.city = UNSET
    if "state" in value:
        known += 1
        item = value["state"]
        if type(item) is not str:
            raise UnsureError
        draft.state = item
    else:
        draft.state = UNSET
    if "country" in value:
        known += 1
        item = value["country"]
        if type(item) is not str:
            raise UnsureError
        draft.country = item
    else:
        draft.country = UNSET
    if "cookieId" in value:
        known += 1
        item = value["cookieId"]
        if type(item) is not str:
            raise UnsureError
        draft.cookie_id = item
    else:
        draft.cookie_id = UNSET
    if "sessionStartTime" in value:
        known += 1
        item = value["sessionStartTime"]
        if type(item) is not str:
            raise UnsureError
        draft.session_start_time = item
    else:
        draft.session_start_time = UNSET
    if "locale" in value:
        known += 1
        item = value["locale"]
        if type(item) is not str:
            raise UnsureError
        draft.locale = item
    else:
        draft.locale = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _SESSION_MEMBERS):
        draft.extra_fields = extra_of(value, _SESSION_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = Session
    model: Session = draft
    return model


convert(Session, read_session, write_session, parse_session)


_Customer = draft_of(Customer)
_CUSTOMER_MEMBERS = frozenset({"customerCode", "email", "mobile", "uuid"})


def read_customer(value: Any, path: Path) -> Customer:
    """Return the Customer of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _Customer()
    known = 0
    if "customerCode" in value:
        known += 1
        item = value["customerCode"]
        draft.customer_code = item if type(item) is str or type(item) is int else whole(item, (path, "customerCode"))
    else:
        draft.customer_code = UNSET
    if "email" in value:
        known += 1
        item = value["email"]
        draft.email = item if type(item) is str else kept(item, (path, "email"))
    else:
        draft.email = UNSET
    if "mobile" in value:
        known += 1
        item = value["mobile"]
        draft.mobile = item if type(item) is int or type(item) is str else whole(item, (path, "mobile"))
    else:
        draft.mobile = UNSET
    if "uuid" in value:
        known += 1
        item = value["uuid"]
        draft.uuid = item if type(item) is str else kept(item, (path, "uuid"))
    else:
        draft.uuid = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _CUSTOMER_MEMBERS, path)
    draft.__class__ = Customer
    model: Customer = draft
    return model


def write_customer(model: Customer, path: Path) -> dict[str, Any]:
    """Return the JSON object of the Customer at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.customer_code
    if type(item) is str or type(item) is int:
        members["customerCode"] = item
    elif item is not UNSET:
        members["customerCode"] = kept(item, (path, "customerCode"))
    item = model.email
    if type(item) is str:
        members["email"] = item
    elif item is not UNSET:
        members["email"] = kept(item, (path, "email"))
    item = model.mobile
    if type(item) is int or type(item) is str:
        members["mobile"] = item
    elif item is not UNSET:
        members["mobile"] = kept(item, (path, "mobile"))
    item = model.uuid
    if type(item) is str:
        members["uuid"] = item
    elif item is not UNSET:
        members["uuid"] = kept(item, (path, "uuid"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_customer(value: Any) -> Customer:
    """Return the Customer of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _Customer()
    known = 0
    if "customerCode" in value:
        known += 1
        item = value["customerCode"]
        if type(item) is not str and type(item) is not int:
            raise UnsureError
        draft.customer_code = item
    else:
        draft.customer_code = UNSET
    if "email" in value:
        known += 1
        item = value["email"]
        if type(item) is not str:
            raise UnsureError
        if not matches_email(item):
            raise UnsureError
        draft.email = item
    else:
        draft.email = UNSET
    if "mobile" in value:
        known += 1
        item = value["mobile"]
        if type(item) is not int and type(item) is not str:
            raise UnsureError
        draft.mobile = item
    else:
        draft.mobile = UNSET
    if "uuid" in value:
        known += 1
        item = value["uuid"]
        if type(item) is not str:
            raise UnsureError
        draft.uuid = item
    else:
        draft.uuid = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _CUSTOMER_MEMBERS):
        draft.extra_fields = extra_of(value, _CUSTOMER_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = Customer
    model: Customer = draft
    return model


convert(Customer, read_customer, write_customer, parse_customer)


_Page = draft_of(Page)
_PAGE_MEMBERS = frozenset({"pageKey", "pageName", "pageUrl", "url", "title"})


def read_page(value: Any, path: Path) -> Page:
    """Return the Page of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _Page()
    known = 0
    if "pageKey" in value:
        known += 1
        item = value["pageKey"]
        draft.page_key = item if type(item) is int or type(item) is str else whole(item, (path, "pageKey"))
    else:
        draft.page_key = UNSET
    if "pageName" in value:
        known += 1
        item = value["pageName"]
        draft.page_name = item if type(item) is str else kept(item, (path, "pageName"))
    else:
        draft.page_name = UNSET
    if "pageUrl" in value:
        known += 1
        item = value["pageUrl"]
        draft.page_url = item if type(item) is str else kept(item, (path, "pageUrl"))
    else:
        draft.page_url = UNSET
    if "url" in value:
        known += 1
        item = value["url"]
        draft.url = item if type(item) is str else kept(item, (path, "url"))
    else:
        draft.url = UNSET
    if "title" in value:
        known += 1
        item = value["title"]
        draft.title = item if type(item) is str else kept(item, (path, "title"))
    else:
        draft.title = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _PAGE_MEMBERS, path)
    draft.__class__ = Page
    model: Page = draft
    return model


def write_page(model: Page, path: Path) -> dict[str, Any]:
    """Return the JSON object of the Page at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.page_key
    if type(item) is int or type(item) is str:
        members["pageKey"] = item
    elif item is not UNSET:
        members["pageKey"] = kept(item, (path, "pageKey"))
    item = model.page_name
    if type(item) is str:
        members["pageName"] = item
    elif item is not UNSET:
        members["pageName"] = kept(item, (path, "pageName"))
    item = model.page_url
    if type(item) is str:
        members["pageUrl"] = item
    elif item is not UNSET:
        members["pageUrl"] = kept(item, (path, "pageUrl"))
    item = model.url
    if type(item) is str:
        members["url"] = item
    elif item is not UNSET:
        members["url"] = kept(item, (path, "url"))
    item = model.title
    if type(item) is str:
        members["title"] = item
    elif item is not UNSET:
        members["title"] = kept(item, (path, "title"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_page(value: Any) -> Page:
    """Return the Page of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _Page()
    known = 0
    if "pageKey" in value:
        known += 1
        item = value["pageKey"]
        if type(item) is not int and type(item) is not str:
            raise UnsureError
        draft.page_key = item
    else:
        draft.page_key = UNSET
    if "pageName" in value:
        known += 1
        item = value["pageName"]
        if type(item) is not str:
            raise UnsureError
        draft.page_name = item
    else:
        draft.page_name = UNSET
    if "pageUrl" in value:
        known += 1
        item = value["pageUrl"]
        if type(item) is not str:
            raise UnsureError
        draft.page_url = item
    else:
        draft.page_url = UNSET
    if "url" in value:
        known += 1
        item = value["url"]
        if type(item) is not str:
            raise UnsureError
        draft.url = item
    else:
        draft.url = UNSET
    if "title" in value:
        known += 1
        item = value["title"]
        if type(item) is not str:
            raise UnsureError
        draft.title = item
    else:
        draft.title = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _PAGE_MEMBERS):
        draft.extra_fields = extra_of(value, _PAGE_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = Page
    model: Page = draft
    return model


convert(Page, read_page, write_page, parse_page)


_Utm = draft_of(Utm)
_UTM_MEMBERS = frozenset({"source", "medium", "campaign", "urlId"})


def read_utm(value: Any, path: Path) -> Utm:
    """Return the Utm of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _Utm()
    known = 0
    if "source" in value:
        known += 1
        item = value["source"]
        draft.source = item if type(item) is str else kept(item, (path, "source"))
    else:
        draft.source = UNSET
    if "medium" in value:
        known += 1
        item = value["medium"]
        draft.medium = item if type(item) is str else kept(item, (path, "medium"))
    else:
        draft.medium = UNSET
    if "campaign" in value:
        known += 1
        item = value["campaign"]
        draft.campaign = item if type(item) is str else kept(item, (path, "campaign"))
    else:
        draft.campaign = UNSET
    if "urlId" in value:
        known += 1
        item = value["urlId"]
        draft.url_id = item if type(item) is str else kept(item, (path, "urlId"))
    else:
        draft.url_id = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _UTM_MEMBERS, path)
    draft.__class__ = Utm
    model: Utm = draft
    return model


def write_utm(model: Utm, path: Path) -> dict[str, Any]:
    """Return the JSON object of the Utm at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.source
    if type(item) is str:
        members["source"] = item
    elif item is not UNSET:
        members["source"] = kept(item, (path, "source"))
    item = model.medium
    if type(item) is str:
        members["medium"] = item
    elif item is not UNSET:
        members["medium"] = kept(item, (path, "medium"))
    item = model.campaign
    if type(item) is str:
        members["campaign"] = item
    elif item is not UNSET:
        members["campaign"] = kept(item, (path, "campaign"))
    item = model.url_id
    if type(item) is str:
        members["urlId"] = item
    elif item is not UNSET:
        members["urlId"] = kept(item, (path, "urlId"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_utm(value: Any) -> Utm:
    """Return the Utm of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _Utm()
    known = 0
    if "source" in value:
        known += 1
        item = value["source"]
        if type(item) is not str:
            raise UnsureError
        draft.source = item
    else:
        draft.source = UNSET
    if "medium" in value:
        known += 1
        item = value["medium"]
        if type(item) is not str:
            raise UnsureError
        draft.medium = item
    else:
        draft.medium = UNSET
    if "campaign" in value:
        known += 1
        item = value["campaign"]
        if type(item) is not str:
            raise UnsureError
        draft.campaign = item
    else:
        draft.campaign = UNSET
    if "urlId" in value:
        known += 1
        item = value["urlId"]
        if type(item) is not str:
            raise UnsureError
        draft.url_id = item
    else:
        draft.url_id = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _UTM_MEMBERS):
        draft.extra_fields = extra_of(value, _UTM_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = Utm
    model: Utm = draft
    return model


convert(Utm, read_utm, write_utm, parse_utm)


_Address = draft_of(Address)
_ADDRESS_MEMBERS = frozenset({
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


def read_address(value: Any, path: Path) -> Address:
    """Return the Address of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _Address()
    known = 0
    if "firstName" in value:
        known += 1
        item = value["firstName"]
        draft.first_name = item if type(item) is str else kept(item, (path, "firstName"))
    else:
        draft.first_name = UNSET
    if "lastName" in value:
        known += 1
        item = value["lastName"]
        draft.last_name = item if type(item) is str else kept(item, (path, "lastName"))
    else:
        draft.last_name = UNSET
    if "line1" in value:
        known += 1
        item = value["line1"]
        draft.line1 = item if type(item) is str else kept(item, (path, "line1"))
    else:
        draft.line1 = UNSET
    if "cityCode" in value:
        known += 1
        item = value["cityCode"]
        draft.city_code = item if type(item) is str else kept(item, (path, "cityCode"))
    else:
        draft.city_code = UNSET
    if "stateCode" in value:
        known += 1
        item = value["stateCode"]
        draft.state_code = item if type(item) is str else kept(item, (path, "stateCode"))
    else:
        draft.state_code = UNSET
    if "zip" in value:
        known += 1
        item = value["zip"]
        draft.zip = item if type(item) is str else kept(item, (path, "zip"))
    else:
        draft.zip = UNSET
    if "countryCode" in value:
        known += 1
        item = value["countryCode"]
        draft.country_code = item if type(item) is str else kept(item, (path, "countryCode"))
    else:
        draft.country_code = UNSET
    if "emailAddress" in value:
        known += 1
        item = value["emailAddress"]
        draft.email_address = item if type(item) is str else kept(item, (path, "emailAddress"))
    else:
        draft.email_address = UNSET
    if "phoneNumber" in value:
        known += 1
        item = value["phoneNumber"]
        draft.phone_number = item if type(item) is str else kept(item, (path, "phoneNumber"))
    else:
        draft.phone_number = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _ADDRESS_MEMBERS, path)
    draft.__class__ = Address
    model: Address = draft
    return model


def write_address(model: Address, path: Path) -> dict[str, Any]:
    """Return the JSON object of the Address at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.first_name
    if type(item) is str:
        members["firstName"] = item
    elif item is not UNSET:
        members["firstName"] = kept(item, (path, "firstName"))
    item = model.last_name
    if type(item) is str:
        members["lastName"] = item
    elif item is not UNSET:
        members["lastName"] = kept(item, (path, "lastName"))
    item = model.line1
    if type(item) is str:
        members["line1"] = item
    elif item is not UNSET:
        members["line1"] = kept(item, (path, "line1"))
    item = model.city_code
    if type(item) is str:
        members["cityCode"] = item
    elif item is not UNSET:
        members["cityCode"] = kept(item, (path, "cityCode"))
    item = model.state_code
    if type(item) is str:
        members["stateCode"] = item
    elif item is not UNSET:
        members["stateCode"] = kept(item, (path, "stateCode"))
    item = model.zip
    if type(item) is str:
        members["zip"] = item
    elif item is not UNSET:
        members["zip"] = kept(item, (path, "zip"))
    item = model.country_code
    if type(item) is str:
        members["countryCode"] = item
    elif item is not UNSET:
        members["countryCode"] = kept(item, (path, "countryCode"))
    item = model.email_address
    if type(item) is str:
        members["emailAddress"] = item
    elif item is not UNSET:
        members["emailAddress"] = kept(item, (path, "emailAddress"))
    item = model.phone_number
    if type(item) is str:
        members["phoneNumber"] = item
    elif item is not UNSET:
        members["phoneNumber"] = kept(item, (path, "phoneNumber"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_address(value: Any) -> Address:
    """Return the Address of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _Address()
    known = 0
    if "firstName" in value:
        known += 1
        item = value["firstName"]
        if type(item) is not str:
            raise UnsureError
        draft.first_name = item
    else:
        draft.first_name = UNSET
    if "lastName" in value:
        known += 1
        item = value["lastName"]
        if type(item) is not str:
            raise UnsureError
        draft.last_name = item
    else:
        draft.last_name = UNSET
    if "line1" in value:
        known += 1
        item = value["line1"]
        if type(item) is not str:
            raise UnsureError
        draft.line1 = item
    else:
        draft.line1 = UNSET
    if "cityCode" in value:
        known += 1
        item = value["cityCode"]
        if type(item) is not str:
            raise UnsureError
        draft.city_code = item
    else:
        draft.city_code = UNSET
    if "stateCode" in value:
        known += 1
        item = value["stateCode"]
        if type(item) is not str:
            raise UnsureError
        draft.state_code = item
    else:
        draft.state_code = UNSET
    if "zip" in value:
        known += 1
        item = value["zip"]
        if type(item) is not str:
            raise UnsureError
        draft.zip = item
    else:
        draft.zip = UNSET
    if "countryCode" in value:
        known += 1
        item = value["countryCode"]
        if type(item) is not str:
            raise UnsureError
        draft.country_code = item
    else:
        draft.country_code = UNSET
    if "emailAddress" in value:
        known += 1
        item = value["emailAddress"]
        if type(item) is not str:
            raise UnsureError
        if not matches_email(item):
            raise UnsureError
        draft.email_address = item
    else:
        draft.email_address = UNSET
    if "phoneNumber" in value:
        known += 1
        item = value["phoneNumber"]
        if type(item) is not str:
            raise UnsureError
        draft.phone_number = item
    else:
        draft.phone_number = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _ADDRESS_MEMBERS):
        draft.extra_fields = extra_of(value, _ADDRESS_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = Address
    model: Address = draft
    return model


convert(Address, read_address, write_address, parse_address)


_Envelope = draft_of(Envelope)
_ENVELOPE_MEMBERS = frozenset({
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


def fill_envelope(draft: Any, value: dict[str, Any], path: Path) -> int:
    """Set the attributes, and return how many of the members are there."""
    item = value["srcId"]
    draft.src_id = item if type(item) is str else kept(item, (path, "srcId"))
    item = value["srcType"]
    draft.src_type = item if type(item) is str else kept(item, (path, "srcType"))
    item = value["requestTime"]
    draft.request_time = item if type(item) is int else whole(item, (path, "requestTime"))
    item = value["customer"]
    draft.customer = read_customer(item, (path, "customer"))
    known = 4
    if "clientCorrelatorId" in value:
        known += 1
        item = value["clientCorrelatorId"]
        draft.client_correlator_id = item if type(item) is str else kept(item, (path, "clientCorrelatorId"))
    else:
        draft.client_correlator_id = UNSET
    if "userAgent" in value:
        known += 1
        item = value["userAgent"]
        draft.user_agent = read_user_agent(item, (path, "userAgent"))
    else:
        draft.user_agent = UNSET
    if "session" in value:
        known += 1
        item = value["session"]
        draft.session = read_session(item, (path, "session"))
    else:
        draft.session = UNSET
    if "page" in value:
        known += 1
        item = value["page"]
        draft.page = read_page(item, (path, "page"))
    else:
        draft.page = UNSET
    if "utm" in value:
        known += 1
        item = value["utm"]
        draft.utm = read_utm(item, (path, "utm"))
    else:
        draft.utm = UNSET
    if "eventDateTime" in value:
        known += 1
        item = value["eventDateTime"]
        draft.event_date_time = item if type(item) is str else kept(item, (path, "eventDateTime"))
    else:
        draft.event_date_time = UNSET
    if "storeId" in value:
        known += 1
        item = value["storeId"]
        draft.store_id = item if type(item) is str else kept(item, (path, "storeId"))
    else:
        draft.store_id = UNSET
    if "siteHash" in value:
        known += 1
        item = value["siteHash"]
        draft.site_hash = item if type(item) is str else kept(item, (path, "siteHash"))
    else:
        draft.site_hash = UNSET
    if "sdkVersion" in value:
        known += 1
        item = value["sdkVersion"]
        draft.sdk_version = item if type(item) is str else kept(item, (path, "sdkVersion"))
    else:
        draft.sdk_version = UNSET
    return known


def put_envelope(model: Envelope, members: dict[str, Any], path: Path) -> None:
    """Set the members that are there."""
    item: Any
    item = model.src_id
    if type(item) is str:
        members["srcId"] = item
    elif item is not UNSET:
        members["srcId"] = kept(item, (path, "srcId"))
    item = model.src_type
    if type(item) is str:
        members["srcType"] = item
    elif item is not UNSET:
        members["srcType"] = kept(item, (path, "srcType"))
    item = model.client_correlator_id
    if type(item) is str:
        members["clientCorrelatorId"] = item
    elif item is not UNSET:
        members["clientCorrelatorId"] = kept(item, (path, "clientCorrelatorId"))
    item = model.request_time
    if type(item) is int:
        members["requestTime"] = item
    elif item is not UNSET:
        members["requestTime"] = kept(item, (path, "requestTime"))
    item = model.user_agent
    if type(item) is UserAgent:
        members["userAgent"] = write_user_agent(item, (path, "userAgent"))
    elif item is not UNSET:
        members["userAgent"] = kept(item, (path, "userAgent"))
    item = model.session
    if type(item) is Session:
        members["session"] = write_session(item, (path, "session"))
    elif item is not UNSET:
        members["session"] = kept(item, (path, "session"))
    item = model.customer
    if type(item) is Customer:
        members["customer"] = write_customer(item, (path, "customer"))
    elif item is not UNSET:
        members["customer"] = kept(item, (path, "customer"))
    item = model.page
    if type(item) is Page:
        members["page"] = write_page(item, (path, "page"))
    elif item is not UNSET:
        members["page"] = kept(item, (path, "page"))
    item = model.utm
    if type(item) is Utm:
        members["utm"] = write_utm(item, (path, "utm"))
    elif item is not UNSET:
        members["utm"] = kept(item, (path, "utm"))
    item = model.event_date_time
    if type(item) is str:
        members["eventDateTime"] = item
    elif item is not UNSET:
        members["eventDateTime"] = kept(item, (path, "eventDateTime"))
    item = model.store_id
    if type(item) is str:
        members["storeId"] = item
    elif item is not UNSET:
        members["storeId"] = kept(item, (path, "storeId"))
    item = model.site_hash
    if type(item) is str:
        members["siteHash"] = item
    elif item is not UNSET:
        members["siteHash"] = kept(item, (path, "siteHash"))
    item = model.sdk_version
    if type(item) is str:
        members["sdkVersion"] = item
    elif item is not UNSET:
        members["sdkVersion"] = kept(item, (path, "sdkVersion"))


def read_envelope(value: Any, path: Path) -> Envelope:
    """Return the Envelope of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _Envelope()
    try:
        known = fill_envelope(draft, value, path)
    except KeyError:
        raise lacking(Envelope, value, path) from None
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _ENVELOPE_MEMBERS, path)
    draft.__class__ = Envelope
    model: Envelope = draft
    return model


def write_envelope(model: Envelope, path: Path) -> dict[str, Any]:
    """Return the JSON object of the Envelope at a path."""
    members: dict[str, Any] = {}
    put_envelope(model, members, path)
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_into_envelope(draft: Any, value: dict[str, Any]) -> int:
    """Set the attributes from valid members, and return how many of them are there."""
    known = 4
    item = value["srcId"]
    if type(item) is not str:
        raise UnsureError
    draft.src_id = item
    item = value["srcType"]
    if type(item) is not str:
        raise UnsureError
    draft.src_type = item
    item = value["requestTime"]
    if type(item) is not int:
        raise UnsureError
    if item < 0:
        raise UnsureError
    draft.request_time = item
    draft.customer = parse_customer(value["customer"])
    if "clientCorrelatorId" in value:
        known += 1
        item = value["clientCorrelatorId"]
        if type(item) is not str:
            raise UnsureError
        draft.client_correlator_id = item
    else:
        draft.client_correlator_id = UNSET
    if "userAgent" in value:
        known += 1
        draft.user_agent = parse_user_agent(value["userAgent"])
    else:
        draft.user_agent = UNSET
    if "session" in value:
        known += 1
        draft.session = parse_session(value["session"])
    else:
        draft.session = UNSET
    if "page" in value:
        known += 1
        draft.page = parse_page(value["page"])
    else:
        draft.page = UNSET
    if "utm" in value:
        known += 1
        draft.utm = parse_utm(value["utm"])
    else:
        draft.utm = UNSET
    if "eventDateTime" in value:
        known += 1
        item = value["eventDateTime"]
        if type(item) is not str:
            raise UnsureError
        if not matches_event_time(item):
            raise UnsureError
        draft.event_date_time = item
    else:
        draft.event_date_time = UNSET
    if "storeId" in value:
        known += 1
        item = value["storeId"]
        if type(item) is not str:
            raise UnsureError
        draft.store_id = item
    else:
        draft.store_id = UNSET
    if "siteHash" in value:
        known += 1
        item = value["siteHash"]
        if type(item) is not str:
            raise UnsureError
        draft.site_hash = item
    else:
        draft.site_hash = UNSET
    if "sdkVersion" in value:
        known += 1
        item = value["sdkVersion"]
        if type(item) is not str:
            raise UnsureError
        draft.sdk_version = item
    else:
        draft.sdk_version = UNSET
    return known


def parse_envelope(value: Any) -> Envelope:
    """Return the Envelope of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _Envelope()
    known = parse_into_envelope(draft, value)
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _ENVELOPE_MEMBERS):
        draft.extra_fields = extra_of(value, _ENVELOPE_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = Envelope
    model: Envelope = draft
    return model


convert(Envelope, read_envelope, write_envelope, parse_envelope)
