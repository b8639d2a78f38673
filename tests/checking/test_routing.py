"""The event of a payload: from the caller, its ``eventType``, or the names of its file and folders."""

from __future__ import annotations

from pathlib import Path

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas import cli
from rcdp_schemas.checking.routing import route_file

_PAYLOAD = (
    '{"srcId": "a", "srcType": "b", "requestTime": 1710000000000, "customer": {"uuid": "u"},'
    ' "eventData": {"customerCode": "1"}}'
)


@pytest.mark.parametrize(
    ("path", "routed"),
    [
        ("eventLogin.json", ("eventLogin", "file name")),
        ("eventLogin.no-code.json", ("eventLogin", "file name")),
        ("bad_eventLogin-2.json", ("eventLogin", "file name")),
        ("eventSearch/eventLogin.json", ("eventLogin", "file name")),
        ("eventSearch/a.json", ("eventSearch", "folder name")),
        ("eventSearch/eventLogout/deep/a.json", ("eventLogout", "folder name")),
        ("old eventSearch/a.json", ("eventSearch", "folder name")),
        ("eventLoginData.json", None),
        ("eventlogin.json", None),
        ("login.json", None),
        ("eventLogin-to-eventLogout.json", None),
        ("eventSearch/eventLogin.eventLogout.json", ("eventSearch", "folder name")),
    ],
)
def test_event_is_a_word_of_the_name_of_file_or_nearest_folder(
    tmp_path: Path, path: str, routed: tuple[str, str] | None
) -> None:
    (tmp_path / "pyproject.toml").touch()
    assert route_file(tmp_path / path) == routed


@pytest.mark.parametrize("mark", ["pyproject.toml", ".git"])
def test_folders_above_the_project_say_nothing(tmp_path: Path, mark: str) -> None:
    project = tmp_path / "eventLogin" / "project"
    project.mkdir(parents=True)
    (project / mark).touch()
    assert route_file(project / "fixtures" / "a.json") is None


def test_without_a_project_every_folder_counts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "eventLogin").mkdir()
    assert route_file("eventLogin/a.json") == ("eventLogin", "folder name")
    assert route_file("a.json") is None


def test_file_name_tells_the_event_where_nothing_else_does(tmp_path: Path) -> None:
    file = tmp_path / "eventLogin.json"
    file.write_text(_PAYLOAD)
    report = rcdp.check_file(file)
    assert (report.event, report.matched_by, report.issues) == ("eventLogin", "file name", ())
    assert rcdp.check_file(file, "eventLogout").matched_by == "argument"


@pytest.mark.parametrize("name", ["eventSearch", "eventLogn"])
def test_payload_that_names_its_event_is_not_overruled_by_the_file_name(tmp_path: Path, name: str) -> None:
    file = tmp_path / "eventLogin.json"
    file.write_text(_PAYLOAD.replace("{", f'{{"eventType": "{name}", ', 1))
    assert rcdp.check_file(file).matched_by != "file name"


def test_nothing_that_names_the_event_is_an_issue(tmp_path: Path) -> None:
    (tmp_path / ".git").touch()
    file = tmp_path / "a.json"
    file.write_text(_PAYLOAD)
    report = rcdp.check_file(file)
    assert (report.event, report.matched_by, [issue.code for issue in report.issues]) == (
        None,
        None,
        ["RC102"],
    )


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"{", "RC001"),
        (b'{"eventType": "eventLogout"', "RC001"),
        (_PAYLOAD.encode("utf-16"), "RC002"),
        (b"[" * 65, "RC005"),
        (b"", "RC006"),
        (b"3", "RC203"),
        (b"[]", "RC203"),
    ],
)
def test_file_that_names_its_event_is_reported_with_it_whatever_it_holds(
    tmp_path: Path, content: bytes, code: str
) -> None:
    (tmp_path / ".git").touch()
    (tmp_path / "eventLogout").mkdir()
    for name, event, matched_by in (
        ("comment.eventLogin.json", "eventLogin", "file name"),
        ("comment.eventLogin.yaml", "eventLogin", "file name"),
        ("eventLogout/comment.json", "eventLogout", "folder name"),
        ("comment.json", None, None),
    ):
        file = tmp_path / name
        file.write_bytes(content)
        report = rcdp.check_file(file)
        assert (report.event, report.matched_by) == (event, matched_by)
        assert [issue.code for issue in report.issues] == [code]
        assert {issue.event for issue in report.issues} == {event}
    assert rcdp.check_file(tmp_path / "comment.eventLogin.json", "eventHomePage").event == "eventHomePage"


def test_record_that_can_not_be_parsed_is_reported_with_the_event_of_its_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "comment.eventLogin.ndjson"
    file.write_text("{\n3\n", encoding="utf-8")
    assert [(result.report.event, result.report.matched_by) for result in rcdp.check_paths(file)] == [
        ("eventLogin", "file name")
    ] * 2
    assert cli.main(["validate", str(file)]) == 1
    closing = "eventLogin, contract 1.1.0 (event taken from the file's name)"
    assert capsys.readouterr().out.count(closing) == 2


def test_hint_for_a_file_that_nothing_names_fits_a_run_without_options(tmp_path: Path) -> None:
    (tmp_path / ".git").touch()
    file = tmp_path / "a.json"
    file.write_text(_PAYLOAD)
    (issue,) = rcdp.check_file(file).issues
    assert issue.hint is not None
    assert "the file's name (such as `eventLogin.json`)" in issue.hint
    assert "[[tool.rcdp-schemas.events]] of pyproject.toml" in issue.hint
