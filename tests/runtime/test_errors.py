"""The exceptions: their attributes and messages."""

from __future__ import annotations

import pytest

import rcdp_schemas as rcdp
from tests.runtime.payloads import ABSENT, FOUR_DEFECTS, edited, found, four_defects, pickled


def _raised(payload: object, event: str | None, **options: bool) -> rcdp.errors.ValidationError:
    with pytest.raises(rcdp.errors.ValidationError) as caught:
        rcdp.validate(payload, event, **options)
    return caught.value


def test_text_of_the_exception_lists_the_errors() -> None:
    assert str(_raised(four_defects(), "eventTransactionComplete")) == (
        "eventTransactionComplete is not valid: 3 errors\n"
        "  RC203 /requestTime: `requestTime` must be an integer (milliseconds since the Unix epoch), "
        "got a string\n"
        "  RC201 /eventData/orderId: required field `orderId` is missing from `eventData`\n"
        "  RC203 /eventData/cartProducts/1/quantity: `quantity` must be a number, got a string"
    )


def test_text_of_the_exception_names_the_payload_where_no_event_was_found() -> None:
    assert str(_raised({}, None)) == (
        "the payload is not valid: 1 error\n  RC102: nothing says which event this payload is"
    )


def test_text_of_the_exception_shows_twenty_errors_at_most() -> None:
    payload = edited("eventLogin", {f"/extra{number}": 1 for number in range(25)})
    lines = str(_raised(payload, "eventLogin", strict=True)).splitlines()
    assert (lines[0], len(lines), lines[-1]) == ("eventLogin is not valid: 25 errors", 22, "  and 5 more")


def test_exception_can_be_pickled() -> None:
    error = _raised(four_defects(), "eventTransactionComplete")
    copy = pickled(error)
    assert (str(copy), found(copy.report)) == (str(error), FOUR_DEFECTS)


def test_text_of_the_exception_is_one_line_an_issue_whatever_the_names() -> None:
    payload = edited("eventLogin", {"/srcId": ABSENT, "/a\nb": 1})
    assert len(str(_raised(payload, "eventLogin", strict=True)).splitlines()) == 3
