"""A spec with a hostile text in every place that takes a text, and with every awkward name."""

from __future__ import annotations

import builtins
import keyword
import re
from dataclasses import replace

from scripts.codegen.build import build
from scripts.codegen.ir import Contract, Json
from tests.codegen.compiling import bundle_of

_CANARY = '__import__("pathlib").Path("canary").touch()'
TEXTS = (
    f'"""\n{_CANARY}\n"""',
    f"'''\n{_CANARY}\n'''",
    f'"\n{_CANARY}\n#',
    f"'\n{_CANARY}\n#",
    f'\\"""\n{_CANARY}\n"""',
    f'"""{_CANARY}"""',
    f"\r\n{_CANARY}\r\n",
    f"\r{_CANARY}",
    f"\u2028{_CANARY}\u2029{_CANARY}\x85{_CANARY}\x0c{_CANARY}\x0b{_CANARY}",
    f"{{{_CANARY}}}",
    f"{{{{ {_CANARY} }}}}",
    "{{ cycler.__init__.__globals__.os.system('touch canary') }}",
    f"{{% set x = {_CANARY} %}}{{# note #}}",
    f"f'{{{_CANARY}}}'",
    "%s %(name)s {0} {name} $x ${x}",
    f"# -*- coding: utf-7 -*-\n+AAo-{_CANARY}",
    "\\",
    "\\\\",
    "a\\",
    '\\"',
    "\\N{BULLET} \\x41 \\u0041 \\777 \\",
    '"',
    "'",
    '"""',
    "\x00",
    "\x1b[31m\x7f\x08",
    "\u202eevil\u2066\u200b",
    "\U0001f600\ufeff\ufffe",
    "\t leading and trailing \t",
    "]),}",
    "> <script>alert(1)</script> & |",
    "../../escape",
    "long " * 60 + f'"""{_CANARY}',
    "x" * 300,
)
_LISTED = (
    *keyword.kwlist,
    *keyword.softkwlist,
    *(name for name in dir(builtins) if not name.startswith("__")),
    *("value", "path", "out", "known", "item", "index", "key", "before", "name", "self", "cls"),
    *("MISSING", "FIELDS", "FIELDS_2", "SECRETS", "Finding", "Path", "TYPE_CHECKING", "annotations"),
    *("isValid", "isValidLeaf", "collect", "collectLeaf", "collectOthers", "othersAreJson", "isInteger"),
    *("matches", "matchesField", "wrongType", "pattern", "isOneOf", "isEqual", "isNumber", "isJson"),
    *("fieldValue", "field_value", "fieldIsValid", "field", "fields", "Field", "dataclass", "Model"),
    *("UNSET", "Any", "Mapping", "Sequence", "Literal", "fromDict", "toDict", "to_dict", "to_json"),
    *("extraFields", "_wire_order", "metadata", "wire", "default", "model", "__class__", "__init__"),
    *("__slots__", "__dict__", "__proto__", "__getattr__", "_", "__", "a_b", "aB", "ab", "AB", "1", "0a"),
    *("", " ", ".", "/", "~", "a/b", "~0", "é", "e\u0301", "\uff43lass", "日本", "$ref", "x-warn", "type"),
)
NAMES = tuple(dict.fromkeys(_LISTED))


def words(text: str) -> str:
    return " ".join(text.split())


def _described(text: str) -> dict[str, Json]:
    """Return every annotation of a schema, each of them a text."""
    evidence: Json = {
        "grade": text,
        "sources": [{"section": text, "kind": text, "quote": text}],
        "decision": text,
        "settles": text,
    }
    return {
        "title": text,
        "description": text,
        "examples": [text, {text: [text]}],
        "x-label": text,
        "x-unit": text,
        "x-reference-guide": text,
        "x-evidence": evidence,
    }


def member(text: str) -> dict[str, Json]:
    """Return a schema with a text in every place that takes one; only the text itself is valid."""
    return {
        **_described(text),
        "type": "string",
        "enum": [text, f"{text}."],
        "const": text,
        "x-codes": {"const": "RC103"},
        "x-warn": [{"code": "RC402", "enum": [text]}],
    }


def around(text: str) -> dict[str, Json]:
    """Return an object's schema with a text in the places that take a name, a pattern or a comment."""
    inner: Json = {"type": "object", "required": [text], "anyOf": [{"required": [f"{text}?"]}]}
    return {
        "type": "object",
        "$comment": text,
        "properties": {"inner": inner, text: {"type": ["string", "null"], "pattern": _literally(text[:99])}},
        "additionalProperties": {"type": ["string", "null"]},
        "anyOf": [{"required": [text]}, {"required": ["other", f"{text}?"]}, {"required": ["inner"]}],
    }


def _literally(text: str) -> str:
    """Return a pattern that finds a text."""
    return re.sub(r"[\^$\\.*+?()\[\]{}|/]", r"\\\g<0>", text)


def hostile_contract() -> Contract:
    """Return the contract of one event with every text in every place, and every name as a member."""
    names: dict[str, Json] = {name: {"type": "string", "description": name} for name in NAMES}
    schemas: dict[str, Json] = {
        "Event": {
            **_described(TEXTS[0]),
            "type": "object",
            "required": [*TEXTS, "not declared\n'\"\\"],
            "properties": {
                **{text: member(text) for text in TEXTS},
                "names": {"$ref": "#/components/schemas/Names"},
                "choices": {"enum": [*TEXTS, [*TEXTS], {text: text for text in TEXTS}]},
            },
            "x-warn": [
                {"code": "RC404", "anyOf": [{"required": [text]} for text in TEXTS]},
                {"code": "RC202", "additionalProperties": False},
            ],
        },
        "Names": {"type": "object", "required": list(NAMES[::2]), "properties": names},
    }
    operation: dict[str, Json] = {
        "operationId": "eventHostile",
        "tags": [TEXTS[0]],
        **{key: "\n".join(TEXTS) for key in ("x-title", "summary", "description", "x-reference-guide")},
        "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Event"}}}},
    }
    texts = (
        *("name", "severity", "about", "place", "guide", "message", "label"),
        *("summary", "meaning", "why", "fix", "silence", "event", "expect"),
    )
    rows: dict[str, dict[str, Json]] = {
        f"RC{number} {words(text)}": {
            **dict.fromkeys(texts, text),
            "variants": {text: {"keyword": text, "expected": text}},
        }
        for number, text in enumerate(TEXTS)
    }
    tables: dict[str, Json] = {
        table: {text: text for text in TEXTS} for table in ("types", "units", "formats", "asides")
    }
    sentences: list[Json] = [{"rule": rule, "says": rule} for rule in sorted({*map(words, TEXTS)})]
    bundle = bundle_of(
        schemas,
        info={"version": TEXTS[0], "title": TEXTS[1]},
        paths={"\n".join(TEXTS): {"post": operation}},
        **{
            "x-issue-codes": {**tables, "codes": [{"code": code, **row} for code, row in rows.items()]},
            "x-hints": {"hints": sentences, "notes": sentences},
            "x-secret-fields": {"code": TEXTS[0], "names": [f"secret {text}" for text in TEXTS]},
        },
    )
    raw = {f"examples/{code}/bad.json": str(row["fix"]).encode() for code, row in rows.items()}
    raw |= {f"examples/{code}/good.json": bytes(range(256)) for code in rows}
    return build(replace(bundle, payloads=raw))


PAYLOAD: dict[str, Json] = {
    **{text: text for text in TEXTS},
    "not declared\n'\"\\": 1,
    "names": {name: name for name in NAMES},
    "choices": [*TEXTS],
}
