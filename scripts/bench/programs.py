"""Whole programs: the command line, a large file of NDJSON, and what a start takes, beside others."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from statistics import median
from tempfile import TemporaryDirectory, gettempdir
from typing import NamedTuple

import rcdp_schemas as rcdp
from scripts.bench.figures import Figure, Options, Section, table_of_programs
from scripts.bench.samples import LARGEST, SHARES, Sample, as_bytes, samples

ROOT = Path(__file__).resolve().parent.parent.parent
_LAUNCHER = Path(__file__).with_name("launcher.py")
# What `ru_maxrss` counts: kibibytes, but on macOS bytes.
_PEAKS_IN_A_MEGABYTE = 10**6 / (1 if sys.platform == "darwin" else 1024)
OURS = "import sys; from rcdp_schemas.cli import main; sys.exit(main())"
_LINES_AT_ONCE = 10_000
_SCHEMA = ROOT / "generated" / "schemas" / f"{LARGEST}.schema.json"
_THEIRS = "from check_jsonschema import main; main()"
_COMMAND_ROUNDS = 15
JOBS = "rcdp-schemas, --jobs 2"
_NDJSON_ROUNDS = 3
_PARSE = """\
import sys
from {parser} import loads
with open(sys.argv[1], "rb") as file:
    for line in file:
        loads(line)
"""
_JUDGE = f"""\
import json, sys
from jsonschema_rs import validator_for
from orjson import loads
def judge(event):
    with open(f"{ROOT.as_posix()}/generated/schemas/{{event}}.schema.json", encoding="utf-8") as file:
        return validator_for(json.load(file)).is_valid
judges = {{event: judge(event) for event in {tuple(SHARES)!r}}}
invalid = 0
with open(sys.argv[1], "rb") as file:
    for line in file:
        payload = loads(line)
        invalid += not judges[payload["eventType"]](payload)
print(invalid)
"""
_CHECK_PATHS = """\
import sys
import rcdp_schemas as rcdp
print(sum(not result.report.valid for result in rcdp.check_paths(sys.argv[1])))
"""
_START_ROUNDS = 25
IMPORT = "import rcdp_schemas"
ALL_EVENTS = "import rcdp_schemas, and all 15 validators"
_OTHERS = ("jsonschema_rs", "fastjsonschema", "msgspec", "pydantic", "jsonschema")


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


def write_files(folder: Path, count: int, drawn: Sequence[Sample]) -> list[Path]:
    """Write valid payloads of the largest event into files of their own, and return these."""
    payloads = next(sample.valid for sample in drawn if sample.event == LARGEST)
    paths = [folder / f"{index:05}.json" for index in range(count)]
    for index, path in enumerate(paths):
        text = json.dumps(payloads[index % len(payloads)], indent=2, ensure_ascii=False)
        path.write_text(text, encoding="utf-8")
    return paths


def write_records(path: Path, count: int, drawn: Sequence[Sample], random: Random, broken: int = 0) -> None:
    """Write payloads of all the events, mixed, as NDJSON: valid ones, and some broken ones among them."""
    valid = [as_bytes(payload) + b"\n" for sample in drawn for payload in sample.valid]
    invalid = [as_bytes(payload) + b"\n" for sample in drawn for payload in sample.invalid]
    places = frozenset(random.sample(range(count), broken))
    with path.open("wb") as file:
        for start in range(0, count, _LINES_AT_ONCE):
            indexes = range(start, min(count, start + _LINES_AT_ONCE))
            file.writelines(random.choice(invalid if index in places else valid) for index in indexes)


def _measure_command(options: Options) -> list[Figure]:
    with TemporaryDirectory() as name:
        return [*_figures(Path(name), options)]


def _figures(folder: Path, options: Options) -> Iterator[Figure]:
    random = Random(options.seed)  # noqa: S311 - no secrets
    rounds = options.rounds or _COMMAND_ROUNDS
    drawn = samples(options.seed, options.payloads)
    paths = write_files(folder, options.files, drawn)
    _prove_commands(folder, paths[0])
    yield from figures("one file", [*_commands(paths[:1]), NOTHING], rounds, random)
    yield from figures(f"{options.files} files", _commands(paths), rounds, random)
    large = folder / "large.ndjson"
    broken = max(1, options.records // 1000)
    write_records(large, options.records, drawn, random, broken)
    size = large.stat().st_size / 10**6
    what = f"{options.records:,} records, {size:.0f} MB, {broken} broken"
    yield from figures(what, _in_processes(large), max(1, rounds // 5), random)


def _commands(paths: Sequence[Path], code: int = 0) -> list[Program]:
    return [
        Program("rcdp-schemas", python(OURS, "validate", *paths), code),
        Program("check-jsonschema", python(_THEIRS, "--schemafile", _SCHEMA, *paths), code),
    ]


def _prove_commands(folder: Path, good: Path) -> None:
    """Let each program refuse a payload. Raises SystemExit where one does not."""
    bad = folder / "bad.json"
    payload = json.loads(good.read_text(encoding="utf-8"))
    payload["eventData"]["totalPrice"] = "1"
    bad.write_text(json.dumps(payload), encoding="utf-8")
    for program in _commands([bad], code=1):
        run(program)


def _in_processes(large: Path) -> list[Program]:
    """Return the program with one process and with two. Raises SystemExit where their output differs."""
    programs = [
        Program(name, python(OURS, "validate", "--jobs", jobs, large), code=1)
        for name, jobs in (("rcdp-schemas", "1"), (JOBS, "2"))
    ]
    if len({*map(output, programs)}) > 1:
        raise SystemExit("the output of two processes differs from that of one: not measured")
    return programs


CLI = Section(
    "cli",
    "The command line",
    """\
