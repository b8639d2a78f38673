"""The fields of eventTransactionFailure."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from rcdp_schemas_generated.fields.envelope import FIELDS as INHERITED

FIELDS: tuple[dict[str, object], ...] = (
    *({**row, "component": "EventTransactionFailure"} if row["component"] == "Envelope" else row for row in INHERITED),
    {
        "path": "eventType",
        "pointer": "/eventType",
        "component": "EventTransactionFailure",
        "name": "eventType",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "event name",
        "unit": "",
        "description": (
            "The event's name, as at the end of the endpoint's path. It may be left out; "
            "when it is there, it must be `eventTransactionFailure`."
        ),
        "example": "eventTransactionFailure",
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
        "secret": False,
        "choices": (),
        "codes": ("RC103", "RC203"),
        "constraints": (
            ("const", "eventTransactionFailure", '"eventTransactionFailure"'),
        ),
    },
    {
        "path": "eventData",
        "pointer": "/eventData",
        "component": "EventTransactionFailure",
        "name": "eventData",
        "types": ("object",),
        "required": True,
        "nullable": False,
        "label": "event data",
        "unit": "",
        "description": "Which order failed, and why.",
        "example": {"orderId": "123", "errorCode": "card_declined"},
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "eventData | Object | Required | Event-specific business data (varies per event type)"),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": (
            "The API Reference Guide lists other data: `totalPrice`, `reason`, "
            "`cartProducts`, `cartId` and more, and neither `orderId` nor `errorCode` nor "
            "`errorMessage`."
        ),
        "secret": False,
        "choices": (),
        "codes": ("RC201", "RC203"),
        "constraints": (),
    },
    {
        "path": "eventData.orderId",
        "pointer": "/eventData/orderId",
        "component": "EventTransactionFailureData",
        "name": "orderId",
        "types": ("string",),
        "required": True,
        "nullable": False,
        "label": "order identifier",
        "unit": "",
        "description": "Identifier of the order that failed.",
        "example": "123",
        "evidence": "table",
        "sources": (
            ("Transaction Failure - eventTransactionFailure", "table", "orderId | string | Yes | Order identifier"),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": "The API Reference Guide does not have this field.",
        "secret": False,
        "choices": (),
        "codes": ("RC201", "RC203", "RC402"),
        "constraints": (),
    },
    {
        "path": "eventData.errorCode",
        "pointer": "/eventData/errorCode",
        "component": "EventTransactionFailureData",
        "name": "errorCode",
        "types": ("string",),
        "required": True,
        "nullable": False,
        "label": "error code",
        "unit": "",
        "description": "The payment provider's code for what went wrong.",
        "example": "card_declined",
        "evidence": "table",
        "sources": (
            ("Transaction Failure - eventTransactionFailure", "table", "errorCode | string | Yes | Error code from the payment provider"),
        ),
        "decision": "Any text is accepted: the codes are the provider's own.",
        "settles": "",
        "reference_guide": "The API Reference Guide does not have this field.",
        "secret": False,
        "choices": (),
        "codes": ("RC201", "RC203", "RC402"),
        "constraints": (),
    },
    {
        "path": "eventData.errorMessage",
        "pointer": "/eventData/errorMessage",
        "component": "EventTransactionFailureData",
        "name": "errorMessage",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "error message",
        "unit": "",
        "description": "What went wrong, in words that people understand.",
        "example": "The card was declined.",
        "evidence": "table",
        "sources": (
            ("Transaction Failure - eventTransactionFailure", "table", "errorMessage | string | No | Human-readable error message"),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": "The API Reference Guide does not have this field.",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "eventData.totalPrice",
        "pointer": "/eventData/totalPrice",
        "component": "EventTransactionFailureData",
        "name": "totalPrice",
        "types": ("number",),
        "required": False,
        "nullable": False,
        "label": "total price",
        "unit": "",
        "description": "Price of the order that failed, as a JSON number.",
        "example": 199.99,
        "evidence": "example",
        "sources": (
            ("Transaction Failure - eventTransactionFailure", "sample", '"totalPrice": 199.99,'),
        ),
        "decision": (
            "The table does not list it, and the sample is damaged; this line is what is "
            "left of its data. A number as in the other transaction events, and optional, "
            "because nothing requires it."
        ),
        "settles": "",
        "reference_guide": "The API Reference Guide has this field among those of the event's data.",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
)
