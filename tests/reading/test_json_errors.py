"""Text that is not JSON: where the fault is, and what was expected there."""

from __future__ import annotations

from json import JSONDecodeError

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas.reading.json_errors import describe

_COMMA = "a comma, or the end of the object or array"
_ZERO = "a number without leading zeros, or a string in double quotes"
_END = ", not the end of the text"
_NEXT_LINE = "nothing after the payload, but the next line holds another one"


@pytest.mark.parametrize(
    ("text", "column", "expected"),
    [
        ('{"a": 1,}', 8, "no comma after the last member"),
        ("[1,\n]", 3, "no comma after the last member"),
        ("[1,,2]", 4, "a value"),
        ("[,]", 2, "a value"),
        ("{,}", 2, "a key in double quotes"),
        ('{"a":,}', 6, "a value"),
        (",", 1, "a value"),
        (",]", 1, "a value"),
        (" ,]", 2, "a value"),
        ("[ ,]", 3, "a value"),
        ("[1,,]", 4, "a value"),
        ('{"a": 1 "b": 2}', 9, _COMMA),
        ('{"a": 1', 8, _COMMA + _END),
        ("[", 2, "a value" + _END),
        ("[1}", 3, _COMMA),
        ('{"a" 1}', 6, "a colon after the key"),
        ("{'a': 1}", 2, "a key in double quotes, not in single ones"),
        ("{a: 1}", 2, "a key in double quotes"),
        ("['a']", 2, "a value, with strings in double quotes"),
        ("[True]", 2, "true, false or null, in lower case"),
        ("[None]", 2, "true, false or null, in lower case"),
        ("[undefined]", 2, "true, false or null, in lower case"),
        ("[nul]", 2, "a value"),
        ("[.5]", 2, "a value"),
        ("[01]", 2, _ZERO),
        ('{"a": -007}', 7, _ZERO),
        ("[1, 00]", 5, _ZERO),
        ("00501", 1, _ZERO),
        ("-007", 1, _ZERO),
        ("[10 1]", 5, _COMMA),
        ("[0x1]", 3, _COMMA),
        ("[1.0.1]", 5, _COMMA),
        ('{"a": \u201cb\u201d}', 7, "a value, with strings in straight double quotes"),
        ("{\u201ca\u201d: 1}", 2, "a key in double quotes, not in curly ones"),
        ('["a]', 2, "a closing quote for the string that starts here"),
        ('["a\tb"]', 4, "an escape such as \\n in place of a control character"),
        ('["\\x"]', 3, "an escape that JSON has after the backslash"),
        ('["\\u12"]', 4, "four hexadecimal digits after \\u"),
        ('{"a": 1} {}', 10, "nothing after the payload"),
        ('{"a": 1} // b', 10, "nothing after the payload (JSON has no comments)"),
        ("curl -X POST -d '{}' https://x.example", 1, "the JSON body alone, not a curl command"),
        (" $ curl.exe x", 2, "the JSON body alone, not a curl command"),
        ("[curl x]", 2, "a value"),
        ("curly", 1, "a value"),
        ("[# a\n]", 2, "a value (JSON has no comments)"),
        ("[1 /* a */]", 4, _COMMA + " (JSON has no comments)"),
    ],
)
def test_fault_is_placed_and_worded(text: str, column: int, expected: str) -> None:
    (issue,) = rcdp.check_text(text).issues
    assert issue.location is not None
    assert (issue.code, issue.location.line, issue.location.column, issue.expected) == (
        "RC001",
        1,
        column,
        expected,
    )


@pytest.mark.parametrize(
    ("message", "position", "expected"),
    [
        ("Illegal trailing comma before end of object", 7, ("trailing-comma", "", 7)),
        ("Expecting property name enclosed in double quotes", 8, ("trailing-comma", "", 7)),
        ("Some new complaint", 1, ("json", "", 1)),
    ],
)
def test_wording_of_the_python_version_does_not_matter(
    message: str, position: int, expected: tuple[str, str, int]
) -> None:
    text = '{"a": 1,}'
    assert describe(text, JSONDecodeError(message, text, position)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": 1}\n{"b": 2}\n', _NEXT_LINE),
        (' \n{"a": 1} \n \n{"b": 2}\n{', _NEXT_LINE),
        ('{"a": 1} {"b": 2}', "nothing after the payload"),
        ('{"a":\n1}\n{"b": 2}', "nothing after the payload"),
        ('{"a": 1}\n{"b": 2', "nothing after the payload"),
        ('{"a": 1}\n[2]', "nothing after the payload"),
    ],
)
def test_payload_a_line_is_told_from_other_text_behind_a_payload(text: str, expected: str) -> None:
    (issue,) = rcdp.check_text(text).issues
    assert (issue.code, issue.expected) == ("RC001", expected)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("{}".encode("utf-16"), ("RC002", "UTF-8 text, not UTF-16")),
        ("{}".encode("utf-16-be"), ("RC001", "UTF-8 text, not UTF-16")),
        ("{}".encode("utf-16-le"), ("RC001", "UTF-8 text, not UTF-16")),
        ('{"\xe9": 1}'.encode("utf-16-le"), ("RC002", "UTF-8 text, not UTF-16")),
        (b'{"\xe9": 1}', ("RC002", "UTF-8 text")),
        (b"\0\0\xe9", ("RC002", "UTF-8 text")),
        (b"{", ("RC001", "a key in double quotes, not the end of the text")),
    ],
)
def test_utf_16_is_named(data: bytes, expected: tuple[str, str]) -> None:
    (issue,) = rcdp.check_text(data).issues
    assert (issue.code, issue.expected) == expected
