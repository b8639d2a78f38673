from __future__ import annotations

from pathlib import Path

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas.cli import main
from rcdp_schemas.errors import UnknownCodeError
from rcdp_schemas.selection import parse_selection
from tests.commands import ROOT

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
    report = parse_selection(select, ignore).apply(rcdp.check_file(_BAD))
    assert " ".join(issue.code for issue in report.issues) == codes
    assert report.valid == (not codes)


@pytest.mark.parametrize("option", ["RC9", "", "R", "rc203", "wrong-type", "RC203x"])
def test_code_that_does_not_exist_is_refused(option: str) -> None:
    with pytest.raises(UnknownCodeError, match="unknown issue code"):
        parse_selection([], [option])


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
