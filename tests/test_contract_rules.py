"""Rules that hold for the contract as a whole: each is a decision that no single payload shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from typing import Any, cast

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas.contract.registry import fields_of
from rcdp_schemas_generated.index import TARGETS
from scripts.codegen.ir import Contract, Schema
from tests.contracts import load_contract
from tests.runtime.payloads import edited, only

_EVENTS = {
    "eventHomePage": ("Navigation", "Home"),
    "eventSearch": ("Navigation", "Search"),
    "eventCategory": ("Navigation", "Category View"),
    "eventProduct": ("Product", "Product View"),
    "eventAddToCart": ("Cart", "Add to Cart"),
    "eventCartItemEdit": ("Cart", "Edit Cart Item"),
    "eventCheckout": ("Transaction", "Checkout"),
    "eventTransactionComplete": ("Transaction", "Transaction Complete"),
    "eventTransactionFailure": ("Transaction", "Transaction Failure"),
    "eventCustomerCreate": ("Identity", "Customer Create"),
    "eventLogin": ("Identity", "Login"),
    "eventUpdateProfile": ("Identity", "Update Profile"),
    "eventLogout": ("Identity", "Logout"),
    "eventForgotPassword": ("Identity", "Forgot Password"),
    "eventShareWishlist": ("Engagement", "Share Wishlist"),
}
_TOKENS = ("TokenRequest", "TokenResponse", "TokenError")

_CODES = """
RC001 invalid-json error
RC002 invalid-encoding error
RC003 duplicate-key error
RC004 non-finite-number error
RC005 too-deep error
RC006 empty-input error
RC007 too-large error
RC101 unknown-event error
RC102 undetermined-event error
RC103 event-mismatch error
RC104 unmet-expectation error
RC201 missing-field error
RC202 unknown-field warning
RC203 wrong-type error
RC301 invalid-choice error
RC302 invalid-format error
RC303 out-of-range error
RC304 constraint error
RC401 suspicious-time warning
RC402 empty-value warning
RC403 not-a-number warning
RC404 no-identity warning
RC405 empty-list warning
RC406 secret-in-payload warning
"""

_NUMBERS_IN_STRINGS = [
    ("eventSearch", "searchResults"),
    ("eventSearch", "searchResponseTime"),
    ("eventProduct", "price"),
    ("eventAddToCart", "price"),
    ("eventAddToCart", "quantity"),
    ("eventAddToCart", "totalQuantity"),
]

_REFERENCE_GUIDE = """
* clientCorrelatorId
eventSearch searchFacet searchResults searchResponseTime
eventProduct price
eventAddToCart price quantity totalQuantity
eventCartItemEdit cartProducts[].action cartProducts[].productBasePrice
eventCartItemEdit cartProducts[].couponCode cartProducts[].sku
eventCheckout transactionId tenderType billingInfo shippingInfo checkoutType cartId
eventTransactionComplete transactionId orderId tenderType billingInfo shippingInfo checkoutType
eventTransactionFailure orderId errorCode errorMessage
eventCustomerCreate firstName lastName customerEmailId
eventUpdateProfile customerEmailId
"""
"""The fields that the vendor's reference guide describes otherwise."""

_CONFLICTS = {
    "customer.customerCode",
    "eventData.cartProducts[].couponCode",
    "eventData.cartProducts[].productPosition",
    "eventData.cartProducts[].sku",
    "eventData.couponCode",
    "eventDateTime",
    "page.pageName",
    "page.pageUrl",
    "page.title",
    "page.url",
    "session.sessionId",
    "session.sessionKey",
}


@cache
def _contract() -> Contract:
    return load_contract()


def _reachable(component: str) -> Iterator[Schema]:
    """Yield a component and all that it holds, a reference as the component that it names."""
    for part in _contract().schemas[component].parts():
        yield part
        if part.ref:
            yield from _reachable(part.ref)


def _members(target: str) -> Iterator[tuple[str, bool, list[Schema]]]:
    """Yield name, need and schemas of each documented member of a target at any depth."""
    for part in _reachable(_contract().targets[target]):
        for member in part.properties:
            component = _contract().schemas.get(member.schema.ref)
            schemas = [member.schema, component] if component is not None else [member.schema]
            yield member.name, member.required, schemas


def test_events_are_those_of_the_page_in_its_order() -> None:
    assert {event.name: (event.group, event.title) for event in rcdp.events()} == _EVENTS
    assert tuple(TARGETS) == (*_EVENTS, *_TOKENS)


