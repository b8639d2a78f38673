"""Hints: given where they are sure, and not where they are not."""

from __future__ import annotations

import json

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas.hints import hint
from rcdp_schemas.issues import Issue
from tests.runtime.payloads import ABSENT, edited, only


@pytest.mark.parametrize(
    ("event", "edits", "expected"),
    [
        (
            "eventLogin",
            {"/requestTime": "2024-03-09T16:00:00Z"},
            "that instant in milliseconds is 1710000000000",
        ),
        ("eventLogin", {"/requestTime": "2024-03-09T16:00:00"}, None),
        ("eventLogin", {"/requestTime": "1710000000000"}, "drop the quotes: 1710000000000"),
        (
            "eventLogin",
            {"/requestTime": "1710000000"},
            "if these are seconds, the milliseconds are 1710000000000",
        ),
        ("eventLogin", {"/requestTime": "5"}, None),
        ("eventLogin", {"/requestTime": "1969-07-20T20:17:00Z"}, None),
        ("eventLogin", {"/requestTime": "17.5"}, None),
        ("eventLogin", {"/requestTime": True}, None),
        ("eventCheckout", {"/eventData/totalPrice": "17.5"}, "drop the quotes: 17.5"),
        ("eventCheckout", {"/eventData/totalPrice": "2024-03-09T16:00:00Z"}, None),
        ("eventProduct", {"/eventData/price": 160.5}, 'put it in quotes: "160.5"'),
        ("eventProduct", {"/eventData/price": 1e300}, None),
        ("eventProduct", {"/eventData/price": True}, None),
        ("eventUpdateProfile", {"/eventData/dob": 5}, None),
        ("eventLogin", {"/userAgent": {"isMobileDevice": True}}, 'put it in quotes: "true"'),
        ("eventLogin", {"/storeId": None}, "leave the field out instead of sending null"),
        ("eventLogin", {"/srcId": None}, None),
        ("eventCheckout", {"/eventData/cartProducts/0": "x"}, None),
    ],
)
def test_hint_for_a_wrong_type(event: str, edits: dict[str, object], expected: str | None) -> None:
    assert only(edited(event, edits), event).hint == expected


@pytest.mark.parametrize(
    ("spelling", "expected"),
    [("1.50", 'put it in quotes: "1.50"'), ("1e2", None), ("-0", 'put it in quotes: "-0"')],
)
def test_number_is_quoted_only_where_the_text_is_valid_then(spelling: str, expected: str | None) -> None:
    text = json.dumps(edited("eventProduct", {"/eventData/price": "?"})).replace('"?"', spelling)
    (issue,) = rcdp.check_text(text, "eventProduct").issues
    assert (issue.code, issue.hint) == ("RC203", expected)


@pytest.mark.parametrize(
    ("event", "edits", "expected"),
    [
        ("eventUpdateProfile", {"/eventData/gender": "female"}, 'did you mean "Female"?'),
        ("eventUpdateProfile", {"/eventData/gender": "m"}, 'did you mean "Male"?'),
        ("eventUpdateProfile", {"/eventData/gender": "diverse"}, None),
        ("eventUpdateProfile", {"/eventData/gender": " "}, None),
        ("eventLogin", {"/eventDateTime": "2024-03-09T16:00:00Z"}, 'write it as "2024-03-09 16:00:00 UTC"'),
        ("eventLogin", {"/eventDateTime": "2024-03-09T16:00"}, 'write it as "2024-03-09 16:00:00"'),
        ("eventLogin", {"/eventDateTime": "yesterday"}, None),
        ("eventUpdateProfile", {"/eventData/dob": "1990-05-15"}, 'write it as "05-15-1990"'),
        ("eventUpdateProfile", {"/eventData/dob": "15.05.1990"}, None),
        ("eventLogin", {"/customer/email": "x"}, None),
        (
            "eventLogin",
            {"/requestTime": 1710000000},
            "if these are seconds, the milliseconds are 1710000000000",
        ),
        ("eventLogin", {"/requestTime": 5}, None),
        ("eventProduct", {"/eventData/price": "$160.00"}, 'write it as "160.00"'),
        ("eventProduct", {"/eventData/price": "abc"}, None),
        ("eventLogin", {"/requestTime": -1}, None),
    ],
)
def test_hint_for_a_wrong_value(event: str, edits: dict[str, object], expected: str | None) -> None:
    assert only(edited(event, edits), event).hint == expected


