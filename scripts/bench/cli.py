"""The command line: start-up, many files, and a large file of NDJSON, beside check-jsonschema."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory

from scripts.bench.pages import Section
from scripts.bench.payloads import write_files, write_records
from scripts.bench.processes import ROOT, Cost, Program, measure, python, run

_EVENT = "eventTransactionComplete"
_SCHEMA = ROOT / "generated" / "schemas" / f"{_EVENT}.schema.json"
_OURS = "import sys; from rcdp_schemas.cli import main; sys.exit(main())"
_THEIRS = "from check_jsonschema import main; main()"

SECTION = Section(
    title="The command line",
    about="""\
What `rcdp-schemas validate` takes beside check-jsonschema, which checks files against one JSON Schema, and
beside a Python that does nothing. All payloads are valid; before the rounds, each program has to refuse a
broken one. check-jsonschema does not read NDJSON.

Milliseconds on the clock, and of processors, which other work on the machine disturbs less; then the
clock's as many times those of `rcdp-schemas`; then megabytes of memory, at most.""",
    command="python -m scripts.bench cli --write",
    columns=("what", "program", "clock", "processors", "times", "memory"),
    others=("check-jsonschema",),
)


def rows(rounds: int, files: int, records: int, seed: int) -> Iterator[tuple[str, ...]]:
    """Yield the rows of the table."""
    random = Random(seed)  # noqa: S311 - no secrets
    with TemporaryDirectory() as name:
        folder = Path(name)
        paths = write_files(folder, files, random, _EVENT)
        _prove(folder, paths[0])
        nothing = Program("python -c pass", python("pass"))
        yield from _rows("one file", [*_programs(paths[:1]), nothing], rounds, random)
        yield from _rows(f"{files} files", _programs(paths), rounds, random)
        large = folder / "large.ndjson"
        write_records(large, records, random)
        program = Program("rcdp-schemas", python(_OURS, "validate", large))
        what = f"{records:,} records, {large.stat().st_size / 10**6:.0f} MB"
        yield from _rows(what, [program], max(1, rounds // 5), random)


def _programs(paths: Sequence[Path], code: int = 0) -> list[Program]:
    return [
        Program("rcdp-schemas", python(_OURS, "validate", *paths), code),
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


def _rows(what: str, programs: Sequence[Program], rounds: int, random: Random) -> Iterator[tuple[str, ...]]:
    """Yield the figures of programs that do the same, as many times those of the first."""
    costs = measure(programs, rounds, random)
    for program, cost in zip(programs, costs, strict=True):
        yield what, program.name, *_figures(cost, costs[0])


def _figures(cost: Cost, first: Cost) -> tuple[str, ...]:
    return (
        f"{cost.clock:.0f}",
        f"{cost.processors:.0f}",
        f"{cost.clock / first.clock:.2f}",
        f"{cost.peak:.0f}",
    )
