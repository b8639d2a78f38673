"""Where and why a text is not JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from json import JSONDecodeError
from types import MappingProxyType

_TRAILING = re.compile(r",[ \t\n\r]*[]}]")
_WORD = re.compile(r"[A-Za-z]+")
# A zero that begins a number and is followed by a digit.
_LEADING_ZERO = re.compile(r"(?<![0-9.eE+-])-?0(?=[0-9])")
_CURLY = ("\u201c", "\u201d", "\u201e")  # the quotes of word processors
_CURL = re.compile(r"(?:[$>] *)?curl(?:\.exe)?[ \t]", re.IGNORECASE)
_UTF_16 = re.compile(r"\x00?[^\x00]\x00")  # what is left of it if its bytes are read as UTF-8
_NOT_LITERALS = frozenset({"true", "false", "none", "null", "undefined"})
_VALUE = "Expecting value"
_KEY = "Expecting property name enclosed in double quotes"
# The variants of RC001, by the beginning of the parser's message.
_VARIANTS: Mapping[str, str] = MappingProxyType(
    {
        _VALUE: "value",
        _KEY: "key",
        "Expecting ',' delimiter": "comma",
        "Expecting ':' delimiter": "colon",
        "Unterminated string starting at": "end-quote",
        "Invalid control character at": "control",
        "Invalid \\escape": "escape",
        "Invalid \\uXXXX escape": "unicode-escape",
        "Extra data": "after-payload",
    }
)


def describe(text: str, error: JSONDecodeError) -> tuple[str, str, int]:
    """Return the variant of RC001, an aside and the offset, the same for every version of Python."""
    if _UTF_16.match(text):
        return "utf-16", "", 0
    comma = _trailing_comma(text, error.pos)
    if comma is not None and error.msg.startswith((_VALUE, _KEY, "Illegal trailing comma")):
        return "trailing-comma", "", comma
    zero = _leading_zero(text, error.pos)
    if zero is not None:
        return "leading-zero", "", zero
    variant = next((name for reason, name in _VARIANTS.items() if error.msg.startswith(reason)), "json")
    if variant == "after-payload" and _is_next_line(text, error.pos):
        variant = "next-line"
    elif variant in ("value", "key"):
        variant = _refined(variant, text, error.pos)
    if text.startswith(("//", "/*", "#"), error.pos):
        return variant, "comment", error.pos
    return variant, "end" if error.pos >= len(text) else "", error.pos


def _trailing_comma(text: str, offset: int) -> int | None:
    """Return the offset of a trailing comma at or before ``offset``, or None."""
    comma = offset if text.startswith(",", offset) else len(text[:offset].rstrip()) - 1
    before = text[:comma].rstrip()
    if not before or before.endswith(("[", "{", ",", ":")) or not _TRAILING.match(text, comma):
        return None
    return comma


def _leading_zero(text: str, offset: int) -> int | None:
    """Return the start of a number with a leading zero whose second digit is at ``offset``, or None."""
    start = offset - 2 if text.startswith("-", max(0, offset - 2)) else offset - 1
    zero = _LEADING_ZERO.match(text, max(0, start))
    return zero.start() if zero is not None and zero.end() == offset else None


def _is_next_line(text: str, offset: int) -> bool:
    """Whether everything before an offset is one line, and the next line is an object."""
    _, end, between = text[:offset].lstrip().partition("\n")
    if not end or between.strip():
        return False
    try:
        return isinstance(json.loads(text[offset:].partition("\n")[0]), dict)
    except ValueError:
        return False


def _refined(variant: str, text: str, offset: int) -> str:
    """Return a more exact variant for a wrong value or key."""
    if variant == "value" and not text[:offset].strip() and _CURL.match(text, offset):
        return "curl"
    word = _WORD.match(text, offset)
    if variant == "value" and word is not None and word[0].lower() in _NOT_LITERALS:
        return "literal"
    if text.startswith("'", offset):
        return "single-quotes" if variant == "value" else "single-quoted-key"
    if text.startswith(_CURLY, offset):
        return "curly-quotes" if variant == "value" else "curly-quoted-key"
    return variant
