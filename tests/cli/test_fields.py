"""The command ``fields``: where fields occur."""

from __future__ import annotations

import pytest

import rcdp_schemas as rcdp
from tests.cli.terminal import prints, refuses


def test_name_shows_every_type_it_has_and_where(capsys: pytest.CaptureFixture[str]) -> None:
    assert prints(capsys, "fields", "--name", "quantity") == (
        "field                              type    required  in\n"
        "eventData.quantity                 string  yes       eventAddToCart\n"
        "eventData.cartProducts[].quantity  number  yes       "
        "eventCartItemEdit, eventCheckout, eventTransactionComplete\n"
    )


def test_end_of_a_path_narrows_it_down(capsys: pytest.CaptureFixture[str]) -> None:
    lines = prints(capsys, "fields", "--name", "cartProducts.quantity").splitlines()
    assert [line.split()[0] for line in lines[1:]] == ["eventData.cartProducts[].quantity"]


def test_every_field_is_listed_and_common_ones_once(capsys: pytest.CaptureFixture[str]) -> None:
    lines = prints(capsys, "fields").splitlines()[1:]
    listed = {line.split()[0] for line in lines}
    assert listed >= {field.path for event in rcdp.events() for field in event.fields}
    assert "client_secret" in listed
    (common,) = (line for line in lines if line.startswith("requestTime "))
    assert common.split(maxsplit=3)[1:] == ["integer", "yes", "every event"]


@pytest.mark.parametrize(
    ("name", "complaint"),
    [
        ("quantty", "unknown field 'quantty'; did you mean 'quantity'?"),
        ("\x1b", "unknown field '\\u001b'; `rcdp-schemas fields` lists them all"),
        ("", "unknown field ''; `rcdp-schemas fields` lists them all"),
    ],
)
def test_unknown_name_names_the_next_step(
    capsys: pytest.CaptureFixture[str], name: str, complaint: str
) -> None:
    assert refuses(capsys, "fields", "--name", name) == complaint
