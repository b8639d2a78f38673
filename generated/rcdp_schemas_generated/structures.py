"""The events as msgspec decodes them from bytes, for the extra ``fast``. Nothing else imports msgspec.

A class holds the members of an object and the types of their values; any other member is refused. What else
the contract asks, every warning included, ``accepts_...`` checks, and with it that no member was there twice,
of which msgspec keeps the last: ``quotes`` is the number of quotation marks in a text without escaped ones,
and that is twice the number of its keys and texts. The keys and texts that were kept are counted.
"""

# Generated from the spec. Do not edit: run python -m scripts.generate.

import re
from collections.abc import Callable
from typing import Any, Literal

from msgspec import UNSET, Struct, UnsetType, field
from msgspec.json import Decoder

from rcdp_schemas_generated._checks import BLANKS

matches_event_time = re.compile(r"\A[0-9]{4}\-(?:0[1-9]|1[0-2])\-(?:0[1-9]|[12][0-9]|3[01]) (?:[01][0-9]|2[0-3]):[0-5][0-9](?::[0-5][0-9](?: UTC)?| UTC)\Z").search
matches_email = re.compile(r"\A[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+@[^\t-\r @\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]+\Z").search
matches_decimal = re.compile(r"\A\-?[0-9]+(?:\.[0-9]+)?\Z").search
matches_calendar_date = re.compile(r"\A(?:0[1-9]|1[0-2])\-(?:0[1-9]|[12][0-9]|3[01])\-[0-9]{4}\Z").search


class Closed(Struct, forbid_unknown_fields=True, gc=False):
    """An object that may hold what is documented, and nothing else."""


class UserAgentStruct(Closed, kw_only=True):
    """The browser or app and the device that the visitor uses."""

    browser_type: str | UnsetType = field(default=UNSET, name="browserType")
    browser_version: str | UnsetType = field(default=UNSET, name="browserVersion")
    customer_device_os: str | UnsetType = field(default=UNSET, name="customerDeviceOs")
    customer_device_type: str | UnsetType = field(default=UNSET, name="customerDeviceType")
    timezone: str | UnsetType = UNSET
    is_mobile_device: Literal["true", "false"] | UnsetType = field(default=UNSET, name="isMobileDevice")
    language: str | UnsetType = UNSET


class SessionStruct(Closed, kw_only=True):
    """The visit that the event belongs to: its identifier, where the visitor came from, and from which place.
    """

    session_key: str | UnsetType = field(default=UNSET, name="sessionKey")
    session_id: str | UnsetType = field(default=UNSET, name="sessionId")
    customer_ip_address: str | UnsetType = field(default=UNSET, name="customerIPAddress")
    referrer_source_url: str | UnsetType = field(default=UNSET, name="referrerSourceURL")
    referrer_name: str | UnsetType = field(default=UNSET, name="referrerName")
    referrer_type: str | UnsetType = field(default=UNSET, name="referrerType")
    city: str | UnsetType = UNSET
    state: str | UnsetType = UNSET
    country: str | UnsetType = UNSET
    cookie_id: str | UnsetType = field(default=UNSET, name="cookieId")
    session_start_time: str | UnsetType = field(default=UNSET, name="sessionStartTime")
    locale: str | UnsetType = UNSET


class CustomerStruct(Closed, kw_only=True):
    """Who the event is about.

    No single member is required, but an event without any of them does not say who: that is a warning
    (RC404).
    """

    customer_code: str | int | UnsetType = field(default=UNSET, name="customerCode")
    email: str | UnsetType = UNSET
    mobile: int | str | UnsetType = UNSET
    uuid: str | UnsetType = UNSET


class PageStruct(Closed, kw_only=True):
    """The page or screen on which the event happened."""

    page_key: int | str | UnsetType = field(default=UNSET, name="pageKey")
    page_name: str | UnsetType = field(default=UNSET, name="pageName")
    page_url: str | UnsetType = field(default=UNSET, name="pageUrl")
    url: str | UnsetType = UNSET
    title: str | UnsetType = UNSET


class UtmStruct(Closed, kw_only=True):
    """The campaign that brought the visitor, as told by the UTM parameters of the link that was followed."""

    source: str | UnsetType = UNSET
    medium: str | UnsetType = UNSET
    campaign: str | UnsetType = UNSET
    url_id: str | UnsetType = field(default=UNSET, name="urlId")


class EnvelopeStruct(Closed, kw_only=True):
    """What every event has in common: where it comes from, when, by whom and in which context.

    Each event adds its `eventType` and its `eventData`.
    """

    src_id: str = field(name="srcId")
    src_type: str = field(name="srcType")
    client_correlator_id: str | UnsetType = field(default=UNSET, name="clientCorrelatorId")
    request_time: int = field(name="requestTime")
    user_agent: UserAgentStruct | UnsetType = field(default=UNSET, name="userAgent")
    session: SessionStruct | UnsetType = UNSET
    customer: CustomerStruct
    page: PageStruct | UnsetType = UNSET
    utm: UtmStruct | UnsetType = UNSET
    event_date_time: str | UnsetType = field(default=UNSET, name="eventDateTime")
    store_id: str | UnsetType = field(default=UNSET, name="storeId")
    site_hash: str | UnsetType = field(default=UNSET, name="siteHash")
    sdk_version: str | UnsetType = field(default=UNSET, name="sdkVersion")


