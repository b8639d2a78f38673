"""What each issue code means, and payloads that show it."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

EXPLANATIONS: dict[str, dict[str, str]] = {
    "RC103": {
        "name": "event-mismatch",
        "severity": "error",
        "summary": "The payload names another event.",
        "meaning": "The `eventType` is not the event.",
        "why": "One of the two is wrong.",
        "fix": "Correct one of them.",
        "silence": "Leave the field out.",
        "event": "eventBuy",
        "expect": "",
    },
    "RC201": {
        "name": "missing-field",
        "severity": "error",
        "summary": "A required field is absent.",
        "meaning": "The field is not there at all; a field that is null is there.",
        "why": (
            "Every payload of the event needs it, and without it nobody can say whom or what "
            "the event is about."
        ),
        "fix": "Add the field.",
        "silence": "There is no way around it.",
        "event": "",
        "expect": "",
    },
    "RC202": {
        "name": "unknown-field",
        "severity": "warning",
        "summary": "The contract does not know this field.",
        "meaning": "It is accepted, and most likely misspelt.",
        "why": 'A name in another spelling is a "different" name: it\'s lost.',
        "fix": "Spell it as documented.",
        "silence": "Ignore the code.",
        "event": "",
        "expect": "",
    },
    "RC203": {
        "name": "wrong-type",
        "severity": "error",
        "summary": "Words.",
        "meaning": "Words.",
        "why": "Words.",
        "fix": "Words.",
        "silence": "Words.",
        "event": "",
        "expect": "",
    },
    "RC301": {
        "name": "invalid-choice",
        "severity": "error",
        "summary": "Words.",
        "meaning": "Words.",
        "why": "Words.",
        "fix": "Words.",
        "silence": "Words.",
        "event": "",
        "expect": "",
    },
    "RC302": {
        "name": "invalid-format",
        "severity": "error",
        "summary": "Words.",
        "meaning": "Words.",
        "why": "Words.",
        "fix": "Words.",
        "silence": "Words.",
        "event": "",
        "expect": "",
    },
    "RC303": {
        "name": "out-of-range",
        "severity": "error",
        "summary": "Words.",
        "meaning": "Words.",
        "why": "Words.",
        "fix": "Words.",
        "silence": "Words.",
        "event": "",
        "expect": "",
    },
    "RC304": {
        "name": "constraint",
        "severity": "error",
        "summary": "Words.",
        "meaning": "Words.",
        "why": "Words.",
        "fix": "Words.",
        "silence": "Words.",
        "event": "",
        "expect": "",
    },
    "RC401": {
        "name": "suspicious-time",
        "severity": "warning",
        "summary": "Words.",
        "meaning": "Words.",
        "why": "Words.",
        "fix": "Words.",
        "silence": "Words.",
        "event": "",
        "expect": "",
    },
    "RC402": {
        "name": "empty-value",
        "severity": "warning",
        "summary": "Words.",
        "meaning": "Words.",
        "why": "Words.",
        "fix": "Words.",
        "silence": "Words.",
        "event": "",
        "expect": "",
    },
    "RC403": {
        "name": "not-a-number",
        "severity": "warning",
        "summary": "Words.",
        "meaning": "Words.",
        "why": "Words.",
        "fix": "Words.",
        "silence": "Words.",
        "event": "",
        "expect": "",
    },
    "RC404": {
        "name": "no-identity",
        "severity": "warning",
        "summary": "Words.",
        "meaning": "Words.",
        "why": "Words.",
        "fix": "Words.",
        "silence": "Words.",
        "event": "",
        "expect": "",
    },
    "RC405": {
        "name": "empty-list",
        "severity": "warning",
        "summary": "Words.",
        "meaning": "Words.",
        "why": "Words.",
        "fix": "Words.",
        "silence": "Words.",
        "event": "",
        "expect": "",
    },
    "RC406": {
        "name": "secret-in-payload",
        "severity": "warning",
        "summary": "Words.",
        "meaning": "Words.",
        "why": "Words.",
        "fix": "Words.",
        "silence": "Words.",
        "event": "",
        "expect": "",
    },
}

PAYLOADS: dict[str, tuple[bytes, bytes]] = {
    "RC103": (
        b'{}\n',
        b'{}\n',
    ),
    "RC201": (
        (
            b'{\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "customer": {"code": "c-1"},\n'
            b'  "eventData": {}\n'
            b'}\n'
        ),
        (
            b'{\n'
            b'  "source": "web",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "customer": {"code": "c-1"},\n'
            b'  "eventData": {}\n'
            b'}\n'
        ),
    ),
    "RC202": (
        (
            b'{\r\n'
            b'  "source": "caf\xe9", "sauce": "x",\r\n'
            b'  "requestTime": 1710000000000,\r\n'
            b'  "customer": {"code": "c-1"},\r\n'
            b'  "eventData": {}\r\n'
            b'}\r\n'
        ),
        (
            b'{\n'
            b'  "source": "web",\n'
            b'  "requestTime": 1710000000000,\n'
            b'  "customer": {"code": "c-1"},\n'
            b'  "eventData": {}\n'
            b'}\n'
        ),
    ),
    "RC203": (
        b'{}\n',
        b'{}\n',
    ),
    "RC301": (
        b'{}\n',
        b'{}\n',
    ),
    "RC302": (
        b'{}\n',
        b'{}\n',
    ),
    "RC303": (
        b'{}\n',
        b'{}\n',
    ),
    "RC304": (
        b'{}\n',
        b'{}\n',
    ),
    "RC401": (
        b'{}\n',
        b'{}\n',
    ),
    "RC402": (
        b'{}\n',
        b'{}\n',
    ),
    "RC403": (
        b'{}\n',
        b'{}\n',
    ),
    "RC404": (
        b'{}\n',
        b'{}\n',
    ),
    "RC405": (
        b'{}\n',
        b'{}\n',
    ),
    "RC406": (
        b'{}\n',
        b'{}\n',
    ),
}
