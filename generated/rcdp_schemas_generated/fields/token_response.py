"""The fields of TokenResponse."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

FIELDS: tuple[dict[str, object], ...] = (
    {
        "path": "access_token",
        "pointer": "/access_token",
        "component": "TokenResponse",
        "name": "access_token",
        "types": ("string",),
        "required": True,
        "nullable": False,
        "label": "access token",
        "unit": "",
        "unit_name": "",
        "description": (
            "The token that goes into the `Authorization` header of each call, after `Bearer "
            "`. Treat it as a secret."
        ),
        "example": "eyJhbGciOiJSUzI1NiIs...",
        "evidence": "example",
        "sources": (
            ("Token Response", "sample", '"access_token": "eyJhbGciOiJSUzI1NiIs...",'),
        ),
        "decision": (
            "Required, because the answer has no other purpose. Nothing is assumed about its "
            "form."
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
    {
        "path": "token_type",
        "pointer": "/token_type",
        "component": "TokenResponse",
        "name": "token_type",
        "types": ("string",),
        "required": True,
        "nullable": False,
        "label": "token type",
        "unit": "",
        "unit_name": "",
        "description": "How the token is to be used: always `Bearer`.",
        "example": "Bearer",
        "evidence": "prose",
        "sources": (
            ("Token Response", "sample", '"token_type": "Bearer",'),
            ("Use the Token in API Calls", "prose", "Include the token as a Bearer token in the Authorization header of every API call."),
        ),
        "decision": (
            "The calls work with bearer tokens only, so this spelling is the one that is "
            "accepted."
        ),
        "settles": "",
        "reference_guide": "",
        "guide_about": (),
        "guide_names": (),
        "secret": False,
        "choices": (),
        "codes": ("RC201", "RC203", "RC301"),
        "constraints": (
            ("const", "Bearer", '"Bearer"'),
        ),
    },
    {
        "path": "expires_in",
        "pointer": "/expires_in",
        "component": "TokenResponse",
        "name": "expires_in",
        "types": ("integer",),
        "required": True,
        "nullable": False,
        "label": "token lifetime",
        "unit": "seconds",
        "unit_name": "seconds",
        "description": (
            "How long the token is valid, counted from when it was issued. Ask for a new one "
            "before it ends."
        ),
        "example": 3600,
        "evidence": "prose",
        "sources": (
            ("Use the Token in API Calls", "prose", "expires_in: Token validity in seconds (typically 3600)"),
            ("Token Response", "sample", '"expires_in": 3600'),
        ),
        "decision": (
            "Read as a whole number of at least 1, because a token that is never valid makes "
            "no sense. Required, as the sample has it."
        ),
        "settles": "",
        "reference_guide": "",
        "guide_about": (),
        "guide_names": (),
        "secret": False,
        "choices": (),
        "codes": ("RC201", "RC203", "RC303"),
        "constraints": (
            ("minimum", 1, "at least 1"),
        ),
    },
)
