"""The command line: one file, many files, and a large file of NDJSON in one process and in two."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from scripts.bench.figures import Figure, Options, Section, table_of_programs
from scripts.bench.files import write_files, write_records
from scripts.bench.processes import NOTHING, OURS, ROOT, Program, figures, output, python, run
from scripts.bench.samples import LARGEST, samples

_SCHEMA = ROOT / "generated" / "schemas" / f"{LARGEST}.schema.json"
_THEIRS = "from check_jsonschema import main; main()"
_ROUNDS = 15
JOBS = "rcdp-schemas, --jobs 2"


def _measure(options: Options) -> list[Figure]:
    with TemporaryDirectory() as name:
        return [*_figures(Path(name), options)]


def _figures(folder: Path, options: Options) -> Iterator[Figure]:
    random = Random(options.seed)  # noqa: S311 - no secrets
    rounds = options.rounds or _ROUNDS
    drawn = samples(options.seed, options.payloads)
    paths = write_files(folder, options.files, drawn)
    _prove(folder, paths[0])
    yield from figures("one file", [*_programs(paths[:1]), NOTHING], rounds, random)
    yield from figures(f"{options.files} files", _programs(paths), rounds, random)
    large = folder / "large.ndjson"
    broken = max(1, options.records // 1000)
    write_records(large, options.records, drawn, random, broken)
    size = large.stat().st_size / 10**6
    what = f"{options.records:,} records, {size:.0f} MB, {broken} broken"
    yield from figures(what, _in_processes(large), max(1, rounds // 5), random)


def _programs(paths: Sequence[Path], code: int = 0) -> list[Program]:
    return [
        Program("rcdp-schemas", python(OURS, "validate", *paths), code),
        Program("check-jsonschema", python(_THEIRS, "--schemafile", _SCHEMA, *paths), code),
    ]


def _prove(folder: Path, good: Path) -> None:
    """Let each program refuse a payload. Raises SystemExit where one does not."""
    bad = folder / "bad.json"
    payload = json.loads(good.read_text(encoding="utf-8"))
    payload["eventData"]["totalPrice"] = "1"
    bad.write_text(json.dumps(payload), encoding="utf-8")
    for program in _programs([bad], code=1):
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
What `rcdp-schemas validate` takes beside check-jsonschema, which checks files against one JSON Schema, and
beside a Python that does nothing. The files are valid; before the rounds, each program has to refuse a
broken one. check-jsonschema does not read NDJSON. Two processes print what one prints, byte for byte.
They gain time only where each has a processor of its own.

Milliseconds on the clock, and of processors, which other work on the machine disturbs less; then the
clock's as many times those of `rcdp-schemas`; then megabytes of memory, at most.""",
    _measure,
    table_of_programs,
)
