"""Every row of the corpus has the issues that it is there for, whoever judges it."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, cast

import jsonschema
import jsonschema_rs
import pytest

import rcdp_schemas as rcdp
from rcdp_schemas.cli import main
from rcdp_schemas.contract.pointers import resolve
from rcdp_schemas.contract.registry import fields_of
from rcdp_schemas_generated.index import TARGETS
from scripts.codegen.spec.source import Tokens, pointer
from scripts.proof.corpus import CARRIER, ENVELOPE, FOLDER, TEXT, Issue, Row, payload_rows, tables
from tests.commands import ROOT
from tests.runtime.payloads import SOURCE_ROOTS

_KEYWORDS = {
    "required": "RC201",
    "type": "RC203",
    "enum": "RC301",
    "const": "RC301",
    "pattern": "RC302",
    "minimum": "RC303",
}
"""The code of each keyword that the plain schemas use."""

_WARNINGS = ("RC202", "RC401", "RC402", "RC403", "RC404", "RC405", "RC406")
"""The codes that are always warnings."""

_SOFT = {
    CARRIER: {("RC301", "/userAgent/isMobileDevice"), ("RC302", "/session/sessionStartTime")},
    "eventUpdateProfile": {("RC301", "/eventData/gender"), ("RC302", "/eventData/dob")},
}
"""The places where another code is a warning, because its rule is only inferred."""

_NEWLINE = "Python's `$` also matches before a newline at the end of the text"
_BLANKS = "Python's `\\s` has other blanks than ECMA-262's"
_MISJUDGED = {
    "envelope/customer-email-trailing-newline": _NEWLINE,
    "envelope/event-date-time-trailing-newline": _NEWLINE,
    "eventCustomerCreate/customer-email-id-trailing-newline": _NEWLINE,
    "eventCustomerCreate/dob-trailing-newline": _NEWLINE,
    "eventForgotPassword/customer-email-id-trailing-newline": _NEWLINE,
    "eventUpdateProfile/customer-email-id-trailing-newline": _NEWLINE,
    "envelope/customer-email-with-byte-order-mark": _BLANKS,
    "envelope/customer-email-with-next-line": _BLANKS,
    "envelope/customer-email-with-unit-separator": _BLANKS,
}
_MISJUDGED_STRICTLY = {
    **_MISJUDGED,
    "envelope/session-session-start-time-trailing-newline": _NEWLINE,
    "eventUpdateProfile/dob-trailing-newline": _NEWLINE,
    "eventProduct/price-trailing-newline": _NEWLINE,
    "envelope/src-id-is-byte-order-mark": _BLANKS,
    "envelope/src-id-is-next-line": _BLANKS,
    "envelope/src-id-is-unit-separator": _BLANKS,
}
"""Rows that jsonschema judges otherwise, because it reads patterns as Python does, each with the reason."""

every_payload = pytest.mark.parametrize("row", payload_rows(), ids=lambda row: row.title)
every_text = pytest.mark.parametrize("row", tables()[TEXT].values(), ids=lambda row: row.name)


def _found(issues: Iterable[rcdp.Issue]) -> tuple[Issue, ...]:
    return tuple((issue.code, issue.pointer) for issue in issues)


def _errors(row: Row) -> tuple[Issue, ...]:
    soft = _SOFT.get(row.event or "", set())
    return tuple(issue for issue in row.expected if issue[0] not in _WARNINGS and issue not in soft)


@every_payload
def test_payload_has_the_expected_issues(row: Row) -> None:
    assert _found(rcdp.check_text(row.text, row.event).issues) == row.expected
    _assert_judged(row, strict=False, errors=_errors(row), is_valid=row.is_valid)
    _assert_judged(row, strict=True, errors=row.expected, is_valid=not row.expected)
    _assert_parsed(row)


def _assert_judged(row: Row, *, strict: bool, errors: tuple[Issue, ...], is_valid: bool) -> None:
    """Assert that all functions of the API find what is expected: strictly, every issue is an error."""
    report = rcdp.check(row.payload, row.event, strict=strict)
    assert report.event == row.event
    assert _found(report.issues) == row.expected
    assert _found(report.errors) == errors
    assert _found(rcdp.iter_errors(row.payload, row.event, strict=strict)) == errors
    assert report.valid is rcdp.is_valid(row.payload, row.event, strict=strict) is is_valid
    if is_valid:
        rcdp.validate(row.payload, row.event, strict=strict)
        return
    with pytest.raises(rcdp.errors.ValidationError) as caught:
        rcdp.validate(row.payload, row.event, strict=strict)
    assert _found(caught.value.issues) == row.expected


def _assert_parsed(row: Row) -> None:
    """Assert that a valid payload survives its model, and that another has none."""
    if not row.is_valid:
        with pytest.raises(rcdp.errors.ValidationError):
            rcdp.parse(row.payload, row.event)
        return
    model: Any = rcdp.parse(row.payload, row.event)
    assert json.dumps(model.to_dict()) == json.dumps(row.payload)


@every_text
def test_text_has_the_expected_issues(row: Row) -> None:
    assert row.path is not None
    report = rcdp.check_file(row.path)
    assert _found(report.issues) == row.expected
    assert report.valid is row.is_valid
    assert _found(rcdp.check_text(row.text).issues) == row.expected


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("table", tables())
def test_command_line_reports_the_expected_issues(
    table: str, *, strict: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [*tables()[table].values()]
    places: dict[tuple[str, int], Row] = {(str(row.path), 0): row for row in rows if row.path is not None}
    if edited := [row for row in rows if row.path is None]:
        path = tmp_path / "edited.ndjson"
        path.write_bytes(b"".join(row.written + b"\n" for row in edited))
        places.update({(str(path), index): row for index, row in enumerate(edited)})
    event = rows[0].event
    named = [] if event is None else ["--event", event]
    code = main([*_VALIDATE, *named, *["--strict"] * strict, *{name: None for name, _ in places}])
    out = capsys.readouterr().out
    assert _results(out) == {
        place: (not row.expected if strict else row.is_valid, row.expected)
        for place, row in places.items()
        if row.path is not None or row.expected  # a line in which nothing is found is counted, and not listed
    }
    assert json.loads(out)["summary"]["payloads"] == len(rows)
    assert code == int(any(row.expected if strict else not row.is_valid for row in rows))


@pytest.mark.parametrize(
    "title",
    [
        "envelope/minimal",
        "envelope/request-time-is-seconds",
        "envelope/event-date-time-iso-8601",
        "envelope/order-is-that-of-the-document",
        "eventAddToCart/numbers-as-in-reference-guide",
        "eventCheckout/every-field",
        "eventForgotPassword/new-password-of-reference-guide",
        "eventTransactionComplete/order-of-four-defects",
        "TokenResponse/expires-in-is-0",
        "text/latin-1",
        "text/depth-3000",
        "text/event-undetermined",
    ],
)
def test_process_reports_the_expected_issues(title: str, tmp_path: Path) -> None:
    table, _, name = title.partition("/")
    row = tables()[table][name]
    path = row.path or tmp_path / "payload.json"
    if row.path is None:
        path.write_bytes(row.text)
    named = [] if row.event is None else ["--event", row.event]
    done = subprocess.run(
        [sys.executable, "-m", "rcdp_schemas", *_VALIDATE, *named, str(path)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(SOURCE_ROOTS)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert _results(done.stdout) == {(str(path), 0): (row.is_valid, row.expected)}
    assert (done.returncode, done.stderr) == (int(not row.is_valid), "")


_VALIDATE = ("validate", "--output-format", "json")


def _results(text: str) -> dict[tuple[str, int], tuple[bool, tuple[Issue, ...]]]:
    """Return the verdict and the issues of each payload in a report, by its file and place there."""
    return {
        (result["file"], result.get("document") or 0): (
            result["valid"],
            tuple((issue["code"], issue["pointer"]) for issue in result["issues"]),
        )
        for result in json.loads(text)["results"]
    }


@every_payload
def test_exported_schemas_find_the_expected_issues(row: Row) -> None:
    errors, places = set(_errors(row)), {place for _, place in row.expected}
    assert _plain_issues(_by_jsonschema_rs(row)) == errors
    assert (_plain_issues(_by_jsonschema(row)) == errors) is (row.title not in _MISJUDGED)
    assert _places(_by_jsonschema_rs(row, strict=True)) == places
    assert (_places(_by_jsonschema(row, strict=True)) == places) is (row.title not in _MISJUDGED_STRICTLY)


def test_every_row_that_is_judged_otherwise_is_there() -> None:
    assert {*_MISJUDGED_STRICTLY} - {row.title for row in payload_rows()} == set()


Complaint = tuple[str, str]
"""A keyword that an independent judge found broken, and the pointer of the value that breaks it."""


@cache
def _jsonschema(event: str, *, strict: bool) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(rcdp.json_schema(event, strict=strict))


@cache
def _jsonschema_rs(event: str, *, strict: bool) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(rcdp.json_schema(event, strict=strict))


def _by_jsonschema(row: Row, *, strict: bool = False) -> Iterator[Complaint]:
    for error in _jsonschema(row.event or "", strict=strict).iter_errors(row.payload):
        names: Iterable[str] = ()
        if error.validator == "required":
            names = [name for name in error.validator_value if name not in error.instance]
        elif error.validator == "additionalProperties":
            names = [name for name in error.instance if name not in error.schema.get("properties", {})]
        yield from _complaints(str(error.validator), tuple(error.absolute_path), names)


def _by_jsonschema_rs(row: Row, *, strict: bool = False) -> Iterator[Complaint]:
    for error in _jsonschema_rs(row.event or "", strict=strict).iter_errors(row.payload):
        path, facts = tuple(error.instance_path), error.kind.as_dict()
        names: tuple[str, ...] = ()
        if error.kind.name == "required":
            names = (facts["property"],)
        elif error.kind.name == "additionalProperties":
            names = tuple(facts["unexpected"])
        elif error.kind.name == "falseSchema":  # no member at all is documented, and none is named
            names = tuple(cast("dict[str, object]", resolve(row.payload, path)))
        yield from _complaints(error.kind.name, path, names)


def _complaints(keyword: str, path: Tokens, names: Iterable[str]) -> Iterator[Complaint]:
    """Yield a complaint about a value, or about each member that it names."""
    if keyword in ("required", "additionalProperties", "falseSchema"):
        yield from ((keyword, pointer((*path, name))) for name in names)
    else:
        yield keyword, pointer(path)


def _plain_issues(complaints: Iterable[Complaint]) -> set[Issue]:
    """Return complaints as issues: what has a wrong type is nothing else besides."""
    found = set(complaints)
    wrong = {place for keyword, place in found if keyword == "type"}
    return {
        ("RC103" if (keyword, place) == ("const", "/eventType") else _KEYWORDS[keyword], place)
        for keyword, place in found
        if keyword == "type" or place not in wrong
    }


def _places(complaints: Iterable[Complaint]) -> set[str]:
    return {place for _, place in complaints}


@pytest.mark.parametrize("event", TARGETS)
def test_every_code_of_every_field_is_raised_by_a_row(event: str) -> None:
    raised = {
        (code, re.sub(r"/[0-9]+(?=/|$)", "/*", place))
        for table in (event, *[ENVELOPE] * (event == CARRIER))
        for row in tables()[table].values()
        for code, place in row.expected
    }
    own = {
        (code, field.pointer)
        for field in fields_of(event).values()
        if event == CARRIER or not event.startswith("event") or field.pointer.startswith("/eventData/")
        for code in field.codes
    }
    assert own - raised == set()


def test_every_target_has_a_table() -> None:
    assert {*tables()} == {*TARGETS, ENVELOPE, TEXT}


def test_verdict_of_each_row_is_that_of_its_issues() -> None:
    rows = [row for table in tables().values() for row in table.values()]
    assert [row.title for row in rows if row.is_valid is bool(_errors(row))] == []


def test_readme_names_a_row_for_each_decision_and_none_that_is_missing() -> None:
    readme = (FOLDER / "README.md").read_text("utf-8")
    name = r"`([A-Za-z]+)/([a-z0-9-]+)`"
    lines = readme.partition("| Decision |")[2].splitlines()
    decisions = [line for line in lines if re.match(r"\| (?!Decision)", line)]
    assert [line for line in decisions if not re.search(name, line.rpartition(" | ")[2])] == []
    assert len(decisions) > 70
    named = re.findall(name, readme)
    assert [(table, row) for table, row in named if row not in tables().get(table, {})] == []


def test_row_that_the_readme_adds_is_read_and_passes(tmp_path: Path) -> None:
    folder = shutil.copytree(FOLDER, tmp_path / "corpus")
    example = re.search(r"```yaml\n(.*?)```", (folder / "README.md").read_text("utf-8"), re.DOTALL)
    assert example is not None
    with (folder / "eventProduct.yaml").open("a", encoding="utf-8") as table:
        table.write(example[1])
    *_, row = tables(folder)["eventProduct"].values()
    assert row.name not in tables()["eventProduct"]
    test_payload_has_the_expected_issues(row)


_SAMPLES = sorted((ROOT / "spec" / "examples").glob("event*/s[ot]*.json"))


@pytest.mark.parametrize("path", _SAMPLES, ids=lambda path: f"{path.parent.name}-{path.stem}")
def test_samples_of_the_source_pass_in_strict_mode(path: Any) -> None:
    report = rcdp.check_file(path, path.parent.name, strict=True)
    assert report.issues == ()


def test_all_samples_of_the_source_that_can_be_read_are_there() -> None:
    damaged = "eventTransactionFailure"
    whole = {event.name for event in rcdp.events()} - {damaged}
    assert {path.parent.name for path in _SAMPLES if path.stem == "source"} == whole
    assert [path.parent.name for path in _SAMPLES if path.stem == "structure"] == ["eventHomePage"]
