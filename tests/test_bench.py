"""The measurements run: with few rounds and small files, since only the figures need more."""

from __future__ import annotations

import re

import pytest

from scripts.bench import __main__ as bench
from scripts.bench.contestants import Contestant
from scripts.bench.rounds import prove
from scripts.bench.samples import samples

_FEW = ("--rounds", "1", "--payloads", "10", "--files", "2", "--records", "30")


def _rows(section: str, capsys: pytest.CaptureFixture[str]) -> list[list[str]]:
    assert bench.main([section, *_FEW]) == 0
    lines = re.findall(r"^\| (.*) \|$", capsys.readouterr().out, re.MULTILINE)
    return [line.split(" | ") for line in lines[1:]]


@pytest.mark.parametrize("section", ["dict-valid", "dict-invalid", "bytes"])
def test_payloads_are_measured_beside_other_validators(
    section: str, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = _rows(section, capsys)
    assert {"rcdp-schemas", "jsonschema-rs", "pydantic"} <= {row[0].partition(",")[0] for row in rows} | {
        row[0].partition(", ")[2] for row in rows
    }
    assert all(float(cell) > 0 for row in rows for cell in row[1:])
    assert {len(row) for row in rows} == {7}


def test_command_line_is_measured_beside_its_peer(capsys: pytest.CaptureFixture[str]) -> None:
    rows = _rows("cli", capsys)
    assert [row[:2] for row in rows] == [
        ["one file", "rcdp-schemas"],
        ["one file", "check-jsonschema"],
        ["one file", "python -c pass"],
        ["2 files", "rcdp-schemas"],
        ["2 files", "check-jsonschema"],
        ["30 records, 0 MB, 1 broken", "rcdp-schemas"],
        ["30 records, 0 MB, 1 broken", "rcdp-schemas, --jobs 2"],
    ]
    assert all(float(cell) >= 0 for row in rows for cell in row[2:])


@pytest.mark.parametrize("lie", [True, False])
def test_nobody_who_judges_otherwise_is_measured(lie: bool) -> None:  # noqa: FBT001
    liar = Contestant("liar", lambda _: lie, lambda _: lie)
    sample = samples(1, 5)[0]
    wrong = "accepts invalid" if lie else "refuses valid"
    with pytest.raises(SystemExit, match=f"liar {wrong} payload 0 of {sample.event}: not measured"):
        prove([liar], sample)