@pytest.mark.parametrize(
    ("edits", "expected"),
    [
        ({"/storeID": "1"}, "did you mean `storeId`? (optional string, not set here)"),
        ({"/customerCode": "1"}, None),
        (
            {"/eventData/storeId": "1"},
            "`storeId` belongs in the root of the payload (optional string, not set there)",
        ),
        ({"/eventData/userAgent": {}}, "`userAgent` belongs in the root of the payload"),
        ({"/customer/storeId": "1"}, None),
        ({"/something": "1"}, None),
        ({"/user": "1"}, None),
        ({"/sesion": {}}, "did you mean `session`? (optional object, not set here)"),
    ],
)
def test_hint_for_an_undocumented_field(edits: dict[str, object], expected: str | None) -> None:
    found = only(edited("eventLogin", edits)).hint
    assert found is None if expected is None else found is not None and found.startswith(expected)


@pytest.mark.parametrize(
    ("event", "name", "meant"),
    [
        ("eventTransactionComplete", "totalPrise", "totalPrice"),
        ("eventTransactionComplete", "order_id", "orderId"),
        ("eventLogin", "customercode", "customerCode"),
    ],
)
def test_field_that_is_there_is_not_said_to_be_meant_by_another_name(
    event: str, name: str, meant: str
) -> None:
    payload = edited(event, {f"/eventData/{name}": "5"})
    issues = {issue.pointer: issue for issue in rcdp.check(payload, event).issues}
    assert issues[f"/eventData/{name}"].hint is None
    del payload["eventData"][meant]
    issues = {issue.pointer: issue for issue in rcdp.check(payload, event).issues}
    hint = issues[f"/eventData/{name}"].hint
    assert hint is not None
    assert hint.startswith(f"did you mean `{meant}`?")


def test_name_that_a_field_that_is_there_may_have_meant_gets_no_hint() -> None:
    payload = edited("eventTransactionComplete", {"/eventData/total": 5})
    assert "totalPrice" in payload["eventData"]
    assert only(payload, "eventTransactionComplete").hint is None, "not `totalItemCount`"


def test_field_of_event_data_at_the_root_belongs_one_level_lower() -> None:
    payload = edited("eventCategory", {"/parentCategoryIds": "x"})
    assert only(payload, "eventCategory").hint is None, "only the very name is sure"
    payload = edited("eventCategory", {"/parentcategoryid": "x"})
    payload["eventData"].pop("parentCategoryId", None)
    expected = "`parentCategoryId` belongs in `eventData` (optional string, not set there)"
    assert only(payload, "eventCategory").hint == expected


def test_documented_null_is_named_among_the_types() -> None:
    payload = edited("eventCheckout", {"/eventData/couponcode": "x"})
    payload["eventData"].pop("couponCode", None)
    assert only(payload, "eventCheckout").hint == (
        "did you mean `couponCode`? (optional string or null, not set here)"
    )


@pytest.mark.parametrize(
    ("event", "edits", "expected"),
    [
        (
            "eventLogin",
            {"/eventData/customerCode": ABSENT},
            'add "customerCode": "100" (string, customer code)',
        ),
        ("eventCheckout", {"/eventData/cartProducts": ABSENT}, "add `cartProducts` (array, "),
    ],
)
def test_hint_for_a_missing_field_shows_an_example_that_fits_a_line(
    event: str, edits: dict[str, object], expected: str
) -> None:
    found = only(edited(event, edits), event).hint
    assert found is not None
    assert found.startswith(expected)


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        ({"eventType": "eventLogn"}, 'did you mean "eventLogin"?'),
        ({"eventType": "transaction_complete"}, 'did you mean "eventTransactionComplete"?'),
        ({"eventType": "x"}, None),
        ({"eventType": 5}, None),
        (
            {},
            (
                "name the event: in the file's name (such as `eventLogin.json`), in "
                '[[tool.rcdp-schemas.events]] of pyproject.toml, by "eventType" in the payload, '
                "by `--event NAME`, or by `event=` in Python"
            ),
        ),
    ],
)
def test_hint_where_no_event_was_found(payload: object, expected: str | None) -> None:
    assert only(payload, None).hint == expected


def _issue(code: str, actual: object) -> Issue:
    return Issue(
        code=code,
        path=("a",),
        keyword="",
        expected="",
        actual=actual,
        actual_type="object",
        event="eventLogin",
    )


@pytest.mark.parametrize(
    "code", ["RC101", "RC201", "RC202", "RC203", "RC301", "RC302", "RC401", "RC403", "RC999"]
)
def test_no_hint_for_facts_that_do_not_fit_together(code: str) -> None:
    assert hint(_issue(code, {})) is None
