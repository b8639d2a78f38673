"""Strings made safe for a terminal."""

from __future__ import annotations

import pytest

from rcdp_schemas.escaping import encodable, escape, escape_line, format_count, shorten


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("plain é \U0001f600", "plain é \U0001f600"),
        ("\x1b[0m", "\\u001b[0m"),
        ("a\u202eb\U000e0001", "a\\u202eb\\U000e0001"),
        ("\ud800", "\\ud800"),
        ("\uffff", "\\uffff"),
        ("#a ##[error]###", "#a #\\u0023[error]#\\u0023#"),
    ],
)
def test_what_does_not_print_is_escaped(text: str, expected: str) -> None:
    assert escape(text) == expected


def test_text_that_begins_a_line_is_no_command() -> None:
    assert escape_line(" ::error::\n") == "./ ::error::\\u000a"
    assert escape_line("a::b") == "a::b"


def test_text_is_cut_to_the_limit() -> None:
    assert (shorten("abc", 3), shorten("abcd", 3)) == ("abc", "ab…")


def test_what_an_encoding_lacks_is_escaped() -> None:
    assert encodable("a…é", "ascii") == "a...\\xe9"
    assert encodable("a…é", "utf-8") == "a…é"


def test_only_one_is_counted_in_the_singular() -> None:
    assert [format_count(number, "file") for number in (0, 1, 2)] == ["0 files", "1 file", "2 files"]
