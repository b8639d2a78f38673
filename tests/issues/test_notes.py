"""Notes: other types of the same field name, and where the vendor's reference guide differs."""

from __future__ import annotations

import pytest

import rcdp_schemas as rcdp
from tests.runtime.payloads import ABSENT, edited, four_defects, only

_GUIDE = (
    " (The guide is the vendor's other documentation; this contract follows its page Direct API Integration.)"
)
_NEW_PASSWORD = (
    "The API Reference Guide has two link fields and `newPwd`, a password in clear text, in place of "
    "`customerEmailId`. Don't send a password: a field of that name is a warning (RC406)."
)


def _notes(event: str, pointer: str, value: object) -> tuple[str, ...]:
    (issue,) = (
        issue
        for issue in rcdp.check(edited(event, {pointer: value}, full=True), event).issues
        if issue.pointer == pointer
    )
    return issue.notes


@pytest.mark.parametrize(
    ("event", "pointer", "value", "expected"),
    [
        (
            "eventCheckout",
            "/eventData/cartProducts/0/quantity",
            "2",
            ("`quantity` is a string in eventAddToCart and a number in cartProducts[]",),
        ),
        (
            "eventLogin",
            "/eventData/customerCode",
            100,
            ("`customerCode` is a string or an integer in customer and a string in eventLogin",),
        ),
        (
            "eventAddToCart",
            "/eventData/quantity",
            2,
            (
                "`quantity` is a number in cartProducts[] and a string in eventAddToCart",
                "The API Reference Guide has an integer here.",
            ),
        ),
        ("eventCheckout", "/eventData/cartProducts/0/quantity", True, ()),
        ("eventTransactionComplete", "/eventData/totalPrice", ABSENT, ()),
        ("eventTransactionComplete", "/eventData/orderId", 5, ()),
        ("eventCheckout", "/eventData/billingInfo", 5, ()),
        (
            "eventProduct",
            "/eventData/manufacturer",
            "x",
            ("The API Reference Guide has one more field, `manufacturer`, an optional string.",),
        ),
        ("eventProduct", "/eventData/maker", "x", ()),
        (
            "eventLogin",
            "/clientCorrelationId",
            "x",
            ("The API Reference Guide spells this field `clientCorrelationId`.",),
        ),
        (
            "eventForgotPassword",
            "/eventData/newPwd",
            "x",
            (_NEW_PASSWORD,),
        ),
        ("eventLogin", "/eventData/newPwd", "x", ()),
        ("eventProduct", "/extra", "x", ()),
        ("eventProduct", "/eventData/price", "", ("The API Reference Guide has a float here.",)),
    ],
)
def test_notes_bear_on_the_issue(event: str, pointer: str, value: object, expected: tuple[str, ...]) -> None:
    said = tuple(f"{note}{_GUIDE}" if note.startswith("The API") else note for note in expected)
    assert _notes(event, pointer, value) == said


def test_missing_field_that_the_reference_guide_makes_optional_is_noted() -> None:
    issues = rcdp.check(four_defects(), "eventTransactionComplete").issues
    assert issues[1].notes == (f"The API Reference Guide makes this field optional.{_GUIDE}",)


def test_issue_without_an_event_or_a_documented_field_has_no_notes() -> None:
    (issue,) = rcdp.check([], None).issues
    assert issue.notes == ()
    assert only({**rcdp.example("TokenRequest"), "client_id": 5}, "TokenRequest").notes == ()


def test_event_that_only_the_reference_guide_has_is_noted_and_no_other_is_suggested() -> None:
    (issue,) = rcdp.check({"eventType": "eventPosCheckout"}).issues
    (note,) = issue.notes
    assert note.startswith("The API Reference Guide has a sixteenth event, `eventPosCheckout`")
    assert issue.hint is None
    (issue,) = rcdp.check({"eventType": "eventPosCheckot"}).issues
    assert (issue.notes, issue.hint) == ((), 'did you mean "eventCheckout"?')
    (issue,) = rcdp.check({"eventType": "eventPosCheckout"}, redact=True).issues
    assert issue.notes == ()


def test_docs_are_a_command_as_long_as_there_is_no_site(monkeypatch: pytest.MonkeyPatch) -> None:
    issues = rcdp.check(four_defects(), "eventTransactionComplete").issues
    assert issues[2].docs == "rcdp-schemas show eventTransactionComplete.eventData.cartProducts.quantity"
    assert only(edited("eventLogin", {"/extra": 1})).docs == "rcdp-schemas show eventLogin"
    assert only([], None).docs is None
    monkeypatch.setattr("rcdp_schemas.contract.documents.SITE_URL", "https://example.org")
    assert only(edited("eventLogin", {"/extra": 1})).docs == "https://example.org/events/eventLogin/"
