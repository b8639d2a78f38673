"""The fields of eventForgotPassword."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from rcdp_schemas_generated.fields.envelope import FIELDS as INHERITED

FIELDS: tuple[dict[str, object], ...] = (
    *({**row, "component": "EventForgotPassword"} if row["component"] == "Envelope" else row for row in INHERITED),
    {
        "path": "eventType",
        "pointer": "/eventType",
        "component": "EventForgotPassword",
        "name": "eventType",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "event name",
        "unit": "",
        "unit_name": "",
        "description": (
            "The event's name, as at the end of the endpoint's path. It may be left out; "
            "when it is there, it must be `eventForgotPassword`."
        ),
        "example": "eventForgotPassword",
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
            ("const", "eventForgotPassword", '"eventForgotPassword"'),
        ),
    },
    {
        "path": "eventData",
        "pointer": "/eventData",
        "component": "EventForgotPassword",
        "name": "eventData",
        "types": ("object",),
        "required": True,
        "nullable": False,
        "label": "event data",
        "unit": "",
        "unit_name": "",
        "description": "The account that a reset was asked for.",
        "example": {"customerEmailId": "user@mail.com"},
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "eventData | Object | Required | Event-specific business data (varies per event type)"),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": (
            "The API Reference Guide has two link fields and `newPwd`, a password in clear "
            "text, in place of `customerEmailId`. Don't send a password: a field of that "
            "name is a warning (RC406)."
        ),
        "guide_about": (),
        "guide_names": ("newPwd", "customerEmailId"),
        "secret": False,
        "choices": (),
        "codes": ("RC201", "RC203"),
        "constraints": (),
    },
    {
        "path": "eventData.customerEmailId",
        "pointer": "/eventData/customerEmailId",
        "component": "EventForgotPasswordData",
        "name": "customerEmailId",
        "types": ("string",),
        "required": True,
        "nullable": False,
        "label": "e-mail address",
        "unit": "",
        "unit_name": "",
        "description": "The e-mail address that the password reset goes to.",
        "example": "user@mail.com",
        "evidence": "table",
        "sources": (
            ("Forgot Password - eventForgotPassword", "table", "customerEmailId | string | Yes | Email address used for password reset"),
            ("Forgot Password - eventForgotPassword", "sample", '"customerEmailId": "user@mail.com"'),
        ),
        "decision": (
            "The type and the requirement are the table's; the outline of an address is our "
            "reading (see `EmailText`)."
        ),
        "settles": "",
        "reference_guide": "",
        "guide_about": (),
        "guide_names": (),
        "secret": False,
        "choices": (),
        "codes": ("RC201", "RC203", "RC302"),
        "constraints": (
            ("pattern", "^[^@\\s]+@[^@\\s]+$", "an e-mail address"),
        ),
    },
)
