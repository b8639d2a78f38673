"""The fields of eventUpdateProfile."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from rcdp_schemas_generated.fields.envelope import FIELDS as INHERITED

FIELDS: tuple[dict[str, object], ...] = (
    *({**row, "component": "EventUpdateProfile"} if row["component"] == "Envelope" else row for row in INHERITED),
    {
        "path": "eventType",
        "pointer": "/eventType",
        "component": "EventUpdateProfile",
        "name": "eventType",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "event name",
        "unit": "",
        "description": (
            "The event's name, as at the end of the endpoint's path. It may be left out; "
            "when it is there, it must be `eventUpdateProfile`."
        ),
        "example": "eventUpdateProfile",
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
            ("const", "eventUpdateProfile", '"eventUpdateProfile"'),
        ),
    },
    {
        "path": "eventData",
        "pointer": "/eventData",
        "component": "EventUpdateProfile",
        "name": "eventData",
        "types": ("object",),
        "required": True,
        "nullable": False,
        "label": "event data",
        "unit": "",
        "description": "The customer, and the details that were changed.",
        "example": {"customerCode": "100"},
        "evidence": "table",
        "sources": (
            ("Common Fields", "table", "eventData | Object | Required | Event-specific business data (varies per event type)"),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": (
            "The API Reference Guide has two more fields, both optional: `middleName` and "
            "`mobileNo`."
        ),
        "secret": False,
        "choices": (),
        "codes": ("RC201", "RC203"),
        "constraints": (),
    },
    {
        "path": "eventData.customerCode",
        "pointer": "/eventData/customerCode",
        "component": "EventUpdateProfileData",
        "name": "customerCode",
        "types": ("string",),
        "required": True,
        "nullable": False,
        "label": "customer code",
        "unit": "",
        "description": (
            "The customer's identifier in your own systems. A string only; a number is "
            "accepted in `customer.customerCode` alone."
        ),
        "example": "100",
        "evidence": "table",
        "sources": (
            ("Update Profile - eventUpdateProfile", "table", "customerCode | string | Yes | Internal customer ID"),
            ("Update Profile - eventUpdateProfile", "sample", '"customerCode": "100",'),
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
        "path": "eventData.firstName",
        "pointer": "/eventData/firstName",
        "component": "EventUpdateProfileData",
        "name": "firstName",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "first name",
        "unit": "",
        "description": "The customer's first name after the change.",
        "example": "Jane",
        "evidence": "table",
        "sources": (
            ("Update Profile - eventUpdateProfile", "table", "firstName | string | No | Updated first name"),
            ("Update Profile - eventUpdateProfile", "sample", '"firstName": "Jane",'),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "eventData.lastName",
        "pointer": "/eventData/lastName",
        "component": "EventUpdateProfileData",
        "name": "lastName",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "last name",
        "unit": "",
        "description": "The customer's last name after the change.",
        "example": "Smith",
        "evidence": "table",
        "sources": (
            ("Update Profile - eventUpdateProfile", "table", "lastName | string | No | Updated last name"),
            ("Update Profile - eventUpdateProfile", "sample", '"lastName": "Smith",'),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "eventData.customerEmailId",
        "pointer": "/eventData/customerEmailId",
        "component": "EventUpdateProfileData",
        "name": "customerEmailId",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "e-mail address",
        "unit": "",
        "description": "The customer's e-mail address after the change.",
        "example": "jane@mail.com",
        "evidence": "table",
        "sources": (
            ("Update Profile - eventUpdateProfile", "table", "customerEmailId | string | No | Updated email"),
            ("Update Profile - eventUpdateProfile", "sample", '"customerEmailId": "jane@mail.com",'),
        ),
        "decision": (
            "The type and the requirement are the table's; the outline of an address is our "
            "reading (see `EmailText`)."
        ),
        "settles": "",
        "reference_guide": "The API Reference Guide asks for either this field or `mobileNo`.",
        "secret": False,
        "choices": (),
        "codes": ("RC203", "RC302"),
        "constraints": (
            ("pattern", "^[^@\\s]+@[^@\\s]+$", "an e-mail address"),
        ),
    },
    {
        "path": "eventData.gender",
        "pointer": "/eventData/gender",
        "component": "EventUpdateProfileData",
        "name": "gender",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "gender",
        "unit": "",
        "description": "The customer's gender after the change: `Male`, `Female` or `Other`.",
        "example": "Female",
        "evidence": "inferred",
        "sources": (
            ("Update Profile - eventUpdateProfile", "table", "gender | string | No | Updated gender"),
            ("Update Profile - eventUpdateProfile", "sample", '"gender": "Female",'),
            ("Customer Create - eventCustomerCreate", "table", "gender | string | No | Gender (Male/Female/Other)"),
        ),
        "decision": (
            "The table gives the type, and neither words nor a form. Those of "
            "eventCustomerCreate are taken over, and the sample agrees with them."
        ),
        "settles": "A field table for this event that says which texts are allowed.",
        "reference_guide": "",
        "secret": False,
        "choices": ("Male", "Female", "Other"),
        "codes": ("RC203", "RC301"),
        "constraints": (
            ("enum", ["Male", "Female", "Other"], 'one of "Male", "Female", "Other"'),
        ),
    },
    {
        "path": "eventData.dob",
        "pointer": "/eventData/dob",
        "component": "EventUpdateProfileData",
        "name": "dob",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "date of birth",
        "unit": "",
        "description": "The customer's date of birth after the change: month, day, year.",
        "example": "05-15-1990",
        "evidence": "inferred",
        "sources": (
            ("Update Profile - eventUpdateProfile", "table", "dob | string | No | Updated date of birth"),
            ("Update Profile - eventUpdateProfile", "sample", '"dob": "05-15-1990"'),
            ("Customer Create - eventCustomerCreate", "table", "dob | string | No | Date of birth (MM-DD-YYYY)"),
        ),
        "decision": (
            "The table gives the type, and neither words nor a form. Those of "
            "eventCustomerCreate are taken over, and the sample agrees with them."
        ),
        "settles": "A field table for this event that says which texts are allowed.",
        "reference_guide": "",
        "secret": False,
        "choices": (),
        "codes": ("RC203", "RC302"),
        "constraints": (
            ("pattern", "^(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])-[0-9]{4}$", "a date as MM-DD-YYYY"),
        ),
    },
)