class EventHomePageDataStruct(Closed, kw_only=True):
    """The data of a home page view: none. The object is sent, and it is empty."""


class EventHomePageStruct(EnvelopeStruct, kw_only=True):
    """The payload of eventHomePage: the envelope, and an empty `eventData`."""

    event_type: Literal["eventHomePage"] | UnsetType = field(default=UNSET, name="eventType")
    event_data: EventHomePageDataStruct = field(name="eventData")


class EventSearchDataStruct(Closed, kw_only=True):
    """What was searched for, and what came of it."""

    search_facet: str = field(name="searchFacet")
    search_string: str = field(name="searchString")
    search_results: str = field(name="searchResults")
    search_response_time: str | UnsetType = field(default=UNSET, name="searchResponseTime")


class EventSearchStruct(EnvelopeStruct, kw_only=True):
    """The payload of eventSearch: the envelope, and what was searched for, and what came of it."""

    event_type: Literal["eventSearch"] | UnsetType = field(default=UNSET, name="eventType")
    event_data: EventSearchDataStruct = field(name="eventData")


class EventCategoryDataStruct(Closed, kw_only=True):
    """The category that was looked at."""

    category_id: str = field(name="categoryId")
    parent_category_id: str | UnsetType = field(default=UNSET, name="parentCategoryId")


class EventCategoryStruct(EnvelopeStruct, kw_only=True):
    """The payload of eventCategory: the envelope, and the category that was looked at."""

    event_type: Literal["eventCategory"] | UnsetType = field(default=UNSET, name="eventType")
    event_data: EventCategoryDataStruct = field(name="eventData")


class EventProductDataStruct(Closed, kw_only=True):
    """The product that was looked at."""

    product_id: str = field(name="productId")
    category_id: str | UnsetType = field(default=UNSET, name="categoryId")
    price: str
    brand_id: str | UnsetType = field(default=UNSET, name="brandId")


class EventProductStruct(EnvelopeStruct, kw_only=True):
    """The payload of eventProduct: the envelope, and the product that was looked at."""

    event_type: Literal["eventProduct"] | UnsetType = field(default=UNSET, name="eventType")
    event_data: EventProductDataStruct = field(name="eventData")


class EventAddToCartDataStruct(Closed, kw_only=True):
    """The product that entered the cart, and how many of it."""

    product_id: str = field(name="productId")
    sku: str | UnsetType = UNSET
    category_id: str | UnsetType = field(default=UNSET, name="categoryId")
    price: str
    quantity: str
    total_quantity: str | UnsetType = field(default=UNSET, name="totalQuantity")


class EventAddToCartStruct(EnvelopeStruct, kw_only=True):
    """The payload of eventAddToCart: the envelope, and the product that entered the cart, and how many of it.
    """

    event_type: Literal["eventAddToCart"] | UnsetType = field(default=UNSET, name="eventType")
    event_data: EventAddToCartDataStruct = field(name="eventData")


class EventCartItemEditProductStruct(Closed, kw_only=True):
    """One item of the cart, as it is after the change."""

    product_id: str = field(name="productId")
    category_id: str | UnsetType = field(default=UNSET, name="categoryId")
    product_position: str | int | UnsetType = field(default=UNSET, name="productPosition")
    action: str
    quantity: int | float
    product_base_price: int | float = field(name="productBasePrice")
    tax: int | float | UnsetType = UNSET
    sku: str | int | float | UnsetType = UNSET
    discount: int | float | UnsetType = UNSET
    coupon_code: str | UnsetType | None = field(default=UNSET, name="couponCode")


class EventCartItemEditDataStruct(Closed, kw_only=True):
    """The cart that was changed, with the items concerned."""

    cart_id: str = field(name="cartId")
    cart_products: list[EventCartItemEditProductStruct] = field(name="cartProducts")


class EventCartItemEditStruct(EnvelopeStruct, kw_only=True):
    """The payload of eventCartItemEdit: the envelope, and the cart that was changed, with the items
    concerned.
    """

    event_type: Literal["eventCartItemEdit"] | UnsetType = field(default=UNSET, name="eventType")
    event_data: EventCartItemEditDataStruct = field(name="eventData")


class EventCheckoutProductStruct(Closed, kw_only=True):
    """One item of the order that is being checked out."""

    product_id: str = field(name="productId")
    category_id: str | UnsetType = field(default=UNSET, name="categoryId")
    product_position: str | int | UnsetType = field(default=UNSET, name="productPosition")
    action: str | UnsetType = UNSET
    quantity: int | float
    product_base_price: int | float = field(name="productBasePrice")
    tax: int | float | UnsetType = UNSET
    sku: str | int | float | UnsetType = UNSET
    discount: int | float | UnsetType = UNSET
    coupon_code: str | UnsetType | None = field(default=UNSET, name="couponCode")


