"""What is known of each issue code, and the words of sentences: plain data."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

CODES: dict[str, dict[str, str]] = {
    "RC103": {
        "name": "event-mismatch",
        "severity": "error",
        "about": "value",
        "place": "value",
        "hides": "",
        "guide": "",
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
        "about": "name",
        "place": "parent",
        "hides": "",
        "guide": "presence",
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
        "about": "name",
        "place": "key",
        "hides": "",
        "guide": "names",
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
        "about": "value",
        "place": "value",
        "hides": "",
        "guide": "type",
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
        "about": "value",
        "place": "value",
        "hides": "",
        "guide": "type",
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
        "about": "value",
        "place": "value",
        "hides": "",
        "guide": "type",
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
        "about": "value",
        "place": "value",
        "hides": "",
        "guide": "type",
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
        "about": "value",
        "place": "value",
        "hides": "",
        "guide": "type",
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
        "about": "value",
        "place": "value",
        "hides": "",
        "guide": "type",
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
        "about": "value",
        "place": "value",
        "hides": "",
        "guide": "type",
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
        "about": "value",
        "place": "value",
        "hides": "",
        "guide": "type",
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
        "about": "value",
        "place": "key",
        "hides": "",
        "guide": "",
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
        "about": "value",
        "place": "value",
        "hides": "",
        "guide": "",
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
        "about": "name",
        "place": "key",
        "hides": "",
        "guide": "names",
        "summary": "Words.",
        "meaning": "Words.",
        "why": "Words.",
        "fix": "Words.",
        "silence": "Words.",
        "event": "",
        "expect": "",
    },
}

VARIANTS: dict[str, dict[str, dict[str, str]]] = {
    "RC103": {
        "const": {
            "keyword": "const",
            "expected": "{value}",
            "message": "{subject} must be {expected}, the event that the payload is validated as",
            "label": "expected {expected}",
        },
    },
    "RC201": {
        "required": {
            "keyword": "required",
            "expected": "{types}",
            "message": "required field {subject} is missing from {parent}",
            "label": "{subject} belongs in this object",
        },
    },
    "RC202": {
        "additionalProperties": {
            "keyword": "additionalProperties",
            "expected": "a documented field",
            "message": "{subject} is not a documented field of {parent}",
            "label": "unknown field",
        },
    },
    "RC203": {
        "type": {
            "keyword": "type",
            "expected": "{types}",
            "message": "{subject} must be {kinds}{in_unit}, got {kind}{fraction}",
            "label": "expected {expected}, found {type}",
        },
        "foreign": {
            "keyword": "type",
            "expected": "a JSON value",
            "message": "{subject} must be {expected}, got a Python {type}",
            "label": "expected {expected}",
        },
        "circular": {
            "keyword": "type",
            "expected": "a JSON value, not a circular reference",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
        "key": {
            "keyword": "type",
            "expected": "a string as key",
            "message": "each key of {parent} must be a string, got {kind}",
            "label": "expected {expected}",
        },
    },
    "RC301": {
        "enum": {
            "keyword": "enum",
            "expected": "one of {choices}",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
        "const": {
            "keyword": "const",
            "expected": "{value}",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
    },
    "RC302": {
        "pattern": {
            "keyword": "pattern",
            "expected": "{format}",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
    },
    "RC303": {
        "minimum": {
            "keyword": "minimum",
            "expected": "at least {value}",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
        "maximum": {
            "keyword": "maximum",
            "expected": "at most {value}",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
    },
    "RC304": {
        "minLength": {
            "keyword": "minLength",
            "expected": "at least {value} character{s}",
            "message": "{subject} must have {expected}",
            "label": "expected {expected}",
        },
        "maxLength": {
            "keyword": "maxLength",
            "expected": "at most {value} character{s}",
            "message": "{subject} must have {expected}",
            "label": "expected {expected}",
        },
        "minItems": {
            "keyword": "minItems",
            "expected": "at least {value} item{s}",
            "message": "{subject} must have {expected}",
            "label": "expected {expected}",
        },
        "maxItems": {
            "keyword": "maxItems",
            "expected": "at most {value} item{s}",
            "message": "{subject} must have {expected}",
            "label": "expected {expected}",
        },
        "minProperties": {
            "keyword": "minProperties",
            "expected": "at least {value} field{s}",
            "message": "{subject} must have {expected}",
            "label": "expected {expected}",
        },
        "anyOf": {
            "keyword": "anyOf",
            "expected": "an object with at least one of {names}",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
        "alternatives": {
            "keyword": "anyOf",
            "expected": "valid by at least one of the alternatives",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
        "additionalProperties": {
            "keyword": "additionalProperties",
            "expected": "a documented field",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
        "absent": {
            "keyword": "",
            "expected": "absent",
            "message": "{subject} must be {expected}",
            "label": "expected {expected}",
        },
    },
    "RC401": {
        "minimum": {
            "keyword": "minimum",
            "expected": "a time in milliseconds, not in seconds",
            "message": "{subject} cannot be {unit}",
            "label": "expected {expected}",
        },
        "maximum": {
            "keyword": "maximum",
            "expected": "a time in milliseconds, not in microseconds or nanoseconds",
            "message": "{subject} cannot be {unit}",
            "label": "expected {expected}",
        },
    },
    "RC402": {
        "pattern": {
            "keyword": "pattern",
            "expected": "{format}",
            "message": "{subject} is required and holds no text",
            "label": "expected {expected}",
        },
    },
    "RC403": {
        "pattern": {
            "keyword": "pattern",
            "expected": "{format}",
            "message": "{subject} should be {expected}",
            "label": "expected {expected}",
        },
    },
    "RC404": {
        "anyOf": {
            "keyword": "anyOf",
            "expected": "an object with at least one of {names}",
            "message": "{subject} should be {expected}",
            "label": "expected {expected}",
        },
    },
    "RC405": {
        "minItems": {
            "keyword": "minItems",
            "expected": "at least {value} item{s}",
            "message": "{subject} is an empty list",
            "label": "expected {expected}",
        },
    },
    "RC406": {
        "additionalProperties": {
            "keyword": "additionalProperties",
            "expected": "a documented field",
            "message": "{subject} has the name of a credential, which no event should carry",
            "label": "name of a credential",
        },
    },
}

TYPES: dict[str, str] = {
    "null": "null",
    "boolean": "a boolean",
    "integer": "an integer",
    "number": "a number",
    "string": "a string",
    "array": "an array",
    "object": "an object",
}

FORMATS: dict[str, str] = {
    "calendar-date": "a date as MM-DD-YYYY",
    "decimal": "a plain decimal number",
    "email": "an e-mail address",
    "event-time": "a UTC time as yyyy-MM-dd HH:mm:ss or yyyy-MM-dd HH:mm UTC",
    "not-blank": "text that is not blank",
    "path-segment": "a path segment that is not empty",
}

ASIDES: dict[str, str] = {
    "comment": " (JSON has no comments)",
    "end": ", not the end of the text",
    "found": "; this is {kind}",
    "fraction": " with a fraction",
    "line": " (line {number})",
    "more": " and {number} more",
    "respelt": ", as `{field}`",
    "retyped": ", as {kinds}",
}

HINTS: dict[str, tuple[str, bool]] = {
    "next-line": ("one payload per line is NDJSON: `--input-format ndjson`, a name such as x.ndjson, or `check_paths`", False),
    "choose-event": ("did you mean {value}?", True),
    "name-the-event": ('name the event: in the file\'s name (such as `eventLogin.json`), in [[tool.rcdp-schemas.events]] of pyproject.toml, by "eventType" in the payload, by `--event NAME`, or by `event=` in Python', False),
    "unmet-expectation": ("change the payload, or what [[tool.rcdp-schemas.expect]] expects of its file", False),
    "unwrap": ("the payload is inside {from}: send the object there alone", False),
    "unwrap-and-name": ('the payload is inside {from}: send the object there alone, and name its event by `--event NAME`, by `event=` in Python, or by "eventType" in it', False),
    "rename-from": ("rename {from}{line} to `{field}`{aside}", False),
    "move-from-root": ("move {from}{line} from the root of the payload into `eventData`{aside}", False),
    "move-from-data": ("move {from}{line} from `eventData` into the root of the payload{aside}", False),
    "gather": ("add `eventData`, and move {names} from the root of the payload into it", False),
    "add-like": ('add "{field}": {example} ({types}{label})', False),
    "add": ("add `{field}` ({types}{label})", False),
    "merge-key": ("YAML 1.2 has no merge keys: write the fields out", False),
    "rename": ("did you mean `{field}`? ({presence} {types}, not set here{aside})", False),
    "move-down": ("`{field}` belongs in `eventData` ({presence} {types}, not set there{aside})", False),
    "move-up": ("`{field}` belongs in the root of the payload ({presence} {types}, not set there{aside})", False),
    "json-text": ("this is JSON text: check it with `check_text`, or pass what `json.loads` returns for it", False),
    "json-in-string": ("this string holds {kind} as JSON: write that without quotes around it and backslashes in it", False),
    "convert": ("convert it: {call}", False),
    "leave-out": ("leave the field out instead of sending null", False),
    "drop-quotes": ("drop the quotes: {value}", True),
    "write-number": ("write it without quotes, as {value}", True),
    "instant": ("that instant in milliseconds is {value}", True),
    "drop-fraction": ("leave out the fraction: {value}", True),
    "scale": ("if these are {unit}, the milliseconds are {value}", True),
    "put-in-quotes": ("put it in quotes: {value}", True),
    "choose": ("did you mean {value}?", True),
    "rewrite": ("write it as {value}", True),
    "rewrite-number": ("write it as {value}", True),
}

NOTES: dict[str, tuple[str, bool]] = {
    "editor-hint": ("`$schema` is a hint for editors", False),
    "other-types": ("`{field}` is {elsewhere} and {types} in {place}", False),
    "reference-guide": ("{says} (The guide is the vendor's other documentation; this contract follows its page Direct API Integration.)", False),
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
