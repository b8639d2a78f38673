"""Where and why a text is not JSON."""

from __future__ import annotations

import json
import re
from types import MappingProxyType

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from json import JSONDecodeError

_TRAILING = re.compile(r",[ \t\n\r]*[]}]")
_WORD = re.compile(r"[A-Za-z]+")
# A zero before which the text was read as JSON, and after which it goes on with digits.
_LEADING_ZERO = re.compile(r"(?<![0-9.eE+-])-?0(?=[0-9])")
_CURLY = ("\u201c", "\u201d", "\u201e")  # the quotes of word processors
_NOT_LITERALS = frozenset({"true", "false", "none", "null", "undefined"})
NEXT_LINE = "nothing after the payload, but the next line holds another one"
"""What is expected where lines hold a payload each: NDJSON that was read as JSON."""

_VALUE = "Expecting value"
_KEY = "Expecting property name enclosed in double quotes"
_EXPECTED: Mapping[str, str] = MappingProxyType(
    {
        _VALUE: "a value",
        _KEY: "a key in double quotes",
        "Expecting ',' delimiter": "a comma, or the end of the object or array",
        "Expecting ':' delimiter": "a colon after the key",
        "Unterminated string starting at": "a closing quote for the text that starts here",
        "Invalid control character at": "an escape such as \\n in place of a control character",
        "Invalid \\escape": "an escape that JSON has after the backslash",
        "Invalid \\uXXXX escape": "four hexadecimal digits after \\u",
        "Extra data": "nothing after the payload",
    }
)


def describe(text: str, error: JSONDecodeError) -> tuple[str, int]:
    """Return what was expected in a text, and at which offset, whatever the Python version says."""
    comma = _trailing_comma(text, error.pos)
    if comma is not None and error.msg.startswith((_VALUE, _KEY, "Illegal trailing comma")):
        return "no comma after the last member", comma
    zero = _leading_zero(text, error.pos)
    if zero is not None:
        return "a number without leading zeros, or text in double quotes", zero
    expected = next((words for reason, words in _EXPECTED.items() if error.msg.startswith(reason)), "JSON")
    if error.msg.startswith("Extra data") and _is_next_line(text, error.pos):
        expected = NEXT_LINE
    if error.msg.startswith(_VALUE):
        expected = _value(text, error.pos)
    elif error.msg.startswith(_KEY) and text.startswith("'", error.pos):
        expected += ", not in single ones"
    elif error.msg.startswith(_KEY) and text.startswith(_CURLY, error.pos):
        expected += ", not in curly ones"
    if text.startswith(("//", "/*", "#"), error.pos):
        expected += " (JSON has no comments)"
    return expected + (", not the end of the text" if error.pos >= len(text) else ""), error.pos


def _trailing_comma(text: str, offset: int) -> int | None:
    """Return the offset of the comma after a last member, at or before ``offset``; None for no such comma."""
    comma = offset if text.startswith(",", offset) else len(text[:offset].rstrip()) - 1
    before = text[:comma].rstrip()
    if not before or before.endswith(("[", "{", ",", ":")) or not _TRAILING.match(text, comma):
        return None
    return comma


def _leading_zero(text: str, offset: int) -> int | None:
    """Return where the number starts whose second digit stands at ``offset`` after a zero, or None."""
    start = offset - 2 if text.startswith("-", max(0, offset - 2)) else offset - 1
    zero = _LEADING_ZERO.match(text, max(0, start))
    return zero.start() if zero is not None and zero.end() == offset else None


def _is_next_line(text: str, offset: int) -> bool:
    """Whether what stands before an offset is one line, and the next one is an object."""
    _, end, blanks = text[:offset].lstrip().partition("\n")
    if not end or blanks.strip():
        return False
    try:
        return isinstance(json.loads(text[offset:].partition("\n")[0]), dict)
    except ValueError:
        return False


def _value(text: str, offset: int) -> str:
    word = _WORD.match(text, offset)
    if word is not None and word[0].lower() in _NOT_LITERALS:
        return "true, false or null, in lower case"
    if text.startswith("'", offset):
        return "a value, with text in double quotes"
    if text.startswith(_CURLY, offset):
        return "a value, with text in straight double quotes"
    return "a value"
