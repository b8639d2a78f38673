"""The fields of eventLogin."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from rcdp_schemas_generated.fields.envelope import FIELDS as INHERITED

FIELDS: tuple[dict[str, object], ...] = (
    *({**row, "component": "EventLogin"} if row["component"] == "Envelope" else row for row in INHERITED),
    {
        "path": "eventType",
        "pointer": "/eventType",
        "component": "EventLogin",
        "name": "eventType",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "event name",
        "unit": "",
        "unit_name": "",
        "description": (
            "The event's name, as at the end of the endpoint's path. It may be left out; "
            "when it is there, it must be `eventLogin`."
        ),
        "example": "eventLogin",
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
            ("const", "eventLogin", '"eventLogin"'),
        ),
    },
    {
        "path": "eventData",
        "pointer": "/eventData",
        "component": "EventLogin",
        "name": "eventData",
        "types": ("object",),
        "required": True,
        "nullable": False,
        "label": "event data",
        "unit": "",
        "unit_name": "",
        "description": "The customer who signed in.",
        "example": {"customerCode": "100"},
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "eventData | Object | Required | Event-specific business data (varies per event type)"),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": (
            "The API Reference Guide has `eventType` with a `login` time as the data of this "
            "event, not `customerCode`."
        ),
        "guide_about": (),
        "guide_names": ("eventType", "login", "customerCode"),
        "secret": False,
        "choices": (),
        "codes": ("RC201", "RC203"),
        "constraints": (),
    },
    {
        "path": "eventData.customerCode",
        "pointer": "/eventData/customerCode",
        "component": "EventLoginData",
        "name": "customerCode",
        "types": ("string",),
        "required": True,
        "nullable": False,
        "label": "customer code",
        "unit": "",
        "unit_name": "",
        "description": (
            "The customer's identifier in your own systems. A string only; a number is "
            "accepted in `customer.customerCode` alone."
        ),
        "example": "100",
        "evidence": "table",
        "sources": (
            ("Login - eventLogin", "table", "customerCode | string | Yes | Internal customer ID"),
            ("Login - eventLogin", "sample", '"customerCode": "100"'),
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
)
