"""Models as payloads: every function takes them, and knows the event from the class."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas.contract.registry import model_of
from rcdp_schemas.models import (
    Customer,
    Envelope,
    EventCartItemEdit,
    EventLogin,
    EventLoginData,
    EventLogout,
    TokenRequest,
)
from rcdp_schemas.testing import assert_issues, assert_valid
from rcdp_schemas_generated.index import TARGETS
from tests.commands import ROOT, run_python
from tests.runtime.payloads import found

_CUSTOMER = Customer(customer_code="100")
_LOGIN = EventLogin(
    src_id="WBSTR",
    src_type="Website",
    request_time=1710000000000,
    customer=_CUSTOMER,
    event_data=EventLoginData(customer_code="100"),
)
_TOKEN = TokenRequest(grant_type="client_credentials", client_id="me", client_secret="hush")


def _login(**changes: Any) -> EventLogin:
    """Return a login with other values, which need not fit."""
    return _LOGIN.__replace__(**changes)


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("full", [False, True])
@pytest.mark.parametrize("strict", [False, True])
def test_model_is_a_payload_of_its_class(target: str, full: bool, strict: bool) -> None:  # noqa: FBT001
    model = model_of(target).from_dict(rcdp.example(target, full=full))
    assert rcdp.check(model, strict=strict) == rcdp.Report(target, "model", ())
    assert rcdp.check(model, target, strict=strict) == rcdp.Report(target, "argument", ())
    rcdp.validate(model, strict=strict)
    assert rcdp.is_valid(model, strict=strict)
    assert list(rcdp.iter_errors(model, strict=strict)) == []
    assert rcdp.parse(model, strict=strict) == rcdp.parse(model, target) == model
    assert rcdp.Validator(target, strict=strict).is_valid(model)
    assert rcdp.Validator(strict=strict).parse(model) == model


def test_helpers_for_tests_take_a_model() -> None:
    assert_valid(_LOGIN, "eventLogin")
    assert_issues(_login(src_id=5), None, ("RC203", "/srcId"))


def test_issues_of_a_model_are_those_of_its_object() -> None:
    model = _login(src_id=5, customer=Customer(), extra_fields={"storeID": "1"})
    report = rcdp.check(model)
    assert report.issues == rcdp.check(model.to_dict(), "eventLogin").issues
    assert found(report) == [("RC203", "/srcId"), ("RC404", "/customer"), ("RC202", "/storeID")]
    assert not rcdp.is_valid(model)
    with pytest.raises(rcdp.errors.ValidationError) as caught:
        rcdp.validate(model)
    assert caught.value.report == report
    with pytest.raises(rcdp.errors.ValidationError):
        rcdp.parse(model)


def test_warning_does_not_make_a_model_invalid_but_in_strict_mode() -> None:
    model = _login(extra_fields={"storeID": "1"})
    assert rcdp.is_valid(model)
    assert not rcdp.is_valid(model, strict=True)


def test_values_of_a_model_that_json_does_not_have_are_issues() -> None:
    model = _login(src_id={1.5}, request_time=float("nan"), src_type=rcdp.UNSET, customer=b"x")
    assert found(rcdp.check(model)) == [
        ("RC201", "/srcType"),
        ("RC203", "/srcId"),
        ("RC004", "/requestTime"),
        ("RC203", "/customer"),
    ]
    assert not rcdp.is_valid(model)


def test_arrays_of_a_model_that_json_does_not_have_are_issues_at_their_place() -> None:
    payload = rcdp.example("eventCartItemEdit")
    item = payload["eventData"]["cartProducts"][0]
    model = EventCartItemEdit.from_dict(payload)
    wrong = model.event_data.cart_products[0].__replace__(quantity={1})
    data = model.event_data.__replace__(cart_products=[item, wrong])
    report = rcdp.check(model.__replace__(event_data=data))
    assert found(report) == [("RC203", "/eventData/cartProducts/1/quantity")]


# --- which event it is


@pytest.mark.parametrize("strict", [False, True])
def test_other_event_named_with_a_model_is_an_issue(strict: bool) -> None:  # noqa: FBT001
    report = rcdp.check(_LOGIN, "eventForgotPassword", strict=strict)
    assert (report.event, report.matched_by) == ("eventForgotPassword", "argument")
    first, *_ = report.issues
    assert (first.code, first.pointer, first.actual) == ("RC103", "", "EventLogin")
    assert first.expected == 'a model of "eventForgotPassword"'
    assert (
        first.message == 'the payload must be a model of "eventForgotPassword", and is one of another class'
    )
    assert first.severity == "error"
    assert ("RC201", "/eventData/customerEmailId") in found(report)


def test_other_event_whose_rules_a_model_keeps_is_an_error_all_the_same() -> None:
    page = rcdp.models.EventHomePage.from_dict(rcdp.example("eventHomePage"))
    assert rcdp.is_valid(page)
    assert found(rcdp.check(page, "eventLogout")) == [("RC103", "")]
    assert not rcdp.is_valid(page, "eventLogout")
    assert not rcdp.Validator("eventLogout", strict=True).is_valid(page)
    with pytest.raises(rcdp.errors.ValidationError):
        rcdp.validate(page, "eventLogout")
    with pytest.raises(rcdp.errors.ValidationError):
        rcdp.parse(page, "eventLogout")


def test_mismatch_stands_at_the_event_type_where_there_is_one_and_is_said_once() -> None:
    page = rcdp.models.EventHomePage.from_dict(
        {**rcdp.example("eventHomePage"), "eventType": "eventHomePage"}
    )
    assert found(rcdp.check(page, "eventLogout")) == [("RC103", "/eventType")]
    logout: Any = page.__replace__(event_type="eventLogout")
    assert found(rcdp.check(logout, "eventLogout")) == [("RC103", "/eventType")]
    assert found(rcdp.check(logout)) == [("RC103", "/eventType")]


def test_token_message_is_judged_as_what_it_is() -> None:
    assert rcdp.check(_TOKEN) == rcdp.Report("TokenRequest", "model", ())
    assert found(rcdp.check(_TOKEN, "TokenError"))[0] == ("RC103", "")
    assert "hush" not in repr(rcdp.check(_TOKEN, "eventLogin").issues)
    issues = rcdp.check(_TOKEN, "eventLogin").issues
    assert "hush" not in repr([(issue.actual, issue.message, issue.hint) for issue in issues])


def test_model_of_a_part_names_no_event() -> None:
    assert found(rcdp.check(_CUSTOMER)) == [("RC102", "")]
    assert not rcdp.is_valid(_CUSTOMER)
    first, *others = found(rcdp.check(_CUSTOMER, "eventLogin"))
    assert first == ("RC103", "")
    assert others == found(rcdp.check(_CUSTOMER.to_dict(), "eventLogin"))


def test_envelope_may_be_any_event() -> None:
    envelope = Envelope.from_dict(_LOGIN.to_dict())
    assert found(rcdp.check(envelope)) == [("RC102", "")]
    assert rcdp.check(envelope, "eventLogin").issues == ()
    assert rcdp.is_valid(envelope, "eventLogin")
    assert rcdp.parse(envelope, "eventLogin") == _LOGIN
    named = Envelope.from_dict({**_LOGIN.to_dict(), "eventType": "eventLogin"})
    assert rcdp.check(named) == rcdp.Report("eventLogin", "eventType", ())
    assert isinstance(rcdp.parse(named), EventLogin)


class OwnLogin(EventLogin):
    """A class of somebody else."""


def test_class_that_extends_an_event_is_that_event() -> None:
    own = OwnLogin.from_dict(_LOGIN.to_dict())
    assert rcdp.check(own) == rcdp.Report("eventLogin", "model", ())
    assert rcdp.check(own, "eventLogin").issues == ()
    assert type(rcdp.parse(own)) is EventLogin


# --- plain payloads that hold models


def test_payload_may_hold_models() -> None:
    payload = {**_LOGIN.to_dict(), "eventType": "eventLogin", "customer": _CUSTOMER, "x": [_CUSTOMER]}
    for report in (rcdp.check(payload), rcdp.check(payload, "eventLogin")):
        assert found(report) == [("RC202", "/x")]
    assert rcdp.is_valid(payload)
    assert not rcdp.is_valid(payload, strict=True)
    assert rcdp.parse(payload).to_dict() == {
        **_LOGIN.to_dict(), "eventType": "eventLogin", "x": [_CUSTOMER.to_dict()]
    }  # fmt: skip


def test_payload_that_holds_nothing_but_known_models_is_clean() -> None:
    payload = {**_LOGIN.to_dict(), "customer": _CUSTOMER, "eventData": _LOGIN.event_data}
    assert rcdp.check(payload, "eventLogin", strict=True) == rcdp.Report("eventLogin", "argument", ())
    assert rcdp.is_valid(payload, "eventLogin", strict=True)


def test_model_in_the_place_of_a_text_is_an_object() -> None:
    issues = rcdp.check({**_LOGIN.to_dict(), "srcId": _CUSTOMER}, "eventLogin").issues
    assert [(issue.code, issue.pointer, issue.actual_type) for issue in issues] == [
        ("RC203", "/srcId", "object")
    ]


def test_payload_that_holds_itself_and_a_model_is_judged() -> None:
    payload: dict[str, Any] = {**_LOGIN.to_dict(), "customer": _CUSTOMER}
    payload["x"] = [payload]
    issues = rcdp.check(payload, "eventLogin").issues
    assert "RC203" in [issue.code for issue in issues]
    assert not rcdp.is_valid(payload, "eventLogin")


def test_model_is_found_beside_values_that_are_no_json() -> None:
    shared: list[object] = [object()]
    payload = {**_LOGIN.to_dict(), "x": shared, "y": shared}
    wrong = [("RC202", "/x"), ("RC203", "/x/0"), ("RC202", "/y"), ("RC203", "/y/0")]
    assert found(rcdp.check(payload, "eventLogin")) == wrong
    assert not rcdp.is_valid(payload, "eventLogin")
    payload["customer"] = _CUSTOMER
    assert sorted(found(rcdp.check(payload, "eventLogin"))) == sorted(wrong)
    shared.clear()
    assert rcdp.is_valid(payload, "eventLogin")


def test_only_the_payload_itself_says_its_event_by_its_class() -> None:
    assert found(rcdp.check([_LOGIN])) == [("RC203", "")]
    assert found(rcdp.check({"x": _LOGIN})) == [("RC102", "")]
    assert not rcdp.is_valid({"x": _LOGIN})


def test_validating_dicts_loads_no_models() -> None:
    example = rcdp.example("eventLogin")
    code = (
        "import sys, rcdp_schemas as rcdp\n"
        f"example = {example!r}\n"
        "rcdp.validate(example, 'eventLogin'); rcdp.check({**example, 'x': object()}, 'eventLogin').issues\n"
        "assert not rcdp.is_valid({}, 'eventLogin')\n"
        "print(*[name for name in sys.modules if 'model' in name and name.startswith('rcdp')])"
    )
    assert run_python("-W", "error", "-c", code, cwd=ROOT).split() == []


# --- entries of the registry


@pytest.mark.parametrize("of", [_LOGIN, EventLogin, OwnLogin, "eventLogin"])
def test_event_of_a_model_or_class_or_name_is_the_same_entry(of: Any) -> None:
    assert rcdp.get_event(of) is rcdp.get_event("eventLogin")


@pytest.mark.parametrize("of", [_TOKEN, TokenRequest, "TokenRequest"])
def test_token_message_has_an_entry_with_its_endpoint(of: Any) -> None:
    entry = rcdp.get_event(of)
    assert (entry.name, entry.path, entry.title) == ("TokenRequest", "/oauth/token", "Access Token")
    assert entry.description.startswith("The request for an access token")
    assert [field.name for field in entry.fields] == ["grant_type", "client_id", "client_secret"]
    assert entry not in rcdp.events()
    assert len(rcdp.events()) == 15


def test_every_token_message_has_the_token_endpoint() -> None:
    tokens = TARGETS.keys() - {event.name for event in rcdp.events()}
    assert {rcdp.get_event(name).path for name in tokens} == {"/oauth/token"}


@pytest.mark.parametrize("of", [_CUSTOMER, Customer, Envelope])
def test_part_has_no_entry(of: Any) -> None:
    with pytest.raises(rcdp.errors.UnknownEventError, match=r"^unknown event '(Customer|Envelope)'; `rcdp"):
        rcdp.get_event(of)


def test_every_event_knows_its_name() -> None:
    for event in rcdp.events():
        assert model_of(event.name).event_name == event.name  # type: ignore[attr-defined]
    assert EventLogout.event_name == "eventLogout"


# --- values


def test_whole_number_is_an_int_after_parse() -> None:
    model = rcdp.parse({**_LOGIN.to_dict(), "requestTime": 1710000000000.0}, "eventLogin")
    assert repr(model.request_time) == "1710000000000"
    assert repr(rcdp.parse(_login(request_time=1710000000000.0)).request_time) == "1710000000000"


def test_equal_runs_give_equal_results(tmp_path: Path) -> None:
    file = tmp_path / "eventLogin.json"
    file.write_text('{"srcId": 5}', encoding="utf-8")
    first, second = (list(rcdp.check_paths(str(file))) for _ in range(2))
    assert first == second
    assert hash(first[0]) == hash(second[0])
    assert rcdp.check({"srcId": 5}, "eventLogin") == rcdp.check({"srcId": 5}, "eventLogin")


def test_models_module_that_is_being_loaded_is_none_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rcdp_schemas_generated._model", type(sys)("empty"))
    assert not rcdp.is_valid({}, "eventLogin")
    assert found(rcdp.check({"a": object()})) == [("RC102", ""), ("RC203", "/a")]
    monkeypatch.delitem(sys.modules, "rcdp_schemas_generated._model")
    assert not rcdp.is_valid({}, "eventLogin")


def test_undocumented_value_that_json_does_not_have_is_found_by_parse() -> None:
    customer = {"customerCode": "100", "x": float("nan")}
    others: list[dict[Any, Any]] = [{"x": float("inf")}, {"customer": customer}, {5: 1}, {"x": {1}}]
    for wrong in others:
        with pytest.raises(rcdp.errors.ValidationError):
            rcdp.parse({**_LOGIN.to_dict(), **wrong}, "eventLogin")
