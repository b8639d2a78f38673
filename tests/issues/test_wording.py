"""The messages and labels of each code."""

from __future__ import annotations

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas.issues.issue import Issue
from rcdp_schemas.issues.wording import FIELDS, label
from rcdp_schemas_generated.codes import VARIANTS
from scripts.codegen.build.words import MESSAGE_FIELDS, fields_of
from tests.runtime.payloads import ABSENT, edited, only


@pytest.mark.parametrize(
    ("event", "edits", "message"),
    [
        ("eventLogin", {"/eventType": "eventX"}, "the event that the payload is validated as"),
        ("eventLogin", {"/srcId": ABSENT}, "required field `srcId` is missing from the payload"),
        ("eventLogin", {"/eventData/customerCode": ABSENT}, "is missing from `eventData`"),
        (
            "eventCheckout",
            {"/eventData/cartProducts/0/productId": ABSENT},
            "is missing from `cartProducts[0]`",
        ),
        ("eventLogin", {"/eventData/x": 1}, "`x` is not a documented field of `eventData`"),
        ("eventLogin", {"/x": 1}, "`x` is not a documented field of the payload"),
        (
            "eventLogin",
            {"/customer/mobile": 1.5},
            "`mobile` must be an integer or a string, got a number with",
        ),
        ("eventLogin", {"/customer/mobile": True}, "`mobile` must be an integer or a string, got a boolean"),
        (
            "eventCheckout",
            {"/eventData/cartProducts/0": []},
            "`cartProducts[0]` must be an object, got an array",
        ),
        ("eventCheckout", {"/eventData/couponCode": {}}, "must be a string or null, got an object"),
        ("eventCustomerCreate", {"/eventData/gender": "x"}, 'must be one of "Male", "Female", "Other"'),
        ("eventCustomerCreate", {"/eventData/dob": "x"}, "`dob` must be a date as MM-DD-YYYY"),
        ("eventUpdateProfile", {"/eventData/gender": "x"}, 'should be one of "Male", "Female", "Other"'),
        ("eventUpdateProfile", {"/eventData/dob": "x"}, "`dob` should be a date as MM-DD-YYYY"),
        ("eventLogin", {"/requestTime": -1}, "`requestTime` must be at least 0"),
        ("eventLogin", {"/requestTime": 5}, "`requestTime` cannot be milliseconds since the Unix epoch"),
        ("eventLogin", {"/srcId": " "}, "`srcId` is required but empty or blank"),
        ("eventProduct", {"/eventData/price": "abc"}, "`price` should be a plain decimal"),
        ("eventLogin", {"/customer": {}}, "`customer` should be an object with at least one of customerCode"),
        ("eventCheckout", {"/eventData/cartProducts": []}, "`cartProducts` is an empty list"),
        (
            "eventLogin",
            {"/newPwd": "x"},
            "`newPwd` has the name of a credential, which no event should carry",
        ),
    ],
)
def test_message_of_a_payload(event: str, edits: dict[str, object], message: str) -> None:
    assert message in only(edited(event, edits), event).message


@pytest.mark.parametrize(
    ("payload", "message"),
    [
        ({}, "nothing says which event this payload is"),
        ({"eventType": "x"}, "`eventType` names no event of the contract"),
        ([], "the payload must be an object, got an array"),
        (object(), "the payload must be an object, got a Python object"),
    ],
)
def test_message_where_no_event_was_found(payload: object, message: str) -> None:
    assert only(payload, None).message == message


@pytest.mark.parametrize("name", ["array", "missing", "null", "object", "string"])
def test_python_class_with_the_name_of_a_json_type_is_said_to_be_pythons(name: str) -> None:
    value = type(name, (), {})()
    issue = only(edited("eventLogin", {"/srcId": value}))
    assert issue.message == f"`srcId` must be a string, got a Python {name}"
    assert (issue.actual_type, issue.hint, issue.notes) == (f"Python {name}", None, ())
    (_, inner) = rcdp.check(edited("eventLogin", {"/x": [value]}), "eventLogin").issues
    assert inner.message == f"`x[0]` must be a JSON value, got a Python {name}"
    (_, key) = rcdp.check(edited("eventLogin", {"/x": {value: 1}}), "eventLogin").issues
    assert key.message == f"each key of `x` must be a string, got a Python {name}"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", "the text is not valid JSON: expected a key in double quotes, not the end of the text"),
        (b"\xff", "the payload must be UTF-8 text"),
        ("", "there is no payload: the text is empty"),
        ("[" * 65, "the payload must be nested at most 64 levels deep"),
    ],
)
def test_message_of_a_text(text: str | bytes, message: str) -> None:
    (issue,) = rcdp.check_text(text).issues
    assert issue.message == message


def test_repeated_key_is_named_with_its_object() -> None:
    issue = rcdp.check_text('{"a": {"b": 1, "b": 2}}', "eventLogin").issues[-1]
    assert issue.message == "the key `b` appears more than once in `a`"


def _issue(code: str, variant: str, wanted: object) -> Issue:
    return Issue(
        code=code, variant=variant, path=("a",), wanted=wanted, actual="", actual_type="string", event=None
    )


@pytest.mark.parametrize(
    ("variant", "wanted", "message"),
    [
        ("maxLength", 3, "`a` must have at most 3 characters"),
        ("minItems", 1, "`a` must have at least 1 item"),
        ("anyOf", ("b", "c"), "`a` must be an object with at least one of b, c"),
        ("alternatives", (), "`a` must be valid by at least one of the alternatives"),
        ("additionalProperties", "", "`a` must be a documented field"),
        ("absent", "", "`a` must be absent"),
    ],
)
def test_other_constraints_are_worded_by_what_they_ask_for(
    variant: str, wanted: object, message: str
) -> None:
    assert _issue("RC304", variant, wanted).message == message


def test_messages_and_labels_are_filled_from_the_fields_that_the_lint_knows() -> None:
    assert FIELDS.keys() == MESSAGE_FIELDS


@pytest.mark.parametrize("code", VARIANTS)
def test_every_sentence_of_a_code_can_be_filled(code: str) -> None:
    for variant in VARIANTS[code]:
        issue = _issue(code, variant, "not-blank" if variant.endswith("pattern") else ("string",))
        for sentence in (issue.message, issue.expected, label(issue)):
            assert sentence
            assert not fields_of(sentence), sentence


def test_hostile_and_endless_names_are_escaped_and_cut() -> None:
    assert only(edited("eventLogin", {"/a\x1b[31m\u202eb": 1})).message.startswith(
        "`a\\u001b[31m\\u202eb` is"
    )
    long = only(edited("eventLogin", {"/" + "a" * 1000: 1}))
    assert long.message == f"`{'a' * 79}…` is not a documented field of the payload"
    assert len(str(long)) < 400
