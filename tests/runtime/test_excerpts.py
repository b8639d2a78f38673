"""Source lines on a terminal: safe, cut to fit, with the mark under the right characters."""

from __future__ import annotations

import json
from unicodedata import category, east_asian_width

import pytest
from hypothesis import given
from hypothesis import strategies as st

import rcdp_schemas as rcdp
from rcdp_schemas.checking.files import Source
from rcdp_schemas.reading.document import Text
from rcdp_schemas.reporting.excerpts import WIDTH, Excerpt, Excerpts

_CHARS = st.sampled_from("ab\t\x1b\u202e\ufe0f\u0301é日\U0001f600\u2028 ")


def _excerpt(text: str, start: int, end: int, *, parsed: bool = False, redact: bool = False) -> Excerpt:
    source = Source(Text(text), parsed=parsed, redact=redact)
    place = source.text.lines.place
    return Excerpts(source).at(rcdp.Location(*place(start), *place(end)))


def _under(text: str, marked: str, **options: bool) -> str:
    """Return a line with its mark drawn under it."""
    start = text.index(marked)
    line, indent, length = _excerpt(text, start, start + len(marked), **options)
    return f"{line}\n{' ' * indent}{'^' * length}"


@pytest.mark.parametrize(
    ("text", "drawn"),
    [
        ("a|b", "a|b\n ^"),
        ("\t|", "    |\n    ^"),
        ("日é\U0001f600|", "日é\U0001f600|\n     ^"),
        ("e\u0301|", "e\u0301|\n ^"),
        ("\u2764\ufe0f|", "\u2764\\ufe0f|\n       ^"),
        ("\x1b\u202e\u2028|", "\\u001b\\u202e\\u2028|\n                  ^"),
        ("a##[b]|", "a#\\u0023[b]|\n           ^"),
        ("one\r\n two|\r\nthree", " two|\n    ^"),
    ],
)
def test_mark_is_under_its_character(text: str, drawn: str) -> None:
    assert _under(text, "|") == drawn


def test_mark_under_wide_characters_is_as_wide() -> None:
    assert _under('["日本"]', '"日本"') == '["日本"]\n ^^^^^^'


def test_value_of_many_lines_is_marked_to_the_end_of_its_first() -> None:
    text = '{"a": [1,\r\n2]}'
    assert _excerpt(text, 6, len(text) - 1) == Excerpt('{"a": [1,', 6, 3)


def test_end_of_the_text_has_a_mark_too() -> None:
    assert _excerpt("[1", 2, 2) == Excerpt("[1", 2, 1)


@pytest.mark.parametrize(
    ("before", "after", "drawn"),
    [
        (200, 200, "…" + "a" * 60 + "|" + "b" * 39 + "…"),
        (200, 0, "…" + "a" * 60 + "|"),
        (0, 200, "|" + "b" * 99 + "…"),
        (99, 0, "a" * 99 + "|"),
        (70, 50, "…" + "a" * 60 + "|" + "b" * 39 + "…"),
        (40, 61, "a" * 40 + "|" + "b" * 59 + "…"),
    ],
)
def test_long_line_is_cut_around_the_mark(before: int, after: int, drawn: str) -> None:
    excerpt = _excerpt("a" * before + "|" + "b" * after, before, before + 1)
    assert excerpt == Excerpt(drawn, drawn.index("|"), 1)


def test_mark_is_no_longer_than_what_is_shown() -> None:
    assert _excerpt("[" + "1" * 5000 + "]", 1, 5001) == Excerpt(f"[{'1' * 99}…", 1, 99)


@given(st.text(_CHARS, max_size=300), st.text(_CHARS, max_size=300))
def test_every_line_fits_and_is_marked_where_it_should_be(before: str, after: str) -> None:
    line, indent, length = _excerpt(f"{before}|{after}", len(before), len(before) + 1)
    widths = [0 if category(char) == "Mn" else 1 + (east_asian_width(char) == "W") for char in line]
    place = line.index("|")
    assert line.isprintable()
    assert sum(widths) <= WIDTH + 2
    assert (sum(widths[:place]), length) == (indent, 1)


def test_redacted_line_shows_no_value() -> None:
    text = json.dumps({"dob": "Smith", "price": 41, "utm": [True, None, "x"], "Smith": {"zip": ""}})
    assert _under(text, "41", parsed=True, redact=True) == (
        '{"dob": "***", "price": ***, "utm": [***, ***, "***"], "***": {"zip": "***"}}\n'
        "                        ^^^"
    )


def test_secrets_are_never_shown() -> None:
    text = r'{"a": 1, "pass\u0077ord": "x", "client_secret": {"deep": ["y", 2]}, "b": 3}'
    assert _under(text, "3", parsed=True).startswith(
        r'{"a": 1, "pass\u0077ord": "***", "client_secret": {"deep": ["***", ***]}, "b": 3}'
    )
    assert "x" in _under(r'{"\u0061": "x"}', '"x"', parsed=True)


@pytest.mark.parametrize(
    "text", ['{"password": "hunter2",}', "{'password': 'hunter2'}", "password=hunter2 |"]
)
def test_secrets_of_a_text_that_is_no_json_are_not_shown_either(text: str) -> None:
    line, _, _ = _excerpt(text, len(text) - 1, len(text))
    assert line.endswith("***")
    assert "hunter2" not in line


def test_mask_that_begins_before_the_cut_is_shown_at_the_cut() -> None:
    text = '{"password": "' + "x" * 500 + '", "b": |}'
    line, _, _ = _excerpt(text, text.index("|"), len(text) - 1, parsed=False)
    assert line == "…***"
    text = text.replace("|", "4")
    assert _excerpt(text, len(text) - 2, len(text) - 1, parsed=True).line == '…"***", "b": 4}'
    assert _excerpt(text, 2, 3, parsed=True).line == '{"password": "***"…'
