"""The texts of payloads, and their lines."""

from __future__ import annotations

import pickle

import pytest

from rcdp_schemas.reading.document import ArrayText, Lines, Text


@pytest.mark.parametrize("kind", [Text, ArrayText])
def test_lines_of_a_text_are_numbered_as_in_its_file(kind: type[Text]) -> None:
    text = kind("[1,\n2]", 5)
    assert text.lines.place(4) == (6, 1)
    copied = pickle.loads(pickle.dumps(text))  # noqa: S301 - written just now
    assert (type(copied), copied.value, copied.first_line) == (kind, "[1,\n2]", 5)


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("|", 1, 1),
        ("\t|", 1, 2),
        ("\U0001f600é|", 1, 3),
        ("\n|", 2, 1),
        ("a\nb\n  |", 3, 3),
        ("a\r\nb\r\n  |", 3, 3),
        ("a\rb\r|", 3, 1),
        ("a\r\nb\rc\nd|", 4, 2),
        ("a\u2028b|", 1, 4),
    ],
)
def test_place_counts_code_points_from_one(text: str, line: int, column: int) -> None:
    assert Text(text).lines.place(text.index("|")) == (line, column)


def test_bounds_of_a_line_hold_its_end() -> None:
    lines = Lines("a\r\nbc\nd", 5)
    assert [lines.bounds(number) for number in (5, 6, 7)] == [(0, 3), (3, 6), (6, 7)]


def test_lines_are_numbered_from_the_first_one_on() -> None:
    assert [Lines("a\nbc", 5).place(offset) for offset in (0, 3)] == [(5, 1), (6, 2)]


def test_each_payload_of_an_array_has_its_own_places() -> None:
    text = ArrayText('[ {"a": 1}, 5, {"a": [2]}]')
    assert text.find([("a",)], 0)["a",].value == (8, 9)
    assert text.find([()], 1)[()].value == (12, 13)
    assert text.find([("a", 0)], 2)["a", 0].value == (22, 23)
