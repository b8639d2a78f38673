"""Which issues count (select, ignore), and payloads that are expected to fail."""

from __future__ import annotations

from pathlib import Path

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas.checking.routing import Router
from rcdp_schemas.checking.rules import Rules, apply_expectation, parse_codes
from rcdp_schemas.checking.texts import check_document
from rcdp_schemas.checking.validator import report_on
from rcdp_schemas.cli import main
from rcdp_schemas.errors import UnknownCodeError
from rcdp_schemas.reading.json import read
from tests.commands import ROOT
from tests.runtime.payloads import found

_TEXT = """
{"srcId": "a", "srcType": "b", "requestTime": 1710000000000, "customer": {"uuid": "u"},
 "eventData": {"customerCode": "1"}}"""
_MISSING = _TEXT.replace('"customerCode": "1"', "")
_TWO_WRONG = _MISSING.replace('"a"', '"a", "extra": 1, "storeId": 1')


def _met(text: str, *codes: str, strict: bool = False) -> rcdp.Report:
    document = read(text)
    outcome = check_document(document, Router("eventLogin"), strict=strict, redact=False)
    return report_on(apply_expectation(outcome, codes, document))


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize(
    ("text", "codes"),
    [
        (_MISSING, ["RC201"]),
        (_TWO_WRONG, ["RC203", "RC201", "RC202"]),
        ("{", ["RC001"]),
        ("", ["RC006"]),
    ],
)
def test_payload_with_just_the_expected_codes_is_valid(text: str, codes: list[str], *, strict: bool) -> None:
    report = _met(text, *codes, strict=strict)
    assert (report.valid, report.issues, report.event) == (True, (), "eventLogin")


@pytest.mark.parametrize(
    ("text", "codes", "issues", "raised"),
    [
        (_TEXT, ["RC201"], [("RC104", "")], "nothing"),
        (_MISSING, ["RC203"], [("RC104", ""), ("RC201", "/eventData/customerCode")], "RC201"),
        (_MISSING, ["RC203", "RC201"], [("RC104", "")], "RC201"),
        (
            _TWO_WRONG,
            ["RC201"],
            [("RC104", ""), ("RC202", "/extra"), ("RC203", "/storeId")],
            "RC201 and RC202 and RC203",
        ),
    ],
)
def test_what_differs_from_the_expectation_is_reported(
    text: str, codes: list[str], issues: list[tuple[str, str]], raised: str
) -> None:
    report = _met(text, *codes)
    assert (report.valid, found(report)) == (False, issues)
    unmet = report.issues[0]
    expected = " and ".join(sorted(codes))
    assert unmet.message == f"the payload must raise {expected} and nothing else, but raises {raised}"
    assert unmet.location == rcdp.Location(2, 1, 2, 2)
    assert (unmet.severity, unmet.docs, unmet.notes, unmet.evidence) == ("error", None, (), None)
    assert unmet.hint == "change the payload, or what [[tool.rcdp-schemas.expect]] expects of its file"


def test_text_that_can_not_be_read_says_so_where_it_fails() -> None:
    unmet, unread = _met('{"a": }', "RC201").issues
    assert (unmet.code, unread.code) == ("RC104", "RC001")
    assert unmet.location == unread.location == rcdp.Location(1, 7, 1, 8)


_BAD = str(ROOT / "docs" / "examples" / "bad.json")  # RC203, RC201, RC203, RC202


@pytest.mark.parametrize(
    ("select", "ignore", "codes"),
    [
        ([], [], "RC203 RC201 RC203 RC202"),
        (["RC203"], [], "RC203 RC203"),
        (["RC2"], ["RC203"], "RC201 RC202"),
        (["RC201,RC202"], [], "RC201 RC202"),
        (["RC201", " RC202 "], ["RC202"], "RC201"),
        ([], ["RC2"], ""),
        (["RC4"], [], ""),
    ],
)
def test_selected_codes_count_but_for_the_ignored(select: list[str], ignore: list[str], codes: str) -> None:
    issues = Rules(select=parse_codes(select), ignore=parse_codes(ignore)).counting(
        rcdp.check_file(_BAD).issues
    )
    assert " ".join(issue.code for issue in issues) == codes


@pytest.mark.parametrize("option", ["RC9", "", "R", "rc203", "wrong-type", "RC203x"])
def test_code_that_does_not_exist_is_refused(option: str) -> None:
    with pytest.raises(UnknownCodeError, match="unknown issue code"):
        parse_codes([option])


def test_ignored_error_does_not_fail_the_run(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["validate", _BAD, "--output-format", "concise", "--ignore", "RC201,RC203"]
    assert main(arguments) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "1 file, 1 payload, 0 invalid: 0 errors, 1 warning"
    assert main([*arguments, "--strict"]) == 1
    assert main([*arguments, "--strict", "--ignore", "RC202"]) == 0


def test_unknown_code_is_wrong_usage(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert main(["validate", str(tmp_path), "--ignore", "wrong-type"]) == 2
    assert capsys.readouterr() == (
        "",
        "rcdp-schemas: unknown issue code 'wrong-type'; did you mean 'RC203'?\n",
    )
