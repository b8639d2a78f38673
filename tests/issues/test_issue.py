"""What an issue shows, and what it does not."""

from __future__ import annotations

import json
from dataclasses import FrozenInstanceError, replace
from typing import Any

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas.contract import documents
from tests.runtime.payloads import ABSENT, edited, four_defects, only, pickled

_SECRET = "s3cr3t-value"


def test_every_property_of_an_issue() -> None:
    issue = only(edited("eventLogin", {"/requestTime": "1710000000000"}))
    assert issue.code == "RC203"
    assert issue.name == "wrong-type"
    assert issue.severity == "error"
    assert (
        issue.message == "`requestTime` must be an integer (milliseconds since the Unix epoch), got a string"
    )
    assert issue.keyword == "type"
    assert issue.pointer == "/requestTime"
    assert issue.path == ("requestTime",)
    assert issue.field == "requestTime"
    assert issue.expected == "integer"
    assert issue.actual == "1710000000000"
    assert issue.actual_type == "string"
    assert issue.hint == "drop the quotes: 1710000000000"
    assert issue.docs_url is None
    assert issue.evidence == "table"
    assert issue.location is None
    assert issue.event == "eventLogin"


def test_missing_field_has_no_actual_value() -> None:
    issue = only(edited("eventLogin", {"/eventData/customerCode": ABSENT}))
    assert (issue.actual, issue.actual_type) == (None, "missing")
    null = only(edited("eventLogin", {"/eventData/customerCode": None}))
    assert (null.actual, null.actual_type) == (None, "null")


def test_field_leaves_indexes_out_and_pointer_escapes() -> None:
    payload = edited("eventCheckout", {"/eventData/cartProducts/0/quantity": "1", "/a~0b~1c": 1})
    cart, unknown = rcdp.check(payload, "eventCheckout").issues
    assert (cart.field, cart.pointer) == (
        "eventData.cartProducts[].quantity",
        "/eventData/cartProducts/0/quantity",
    )
    assert unknown.pointer == "/a~0b~1c"


def test_undocumented_field_has_no_evidence() -> None:
    assert only(edited("eventLogin", {"/extra": 1})).evidence is None
    assert only({}, None).evidence is None


def test_texts_of_issues_and_exceptions_hold_no_values() -> None:
    payload = edited(
        "eventCustomerCreate",
        {
            "/srcId": 12345678,
            "/customer/email": _SECRET,
            "/eventData/gender": _SECRET,
            "/eventData/dob": _SECRET,
            "/eventType": _SECRET,
            "/extra": _SECRET,
        },
        full=True,
    )
    with pytest.raises(rcdp.errors.ValidationError) as caught:
        rcdp.validate(payload, "eventCustomerCreate")
    texts = [str(caught.value), repr(caught.value), repr(caught.value.report)]
    texts += [issue.message for issue in caught.value.issues]
    assert len(caught.value.issues) == 6
    assert not [text for text in texts if _SECRET in text or "12345678" in text]


def test_redact_masks_every_value_and_drops_hints_that_hold_one() -> None:
    report = rcdp.check(four_defects(), "eventTransactionComplete", redact=True)
    assert [issue.actual for issue in report.issues] == ["***", None, "***", "***"]
    assert [issue.actual_type for issue in report.issues] == ["string", "missing", "string", "string"]
    assert [issue.hint for issue in report.issues] == [
        None,
        'add "orderId": "123" (string, order identifier)',
        None,
        "did you mean `zip`? (optional string, not set here)",
    ]
    masked = rcdp.check_text(json.dumps(four_defects()), "eventTransactionComplete", redact=True)
    assert [replace(issue, location=None) for issue in masked.issues] == [*report.issues]


def test_redact_masks_objects_as_a_whole() -> None:
    assert only(edited("eventLogin", {"/extra": {"name": _SECRET}}), redact=True).actual == "***"


def test_value_under_the_name_of_a_credential_is_always_masked() -> None:
    issue = only(edited("eventLogin", {"/eventData/password": _SECRET}))
    assert (issue.code, issue.actual, issue.hint) == ("RC406", "***", None)
    token = only({**rcdp.example("TokenRequest"), "client_secret": 5}, "TokenRequest")
    assert (token.code, token.actual, token.actual_type, token.hint) == ("RC203", "***", "integer", None)


def test_issues_are_frozen_hashable_and_can_be_pickled() -> None:
    report = rcdp.check(edited("eventLogin", {"/extra": {"a": []}, "/srcId": 5}), "eventLogin")
    assert pickled(report) == report
    assert len(set(report.issues)) == 2
    with pytest.raises(FrozenInstanceError):
        report.issues[0].code = "RC001"  # type: ignore[misc]


def test_later_changes_of_the_payload_do_not_change_a_hint() -> None:
    payload: dict[str, Any] = edited("eventTransactionComplete", {"/eventData/billingInfo/zipCode": "60001"})
    payload["eventData"]["billingInfo"].pop("zip", None)
    issue = only(payload, "eventTransactionComplete")
    before = issue.hint
    payload["eventData"]["billingInfo"]["zip"] = "60001"
    assert before == issue.hint == "did you mean `zip`? (optional string, not set here)"


def test_docs_url_leads_to_the_field_or_the_one_that_was_meant(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "SITE_URL", "https://docs.example")
    report = rcdp.check(four_defects(), "eventTransactionComplete")
    page = "https://docs.example/events/eventTransactionComplete/"
    assert [issue.docs_url for issue in report.issues] == [
        f"{page}#requestTime",
        f"{page}#eventData.orderId",
        f"{page}#eventData.cartProducts.quantity",
        f"{page}#eventData.billingInfo.zip",
    ]
    assert only(edited("eventLogin", {"/extra": 1})).docs_url == "https://docs.example/events/eventLogin/"
    assert only({}, None).docs_url is None
    assert only({}, "TokenError").docs_url is None
