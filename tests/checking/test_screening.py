"""Screening (``--if-payload``): files with payloads are checked, other files are skipped and counted."""

from __future__ import annotations

import gzip
import io
import json
import os
import sys
from pathlib import Path

import pytest

from rcdp_schemas import cli
from rcdp_schemas.checking.files import screen
from rcdp_schemas.checking.rules import Rules
from rcdp_schemas.reading.files import Input, Unreadable, find_inputs
from tests.runtime.payloads import edited

_DATA = '{"eventData": {}}'


@pytest.fixture(autouse=True)
def _in_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".git").mkdir()
    monkeypatch.chdir(tmp_path)


def _is_checked(name: str, content: str | bytes, rules: Rules | None = None) -> bool:
    Path(name).parent.mkdir(parents=True, exist_ok=True)
    Path(name).write_bytes(content.encode() if isinstance(content, str) else content)
    kept, skipped = screen(find_inputs([name]), rules or Rules())
    assert len(kept) + skipped == 1
    return bool(kept)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.json", _DATA),
        ("a.json", '\ufeff{"eventType": "eventLogin"}'),
        ("a.json", '{"eventType": "eventLogn", "eventData": null}'),
        ("a.json", '{"event\\u0044ata": {}}'),
        ("a.json", '{"eventData": NaN, "eventData": 1e400}'),
        ("a.json", f"[1, {{}}, {_DATA}]"),
        ("a.ndjson", f"{{}}\n\nno JSON\n{_DATA}"),
        ("a.jsonl.gz", gzip.compress(f"{{}}\n{_DATA}".encode(), mtime=0)),
        ("a.yaml", "a: 1\n---\neventData: {}"),
        ("a.yml", _DATA),
        ("a.yaml", "- eventType: eventLogin"),
        ("a.yaml", "eventData: !Ref x"),
        ("eventLogin.json", "{}"),
        ("bad.eventLogin.json", "{"),
        ("eventLogin/a.ndjson", "no JSON"),
        ("eventLogin/a.yml", "{"),
    ],
)
def test_file_with_a_payload_or_the_name_of_an_event_is_checked(name: str, content: str | bytes) -> None:
    assert _is_checked(name, content)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("package.json", '{"name": "shop"}'),
        ("a.json", '{"data": {"eventData": {}, "eventType": "eventLogin"}}'),
        ("a.json", '{"eventType": "click"}'),
        ("a.json", '{"eventType": ["eventLogin"]}'),
        ("a.json", '{"eventdata": "eventData"}'),
        ("a.json", '[["eventData"]]'),
        ("a.json", '"eventData"'),
        ("a.json", '{"eventData": {}'),
        ("a.json", f"{_DATA}\n{_DATA}"),
        ("a.json", _DATA.encode("utf-16")),
        ("a.json", b""),
        ("a.json", f"{'[' * 100}{_DATA}{']' * 100}"),
        ("a.ndjson", '{"a": "eventData"}\nno JSON\n'),
        ("a.ndjson", ""),
        ("a.yaml", "on: push"),
        ("a.yaml", "a: {eventData: 1}"),
        ("a.yaml", "eventData: {"),
        ("eventLoginData.json", "{}"),
    ],
)
def test_every_other_file_is_skipped(name: str, content: str | bytes) -> None:
    assert not _is_checked(name, content)


def test_option_makes_every_file_one_of_payloads() -> None:
    assert _is_checked("a.json", "{", Rules(event="eventLogin"))


def _run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    code = cli.main(["validate", "--if-payload", "--output-format", "concise", *arguments])
    return (code, *capsys.readouterr())


@pytest.mark.parametrize("key", ["events", "expect"])
def test_pattern_makes_its_files_those_of_payloads(capsys: pytest.CaptureFixture[str], key: str) -> None:
    value = {"events": 'event = "eventLogin"', "expect": 'codes = ["RC001"]'}[key]
    Path("a.json").write_text("{", encoding="utf-8")
    Path("b.json").write_text("{", encoding="utf-8")
    Path("pyproject.toml").write_text(
        f'[tool.rcdp-schemas]\n{key} = [{{files = "a.*", {value}}}]', encoding="utf-8"
    )
    code, out, _ = _run(capsys, "a.json", "b.json")
    assert code == (1 if key == "events" else 0)
    assert "1 file, 1 payload, " in out
    assert out.endswith("; 1 file skipped\n")


def test_skipped_files_count_as_matched(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.json").write_text("{}", encoding="utf-8")
    Path("b.json").write_text("{}", encoding="utf-8")
    counts = "0 files, 0 payloads, 0 invalid: 0 errors, 0 warnings; 2 files skipped\n"
    assert _run(capsys, ".") == (0, counts, "")
    assert cli.main(["validate", "--if-payload", "--output-format", "json", "."]) == 0
    summary = json.loads(capsys.readouterr().out)["summary"]
    assert summary == {"files": 0, "payloads": 0, "invalid": 0, "errors": 0, "warnings": 0, "skipped": 2}


def test_all_payloads_of_a_file_are_checked_when_one_is_recognised(
    capsys: pytest.CaptureFixture[str],
) -> None:
    good = json.dumps(edited("eventLogin", {"/eventType": "eventLogin"}))
    Path("a.ndjson").write_text(f"{{}}\n{good}\nno JSON\n", encoding="utf-8")
    code, out, _ = _run(capsys, "a.ndjson", "--jobs", "2")
    assert (code, [line.split(":")[1] for line in out.splitlines()[:-1]]) == (1, ["1", "3"])
    assert out.endswith("1 file, 3 payloads, 2 invalid: 2 errors, 0 warnings\n")


def test_standard_input_is_always_checked(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"{}")))
    code, out, _ = _run(capsys, "-")
    assert (code, "RC102" in out) == (1, True)


