"""The models of the events and of the token flow, each loaded when first used."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._model import UNSET, Model, UnsetType
    from rcdp_schemas_generated.models.any_event import AnyEvent
    from rcdp_schemas_generated.models.event_add_to_cart import EventAddToCart, EventAddToCartData
    from rcdp_schemas_generated.models.event_cart_item_edit import (
        EventCartItemEdit,
        EventCartItemEditData,
        EventCartItemEditProduct,
    )
    from rcdp_schemas_generated.models.event_category import EventCategory, EventCategoryData
    from rcdp_schemas_generated.models.event_checkout import (
        EventCheckout,
        EventCheckoutData,
        EventCheckoutProduct,
    )
    from rcdp_schemas_generated.models.event_customer_create import (
        EventCustomerCreate,
        EventCustomerCreateData,
    )
    from rcdp_schemas_generated.models.event_forgot_password import (
        EventForgotPassword,
        EventForgotPasswordData,
    )
    from rcdp_schemas_generated.models.event_home_page import EventHomePage, EventHomePageData
    from rcdp_schemas_generated.models.event_login import EventLogin, EventLoginData
    from rcdp_schemas_generated.models.event_logout import EventLogout, EventLogoutData
    from rcdp_schemas_generated.models.event_product import EventProduct, EventProductData
    from rcdp_schemas_generated.models.event_search import EventSearch, EventSearchData
    from rcdp_schemas_generated.models.event_share_wishlist import EventShareWishlist, EventShareWishlistData
    from rcdp_schemas_generated.models.event_transaction_complete import (
        EventTransactionComplete,
        EventTransactionCompleteData,
        EventTransactionCompleteProduct,
    )
    from rcdp_schemas_generated.models.event_transaction_failure import (
        EventTransactionFailure,
        EventTransactionFailureData,
    )
    from rcdp_schemas_generated.models.event_update_profile import EventUpdateProfile, EventUpdateProfileData
    from rcdp_schemas_generated.models.shared import (
        Address,
        Customer,
        Envelope,
        Page,
        Session,
        UserAgent,
        Utm,
    )
    from rcdp_schemas_generated.models.token_error import TokenError
    from rcdp_schemas_generated.models.token_request import TokenRequest
    from rcdp_schemas_generated.models.token_response import TokenResponse

__all__ = [
    "UNSET",
    "Address",
    "AnyEvent",
    "Customer",
    "Envelope",
    "EventAddToCart",
    "EventAddToCartData",
    "EventCartItemEdit",
    "EventCartItemEditData",
    "EventCartItemEditProduct",
    "EventCategory",
    "EventCategoryData",
    "EventCheckout",
    "EventCheckoutData",
    "EventCheckoutProduct",
    "EventCustomerCreate",
    "EventCustomerCreateData",
    "EventForgotPassword",
    "EventForgotPasswordData",
    "EventHomePage",
    "EventHomePageData",
    "EventLogin",
    "EventLoginData",
    "EventLogout",
    "EventLogoutData",
    "EventProduct",
    "EventProductData",
    "EventSearch",
    "EventSearchData",
    "EventShareWishlist",
    "EventShareWishlistData",
    "EventTransactionComplete",
    "EventTransactionCompleteData",
    "EventTransactionCompleteProduct",
    "EventTransactionFailure",
    "EventTransactionFailureData",
    "EventUpdateProfile",
    "EventUpdateProfileData",
    "Model",
    "Page",
    "Session",
    "TokenError",
    "TokenRequest",
    "TokenResponse",
    "UnsetType",
    "UserAgent",
    "Utm",
]

_MODULES = {
    "UNSET": "rcdp_schemas_generated._model",
    "Address": "rcdp_schemas_generated.models.shared",
    "AnyEvent": "rcdp_schemas_generated.models.any_event",
    "Customer": "rcdp_schemas_generated.models.shared",
    "Envelope": "rcdp_schemas_generated.models.shared",
    "EventAddToCart": "rcdp_schemas_generated.models.event_add_to_cart",
    "EventAddToCartData": "rcdp_schemas_generated.models.event_add_to_cart",
    "EventCartItemEdit": "rcdp_schemas_generated.models.event_cart_item_edit",
    "EventCartItemEditData": "rcdp_schemas_generated.models.event_cart_item_edit",
    "EventCartItemEditProduct": "rcdp_schemas_generated.models.event_cart_item_edit",
    "EventCategory": "rcdp_schemas_generated.models.event_category",
    "EventCategoryData": "rcdp_schemas_generated.models.event_category",
    "EventCheckout": "rcdp_schemas_generated.models.event_checkout",
    "EventCheckoutData": "rcdp_schemas_generated.models.event_checkout",
    "EventCheckoutProduct": "rcdp_schemas_generated.models.event_checkout",
    "EventCustomerCreate": "rcdp_schemas_generated.models.event_customer_create",
    "EventCustomerCreateData": "rcdp_schemas_generated.models.event_customer_create",
    "EventForgotPassword": "rcdp_schemas_generated.models.event_forgot_password",
    "EventForgotPasswordData": "rcdp_schemas_generated.models.event_forgot_password",
    "EventHomePage": "rcdp_schemas_generated.models.event_home_page",
    "EventHomePageData": "rcdp_schemas_generated.models.event_home_page",
    "EventLogin": "rcdp_schemas_generated.models.event_login",
    "EventLoginData": "rcdp_schemas_generated.models.event_login",
    "EventLogout": "rcdp_schemas_generated.models.event_logout",
    "EventLogoutData": "rcdp_schemas_generated.models.event_logout",
    "EventProduct": "rcdp_schemas_generated.models.event_product",
    "EventProductData": "rcdp_schemas_generated.models.event_product",
    "EventSearch": "rcdp_schemas_generated.models.event_search",
    "EventSearchData": "rcdp_schemas_generated.models.event_search",
    "EventShareWishlist": "rcdp_schemas_generated.models.event_share_wishlist",
    "EventShareWishlistData": "rcdp_schemas_generated.models.event_share_wishlist",
    "EventTransactionComplete": "rcdp_schemas_generated.models.event_transaction_complete",
    "EventTransactionCompleteData": "rcdp_schemas_generated.models.event_transaction_complete",
    "EventTransactionCompleteProduct": "rcdp_schemas_generated.models.event_transaction_complete",
    "EventTransactionFailure": "rcdp_schemas_generated.models.event_transaction_failure",
    "EventTransactionFailureData": "rcdp_schemas_generated.models.event_transaction_failure",
    "EventUpdateProfile": "rcdp_schemas_generated.models.event_update_profile",
    "EventUpdateProfileData": "rcdp_schemas_generated.models.event_update_profile",
    "Model": "rcdp_schemas_generated._model",
    "Page": "rcdp_schemas_generated.models.shared",
    "Session": "rcdp_schemas_generated.models.shared",
    "TokenError": "rcdp_schemas_generated.models.token_error",
    "TokenRequest": "rcdp_schemas_generated.models.token_request",
    "TokenResponse": "rcdp_schemas_generated.models.token_response",
    "UnsetType": "rcdp_schemas_generated._model",
    "UserAgent": "rcdp_schemas_generated.models.shared",
    "Utm": "rcdp_schemas_generated.models.shared",
}

if not TYPE_CHECKING:  # else every name would pass a type check

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(_MODULES[name]), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
