"""``rcdp_schemas.testing``: its arguments, assertions and errors, apart from drawing payloads."""

from __future__ import annotations

import sys

import jsonschema_rs
import pytest
from hypothesis import find, given

import rcdp_schemas as rcdp
from rcdp_schemas.testing import assert_issues, assert_valid, broken_payloads, payloads
from rcdp_schemas.testing.strategies import wrong_types
from tests.commands import run_python
from tests.runtime.payloads import edited

_LOGIN = rcdp.example("eventLogin")


def test_missing_hypothesis_is_answered_with_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [name for name in sys.modules if name.startswith("rcdp_schemas.testing")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "hypothesis", None)
    with pytest.raises(ModuleNotFoundError, match=r'pip install "hypothesis>=6.170,<7"$') as caught:
        __import__("rcdp_schemas.testing")
    assert caught.value.name == "hypothesis"


def test_library_does_not_import_its_testing_part() -> None:
    program = (
        "import sys, rcdp_schemas as r; r.check({}, 'eventLogin').issues; print('hypothesis' in sys.modules)"
    )
    assert run_python("-c", program).split() == ["False"]


def test_event_that_does_not_exist_is_refused_when_the_strategy_is_made() -> None:
    for make in (payloads, broken_payloads):
        with pytest.raises(rcdp.errors.UnknownEventError, match="did you mean 'eventLogin'"):
            make("eventLogn")


def test_unknown_fields_in_strict_payloads_are_refused() -> None:
    with pytest.raises(ValueError, match="an unknown field is a warning"):
        payloads("eventLogin", strict=True, unknown_fields=True)


def test_code_that_an_event_never_raises_is_refused_with_those_that_it_does() -> None:
    expected = "no payload of TokenError raises RC202, RC405; it can raise RC201, RC203, RC301"
    with pytest.raises(ValueError, match=f"^{expected}"):
        broken_payloads("TokenError", "RC405", "RC201", "RC202")


def test_payloads_have_unknown_fields_only_on_demand() -> None:
    @given(payloads("eventLogin"))
    def have_none(payload: dict[str, object]) -> None:
        assert "RC202" not in {issue.code for issue in rcdp.check(payload, "eventLogin").issues}

    have_none()
    found = find(payloads("eventLogin", unknown_fields=True), lambda payload: len(payload) > 5)
    assert rcdp.check(found, "eventLogin").warnings


def test_payload_that_is_valid_passes_and_returns_nothing() -> None:
    assert_valid(_LOGIN, "eventLogin", strict=True)
    assert_valid({**_LOGIN, "eventType": "eventLogin"})
    assert_issues(_LOGIN, "eventLogin")


def test_payload_that_is_not_valid_fails_with_its_issues_and_without_its_values() -> None:
    payload = edited("eventLogin", {"/eventData/customerCode": 471147, "/extra": "secret words"})
    with pytest.raises(AssertionError) as caught:
        assert_valid(payload, "eventLogin")
    assert str(caught.value).splitlines() == [
        "the payload is not valid:",
        "  RC203 /eventData/customerCode: `customerCode` must be a string, got an integer",
    ]
    with pytest.raises(AssertionError, match="RC202 /extra"):
        assert_valid({**_LOGIN, "extra": 1}, "eventLogin", strict=True)


def test_other_issues_than_the_expected_are_told_apart() -> None:
    payload = edited("eventLogin", {"/eventData/customerCode": 471147, "/extra": 1})
    assert_issues(payload, "eventLogin", ("RC202", "/extra"), ("RC203", "/eventData/customerCode"))
    with pytest.raises(AssertionError) as caught:
        assert_issues(payload, "eventLogin", ("RC203", ""), ("RC202", "/extra"))
    assert str(caught.value).splitlines() == [
        "the payload has other issues:",
        "  missing: RC203",
        "  not expected: RC203 /eventData/customerCode: `customerCode` must be a string, got an integer",
    ]


@pytest.mark.parametrize(
    "types",
    [
        ("string",),
        ("integer",),
        ("number",),
        ("string", "null"),
        ("integer", "string"),
        ("array",),
        ("object",),
    ],
)
def test_wrong_types_are_none_of_the_right_ones(types: tuple[str, ...]) -> None:
    right = jsonschema_rs.Draft202012Validator({"type": list(types)})

    @given(wrong_types(types))
    def are_wrong(value: object) -> None:
        assert not right.is_valid(value)

    are_wrong()
