"""The program in a real process: exit codes, signals, closed pipes."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from rcdp_schemas.cli.terminal import INTERRUPTED, PIPE_CLOSED
from tests.runtime.payloads import SOURCE_ROOTS, edited, four_defects

_PROGRAM = [sys.executable, "-m", "rcdp_schemas"]
_ENVIRONMENT = {**os.environ, "PYTHONPATH": os.pathsep.join(SOURCE_ROOTS)}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "bad.json").write_text(json.dumps(four_defects()), encoding="utf-8")
    (tmp_path / "good.json").write_text(json.dumps(edited("eventLogin")), encoding="utf-8")
    return tmp_path


def _run(folder: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*_PROGRAM, *arguments],
        cwd=folder,
        env={**_ENVIRONMENT, **environment},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )


def test_module_is_the_program(folder: Path) -> None:
    done = _run(folder, "validate", "--event", "eventLogin", "good.json")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.split() == b"1 file, 1 payload, 0 invalid: 0 errors, 0 warnings".split()
    assert _run(folder, "validate", "--event", "eventTransactionComplete", "bad.json").returncode == 1
    assert _run(folder, "validate", "none.json").returncode == 2


def test_output_is_safe_where_the_terminal_knows_ascii_only(folder: Path) -> None:
    name = "gut-é-\udcff.json"
    (folder / "good.json").rename(folder / name)
    (folder / name).write_bytes('["é'.encode())
    arguments = ("validate", name, "--output-format", "concise")
    done = _run(folder, *arguments, PYTHONIOENCODING="ascii", PYTHONUTF8="1")
    assert (done.returncode, done.stderr) == (1, b"")
    assert done.stdout.startswith(b"gut-\\xe9-\\udcff.json:1:2: error[RC001]: ")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_closed_pipe_ends_quietly(folder: Path, jobs: str) -> None:
    (folder / "bad.ndjson").write_text(f"{json.dumps(four_defects())}\n" * 2000, encoding="utf-8")
    command = [*_PROGRAM, "validate", "--event", "eventTransactionComplete", "bad.ndjson", "--jobs", jobs]
    with subprocess.Popen(
        command, cwd=folder, env=_ENVIRONMENT, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == PIPE_CLOSED


@pytest.mark.skipif(not Path("/dev/stdin").exists(), reason="needs a name for the standard input")
def test_interruption_ends_quietly(folder: Path) -> None:
    # A process that was started in the background ignores interruptions, and so would this one.
    program = (
        "import signal; signal.signal(signal.SIGINT, signal.default_int_handler);"
        "from rcdp_schemas.cli import main;"
        "raise SystemExit(main(['validate', 'bad.json', '/dev/stdin']))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program],
        cwd=folder,
        env={**_ENVIRONMENT, "PYTHONUNBUFFERED": "1"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        lines = iter(process.stdout.readline, b"")
        assert any(line.startswith(b"bad.json: ") for line in lines)  # the last one on the first file
        # While it waits for the second file, which never ends; a signal just before that wait is lost.
        for _ in range(20):
            process.send_signal(signal.SIGINT)
            with suppress(subprocess.TimeoutExpired):
                process.wait(timeout=1)
                break
        complaints = process.stderr.read()
    assert (process.returncode, complaints) == (INTERRUPTED, b"")
