"""The json and ndjson formats, validated against their published schema."""

from __future__ import annotations

import json
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from rcdp_schemas import cli
from rcdp_schemas.reading.files import Unreadable
from tests.cli.terminal import prints, refuses
from tests.reporting.printing import FAILED, FOUR_DEFECTS, GOOD, WARNED, printed, records, result_of

_RESULTS = [
    result_of(FOUR_DEFECTS, omitted=1),
    result_of(GOOD),
    result_of("[" * 70),
    result_of('{"eventType": 5, "a": NaN, "b": 1e400}'),
    result_of(FOUR_DEFECTS, redact=True),
    *records(GOOD, FAILED, WARNED, ""),
]
_UNREADABLE = [Unreadable("x.json", "Permission denied")]


@pytest.fixture
def schema(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    """The schema as the program prints it, with every object closed."""
    document: dict[str, Any] = json.loads(prints(capsys, "schema", "--report"))
    Draft202012Validator.check_schema(document)
    for node in (document, *document["$defs"].values()):
        assert set(node["required"]) <= set(node["properties"])
        node["additionalProperties"] = False
    return document


def test_json_report_keeps_its_schema(schema: dict[str, Any]) -> None:
    validator = Draft202012Validator(schema)
    validator.validate(json.loads(printed("json", _RESULTS, _UNREADABLE, skipped=1)))
    validator.validate(json.loads(printed("json", [])))
    assert not validator.is_valid({**json.loads(printed("json", [])), "version": 2})


def test_schema_describes_no_member_that_is_never_there(schema: dict[str, Any]) -> None:
    document = json.loads(printed("json", _RESULTS, _UNREADABLE, skipped=1))
    result = document["results"][0]
    issue = result["issues"][0]
    for name, value in {
        "tool": document["tool"],
        "result": result,
        "issue": issue,
        "location": issue["location"],
        "unreadable": document["unreadable"][0],
        "summary": document["summary"],
    }.items():
        assert list(value) == list(schema["$defs"][name]["properties"])
    assert list(document) == list(schema["properties"])


def test_lines_of_ndjson_are_the_parts_of_the_json_report() -> None:
    head, *results, tail = map(json.loads, printed("ndjson", _RESULTS, _UNREADABLE, skipped=1).splitlines())
    document = json.loads(printed("json", _RESULTS, _UNREADABLE, skipped=1))
    assert {**head, "results": results, **tail} == document
    assert [result["document"] for result in results if result["file"] == "a.ndjson"] == [1, 2, 3]


def test_schema_of_the_report_is_of_no_event(capsys: pytest.CaptureFixture[str]) -> None:
    complaint = "--report takes no event; leave out the name or --report"
    assert refuses(capsys, "schema", "--report", "eventLogin") == complaint


def test_report_schema_and_strict_schema_are_two_things(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["schema", "--report", "--strict"]) == 2
    assert "not allowed with argument" in capsys.readouterr().err
