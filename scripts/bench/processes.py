"""Running programs in turn, and what each run takes."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from random import Random
from statistics import median
from tempfile import gettempdir
from typing import NamedTuple

from scripts.bench.figures import Figure

ROOT = Path(__file__).resolve().parent.parent.parent
# What `ru_maxrss` counts: kibibytes, but on macOS bytes.
_PEAKS_IN_A_MEGABYTE = 10**6 / (1 if sys.platform == "darwin" else 1024)


class Program(NamedTuple):
    """A command to measure, and the exit code that it must end with."""

    name: str
    command: tuple[str, ...]
    code: int = 0


class _Cost(NamedTuple):
    """What a run takes: milliseconds on the clock and of processors, and megabytes of memory at most."""

    clock: float
    processors: float
    peak: float


def python(statements: str, *arguments: str | Path) -> tuple[str, ...]:
    """Return the command that runs statements in a new process, as an installed program does."""
    return (sys.executable, "-c", statements, *map(str, arguments))


NOTHING = Program("python -c pass", python("pass"))
OURS = "import sys; from rcdp_schemas.cli import main; sys.exit(main())"


def run(program: Program) -> _Cost:
    """Run a program. Raises SystemExit where it does not end as it should."""
    start = time.perf_counter()
    process = _start(program, subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    clock = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    _demand_code(program, process.returncode)
    processors = usage.ru_utime + usage.ru_stime
    return _Cost(clock * 1000, processors * 1000, usage.ru_maxrss / _PEAKS_IN_A_MEGABYTE)


def output(program: Program) -> bytes:
    """Run a program, and return what it prints. Raises SystemExit where it does not end as it should."""
    process = _start(program, subprocess.PIPE)
    printed: bytes = process.communicate()[0]
    _demand_code(program, process.returncode)
    return printed


def figures(what: str, programs: Sequence[Program], rounds: int, random: Random) -> list[Figure]:
    """Return the median cost of each program over rounds of all, each in another order."""
    costs: list[list[_Cost]] = [[] for _ in programs]
    for program in programs:  # what a first run leaves behind, compiled modules say, is there for all
        run(program)
    for _ in range(rounds):
        for index in random.sample(range(len(programs)), len(programs)):
            costs[index].append(run(programs[index]))
    medians = [map(median, zip(*runs, strict=True)) for runs in costs]
    return [Figure(what, program.name, *cost) for program, cost in zip(programs, medians, strict=True)]


def _start(program: Program, stdout: int) -> subprocess.Popen[bytes]:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = os.pathsep.join((str(ROOT), str(ROOT / "generated")))
    # Not in the project's folder, where its own settings would be read.
    return subprocess.Popen(program.command, cwd=gettempdir(), env=environment, stdout=stdout)  # noqa: S603


def _demand_code(program: Program, code: int) -> None:
    if code != program.code:
        raise SystemExit(f"{program.name} ended with {code}, not with {program.code}")
