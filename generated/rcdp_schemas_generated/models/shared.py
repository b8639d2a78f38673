"""The models that several others use."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field

from rcdp_schemas_generated._model import UNSET, Model, UnsetType


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
