"""Payloads in YAML files, from the file to the issues."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas import cli
from rcdp_schemas.cli.example import yaml_text
from rcdp_schemas.reading.files import Input, iter_documents
from tests.runtime.payloads import ABSENT, FOUR_DEFECTS, edited, found, four_defects


def _report(tmp_path: Path, text: str | bytes, event: str | None = None, name: str = "a.yaml") -> rcdp.Report:
    path = tmp_path / name
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return rcdp.check_file(path, event)


def _hint(tmp_path: Path, line: str) -> str | None:
    """Return the hint on the only issue of a payload with one more line in its address."""
    text = yaml_text(edited("eventCheckout", {"/eventData/billingInfo": {"countryCode": "US"}}, full=True))
    (issue,) = _report(tmp_path, text.replace('countryCode: "US"', line, 1), "eventCheckout").issues
    return issue.hint


@pytest.mark.parametrize("name", ["a.yaml", "b.YML"])
def test_file_is_read_as_yaml_by_its_name(tmp_path: Path, name: str) -> None:
    report = _report(tmp_path, yaml_text(four_defects()), "eventTransactionComplete", name)
    assert found(report) == FOUR_DEFECTS


def test_file_with_another_name_is_no_yaml(tmp_path: Path) -> None:
    assert found(_report(tmp_path, "a: 1", "eventLogin", "yaml.txt")) == [("RC001", "")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("- a: 1", [("RC203", "")]),
        ("a: 1\n---\nb: 2", [("RC001", "")]),
        (b"a: \xff", [("RC002", "")]),
        ("a: 1".encode("utf-16"), [("RC002", "")]),
        ("\ufeff# a", [("RC006", "")]),
        (" ", [("RC006", "")]),
        ("a: |\n  " + "[" * 70, [("RC202", "/a")]),
        ("a: [" + "[" * 70, [("RC005", "")]),
    ],
)
def test_file_holds_one_payload(tmp_path: Path, text: str | bytes, expected: list[tuple[str, str]]) -> None:
    assert [
        issue for issue in found(_report(tmp_path, text, "eventLogin")) if issue[0] != "RC201"
    ] == expected


def test_json_in_a_yaml_file_may_be_indented_with_tabs(tmp_path: Path) -> None:
    text = json.dumps(four_defects(), indent="\t")
    report = _report(tmp_path, text, "eventTransactionComplete")
    assert found(report) == FOUR_DEFECTS
    assert report.issues == _report(tmp_path, text, "eventTransactionComplete", "a.json").issues


@pytest.mark.parametrize(
    ("line", "hint"),
    [
        ("zip: 00501", 'put it in quotes: "00501"'),
        ("zip: 0x1F", 'put it in quotes: "0x1F"'),
        ("zip: +1.50", 'put it in quotes: "+1.50"'),
        ("zip: !!int 00501", 'put it in quotes: "00501"'),
        ("zip: 1e3 # not 1000", 'put it in quotes: "1e3"'),
        (f"zip: {'1' * 41}", None),
        ("zip: True", None),
        ("zip: ~", "leave the field out instead of sending null"),
        ("zip: {}", None),
        ("'<<': {}", "YAML 1.2 has no merge keys: write the fields out"),
    ],
)
def test_hint_spells_a_number_as_the_file_does(tmp_path: Path, line: str, hint: str | None) -> None:
    assert _hint(tmp_path, line) == hint


def test_number_behind_an_alias_is_not_spelled(tmp_path: Path) -> None:
    text = yaml_text(edited("eventLogin", {"/srcId": "?", "/srcType": "!"}))
    text = text.replace('"?"', "&x 00501").replace('"!"', "*x")
    issues = _report(tmp_path, text, "eventLogin").issues
    hints = [(issue.pointer, issue.hint) for issue in issues]
    assert hints == [("/srcId", 'put it in quotes: "00501"'), ("/srcType", None)]


def test_spelling_is_masked_with_the_value(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    path.write_text(json.dumps(edited("eventLogin", {"/srcId": 5})), encoding="utf-8")
    assert rcdp.check_file(path, "eventLogin").issues[0].spelling == "5"
    masked = rcdp.check_file(path, "eventLogin", redact=True).issues[0]
    assert (masked.spelling, masked.hint) == (None, None)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("a: [b", "the text is not valid YAML: expected a comma or ]"),
        ("1: a", "the text is not valid JSON: expected a key that is a string; put it in quotes"),
        ("a: !b c", "the text is not valid YAML: expected a value without this tag"),
        ("a: !!binary c", "the text is not valid YAML: expected a value without this tag"),
        ("# a", "there is no payload: the text is empty"),
        ("--- # a\n", "there is no payload: the document is empty"),
    ],
)
def test_message_says_what_is_no_yaml_and_what_is_no_json(tmp_path: Path, text: str, message: str) -> None:
    issues = _report(tmp_path, text, "eventLogin").issues
    assert message in [issue.message for issue in issues]


def test_value_that_is_a_problem_of_the_text_has_no_other_issue(tmp_path: Path) -> None:
    text = yaml_text(edited("eventLogin", {"/srcId": "?", "/srcType": ABSENT}))
    report = _report(tmp_path, text.replace('"?"', "!vault 5") + "1: a\n", "eventLogin")
    assert found(report) == [("RC201", "/srcType"), ("RC001", "/srcId"), ("RC001", "/1")]


def test_finding_behind_an_alias_is_placed_at_the_alias(tmp_path: Path) -> None:
    text = """\