def test_codes_are_the_frozen_ones() -> None:
    assert [f"{code.code} {code.name} {code.severity}" for code in _contract().codes] == _CODES.split("\n")[
        1:-1
    ]


@pytest.mark.parametrize("event", _EVENTS)
def test_undocumented_field_is_a_warning_at_every_level_of_an_event(event: str) -> None:
    objects = [part for part in _reachable(_contract().targets[event]) if part.types == ("object",)]
    assert {part.unknown_code for part in objects} == {"RC202"}
    assert all(part.additional is None for part in objects)


@pytest.mark.parametrize("token", _TOKENS)
def test_undocumented_field_of_a_token_object_is_no_issue(token: str) -> None:
    assert {part.unknown_code for part in _reachable(token)} == {""}


@pytest.mark.parametrize("target", TARGETS)
def test_every_required_text_refuses_or_warns_of_blanks_and_no_optional_one_warns(target: str) -> None:
    for name, required, schemas in _members(target):
        if {kind for schema in schemas for kind in schema.types} == {"string"}:
            warns = any(warn.code == "RC402" for schema in schemas for warn in schema.warns)
            refuses = any(_refuses_blanks(schema) for schema in schemas)
            assert (warns, refuses) in (
                [(True, False), (False, True)] if required else [(False, False), (False, True)]
            ), name


def _refuses_blanks(schema: Schema) -> bool:
    """Whether a rule of a text's schema is broken by the empty text and by a blank."""
    patterns = [rule.compiled for rule in schema.rules if rule.keyword == "pattern"]
    choices = [rule for rule in schema.rules if rule.keyword in ("enum", "const")]
    return bool(choices) or any(not re.search(pattern, text) for pattern in patterns for text in ("", " "))


def test_null_is_accepted_for_coupon_codes_only() -> None:
    nullable = {field.name for target in TARGETS for field in fields_of(target).values() if field.nullable}
    assert nullable == {"couponCode"}


def test_numbers_in_strings_are_the_documented_ones() -> None:
    found = [
        (target, field.name)
        for target in TARGETS
        for field in fields_of(target).values()
        if "RC403" in field.codes
    ]
    assert found == _NUMBERS_IN_STRINGS


@pytest.mark.parametrize(("event", "name"), _NUMBERS_IN_STRINGS)
def test_hint_for_a_bare_number_is_to_quote_it(event: str, name: str) -> None:
    issue = only(edited(event, {f"/eventData/{name}": 42}), event)
    assert (issue.code, issue.hint) == ("RC203", 'put it in quotes: "42"')


def test_no_rule_raises_the_code_of_other_constraints() -> None:
    raised = {
        rule.code for schema in _contract().schemas.values() for part in schema.parts() for rule in part.rules
    }
    assert "RC304" not in raised


def test_common_fields_are_the_same_in_every_event() -> None:
    common = {
        event: {
            pointer: replace(field, component="")
            for pointer, field in fields_of(event).items()
            if not pointer.startswith(("/eventData", "/eventType"))
        }
        for event in _EVENTS
    }
    assert all(fields == common["eventLogin"] for fields in common.values())


def test_cart_items_differ_in_the_need_of_an_action_only() -> None:
    items = {
        event: {field.name: (field.types, field.required) for field in _cart_item(event)}
        for event in ("eventCartItemEdit", "eventCheckout", "eventTransactionComplete")
    }
    edit = items.pop("eventCartItemEdit")
    assert [name for name, (_, required) in edit.items() if required] == [
        "productId",
        "action",
        "quantity",
        "productBasePrice",
    ]
    assert all({**item, "action": edit["action"]} == edit for item in items.values())
    assert all(item["action"] == (("string",), False) for item in items.values())


def _cart_item(event: str) -> Iterator[rcdp.Field]:
    for pointer, field in fields_of(event).items():
        if pointer.startswith("/eventData/cartProducts/*/"):
            yield field


@pytest.mark.parametrize("event", ["eventCheckout", "eventTransactionComplete"])
def test_both_addresses_are_of_one_schema_with_no_required_member(event: str) -> None:
    fields = [
        field for pointer, field in fields_of(event).items() if re.search("/(bill|shipp)ingInfo/", pointer)
    ]
    assert (len(fields), {field.component for field in fields}) == (18, {"Address"})
    assert not any(field.required for field in fields)
    assert {field.evidence for field in fields} == {"example"}


