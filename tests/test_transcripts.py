"""Transcripts: the command line run for the docs pages, each in a folder of its own."""

from __future__ import annotations

import base64
import io
import json
import sys

import pytest

from scripts import transcripts
from tests.commands import ROOT


def test_run_sees_its_files_and_prints_what_a_user_sees(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    printed = transcripts.transcribe(("validate", "a.json", "--output-format", "concise"), {"a.json": b"[]x"})
    assert printed.startswith("a.json:1:3: error[RC001]: ")
    assert not (ROOT / "a.json").exists()


def test_runs_are_answered_in_their_order(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    runs = [
        {"arguments": ["example", "eventLogin"], "files": {}},
        {"arguments": ["validate", "b.json"], "files": {"b.json": base64.b64encode(b"\xff").decode()}},
    ]
    monkeypatch.setenv("NO_COLOR", "0")
    monkeypatch.setattr(sys, "stdin", io.StringIO(json.dumps(runs)))
    transcripts.main()
    example, report = json.loads(capsys.readouterr().out)
    assert json.loads(example)["srcId"] == "WBSTR"
    assert "[RC002]" in report
    assert "\x1b" not in report
