"""Numbers that JSON can't hold are found anywhere in a text, whatever else is wrong in it."""

from __future__ import annotations

import pytest

import rcdp_schemas as rcdp
from tests.runtime.payloads import found

_ENVELOPE = '"srcType": "b", "requestTime": 1710000000000, "customer": {"uuid": "u"}'
_LOGIN = (
    f'{{{_ENVELOPE}, "srcId": "a", "eventType": "eventLogin", "eventData": {{"customerCode": "1"}}, "x": %s}}'
)


@pytest.mark.parametrize(
    "number", ["NaN", "Infinity", "-Infinity", "1e400", "-1E+0400", "1.5e999", "9" * 309 + ".0"]
)
def test_number_that_is_not_finite_is_one_issue_in_an_unknown_field(number: str) -> None:
    assert found(rcdp.check_text(_LOGIN % number)) == [("RC004", "/x")]


@pytest.mark.parametrize("number", ["1e308", "1E+0300", "1e-400", "5e123", "9" * 309, '"1e400"', '"NaN"'])
def test_large_and_small_numbers_and_texts_are_no_issue(number: str) -> None:
    assert found(rcdp.check_text(_LOGIN % number)) == [("RC202", "/x")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": NaN}', [("RC102", ""), ("RC004", "/a")]),
        ('{"eventType": "x", "a": [1e400]}', [("RC101", "/eventType"), ("RC004", "/a/0")]),
        ("[NaN]", [("RC203", ""), ("RC004", "/0")]),
        ("NaN", [("RC004", "")]),
    ],
)
def test_number_is_found_where_no_event_is_known(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(rcdp.check_text(text)) == expected


def test_number_is_found_in_a_member_that_a_later_one_replaces() -> None:
    text = f'{{"srcId": NaN, {_ENVELOPE}, "srcId": "a", "eventData": {{}}}}'
    assert sorted(found(rcdp.check_text(text, "eventLogout"))) == [("RC003", "/srcId"), ("RC004", "/srcId")]


def test_number_is_found_below_a_value_of_the_wrong_type() -> None:
    text = f'{{{_ENVELOPE}, "srcId": [NaN], "eventData": {{}}}}'
    assert found(rcdp.check_text(text, "eventLogout")) == [("RC203", "/srcId"), ("RC004", "/srcId/0")]


def test_payload_without_an_event_is_searched_for_what_json_can_not_hold() -> None:
    assert found(rcdp.check({"a": float("nan"), "b": object()})) == [
        ("RC102", ""),
        ("RC004", "/a"),
        ("RC203", "/b"),
    ]
    assert found(rcdp.check(float("nan"))) == [("RC004", "")]
