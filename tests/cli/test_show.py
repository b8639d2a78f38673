"""The command ``show``: events and fields in the terminal."""

from __future__ import annotations

import io
import os
import sys

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas import cli
from rcdp_schemas.cli.show import find_field
from rcdp_schemas.cli.terminal import PIPE_CLOSED
from rcdp_schemas.contract.pointers import resolve
from rcdp_schemas.contract.registry import expression, fields_of, model_of
from rcdp_schemas_generated._model import Model
from rcdp_schemas_generated._words import GRADES
from rcdp_schemas_generated.index import EVENTS, TARGETS
from tests.cli.terminal import prints, refuses

_every_target = pytest.mark.parametrize("target", TARGETS)


def _flat(text: str) -> str:
    return " ".join(text.split())


@_every_target
def test_event_shows_every_field_with_its_grade(capsys: pytest.CaptureFixture[str], target: str) -> None:
    printed = prints(capsys, "show", target)
    cells = {tuple(line.split()[:1]) for line in printed.splitlines() if line.startswith("  ")}
    assert {(field.path,) for field in fields_of(target).values()} <= cells
    assert all(GRADES[field.evidence] in printed for field in fields_of(target).values())


@pytest.mark.parametrize("event", EVENTS)
def test_event_shows_its_words_and_its_endpoint(capsys: pytest.CaptureFixture[str], event: str) -> None:
    printed, entry = prints(capsys, "show", event), rcdp.get_event(event)
    assert printed.startswith(f"{event}: {entry.title}\n")
    for words in (entry.summary, entry.description, entry.group, entry.path, entry.reference_guide):
        assert _flat(words) in _flat(printed)


@pytest.mark.parametrize(
    ("target", "endpoint"),
    [
        ("TokenRequest", "POST https://rcdp-us.algonomy.com/oauth/token, application/x-www-form-urlencoded"),
        (
            "TokenResponse",
            "POST https://rcdp-us.algonomy.com/oauth/token, its response 200, application/json",
        ),
        (
            "TokenError",
            "POST https://rcdp-us.algonomy.com/oauth/token, its response 400 or 401, application/json",
        ),
    ],
)
def test_token_schema_shows_where_it_travels(
    capsys: pytest.CaptureFixture[str], target: str, endpoint: str
) -> None:
    printed = prints(capsys, "show", target)
    assert f"\n  endpoint  {endpoint}\n" in printed
    assert _flat(rcdp.json_schema(target)["description"]) in _flat(printed)


@_every_target
def test_field_shows_all_that_the_contract_says_of_it(
    capsys: pytest.CaptureFixture[str], target: str
) -> None:
    for field in fields_of(target).values():
        printed = _flat(prints(capsys, "show", f"{target}.{field.path.replace('[]', '')}"))
        assert printed.startswith(f"{target}.{field.path}: {field.types[0]}")
        words = [field.description, field.label, field.unit, field.decision, field.settles]
        words += [field.reference_guide, field.evidence, *(source.quote for source in field.sources)]
        words += [constraint.expected for constraint in field.constraints]
        assert [text for text in words if _flat(text) not in printed] == []


def test_page_of_a_field(capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        prints(capsys, "show", "eventCheckout.eventData.cartProducts.quantity")
        == """\
eventCheckout.eventData.cartProducts[].quantity: number, required

Number of units ordered. A JSON number, not a string: a quoted number is an error (RC203).

  what it is  quantity
  example     1
  in Python   event.event_data.cart_products[0].quantity, of the model EventCheckoutProduct
  issues      RC201 missing-field, RC203 wrong-type

Evidence: example, only a sample of the vendor's page shows it
  sample of "Checkout - eventCheckout":
    "quantity": 1,
  table of "Edit Cart Item - eventCartItemEdit":
    cartProducts[].quantity | number | Yes | Updated quantity

Decision
  The page has no table for the items of this event; the type comes from the sample. The field is
  required because the table of Edit Cart Item, the only one for cart items, requires it.

The same name with another type
  string  eventData.quantity  in eventAddToCart
"""
    )


def test_object_and_array_show_their_members(capsys: pytest.CaptureFixture[str]) -> None:
    printed = prints(capsys, "show", "eventCheckout.cartProducts")
    assert "\nMembers\n" in printed
    assert "  eventData.cartProducts[].sku " in printed
    assert "  customer.email " in prints(capsys, "show", "eventLogin.customer")
    assert "Members" not in prints(capsys, "show", "eventLogin.srcId")


def test_same_name_with_another_type_in_the_same_event_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    printed = prints(capsys, "show", "eventLogin.customer.customerCode")
    path = "eventData.customerCode"
    holders = [event.name for event in rcdp.events() if path in {field.path for field in event.fields}]
    assert {"eventCustomerCreate", "eventLogin", "eventUpdateProfile"} <= {*holders}
    assert f"  string  {path}  in {', '.join(holders)}\n" in printed


