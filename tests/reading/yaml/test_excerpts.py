"""Source lines of YAML on a terminal: marked in the right place, and without what must not show."""

from __future__ import annotations

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas.checking.files import Source
from rcdp_schemas.reading.yaml import YamlText
from rcdp_schemas.reporting.excerpts import Excerpts


def _line(text: str, marked: str, *, parsed: bool = True, redact: bool = False) -> str:
    """Return the line of what is marked, with its mark drawn under it."""
    source = Source(YamlText(text), parsed=parsed, redact=redact)
    start = text.index(marked)
    place = source.text.lines.place
    location = rcdp.Location(*place(start), *place(start + len(marked)))
    line, indent, length = Excerpts(source).at(location)
    return f"{line}\n{' ' * indent}{'^' * length}"


@pytest.mark.parametrize(
    ("text", "marked", "drawn"),
    [
        ("a: 日本 # c", "日本", "a: 日本 # c\n   ^^^^"),
        ("a: |\n  b\nc: 1", "|\n  b", "a: |\n   ^"),
        ("a:\n  b:\n    - c\n    - d\ne: 1", "- c\n    - d", "    - c\n    ^^^"),
    ],
)
def test_mark_ends_with_its_line(text: str, marked: str, drawn: str) -> None:
    assert _line(text, marked) == drawn


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
    shown = _line(f"{before}{line}\nz: 1\n", line.splitlines()[-1], redact=True)
    assert shown.splitlines()[0] == redacted


@pytest.mark.parametrize("marked", ["Smith", "Jones", "Brown"])
def test_redacted_text_of_many_lines_shows_none_of_them(marked: str) -> None:
    text = 'a: |\n  Smith\n  Jones\nb: "x\n  Brown"\n'
    assert _line(text, marked, redact=True).split("\n")[0] in ("***", '"***"')


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
    assert "hunter2" not in _line(text, "|")


def test_other_values_are_shown() -> None:
    assert _line("a: hunter2\nb: 1", "hunter2") == "a: hunter2\n   ^^^^^^^"


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
    assert "hunter2" not in _line(text, "|", parsed=False)
