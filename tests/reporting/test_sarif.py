"""The sarif format, validated against its official schema."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft4Validator

from rcdp_schemas.reading.files import Unreadable
from rcdp_schemas.reporting import sarif
from rcdp_schemas.reporting.sarif import sarif_text
from rcdp_schemas_generated.codes import CODES
from tests.reporting.printing import FAILED, FOUR_DEFECTS, GOOD, printed, records, result_of

_SCHEMA = json.loads((Path(__file__).parent / "schemas" / "sarif-2.1.0-rtm.5.json").read_bytes())
_HOSTILE = "a{0}[x](1)\x1b\u202e\ud800b"


def _run(text: str) -> dict[str, Any]:
    run: dict[str, Any]
    (run,) = json.loads(text)["runs"]
    return run


def _uri(file: str) -> dict[str, str]:
    run = _run(printed("sarif", [result_of("", file)]))
    artifact: dict[str, str] = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    return artifact


@pytest.mark.parametrize(
    ("results", "unreadable"),
    [
        pytest.param([], [], id="nothing"),
        pytest.param([result_of(GOOD)], [], id="good"),
        pytest.param([result_of(FOUR_DEFECTS)], [Unreadable("x.json", "Permission denied")], id="refused"),
        pytest.param([result_of(FOUR_DEFECTS, omitted=2), *records(FAILED, "", "[")], [], id="several"),
        pytest.param(
            [result_of(json.dumps({_HOSTILE: 1}), f"{_HOSTILE}.json", event="eventLogin")], [], id="hostile"
        ),
    ],
)
def test_report_keeps_the_official_schema(results: list[Any], unreadable: list[Unreadable]) -> None:
    Draft4Validator(_SCHEMA).validate(json.loads(printed("sarif", results, unreadable)))


def test_every_code_is_a_rule_with_texts() -> None:
    rules = _run(printed("sarif", []))["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == list(CODES)
    for rule in rules:
        texts = (rule["shortDescription"], rule["fullDescription"], rule["help"])
        assert all(len(text["text"]) > 20 for text in texts)
        assert rule["help"]["markdown"].startswith("**Why.** ")
        assert (rule["name"], rule["defaultConfiguration"]["level"]) == (
            CODES[rule["id"]]["name"],
            CODES[rule["id"]]["severity"],
        )


def test_paths_are_relative_references_to_the_root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for file, uri in {
        "a.json": "a.json",
        "./b//c/../a b%#?.json": "b/a%20b%25%23%3F.json",
        "a:é.json": "a%3A%C3%A9.json",
        str(tmp_path / "d" / "e.json"): "d/e.json",
        os.fsdecode(b"\xff.json"): "%FF.json",
    }.items():
        assert _uri(file) == {"uri": uri, "uriBaseId": "SRCROOT"}
    assert _uri("../x y.json") == {"uri": (tmp_path.parent / "x y.json").as_uri()}
    assert _uri("-") == {"uri": "-"}


def _fingerprints(*results: Any) -> list[str]:
    issues = _run(printed("sarif", results))["results"]
    return [value for issue in issues for value in issue["partialFingerprints"].values()]


def test_fingerprints_are_unique_and_survive_moved_lines() -> None:
    before = _fingerprints(result_of(FOUR_DEFECTS))
    assert len(set(before)) == 4
    assert _fingerprints(result_of(f"\n\n{FOUR_DEFECTS}")) == before
    assert not set(_fingerprints(result_of(FOUR_DEFECTS, "b.json"))) & set(before)
    twice = _fingerprints(*records(FAILED, GOOD, FAILED))
    assert len(set(twice)) == 2
    assert _fingerprints(*records(GOOD, FAILED, FAILED)) == twice
    assert _fingerprints(*records(FAILED)) == twice[:1]


def test_fingerprints_rest_on_no_value() -> None:
    other = FAILED.replace('"srcId": 1', '"srcId": 2')
    assert other != FAILED
    assert _fingerprints(result_of(FAILED)) == _fingerprints(result_of(other))


def test_what_was_not_read_or_shown_is_a_notification() -> None:
    (invocation,) = _run(printed("sarif", [result_of(FOUR_DEFECTS, omitted=1)]))["invocations"]
    assert invocation["executionSuccessful"] is True
    (notification,) = invocation["toolExecutionNotifications"]
    assert (notification["level"], notification["properties"]) == ("warning", {"omitted": 1})
    assert notification["message"]["text"] == "1 more issue is not shown; --max-issues 0 shows all"
    (invocation,) = _run(printed("sarif", [], [Unreadable("x.json", "Permission denied")]))["invocations"]
    assert invocation["executionSuccessful"] is False
    (notification,) = invocation["toolExecutionNotifications"]
    assert (notification["level"], notification["message"]["text"]) == (
        "error",
        "can't read it: Permission denied",
    )
    location = {"physicalLocation": {"artifactLocation": {"uri": "x.json", "uriBaseId": "SRCROOT"}}}
    assert notification["locations"] == [location]


def test_run_has_at_most_25000_results_and_counts_the_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    assert sarif._MOST_RESULTS == 25_000
    monkeypatch.setattr(sarif, "_MOST_RESULTS", 6)
    text = printed("sarif", [result_of(FOUR_DEFECTS, "one.json"), result_of(FOUR_DEFECTS, "two.json")])
    Draft4Validator(_SCHEMA).validate(json.loads(text))
    run = _run(text)
    assert len(run["results"]) == 6
    (notification,) = run["invocations"][0]["toolExecutionNotifications"]
    assert notification["message"]["text"] == "2 more results left out: a run has at most 6"
    assert notification["properties"] == {"omitted": 2}


def test_tool_names_its_site_once_there_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "informationUri" not in _run(printed("sarif", []))["tool"]["driver"]
    monkeypatch.setattr("rcdp_schemas.contract.documents.SITE_URL", "https://example.org")
    assert _run(printed("sarif", []))["tool"]["driver"]["informationUri"] == "https://example.org"


def test_issue_has_its_place_in_the_payload_and_its_evidence() -> None:
    issue = _run(printed("sarif", [result_of(FOUR_DEFECTS)]))["results"][2]
    (location,) = issue["locations"]
    pointer = "/eventData/cartProducts/1/quantity"
    logical = {"name": "quantity", "fullyQualifiedName": pointer, "kind": "property"}
    assert location["logicalLocations"] == [logical]
    assert issue["properties"] == {"event": "eventTransactionComplete", "document": 0, "evidence": "example"}


def test_item_of_an_array_is_a_value() -> None:
    text = FOUR_DEFECTS.replace('"cartProducts": [', '"cartProducts": [1,')
    issue = _run(printed("sarif", [result_of(text)]))["results"][2]
    logical = {"name": "0", "fullyQualifiedName": "/eventData/cartProducts/0", "kind": "value"}
    assert issue["locations"][0]["logicalLocations"] == [logical]


def test_text_holds_neither_placeholder_nor_link() -> None:
    assert sarif_text("a{0} [x](1)") == "a{{0}} [x\\](1)"
