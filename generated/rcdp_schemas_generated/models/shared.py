"""The models that several others use."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from rcdp_schemas_generated._model import UNSET, Model, UnsetType


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class UserAgent(Model):
    """The browser or app and the device that the visitor uses."""

    browser_type: str | UnsetType = field(default=UNSET, metadata={"wire": "browserType"})
    """Kind of browser, such as the product token of its user agent text."""

    browser_version: str | UnsetType = field(default=UNSET, metadata={"wire": "browserVersion"})
    """Version of the browser, with its name where that is not told by `browserType`."""

    customer_device_os: str | UnsetType = field(default=UNSET, metadata={"wire": "customerDeviceOs"})
    """Operating system of the visitor's device."""

    customer_device_type: str | UnsetType = field(default=UNSET, metadata={"wire": "customerDeviceType"})
    """Class of the visitor's device."""

    timezone: str | UnsetType = field(default=UNSET, metadata={"wire": "timezone"})
    """Time zone of the visitor's device; the sample has an abbreviation."""

    is_mobile_device: Literal["true", "false"] | UnsetType = field(
        default=UNSET, metadata={"wire": "isMobileDevice"}
    )
    """Whether the device is a mobile one. A text, not a JSON boolean: `'true'` or `'false'`."""

    language: str | UnsetType = field(default=UNSET, metadata={"wire": "language"})
    """Language the visitor's device is set to."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Session(Model):
    """The visit that the event belongs to: its identifier, where the visitor came from, and from which place.
    """

    session_key: str | UnsetType = field(default=UNSET, metadata={"wire": "sessionKey"})
    """Identifier of the visit, under the name that the table of common fields uses."""

    session_id: str | UnsetType = field(default=UNSET, metadata={"wire": "sessionId"})
    """Identifier of the visit, under the name that the requests of all sample events use."""

    customer_ip_address: str | UnsetType = field(default=UNSET, metadata={"wire": "customerIPAddress"})
    """IP address that the visitor's requests come from, not that of the server that sends the event."""

    referrer_source_url: str | UnsetType = field(default=UNSET, metadata={"wire": "referrerSourceURL"})
    """Address of the page or site that led the visitor here."""

    referrer_name: str | UnsetType = field(default=UNSET, metadata={"wire": "referrerName"})
    """Name of the site that led the visitor here."""

    referrer_type: str | UnsetType = field(default=UNSET, metadata={"wire": "referrerType"})
    """Kind of the site that led the visitor here."""

    city: str | UnsetType = field(default=UNSET, metadata={"wire": "city"})
    """City that the visit comes from."""

    state: str | UnsetType = field(default=UNSET, metadata={"wire": "state"})
    """State or region that the visit comes from."""

    country: str | UnsetType = field(default=UNSET, metadata={"wire": "country"})
    """Country that the visit comes from; the sample has a two-letter code."""

    cookie_id: str | UnsetType = field(default=UNSET, metadata={"wire": "cookieId"})
    """Identifier kept in the visitor's cookie."""

    session_start_time: str | UnsetType = field(default=UNSET, metadata={"wire": "sessionStartTime"})
    """When the visit began, in UTC. The forms are those of `eventDateTime`."""

    locale: str | UnsetType = field(default=UNSET, metadata={"wire": "locale"})
    """Language and region that the visit is shown in."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Customer(Model):
    """Who the event is about.

    No single member is required, but an event without any of them does not say who: that is a warning
    (RC404).
    """

    customer_code: str | int | UnsetType = field(default=UNSET, metadata={"wire": "customerCode"})
    """The customer's identifier in your own systems.

    In `eventData` the field of the same name is a string only.
    """

    email: str | UnsetType = field(default=UNSET, metadata={"wire": "email"})
    """The customer's e-mail address."""

    mobile: int | str | UnsetType = field(default=UNSET, metadata={"wire": "mobile"})
    """The customer's mobile number.

    As text it can keep a leading zero or plus sign, which a JSON number can't.
    """

    uuid: str | UnsetType = field(default=UNSET, metadata={"wire": "uuid"})
    """A further unique identifier of the customer.

    The sample has hexadecimal digits without hyphens; no form is demanded.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Page(Model):
    """The page or screen on which the event happened."""

    page_key: int | str | UnsetType = field(default=UNSET, metadata={"wire": "pageKey"})
    """Key of the page in your own systems."""

    page_name: str | UnsetType = field(default=UNSET, metadata={"wire": "pageName"})
    """Name of the page, under the name that the table of common fields uses.

    The home page sample has `title`.
    """

    page_url: str | UnsetType = field(default=UNSET, metadata={"wire": "pageUrl"})
    """Address of the page, under the name that the table of common fields uses.

    The request samples have `url`.
    """

    url: str | UnsetType = field(default=UNSET, metadata={"wire": "url"})
    """Address of the page, under the name that the request samples use.

    The table of common fields has `pageUrl`.
    """

    title: str | UnsetType = field(default=UNSET, metadata={"wire": "title"})
    """Title of the page, under the name that the home page sample uses.

    The table of common fields has `pageName`.
    """


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Utm(Model):
    """The campaign that brought the visitor, as told by the UTM parameters of the link that was followed."""

    source: str | UnsetType = field(default=UNSET, metadata={"wire": "source"})
    """Where the traffic comes from: the link's `utm_source`."""

    medium: str | UnsetType = field(default=UNSET, metadata={"wire": "medium"})
    """By which medium it comes: the link's `utm_medium`."""

    campaign: str | UnsetType = field(default=UNSET, metadata={"wire": "campaign"})
    """Name of the campaign: the link's `utm_campaign`."""

    url_id: str | UnsetType = field(default=UNSET, metadata={"wire": "urlId"})
    """Identifier of the link that was followed."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Address(Model):
    """A postal address with the person to reach there; for bills as well as for shipments."""

    first_name: str | UnsetType = field(default=UNSET, metadata={"wire": "firstName"})
    """First name of the person at the address."""

    last_name: str | UnsetType = field(default=UNSET, metadata={"wire": "lastName"})
    """Last name of the person at the address."""

    line1: str | UnsetType = field(default=UNSET, metadata={"wire": "line1"})
    """Street and house number, or what else the first line of the address holds."""

    city_code: str | UnsetType = field(default=UNSET, metadata={"wire": "cityCode"})
    """City of the address; the samples have its name."""

    state_code: str | UnsetType = field(default=UNSET, metadata={"wire": "stateCode"})
    """State or region of the address, as a code."""

    zip: str | UnsetType = field(default=UNSET, metadata={"wire": "zip"})
    """Postal code. A string, so that leading zeros survive."""

    country_code: str | UnsetType = field(default=UNSET, metadata={"wire": "countryCode"})
    """Country of the address; the samples have a two-letter code."""

    email_address: str | UnsetType = field(default=UNSET, metadata={"wire": "emailAddress"})
    """E-mail address of the person at the address."""

    phone_number: str | UnsetType = field(default=UNSET, metadata={"wire": "phoneNumber"})
    """Phone number of the person at the address. A string, so that leading zeros and plus signs survive."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Envelope(Model):
    """What every event has in common: where it comes from, when, by whom and in which context.

    Each event adds its `eventType` and its `eventData`.
    """

    src_id: str = field(metadata={"wire": "srcId"})
    """Short code of the system that sends the event, such as `WBSTR` for a web store or `MobileApp`."""

    src_type: str = field(metadata={"wire": "srcType"})
    """What the sending system is: the platform, or the name of the web site or app."""

    client_correlator_id: str | UnsetType = field(default=UNSET, metadata={"wire": "clientCorrelatorId"})
    """An identifier of your own that links the event to its traces in other systems."""

    request_time: int = field(metadata={"wire": "requestTime"})
    """Time of the request in milliseconds since the Unix epoch: a whole number, not text and not a date."""

    user_agent: UserAgent | UnsetType = field(
        default=UNSET, metadata={"wire": "userAgent", "model": lambda: UserAgent}
    )
    """The visitor's browser or app, and device."""

    session: Session | UnsetType = field(
        default=UNSET, metadata={"wire": "session", "model": lambda: Session}
    )
    """The visit that the event belongs to."""

    customer: Customer = field(metadata={"wire": "customer", "model": lambda: Customer})
    """Who the event is about.

    Always present; give at least one of `customerCode`, `email`, `mobile` and `uuid`.
    """

    page: Page | UnsetType = field(default=UNSET, metadata={"wire": "page", "model": lambda: Page})
    """The page or screen on which the event happened."""

    utm: Utm | UnsetType = field(default=UNSET, metadata={"wire": "utm", "model": lambda: Utm})
    """The campaign that brought the visitor."""

    event_date_time: str | UnsetType = field(default=UNSET, metadata={"wire": "eventDateTime"})
    """When the event happened, in UTC."""

    store_id: str | UnsetType = field(default=UNSET, metadata={"wire": "storeId"})
    """The shop that the event happened in, for sales at a counter and across channels."""

    site_hash: str | UnsetType = field(default=UNSET, metadata={"wire": "siteHash"})
    """Hash of your site, as handed over when you joined rCDP."""

    sdk_version: str | UnsetType = field(default=UNSET, metadata={"wire": "sdkVersion"})
    """Version of the tracking SDK behind the event, if there is one."""
