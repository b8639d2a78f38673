"""The command ``validate``: what it checks, in which order, what it prints, and its exit codes."""

from __future__ import annotations

import gzip
import io
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas import cli
from rcdp_schemas.checking import files as checking
from rcdp_schemas.checking import texts
from rcdp_schemas.reading.ndjson import PART
from rcdp_schemas.reporting import FORMATS
from tests.runtime.payloads import SOURCE_ROOTS, edited

_GOOD = json.dumps(edited("eventLogin", {"/eventType": "eventLogin"}))
_BAD = json.dumps(edited("eventLogin", {"/eventType": "eventLogin", "/eventData/customerCode": 5}))


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A working directory with one payload file of each kind."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "d").mkdir()
    (tmp_path / "d/array.json").write_text(f"[{_GOOD},\n{_BAD}]", encoding="utf-8")
    (tmp_path / "d/lines.ndjson").write_text(f"{_GOOD}\n\n{_BAD}\nnull\n" * 400, encoding="utf-8")
    (tmp_path / "d/stream.yaml").write_text(f"{_GOOD}\n---\n{_BAD}\n", encoding="utf-8")
    (tmp_path / "d/one.json").write_text(_BAD, encoding="utf-8")
    (tmp_path / "d/packed.jsonl.gz").write_bytes(gzip.compress(f"{_BAD}\n{_GOOD}\n".encode() * 9)[:-1])
    return tmp_path


def _run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    return (cli.main(("validate", *arguments)), *capsys.readouterr())


