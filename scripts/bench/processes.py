"""Running programs in turn, and what each run takes."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from random import Random
from statistics import median
from tempfile import gettempdir
from typing import NamedTuple

from scripts.bench.figures import Figure

ROOT = Path(__file__).resolve().parent.parent.parent
_LAUNCHER = Path(__file__).with_name("launcher.py")
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
    launch = (sys.executable, "-I", "-S", str(_LAUNCHER), *program.command)
    code, clock, processors, peak = _start(launch).stdout.split()
    _demand_code(program, int(code))
    return _Cost(float(clock) * 1000, float(processors) * 1000, int(peak) / _PEAKS_IN_A_MEGABYTE)


def output(program: Program) -> bytes:
    """Run a program, and return what it prints. Raises SystemExit where it does not end as it should."""
    process = _start(program.command)
    _demand_code(program, process.returncode)
    return process.stdout


def figures(what: str, programs: Sequence[Program], rounds: int, random: Random) -> list[Figure]:
    """Return the median cost of each program over rounds of all, each in another order."""
    costs: list[list[_Cost]] = [[] for _ in programs]
    for _ in range(rounds):
        for index in random.sample(range(len(programs)), len(programs)):
            costs[index].append(run(programs[index]))
    medians = [map(median, zip(*runs, strict=True)) for runs in costs]
    return [Figure(what, program.name, *cost) for program, cost in zip(programs, medians, strict=True)]


def _start(command: Sequence[str]) -> subprocess.CompletedProcess[bytes]:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = os.pathsep.join((str(ROOT), str(ROOT / "generated")))
    # Not in the project's folder, where its own settings would be read.
    return subprocess.run(command, cwd=gettempdir(), env=environment, stdout=subprocess.PIPE, check=False)  # noqa: S603


def _demand_code(program: Program, code: int) -> None:
    if code != program.code:
        raise SystemExit(f"{program.name} ended with {code}, not with {program.code}")
