"""A text that ``parse`` accepts and that has no findings has none in the detailed reading either."""

from __future__ import annotations

import json
import sys
import threading
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas.reading.json import MAX_BYTES, MAX_DEPTH, MAX_DIGITS, USUAL_RECURSION, examine, parse, read
from tests.commands import ROOT
from tests.runtime.payloads import edited
from tests.soundness.campaign import bases, judge

_LOGIN = json.dumps(edited("eventLogin", {"/eventType": "eventLogin"}))


def _valid_texts() -> list[str]:
    """Return texts of valid payloads, in every spelling that JSON allows."""
    others = {"srcId": "Läden, \U0001f6d2", "srcType": "a,b"}
    payloads = [
        edit
        for event, payloads in bases().items()
        for payload in payloads[:2]
        for edit in ({**payload, "eventType": event}, {**payload, **others, "eventType": event})
    ]
    return [
        text
        for payload in payloads
        for text in (
            json.dumps(payload),
            json.dumps(payload, ensure_ascii=False, separators=(",", ":")),
            json.dumps(payload, ensure_ascii=False, indent=2) + "\r\n",
        )
    ]


@pytest.mark.parametrize("kind", [bytes, str])
def test_text_of_every_example_in_every_form_is_parsed_once(kind: type) -> None:
    texts = _valid_texts()
    assert any(r"\ud83d\uded2" in text for text in texts)
    for text in texts:
        data = text.encode() if kind is bytes else text
        assert parse(data) == (text, json.loads(text))
        document = examine(text, json.loads(text))
        closely = read(data)
        assert (document.payload, document.problems) == (closely.payload, closely.problems)
        assert rcdp.check_text(data).issues == ()


def _suite() -> Mapping[str, str]:
    cases: Mapping[str, str] = json.loads((ROOT / "tests/json_test_suite/parsing.json").read_bytes())
    return cases


@pytest.mark.parametrize("field", ["srcId", "requestTime", "customer", "eventData", "session"])
def test_no_text_of_the_json_test_suite_is_taken_for_what_it_is_not(field: str) -> None:
    before, after = json.dumps({**json.loads(_LOGIN), field: "@"}).split('"@"')

    def is_accepted(value: str) -> bool:
        return judge((before + value + after).encode("utf-8", "surrogatepass"), None) is not None

    accepted = {name for name, case in _suite().items() if is_accepted(case)}
    assert all(name.startswith("y_") for name in accepted)
    items = [case.strip()[1:-1] for case in _suite().values()]  # most are arrays of one item
    assert sum(map(is_accepted, items)) > 10 or field != "srcId"


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b" " + _LOGIN.encode(),
        b"\xef\xbb\xbf" + _LOGIN.encode(),
        "\ufeff" + _LOGIN,
        _LOGIN + "\u00a0",
        _LOGIN + " {}",
        _LOGIN + "X",
        _LOGIN[:-1],
        _LOGIN.replace("WBSTR", "\ud800"),
        _LOGIN.encode() + b"\xff",
        _LOGIN.replace("WBSTR", r"\ude00\ud83d"),
        _LOGIN.replace("WBSTR", r"\\ud83d\ude00"),
        _LOGIN.replace('"srcId"', '"srcId": "a", "srcId"'),
        _LOGIN.replace('"srcId"', '"\\u0073rcId": "a", "srcId"'),
        _LOGIN.replace('"srcId": "', r'"srcId": "a", "srcId": "\u002c'),
        _LOGIN.replace("1710000000000", "1e999"),
        _LOGIN.replace("1710000000000", "9" * 5000),
        _LOGIN.replace("{", '{"other": 1, ', 1),
        "[" * 100_000,
        '{"eventType": "eventLogin", "eventType": ' * 2_000,
        "[1]",
        "5",
        '{"eventType": "eventNone"}',
        '{"eventType": "TokenResponse"}',
    ],
)
def test_odd_text_is_left_to_the_exact_way_or_has_a_finding(text: str | bytes) -> None:
    assert parse(text) is None or rcdp.check_text(text).issues


@pytest.mark.parametrize("first", ["a", '{"a": [1, 2]}', "[1, 2, 3]", "1e999"])
def test_member_whose_key_comes_again_is_missed_by_no_proof(first: str) -> None:
    text = _LOGIN.replace('"srcId": "WBSTR"', f'"srcId": {json.dumps(first)}, "srcId": "a, b, c, d"')
    assert parse(text) is None
    assert [issue.code for issue in rcdp.check_text(text).issues] == ["RC003"]


def test_schema_that_is_open_is_left_to_the_exact_way() -> None:
    text = json.dumps(rcdp.example("TokenResponse"))
    deep = text[:-1] + ', "x": ' + "[" * 64 + "]" * 64 + "}"
    assert [issue.code for issue in rcdp.check_text(deep, "TokenResponse").issues] == ["RC005"]


