"""Did you mean: one sure name, or none."""

from __future__ import annotations

import pytest

from rcdp_schemas.suggestions import closest

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
