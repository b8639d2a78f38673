"""Runs with a configuration file: what the settings do, and which options override them."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from rcdp_schemas import cli
from tests.cli.terminal import refuses
from tests.runtime.payloads import ABSENT, edited

_FULL = """
[tool.rcdp-schemas]
paths = ["fixtures"]
strict = true
ignore = ["RC402"]

[[tool.rcdp-schemas.events]]
files = "fixtures/orders/*.json"
event = "eventTransactionComplete"

[[tool.rcdp-schemas.expect]]
files = "fixtures/invalid/no-order-*.json"
codes = ["RC201"]
"""
_ORDER = "eventTransactionComplete"


@pytest.fixture(autouse=True)
def _in_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)


def _write(name: str, content: object) -> str:
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
    return name


def _configure(text: str) -> None:
    _write("pyproject.toml", text)


def _lines(capsys: pytest.CaptureFixture[str], code: int, *arguments: str) -> list[str]:
    """Return the lines of a concise report, without places and hints."""
    assert cli.main(["validate", "--output-format", "concise", *arguments]) == code
    out, err = capsys.readouterr()
    assert err == ""
    return [line.split(" [")[0] for line in out.splitlines()]


def _counts(capsys: pytest.CaptureFixture[str], code: int, *arguments: str) -> str:
    return _lines(capsys, code, *arguments)[-1]


def test_pattern_names_the_event_of_its_files(capsys: pytest.CaptureFixture[str]) -> None:
    order = _write("fixtures/orders/one.json", edited(_ORDER))
    assert cli.main(["validate", order]) == 1
    assert "RC102" in capsys.readouterr().out
    _write("fixtures/invalid/no-order-1.json", "{")
    _configure(_FULL)
    assert cli.main(["validate", order, "--output-format", "json"]) == 0
    (result,) = json.loads(capsys.readouterr().out)["results"]
    assert (result["event"], result["matched_by"]) == (_ORDER, "configured pattern")
    _write(order, edited(_ORDER, {"/eventData/orderId": ABSENT}))
    assert cli.main(["validate", order]) == 1
    origin = f"{order}: {_ORDER}, contract 1.1.0 (event named by a configured pattern)"
    assert origin in capsys.readouterr().out


def test_pattern_wins_over_names_and_gives_way_to_the_option(capsys: pytest.CaptureFixture[str]) -> None:
    _configure('[tool.rcdp-schemas]\nevents = [{files = "eventLogout/*", event = "eventLogin"}]')
    file = _write("eventLogout/eventHomePage.json", edited("eventLogin", {"/eventData/customerCode": 1}))
    assert _lines(capsys, 1, file)[0].endswith("`customerCode` must be a string, got an integer")
    assert _lines(capsys, 0, file, "--event", "eventLogout")[0].endswith(
        "`customerCode` is not a documented field of `eventData`"
    )


def test_payload_that_contradicts_its_pattern_is_a_mismatch(capsys: pytest.CaptureFixture[str]) -> None:
    _configure('[tool.rcdp-schemas]\nevents = [{files = "*.json", event = "eventLogin"}]')
    file = _write("a.json", edited("eventLogin", {"/eventType": "eventLogout"}))
    (mismatch, _) = _lines(capsys, 1, file)
    assert 'error[RC103] /eventType: `eventType` must be "eventLogin", the event' in mismatch


def test_payload_that_fails_as_expected_is_valid(capsys: pytest.CaptureFixture[str]) -> None:
    _configure(_FULL)
    _write("fixtures/orders/one.json", edited(_ORDER))
    bad = edited(_ORDER, {"/eventType": _ORDER, "/eventData/orderId": ABSENT})
    file = _write("fixtures/invalid/no-order-1.json", bad)
    assert _lines(capsys, 0) == ["2 files, 2 payloads, 0 invalid: 0 errors, 0 warnings"]
    _write(file, [bad, bad])


def test_payload_that_passes_or_fails_otherwise_is_an_error(capsys: pytest.CaptureFixture[str]) -> None:
    _configure(_FULL)
    _write("fixtures/orders/one.json", edited(_ORDER))
    file = _write("fixtures/invalid/no-order-1.json", edited(_ORDER, {"/eventType": _ORDER}))
    expected = f"{file}:1:1: error[RC104]: the payload must raise RC201 and nothing else, but raises"
    assert _lines(capsys, 1) == [
        f"{expected} nothing",
        "2 files, 2 payloads, 1 invalid: 1 error, 0 warnings",
    ]
    edits = {"/eventType": _ORDER, "/extra": 1, "/eventData/orderId": ABSENT}
    _write(file, json.dumps(edited(_ORDER, edits), indent=1))
    assert [line.partition(": ")[2] for line in _lines(capsys, 1)] == [
        "error[RC104]: the payload must raise RC201 and nothing else, but raises RC201 and RC202",
        "error[RC202] /extra: `extra` is not a documented field of the payload",
        "2 errors, 0 warnings",
    ]
    assert _counts(capsys, 0, "--ignore", "RC202").endswith("0 errors, 0 warnings")
    assert _counts(capsys, 1, "--select", "RC104").endswith("1 error, 0 warnings")
    assert _counts(capsys, 0, "--ignore", "RC104,RC202").endswith("0 errors, 0 warnings")


def test_options_replace_settings(capsys: pytest.CaptureFixture[str]) -> None:
    text = '[tool.rcdp-schemas]\nstrict = true\nselect = ["RC2", "RC4"]\nignore = ["RC402"]'
    _configure(text)
    edits = {"/eventType": "eventLogin", "/extra": 1, "/requestTime": 1, "/srcId": ""}
    file = _write("a.json", edited("eventLogin", edits))
    assert _counts(capsys, 1, file).endswith("2 errors, 0 warnings")
    assert _counts(capsys, 0, file, "--no-strict").endswith("0 errors, 2 warnings")
    assert _counts(capsys, 1, file, "--select", "RC2").endswith("1 error, 0 warnings")
    assert _counts(capsys, 1, file, "--ignore", "RC202").endswith("2 errors, 0 warnings")
    assert _counts(capsys, 1, file, "--ignore", "RC4").endswith("1 error, 0 warnings")
    _configure("")
    assert _counts(capsys, 0, file).endswith("0 errors, 3 warnings")
    assert _counts(capsys, 1, file, "--strict").endswith("3 errors, 0 warnings")


def test_paths_are_checked_where_none_is_named(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _configure('[tool.rcdp-schemas]\npaths = ["fixtures/a.json", "b.json"]')
    for name in ("fixtures/a.json", "b.json", "c.json"):
        _write(name, edited("eventLogin", {"/eventType": "eventLogin", "/extra": 1}))
    assert [line.partition(":")[0] for line in _lines(capsys, 0)[:-1]] == ["fixtures/a.json", "b.json"]
    assert [line.partition(":")[0] for line in _lines(capsys, 0, "c.json")[:-1]] == ["c.json"]
    monkeypatch.chdir("fixtures")
    assert [line.partition(":")[0] for line in _lines(capsys, 0)[:-1]] == ["a.json", "../b.json"]


def _outside(path: str, root: Path) -> str:
    return f"rcdp-schemas: can't read {path}: it is outside {root}, which configured paths may not leave\n"


@pytest.mark.parametrize("path", ["out", "out/", "./out", "o?t", "*", "out/*.json", "o*/a.json", "**", "in"])
def test_configured_path_that_a_link_leads_out_of_the_repository_is_refused(
    path: str, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    other = tmp_path_factory.mktemp("other")
    (other / "a.json").write_text("{}", encoding="utf-8")
    Path("out").symlink_to(other)
    Path("in").mkdir()
    Path("in/b.json").symlink_to(other / "a.json")
    _configure(f"[tool.rcdp-schemas]\npaths = [{json.dumps(path)}]")
    found = {
        "*": ["in/b.json", "out"],
        "**": ["in/b.json"],
        "in": ["in/b.json"],
        "out/*.json": ["out/a.json"],
        "o*/a.json": ["out/a.json"],
    }
    for command in ("validate", "coverage"):
        assert cli.main([command]) == 2
        out, err = capsys.readouterr()
        assert err == "".join(_outside(name, Path.cwd()) for name in found.get(path, ["out"]))
        assert not {"a.json", "b.json"}.intersection(re.split("[ /:]", out))
    assert cli.main(["validate", path, "--exit-zero"]) == 0  # a name on the command line is the user's own


def test_configured_path_may_be_a_link_within_the_repository(capsys: pytest.CaptureFixture[str]) -> None:
    _write("shared/eventLogin.json", edited("eventLogin"))
    _write("shared/lines.ndjson", edited("eventLogin", {"/eventType": "eventLogin"}))
    Path("service").mkdir()
    Path("service/fixtures").symlink_to(Path("shared").absolute())
    Path("service/one.ndjson").symlink_to("../shared/lines.ndjson")
    Path("pointed").symlink_to(Path.cwd())
    _write("service/pyproject.toml", '[tool.rcdp-schemas]\npaths = ["fixtures", "one.ndjson", "*/*.json"]')
    for config in ("service/pyproject.toml", "pointed/service/pyproject.toml"):
        assert _counts(capsys, 0, "--config", config).startswith("3 files, 3 payloads, 0 invalid")
    Path(".git").rmdir()  # without a repository, the folder of the settings is all that there is
    assert cli.main(["validate", "--config", "service/pyproject.toml"]) == 2
    assert capsys.readouterr().err == "".join(
        _outside(f"service/{name}", Path.cwd() / "service")
        for name in ("fixtures", "one.ndjson", "fixtures/eventLogin.json")
    )


def test_configured_path_that_starts_elsewhere_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    absolute = _write("a.json", "{}")
    for path in (str(Path(absolute).absolute()), "..", "a/../../b.json"):
        _configure(f"[tool.rcdp-schemas]\npaths = [{json.dumps(path)}]")
        assert refuses(capsys, "validate") == (
            f"pyproject.toml: tool.rcdp-schemas.paths: '{path}' is not a path below the folder of this file, "
            "such as fixtures/orders"
        )


def test_configured_paths_are_names_of_files_however_the_folder_is_called(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("[1]/a.json", "[1]/d/b.json", "[1]/-"):
        _write(name, edited("eventLogin", {"/eventType": "eventLogin", "/extra": 1}))
    _write("[1]/pyproject.toml", '[tool.rcdp-schemas]\npaths = ["*.json", "./d//*.json", "**/b.json", "-"]')
    found = [line.partition(":")[0] for line in _lines(capsys, 0, "--config", "[1]/pyproject.toml")[:-1]]
    assert found == ["[1]/a.json", "[1]/d/b.json", "[1]/-"]
    monkeypatch.chdir("[1]")
    assert [line.partition(":")[0] for line in _lines(capsys, 0)[:-1]] == ["a.json", "d/b.json", "./-"]
    monkeypatch.chdir("d")
    assert [line.partition(":")[0] for line in _lines(capsys, 0)[:-1]] == ["../a.json", "b.json", "../-"]


def test_configured_path_that_holds_or_matches_nothing_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    Path("empty").mkdir()
    _write("service/pyproject.toml", '[tool.rcdp-schemas]\npaths = ["*.json", "../x"]')
    _configure('[tool.rcdp-schemas]\npaths = ["empty", "*.json", "none.json"]')
    assert cli.main(["validate"]) == 2
    assert [line.split(":")[1] for line in capsys.readouterr().err.splitlines()] == [
        " can't read empty",
        " can't read *.json",
        " can't read none.json",
    ]


def test_nothing_to_check_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert refuses(capsys, "validate") == (
        "nothing to check: name a file, a folder or a pattern, or - for the standard input; "
        "or set `paths` in [tool.rcdp-schemas] of pyproject.toml"
    )


def test_named_file_replaces_the_nearest(capsys: pytest.CaptureFixture[str]) -> None:
    _configure("[tool.rcdp-schemas]\nstrct = true")
    _write("service/pyproject.toml", '[tool.rcdp-schemas]\nstrict = true\npaths = ["a.json"]')
    _write("service/a.json", edited("eventLogin", {"/eventType": "eventLogin", "/extra": 1}))
    first, _ = _lines(capsys, 1, "--config", "service/pyproject.toml")
    assert first.startswith("service/a.json:1:")


def test_everything_wrong_with_the_settings_is_said_and_nothing_is_checked(
    capsys: pytest.CaptureFixture[str],
) -> None:
    _configure(_FULL.replace("strict", "strct"))
    _write("a.json", "{")
    missing = "tool.rcdp-schemas.{}[0].files: no file below {} matches '{}'"
    assert refuses(capsys, "validate", "a.json").split("\nrcdp-schemas: ") == [
        "pyproject.toml: tool.rcdp-schemas: unknown key 'strct'; did you mean 'strict'?",
        f"pyproject.toml: {missing.format('events', Path.cwd(), 'fixtures/orders/*.json')}",
        f"pyproject.toml: {missing.format('expect', Path.cwd(), 'fixtures/invalid/no-order-*.json')}",
    ]


def test_error_of_syntax_is_said_with_its_line(capsys: pytest.CaptureFixture[str]) -> None:
    _configure("[tool.rcdp-schemas]\nstrict = True\n")
    complaint = refuses(capsys, "validate", "a.json")
    assert complaint == "pyproject.toml: is not TOML: Invalid value (at line 2, column 10)"


def test_other_commands_do_not_read_the_settings(capsys: pytest.CaptureFixture[str]) -> None:
    _configure("[tool.rcdp-schemas]\nstrct = true")
    assert cli.main(["list"]) == 0
    assert capsys.readouterr().err == ""
