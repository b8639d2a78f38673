"""Suggestions for misspelt names: one certain name, or none."""

from __future__ import annotations

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas.contract.names import closest
from rcdp_schemas_generated.codes import CODES
from tests.runtime.payloads import pickled

_ADDRESS = ("firstName", "lastName", "line1", "cityCode", "stateCode", "zip", "countryCode", "emailAddress")


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("zipCode", "zip"),
        ("email", "emailAddress"),
        ("first_name", "firstName"),
        ("LASTNAME", "lastName"),
        ("contryCode", "countryCode"),
        ("name", None),
        ("postalCode", None),
        ("", None),
        ("__", None),
        ("x" * 65, None),
    ],
)
def test_closest_name(name: str, expected: str | None) -> None:
    assert closest(name, _ADDRESS) == expected


def test_two_equally_close_names_are_no_suggestion() -> None:
    assert closest("pric1", ("price", "prica")) is None
    assert closest("product", ("productId", "productName")) is None


def test_the_closer_of_two_misspellings_is_the_suggestion() -> None:
    assert closest("quantitty", ("quantity", "quantities")) == "quantity"
    assert closest("abcde", ("edcba",)) is None


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("eventLogn", "unknown event 'eventLogn'; did you mean 'eventLogin'?"),
        ("login", "unknown event 'login'; did you mean 'eventLogin'?"),
        ("add to cart", "unknown event 'add to cart'; did you mean 'eventAddToCart'?"),
        ("x\n", "unknown event 'x\\u000a'; `rcdp-schemas list` shows all events"),
        ("", "unknown event ''; `rcdp-schemas list` shows all events"),
    ],
)
def test_unknown_event_names_the_next_step(name: str, message: str) -> None:
    with pytest.raises(rcdp.errors.UnknownEventError) as caught:
        rcdp.get_event(name)
    assert str(caught.value) == message
    assert caught.value.name == name
    copy = pickled(caught.value)
    assert (str(copy), copy.suggestion) == (message, caught.value.suggestion)


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("rc203", "unknown issue code 'rc203'; did you mean 'RC203'?"),
        ("wrong-type", "unknown issue code 'wrong-type'; did you mean 'RC203'?"),
        ("RC999", f"unknown issue code 'RC999'; the codes are {', '.join(CODES)}"),
    ],
)
def test_unknown_code_names_the_next_step(code: str, message: str) -> None:
    with pytest.raises(LookupError) as caught:
        rcdp.explain(code)
    assert isinstance(caught.value, rcdp.errors.UnknownCodeError)
    assert str(caught.value) == message
    copy = pickled(caught.value)
    assert (copy.code, copy.suggestion) == (code, caught.value.suggestion)
