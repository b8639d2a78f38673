"""The fields of TokenError."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

FIELDS: tuple[dict[str, object], ...] = (
    {
        "path": "error",
        "pointer": "/error",
        "component": "TokenError",
        "name": "error",
        "types": ("string",),
        "required": True,
        "nullable": False,
        "label": "error code",
        "unit": "",
        "unit_name": "",
        "description": "Why the token was refused, as one of the codes of RFC 6749.",
        "example": "invalid_client",
        "evidence": "inferred",
        "sources": (),
        "decision": (
            "RFC 6749, section 5.2, defines this answer for every OAuth 2.0 token endpoint; "
            "the page shows no refused request. It requires this field and lists six codes."
        ),
        "settles": "A refused token request and the answer it gets.",
        "reference_guide": "",
        "guide_about": (),
        "guide_names": (),
        "secret": False,
        "choices": ("invalid_request", "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type", "invalid_scope"),
        "codes": ("RC201", "RC203", "RC301"),
        "constraints": (
            ("enum", ["invalid_request", "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type", "invalid_scope"], 'one of "invalid_request", "invalid_client", "invalid_grant", "unauthorized_client", "unsupported_grant_type", "invalid_scope"'),
        ),
    },
    {
        "path": "error_description",
        "pointer": "/error_description",
        "component": "TokenError",
        "name": "error_description",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "error description",
        "unit": "",
        "unit_name": "",
        "description": "What went wrong, for the people who look into it.",
        "example": "Client authentication failed",
        "evidence": "inferred",
        "sources": (),
        "decision": (
            "RFC 6749, section 5.2, defines this answer for every OAuth 2.0 token endpoint; "
            "the page shows no refused request. It makes this field optional."
        ),
        "settles": "A refused token request and the answer it gets.",
        "reference_guide": "",
        "guide_about": (),
        "guide_names": (),
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
    {
        "path": "error_uri",
        "pointer": "/error_uri",
        "component": "TokenError",
        "name": "error_uri",
        "types": ("string",),
        "required": False,
        "nullable": False,
        "label": "error page",
        "unit": "",
        "unit_name": "",
        "description": "Address of a page that tells more about the error.",
        "example": "https://example.com/oauth-errors",
        "evidence": "inferred",
        "sources": (),
        "decision": (
            "RFC 6749, section 5.2, defines this answer for every OAuth 2.0 token endpoint; "
            "the page shows no refused request. It makes this field optional."
        ),
        "settles": "A refused token request and the answer it gets.",
        "reference_guide": "",
        "guide_about": (),
        "guide_names": (),
        "secret": False,
        "choices": (),
        "codes": ("RC203",),
        "constraints": (),
    },
)