def test_what_can_not_be_read_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    Path("a.ndjson.gz").write_bytes(gzip.compress(_DATA.encode() * 99)[:-9])
    for name in ("none.json", "a.ndjson.gz"):
        code, _, err = _run(capsys, name)
        assert (code, err.startswith(f"rcdp-schemas: can't read {name}: ")) == (2, True)
    missing = Unreadable("a", "gone")
    assert screen([missing], Rules()) == ([missing], 0)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_pipe_is_not_read_to_see_what_it_holds() -> None:
    os.mkfifo("pipe.json")
    source = Input("pipe.json", "json", "pipe.json")
    assert screen([source], Rules()) == ([source], 0)


@pytest.mark.skipif(not Path("/dev/fd").exists(), reason="needs names of open files")
@pytest.mark.parametrize("form", ["json", "ndjson"])
def test_what_a_shell_passes_on_is_checked_and_read_once(
    capsys: pytest.CaptureFixture[str], form: str
) -> None:
    payload = edited("eventLogin", {"/eventType": "eventLogin", "/eventData/customerCode": 5})
    source, sink = os.pipe()  # what stands behind `<(command)`
    os.write(sink, json.dumps(payload).encode())
    os.close(sink)
    try:
        code, out, err = _run(capsys, f"/dev/fd/{source}", "--input-format", form)
    finally:
        os.close(source)
    assert (code, err) == (1, "")
    assert "RC203" in out
    assert out.endswith("\n1 file, 1 payload, 1 invalid: 1 error, 0 warnings\n")


def test_without_support_for_yaml_only_what_may_be_a_payload_is_complained_of(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(
        sys.modules, "rcdp_schemas.reading.yaml_nodes", None
    )  # as it is when it imports nothing
    Path("a.yaml").write_text("on: push\n", encoding="utf-8")
    assert _run(capsys, "a.yaml")[0] == 0
    for name, text in (("b.yaml", "a: eventData\n"), ("eventLogin.yaml", "a: 1\n")):
        Path(name).write_text(text, encoding="utf-8")
        code, _, err = _run(capsys, name)
        assert (code, err.startswith(f"rcdp-schemas: can't read {name}: ")) == (2, True)


_NAMES = [
    "--report=json=out.json",
    "--report=json=/x.json",
    "--exit-zero",
    "--help",
    "-h",
    "--version",
    "--redact",
    "--allow-empty",
    "--if-payload",
    "--event=eventLogin",
    "-1.json",
    "-a b.json",
    "-",
    "--",
]


@pytest.mark.parametrize("name", _NAMES)
def test_option_that_is_also_the_path_of_a_file_is_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str
) -> None:
    Path(name).parent.mkdir(exist_ok=True)
    Path(name).write_text(_DATA, encoding="utf-8")
    Path("good.json").write_text(_DATA, encoding="utf-8")
    before = sorted(tmp_path.rglob("*"))
    code, out, err = _run(capsys, "--redact", "--report", "json=report.json", "good.json", name)
    assert (code, out) == (2, "")
    assert f"rcdp-schemas: {name} begins with - and is the path of a file" in err
    assert f" write ./{name}, or rename it\n" in err
    assert sorted(tmp_path.rglob("*")) == before


def test_option_that_is_also_a_folder_or_a_dangling_link_is_refused(
    capsys: pytest.CaptureFixture[str],
) -> None:
    Path("--redact").mkdir()
    Path("--strict").symlink_to("nowhere")
    Path("good.json").write_text("{}", encoding="utf-8")
    code, out, err = _run(capsys, "--redact", "good.json", "--strict")
    assert (code, out, len(err.splitlines())) == (2, "", 2)


def test_file_whose_name_begins_with_a_dash_is_checked_as_a_path(capsys: pytest.CaptureFixture[str]) -> None:
    name = "--event=eventLogin.json"
    Path(name).write_text(_DATA, encoding="utf-8")
    assert _run(capsys, f"./{name}")[1].startswith(f"./{name}:1:1: error[RC201] /")
    assert _run(capsys, "--", name)[1].startswith(f"{name}:1:1: error[RC201] /")


def test_options_that_no_file_has_the_name_of_are_options(capsys: pytest.CaptureFixture[str]) -> None:
    Path("good.json").write_text("{}", encoding="utf-8")
    assert _run(capsys, "--redact", "--report=json=new.json", "good.json")[0] == 0
    assert Path("new.json").exists()