def _concise(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    """Return the places and codes that the concise format prints."""
    _, out, _ = _run(capsys, *arguments, "--output-format", "concise")
    return [" ".join(line.split()[:2]) for line in out.splitlines()[:-1]]


def test_array_is_placed_by_file_and_numbered_by_item(capsys: pytest.CaptureFixture[str]) -> None:
    column = _BAD.index("5}") + 1
    assert _concise(capsys, "d/array.json") == [f"d/array.json:2:{column}: error[RC203]"]
    _, out, _ = _run(capsys, "d/array.json", "--output-format", "json")
    assert [(result["document"], result["valid"]) for result in json.loads(out)["results"]] == [
        (0, True),
        (1, False),
    ]
    Path("both.json").write_text(f"[{_BAD},\n{_BAD}]", encoding="utf-8")
    _, out, _ = _run(capsys, "both.json")
    assert [line for line in out.splitlines() if "-->" in line] == [
        f" --> both.json:{line}:{column + 2 - line}  /eventData/customerCode" for line in (1, 2)
    ]


def test_lines_are_placed_in_the_file(capsys: pytest.CaptureFixture[str]) -> None:
    column = _BAD.index("5}") + 1
    assert _concise(capsys, "d/lines.ndjson")[:3] == [
        f"d/lines.ndjson:3:{column}: error[RC203]",
        "d/lines.ndjson:4:1: error[RC203]:",
        f"d/lines.ndjson:7:{column}: error[RC203]",
    ]


def test_several_processes_report_what_one_does(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "many").mkdir()
    for number in range(150):
        (folder / f"many/{number}.json").write_text(_BAD if number % 3 else _GOOD, encoding="utf-8")
    many = (f"{_GOOD}\n" * 9 + f"{_BAD}\n") * 700
    assert len(many) > PART, "the file has several blocks"
    (folder / "large.ndjson").write_text(many, encoding="utf-8")
    (folder / "empty.ndjson").write_text("", encoding="utf-8")
    names = ("many", "none.json", "large.ndjson", "empty.ndjson", "x*", "d", "/dev/null")

    def reports(*options: str) -> tuple[tuple[int, str, str], list[str]]:
        """Return what a run prints, and what it writes in the other formats."""
        printed, *others = FORMATS
        options += tuple(argument for name in others for argument in ("--report", f"{name}=report.{name}"))
        run = _run(capsys, *names, "--output-format", printed, *options)
        return run, [(folder / f"report.{name}").read_text("utf-8") for name in others]

    one = reports()
    (code, out, err), written = one
    assert code == 2
    assert len(err.splitlines()) == 4
    assert all("many/1.json" in text for text in (out, *written))
    for jobs in ("2", "3"):
        assert reports("--jobs", jobs) == one


@pytest.mark.parametrize(
    ("before", "between"),
    [("", "\n \t\n"), ("\ufeff\n", ""), ("\ufeff \r\n\n", "\r\n")],
    ids=["blank lines", "a line that is a byte order mark", "both"],
)
def test_payloads_of_a_large_file_are_numbered_by_their_records_in_several_processes_too(
    folder: Path, capsys: pytest.CaptureFixture[str], before: str, between: str
) -> None:
    large = edited("eventLogin", {"/eventType": "eventLogin", "/eventData": 5, "/siteHash": "x" * 100_000})
    records = f"{json.dumps(large)}\n{between}" * 60
    (folder / "large.ndjson").write_bytes(f"{before}{records}".encode())
    for jobs in ("1", "2"):
        code, out, _ = _run(capsys, "large.ndjson", "--jobs", jobs, "--output-format", "json")
        assert (code, [result["document"] for result in json.loads(out)["results"]]) == (1, list(range(60)))


def test_damaged_gzip_file_ends_with_2_and_what_could_be_read_is_checked(
    capsys: pytest.CaptureFixture[str],
) -> None:
    code, out, err = _run(capsys, "d/packed.jsonl.gz")
    assert (code, out.count("error[RC203]")) == (2, 9)
    reason = "not a whole gzip file; what could be unpacked was checked"
    assert err == f"rcdp-schemas: can't read d/packed.jsonl.gz: {reason}\n"


@pytest.mark.parametrize("jobs", ["0", "-1", "x", "1.5", "9" * 5000])
def test_number_of_processes_is_at_least_one(capsys: pytest.CaptureFixture[str], jobs: str) -> None:
    code, out, err = _run(capsys, "d", "--jobs", jobs)
    assert (code, out) == (2, "")
    assert f"argument --jobs: '{jobs}' is not a number of processes" in err


def test_nothing_found_ends_with_2_unless_that_is_allowed(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "empty").mkdir()
    code, out, err = _run(capsys, "empty")
    counts = "0 files, 0 payloads, 0 invalid: 0 errors, 0 warnings\n"
    assert (code, out) == (2, f"{counts[:-1]}; 1 could not be read\n")
    assert err.startswith("rcdp-schemas: can't read empty: it holds no payload file (.json, ")
    assert _run(capsys, "empty", "--allow-empty") == (0, counts, "")


def test_exit_zero_accepts_invalid_payloads_and_nothing_else(capsys: pytest.CaptureFixture[str]) -> None:
    assert _run(capsys, "d/one.json", "--exit-zero")[0] == 0
    assert _run(capsys, "d/one.json", "none.json", "--exit-zero")[0] == 2


def _stdin(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))


