"""Texts that payloads are read from."""

from __future__ import annotations

import pickle

import pytest

from rcdp_schemas.issues.issue import Location
from rcdp_schemas.texts import ArrayText, Text


@pytest.mark.parametrize("kind", [Text, ArrayText])
def test_lines_of_a_text_are_numbered_as_in_its_file(kind: type[Text]) -> None:
    text = kind("[1,\n2]", 5)
    assert text.locate(4) == Location(6, 1, 6, 2)
    copied = pickle.loads(pickle.dumps(text))  # noqa: S301 - written just now
    assert (type(copied), copied.value, copied.first_line) == (kind, "[1,\n2]", 5)


def test_what_stands_at_a_place_is_told_over_line_ends() -> None:
    text = Text("ab\r\ncd\nef", 3)
    assert text.at(Location(3, 2, 4, 2)) == "b\r\nc"
    assert text.at(Location(5, 1, 5, 3)) == "ef"
