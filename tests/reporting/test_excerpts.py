"""Source lines on a terminal: safe, cut to fit, without secrets, with the mark in the right columns."""

from __future__ import annotations

import json
from unicodedata import category, east_asian_width

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

import rcdp_schemas as rcdp
from rcdp_schemas.checking.files import Source
from rcdp_schemas.reading.document import Text
from rcdp_schemas.reading.yaml import YamlText
from rcdp_schemas.reporting.excerpts import WIDTH, Excerpt, Excerpts

_CHARS = st.sampled_from("ab\t\x1b\u202e\ufe0f\u0301é日\U0001f600\u2028 ")


def _excerpt(text: Text, start: int, end: int, *, parsed: bool = False, redact: bool = False) -> Excerpt:
    place = text.lines.place
    source = Source(text, parsed=parsed, redact=redact)
    return Excerpts(source).at(rcdp.Location(*place(start), *place(end)))


def _under(text: Text, marked: str, *, parsed: bool = False, redact: bool = False) -> str:
    """Return a line with its mark drawn under it."""
    start = text.value.index(marked)
    line, indent, length = _excerpt(text, start, start + len(marked), parsed=parsed, redact=redact)
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
    assert _under(Text(text), "|") == drawn


def test_mark_under_wide_characters_is_as_wide() -> None:
    assert _under(Text('["日本"]'), '"日本"') == '["日本"]\n ^^^^^^'


def test_value_of_many_lines_is_marked_to_the_end_of_its_first() -> None:
    text = '{"a": [1,\r\n2]}'
    assert _excerpt(Text(text), 6, len(text) - 1) == Excerpt('{"a": [1,', 6, 3)


def test_end_of_the_text_has_a_mark_too() -> None:
    assert _excerpt(Text("[1"), 2, 2) == Excerpt("[1", 2, 1)


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
    excerpt = _excerpt(Text("a" * before + "|" + "b" * after), before, before + 1)
    assert excerpt == Excerpt(drawn, drawn.index("|"), 1)


def test_mark_is_no_longer_than_what_is_shown() -> None:
    assert _excerpt(Text("[" + "1" * 5000 + "]"), 1, 5001) == Excerpt(f"[{'1' * 99}…", 1, 99)


@given(st.text(_CHARS, max_size=300), st.text(_CHARS, max_size=300))
def test_every_line_fits_and_is_marked_where_it_should_be(before: str, after: str) -> None:
    line, indent, length = _excerpt(Text(f"{before}|{after}"), len(before), len(before) + 1)
    widths = [0 if category(char) == "Mn" else 1 + (east_asian_width(char) == "W") for char in line]
    place = line.index("|")
    assert line.isprintable()
    assert sum(widths) <= WIDTH + 2
    assert (sum(widths[:place]), length) == (indent, 1)


def test_redacted_line_shows_no_value() -> None:
    text = json.dumps({"dob": "Smith", "price": 41, "utm": [True, None, "x"], "Smith": {"zip": ""}})
    assert _under(Text(text), "41", parsed=True, redact=True) == (
        '{"dob": "***", "price": ***, "utm": [***, ***, "***"], "***": {"zip": "***"}}\n'
        "                        ^^^"
    )


def test_secrets_are_never_shown() -> None:
    text = r'{"a": 1, "pass\u0077ord": "x", "client_secret": {"deep": ["y", 2]}, "b": 3}'
    assert _under(Text(text), "3", parsed=True).startswith(
        r'{"a": 1, "pass\u0077ord": "***", "client_secret": {"deep": ["***", ***]}, "b": 3}'
    )
    assert "x" in _under(Text(r'{"\u0061": "x"}'), '"x"', parsed=True)


@pytest.mark.parametrize(
    "text", ['{"password": "hunter2",}', "{'password': 'hunter2'}", "password=hunter2 |"]
)
def test_secrets_of_a_text_that_is_no_json_are_not_shown_either(text: str) -> None:
    line, _, _ = _excerpt(Text(text), len(text) - 1, len(text))
    assert line.endswith("***")
    assert "hunter2" not in line


@pytest.mark.parametrize("text", ['{"password"', '{"a\\u0041\n1: 2}', '{"\\u0041'])
def test_nothing_is_masked_where_no_value_follows_a_name(text: str) -> None:
    assert _excerpt(Text(text), 0, 1, parsed=False).line == text.partition("\n")[0]