def test_same_name_in_every_event_is_told_in_short(capsys: pytest.CaptureFixture[str]) -> None:
    printed = prints(capsys, "show", "eventLogin.eventData.customerCode")
    assert "  string or integer  customer.customerCode  in every event\n" in printed


def test_secret_is_called_one(capsys: pytest.CaptureFixture[str]) -> None:
    assert "\n  secret " in prints(capsys, "show", "TokenRequest.client_secret")
    assert "\n  secret " not in prints(capsys, "show", "TokenRequest.client_id")


@pytest.mark.parametrize(
    ("wanted", "path"),
    [
        ("eventData.cartProducts[].quantity", "eventData.cartProducts[].quantity"),
        ("eventData.cartProducts.quantity", "eventData.cartProducts[].quantity"),
        ("cartProducts.quantity", "eventData.cartProducts[].quantity"),
        ("quantity", "eventData.cartProducts[].quantity"),
        ("cartProducts[]", "eventData.cartProducts"),
        ("eventData", "eventData"),
        ("billingInfo.zip", "eventData.billingInfo.zip"),
    ],
)
def test_field_is_found_by_its_path_the_end_of_it_or_its_name(wanted: str, path: str) -> None:
    assert find_field("eventCheckout", wanted).path == path


_ALL = "`rcdp-schemas show eventCheckout` shows them all"


@pytest.mark.parametrize(
    ("wanted", "complaint"),
    [
        (
            "discount",
            (
                "'discount' fits several fields of eventCheckout: "
                "eventData.discount, eventData.cartProducts[].discount"
            ),
        ),
        (
            "quantty",
            (
                "unknown field 'quantty' of eventCheckout; "
                "did you mean 'eventCheckout.eventData.cartProducts[].quantity'?"
            ),
        ),
        (
            "shippingInfo.zipCode",
            (
                "unknown field 'shippingInfo.zipCode' of eventCheckout; "
                "did you mean 'eventCheckout.eventData.shippingInfo.zip'?"
            ),
        ),
        (
            "zipCode",
            (
                "unknown field 'zipCode' of eventCheckout; did you mean "
                "'eventCheckout.eventData.billingInfo.zip' or 'eventCheckout.eventData.shippingInfo.zip'?"
            ),
        ),
        (
            "wrong.email",
            "unknown field 'wrong.email' of eventCheckout; did you mean 'eventCheckout.customer.email'?",
        ),
        ("zzz\x1b", f"unknown field 'zzz\\u001b' of eventCheckout; {_ALL}"),
        ("", f"unknown field '' of eventCheckout; {_ALL}"),
        (".", f"unknown field '.' of eventCheckout; {_ALL}"),
    ],
)
def test_unknown_field_names_the_next_step(
    capsys: pytest.CaptureFixture[str], wanted: str, complaint: str
) -> None:
    assert refuses(capsys, "show", f"eventCheckout.{wanted}") == complaint


@pytest.mark.parametrize("target", ["eventLogn", "eventLogn.srcId"])
def test_unknown_event_names_the_next_step(capsys: pytest.CaptureFixture[str], target: str) -> None:
    assert refuses(capsys, "show", target) == "unknown event 'eventLogn'; did you mean 'eventLogin'?"


@_every_target
def test_expression_reads_the_field_from_the_model(target: str) -> None:
    payload = rcdp.example(target, full=True)
    model = model_of(target).from_dict(payload)
    for field in fields_of(target).values():
        tokens = tuple(0 if token == "*" else token for token in field.pointer.split("/")[1:])
        value = eval(expression(target, field.path), {"event": model, "message": model})  # noqa: S307 - our own
        if value is rcdp.UNSET:
            assert resolve(payload, tokens) is None
        else:
            assert _plain(value) == resolve(payload, tokens)


def _plain(value: object) -> object:
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    return value.to_dict() if isinstance(value, Model) else value


def test_output_is_escaped_where_the_stream_knows_ascii_only(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", stream)
    assert cli.main(["show", "eventLogin.customer.customerCode"]) == 0
    stream.seek(0)
    assert "Customer identity \\u2014 customerCode" in stream.read()


@pytest.mark.parametrize("arguments", [("schema", "--bundle"), ("show", "eventLogin"), ("fields",)])
def test_closed_pipe_ends_quietly(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w", encoding="utf-8") as stream:
        monkeypatch.setattr(sys, "stdout", stream)
        assert cli.main(arguments) == PIPE_CLOSED
    assert capsys.readouterr().err == ""
