"""Lines and columns of a text."""

from __future__ import annotations

import pytest

from rcdp_schemas.issues.issue import Location
from rcdp_schemas.positions import Lines
from rcdp_schemas.texts import Text


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
    assert Text(text).locate(text.index("|")) == Location(line, column, line, column + 1)


def test_end_of_the_text_is_an_empty_span() -> None:
    assert Text("ab").locate(2) == Location(1, 3, 1, 3)


def test_bounds_of_a_line_hold_its_end() -> None:
    lines = Lines("a\r\nbc\nd", 5)
    assert [lines.bounds(number) for number in (5, 6, 7)] == [(0, 3), (3, 6), (6, 7)]


def test_lines_are_numbered_from_the_first_one_on() -> None:
    assert Lines("a\nbc", 5).locate((0, 3)) == Location(5, 1, 6, 2)
