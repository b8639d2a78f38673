"""The command line's JSON report has the same issues as ``check``, for many payloads."""

from __future__ import annotations

import json
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas.cli import main
from rcdp_schemas_generated.index import TARGETS
from tests.differential.campaign import Subject
from tests.differential.fuzzer import is_json

_BATCH = 200


def _payloads(target: str) -> list[Any]:
    fuzzer = Subject(target, "jsonschema-rs").fuzzer("command line")
    drawn = iter(fuzzer.payload, object())
    return [*islice((payload for payload in drawn if is_json(payload)), _BATCH)]


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("form", ["json", "ndjson", "strict"])
def test_command_line_finds_what_check_finds(
    target: str, form: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    payloads, strict = _payloads(target), form == "strict"
    lines = form == "ndjson"
    file = tmp_path / ("payloads.ndjson" if lines else "payloads.json")
    file.write_text("\n".join(map(json.dumps, payloads)) if lines else json.dumps(payloads), encoding="utf-8")
    options = ["--strict"] if strict else []
    code = main(["validate", "--event", target, "--output-format", "json", *options, str(file)])
    results = json.loads(capsys.readouterr().out)["results"]
    reports = [rcdp.check(payload, target, strict=strict) for payload in payloads]
    # Of NDJSON the report leaves out what has no issue.
    expected = [report for report in reports if report.issues or not lines]
    assert [_found(result) for result in results] == [
        (report.valid, [(issue.code, issue.pointer, issue.severity) for issue in report.issues])
        for report in expected
    ]
    assert code == 1 - all(report.valid for report in reports)


def _found(result: dict[str, Any]) -> tuple[bool, list[tuple[str, str, str]]]:
    issues = [(issue["code"], issue["pointer"], issue["severity"]) for issue in result["issues"]]
    return result["valid"], issues
