"""Every file of the corpus has the issues that it is there for, whoever judges it."""

from __future__ import annotations

import json
import os
import re
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
from tests.commands import ROOT
from tests.corpus_files import CARRIER, ENVELOPE, FOLDER, TEXT, CorpusFile, Issue, folders, payload_files
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

_NEWLINE = "Python's `$` also matches before a newline at the end of the text"
_BLANKS = "Python's `\\s` has other blanks than ECMA-262's"
_MISJUDGED = {
    "envelope/customer-email-trailing-newline.invalid.json": _NEWLINE,
    "envelope/event-date-time-trailing-newline.invalid.json": _NEWLINE,
    "envelope/session-session-start-time-trailing-newline.invalid.json": _NEWLINE,
    "eventCustomerCreate/customer-email-id-trailing-newline.invalid.json": _NEWLINE,
    "eventCustomerCreate/dob-trailing-newline.invalid.json": _NEWLINE,
    "eventForgotPassword/customer-email-id-trailing-newline.invalid.json": _NEWLINE,
    "eventUpdateProfile/customer-email-id-trailing-newline.invalid.json": _NEWLINE,
    "envelope/customer-email-with-byte-order-mark.invalid.json": _BLANKS,
    "envelope/customer-email-with-next-line.valid.json": _BLANKS,
    "envelope/customer-email-with-unit-separator.valid.json": _BLANKS,
}
_MISJUDGED_STRICTLY = {
    **_MISJUDGED,
    "eventProduct/price-trailing-newline.valid.json": _NEWLINE,
    "envelope/src-id-is-byte-order-mark.valid.json": _BLANKS,
    "envelope/src-id-is-next-line.valid.json": _BLANKS,
    "envelope/src-id-is-unit-separator.valid.json": _BLANKS,
}
"""Files that jsonschema judges otherwise, because it reads patterns as Python does, each with the reason."""

_BY_NAME = {file.name: file for file in payload_files()}

every_payload = pytest.mark.parametrize("file", _BY_NAME.values(), ids=_BY_NAME)
every_text = pytest.mark.parametrize("file", folders()[TEXT], ids=lambda file: file.path.name)


def _found(issues: Iterable[rcdp.Issue]) -> tuple[Issue, ...]:
    return tuple((issue.code, issue.pointer) for issue in issues)


def _errors(file: CorpusFile) -> tuple[Issue, ...]:
    return tuple(issue for issue in file.expected if issue[0] not in _WARNINGS)


@every_payload
def test_payload_has_the_expected_issues(file: CorpusFile) -> None:
    report = rcdp.check(file.payload, file.event)
    assert _found(report.issues) == file.expected
    assert _found(report.errors) == _errors(file)
    assert _found(rcdp.iter_errors(file.payload, file.event)) == _errors(file)
    assert report.valid is rcdp.is_valid(file.payload, file.event) is file.is_valid
    assert report.event == file.event
    _assert_validate_agrees(file, strict=False)


@every_payload
def test_strict_makes_every_expected_issue_an_error(file: CorpusFile) -> None:
    report = rcdp.check(file.payload, file.event, strict=True)
    assert _found(report.issues) == _found(report.errors) == file.expected
    assert _found(rcdp.iter_errors(file.payload, file.event, strict=True)) == file.expected
    assert report.valid is rcdp.is_valid(file.payload, file.event, strict=True) is (not file.expected)
    _assert_validate_agrees(file, strict=True)


def _assert_validate_agrees(file: CorpusFile, *, strict: bool) -> None:
    """Assert that ``validate`` raises, with all issues, just where there is an error."""
    if not (file.expected if strict else _errors(file)):
        rcdp.validate(file.payload, file.event, strict=strict)
        return
    with pytest.raises(rcdp.errors.ValidationError) as caught:
        rcdp.validate(file.payload, file.event, strict=strict)
    assert _found(caught.value.issues) == file.expected


