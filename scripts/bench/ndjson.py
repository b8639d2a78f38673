"""A large file of NDJSON in one process, beside loops that parse each line, and judge it too."""

from __future__ import annotations

from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from scripts.bench.figures import Figure, Options, Section, table_of_programs
from scripts.bench.files import write_records
from scripts.bench.processes import OURS, ROOT, Program, figures, output, python
from scripts.bench.samples import SHARES, samples

_ROUNDS = 3
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


def _measure(options: Options) -> list[Figure]:
    random = Random(options.seed)  # noqa: S311 - no secrets
    drawn = [sample.with_names() for sample in samples(options.seed, options.payloads)]
    with TemporaryDirectory() as name:
        path = Path(name) / "large.ndjson"
        broken = min(100, options.records // 2)
        write_records(path, 2 * broken, drawn, random, broken)
        _prove(path, broken)
        write_records(path, options.records, drawn, random)
        found = figures(_what(path, options.records), _programs(path), options.rounds or _ROUNDS, random)
        if options.million:
            write_records(path, 10**6, drawn, random)
            found += figures(_what(path, 10**6), _judges(path), 1, random)
        return found


def _what(path: Path, records: int) -> str:
    return f"{records:,} records, {path.stat().st_size / 10**6:.0f} MB"


def _programs(path: Path) -> list[Program]:
    return [*_judges(path), *_our_command(path), *_parsers(path)]


def _judges(path: Path) -> list[Program]:
    """Return the programs that print how many records are invalid."""
    return [
        Program("rcdp-schemas, check_paths", python(_CHECK_PATHS, path)),
        Program("orjson, jsonschema-rs", python(_JUDGE, path)),
    ]


def _our_command(path: Path) -> list[Program]:
    return [Program("rcdp-schemas validate", python(OURS, "validate", path))]


def _parsers(path: Path) -> list[Program]:
    return [
        Program(f"{parser}.loads alone", python(_PARSE.format(parser=parser), path))
        for parser in ("json", "orjson")
    ]


def _prove(path: Path, broken: int) -> None:
    """Let each program count the broken records of a file. Raises SystemExit where one counts otherwise."""
    for program in _judges(path):
        counted = output(program).decode().strip()
        if counted != str(broken):
            raise SystemExit(f"{program.name} counts {counted} broken records, not {broken}: not measured")
    for program in _our_command(path):
        output(program._replace(code=1))


NDJSON = Section(
    "ndjson",
    "NDJSON",
    """\
A file with payloads of the three events, mixed, in one process: its time on the clock with everything that
a program does, from start to end, and how much memory it takes at most. The others are loops of
three lines.

Milliseconds on the clock, and of processors; then the clock's as many times those of the first program; then
megabytes of memory.""",
    _measure,
    table_of_programs,
)
