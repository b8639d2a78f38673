"""What a scalar stands for, by the core schema of YAML 1.2: no dates, no base 60, no yes and no."""

from __future__ import annotations

import re
from math import isfinite
from types import MappingProxyType, NoneType

from rcdp_schemas.loading import MAX_DIGITS, digit_limit

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping

_WORDS: Mapping[str, object] = MappingProxyType(
    {
        **dict.fromkeys(("", "~", "null", "Null", "NULL")),
        **dict.fromkeys(("true", "True", "TRUE"), True),
        **dict.fromkeys(("false", "False", "FALSE"), False),
        **dict.fromkeys((".nan", ".NaN", ".NAN"), float("nan")),
        **{f"{sign}{word}": float("inf") for sign in ("", "+") for word in (".inf", ".Inf", ".INF")},
        **dict.fromkeys(("-.inf", "-.Inf", "-.INF"), float("-inf")),
    }
)
# Possessive, so that no input makes them go back.
_DECIMAL = re.compile(r"[-+]?+[0-9]++")
_REAL = re.compile(r"[-+]?+(?:\.[0-9]++|[0-9]++(?:\.[0-9]*+)?+)(?:[eE][-+]?+[0-9]++)?+")
_BASED = re.compile(r"0o[0-7]+|0x[0-9a-fA-F]+")
SURROGATE = re.compile("[\ud800-\udfff]")
_CORE = "tag:yaml.org,2002:"
_KINDS: Mapping[str, tuple[type, ...]] = MappingProxyType(
    {
        f"{_CORE}null": (NoneType,),
        f"{_CORE}bool": (bool,),
        f"{_CORE}int": (int,),
        f"{_CORE}float": (float, int),
    }
)
TEXT = f"{_CORE}str"
OBJECT = f"{_CORE}map"
ARRAY = f"{_CORE}seq"


def read_plain(text: str) -> object:
    """Return what a scalar without quotes and tag stands for; of an integer that is too long any such."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in "+-.0123456789":
        return text
    if _DECIMAL.fullmatch(text):
        digits = text.lstrip("+-").lstrip("0") or "0"
        number = int(digits) if len(digits) <= digit_limit() else 10**MAX_DIGITS
        return -number if text[0] == "-" else number
    if _BASED.fullmatch(text):
        return int(text, 0)
    return float(text) if _REAL.fullmatch(text) else text


def read_tagged(text: str, tag: str) -> tuple[object, bool]:
    """Return what a scalar with a tag stands for, and whether JSON has such values."""
    if tag in ("!", TEXT):
        return text, True
    value = read_plain(text)
    fits = type(value) in _KINDS.get(tag, ())
    return (value if fits else text), fits


def join_pairs(text: str) -> str:
    """Return text with the two halves of each surrogate pair, escaped as JSON does it, as one character."""
    if not SURROGATE.search(text):
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def find_fault(value: object) -> tuple[str, str, object, object] | None:
    """Return the code and variant of what is wrong with a value, what is wanted and found, or None."""
    if isinstance(value, str):
        return ("RC002", "surrogate", "", None) if SURROGATE.search(value) else None
    if isinstance(value, float) and not isfinite(value):
        return "RC004", "number", "", value
    if _is_too_long(value):
        return "RC007", "digits", MAX_DIGITS, None
    return None


def _is_too_long(value: object) -> bool:
    limit = digit_limit()
    # A digit has more than three bits: what has few bits need not be compared with a long power.
    return isinstance(value, int) and value.bit_length() > 3 * limit and abs(value) >= 10**limit
