"""The functions that check one payload, and which event they check it as."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas.issues.issue import MASK
from tests.runtime.payloads import ABSENT, FOUR_DEFECTS, edited, found, four_defects

_TARGETS = [event.name for event in rcdp.events()] + ["TokenRequest", "TokenResponse", "TokenError"]


@pytest.mark.parametrize("target", _TARGETS)
@pytest.mark.parametrize("size", ["minimal", "full"])
def test_examples_are_valid_in_strict_mode(target: str, size: str) -> None:
    payload = rcdp.example(target, full=size == "full")
    assert rcdp.check(payload, target, strict=True) == rcdp.Report(target, "argument", ())
    assert rcdp.is_valid(payload, target, strict=True)
    assert rcdp.parse(payload, target, strict=True).to_dict() == payload
    rcdp.validate(payload, target, strict=True)


def test_issues_come_in_document_order() -> None:
    assert found(rcdp.check(four_defects(), "eventTransactionComplete")) == FOUR_DEFECTS


def test_warning_does_not_make_a_payload_invalid() -> None:
    payload = edited("eventLogin", {"/extra": 1})
    report = rcdp.check(payload, "eventLogin")
    assert (report.valid, report.errors, found(report)) == (True, (), [("RC202", "/extra")])
    assert report.warnings == report.issues
    assert rcdp.is_valid(payload, "eventLogin")
    assert list(rcdp.iter_errors(payload, "eventLogin")) == []


def test_strict_makes_a_warning_an_error() -> None:
    payload = edited("eventLogin", {"/extra": 1})
    report = rcdp.check(payload, "eventLogin", strict=True)
    assert (report.valid, report.warnings, report.errors) == (False, (), report.issues)
    assert not rcdp.is_valid(payload, "eventLogin", strict=True)
    assert [issue.severity for issue in rcdp.iter_errors(payload, "eventLogin", strict=True)] == ["error"]
    with pytest.raises(rcdp.errors.ValidationError):
        rcdp.parse(payload, "eventLogin", strict=True)


def test_iter_errors_leaves_warnings_out() -> None:
    errors = list(rcdp.iter_errors(four_defects(), "eventTransactionComplete"))
    assert [(issue.code, issue.pointer) for issue in errors] == FOUR_DEFECTS[:3]


def test_payload_of_plain_types_is_not_copied(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr("rcdp_schemas.reading.python_values.with_builtin_types")
    assert found(rcdp.check(four_defects(), "eventTransactionComplete", redact=True)) == FOUR_DEFECTS
    assert rcdp.is_valid(edited("eventLogin"), "eventLogin", strict=True)


def test_text_in_which_nothing_is_wrong_is_not_looked_at_exactly(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("rcdp_schemas.checking.texts.read", None)
    assert rcdp.check_text(json.dumps(edited("eventLogin")), "eventLogin").issues == ()


def test_validate_raises_with_all_issues() -> None:
    with pytest.raises(ValueError, match="is not valid") as caught:
        rcdp.validate(four_defects(), "eventTransactionComplete")
    assert isinstance(caught.value, rcdp.errors.ValidationError)
    assert found(caught.value.report) == FOUR_DEFECTS
    assert caught.value.issues == caught.value.report.issues


def test_payload_says_which_event_it_is() -> None:
    payload = edited("eventLogin", {"/eventType": "eventLogin"})
    assert rcdp.check(payload) == rcdp.Report("eventLogin", "eventType", ())
    assert rcdp.is_valid(payload)
    assert isinstance(rcdp.parse(payload), rcdp.models.EventLogin)


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        ({}, ("RC102", "")),
        ({"eventType": None}, ("RC203", "/eventType")),
        ({"eventType": "eventLogn"}, ("RC101", "/eventType")),
        ({"eventType": "TokenRequest"}, ("RC101", "/eventType")),
        ([], ("RC203", "")),
        ("eventLogin", ("RC203", "")),
        (None, ("RC203", "")),
        (float("nan"), ("RC004", "")),
    ],
)
def test_payload_that_names_no_event_has_one_issue(payload: object, expected: tuple[str, str]) -> None:
    report = rcdp.check(payload)
    assert (report.event, report.matched_by, report.valid) == (None, None, False)
    assert found(report) == [expected]
    assert not rcdp.is_valid(payload)
    assert not rcdp.is_valid(payload, strict=True)


def test_argument_wins_over_the_payload() -> None:
    payload = edited("eventLogin", {"/eventType": "eventLogout"})
    report = rcdp.check(payload, "eventLogin")
    assert (report.event, report.matched_by) == ("eventLogin", "argument")
    assert found(report) == [("RC103", "/eventType")]


@pytest.mark.parametrize("name", ["eventLogn", "", "EventLogin", "token"])
def test_unknown_argument_raises(name: str) -> None:
    with pytest.raises(rcdp.errors.UnknownEventError):
        rcdp.Validator(name)
    with pytest.raises(LookupError):
        rcdp.check({}, name)


def test_validator_has_every_function_and_can_be_shared() -> None:
    validator = rcdp.Validator("eventLogin", strict=True)
    good, bad = edited("eventLogin"), edited("eventLogin", {"/srcId": ABSENT})
    assert (validator.event, validator.strict) == ("eventLogin", True)
    validator.validate(good)
    assert validator.is_valid(good)
    assert list(validator.iter_errors(good)) == []
    assert validator.parse(good).to_dict() == good
    assert (
        found(validator.check(bad)) == found(validator.check_text(json.dumps(bad))) == [("RC201", "/srcId")]
    )
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(validator.is_valid, [good, bad] * 50)) == [True, False] * 50


def test_validator_can_not_be_changed() -> None:
    validator = rcdp.Validator()
    with pytest.raises(AttributeError):
        validator.strict = True  # type: ignore[misc]


@pytest.mark.parametrize("encode", [str, str.encode])
def test_text_is_checked_as_the_payload_it_holds(encode: Any) -> None:
    text = encode(json.dumps(four_defects()))
    report = rcdp.check_text(text, "eventTransactionComplete")
    assert found(report) == FOUR_DEFECTS
    around = report.issues[-1].neighbours
    assert around is not None
    assert around.names["eventData", "billingInfo"] == frozenset(four_defects()["eventData"]["billingInfo"])
    same = rcdp.check(four_defects(), "eventTransactionComplete").issues
    assert [issue.hint for issue in report.issues] == [issue.hint for issue in same]


def test_text_of_long_characters_is_measured_in_bytes() -> None:
    longest = f'"{"😀" * (2**24 - 1)}'  # three bytes less than 64 MiB
    for text, code in ((f'{longest}"  ', "RC203"), (f'{longest}"   ', "RC007")):
        assert [issue.code for issue in rcdp.check_text(text, "eventLogin").issues] == [code]


def test_file_is_checked_as_the_payload_it_holds(tmp_path: Path) -> None:
    path = tmp_path / "bad.json"
    path.write_text(json.dumps(four_defects()), encoding="utf-8")
    assert found(rcdp.check_file(path, "eventTransactionComplete")) == FOUR_DEFECTS
    assert found(rcdp.check_file(str(path), "eventTransactionComplete", strict=True)) == FOUR_DEFECTS


def test_file_that_can_not_be_read_raises(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        rcdp.check_file(tmp_path / "none.json")


def test_text_without_a_payload_is_reported_under_the_named_event() -> None:
    report = rcdp.check_text("{", "eventLogin")
    assert (report.event, report.matched_by, found(report)) == ("eventLogin", "argument", [("RC001", "")])
    assert rcdp.check_text("{").event is None


def test_token_schemas_are_found_by_their_names_only() -> None:
    request = rcdp.example("TokenRequest")
    assert isinstance(rcdp.parse(request, "TokenRequest"), rcdp.models.TokenRequest)
    assert found(rcdp.check(request)) == [("RC102", "")]


def test_strictness_and_redaction_are_asked_for_and_never_assumed(tmp_path: Path) -> None:
    payload = {**edited("eventProduct", {"/eventData/price": "abc"}), "eventType": "eventProduct"}
    text, path = json.dumps(payload), tmp_path / "payload.json"
    path.write_text(text, "utf-8")

    def reports(**options: Any) -> list[rcdp.Report]:
        return [
            rcdp.check(payload, **options),
            rcdp.check_text(text, **options),
            rcdp.check_file(path, **options),
        ]

    judge = rcdp.Validator()
    for report in (judge.check(payload), judge.check_text(text), judge.check_file(path)):
        assert (report.valid, report.issues[0].actual) == (True, "abc")
    assert rcdp.parse(payload).to_dict() == payload

    def seen(**options: Any) -> set[tuple[bool, object]]:
        return {(report.valid, report.issues[0].actual) for report in reports(**options)}

    assert seen() == {(True, "abc")}
    assert seen(strict=True) == {(False, "abc")}
    assert seen(redact=True) == {(True, MASK)}


@pytest.mark.parametrize(
    ("payload", "code", "keyword", "expected", "actual"),
    [
        ({}, "RC102", "", "a payload that names its event", None),
        ({"eventType": 5}, "RC203", "type", "string", 5),
        ({"eventType": "eventLogn"}, "RC101", "", "the name of an event", "eventLogn"),
    ],
)
def test_payload_without_an_event_says_what_is_missing(
    payload: object, code: str, keyword: str, expected: str, actual: object
) -> None:
    (issue,) = rcdp.check(payload).issues
    assert (issue.code, issue.keyword, issue.expected, issue.actual) == (code, keyword, expected, actual)


@pytest.mark.parametrize("text", [5, None, memoryview(b"{}"), {}, ["{}"]])
def test_text_that_is_neither_str_nor_bytes_is_a_type_error_that_names_both(text: Any) -> None:
    for check in (rcdp.check_text, rcdp.Validator("eventLogin", strict=True).check_text):
        with pytest.raises(TypeError) as caught:
            check(text)
        message = f"the text of a payload must be str or bytes, not {type(text).__name__}"
        assert str(caught.value) == message


@pytest.mark.parametrize("text", [b'{"eventType": "eventLogin"}', b"{", b"\xff"])
def test_bytearray_is_read_as_bytes_are(text: bytes) -> None:
    array: Any = bytearray(text)  # the signature says bytes
    assert rcdp.check_text(array) == rcdp.check_text(text)


@pytest.mark.parametrize("path", [5, None])
def test_path_that_is_no_path_is_a_type_error(path: Any) -> None:
    with pytest.raises(TypeError, match="expected str, bytes or os"):
        rcdp.check_file(path)
