"""Explaining issue codes: the words, and the payloads as they are when they are checked."""

from __future__ import annotations

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas_generated.codes import CODES
from tests.cli.terminal import prints, refuses

_FIXED = "The same payload, fixed"


def _said(text: str) -> list[str]:
    return [line.removeprefix("  => ") for line in text.splitlines() if line.startswith("  => ")]


def _flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize("code", CODES)
def test_every_code_is_explained_in_full(capsys: pytest.CaptureFixture[str], code: str) -> None:
    printed, explanation = prints(capsys, "explain", code), rcdp.explain(code)
    assert printed.startswith(f"{code} {explanation.name} ({explanation.severity})\n")
    for words in ("summary", "meaning", "why", "fix", "silence"):
        assert _flat(getattr(explanation, words)) in _flat(printed)
    assert all(line.isprintable() for line in printed.splitlines())


@pytest.mark.parametrize("code", [code for code in CODES if code not in ("RC104", "RC304")])
def test_bad_payload_has_the_issue_and_the_good_one_has_not(
    capsys: pytest.CaptureFixture[str], code: str
) -> None:
    bad, fixed, good = prints(capsys, "explain", code).partition(_FIXED)
    assert fixed
    explanation = rcdp.explain(code)
    issues = rcdp.check_text(explanation.bad, explanation.event or None).issues
    assert [line.split(" [")[0] for line in _said(bad)] == [str(issue).split(" [")[0] for issue in issues]
    assert code in {issue.code for issue in issues}
    assert _said(good) == ["no issue"]
    assert rcdp.check_text(explanation.good, explanation.event or None).issues == ()


def test_payloads_of_the_code_on_expectations_are_judged_with_theirs(
    capsys: pytest.CaptureFixture[str],
) -> None:
    bad, fixed, good = prints(capsys, "explain", "RC104").partition(_FIXED)
    assert "\nA payload with the issue, expected to raise RC201\n" in bad
    assert fixed
    (line,) = _said(bad)
    assert line.startswith("RC104: the payload must raise RC201 and nothing else, but raises nothing [")
    assert _said(good) == ["no issue"]


def test_code_that_nothing_raises_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    printed = prints(capsys, "explain", "RC304")
    assert "\nA payload: valid, since no rule raises RC304 so far\n" in printed
    assert _said(printed) == ["no issue"]
    assert _FIXED not in printed


def test_payload_that_needs_its_event_named_says_which(capsys: pytest.CaptureFixture[str]) -> None:
    assert "\nA payload with the issue, checked as eventLogin\n" in prints(capsys, "explain", "RC103")


def test_bytes_that_are_no_text_are_shown_as_escapes(capsys: pytest.CaptureFixture[str]) -> None:
    assert "\\x" in prints(capsys, "explain", "RC002").partition(_FIXED)[0]


def test_empty_input_is_shown_as_such(capsys: pytest.CaptureFixture[str]) -> None:
    assert "\nA payload with the issue\n  (nothing at all)\n  => RC006" in prints(capsys, "explain", "RC006")


def test_long_lines_are_cut(capsys: pytest.CaptureFixture[str]) -> None:
    assert max(map(len, prints(capsys, "explain", "RC007").splitlines())) == 202


def test_hint_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert _said(prints(capsys, "explain", "RC203"))[0].endswith(' [put it in quotes: "1"]')


@pytest.mark.parametrize("code", ["rc203", "wrong-type"])
def test_unknown_code_names_the_next_step(capsys: pytest.CaptureFixture[str], code: str) -> None:
    assert refuses(capsys, "explain", code) == f"unknown issue code '{code}'; did you mean 'RC203'?"
