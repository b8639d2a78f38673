"""Values rewritten for hints, at the edges of what is certain."""

from __future__ import annotations

import pytest

from rcdp_schemas import rewrites


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1970-01-01T00:00:00Z", 0),
        ("1969-12-31T23:59:59.999Z", -1),
        ("2024-03-09T17:00:00.5+01:00", 1710000000500),
        ("2024-03-09T16:00:00", None),
        ("2024-03-09", None),
        ("2024-13-09T16:00:00Z", None),
        ("2024-03-09T16:00:00Z" + "0" * 40, None),
    ],
)
def test_iso_time_to_milliseconds(text: str, expected: int | None) -> None:
    assert rewrites.to_milliseconds(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2024-03-09T16:00:00+02:00", "2024-03-09 14:00:00 UTC"),
        ("2024-03-09T16:00:00", "2024-03-09 16:00:00"),
        ("0001-01-01T00:00:00+02:00", None),
        ("2024-03-09 16:00", None),
    ],
)
def test_iso_time_to_event_time(text: str, expected: str | None) -> None:
    assert rewrites.to_event_time(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"), [("0990-05-15", "05-15-0990"), ("1990-02-30", None), ("1990-5-15", None)]
)
def test_iso_date_to_calendar_date(text: str, expected: str | None) -> None:
    assert rewrites.to_calendar_date(text) == expected


@pytest.mark.parametrize("text", ["007", "1e3", "", " 1", "1.", "-", "1" * 41])
def test_text_that_is_no_plain_json_number_keeps_its_quotes(text: str) -> None:
    assert rewrites.to_number(text, whole=False) is None


@pytest.mark.parametrize("value", ["1", None, [], 2**64, 1e22, float("nan"), float("inf")])
def test_value_that_is_no_plain_decimal_gets_no_quotes(value: object) -> None:
    assert rewrites.to_text(value) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [(" 160 ", "160"), ("€ -5.50", "-5.50"), ("1,000", None), ("", None), ("1" * 41, None)],
)
def test_decimal_without_what_stands_around_it(text: str, expected: str | None) -> None:
    assert rewrites.to_decimal(text) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (1710000000, ("seconds", 1710000000000)),
        (1710000000.0, ("seconds", 1710000000000)),
        (1710000000000000, ("microseconds", 1710000000000)),
        (1710000000000000000, ("nanoseconds", 1710000000000)),
        (5, None),
        (10**30, None),
    ],
)
def test_time_in_another_unit(value: float, expected: tuple[str, int] | None) -> None:
    assert rewrites.scale_time(value) == expected