class AddressStruct(Closed, kw_only=True):
    """A postal address with the person to reach there; for bills as well as for shipments."""

    first_name: str | UnsetType = field(default=UNSET, name="firstName")
    last_name: str | UnsetType = field(default=UNSET, name="lastName")
    line1: str | UnsetType = UNSET
    city_code: str | UnsetType = field(default=UNSET, name="cityCode")
    state_code: str | UnsetType = field(default=UNSET, name="stateCode")
    zip: str | UnsetType = UNSET
    country_code: str | UnsetType = field(default=UNSET, name="countryCode")
    email_address: str | UnsetType = field(default=UNSET, name="emailAddress")
    phone_number: str | UnsetType = field(default=UNSET, name="phoneNumber")


class EventCheckoutDataStruct(Closed, kw_only=True):
    """The order as it stands when the checkout begins."""

    transaction_id: str = field(name="transactionId")
    tender_type: str = field(name="tenderType")
    checkout_type: int | float | UnsetType = field(default=UNSET, name="checkoutType")
    total_price: int | float = field(name="totalPrice")
    shipping_cost: int | float | UnsetType = field(default=UNSET, name="shippingCost")
    discount: int | float | UnsetType = UNSET
    coupon_code: str | UnsetType | None = field(default=UNSET, name="couponCode")
    cart_id: str | UnsetType = field(default=UNSET, name="cartId")
    cart_products: list[EventCheckoutProductStruct] = field(name="cartProducts")
    billing_info: AddressStruct = field(name="billingInfo")
    shipping_info: AddressStruct = field(name="shippingInfo")


class EventCheckoutStruct(EnvelopeStruct, kw_only=True):
    """The payload of eventCheckout: the envelope, and the order as it stands when the checkout begins."""

    event_type: Literal["eventCheckout"] | UnsetType = field(default=UNSET, name="eventType")
    event_data: EventCheckoutDataStruct = field(name="eventData")


class EventTransactionCompleteProductStruct(Closed, kw_only=True):
    """One item of the completed order."""

    product_id: str = field(name="productId")
    category_id: str | UnsetType = field(default=UNSET, name="categoryId")
    product_position: str | int | UnsetType = field(default=UNSET, name="productPosition")
    action: str | UnsetType = UNSET
    quantity: int | float
    product_base_price: int | float = field(name="productBasePrice")
    tax: int | float | UnsetType = UNSET
    sku: str | int | float | UnsetType = UNSET
    discount: int | float | UnsetType = UNSET
    coupon_code: str | UnsetType | None = field(default=UNSET, name="couponCode")


class EventTransactionCompleteDataStruct(Closed, kw_only=True):
    """The order that was placed."""

    transaction_id: str = field(name="transactionId")
    order_id: str = field(name="orderId")
    tender_type: str = field(name="tenderType")
    checkout_type: int | float | UnsetType = field(default=UNSET, name="checkoutType")
    total_price: int | float = field(name="totalPrice")
    shipping_cost: int | float | UnsetType = field(default=UNSET, name="shippingCost")
    discount: int | float | UnsetType = UNSET
    coupon_code: str | UnsetType | None = field(default=UNSET, name="couponCode")
    total_item_count: int | float | UnsetType = field(default=UNSET, name="totalItemCount")
    cart_products: list[EventTransactionCompleteProductStruct] = field(name="cartProducts")
    billing_info: AddressStruct = field(name="billingInfo")
    shipping_info: AddressStruct = field(name="shippingInfo")


class EventTransactionCompleteStruct(EnvelopeStruct, kw_only=True):
    """The payload of eventTransactionComplete: the envelope, and the order that was placed."""

    event_type: Literal["eventTransactionComplete"] | UnsetType = field(default=UNSET, name="eventType")
    event_data: EventTransactionCompleteDataStruct = field(name="eventData")


class EventTransactionFailureDataStruct(Closed, kw_only=True):
    """Which order failed, and why."""

    order_id: str = field(name="orderId")
    error_code: str = field(name="errorCode")
    error_message: str | UnsetType = field(default=UNSET, name="errorMessage")
    total_price: int | float | UnsetType = field(default=UNSET, name="totalPrice")


class EventTransactionFailureStruct(EnvelopeStruct, kw_only=True):
    """The payload of eventTransactionFailure: the envelope, and which order failed, and why."""

    event_type: Literal["eventTransactionFailure"] | UnsetType = field(default=UNSET, name="eventType")
    event_data: EventTransactionFailureDataStruct = field(name="eventData")


class EventCustomerCreateDataStruct(Closed, kw_only=True):
    """The customer who registered."""

    customer_code: str = field(name="customerCode")
    customer_email_id: str = field(name="customerEmailId")
    mobile_no: str | UnsetType = field(default=UNSET, name="mobileNo")
    first_name: str = field(name="firstName")
    last_name: str = field(name="lastName")
    gender: Literal["Male", "Female", "Other"] | UnsetType = UNSET
    dob: str | UnsetType = UNSET
    joining_date: str | UnsetType = field(default=UNSET, name="joiningDate")


