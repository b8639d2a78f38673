"""What each issue code means, and payloads that show it."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

EXPLANATIONS: dict[str, dict[str, str]] = {
    "RC203": {
        "name": "wrong-type",
        "severity": "error",
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

PAYLOADS: dict[str, tuple[bytes, bytes]] = {
    "RC203": (
        b'{\n  "code": 1\n}\n',
        b'{\n  "code": "one"\n}\n',
    ),
}
