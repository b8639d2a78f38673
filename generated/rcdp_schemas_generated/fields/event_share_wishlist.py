"""The fields of eventShareWishlist."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from rcdp_schemas_generated.fields.envelope import FIELDS as INHERITED

FIELDS: tuple[dict[str, object], ...] = (
    *({**row, "component": "EventShareWishlist"} if row["component"] == "Envelope" else row for row in INHERITED),
    {
        "path": "eventType",
        "pointer": "/eventType",
        "component": "EventShareWishlist",
        "name": "eventType",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "event name",
        "unit": "",
        "unit_name": "",
        "description": (
            "The event's name, as at the end of the endpoint's path. It may be left out; "
            "when it is there, it must be `eventShareWishlist`."
        ),
        "example": "eventShareWishlist",
        "evidence": "example",
        "sources": (
            ("Payload Structure", "sample", '"eventType": "eventHomePage",'),
            ("Method", "prose", "The event name is part of the URL path."),
        ),
        "decision": (
            "The table of common fields does not list it, and no request sample has it, so "
            "it is optional. The name of another event would contradict the path and is "
            "refused (RC103)."
        ),
        "settles": "",
        "reference_guide": "",
        "guide_about": (),
        "guide_names": (),
        "secret": False,
        "choices": (),
        "codes": ("RC103", "RC203"),
        "constraints": (
            ("const", "eventShareWishlist", '"eventShareWishlist"'),
        ),
    },
    {
        "path": "eventData",
        "pointer": "/eventData",
        "component": "EventShareWishlist",
        "name": "eventData",
        "types": ("object",),
        "required": True,
        "nullable": False,
        "label": "event data",
        "unit": "",
        "unit_name": "",
        "description": "The wishlist that was shared, and how.",
        "example": {"wishlistId": "wl001"},
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "eventData | Object | Required | Event-specific business data (varies per event type)"),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": (
            "The API Reference Guide has `sharingCustomer` and a list of products as the "
            "data of this event, and neither `wishlistId` nor `shareMethod`."
        ),
        "guide_about": (),
        "guide_names": ("sharingCustomer", "wishlistId", "shareMethod"),
        "secret": False,
        "choices": (),
        "codes": ("RC201", "RC203"),
        "constraints": (),
    },
    {
        "path": "eventData.wishlistId",
        "pointer": "/eventData/wishlistId",
        "component": "EventShareWishlistData",
        "name": "wishlistId",
        "types": ("string",),
        "required": True,
        "nullable": False,
        "label": "wishlist identifier",
        "unit": "",
        "unit_name": "",
        "description": "Identifier of the wishlist.",
        "example": "wl001",
        "evidence": "table",
        "sources": (
            ("Share Wishlist - eventShareWishlist", "table", "wishlistId | string | Yes | Wishlist identifier"),
            ("Share Wishlist - eventShareWishlist", "sample", '"wishlistId": "wl001",'),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": "",
        "guide_about": (),
        "guide_names": (),
        "secret": False,
        "choices": (),
        "codes": ("RC201", "RC203", "RC402"),
        "constraints": (),
    },
    {
        "path": "eventData.shareMethod",
        "pointer": "/eventData/shareMethod",
        "component": "EventShareWishlistData",
        "name": "shareMethod",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "sharing method",
        "unit": "",
        "unit_name": "",
        "description": "How the list was shared, such as `email` or `social`.",
        "example": "email",
        "evidence": "table",
        "sources": (
            ("Share Wishlist - eventShareWishlist", "table", "shareMethod | string | No | Sharing method (email, social, etc.)"),
            ("Share Wishlist - eventShareWishlist", "sample", '"shareMethod": "email"'),
        ),
        "decision": "Any text is accepted: the table's list ends in `etc.`",
        "settles": "",
        "reference_guide": "",
        "guide_about": (),
        "guide_names": (),
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
)
