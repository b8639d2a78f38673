"""Reports in files when a signal ends the process or it may not write: tested in real processes."""

from __future__ import annotations

import errno
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from rcdp_schemas import cli
from rcdp_schemas.reporting import FORMATS
from tests.commands import try_run, without_privileges
from tests.runtime.payloads import SOURCE_ROOTS, edited, four_defects

_ENVIRONMENT = {"PYTHONPATH": os.pathsep.join(SOURCE_ROOTS), "PYTHONUNBUFFERED": "1"}
_PROGRAM = "from rcdp_schemas.cli import main; raise SystemExit(main())"
_DEADLY = ("SIGTERM", "SIGHUP", "SIGQUIT", "SIGXCPU")

pytestmark = pytest.mark.skipif(not hasattr(signal, "pthread_sigmask"), reason="Windows has no such signals")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with payloads, and a folder for reports that has an older one."""
    (tmp_path / "bad.json").write_text(json.dumps(four_defects()), encoding="utf-8")
    (tmp_path / "good.json").write_text(json.dumps(edited("eventLogin")), encoding="utf-8")
    (tmp_path / "reports").mkdir()
    (tmp_path / "reports/a.json").write_text("old", encoding="utf-8")
    return tmp_path


def _command(program: str, *arguments: str) -> list[str]:
    return [sys.executable, "-c", program, "validate", *arguments]


def _run(folder: Path, program: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return try_run(*_command(program, *arguments), cwd=folder, env=_ENVIRONMENT)


@pytest.mark.parametrize("jobs", ["1", "2"])
@pytest.mark.parametrize("name", _DEADLY)
def test_signal_that_ends_the_process_leaves_no_part_of_a_report(folder: Path, name: str, jobs: str) -> None:
    (folder / "bad.ndjson").write_text(f"{json.dumps(four_defects())}\n" * 50, encoding="utf-8")
    reports = ["--report", "json=reports/a.json", "--report", "full=reports/b.txt"]
    command = _command(_PROGRAM, "bad.ndjson", "-", "--input-format", "ndjson", "--jobs", jobs, *reports)
    with subprocess.Popen(
        command,
        cwd=folder,
        env={**os.environ, **_ENVIRONMENT},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(b"[]\n")
        process.stdin.flush()
        assert any(line.startswith(b" --> -:1:1") for line in process.stdout)  # all before that is written
        process.send_signal(signal.Signals[name])
        assert process.wait() == -signal.Signals[name]
    assert [path.name for path in (folder / "reports").iterdir()] == ["a.json"]
    assert (folder / "reports/a.json").read_text(encoding="utf-8") == "old"


@pytest.mark.parametrize("step", ["unlink", "replace"])
@pytest.mark.parametrize("name", _DEADLY)
def test_signal_waits_while_a_file_that_is_not_whole_has_a_name(folder: Path, name: str, step: str) -> None:
    program = f"""
import os, signal
def interrupted(*arguments, step=os.{step}):
    print("names:", *sorted(os.listdir("reports"))[1:], flush=True)
    os.kill(os.getpid(), signal.{name})
    step(*arguments)
os.{step} = interrupted
{_PROGRAM}
"""
    done = _run(folder, program, "bad.json", "--output-format", "json", "--report", "json=reports/a.json")
    assert (done.returncode, done.stderr) == (-signal.Signals[name], "")
    assert "names: a.json\n" in done.stdout  # and one before it, which is not whole
    assert [path.name for path in (folder / "reports").iterdir()] == ["a.json"]
    text = (folder / "reports/a.json").read_text(encoding="utf-8")
    assert text == "old" if step == "unlink" else json.loads(text)["summary"]["errors"] == 3


def test_run_without_a_report_file_loads_nothing_for_one_and_handles_no_signal(folder: Path) -> None:
    program = """
import signal, sys
from rcdp_schemas.cli import main
code = main()
print(*(name for name in sys.modules if name.endswith(".outputs")))
usual = {signal.SIG_DFL, signal.SIG_IGN, None, signal.default_int_handler}
print({signal.getsignal(each) for each in signal.valid_signals()} <= usual)
raise SystemExit(code)
"""
    done = _run(folder, program, "good.json", "--event", "eventLogin", "--output-format", "concise")
    assert done.stdout.splitlines()[1:] == ["", "True"]
    done = _run(folder, program, "good.json", "--event", "eventLogin", "--report", "json=reports/a.json")
    assert done.stdout.splitlines()[1:] == ["rcdp_schemas.cli.outputs", "True"]


_REASON = "its folder is not writable, and a report is put there as a whole new file"


def test_report_that_may_not_be_put_into_its_folder_is_given_up_in_one_sentence(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.chdir(folder)
    monkeypatch.setattr(os, "open", refuse)
    assert (
        cli.main(["validate", "good.json", "--event", "eventLogin", "--report", "json=reports/a.json"]) == 2
    )
    assert capsys.readouterr().err == f"rcdp-schemas: can't write the report reports/a.json: {_REASON}\n"


def test_file_in_a_folder_that_is_not_writable_is_refused_in_one_sentence(folder: Path) -> None:
    (folder / "reports").chmod(0o555)
    for report in ("reports/a.json", "reports/new.json"):
        command = _command(_PROGRAM, "good.json", "--event", "eventLogin", "--report", f"json={report}")
        done = try_run(*without_privileges(), *command, cwd=folder, env=_ENVIRONMENT)
        assert done.stderr == f"rcdp-schemas: can't write the report {report}: {_REASON}\n"
        assert done.returncode == 2
    (folder / "reports").chmod(0o755)
    assert [path.name for path in (folder / "reports").iterdir()] == ["a.json"]
    assert (folder / "reports/a.json").read_text(encoding="utf-8") == "old"


@pytest.fixture
def gone(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working directory, already removed."""
    path = folder / "gone"
    path.mkdir()
    monkeypatch.chdir(path)
    path.rmdir()
    return path


@pytest.mark.usefixtures("gone")
@pytest.mark.parametrize(
    "arguments",
    [
        ["good.json"],
        [".", "--allow-empty"],
        ["*.json", "--allow-empty"],
        ["-", "--stdin-filename", "x.json"],
        ["{folder}/good.json", "--report", "json=a.json"],
        ["{folder}/good.json", "--config", "pyproject.toml"],
    ],
)
def test_relative_path_in_a_working_directory_that_was_removed_is_refused_in_one_sentence(
    folder: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["validate", *(each.format(folder=folder) for each in arguments)]) == 2
    reason = (
        "the working directory was removed: change to another one, or name every file by its absolute path"
    )
    assert capsys.readouterr() == ("", f"rcdp-schemas: {reason}\n")


def test_removed_working_directory_is_said_by_the_real_program(gone: Path) -> None:
    program = (
        f"import os; os.mkdir({str(gone)!r}); os.chdir({str(gone)!r}); os.rmdir({str(gone)!r})\n{_PROGRAM}"
    )
    done = _run(gone.parent, program, "good.json")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("rcdp-schemas: the working directory was removed: ")


@pytest.mark.usefixtures("gone")
@pytest.mark.parametrize("output_format", FORMATS)
def test_absolute_paths_do_without_a_working_directory(
    folder: Path, output_format: str, capsys: pytest.CaptureFixture[str]
) -> None:
    report = folder / "reports/a.json"
    reports = ["--output-format", output_format, "--report", f"{output_format}={report}"]
    assert cli.main(["validate", str(folder / "bad.json"), *reports]) == 1
    out, err = capsys.readouterr()
    assert (out, err) == (report.read_text(encoding="utf-8"), "")
    assert str(folder) in out
