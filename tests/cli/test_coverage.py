"""The command ``coverage``: what fixtures never exercise of the contract."""

from __future__ import annotations

import io
import json
import re
import sys
from pathlib import Path
from typing import Any

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas.cli import main
from rcdp_schemas.cli.survey import COMMON
from tests.commands import ROOT
from tests.runtime.payloads import edited

_EXAMPLES = ROOT / "spec" / "examples"


def _text(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    """Return the command's text for files that can all be read."""
    assert main(["coverage", *map(str, arguments)]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    return out


def _sections(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> dict[str, Any]:
    """Return the sections of the JSON report by name."""
    report = json.loads(_text(capsys, "--output-format", "json", *arguments))
    return {section["name"]: section for section in report["sections"]}


def _file(folder: Path, payload: object, name: str) -> Path:
    path = folder / name
    path.write_text(json.dumps(payload), "utf-8")
    return path


def test_text_names_what_is_never_exercised(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    login = {**rcdp.example("eventLogin", full=True), "eventType": "eventLogin"}
    path = _file(tmp_path, [rcdp.example("eventCustomerCreate"), login, {}], "eventCustomerCreate.json")
    out = _text(capsys, path)
    assert out.startswith("1 file, 3 payloads, 1 left out for errors\n\n")
    rows = [line.split() for line in out.splitlines()]
    assert ["common", "fields", "2", "42", "of", "42", "4", "of", "8"] in rows
    assert ["eventSearch", "0", "0", "of", "1", "none"] in rows
    assert re.search(r"\n  eventHomePage, event\w+, event\w+, ", out)
    _, _, missing = out.partition("\n\ncommon fields\n")
    assert missing == (
        """\
  userAgent.isMobileDevice  never "false"
  customer.customerCode     never an integer
  customer.mobile           never a string
  page.pageKey              never a string

eventCustomerCreate
  eventData.mobileNo     never set
  eventData.gender       never set
  eventData.dob          never set
  eventData.joiningDate  never set
"""
    )


def test_field_in_an_absent_field_is_left_out_of_the_text_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = _file(tmp_path, rcdp.example("eventLogin"), "eventLogin.json")
    out = _text(capsys, path)
    assert "\n  userAgent " in out
    assert "userAgent." not in out
    missing = _sections(capsys, path)[COMMON]
    assert "userAgent.isMobileDevice" in missing["fields"]["missing"]
    branch = {"field": "userAgent.isMobileDevice", "kind": "choice", "value": "true"}
    assert branch in missing["branches"]["missing"]


def _missing_branches(
    capsys: pytest.CaptureFixture[str], path: Path, section: str, field: str
) -> list[tuple[str, object]]:
    found = _sections(capsys, path)[section]["branches"]["missing"]
    return [(branch["kind"], branch["value"]) for branch in found if branch["field"] == field]


@pytest.mark.parametrize(
    ("values", "missing"),
    [
        ([None], [("type", "string")]),
        (["SPRING"], [("null", None)]),
        ([None, "SPRING"], []),
    ],
)
def test_null_and_value_of_a_nullable_field_are_two_branches(
    values: list[object],
    missing: list[tuple[str, object]],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    payloads = [edited("eventCheckout", {"/eventData/couponCode": value}) for value in values]
    path = _file(tmp_path, payloads, "eventCheckout.json")
    assert _missing_branches(capsys, path, "eventCheckout", "eventData.couponCode") == missing
    assert ("eventData.couponCode                      never null" in _text(capsys, path)) is (
        missing == [("null", None)]
    )


@pytest.mark.parametrize(("value", "missing"), [("A1", "number"), (5, "string"), (5.5, "string")])
def test_each_type_of_a_union_is_a_branch(
    value: object, missing: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    payload = edited("eventCheckout", {"/eventData/cartProducts/0/sku": value})
    path = _file(tmp_path, payload, "eventCheckout.json")
    found = _missing_branches(capsys, path, "eventCheckout", "eventData.cartProducts[].sku")
    assert found == [("type", missing)]


def test_whole_float_is_an_integer(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = _file(tmp_path, edited("eventLogin", {"/customer/customerCode": 100.0}), "eventLogin.json")
    assert _missing_branches(capsys, path, COMMON, "customer.customerCode") == [("type", "string")]


def test_choices_are_branches(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    event = "eventCustomerCreate"
    path = _file(tmp_path, edited(event, {"/eventData/gender": "Other"}), f"{event}.json")
    found = _missing_branches(capsys, path, event, "eventData.gender")
    assert found == [("choice", "Male"), ("choice", "Female")]


def test_examples_exercise_every_event_and_optional_field(capsys: pytest.CaptureFixture[str]) -> None:
    folders = sorted(_EXAMPLES.glob("event*"))
    sections = _sections(capsys, *folders)
    assert all(section["payloads"] for section in sections.values())
    assert sections.keys() >= {event.name for event in rcdp.events()}
    assert [name for name, section in sections.items() if section["fields"]["missing"]] == []
    assert "no valid payload" not in _text(capsys, *folders)


def test_payload_with_an_error_exercises_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    payload = {**rcdp.example("eventLogin", full=True), "requestTime": "now"}
    path = _file(tmp_path, payload, "eventLogin.json")
    report = json.loads(_text(capsys, "--output-format", "json", path))
    assert report["summary"] == {"files": 1, "payloads": 1, "invalid": 1}
    assert not any(section["payloads"] for section in report["sections"])


def test_token_schema_is_reported_where_it_is_met(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data = json.dumps(rcdp.example("TokenError")).encode()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))
    sections = _sections(capsys, "--event", "TokenError", "-")
    assert sections["TokenError"]["fields"]["missing"] == ["error_description", "error_uri"]
    assert sections[COMMON]["payloads"] == 0


def test_what_cannot_be_read_is_said_beside_the_report(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    absent, pattern = tmp_path / "absent.json", tmp_path / "no*.json"
    assert main(["coverage", str(absent), str(pattern), str(_EXAMPLES / "eventLogin")]) == 2
    out, err = capsys.readouterr()
    assert out.startswith("3 files, 3 payloads\n")
    assert [line.split(": ")[:2] for line in err.splitlines()] == [
        ["rcdp-schemas", f"can't read {absent}"],
        ["rcdp-schemas", f"can't read {pattern}"],
    ]


def test_unknown_event_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["coverage", "--event", "eventLogn", "-"]) == 2
    assert "did you mean 'eventLogin'?" in capsys.readouterr().err


def test_paths_and_events_may_be_configured(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    settings = '[tool.rcdp-schemas]\npaths = ["a.json"]\n'
    settings += '[[tool.rcdp-schemas.events]]\nfiles = "*.json"\nevent = "eventLogin"\n'
    config = tmp_path / "pyproject.toml"
    config.write_text(settings, "utf-8")
    _file(tmp_path, rcdp.example("eventLogin"), "a.json")
    monkeypatch.chdir(tmp_path)
    assert _sections(capsys)["eventLogin"]["payloads"] == 1
    monkeypatch.chdir(tmp_path.parent)
    assert _sections(capsys, "--config", config)["eventLogin"]["payloads"] == 1


def test_wrong_configuration_and_nothing_to_read_are_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    assert main(["coverage"]) == 2
    assert "nothing to check" in capsys.readouterr().err
    (tmp_path / "pyproject.toml").write_text("[tool.rcdp-schemas]\npath = []\n", "utf-8")
    assert main(["coverage", "."]) == 2
    assert "'path'" in capsys.readouterr().err


def test_undocumented_field_is_not_looked_into(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    login = edited("eventLogin", {"/eventType": "eventLogin"})
    plain = _sections(capsys, _file(tmp_path, login, "plain.json"))
    more = _sections(capsys, _file(tmp_path, login | {"x": {"srcId": "y"}}, "more.json"))
    assert more == plain
