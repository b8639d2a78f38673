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

CODES: dict[str, tuple[str, str]] = {
    "RC103": ("event-mismatch", "error"),
    "RC201": ("missing-field", "error"),
    "RC202": ("unknown-field", "warning"),
    "RC203": ("wrong-type", "error"),
    "RC301": ("invalid-choice", "error"),
    "RC302": ("invalid-format", "error"),
    "RC303": ("out-of-range", "error"),
    "RC304": ("constraint", "error"),
    "RC401": ("suspicious-time", "warning"),
    "RC402": ("empty-value", "warning"),
    "RC403": ("not-a-number", "warning"),
    "RC404": ("no-identity", "warning"),
    "RC405": ("empty-list", "warning"),
    "RC406": ("secret-in-payload", "warning"),
}

SECRET_NAMES: tuple[str, ...] = ("password", "client_secret")