def test_conflicts_are_the_known_ones_and_quote_two_places() -> None:
    fields = {field.path: field for event in _EVENTS for field in fields_of(event).values()}
    conflicts = {path: field for path, field in fields.items() if field.evidence == "conflict"}
    assert {*conflicts} == _CONFLICTS
    assert all(len(field.sources) > 1 and field.decision and field.settles for field in conflicts.values())


def test_inferred_fields_say_what_was_decided_and_what_would_settle_it() -> None:
    inferred = [
        field for name in TARGETS for field in fields_of(name).values() if field.evidence == "inferred"
    ]
    assert all(field.decision and field.settles for field in inferred)
    assert {"customer.mobile", "eventData.gender", "eventData.dob", "eventData.cartProducts[].action"} <= {
        field.path for field in inferred
    }


def test_four_inferred_rules_and_no_others_warn_with_the_code_of_an_error() -> None:
    soft = {
        (f"{field.component}.{field.name}", code, field.evidence)
        for name in TARGETS
        for field in fields_of(name).values()
        for constraint in field.constraints
        if constraint.severity == "warning"
        for code in field.codes
        if code in ("RC301", "RC302")
    }
    assert soft == {
        ("EventUpdateProfileData.gender", "RC301", "inferred"),
        ("EventUpdateProfileData.dob", "RC302", "inferred"),
        ("UserAgent.isMobileDevice", "RC301", "inferred"),
        ("Session.sessionStartTime", "RC302", "inferred"),
    }


@pytest.mark.parametrize("row", _REFERENCE_GUIDE.split("\n")[1:-1], ids=lambda row: row.split()[0])
def test_field_that_the_reference_guide_has_otherwise_says_so(row: str) -> None:
    event, *paths = row.split()
    fields = {field.path: field for field in fields_of("eventLogin" if event == "*" else event).values()}
    prefix = "" if event == "*" else "eventData."
    assert [path for path in paths if not fields[prefix + path].reference_guide] == []


def test_event_that_the_reference_guide_has_otherwise_says_so() -> None:
    guides = {event.name for event in rcdp.events() if event.reference_guide}
    assert guides >= {
        "eventTransactionFailure",
        "eventLogin",
        "eventLogout",
        "eventForgotPassword",
        "eventShareWishlist",
    }


def _operation(path: str) -> tuple[Any, Any]:
    document = cast("Any", _contract().document)
    return document, document["paths"][path]["post"]


@pytest.mark.parametrize("event", _EVENTS)
def test_each_event_has_a_path_of_its_own_with_token_and_answers(event: str) -> None:
    document, operation = _operation(f"/callback/rest/events/{{tenantHash}}/{event}")
    assert [server["url"] for server in document["servers"]] == ["https://sandbox.algonomy.com"]
    assert list(operation["requestBody"]["content"]) == ["application/json"]
    assert operation["security"] == [{"BearerToken": []}]
    assert list(operation["responses"]) == ["202", "400", "401", "403", "404", "429", "500"]
    answers = document["components"]["responses"].values()
    assert not any("content" in answer for answer in answers)


def test_tenant_hash_is_a_path_segment_that_is_not_empty() -> None:
    document, _ = _operation("/oauth/token")
    tenant = document["components"]["parameters"]["TenantHash"]
    assert (tenant["in"], tenant["required"]) == ("path", True)
    pattern = tenant["schema"]["pattern"]
    assert [bool(re.search(pattern, text)) for text in ("a1", "", "a/b")] == [True, False, False]


def test_token_is_asked_for_by_form_from_a_server_of_its_own() -> None:
    document, operation = _operation("/oauth/token")
    assert [server["url"] for server in document["paths"]["/oauth/token"]["servers"]] == [
        "https://rcdp-us.algonomy.com"
    ]
    assert list(operation["requestBody"]["content"]) == ["application/x-www-form-urlencoded"]
    assert list(operation["responses"]) == ["200", "400", "401"]
    for token, required in zip(_TOKENS, (3, 3, 1), strict=True):
        assert sum(field.required for field in fields_of(token).values()) == required


def test_secrets_are_the_names_of_credentials() -> None:
    contract = _contract()
    assert (contract.secret_code, sorted(contract.secret_names)) == (
        "RC406",
        ["access_token", "client_secret", "newPwd", "password"],
    )
    assert {field.name for token in _TOKENS for field in fields_of(token).values() if field.secret} == {
        "access_token",
        "client_secret",
    }
