"""The exceptions: their attributes and messages."""

from __future__ import annotations

import json
from typing import Any

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


def test_payload_in_place_of_the_event_is_a_type_error_that_says_the_order() -> None:
    payload: Any = rcdp.example("eventLogin")
    for call in (rcdp.validate, rcdp.is_valid, rcdp.check):
        with pytest.raises(TypeError, match="not dict; the payload comes first") as caught:
            call("eventLogin", payload)
        assert "customer" not in str(caught.value)


@pytest.mark.parametrize("encode", [str, str.encode])
def test_json_text_in_place_of_a_payload_is_answered_with_what_reads_it(encode: Any) -> None:
    with pytest.raises(rcdp.errors.ValidationError) as caught:
        rcdp.validate(encode(json.dumps(rcdp.example("eventLogin"))), "eventLogin")
    assert str(caught.value).endswith(
        "[this is JSON text: check it with `check_text`, or pass what `json.loads` returns for it]"
    )
    with pytest.raises(rcdp.errors.ValidationError) as caught:
        rcdp.validate("eventLogin")
    assert "[" not in str(caught.value)