`rcdp-schemas validate` compared with check-jsonschema, which checks files against one JSON Schema, and with a
Python that does nothing. The files are valid; before the rounds, each program has to refuse a broken one.
check-jsonschema does not read NDJSON. Two processes print the same bytes as one. They save time only where
each has a processor of its own.

Milliseconds on the clock, then processor time, which other work on the machine disturbs less; then the ratio
of the clock times to those of `rcdp-schemas`; then peak memory in megabytes.""",
    _measure_command,
    table_of_programs,
)


def _measure_ndjson(options: Options) -> list[Figure]:
    random = Random(options.seed)  # noqa: S311 - no secrets
    drawn = [sample.with_names() for sample in samples(options.seed, options.payloads)]
    with TemporaryDirectory() as name:
        path = Path(name) / "large.ndjson"
        broken = min(100, options.records // 2)
        write_records(path, 2 * broken, drawn, random, broken)
        _prove_readers(path, broken)
        write_records(path, options.records, drawn, random)
        found = figures(
            _what(path, options.records), _readers(path), options.rounds or _NDJSON_ROUNDS, random
        )
        if options.million:
            write_records(path, 10**6, drawn, random)
            found += figures(_what(path, 10**6), _judges(path), 1, random)
        return found


def _what(path: Path, records: int) -> str:
    return f"{records:,} records, {path.stat().st_size / 10**6:.0f} MB"


def _judges(path: Path) -> list[Program]:
    """Return the programs that print how many records are invalid."""
    return [
        Program("rcdp-schemas, check_paths", python(_CHECK_PATHS, path)),
        Program("orjson, jsonschema-rs", python(_JUDGE, path)),
    ]


def _readers(path: Path) -> list[Program]:
    parsers = (
        Program(f"{parser}.loads alone", python(_PARSE.format(parser=parser), path))
        for parser in ("json", "orjson")
    )
    return [*_judges(path), Program("rcdp-schemas validate", python(OURS, "validate", path)), *parsers]


def _prove_readers(path: Path, broken: int) -> None:
    """Let each program count the broken records of a file. Raises SystemExit where one counts otherwise."""
    for program in _judges(path):
        counted = output(program).decode().strip()
        if counted != str(broken):
            raise SystemExit(f"{program.name} counts {counted} broken records, not {broken}: not measured")
    output(Program("rcdp-schemas validate", python(OURS, "validate", path), code=1))


NDJSON = Section(
    "ndjson",
    "NDJSON",
    """\
A file with payloads of the three events, mixed, read by one process: the time of the whole program from start
to end, and its peak memory. The others are loops of three lines.

Milliseconds on the clock, then processor time; then the ratio of the clock times to that of the first
program; then megabytes of memory.""",
    _measure_ndjson,
    table_of_programs,
)


def _measure_start(options: Options) -> list[Figure]:
    names = tuple(event.name for event in rcdp.events())
    use_all = f"import rcdp_schemas as rcdp\nfor name in {names!r}: rcdp.is_valid({{}}, name)"
    programs = [
        NOTHING,
        Program(IMPORT, python(IMPORT)),
        Program(ALL_EVENTS, python(use_all)),
        *(Program(f"import {name}", python(f"import {name}")) for name in _OTHERS),
    ]
    random = Random(options.seed)  # noqa: S311 - no secrets
    for program in programs:  # leaves compiled modules behind
        run(program)
    return figures("start", programs, options.rounds or _START_ROUNDS, random)


START_UP = Section(
    "start-up",
    "Start-up",
    """\
New processes with bytecode already compiled: a Python that does nothing, one that imports this package, one
that has used the validators of all events, and the imports of other libraries.

Milliseconds on the clock, then processor time; then the ratio of the clock times to a Python that does
nothing; then megabytes of memory.""",
    _measure_start,
    table_of_programs,
)
