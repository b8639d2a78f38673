"""The measurements run: with few rounds and small files, since only the figures need more."""

from __future__ import annotations

import re

import pytest

from scripts.bench import __main__ as bench


def test_command_line_is_measured_beside_its_peer(capsys: pytest.CaptureFixture[str]) -> None:
    assert bench.main(["cli", "--rounds", "1", "--files", "2", "--records", "15"]) == 0
    rows = re.findall(r"^\| (.*?) \| (.*?) \|((?: [0-9.]+ \|){4})$", capsys.readouterr().out, re.MULTILINE)
    assert [row[:2] for row in rows] == [
        ("one file", "rcdp-schemas"),
        ("one file", "check-jsonschema"),
        ("one file", "python -c pass"),
        ("2 files", "rcdp-schemas"),
        ("2 files", "check-jsonschema"),
        ("15 records, 0 MB", "rcdp-schemas"),
    ]