class EventCustomerCreateStruct(EnvelopeStruct, kw_only=True):
    """The payload of eventCustomerCreate: the envelope, and the customer who registered."""

    event_type: Literal["eventCustomerCreate"] | UnsetType = field(default=UNSET, name="eventType")
    event_data: EventCustomerCreateDataStruct = field(name="eventData")


class EventLoginDataStruct(Closed, kw_only=True):
    """The customer who signed in."""

    customer_code: str = field(name="customerCode")


class EventLoginStruct(EnvelopeStruct, kw_only=True):
    """The payload of eventLogin: the envelope, and the customer who signed in."""

    event_type: Literal["eventLogin"] | UnsetType = field(default=UNSET, name="eventType")
    event_data: EventLoginDataStruct = field(name="eventData")


class EventUpdateProfileDataStruct(Closed, kw_only=True):
    """The customer, and the details that were changed."""

    customer_code: str = field(name="customerCode")
    first_name: str | UnsetType = field(default=UNSET, name="firstName")
    last_name: str | UnsetType = field(default=UNSET, name="lastName")
    customer_email_id: str | UnsetType = field(default=UNSET, name="customerEmailId")
    gender: Literal["Male", "Female", "Other"] | UnsetType = UNSET
    dob: str | UnsetType = UNSET


class EventUpdateProfileStruct(EnvelopeStruct, kw_only=True):
    """The payload of eventUpdateProfile: the envelope, and the customer, and the details that were changed.
    """

    event_type: Literal["eventUpdateProfile"] | UnsetType = field(default=UNSET, name="eventType")
    event_data: EventUpdateProfileDataStruct = field(name="eventData")


class EventLogoutDataStruct(Closed, kw_only=True):
    """The data of a sign-out: none. The object is sent, and it is empty."""


class EventLogoutStruct(EnvelopeStruct, kw_only=True):
    """The payload of eventLogout: the envelope, and an empty `eventData`."""

    event_type: Literal["eventLogout"] | UnsetType = field(default=UNSET, name="eventType")
    event_data: EventLogoutDataStruct = field(name="eventData")


class EventForgotPasswordDataStruct(Closed, kw_only=True):
    """The account that a reset was asked for."""

    customer_email_id: str = field(name="customerEmailId")


class EventForgotPasswordStruct(EnvelopeStruct, kw_only=True):
    """The payload of eventForgotPassword: the envelope, and the account that a reset was asked for."""

    event_type: Literal["eventForgotPassword"] | UnsetType = field(default=UNSET, name="eventType")
    event_data: EventForgotPasswordDataStruct = field(name="eventData")


class EventShareWishlistDataStruct(Closed, kw_only=True):
    """The wishlist that was shared, and how."""

    wishlist_id: str = field(name="wishlistId")
    share_method: str | UnsetType = field(default=UNSET, name="shareMethod")


class EventShareWishlistStruct(EnvelopeStruct, kw_only=True):
    """The payload of eventShareWishlist: the envelope, and the wishlist that was shared, and how."""

    event_type: Literal["eventShareWishlist"] | UnsetType = field(default=UNSET, name="eventType")
    event_data: EventShareWishlistDataStruct = field(name="eventData")