def _depth(schema: Mapping[str, Any], definitions: Mapping[str, Any]) -> int:
    """Return how deep a value of a schema may be; the schema must not allow undocumented members."""
    if "$ref" in schema:
        return _depth(definitions[schema["$ref"].rpartition("/")[2]], definitions)
    kinds = {schema["type"]} if isinstance(schema["type"], str) else set(schema["type"])
    if kinds == {"object"}:
        assert schema["additionalProperties"] is False
        return 1 + max((_depth(one, definitions) for one in schema.get("properties", {}).values()), default=0)
    if kinds == {"array"}:
        return 1 + _depth(schema["items"], definitions)
    assert kinds <= {"string", "integer", "number", "boolean", "null"}
    return 0


@pytest.mark.parametrize("event", [event.name for event in rcdp.events()])
def test_payload_of_an_event_without_a_finding_is_shallow_and_closed(event: str) -> None:
    schema = rcdp.json_schema(event, strict=True)
    assert 2 <= _depth(schema, schema.get("$defs", {})) < MAX_DEPTH


@pytest.fixture
def recursion(request: pytest.FixtureRequest) -> Iterator[None]:
    """Set the recursion limit, which other tests and tools may have changed."""
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(request.param)
    yield
    sys.setrecursionlimit(before)


@pytest.mark.parametrize("recursion", [USUAL_RECURSION], indirect=True)
@pytest.mark.usefixtures("recursion")
def test_long_text_of_many_brackets_is_read_quickly_where_the_interpreter_guards_its_stack() -> None:
    many = edited("eventTransactionComplete", {"/eventType": "eventTransactionComplete"}, full=True)
    many["eventData"]["cartProducts"] *= MAX_DEPTH
    text = json.dumps(many)
    assert len(text) > MAX_DIGITS
    assert parse(text) is not None


@pytest.mark.parametrize("recursion", [10**6], indirect=True)
@pytest.mark.usefixtures("recursion")
def test_deep_text_is_not_parsed_where_the_interpreter_does_not_guard_its_stack() -> None:
    deep = "[" * 10**6
    assert parse(deep) is None
    assert [issue.code for issue in rcdp.check_text(deep).issues] == ["RC005"]
    assert parse(_LOGIN) is not None
    many = edited("eventTransactionComplete", {"/eventType": "eventTransactionComplete"}, full=True)
    many["eventData"]["cartProducts"] *= MAX_DEPTH
    assert parse(json.dumps(many)) is None
    assert not rcdp.check_text(json.dumps(many)).issues


@pytest.mark.parametrize("limit", [0, 10_000])
def test_long_integer_is_found_where_the_interpreter_takes_it(limit: int) -> None:
    before = sys.get_int_max_str_digits()
    sys.set_int_max_str_digits(limit)
    try:
        long = _LOGIN.replace('"customerCode": "100"', f'"mobile": {"9" * 5000}', 1)
        assert [issue.code for issue in rcdp.check_text(long).issues] == ["RC007"]
        assert parse(_LOGIN) is not None
    finally:
        sys.set_int_max_str_digits(before)


def test_text_that_may_be_too_large_is_left_to_the_exact_way() -> None:
    assert parse(_LOGIN + " " * (MAX_BYTES // 4)) is None


def test_reports_on_clean_payloads_are_one_object() -> None:
    validator = rcdp.Validator()
    payload = json.loads(_LOGIN)
    assert validator.check_text(_LOGIN) is validator.check(payload)
    assert validator.check_text(_LOGIN) is not rcdp.Validator("eventLogin").check_text(_LOGIN)


def test_threads_read_through_one_validator() -> None:
    texts = _valid_texts()[:300]
    validator = rcdp.Validator()
    start = threading.Barrier(4)

    def read() -> list[rcdp.Report]:
        start.wait()
        return [validator.check_text(text) for text in texts]

    with ThreadPoolExecutor(4) as pool:
        first, *others = [future.result() for future in [pool.submit(read) for _ in range(4)]]
    assert not any(report.issues for report in first)
    assert all(other == first for other in others)


def test_files_without_an_issue_need_no_exact_look(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [text.replace("\n", " ").replace("\r", " ") for text in _valid_texts()]
    (tmp_path / "all.ndjson").write_text("\n".join(texts) + "\n", encoding="utf-8")
    (tmp_path / "one.json").write_text(texts[0] + "\n", encoding="utf-8")
    monkeypatch.setattr("rcdp_schemas.reading.json._read", None)
    results = list(rcdp.check_paths([tmp_path / "all.ndjson", tmp_path / "one.json"]))
    assert (len(results), [result for result in results if result.report.issues]) == (len(texts) + 1, [])
    assert rcdp.check_file(tmp_path / "one.json") is results[-1].report
