"""Read the issue codes and their sentences, from ``codes.yaml`` and ``hints.yaml``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import cast

from scripts.codegen.ir import SOFT, Code, Json, Sentence, Variant, Words, mapping
from scripts.codegen.keywords import KEYWORDS
from scripts.codegen.spec.bundle import Bundle

COUNTS = frozenset({"minLength", "maxLength", "minItems", "maxItems", "minProperties"})
EXPECTATIONS: Mapping[str, str] = MappingProxyType(
    {
        "type": "{types}",
        "required": "{types}",
        "enum": "one of {choices}",
        "const": "{value}",
        "pattern": "{format}",
        "minimum": "at least {value}",
        "maximum": "at most {value}",
        "minLength": "at least {value} character{s}",
        "maxLength": "at most {value} character{s}",
        "minItems": "at least {value} item{s}",
        "maxItems": "at most {value} item{s}",
        "minProperties": "at least {value} field{s}",
        "additionalProperties": "a documented field",
        "anyOf": "an object with at least one of {names}",
        "alternatives": "valid by at least one of the alternatives",
    }
)
"""What a keyword asks for, where the variant of a code does not say it in its own words."""

EXPECTATION_FIELDS = frozenset({"value", "s", "types", "names", "codes", "choices", "format", "aside"})
"""The fields that a template of what is expected may name."""

MESSAGE_FIELDS = frozenset(
    {"subject", "parent", "expected", "kinds", "kind", "type", "unit", "in_unit", "fraction"}
    | {"language", "raised"}
)
"""The fields that a message or a label may name."""

_VALUE = frozenset({"value"})
HINT_FIELDS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        **dict.fromkeys(("next-line", "name-the-event", "unmet-expectation", "merge-key"), frozenset[str]()),
        **dict.fromkeys(("add-like", "add"), frozenset({"field", "example", "types", "label"})),
        **dict.fromkeys(("rename", "move-down", "move-up"), frozenset({"field", "presence", "types"})),
        **dict.fromkeys(("choose-event", "drop-quotes", "instant", "put-in-quotes", "choose"), _VALUE),
        **dict.fromkeys(("rewrite", "rewrite-number"), _VALUE),
        "leave-out": frozenset(),
        "scale": frozenset({"unit", "value"}),
    }
)
"""The rules of the hints, each with the fields that its sentence may name."""

NOTE_FIELDS: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "other-types": frozenset({"field", "elsewhere", "types", "place"}),
        "reference-guide": frozenset({"says"}),
    }
)
"""The same of the notes."""

_FIELD = re.compile(r"\{([a-z_]*)\}")
_TEXTS = (
    "code",
    "name",
    "severity",
    "summary",
    "meaning",
    "why",
    "fix",
    "silence",
    "event",
    "expect",
    "guide",
)


def fields_of(template: str) -> frozenset[str]:
    """Return the names of the fields that a template has."""
    return frozenset(_FIELD.findall(template))


def read_words(document: Mapping[str, Json]) -> Words:
    """Return the words that sentences are made of; what is not there is empty."""
    tables = mapping(document.get("x-issue-codes"))
    hints = mapping(document.get("x-hints"))
    return Words(
        types=_texts(tables.get("types")),
        units=_texts(tables.get("units")),
        formats=_texts(tables.get("formats")),
        asides=_texts(tables.get("asides")),
        expectations={
            (_text(row, "code"), variant.name): variant.expected
            for row in _rows(document)
            for variant in _variants(row)
        },
        hints=tuple(map(_sentence, _mappings(hints.get("hints")))),
        notes=tuple(map(_sentence, _mappings(hints.get("notes")))),
    )


def read_codes(bundle: Bundle) -> tuple[Code, ...]:
    """Return the issue codes with their texts and payloads, in the spec's order."""
    return tuple(
        Code(
            **{key: _text(row, key) for key in _TEXTS},
            about=_text(row, "about") or "value",
            place=_text(row, "place") or "value",
            hides=row.get("hides") is True,
            variants=tuple(_variants(row)),
            bad=bundle.payloads.get(f"examples/{row.get('code')}/bad.json", b""),
            good=bundle.payloads.get(f"examples/{row.get('code')}/good.json", b""),
        )
        for row in _rows(bundle.document)
    )


def _variants(row: Mapping[str, Json]) -> Iterator[Variant]:
    """Yield the variants of a code; what one does not say is said by the code or its keyword."""
    for name, node in mapping(row.get("variants")).items():
        own, keyword = mapping(node), name.removeprefix(SOFT)
        yield Variant(
            name=name,
            keyword=_text(own, "keyword") or (keyword if keyword in KEYWORDS else ""),
            expected=_text(own, "expected") or EXPECTATIONS.get(keyword, ""),
            message=_text(own, "message") or _text(row, "message"),
            label=_text(own, "label") or _text(row, "label"),
        )


def _sentence(node: Mapping[str, Json]) -> Sentence:
    return Sentence(_text(node, "rule"), _text(node, "says"), node.get("shows_value") is True)


def _rows(document: Mapping[str, Json]) -> list[Mapping[str, Json]]:
    return _mappings(mapping(document.get("x-issue-codes")).get("codes"))


def _mappings(value: Json) -> list[Mapping[str, Json]]:
    return cast("list[Mapping[str, Json]]", value) if isinstance(value, list) else []


def _texts(value: Json) -> dict[str, str]:
    return {name: str(text) for name, text in mapping(value).items()}


def _text(node: Mapping[str, Json], key: str) -> str:
    return " ".join(str(node.get(key, "")).split())
