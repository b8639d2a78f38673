"""The fields of eventSearch."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from rcdp_schemas_generated.fields.envelope import FIELDS as INHERITED

FIELDS: tuple[dict[str, object], ...] = (
    *({**row, "component": "EventSearch"} if row["component"] == "Envelope" else row for row in INHERITED),
    {
        "path": "eventType",
        "pointer": "/eventType",
        "component": "EventSearch",
        "name": "eventType",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "event name",
        "unit": "",
        "description": (
            "The event's name, as at the end of the endpoint's path. It may be left out; "
            "when it is there, it must be `eventSearch`."
        ),
        "example": "eventSearch",
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
            ("const", "eventSearch", '"eventSearch"'),
        ),
    },
    {
        "path": "eventData",
        "pointer": "/eventData",
        "component": "EventSearch",
        "name": "eventData",
        "types": ("object",),
        "required": True,
        "nullable": False,
        "label": "event data",
        "unit": "",
        "description": "What was searched for, and what came of it.",
        "example": {"searchFacet": "shoes", "searchString": "blue shoes", "searchResults": "42"},
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
        "path": "eventData.searchFacet",
        "pointer": "/eventData/searchFacet",
        "component": "EventSearchData",
        "name": "searchFacet",
        "types": ("string",),
        "required": True,
        "nullable": False,
        "label": "search facet",
        "unit": "",
        "description": "The category or facet that the search was narrowed to.",
        "example": "shoes",
        "evidence": "table",
        "sources": (
            ("Search - eventSearch", "table", "searchFacet | string | Yes | Search category or facet"),
            ("Search - eventSearch", "sample", '"searchFacet": "shoes",'),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": "The API Reference Guide makes this field optional.",
        "secret": False,
        "choices": (),
        "codes": ("RC201", "RC203", "RC402"),
        "constraints": (),
    },
    {
        "path": "eventData.searchString",
        "pointer": "/eventData/searchString",
        "component": "EventSearchData",
        "name": "searchString",
        "types": ("string",),
        "required": True,
        "nullable": False,
        "label": "search text",
        "unit": "",
        "description": "The words that the visitor searched for.",
        "example": "blue shoes",
        "evidence": "table",
        "sources": (
            ("Search - eventSearch", "table", "searchString | string | Yes | The search query entered by the user"),
            ("Search - eventSearch", "sample", '"searchString": "blue shoes",'),
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
        "path": "eventData.searchResults",
        "pointer": "/eventData/searchResults",
        "component": "EventSearchData",
        "name": "searchResults",
        "types": ("string",),
        "required": True,
        "nullable": False,
        "label": "number of results",
        "unit": "",
        "description": "How many results the search had, as a number in a string.",
        "example": "42",
        "evidence": "table",
        "sources": (
            ("Search - eventSearch", "table", "searchResults | string | Yes | Number of results returned"),
            ("Search - eventSearch", "sample", '"searchResults": "42",'),
        ),
        "decision": (
            "Table and sample agree on a string: a JSON number is refused (RC203), and text "
            "that is no plain decimal is a warning (RC403)."
        ),
        "settles": "",
        "reference_guide": "The API Reference Guide makes this field optional, and an integer.",
        "secret": False,
        "choices": (),
        "codes": ("RC201", "RC203", "RC402", "RC403"),
        "constraints": (),
    },
    {
        "path": "eventData.searchResponseTime",
        "pointer": "/eventData/searchResponseTime",
        "component": "EventSearchData",
        "name": "searchResponseTime",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "search response time",
        "unit": "milliseconds",
        "description": "How long the search took, as a number of milliseconds in a string.",
        "example": "120",
        "evidence": "table",
        "sources": (
            ("Search - eventSearch", "table", "searchResponseTime | string | No | Response time in milliseconds"),
            ("Search - eventSearch", "sample", '"searchResponseTime": "120"'),
        ),
        "decision": (
            "Table and sample agree on a string: a JSON number is refused (RC203), and text "
            "that is no plain decimal is a warning (RC403)."
        ),
        "settles": "",
        "reference_guide": "The API Reference Guide has an integer here.",
        "secret": False,
        "choices": (),
        "codes": ("RC203", "RC403"),
        "constraints": (),
    },
)