def count_envelope(value: EnvelopeStruct) -> int:
    """Return how many keys and texts Envelope holds, -1 where it raises an issue."""
    texts = 6
    src_id = value.src_id
    if not str.strip(src_id, BLANKS):
        return -1
    src_type = value.src_type
    if not str.strip(src_type, BLANKS):
        return -1
    if value.client_correlator_id is not UNSET:
        texts += 2
    request_time = value.request_time
    if request_time < 0:
        return -1
    if request_time < 100000000000:
        return -1
    if request_time > 100000000000000:
        return -1
    user_agent = value.user_agent
    if user_agent is not UNSET:
        texts += 1
        if user_agent.browser_type is not UNSET:
            texts += 2
        if user_agent.browser_version is not UNSET:
            texts += 2
        if user_agent.customer_device_os is not UNSET:
            texts += 2
        if user_agent.customer_device_type is not UNSET:
            texts += 2
        if user_agent.timezone is not UNSET:
            texts += 2
        if user_agent.is_mobile_device is not UNSET:
            texts += 2
        if user_agent.language is not UNSET:
            texts += 2
    session = value.session
    if session is not UNSET:
        texts += 1
        if session.session_key is not UNSET:
            texts += 2
        if session.session_id is not UNSET:
            texts += 2
        if session.customer_ip_address is not UNSET:
            texts += 2
        if session.referrer_source_url is not UNSET:
            texts += 2
        if session.referrer_name is not UNSET:
            texts += 2
        if session.referrer_type is not UNSET:
            texts += 2
        if session.city is not UNSET:
            texts += 2
        if session.state is not UNSET:
            texts += 2
        if session.country is not UNSET:
            texts += 2
        if session.cookie_id is not UNSET:
            texts += 2
        session_start_time = session.session_start_time
        if session_start_time is not UNSET:
            texts += 2
            if not matches_event_time(session_start_time):
                return -1
        if session.locale is not UNSET:
            texts += 2
    customer = value.customer
    if (
        customer.customer_code is UNSET
        and customer.email is UNSET
        and customer.mobile is UNSET
        and customer.uuid is UNSET
    ):
        return -1
    customer_code = customer.customer_code
    if customer_code is not UNSET:
        texts += 1
        if type(customer_code) is str:
            texts += 1
    email = customer.email
    if email is not UNSET:
        texts += 2
        if not matches_email(email):
            return -1
    mobile = customer.mobile
    if mobile is not UNSET:
        texts += 1
        if type(mobile) is str:
            texts += 1
    if customer.uuid is not UNSET:
        texts += 2
    page = value.page
    if page is not UNSET:
        texts += 1
        page_key = page.page_key
        if page_key is not UNSET:
            texts += 1
            if type(page_key) is str:
                texts += 1
        if page.page_name is not UNSET:
            texts += 2
        if page.page_url is not UNSET:
            texts += 2
        if page.url is not UNSET:
            texts += 2
        if page.title is not UNSET:
            texts += 2
    utm = value.utm
    if utm is not UNSET:
        texts += 1
        if utm.source is not UNSET:
            texts += 2
        if utm.medium is not UNSET:
            texts += 2
        if utm.campaign is not UNSET:
            texts += 2
        if utm.url_id is not UNSET:
            texts += 2
    event_date_time = value.event_date_time
    if event_date_time is not UNSET:
        texts += 2
        if not matches_event_time(event_date_time):
            return -1
    if value.store_id is not UNSET:
        texts += 2
    if value.site_hash is not UNSET:
        texts += 2
    if value.sdk_version is not UNSET:
        texts += 2
    return texts


def accepts_event_home_page(value: EventHomePageStruct, quotes: int) -> bool:
    """Whether eventHomePage raises no issue."""
    texts = count_envelope(value)
    if texts < 0:
        return False
    texts += 1
    if value.event_type is not UNSET:
        texts += 2
    return quotes == 2 * texts


def accepts_event_search(value: EventSearchStruct, quotes: int) -> bool:
    """Whether eventSearch raises no issue."""
    texts = count_envelope(value)
    if texts < 0:
        return False
    texts += 7
    if value.event_type is not UNSET:
        texts += 2
    event_data = value.event_data
    search_facet = event_data.search_facet
    if not str.strip(search_facet, BLANKS):
        return False
    search_string = event_data.search_string
    if not str.strip(search_string, BLANKS):
        return False
    search_results = event_data.search_results
    if not str.strip(search_results, BLANKS):
        return False
    if not (str.isascii(search_results) and str.isdecimal(search_results)) and not matches_decimal(search_results):
        return False
    search_response_time = event_data.search_response_time
    if search_response_time is not UNSET:
        texts += 2
        if not (str.isascii(search_response_time) and str.isdecimal(search_response_time)) and not matches_decimal(search_response_time):
            return False
    return quotes == 2 * texts


def accepts_event_category(value: EventCategoryStruct, quotes: int) -> bool:
    """Whether eventCategory raises no issue."""
    texts = count_envelope(value)
    if texts < 0:
        return False
    texts += 3
    if value.event_type is not UNSET:
        texts += 2
    event_data = value.event_data
    category_id = event_data.category_id
    if not str.strip(category_id, BLANKS):
        return False
    if event_data.parent_category_id is not UNSET:
        texts += 2
    return quotes == 2 * texts


def accepts_event_product(value: EventProductStruct, quotes: int) -> bool:
    """Whether eventProduct raises no issue."""
    texts = count_envelope(value)
    if texts < 0:
        return False
    texts += 5
    if value.event_type is not UNSET:
        texts += 2
    event_data = value.event_data
    product_id = event_data.product_id
    if not str.strip(product_id, BLANKS):
        return False
    if event_data.category_id is not UNSET:
        texts += 2
    price = event_data.price
    if not str.strip(price, BLANKS):
        return False
    if not (str.isascii(price) and str.isdecimal(price)) and not matches_decimal(price):
        return False
    if event_data.brand_id is not UNSET:
        texts += 2
    return quotes == 2 * texts


def accepts_event_add_to_cart(value: EventAddToCartStruct, quotes: int) -> bool:
    """Whether eventAddToCart raises no issue."""
    texts = count_envelope(value)
    if texts < 0:
        return False
    texts += 7
    if value.event_type is not UNSET:
        texts += 2
    event_data = value.event_data
    product_id = event_data.product_id
    if not str.strip(product_id, BLANKS):
        return False
    if event_data.sku is not UNSET:
        texts += 2
    if event_data.category_id is not UNSET:
        texts += 2
    price = event_data.price
    if not str.strip(price, BLANKS):
        return False
    if not (str.isascii(price) and str.isdecimal(price)) and not matches_decimal(price):
        return False
    quantity = event_data.quantity
    if not str.strip(quantity, BLANKS):
        return False
    if not (str.isascii(quantity) and str.isdecimal(quantity)) and not matches_decimal(quantity):
        return False
    total_quantity = event_data.total_quantity
    if total_quantity is not UNSET:
        texts += 2
        if not (str.isascii(total_quantity) and str.isdecimal(total_quantity)) and not matches_decimal(total_quantity):
            return False
    return quotes == 2 * texts


