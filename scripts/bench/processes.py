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

ROOT = Path(__file__).resolve().parent.parent.parent
# What `ru_maxrss` counts: kibibytes, but on macOS bytes.
_PEAKS_IN_A_MEGABYTE = 10**6 / (1 if sys.platform == "darwin" else 1024)


class Program(NamedTuple):
    """A command to measure, and the exit code that it must end with."""

    name: str
    command: tuple[str, ...]
    code: int = 0


class Cost(NamedTuple):
    """What a run takes: milliseconds on the clock and of processors, and megabytes of memory at most."""

    clock: float
    processors: float
    peak: float


def python(statements: str, *arguments: str | Path) -> tuple[str, ...]:
    """Return the command that runs statements in a new process, as an installed program does."""
    return (sys.executable, "-c", statements, *map(str, arguments))


def run(program: Program) -> Cost:
    """Run a program. Raises SystemExit where it does not end as it should."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPATH"] = os.pathsep.join((str(ROOT), str(ROOT / "generated")))
    start = time.perf_counter()
    # Not in the project's folder, where its own settings would be read.
    process = subprocess.Popen(program.command, cwd=gettempdir(), env=environment, stdout=subprocess.DEVNULL)  # noqa: S603
    _, status, usage = os.wait4(process.pid, 0)
    clock = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != program.code:
        raise SystemExit(f"{program.name} ended with {process.returncode}, not with {program.code}")
    processors = usage.ru_utime + usage.ru_stime
    return Cost(clock * 1000, processors * 1000, usage.ru_maxrss / _PEAKS_IN_A_MEGABYTE)


def measure(programs: Sequence[Program], rounds: int, random: Random) -> list[Cost]:
    """Return the median cost of each program over rounds of all, each in another order."""
    costs: list[list[Cost]] = [[] for _ in programs]
    for program in programs:  # what a first run leaves behind, compiled modules say, is there for all
        run(program)
    for _ in range(rounds):
        for index in random.sample(range(len(programs)), len(programs)):
            costs[index].append(run(programs[index]))
    return [Cost(*map(median, zip(*runs, strict=True))) for runs in costs]
