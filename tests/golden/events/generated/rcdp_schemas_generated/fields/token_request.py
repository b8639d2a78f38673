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
        "description": "Always the same.",
        "example": "client_credentials",
        "evidence": "prose",
        "sources": (
            ("Token", "prose", "grant_type"),
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
        "description": "The secret.",
        "example": "abc",
        "evidence": "prose",
        "sources": (
            ("Token", "prose", "client_secret"),
        ),
        "decision": "",
        "settles": "",
        "reference_guide": "",
        "guide_about": (),
        "guide_names": (),
        "secret": True,
        "choices": (),
        "codes": ("RC201", "RC203", "RC304"),
        "constraints": (
            ("minLength", 1, "at least 1 character"),
        ),
    },
)