def accepts_event_cart_item_edit(value: EventCartItemEditStruct, quotes: int) -> bool:
    """Whether eventCartItemEdit raises no issue."""
    texts = count_envelope(value)
    if texts < 0:
        return False
    texts += 4
    if value.event_type is not UNSET:
        texts += 2
    event_data = value.event_data
    cart_id = event_data.cart_id
    if not str.strip(cart_id, BLANKS):
        return False
    cart_products = event_data.cart_products
    if len(cart_products) < 1:
        return False
    texts += 6 * len(cart_products)
    for cart_products_item in cart_products:
        product_id = cart_products_item.product_id
        if not str.strip(product_id, BLANKS):
            return False
        if cart_products_item.category_id is not UNSET:
            texts += 2
        product_position = cart_products_item.product_position
        if product_position is not UNSET:
            texts += 1
            if type(product_position) is str:
                texts += 1
        action = cart_products_item.action
        if not str.strip(action, BLANKS):
            return False
        if cart_products_item.tax is not UNSET:
            texts += 1
        sku = cart_products_item.sku
        if sku is not UNSET:
            texts += 1
            if type(sku) is str:
                texts += 1
        if cart_products_item.discount is not UNSET:
            texts += 1
        coupon_code = cart_products_item.coupon_code
        if coupon_code is not UNSET:
            texts += 1
            if coupon_code is not None:
                texts += 1
    return quotes == 2 * texts


def accepts_event_checkout(value: EventCheckoutStruct, quotes: int) -> bool:
    """Whether eventCheckout raises no issue."""
    texts = count_envelope(value)
    if texts < 0:
        return False
    texts += 9
    if value.event_type is not UNSET:
        texts += 2
    event_data = value.event_data
    transaction_id = event_data.transaction_id
    if not str.strip(transaction_id, BLANKS):
        return False
    tender_type = event_data.tender_type
    if not str.strip(tender_type, BLANKS):
        return False
    if event_data.checkout_type is not UNSET:
        texts += 1
    if event_data.shipping_cost is not UNSET:
        texts += 1
    if event_data.discount is not UNSET:
        texts += 1
    coupon_code = event_data.coupon_code
    if coupon_code is not UNSET:
        texts += 1
        if coupon_code is not None:
            texts += 1
    if event_data.cart_id is not UNSET:
        texts += 2
    cart_products = event_data.cart_products
    if len(cart_products) < 1:
        return False
    texts += 4 * len(cart_products)
    for cart_products_item in cart_products:
        product_id = cart_products_item.product_id
        if not str.strip(product_id, BLANKS):
            return False
        if cart_products_item.category_id is not UNSET:
            texts += 2
        product_position = cart_products_item.product_position
        if product_position is not UNSET:
            texts += 1
            if type(product_position) is str:
                texts += 1
        if cart_products_item.action is not UNSET:
            texts += 2
        if cart_products_item.tax is not UNSET:
            texts += 1
        sku = cart_products_item.sku
        if sku is not UNSET:
            texts += 1
            if type(sku) is str:
                texts += 1
        if cart_products_item.discount is not UNSET:
            texts += 1
        coupon_code_2 = cart_products_item.coupon_code
        if coupon_code_2 is not UNSET:
            texts += 1
            if coupon_code_2 is not None:
                texts += 1
    billing_info = event_data.billing_info
    if billing_info.first_name is not UNSET:
        texts += 2
    if billing_info.last_name is not UNSET:
        texts += 2
    if billing_info.line1 is not UNSET:
        texts += 2
    if billing_info.city_code is not UNSET:
        texts += 2
    if billing_info.state_code is not UNSET:
        texts += 2
    if billing_info.zip is not UNSET:
        texts += 2
    if billing_info.country_code is not UNSET:
        texts += 2
    email_address = billing_info.email_address
    if email_address is not UNSET:
        texts += 2
        if not matches_email(email_address):
            return False
    if billing_info.phone_number is not UNSET:
        texts += 2
    shipping_info = event_data.shipping_info
    if shipping_info.first_name is not UNSET:
        texts += 2
    if shipping_info.last_name is not UNSET:
        texts += 2
    if shipping_info.line1 is not UNSET:
        texts += 2
    if shipping_info.city_code is not UNSET:
        texts += 2
    if shipping_info.state_code is not UNSET:
        texts += 2
    if shipping_info.zip is not UNSET:
        texts += 2
    if shipping_info.country_code is not UNSET:
        texts += 2
    email_address_2 = shipping_info.email_address
    if email_address_2 is not UNSET:
        texts += 2
        if not matches_email(email_address_2):
            return False
    if shipping_info.phone_number is not UNSET:
        texts += 2
    return quotes == 2 * texts