def test_mask_that_begins_before_the_cut_is_shown_at_the_cut() -> None:
    text = '{"password": "' + "x" * 500 + '", "b": |}'
    line, _, _ = _excerpt(Text(text), text.index("|"), len(text) - 1, parsed=False)
    assert line == "…***"
    text = text.replace("|", "4")
    assert _excerpt(Text(text), len(text) - 2, len(text) - 1, parsed=True).line == '…"***", "b": 4}'
    assert _excerpt(Text(text), 2, 3, parsed=True).line == '{"password": "***"…'


@pytest.fixture(params=["libyaml", "PyYAML"])
def yaml_parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Read YAML with each parser in turn."""
    if request.param == "PyYAML":
        monkeypatch.delattr(yaml, "CSafeLoader")


_with_both_parsers = pytest.mark.usefixtures("yaml_parser")


def _yaml(text: str, marked: str, *, parsed: bool = True, redact: bool = False) -> str:
    return _under(YamlText(text), marked, parsed=parsed, redact=redact)


@_with_both_parsers
@pytest.mark.parametrize(
    ("text", "marked", "drawn"),
    [
        ("a: 日本 # c", "日本", "a: 日本 # c\n   ^^^^"),
        ("a: |\n  b\nc: 1", "|\n  b", "a: |\n   ^"),
        ("a:\n  b:\n    - c\n    - d\ne: 1", "- c\n    - d", "    - c\n    ^^^"),
    ],
)
def test_mark_ends_with_its_line(text: str, marked: str, drawn: str) -> None:
    assert _yaml(text, marked) == drawn


@_with_both_parsers
@pytest.mark.parametrize(
    ("line", "redacted"),
    [
        ("zip: Smith", "zip: ***"),
        ('"zip": "Smith"', '"zip": "***"'),
        ("zip: &Smith !Smith 'Smith'", "zip: *** *** ***"),
        ("utm: &Smith {zip: Smith, sku: [1, ~, *y ]}", "utm: *** {zip: ***, sku: [***, ***, *** ]}"),
        ("utm: !<tag:smith.org,2024:x> [-1, x]", "utm: ***:***,***:*** [***, ***]"),
        ("zip: Smith # Smith's: [1, 2]", "zip: *** ***"),
        ("zip: |2- # Smith\n   Smith", "***"),
        ("utm: {zip: , sku: 1}", "utm: {zip: , sku: ***}"),
        ("Smith: {<<: 1, 'zip': 2, \"z\\x69p\": 3}", "***: {***: ***, 'zip': ***, \"***\": ***}"),
        ("? zip\n: Smith", ": ***"),
        ("? &Smith zip", "? *** zip"),
        ("*y : Smith", "*** : ***"),
        ("utm:\n  - - Smith", "  - - ***"),
        ("---\nutm: Smith", "utm: ***"),
    ],
)
def test_redacted_line_shows_documented_names_and_punctuation(line: str, redacted: str) -> None:
    before = "" if line.startswith("---") else "y: &y z\n"
    shown = _yaml(f"{before}{line}\nz: 1\n", line.splitlines()[-1], redact=True)
    assert shown.splitlines()[0] == redacted


@_with_both_parsers
@pytest.mark.parametrize("marked", ["Smith", "Jones", "Brown"])
def test_redacted_text_of_many_lines_shows_none_of_them(marked: str) -> None:
    text = 'a: |\n  Smith\n  Jones\nb: "x\n  Brown"\n'
    assert _yaml(text, marked, redact=True).split("\n")[0] in ("***", '"***"')


@_with_both_parsers
@pytest.mark.parametrize(
    "text",
    [
        "password: hunter2 |",
        "{'client_secret': hunter2, b: '|'}",
        '"pass\\x77ord": hunter2 |',
        '? "pass\\\n  word"\n: hunter2 |',
        "a: {newPwd: [{deep: hunter2}], b: '|'}",
        "a: &x hunter2 |\npassword: *x",
        "a: &x {deep: hunter2, b: '|'}\npassword: *x",
        "client_secret=hunter2 |",
        "- grant=hunter2 |",
    ],
)
def test_secret_is_never_shown(text: str) -> None:
    assert "hunter2" not in _yaml(text, "|")


@_with_both_parsers
def test_other_values_are_shown() -> None:
    assert _yaml("a: hunter2\nb: 1", "hunter2") == "a: hunter2\n   ^^^^^^^"


@_with_both_parsers
@pytest.mark.parametrize(
    "text",
    [
        "password: hunter2 |\n]",
        "password: >\n  a\n  hunter2 |\n]",
        'password: "a\n  hunter2 |',
        'a: {"pass\\x77ord": hunter2 |',
    ],
)
def test_secret_of_a_text_that_is_no_yaml_is_not_shown_either(text: str) -> None:
    assert "hunter2" not in _yaml(text, "|", parsed=False)
