"""The fields of eventCategory."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from rcdp_schemas_generated.fields.envelope import FIELDS as INHERITED

FIELDS: tuple[dict[str, object], ...] = (
    *({**row, "component": "EventCategory"} if row["component"] == "Envelope" else row for row in INHERITED),
    {
        "path": "eventType",
        "pointer": "/eventType",
        "component": "EventCategory",
        "name": "eventType",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "event name",
        "unit": "",
        "description": (
            "The event's name, as at the end of the endpoint's path. It may be left out; "
            "when it is there, it must be `eventCategory`."
        ),
        "example": "eventCategory",
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
            ("const", "eventCategory", '"eventCategory"'),
        ),
    },
    {
        "path": "eventData",
        "pointer": "/eventData",
        "component": "EventCategory",
        "name": "eventData",
        "types": ("object",),
        "required": True,
        "nullable": False,
        "label": "event data",
        "unit": "",
        "description": "The category that was looked at.",
        "example": {"categoryId": "cat001"},
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "eventData | Object | Required | Event-specific business data (varies per event type)"),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC201", "RC203"),
        "constraints": (),
    },
    {
        "path": "eventData.categoryId",
        "pointer": "/eventData/categoryId",
        "component": "EventCategoryData",
        "name": "categoryId",
        "types": ("string",),
        "required": True,
        "nullable": False,
        "label": "category identifier",
        "unit": "",
        "description": "Identifier of the category that the page shows.",
        "example": "cat001",
        "evidence": "table",
        "sources": (
            ("Category View - eventCategory", "table", "categoryId | string | Yes | Category ID"),
            ("Category View - eventCategory", "sample", '"categoryId": "cat001",'),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC201", "RC203", "RC402"),
        "constraints": (),
    },
    {
        "path": "eventData.parentCategoryId",
        "pointer": "/eventData/parentCategoryId",
        "component": "EventCategoryData",
        "name": "parentCategoryId",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "parent category identifier",
        "unit": "",
        "description": "Identifier of the category above it, where there is one.",
        "example": "parent001",
        "evidence": "table",
        "sources": (
            ("Category View - eventCategory", "table", "parentCategoryId | string | No | Parent category"),
            ("Category View - eventCategory", "sample", '"parentCategoryId": "parent001"'),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
)
