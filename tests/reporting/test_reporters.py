"""The formats for people, the JSON format, and what all formats share."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas.checking.files import Result, Source
from rcdp_schemas.reading.document import Text
from rcdp_schemas.reporting import FORMATS, excerpts, load_reporter
from rcdp_schemas.reporting.results import Tally
from tests.reporting.printing import FAILED, printed
from tests.runtime.payloads import edited, four_defects, reported

_EVENT = "eventTransactionComplete"


def _printed(output_format: str, *results: Result) -> str:
    reporter, tally = load_reporter(output_format), Tally()
    for result in results:
        tally.count(result)
    return "".join((reporter.begin(), *map(reporter.add, results), reporter.end(tally)))


def _as_json(payload: object, event: str | None = "eventLogin", **options: bool) -> dict[str, Any]:
    text = _printed("json", reported("a.json", 0, rcdp.check(payload, event, **options)))
    document: dict[str, Any] = json.loads(text)
    return document


def test_concise_is_one_line_an_issue_and_one_of_counts() -> None:
    results = [
        reported("bad.json", 0, rcdp.check(four_defects(), _EVENT)),
        reported("good.json", 0, rcdp.check(edited("eventLogin"), "eventLogin")),
    ]
    assert _printed("concise", *results) == (
        "bad.json: error[RC203] /requestTime: `requestTime` must be an integer "
        "(milliseconds since the Unix epoch), got a string [that instant in milliseconds is 1710000000000]\n"
        "bad.json: error[RC201] /eventData/orderId: required field `orderId` is missing from `eventData` "
        '[add "orderId": "123" (string, order identifier)]\n'
        "bad.json: error[RC203] /eventData/cartProducts/1/quantity: `quantity` must be a number, "
        "got a string [drop the quotes: 2]\n"
        "bad.json: warning[RC202] /eventData/billingInfo/zipCode: `zipCode` is not a documented field of "
        "`billingInfo` [did you mean `zip`? (optional string, not set here)]\n"
        "2 files, 2 payloads, 1 invalid: 3 errors, 1 warning\n"
    )


def test_concise_shows_the_place_where_it_is_known() -> None:
    assert _printed("concise", reported("a.json", 0, rcdp.check_text("[1,\n 2"))) == (
        "a.json:2:3: error[RC001]: the text is not valid JSON: "
        "expected a comma, or the end of the object or array, not the end of the text\n"
        "1 file, 1 payload, 1 invalid: 1 error, 0 warnings\n"
    )


def test_files_are_counted_once_however_many_payloads_they_hold() -> None:
    report = rcdp.check(edited("eventLogin"), "eventLogin")
    results = [reported("a", 0, report), reported("a", 1, report), reported("b", 0, report)]
    assert _printed("concise", *results) == "2 files, 3 payloads, 0 invalid: 0 errors, 0 warnings\n"


def test_json_is_the_documented_form() -> None:
    document = _as_json(four_defects(), _EVENT)
    (result,) = document["results"]
    quantity = result.pop("issues")[2]
    assert document == {
        "version": 1,
        "tool": {"name": "rcdp-schemas", "version": rcdp.__version__, "contract": rcdp.CONTRACT_VERSION},
        "results": [
            {"file": "a.json", "document": 0, "event": _EVENT, "matched_by": "argument", "valid": False}
        ],
        "summary": {"files": 1, "payloads": 1, "invalid": 1, "errors": 3, "warnings": 1},
    }
    assert quantity == {
        "code": "RC203",
        "name": "wrong-type",
        "severity": "error",
        "message": "`quantity` must be a number, got a string",
        "pointer": "/eventData/cartProducts/1/quantity",
        "field": "eventData.cartProducts[].quantity",
        "expected": "number",
        "actual": "2",
        "actual_type": "string",
        "hint": "drop the quotes: 2",
        "evidence": "example",
        "docs_url": None,
        "location": None,
    }


def test_json_has_the_location_where_it_is_known() -> None:
    document = json.loads(_printed("json", reported("a.json", 0, rcdp.check_text("\n["))))
    assert document["results"][0]["issues"][0]["location"] == {
        "line": 2,
        "column": 2,
        "end_line": 2,
        "end_column": 2,
    }


@pytest.mark.parametrize(
    ("value", "shown", "kind"),
    [
        (True, True, "boolean"),
        (None, None, "null"),
        (7, 7, "integer"),
        pytest.param(10**5000, None, "integer", id="huge"),
        (1.5, 1.5, "number"),
        (float("nan"), "NaN", "number"),
        (float("inf"), "Infinity", "number"),
        (float("-inf"), "-Infinity", "number"),
        ({"a": 1}, None, "object"),
        ([1], None, "array"),
        (b"x", None, "bytes"),
    ],
)
def test_json_shows_scalars_that_json_has(value: object, shown: object, kind: str) -> None:
    issues = _as_json(edited("eventLogin", {"/srcId": value}))["results"][0]["issues"]
    assert [(issue["actual"], issue["actual_type"]) for issue in issues] == [(shown, kind)]


def test_json_cuts_long_text() -> None:
    (issue,) = _as_json(edited("eventLogin", {"/customer/email": "a" * 1000}))["results"][0]["issues"]
    assert issue["actual"] == "a" * 199 + "…"


@pytest.mark.parametrize("output_format", FORMATS)
def test_nothing_of_a_payload_reaches_the_terminal_unescaped(output_format: str) -> None:
    hostile = "::error::##[group]\x1b[31m\r\n\x00\x7f\x9b\u202e\u2028\ufeff\ud800::error::"
    payload = edited("eventLogin", {f"/{hostile}": hostile, "/customer/email": hostile})
    report = rcdp.check(payload, "eventLogin")
    printed = _printed(output_format, reported(f"{hostile}.json", 0, report))
    assert printed.replace("\n", "").isprintable()
    assert "##[" not in printed
    begins = [line.split()[0] for line in printed.splitlines() if line.lstrip().startswith("::")]
    assert begins == (["::error", "::warning"] if output_format == "github" else [])
    assert len(printed.splitlines()) == len(
        _printed(output_format, reported("a.json", 0, report)).splitlines()
    )


def test_full_shows_what_is_known_without_a_text() -> None:
    assert _printed("full", reported("a\n.json", 0, rcdp.check([], None))) == (
        "error[RC203] wrong-type: the payload must be an object, got an array\n"
        " --> a\\u000a.json\n"
        "\n"
        "a\\u000a.json: contract 1.1.0 (no event known)\n"
        "1 file, 1 payload, 1 invalid: 1 error, 0 warnings\n"
    )


def _full(text: str, *, redact: bool = False, parsed: bool = True) -> str:
    report = rcdp.check_text(text, "eventLogin", redact=redact)
    return _printed("full", reported("a.json", 0, report, Text(text), parsed=parsed, redact=redact))


def test_full_shows_no_line_of_a_text_whose_values_are_not_known() -> None:
    assert '{"a": "Smith"' in _full('{"a": "Smith",}', parsed=False)
    assert _full('{"a": "Smith",}', parsed=False, redact=True).startswith(
        "error[RC001] invalid-json: the text is not valid JSON: expected no comma after the last member\n"
        " --> a.json:1:14\n"
        "\n"
        "a.json: eventLogin, contract 1.1.0 (event named by the caller)\n"
    )


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('{"x": 1, "x": 2}', "the same key again"),
        ('{"requestTime": NaN}', "expected a finite number"),
        ('{"password": 1}', "name of a credential"),
        ("[" * 65, "one level too many"),
        ('{"srcId": 5}', "expected string, found integer"),
        ('{"customer": {"email": "x"}}', "expected "),
    ],
)
def test_full_says_beside_the_mark_what_is_wrong(text: str, words: str) -> None:
    assert f"^ {words}" in _full(text, parsed=not text.startswith("[["))


def test_payloads_are_apart_in_the_full_format() -> None:
    report = rcdp.check_text("")
    printed = _printed("full", reported("a", 0, report), reported("b", 0, report))
    assert "(no event known)\n\nerror[RC006]" in printed
    assert printed.endswith(
        "b: contract 1.1.0 (no event known)\n2 files, 2 payloads, 2 invalid: 2 errors, 0 warnings\n"
    )


@pytest.mark.parametrize(("name", "end"), [("a.json", ""), ("a.yaml", " # no JSON")])
def test_lines_of_an_array_are_looked_at_once_however_many_payloads_it_holds(
    name: str, end: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Source] = []

    class Counted(excerpts.Excerpts):
        def __init__(self, source: Source, encoding: str) -> None:
            made.append(source)
            super().__init__(source, encoding)

    monkeypatch.setattr(excerpts, "Excerpts", Counted)
    (tmp_path / name).write_text(f"[{', '.join([FAILED] * 20)}]{end}", encoding="utf-8")
    assert printed("full", rcdp.check_paths(tmp_path / name)).count("error[RC203]") == 20
    assert len(made) == 1
