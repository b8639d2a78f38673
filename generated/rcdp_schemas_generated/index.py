"""What the contract holds: plain data, nothing imported."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

CONTRACT_VERSION = "1.0.0"

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
        "summary": "Fires when a visitor arrives at the home page.",
        "description": (
            "Send it for views of the home page and of nothing else: a category page has "
            "eventCategory, a product page eventProduct, the result of a search eventSearch. "
            "It needs no data of its own, so its `eventData` is an empty object."
        ),
        "path": "/callback/rest/events/{tenantHash}/eventHomePage",
        "reference_guide": "",
    },
    "eventSearch": {
        "title": "Search",
        "group": "Navigation",
        "summary": "Fires when a visitor runs a search.",
        "description": (
            "Send it once for each search, with the words that were searched for and the "
            "number of hits; its numbers travel as strings. Browsing a category without a "
            "search is eventCategory, and opening one of the hits is eventProduct."
        ),
        "path": "/callback/rest/events/{tenantHash}/eventSearch",
        "reference_guide": "",
    },
    "eventCategory": {
        "title": "Category View",
        "group": "Navigation",
        "summary": "Fires when a visitor opens a category page.",
        "description": (
            "Send it for a page that lists the products of a category. The page of a single "
            "product is eventProduct; a list of hits is eventSearch."
        ),
        "path": "/callback/rest/events/{tenantHash}/eventCategory",
        "reference_guide": "",
    },
    "eventProduct": {
        "title": "Product View",
        "group": "Product",
        "summary": "Fires when a visitor opens the page of a product.",
        "description": (
            "Send it for the detail page of one product; its price travels as a string. "
            "Putting the product into the cart is eventAddToCart, and a page that lists "
            "several products is eventCategory."
        ),
        "path": "/callback/rest/events/{tenantHash}/eventProduct",
        "reference_guide": "",
    },
    "eventAddToCart": {
        "title": "Add to Cart",
        "group": "Cart",
        "summary": "Fires when a visitor puts a product into the cart.",
        "description": (
            "Send it once for each product that enters the cart; price and quantities travel "
            "as strings. A change to something that is in the cart already, its removal or a "
            "coupon is eventCartItemEdit."
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
            "Send it for changes to what is in the cart already; quantities and prices are "
            "JSON numbers here. A product that is put into the cart is eventAddToCart, and "
            "the step to the till is eventCheckout."
        ),
        "path": "/callback/rest/events/{tenantHash}/eventCartItemEdit",
        "reference_guide": "",
    },
    "eventCheckout": {
        "title": "Checkout",
        "group": "Transaction",
        "summary": "Fires when a visitor starts to check out.",
        "description": (
            "Send it when the checkout begins, with the items and both addresses; the order "
            "need not be paid for yet. Success is reported by eventTransactionComplete, "
            "failure by eventTransactionFailure."
        ),
        "path": "/callback/rest/events/{tenantHash}/eventCheckout",
        "reference_guide": (
            "The API Reference Guide has a sixteenth event, `eventPosCheckout`, which the "
            "page does not have and this contract does not know."
        ),
    },
    "eventTransactionComplete": {
        "title": "Transaction Complete",
        "group": "Transaction",
        "summary": "Fires when a transaction has gone through.",
        "description": (
            "Send it once the order is placed for good, with the order's identifier. The "
            "beginning of the checkout is eventCheckout; a transaction that did not go "
            "through is eventTransactionFailure."
        ),
        "path": "/callback/rest/events/{tenantHash}/eventTransactionComplete",
        "reference_guide": "",
    },
    "eventTransactionFailure": {
        "title": "Transaction Failure",
        "group": "Transaction",
        "summary": "Fires when a transaction does not go through.",
        "description": (
            "Send it when a payment or order is turned down, with the payment provider's "
            "code. It is not for checkouts that the visitor leaves, which no event reports; "
            "a transaction that succeeded is eventTransactionComplete."
        ),
        "path": "/callback/rest/events/{tenantHash}/eventTransactionFailure",
        "reference_guide": (
            "The API Reference Guide describes other data for this event: a total price, a "
            "reason and the cart, and none of `orderId`, `errorCode` and `errorMessage`."
        ),
    },
    "eventCustomerCreate": {
        "title": "Customer Create",
        "group": "Identity",
        "summary": "Fires when somebody opens a customer account.",
        "description": (
            "Send it once, when the account comes into being. Later changes to the account "
            "are eventUpdateProfile, and each time the customer signs in is eventLogin."
        ),
        "path": "/callback/rest/events/{tenantHash}/eventCustomerCreate",
        "reference_guide": "",
    },
    "eventLogin": {
        "title": "Login",
        "group": "Identity",
        "summary": "Fires when a customer signs in.",
        "description": (
            "Send it for each sign-in to an account that exists. The making of the account "
            "is eventCustomerCreate, and the end of the visit by signing out is eventLogout."
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
            "Send it when details of an account that exists are changed, with the customer's "
            "code and what is new. The first registration is eventCustomerCreate; a "
            "forgotten password is eventForgotPassword."
        ),
        "path": "/callback/rest/events/{tenantHash}/eventUpdateProfile",
        "reference_guide": "",
    },
    "eventLogout": {
        "title": "Logout",
        "group": "Identity",
        "summary": "Fires when a customer signs out.",
        "description": (
            "Send it when a customer leaves by signing out. It needs no data of its own, so "
            "its `eventData` is an empty object; who signed out is told by `customer`. "
            "Signing in is eventLogin."
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
            "Send it when the reset is asked for, not when the new password is set, and "
            "never with a password in it. Other changes to an account are eventUpdateProfile."
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
            "Send it when a wishlist is passed on to somebody. It does not report changes to "
            "the list itself, for which the page has no event; a product that goes into the "
            "cart is eventAddToCart."
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
        "The API Reference Guide has a sixteenth event, `eventPosCheckout`, which the "
        "page does not have and this contract does not know."
    ),
}

SECRET_NAMES: tuple[str, ...] = ("newPwd", "password", "client_secret", "access_token")