@every_payload
def test_valid_payload_survives_its_model(file: CorpusFile) -> None:
    if not file.is_valid:
        with pytest.raises(rcdp.errors.ValidationError):
            rcdp.parse(file.payload, file.event)
        return
    model: Any = rcdp.parse(file.payload, file.event)
    assert _canonical(model.to_dict()) == _canonical(file.payload)


def _canonical(payload: Any) -> str:
    """Return the JSON text of a payload, with an int for each whole number."""
    return json.dumps(json.loads(json.dumps(payload), parse_float=_number))


def _number(digits: str) -> float:
    number = float(digits)
    return int(number) if number.is_integer() else number


@every_text
def test_text_has_the_expected_issues(file: CorpusFile) -> None:
    report = rcdp.check_file(file.path)
    assert _found(report.issues) == file.expected
    assert report.valid is file.is_valid
    assert _found(rcdp.check_text(file.path.read_bytes()).issues) == file.expected


def _named(file: CorpusFile, folder: Path) -> str:
    """Return the path of a file whose one payload is that of a corpus file.

    An array in a file holds several payloads: one that is itself a payload is put into another array.
    """
    text = file.path.read_bytes()
    if file.event is None or not text.startswith(b"["):
        return str(file.path)
    path = folder / file.path.name
    path.write_bytes(b"[%s]" % text)
    return str(path)


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("folder", folders())
def test_command_line_reports_the_expected_issues(
    folder: str, *, strict: bool, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = {_named(file, tmp_path): file for file in folders()[folder]}
    event = next(iter(files.values())).event
    named = [] if event is None else ["--event", event]
    code = main([*_VALIDATE, *named, *["--strict"] * strict, *files])
    results = _results(capsys.readouterr().out)
    assert results == {
        path: (not file.expected if strict else file.is_valid, file.expected) for path, file in files.items()
    }
    assert code == int(not all(valid for valid, _ in results.values()))


@pytest.mark.parametrize(
    "name",
    [
        "envelope/minimal.valid.json",
        "envelope/request-time-is-seconds.valid.json",
        "envelope/event-date-time-iso-8601.invalid.json",
        "envelope/order-is-that-of-the-document.invalid.json",
        "eventAddToCart/numbers-as-in-reference-guide.invalid.json",
        "eventCheckout/every-field.valid.json",
        "eventForgotPassword/new-password-of-reference-guide.valid.json",
        "eventTransactionComplete/order-of-four-defects.invalid.json",
        "TokenResponse/expires-in-is-0.invalid.json",
        "text/latin-1.invalid.json",
        "text/depth-3000.invalid.json",
        "text/event-undetermined.invalid.json",
    ],
)
def test_process_reports_the_expected_issues(name: str) -> None:
    (file,) = (file for file in folders()[name.partition("/")[0]] if file.name == name)
    named = [] if file.event is None else ["--event", file.event]
    done = subprocess.run(
        [sys.executable, "-m", "rcdp_schemas", *_VALIDATE, *named, str(file.path)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(SOURCE_ROOTS)},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert _results(done.stdout) == {str(file.path): (file.is_valid, file.expected)}
    assert (done.returncode, done.stderr) == (int(not file.is_valid), "")


_VALIDATE = ("validate", "--output-format", "json")


def _results(text: str) -> dict[str, tuple[bool, tuple[Issue, ...]]]:
    """Return the verdict and the issues of each file in a report of the command line."""
    return {
        result["file"]: (
            result["valid"],
            tuple((issue["code"], issue["pointer"]) for issue in result["issues"]),
        )
        for result in json.loads(text)["results"]
    }


@every_payload
def test_exported_schema_finds_the_expected_errors(file: CorpusFile) -> None:
    expected = set(_errors(file))
    assert _plain_issues(_by_jsonschema_rs(file)) == expected
    assert (_plain_issues(_by_jsonschema(file)) == expected) is (file.name not in _MISJUDGED)


@every_payload
def test_exported_strict_schema_finds_every_expected_issue(file: CorpusFile) -> None:
    expected = {place for _, place in file.expected}
    assert _places(_by_jsonschema_rs(file, strict=True)) == expected
    agrees = _places(_by_jsonschema(file, strict=True)) == expected
    assert agrees is (file.name not in _MISJUDGED_STRICTLY)


Complaint = tuple[str, str]
"""A keyword that an independent judge found broken, and the pointer of the value that breaks it."""


@cache
def _jsonschema(event: str, *, strict: bool) -> jsonschema.Draft202012Validator:
    return jsonschema.Draft202012Validator(rcdp.json_schema(event, strict=strict))


@cache
def _jsonschema_rs(event: str, *, strict: bool) -> jsonschema_rs.Draft202012Validator:
    return jsonschema_rs.Draft202012Validator(rcdp.json_schema(event, strict=strict))


def _by_jsonschema(file: CorpusFile, *, strict: bool = False) -> Iterator[Complaint]:
    for error in _jsonschema(file.event or "", strict=strict).iter_errors(file.payload):
        names: Iterable[str] = ()
        if error.validator == "required":
            names = [name for name in error.validator_value if name not in error.instance]
        elif error.validator == "additionalProperties":
            names = [name for name in error.instance if name not in error.schema.get("properties", {})]
        yield from _complaints(str(error.validator), tuple(error.absolute_path), names)


def _by_jsonschema_rs(file: CorpusFile, *, strict: bool = False) -> Iterator[Complaint]:
    for error in _jsonschema_rs(file.event or "", strict=strict).iter_errors(file.payload):
        path, facts = tuple(error.instance_path), error.kind.as_dict()
        names: tuple[str, ...] = ()
        if error.kind.name == "required":
            names = (facts["property"],)
        elif error.kind.name == "additionalProperties":
            names = tuple(facts["unexpected"])
        elif error.kind.name == "falseSchema":  # no member at all is documented, and none is named
            names = tuple(cast("dict[str, object]", resolve(file.payload, path)))
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
def test_every_code_of_every_field_is_raised_by_a_file(event: str) -> None:
    raised = {
        (code, re.sub(r"/[0-9]+(?=/|$)", "/*", place))
        for folder in (event, *[ENVELOPE] * (event == CARRIER))
        for file in folders()[folder]
        for code, place in file.expected
    }
    own = {
        (code, field.pointer)
        for field in fields_of(event).values()
        if event == CARRIER or not event.startswith("event") or field.pointer.startswith("/eventData/")
        for code in field.codes
    }
    assert own - raised == set()


def test_every_file_is_listed_and_says_its_verdict() -> None:
    listed = {file.path: file for files in folders().values() for file in files}
    assert {*FOLDER.glob("*/*.json")} == {*listed, *FOLDER.glob("*/expected.json")}
    for file in listed.values():
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*\.(in)?valid\.json", file.path.name), file.name
        assert file.is_valid is (not _errors(file)), file.name


_NUMBER = re.compile(r"(?<= )-?[0-9][0-9.eE+-]*(?=,?\n)")


def test_payload_files_are_printed_alike() -> None:
    for file in payload_files():
        text = file.path.read_bytes().decode("utf-8")
        assert _NUMBER.sub("0", text) == _printed(text), file.name


def _printed(text: str) -> str:
    """Return a JSON text as ``json.dumps`` prints it, but for its numbers, which are left out."""
    return _NUMBER.sub("0", json.dumps(json.loads(text), indent=2) + "\n")


def test_readme_names_a_file_for_each_decision_and_none_that_is_missing() -> None:
    readme = (FOLDER / "README.md").read_text("utf-8")
    names = re.findall(r"`([A-Za-z]+/[a-z0-9-]+\.(?:in)?valid\.json)`", readme)
    assert [name for name in names if not (FOLDER / name).is_file()] == []
    rows = [
        line for line in readme.splitlines() if line.startswith("| ") and not line.startswith("| Decision")
    ]
    assert [row for row in rows if "valid.json`" not in row] == []


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