def accepts_event_transaction_complete(value: EventTransactionCompleteStruct, quotes: int) -> bool:
    """Whether eventTransactionComplete raises no issue."""
    texts = count_envelope(value)
    if texts < 0:
        return False
    texts += 11
    if value.event_type is not UNSET:
        texts += 2
    event_data = value.event_data
    transaction_id = event_data.transaction_id
    if not str.strip(transaction_id, BLANKS):
        return False
    order_id = event_data.order_id
    if not str.strip(order_id, BLANKS):
        return False
    tender_type = event_data.tender_type
    if not str.strip(tender_type, BLANKS):
        return False
    if event_data.checkout_type is not UNSET:
        texts += 1
    if event_data.shipping_cost is not UNSET:
        texts += 1
    if event_data.discount is not UNSET:
        texts += 1
    coupon_code = event_data.coupon_code
    if coupon_code is not UNSET:
        texts += 1
        if coupon_code is not None:
            texts += 1
    if event_data.total_item_count is not UNSET:
        texts += 1
    cart_products = event_data.cart_products
    if len(cart_products) < 1:
        return False
    texts += 4 * len(cart_products)
    for cart_products_item in cart_products:
        product_id = cart_products_item.product_id
        if not str.strip(product_id, BLANKS):
            return False
        if cart_products_item.category_id is not UNSET:
            texts += 2
        product_position = cart_products_item.product_position
        if product_position is not UNSET:
            texts += 1
            if type(product_position) is str:
                texts += 1
        if cart_products_item.action is not UNSET:
            texts += 2
        if cart_products_item.tax is not UNSET:
            texts += 1
        sku = cart_products_item.sku
        if sku is not UNSET:
            texts += 1
            if type(sku) is str:
                texts += 1
        if cart_products_item.discount is not UNSET:
            texts += 1
        coupon_code_2 = cart_products_item.coupon_code
        if coupon_code_2 is not UNSET:
            texts += 1
            if coupon_code_2 is not None:
                texts += 1
    billing_info = event_data.billing_info
    if billing_info.first_name is not UNSET:
        texts += 2
    if billing_info.last_name is not UNSET:
        texts += 2
    if billing_info.line1 is not UNSET:
        texts += 2
    if billing_info.city_code is not UNSET:
        texts += 2
    if billing_info.state_code is not UNSET:
        texts += 2
    if billing_info.zip is not UNSET:
        texts += 2
    if billing_info.country_code is not UNSET:
        texts += 2
    email_address = billing_info.email_address
    if email_address is not UNSET:
        texts += 2
        if not matches_email(email_address):
            return False
    if billing_info.phone_number is not UNSET:
        texts += 2
    shipping_info = event_data.shipping_info
    if shipping_info.first_name is not UNSET:
        texts += 2
    if shipping_info.last_name is not UNSET:
        texts += 2
    if shipping_info.line1 is not UNSET:
        texts += 2
    if shipping_info.city_code is not UNSET:
        texts += 2
    if shipping_info.state_code is not UNSET:
        texts += 2
    if shipping_info.zip is not UNSET:
        texts += 2
    if shipping_info.country_code is not UNSET:
        texts += 2
    email_address_2 = shipping_info.email_address
    if email_address_2 is not UNSET:
        texts += 2
        if not matches_email(email_address_2):
            return False
    if shipping_info.phone_number is not UNSET:
        texts += 2
    return quotes == 2 * texts


def accepts_event_transaction_failure(value: EventTransactionFailureStruct, quotes: int) -> bool:
    """Whether eventTransactionFailure raises no issue."""
    texts = count_envelope(value)
    if texts < 0:
        return False
    texts += 5
    if value.event_type is not UNSET:
        texts += 2
    event_data = value.event_data
    order_id = event_data.order_id
    if not str.strip(order_id, BLANKS):
        return False
    error_code = event_data.error_code
    if not str.strip(error_code, BLANKS):
        return False
    if event_data.error_message is not UNSET:
        texts += 2
    if event_data.total_price is not UNSET:
        texts += 1
    return quotes == 2 * texts


def accepts_event_customer_create(value: EventCustomerCreateStruct, quotes: int) -> bool:
    """Whether eventCustomerCreate raises no issue."""
    texts = count_envelope(value)
    if texts < 0:
        return False
    texts += 9
    if value.event_type is not UNSET:
        texts += 2
    event_data = value.event_data
    customer_code = event_data.customer_code
    if not str.strip(customer_code, BLANKS):
        return False
    customer_email_id = event_data.customer_email_id
    if not matches_email(customer_email_id):
        return False
    if event_data.mobile_no is not UNSET:
        texts += 2
    first_name = event_data.first_name
    if not str.strip(first_name, BLANKS):
        return False
    last_name = event_data.last_name
    if not str.strip(last_name, BLANKS):
        return False
    if event_data.gender is not UNSET:
        texts += 2
    dob = event_data.dob
    if dob is not UNSET:
        texts += 2
        if not matches_calendar_date(dob):
            return False
    joining_date = event_data.joining_date
    if joining_date is not UNSET:
        texts += 2
        if not matches_calendar_date(joining_date):
            return False
    return quotes == 2 * texts


