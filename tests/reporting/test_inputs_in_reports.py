"""Reports on every input format show the same issues, and name the payload that they are in."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from rcdp_schemas import cli
from rcdp_schemas.reporting import FORMATS
from tests.reporting.printing import FAILED, FOUR_DEFECTS, GOOD, WARNED
from tests.reporting.readers import READERS, cases

_TEXTS = (GOOD, FAILED, WARNED, json.dumps(json.loads(FOUR_DEFECTS)))
_FILES = ("array.json", "records.ndjson", "stream.yaml", "one.json")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Four payloads as an array, as NDJSON and as YAML documents, and one of them in its own file."""
    monkeypatch.chdir(tmp_path)
    Path("array.json").write_text("[\n" + ",\n".join(_TEXTS) + "\n]", encoding="utf-8")
    Path("records.ndjson").write_text("\n".join(_TEXTS), encoding="utf-8")
    Path("stream.yaml").write_text("\n---\n".join(_TEXTS), encoding="utf-8")
    Path("one.json").write_text(FAILED, encoding="utf-8")


def _report(capsys: pytest.CaptureFixture[str], output_format: str, *arguments: str) -> str:
    assert cli.main(["validate", "--output-format", output_format, *arguments]) == 1
    return capsys.readouterr().out


@pytest.mark.parametrize("output_format", FORMATS)
@pytest.mark.parametrize("options", [[], ["--redact"], ["--max-issues", "2"], ["--jobs", "2"]])
def test_every_format_shows_the_issues_of_the_json_report(
    output_format: str, options: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    expected = list(READERS["json"](_report(capsys, "json", *_FILES, *options)))
    report = _report(capsys, output_format, *_FILES, *options)
    seen = list(READERS[output_format](report))
    assert [(issue.file, issue.code, issue.pointer, issue.line) for issue in seen] == [
        (issue.file, issue.code, issue.pointer, issue.line) for issue in expected
    ]
    assert len(seen) == (19 if "--max-issues" not in options else 13)


@pytest.mark.parametrize("output_format", FORMATS)
def test_redact_shows_no_value_of_any_input(output_format: str, capsys: pytest.CaptureFixture[str]) -> None:
    report = _report(capsys, output_format, *_FILES, "--redact")
    assert [value for value in ("2024-03", "60001", "Smith") if value in report] == []


def test_full_format_says_which_payload(capsys: pytest.CaptureFixture[str]) -> None:
    lines = _report(capsys, "full", *_FILES).splitlines()
    closing = [line.partition(":")[0] for line in lines if line.endswith("(event taken from /eventType)")]
    assert closing == [
        "array.json, payload 2",
        "array.json, payload 3",
        "array.json, payload 4",
        "records.ndjson, payload 2",
        "records.ndjson, payload 3",
        "records.ndjson, payload 4",
        "stream.yaml, payload 2",
        "stream.yaml, payload 3",
        "stream.yaml, payload 4",
        "one.json",
    ]


def test_test_cases_are_named_after_payloads(capsys: pytest.CaptureFixture[str]) -> None:
    named = [case.name for _, case in cases(_report(capsys, "junit", *_FILES))]
    assert named == [
        *(f"array.json, payload {number}" for number in (1, 2, 3, 4)),
        *(f"records.ndjson, payload {number}" for number in (2, 3, 4)),
        "records.ndjson, records without an issue",
        *(f"stream.yaml, payload {number}" for number in (1, 2, 3, 4)),
        "one.json",
    ]


def test_omitted_issues_are_said_of_their_payload(capsys: pytest.CaptureFixture[str]) -> None:
    report = _report(capsys, "concise", *_FILES, "--max-issues", "2")
    assert [line for line in report.splitlines() if "not shown" in line] == [
        "array.json, payload 4: 2 more issues are not shown; --max-issues 0 shows all",
        "records.ndjson, payload 4: 2 more issues are not shown; --max-issues 0 shows all",
        "stream.yaml, payload 4: 2 more issues are not shown; --max-issues 0 shows all",
    ]


@pytest.mark.parametrize(("options", "name"), [([], "-"), (["--stdin-filename", "a/b.json"], "a/b.json")])
def test_standard_input_is_named_as_it_was_given(
    options: list[str], name: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for output_format in FORMATS:
        stream: Any = io.TextIOWrapper(io.BytesIO(FAILED.encode()))
        monkeypatch.setattr(sys, "stdin", stream)
        report = _report(capsys, output_format, "-", *options)
        assert [issue.file for issue in READERS[output_format](report)] == [name]
