"""What is known of each issue code, and the words of sentences: plain data."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

CODES: dict[str, dict[str, str]] = {
    "RC203": {
        "name": "wrong-type",
        "severity": "error",
        "about": "value",
        "place": "value",
        "hides": "",
        "guide": "",
        "summary": "The value is of a type that the contract does not accept here.",
        "meaning": "A short text.",
        "why": (
            "A text that is long enough to be broken into several lines of the module, since "
            "it goes on and on."
        ),
        "fix": "Send a value of the type.",
        "silence": "Change the contract.",
        "event": "",
        "expect": "",
    },
}

VARIANTS: dict[str, dict[str, dict[str, str]]] = {
    "RC203": {
    },
}

TYPES: dict[str, str] = {}

FORMATS: dict[str, str] = {}

ASIDES: dict[str, str] = {}

HINTS: dict[str, tuple[str, bool]] = {}

NOTES: dict[str, tuple[str, bool]] = {}

PAYLOADS: dict[str, tuple[bytes, bytes]] = {
    "RC203": (
        b'{\n  "code": 1\n}\n',
        b'{\n  "code": "one"\n}\n',
    ),
}