eventType: eventCheckout
srcId: a
srcType: b
requestTime: 1710000000000
customer: {customerCode: c}
eventData:
  totalPrice: 1
  cartProducts:
  - &x {productId: p, productBasePrice: 1, quantity: '2', c: d}
  - *x
"""
    issues = _report(tmp_path, text).issues
    item = "/eventData/cartProducts/1"
    places = {(issue.code, issue.pointer): issue.location for issue in issues}
    assert places["RC203", "/eventData/cartProducts/0/quantity"] == rcdp.Location(9, 54, 9, 57)
    assert places["RC202", "/eventData/cartProducts/0/c"] == rcdp.Location(9, 59, 9, 60)
    assert places["RC203", f"{item}/quantity"] == rcdp.Location(10, 5, 10, 7)
    assert places["RC202", f"{item}/c"] == rcdp.Location(10, 5, 10, 7)


@pytest.mark.parametrize(
    ("text", "documents"),
    [
        ('[{"a": 1}, 2]', 2),
        ("- a: 1\n- 2\n--- 3", 3),
        ('{"a": 1}', 1),
        ("{a: 1}", 1),
        ("[]", 1),
        ("", 1),
        (b"\xff", 1),
        ("a: 1\n--- [", 2),
    ],
)
def test_every_document_of_a_file_is_read(tmp_path: Path, text: str | bytes, documents: int) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    loaded = list(iter_documents(Input("a.yaml", "yaml", str(path))))
    assert [each.index for each in loaded] == list(range(documents))


@pytest.mark.usefixtures("without_yaml")
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_file_that_needs_a_missing_library_can_not_be_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], jobs: str
) -> None:
    block, plain = tmp_path / "a.yaml", tmp_path / "b.yaml"
    block.write_text("a: 1", encoding="utf-8")
    plain.write_text(json.dumps(edited("eventLogin")), encoding="utf-8")
    assert cli.main(["validate", "--event", "eventLogin", "--jobs", jobs, str(block), str(plain)]) == 2
    done = capsys.readouterr()
    reason = 'reading YAML needs PyYAML: pip install "PyYAML>=6,<7"'
    assert done.err == f"rcdp-schemas: can't read {block}: {reason}\n"
    assert "1 payload, 0 invalid" in done.out


@pytest.mark.usefixtures("without_yaml")
def test_missing_library_is_an_error_of_the_program_that_calls(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text("a: 1", encoding="utf-8")
    with pytest.raises(rcdp.errors.MissingExtraError):
        rcdp.check_file(path)
    with pytest.raises(rcdp.errors.MissingExtraError):
        list(rcdp.check_paths([path]))
