"""``$schema`` at the root: an editor's hint in a fixture file, an undocumented field in a payload."""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

import rcdp_schemas as rcdp
from rcdp_schemas.cli import main
from tests.runtime.payloads import edited, found

_FIXTURE = {
    "$schema": "../schemas/eventLogin.schema.json",
    **edited("eventLogin", {"/eventType": "eventLogin"}),
}
_YAML = "$schema: ../schemas/eventLogin.schema.json\n" + "".join(
    f"{name}: {json.dumps(value)}\n" for name, value in _FIXTURE.items() if name != "$schema"
)
_TEXT = json.dumps(_FIXTURE)
_FILES = {
    "one.json": _TEXT.encode(),
    "one.json.gz": gzip.compress(_TEXT.encode()),
    "mark.json": b"\xef\xbb\xbf" + _TEXT.encode(),
    "one.yaml": _YAML.encode(),
}
_SEVERAL = {"array.json": f"[{_TEXT}, {_TEXT}]".encode(), "stream.yaml": f"{_YAML}---\n{_YAML}".encode()}


@pytest.mark.parametrize("strict", [False, True])
@pytest.mark.parametrize("name", _FILES)
def test_schema_of_a_file_is_no_issue(name: str, tmp_path: Path, *, strict: bool) -> None:
    (tmp_path / name).write_bytes(_FILES[name])
    report = rcdp.check_file(tmp_path / name, strict=strict)
    assert (report.event, report.issues) == ("eventLogin", ())


@pytest.mark.parametrize("name", [*_FILES, *_SEVERAL])
def test_schema_in_each_payload_of_a_file_is_no_issue_to_the_command_line(
    name: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / name).write_bytes({**_FILES, **_SEVERAL}[name])
    assert [found(result.report) for result in rcdp.check_paths(tmp_path, strict=True)] == [[]] * (
        2 if name in _SEVERAL else 1
    )
    assert main(["validate", "--strict", str(tmp_path)]) == 0
    assert "RC202" not in capsys.readouterr().out


@pytest.mark.parametrize("event", [event.name for event in rcdp.events()])
def test_schema_of_a_payload_is_an_undocumented_field_with_a_note(event: str) -> None:
    payload = edited(event, {"/$schema": f"{event}.schema.json"})
    for report in (rcdp.check(payload, event), rcdp.check_text(json.dumps(payload), event)):
        (issue,) = report.issues
        assert (issue.code, issue.pointer, issue.severity) == ("RC202", "/$schema", "warning")
        (note,) = issue.notes
        assert note.startswith("`$schema` tells an editor which schema a file follows; ")
    with pytest.raises(rcdp.errors.ValidationError):
        rcdp.validate(payload, event, strict=True)


def test_schema_in_a_line_of_ndjson_is_an_undocumented_field(tmp_path: Path) -> None:
    (tmp_path / "lines.ndjson").write_text(f"{_TEXT}\n{_TEXT}\n", encoding="utf-8")
    results = list(rcdp.check_paths(tmp_path))
    assert [found(result.report) for result in results] == [[("RC202", "/$schema")]] * 2


@pytest.mark.parametrize(
    ("edits", "issues"),
    [
        ({"/$schema": 5}, [("RC202", "/$schema")]),
        ({"/$schema": {"password": "x"}}, [("RC202", "/$schema")]),
        ({"/eventData/$schema": "x"}, [("RC202", "/eventData/$schema")]),
        ({"/customer/$schema": "x"}, [("RC202", "/customer/$schema")]),
        ({"/$Schema": "x"}, [("RC202", "/$Schema")]),
        ({"/$schema": "x", "/extra": 1, "/srcId": 5}, [("RC203", "/srcId"), ("RC202", "/extra")]),
    ],
)
def test_nothing_else_of_a_file_is_left_out(
    edits: dict[str, object], issues: list[tuple[str, str]], tmp_path: Path
) -> None:
    (tmp_path / "x.json").write_text(json.dumps(edited("eventLogin", edits)), encoding="utf-8")
    assert found(rcdp.check_file(tmp_path / "x.json", "eventLogin")) == issues
    (result,) = rcdp.check_paths(tmp_path / "x.json", "eventLogin")
    assert found(result.report) == issues


@pytest.mark.parametrize(
    ("written", "codes"),
    [
        ('"$schema": "a", "$schema": "b"', ["RC003"]),
        ('"$schema": "\\ud800"', ["RC002"]),
        ('"$schema": "a", "requestTime": 1e400', ["RC003", "RC004"]),
    ],
)
def test_text_of_a_file_with_a_schema_is_read_as_carefully_as_any(
    written: str, codes: list[str], tmp_path: Path
) -> None:
    path = tmp_path / "eventLogin.json"
    path.write_text(json.dumps(edited("eventLogin"))[:-1] + f", {written}}}", encoding="utf-8")
    assert sorted(code for code, _ in found(rcdp.check_file(path))) == codes


def test_schema_of_a_file_that_names_no_event_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text('{"$schema": "eventLogin.schema.json"}', encoding="utf-8")
    assert found(rcdp.check_file(tmp_path / "x.json")) == [("RC102", "")]


def test_plain_schema_that_an_editor_shows_does_not_complain_about_its_own_name() -> None:
    schema: Any = rcdp.json_schema("eventLogin")
    jsonschema.Draft202012Validator(schema).validate(_FIXTURE)
