"""The known disagreements with other validators, and who is right in each.

Whether a disagreement is a known one depends only on the value that the finding is about.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from math import isfinite
from typing import Any


@dataclass(frozen=True, slots=True)
class Explanation:
    """A reason for different findings about one value; ``judges`` are those that it can be true of."""

    name: str
    judges: tuple[str, ...]
    keyword: str
    fits: Callable[[Any], bool]


_BOTH = ("jsonschema-rs", "jsonschema")
_BLANK_TO_ONE = re.compile("[\x1c-\x1f\x85\ufeff]")
_FOREIGN_DIGIT = re.compile(r"[^\x00-\x7f]")
_SURROGATE = re.compile("[\ud800-\udfff]")

EXPLANATIONS = (
    # ECMA-262 has `$` match at the very end alone. jsonschema asks `re`, which lets a newline follow.
    Explanation("a final newline under $", ("jsonschema",), "pattern", lambda value: value.endswith("\n")),
    # ECMA-262 has `\d` match ASCII digits alone, `re` those of every script.
    Explanation(
        "another script's digit under \\d",
        ("jsonschema",),
        "pattern",
        lambda value: any(_FOREIGN_DIGIT.match(sign) and sign.isdecimal() for sign in value),
    ),
    # ECMA-262 takes U+FEFF for blank, and none of U+001C to U+001F and U+0085; `re` has it the other way.
    Explanation(
        "a blank under \\s",
        ("jsonschema",),
        "pattern",
        lambda value: _BLANK_TO_ONE.search(value) is not None,
    ),
    # In ECMA-262 `.` matches no line terminator; to `re` and to Rust's engine only a newline is one.
    Explanation(
        "a line terminator under .",
        _BOTH,
        "pattern",
        lambda value: not {"\r", "\u2028", "\u2029"}.isdisjoint(value),
    ),
    # JSON has no such number, and we say RC004. To jsonschema it is one, to jsonschema-rs it has no type.
    Explanation(
        "an infinity or NaN",
        _BOTH,
        "",
        lambda value: isinstance(value, float) and not isfinite(value),
    ),
)

LONE_SURROGATE = "half of a surrogate pair"
"""jsonschema-rs takes texts as UTF-8, which can't hold one, and gives up where it has to look at one."""


def explain(judge: str, keywords: set[str], value: Any) -> str:
    """Return why findings about a value differ from a judge's, "" where nothing explains it."""
    for reason in EXPLANATIONS:
        is_about_it = not reason.keyword or (keywords == {reason.keyword} and isinstance(value, str))
        if judge in reason.judges and is_about_it and reason.fits(value):
            return reason.name
    return ""


def has_surrogate(value: Any) -> bool:
    """Whether a payload holds half of a surrogate pair anywhere."""
    if isinstance(value, str):
        return _SURROGATE.search(value) is not None
    if isinstance(value, dict):
        return any(has_surrogate(key) or has_surrogate(member) for key, member in value.items())
    return isinstance(value, list) and any(map(has_surrogate, value))