def test_standard_input_is_read_once_under_its_name(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _stdin(monkeypatch, _GOOD)
    assert _run(capsys, "-", "-")[:2] == (0, "1 file, 1 payload, 0 invalid: 0 errors, 0 warnings\n")
    unnamed = json.dumps(edited("eventLogin"))
    _stdin(monkeypatch, f"{unnamed}\n{unnamed}")
    assert _concise(capsys, "-") == ["-:2:1: error[RC001]:"]
    for name in ("a/eventLogin.ndjson", "eventLogin/x.jsonl"):
        _stdin(monkeypatch, f"{unnamed}\n{unnamed}\n3")
        assert _concise(capsys, "-", "--stdin-filename", name) == [f"{name}:3:1: error[RC203]:"]


def test_input_format_overrules_the_name(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    (folder / "x.json").write_text(f"{_GOOD}\n{_GOOD}\n", encoding="utf-8")
    code, out, _ = _run(capsys, "x.json")
    assert code == 1
    assert "expected nothing after the payload, but the next line holds another one" in out
    assert "help: one payload per line is NDJSON: `--input-format ndjson`" in out
    assert _run(capsys, "x.json", "--input-format", "ndjson")[0] == 0


@pytest.mark.parametrize(
    "text", ["{} {}", "{}\n{", "{}\n{}}", "{}\n3", '{"a":\n1}\n{}', "{}\n\n}", '{}\n{"a": 1\n}']
)
def test_hint_of_ndjson_is_given_only_where_lines_are_payloads(text: str) -> None:
    (issue,) = rcdp.check_text(text).issues
    assert (issue.code, issue.hint) == ("RC001", None)


@pytest.mark.parametrize("text", ["{}\n{}", "\n {}\r\n\n{}\n{", "3\n{}"])
def test_hint_of_ndjson_is_given_where_lines_are_payloads(text: str) -> None:
    (issue,) = rcdp.check_text(text).issues
    assert issue.hint is not None
    assert "NDJSON" in issue.hint


def test_empty_array_is_said_to_be_one(capsys: pytest.CaptureFixture[str], folder: Path) -> None:
    (folder / "x.json").write_text(" []", encoding="utf-8")
    assert (
        "x.json:1:2: error[RC006]: there is no payload: the array is empty\n"
        in _run(capsys, "x.json", "--output-format", "concise")[1]
    )


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_progress_is_shown_on_a_terminal_and_gone_before_anything_is_printed(
    monkeypatch: pytest.MonkeyPatch, jobs: str
) -> None:
    terminal = _Terminal()  # both streams, as it often is
    monkeypatch.setattr(sys, "stdout", terminal)
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr("rcdp_schemas.cli.terminal._PATIENCE", 0)
    monkeypatch.setattr("rcdp_schemas.cli.terminal._INTERVAL", 0)
    names = ["d/lines.ndjson", "d/packed.jsonl.gz"]
    assert cli.main(["validate", *names, "--color", "never", "--jobs", jobs]) == 2
    shown = terminal.getvalue()
    assert "\rpayloads checked: 2 (" in shown
    for line in shown.split("\n"):
        *_, last = line.split("\r")
        assert not last.startswith("payloads checked")


def test_progress_is_gone_when_a_run_is_interrupted(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = _Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setattr("rcdp_schemas.cli.terminal._PATIENCE", 0)
    seen: list[object] = []

    def interrupted(data: bytes, *arguments: object, **options: object) -> object:
        seen.append(data)
        if len(seen) == 5:
            raise KeyboardInterrupt
        return texts.check_data(data, *arguments, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(checking, "check_data", interrupted)
    assert cli.main(["validate", "d/lines.ndjson", "--output-format", "concise"]) == 130
    assert "payloads checked" in terminal.getvalue()
    assert terminal.getvalue().endswith(" \r")


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGKILL])
def test_workers_end_with_the_run_however_it_ends(folder: Path, how: signal.Signals) -> None:
    (folder / "large.ndjson").write_text(f"{_BAD}\n" * 20_000, encoding="utf-8")
    program = (
        # A process that was started in the background ignores interruptions, and so would this one.
        "import signal, sys; signal.signal(signal.SIGINT, signal.default_int_handler);"
        "from rcdp_schemas.cli import main;"
        "raise SystemExit(main(['validate', 'large.ndjson', '--jobs', '2']))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(SOURCE_ROOTS)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(how)
        _, complaints = process.communicate(timeout=60)  # ends only when every worker has closed the pipe
    assert (process.returncode, complaints) == (130 if how == signal.SIGINT else -how, b"")


def test_issue_is_printed_before_the_next_line_has_come(folder: Path) -> None:
    command = [sys.executable, "-m", "rcdp_schemas", "validate", "-", "--input-format", "ndjson"]
    with subprocess.Popen(
        [*command, "--output-format", "concise", "--jobs", "2"],
        cwd=folder,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(SOURCE_ROOTS)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        for number in (1, 2, 3):
            process.stdin.write(f"{_BAD}\n".encode())
            process.stdin.flush()
            assert process.stdout.readline().startswith(f"-:{number}:".encode())
        process.stdin.close()
        assert process.stdout.read() == b"1 file, 3 payloads, 3 invalid: 3 errors, 0 warnings\n"
    assert process.returncode == 1
