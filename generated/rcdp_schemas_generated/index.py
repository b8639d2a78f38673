"""What the contract holds: plain data, nothing imported."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

CONTRACT_VERSION = "1.1.0"

TARGETS: dict[str, tuple[str, str]] = {
    "eventHomePage": ("event_home_page", "EventHomePage"),
    "eventSearch": ("event_search", "EventSearch"),
    "eventCategory": ("event_category", "EventCategory"),
    "eventProduct": ("event_product", "EventProduct"),
    "eventAddToCart": ("event_add_to_cart", "EventAddToCart"),
    "eventCartItemEdit": ("event_cart_item_edit", "EventCartItemEdit"),
    "eventCheckout": ("event_checkout", "EventCheckout"),
    "eventTransactionComplete": ("event_transaction_complete", "EventTransactionComplete"),
    "eventTransactionFailure": ("event_transaction_failure", "EventTransactionFailure"),
    "eventCustomerCreate": ("event_customer_create", "EventCustomerCreate"),
    "eventLogin": ("event_login", "EventLogin"),
    "eventUpdateProfile": ("event_update_profile", "EventUpdateProfile"),
    "eventLogout": ("event_logout", "EventLogout"),
    "eventForgotPassword": ("event_forgot_password", "EventForgotPassword"),
    "eventShareWishlist": ("event_share_wishlist", "EventShareWishlist"),
    "TokenRequest": ("token_request", "TokenRequest"),
    "TokenResponse": ("token_response", "TokenResponse"),
    "TokenError": ("token_error", "TokenError"),
}

EVENTS: dict[str, dict[str, str]] = {
    "eventHomePage": {
        "title": "Home",
        "group": "Navigation",
        "summary": "Fires when a visitor opens the home page.",
        "description": (
            "Send it for views of the home page only. For a category page send "
            "`eventCategory`, for a product page `eventProduct`, and for search results "
            "`eventSearch`. The event has no data, so its `eventData` is an empty object."
        ),
        "path": "/callback/rest/events/{tenantHash}/eventHomePage",
        "reference_guide": "",
    },
    "eventSearch": {
        "title": "Search",
        "group": "Navigation",
        "summary": "Fires when a visitor runs a search.",
        "description": (
            "Send it once for each search, with the search text and the number of results; "
            "its numbers are strings. When the visitor browses a category without searching, "
            "send `eventCategory`. When the visitor opens a result, send `eventProduct`."
        ),
        "path": "/callback/rest/events/{tenantHash}/eventSearch",
        "reference_guide": "",
    },
    "eventCategory": {
        "title": "Category View",
        "group": "Navigation",
        "summary": "Fires when a visitor opens a category page.",
        "description": (
            "Send it for a page that lists the products of a category. For the page of a "
            "single product send `eventProduct`. For search results send `eventSearch`."
        ),
        "path": "/callback/rest/events/{tenantHash}/eventCategory",
        "reference_guide": "",
    },
    "eventProduct": {
        "title": "Product View",
        "group": "Product",
        "summary": "Fires when a visitor opens the page of a product.",
        "description": (
            "Send it for the detail page of one product; the price is a string. When the "
            "product is added to the cart, send `eventAddToCart`. For a page that lists "
            "several products send `eventCategory`."
        ),
        "path": "/callback/rest/events/{tenantHash}/eventProduct",
        "reference_guide": "",
    },
    "eventAddToCart": {
        "title": "Add to Cart",
        "group": "Cart",
        "summary": "Fires when a visitor puts a product into the cart.",
        "description": (
            "Send it once for each product that is added; the price and the quantities are "
            "strings. If the visitor changes or removes an item that is already in the cart, "
            "or applies a coupon, send `eventCartItemEdit`."
        ),
        "path": "/callback/rest/events/{tenantHash}/eventAddToCart",
        "reference_guide": "",
    },
    "eventCartItemEdit": {
        "title": "Edit Cart Item",
        "group": "Cart",
        "summary": (
            "Fires when a visitor changes the quantity of a cart item, removes one, or "
            "applies a coupon."
        ),
        "description": (
            "Send it for changes to items that are already in the cart; quantities and "
            "prices are JSON numbers here. For a product that is added to the cart send "
            "`eventAddToCart`. When the checkout starts, send `eventCheckout`."
        ),
        "path": "/callback/rest/events/{tenantHash}/eventCartItemEdit",
        "reference_guide": "",
    },
    "eventCheckout": {
        "title": "Checkout",
        "group": "Transaction",
        "summary": "Fires when a visitor starts the checkout.",
        "description": (
            "Send it when the checkout starts, with the items and both addresses; the order "
            "doesn't have to be paid yet. If the transaction succeeds, send "
            "`eventTransactionComplete`; if it fails, `eventTransactionFailure`."
        ),
        "path": "/callback/rest/events/{tenantHash}/eventCheckout",
        "reference_guide": (
            "The API Reference Guide has a sixteenth event, `eventPosCheckout`, which "
            "neither the page nor this contract has."
        ),
    },
    "eventTransactionComplete": {
        "title": "Transaction Complete",
        "group": "Transaction",
        "summary": "Fires when a transaction succeeds.",
        "description": (
            "Send it when the order is placed, with the order's identifier. When the "
            "checkout starts, send `eventCheckout`. If the transaction fails, send "
            "`eventTransactionFailure`."
        ),
        "path": "/callback/rest/events/{tenantHash}/eventTransactionComplete",
        "reference_guide": "",
    },
    "eventTransactionFailure": {
        "title": "Transaction Failure",
        "group": "Transaction",
        "summary": "Fires when a transaction fails.",
        "description": (
            "Send it when a payment or an order is declined, with the payment provider's "
            "code. Don't send it when a visitor abandons the checkout; the page has no event "
            "for that. If the transaction succeeds, send `eventTransactionComplete`."
        ),
        "path": "/callback/rest/events/{tenantHash}/eventTransactionFailure",
        "reference_guide": (
            "The API Reference Guide describes other data for this event: a total price, a "
            "reason and the cart, but not `orderId`, `errorCode` or `errorMessage`."
        ),
    },
    "eventCustomerCreate": {
        "title": "Customer Create",
        "group": "Identity",
        "summary": "Fires when a visitor opens a customer account.",
        "description": (
            "Send it once, when the account is created. For later changes to the account "
            "send `eventUpdateProfile`. For each sign-in send `eventLogin`."
        ),
        "path": "/callback/rest/events/{tenantHash}/eventCustomerCreate",
        "reference_guide": "",
    },
    "eventLogin": {
        "title": "Login",
        "group": "Identity",
        "summary": "Fires when a customer signs in.",
        "description": (
            "Send it for each sign-in to an existing account. For a new account send "
            "`eventCustomerCreate`. When the customer signs out, send `eventLogout`."
        ),
        "path": "/callback/rest/events/{tenantHash}/eventLogin",
        "reference_guide": (
            "The API Reference Guide gives this event other data: an `eventType` that holds "
            "the time of the login."
        ),
    },
    "eventUpdateProfile": {
        "title": "Update Profile",
        "group": "Identity",
        "summary": "Fires when a customer changes their profile.",
        "description": (
            "Send it when the details of an existing account change, with the customer's "
            "code and the new values. For a new account send `eventCustomerCreate`. For a "
            "forgotten password send `eventForgotPassword`."
        ),
        "path": "/callback/rest/events/{tenantHash}/eventUpdateProfile",
        "reference_guide": "",
    },
    "eventLogout": {
        "title": "Logout",
        "group": "Identity",
        "summary": "Fires when a customer signs out.",
        "description": (
            "Send it when a customer signs out. The event has no data, so its `eventData` is "
            "an empty object; `customer` says who signed out. When a customer signs in, send "
            "`eventLogin`."
        ),
        "path": "/callback/rest/events/{tenantHash}/eventLogout",
        "reference_guide": (
            "The API Reference Guide gives this event data: an `eventType` that holds the "
            "time of the logout."
        ),
    },
    "eventForgotPassword": {
        "title": "Forgot Password",
        "group": "Identity",
        "summary": "Fires when a customer asks for a password reset.",
        "description": (
            "Send it when the customer asks for the reset, not when the new password is set. "
            "Never put a password into it. For other changes to an account send "
            "`eventUpdateProfile`."
        ),
        "path": "/callback/rest/events/{tenantHash}/eventForgotPassword",
        "reference_guide": (
            "The API Reference Guide gives this event other data: two links and `newPwd`, a "
            "password in clear text. Don't send that."
        ),
    },
    "eventShareWishlist": {
        "title": "Share Wishlist",
        "group": "Engagement",
        "summary": "Fires when a visitor shares a wishlist.",
        "description": (
            "Send it when the wishlist is shared with somebody. Don't send it for changes to "
            "the list itself; the page has no event for them. For a product that is added to "
            "the cart send `eventAddToCart`."
        ),
        "path": "/callback/rest/events/{tenantHash}/eventShareWishlist",
        "reference_guide": (
            "The API Reference Guide gives this event other data: a `sharingCustomer` and a "
            "list of products."
        ),
    },
}

EVENTS_ELSEWHERE: dict[str, str] = {
    "eventPosCheckout": (
        "The API Reference Guide has a sixteenth event, `eventPosCheckout`, which "
        "neither the page nor this contract has."
    ),
}

SECRET_NAMES: tuple[str, ...] = ("newPwd", "password", "client_secret", "access_token")