def accepts_event_login(value: EventLoginStruct, quotes: int) -> bool:
    """Whether eventLogin raises no issue."""
    texts = count_envelope(value)
    if texts < 0:
        return False
    texts += 3
    if value.event_type is not UNSET:
        texts += 2
    event_data = value.event_data
    customer_code = event_data.customer_code
    if not str.strip(customer_code, BLANKS):
        return False
    return quotes == 2 * texts


def accepts_event_update_profile(value: EventUpdateProfileStruct, quotes: int) -> bool:
    """Whether eventUpdateProfile raises no issue."""
    texts = count_envelope(value)
    if texts < 0:
        return False
    texts += 3
    if value.event_type is not UNSET:
        texts += 2
    event_data = value.event_data
    customer_code = event_data.customer_code
    if not str.strip(customer_code, BLANKS):
        return False
    if event_data.first_name is not UNSET:
        texts += 2
    if event_data.last_name is not UNSET:
        texts += 2
    customer_email_id = event_data.customer_email_id
    if customer_email_id is not UNSET:
        texts += 2
        if not matches_email(customer_email_id):
            return False
    if event_data.gender is not UNSET:
        texts += 2
    dob = event_data.dob
    if dob is not UNSET:
        texts += 2
        if not matches_calendar_date(dob):
            return False
    return quotes == 2 * texts


def accepts_event_logout(value: EventLogoutStruct, quotes: int) -> bool:
    """Whether eventLogout raises no issue."""
    texts = count_envelope(value)
    if texts < 0:
        return False
    texts += 1
    if value.event_type is not UNSET:
        texts += 2
    return quotes == 2 * texts


def accepts_event_forgot_password(value: EventForgotPasswordStruct, quotes: int) -> bool:
    """Whether eventForgotPassword raises no issue."""
    texts = count_envelope(value)
    if texts < 0:
        return False
    texts += 3
    if value.event_type is not UNSET:
        texts += 2
    event_data = value.event_data
    customer_email_id = event_data.customer_email_id
    if not matches_email(customer_email_id):
        return False
    return quotes == 2 * texts


def accepts_event_share_wishlist(value: EventShareWishlistStruct, quotes: int) -> bool:
    """Whether eventShareWishlist raises no issue."""
    texts = count_envelope(value)
    if texts < 0:
        return False
    texts += 3
    if value.event_type is not UNSET:
        texts += 2
    event_data = value.event_data
    wishlist_id = event_data.wishlist_id
    if not str.strip(wishlist_id, BLANKS):
        return False
    if event_data.share_method is not UNSET:
        texts += 2
    return quotes == 2 * texts


EVENTS: dict[str, tuple[Callable[[bytes], Any], Callable[[Any, int], bool]]] = {
    "eventHomePage": (
        Decoder(EventHomePageStruct).decode,
        accepts_event_home_page,
    ),
    "eventSearch": (
        Decoder(EventSearchStruct).decode,
        accepts_event_search,
    ),
    "eventCategory": (
        Decoder(EventCategoryStruct).decode,
        accepts_event_category,
    ),
    "eventProduct": (
        Decoder(EventProductStruct).decode,
        accepts_event_product,
    ),
    "eventAddToCart": (
        Decoder(EventAddToCartStruct).decode,
        accepts_event_add_to_cart,
    ),
    "eventCartItemEdit": (
        Decoder(EventCartItemEditStruct).decode,
        accepts_event_cart_item_edit,
    ),
    "eventCheckout": (
        Decoder(EventCheckoutStruct).decode,
        accepts_event_checkout,
    ),
    "eventTransactionComplete": (
        Decoder(EventTransactionCompleteStruct).decode,
        accepts_event_transaction_complete,
    ),
    "eventTransactionFailure": (
        Decoder(EventTransactionFailureStruct).decode,
        accepts_event_transaction_failure,
    ),
    "eventCustomerCreate": (
        Decoder(EventCustomerCreateStruct).decode,
        accepts_event_customer_create,
    ),
    "eventLogin": (
        Decoder(EventLoginStruct).decode,
        accepts_event_login,
    ),
    "eventUpdateProfile": (
        Decoder(EventUpdateProfileStruct).decode,
        accepts_event_update_profile,
    ),
    "eventLogout": (
        Decoder(EventLogoutStruct).decode,
        accepts_event_logout,
    ),
    "eventForgotPassword": (
        Decoder(EventForgotPasswordStruct).decode,
        accepts_event_forgot_password,
    ),
    "eventShareWishlist": (
        Decoder(EventShareWishlistStruct).decode,
        accepts_event_share_wishlist,
    ),
}
