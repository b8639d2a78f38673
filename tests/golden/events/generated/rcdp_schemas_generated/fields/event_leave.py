"""The fields of eventLeave."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from rcdp_schemas_generated.fields.envelope import FIELDS as INHERITED

FIELDS: tuple[dict[str, object], ...] = (
    *({**row, "component": "EventLeave"} if row["component"] == "Envelope" else row for row in INHERITED),
    {
        "path": "eventType",
        "pointer": "/eventType",
        "component": "EventLeave",
        "name": "eventType",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "event name",
        "unit": "",
        "unit_name": "",
        "description": "The event's own name.",
        "example": "eventLeave",
        "evidence": "example",
        "sources": (
            ("Samples", "sample", '"eventType": "eventLeave"'),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": "",
        "guide_about": (),
        "guide_names": (),
        "secret": False,
        "choices": (),
        "codes": ("RC103", "RC203"),
        "constraints": (
            ("const", "eventLeave", '"eventLeave"'),
        ),
    },
    {
        "path": "eventData",
        "pointer": "/eventData",
        "component": "EventLeave",
        "name": "eventData",
        "types": ("object",),
        "required": True,
        "nullable": False,
        "label": "event data",
        "unit": "",
        "unit_name": "",
        "description": "Nothing at all.",
        "example": {},
        "evidence": "table",
        "sources": (
            ("Leave - eventLeave", "table", "eventData"),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": "",
        "guide_about": (),
        "guide_names": (),
        "secret": False,
        "choices": (),
        "codes": ("RC201", "RC203"),
        "constraints": (),
    },
)
