"""The union of the models of all events."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from typing import TypeAlias

from rcdp_schemas_generated.models.event_add_to_cart import EventAddToCart
from rcdp_schemas_generated.models.event_cart_item_edit import EventCartItemEdit
from rcdp_schemas_generated.models.event_category import EventCategory
from rcdp_schemas_generated.models.event_checkout import EventCheckout
from rcdp_schemas_generated.models.event_customer_create import EventCustomerCreate
from rcdp_schemas_generated.models.event_forgot_password import EventForgotPassword
from rcdp_schemas_generated.models.event_home_page import EventHomePage
from rcdp_schemas_generated.models.event_login import EventLogin
from rcdp_schemas_generated.models.event_logout import EventLogout
from rcdp_schemas_generated.models.event_product import EventProduct
from rcdp_schemas_generated.models.event_search import EventSearch
from rcdp_schemas_generated.models.event_share_wishlist import EventShareWishlist
from rcdp_schemas_generated.models.event_transaction_complete import EventTransactionComplete
from rcdp_schemas_generated.models.event_transaction_failure import EventTransactionFailure
from rcdp_schemas_generated.models.event_update_profile import EventUpdateProfile

AnyEvent: TypeAlias = (
    EventAddToCart
    | EventCartItemEdit
    | EventCategory
    | EventCheckout
    | EventCustomerCreate
    | EventForgotPassword
    | EventHomePage
    | EventLogin
    | EventLogout
    | EventProduct
    | EventSearch
    | EventShareWishlist
    | EventTransactionComplete
    | EventTransactionFailure
    | EventUpdateProfile
)
"""Any event of the contract."""
