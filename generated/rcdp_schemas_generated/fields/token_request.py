"""The fields of TokenRequest."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

FIELDS: tuple[dict[str, object], ...] = (
    {
        "path": "grant_type",
        "pointer": "/grant_type",
        "component": "TokenRequest",
        "name": "grant_type",
        "types": ("string",),
        "required": True,
        "nullable": False,
        "label": "grant type",
        "unit": "",
        "unit_name": "",
        "description": "Kind of grant: always `client_credentials`.",
        "example": "client_credentials",
        "evidence": "prose",
        "sources": (
            ("Use the Token in API Calls", "prose", "grant_type: Always client_credentials"),
            ("Token Request", "sample", '-d "grant_type=client_credentials"'),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": "",
        "guide_about": (),
        "guide_names": (),
        "secret": False,
        "choices": (),
        "codes": ("RC201", "RC203", "RC301"),
        "constraints": (
            ("const", "client_credentials", '"client_credentials"'),
        ),
    },
    {
        "path": "client_id",
        "pointer": "/client_id",
        "component": "TokenRequest",
        "name": "client_id",
        "types": ("string",),
        "required": True,
        "nullable": False,
        "label": "client identifier",
        "unit": "",
        "unit_name": "",
        "description": "Identifier of your client, handed over when you joined rCDP.",
        "example": "<YOUR_CLIENT_ID>",
        "evidence": "prose",
        "sources": (
            ("Use the Token in API Calls", "prose", "client_id: Provided during Algonomy onboarding"),
            ("Token Request", "sample", '-d "client_id=<YOUR_CLIENT_ID>"'),
        ),
        "decision": "Required, because without it nobody asks; the page only shows it in the request.",
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
        "path": "client_secret",
        "pointer": "/client_secret",
        "component": "TokenRequest",
        "name": "client_secret",
        "types": ("string",),
        "required": True,
        "nullable": False,
        "label": "client secret",
        "unit": "",
        "unit_name": "",
        "description": (
            "Secret of your client, handed over when you joined rCDP. It belongs in this "
            "request and nowhere else."
        ),
        "example": "<YOUR_CLIENT_SECRET>",
        "evidence": "prose",
        "sources": (
            ("Use the Token in API Calls", "prose", "client_secret: Provided during Algonomy onboarding"),
            ("Token Request", "sample", '-d "client_secret=<YOUR_CLIENT_SECRET>"'),
        ),
        "decision": (
            "Required, because without it nothing proves who asks; the page only shows it in "
            "the request."
        ),
        "settles": "",
        "reference_guide": "",
        "guide_about": (),
        "guide_names": (),
        "secret": True,
        "choices": (),
        "codes": ("RC201", "RC203", "RC402"),
        "constraints": (),
    },
)
