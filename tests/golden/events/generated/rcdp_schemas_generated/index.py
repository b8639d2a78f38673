"""What the contract holds: plain data, nothing imported."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

CONTRACT_VERSION = "2.0.1"

TARGETS: dict[str, tuple[str, str]] = {
    "eventBuy": ("event_buy", "EventBuy"),
    "eventLeave": ("event_leave", "EventLeave"),
    "TokenRequest": ("token_request", "TokenRequest"),
}

EVENTS: dict[str, dict[str, str]] = {
    "eventBuy": {
        "title": "Buy",
        "group": "Cart",
        "summary": "Fires when somebody buys something.",
        "description": (
            "Send it once for each purchase, when the payment has gone through. What is only "
            "put into the cart is another event."
        ),
        "path": "/events/{tenantHash}/eventBuy",
        "reference_guide": "The guide calls it eventPurchase.",
    },
    "eventLeave": {
        "title": "Leave",
        "group": "Navigation",
        "summary": "Fires when somebody leaves.",
        "description": "Send it when the last page is closed.",
        "path": "/events/{tenantHash}/eventLeave",
        "reference_guide": "",
    },
}

EVENTS_ELSEWHERE: dict[str, str] = {
    "eventPurchase": "The guide calls it eventPurchase.",
}

SECRET_NAMES: tuple[str, ...] = ("password", "client_secret")
