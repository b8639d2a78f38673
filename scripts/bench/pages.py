"""The targets, and the page with all figures of a run and the machine they were measured on."""

from __future__ import annotations

import os
import platform
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from statistics import geometric_mean
from typing import NamedTuple

from rcdp_schemas.version import __version__
from scripts.bench.figures import Figure, Options, Section, table
from scripts.bench.models import PARSE, WRITE
from scripts.bench.programs import ALL_EVENTS, IMPORT, JOBS
from scripts.bench.samples import LARGEST, SHARES

_SMALLER = f"(?!{LARGEST})"
_DICT = "`is_valid` of a dict, standard library only"
_ALL = "all issues of an invalid dict, warnings included, before wording and sorting"
_BYTES = "bytes, standard library only, repeated keys found"
_NDJSON = "NDJSON, one process"
_JOBS = "`--jobs 2`, the same output"
_MILLION = "1,000,000 records"
_PEERS = (
    "cattrs",
    "check-jsonschema",
    "fastjsonschema",
    "jsonschema",
    "jsonschema-rs",
    "mashumaro",
    "msgspec",
    "orjson",
    "pydantic",
)


class _Target(NamedTuple):
    """What one contestant is to take beside another, wherever both are measured.

    ``kind`` is ``faster``, where ``limit`` is the least ratio of theirs to ours, ``within``, the greatest one
    of ours to theirs, ``over``, the greatest difference in milliseconds, ``memory``, the most megabytes of
    ours, or ``flat``, the greatest ratio of the memory of two of ours. ``what`` is a pattern that the
    beginning of what is measured matches.
    """

    path: str
    section: str
    who: str
    than: str
    kind: str
    limit: float
    what: str = ""

    @property
    def reach(self) -> str:
        """The target in words."""
        times = "" if self.limit == 1 else f"{self.limit:g} times "
        words = {
            "faster": f"{times}faster than {self.than}",
            "within": f"at most {self.limit:g} times {self.than}",
            "mean": f"at most {times or 'the time of '}{self.than}, geometric mean of all events",
            "over": f"at most {self.limit:g} ms over {self.than}",
            "memory": f"at most {self.limit:g} MB",
            "flat": f"at most {self.limit:g} times the memory that {self.than}",
        }
        where = {LARGEST: ", the largest event", _SMALLER: ", the smaller events"}
        return words[self.kind] + where.get(self.what, "")

    def measured(self, figures: Sequence[Figure]) -> float | None:
        """Return what the figures of the section show where it is worst; None where it was not measured."""
        fitting = [figure for figure in figures if re.match(self.what, figure.what)]
        theirs = {figure.what: figure.time for figure in fitting if figure.who == self.than}
        ours = [figure for figure in fitting if figure.who == self.who]
        if self.kind == "memory":
            return max((figure.memory for figure in ours), default=None)
        if self.kind == "flat":
            memory = [figure.memory for figure in ours]
            return max(memory) / min(memory) if len(memory) > 1 else None
        pairs = [(figure.time, theirs[figure.what]) for figure in ours if figure.what in theirs]
        if self.kind == "mean":
            return geometric_mean([own / other for own, other in pairs]) if pairs else None
        if self.kind == "over":
            return max((own - other for own, other in pairs), default=None)
        if self.kind == "within":
            return max((own / other for own, other in pairs), default=None)
        return min((other / own for own, other in pairs), default=None)


_TARGETS = (
    _Target(_DICT, "dict-valid", "rcdp-schemas, is_valid", "fastjsonschema", "faster", 2.6),
    _Target(_DICT, "dict-valid", "rcdp-schemas, is_valid", "fastjsonschema", "faster", 3.7, LARGEST),
    _Target(_DICT, "dict-valid", "rcdp-schemas, is_valid", "pydantic", "faster", 1.15),
    _Target(_DICT, "dict-valid", "rcdp-schemas, is_valid", "jsonschema", "faster", 70),
    _Target(_DICT, "dict-valid", "rcdp-schemas, is_valid", "jsonschema-rs", "within", 2.2),
    _Target(_ALL, "dict-invalid", "rcdp-schemas, findings", "jsonschema-rs", "faster", 1.5),
    _Target(_ALL, "dict-invalid", "rcdp-schemas, findings", "pydantic", "faster", 1),
    _Target(_ALL, "dict-invalid", "rcdp-schemas, findings", "fastjsonschema", "faster", 2.7),
    _Target(
        "`check` of a valid dict, warnings included",
        "dict-valid",
        "rcdp-schemas, check",
        "rcdp-schemas, is_valid",
        "within",
        1.6,
    ),
    _Target(_BYTES, "bytes", "rcdp-schemas, check_text", "json.loads alone", "within", 1.6, _SMALLER),
    _Target(_BYTES, "bytes", "rcdp-schemas, check_text", "json.loads alone", "within", 1.7, LARGEST),
    _Target("`parse` of a dict", "models", "rcdp-schemas, parse", "pydantic", "mean", 1, PARSE),
    _Target("`to_json`", "models", "rcdp-schemas, to_json", "json.dumps of the dict", "mean", 1.6, WRITE),
    _Target(_NDJSON, "ndjson", "rcdp-schemas, check_paths", "json.loads alone", "within", 1.7),
    _Target(f"{_NDJSON}, {_MILLION}", "ndjson", "rcdp-schemas, check_paths", "", "memory", 150, _MILLION),
    _Target(_NDJSON, "ndjson", "rcdp-schemas, check_paths", "fewer records take", "flat", 1.1),
    _Target(_JOBS, "cli", JOBS, "rcdp-schemas", "faster", 1.8, r".* records"),
    _Target("command line, many files", "cli", "rcdp-schemas", "check-jsonschema", "faster", 8, r"\d+ files"),
    _Target("command line, one file", "cli", "rcdp-schemas", "python -c pass", "over", 20, "one file"),
    _Target("import", "start-up", IMPORT, "python -c pass", "over", 15),
    _Target("import, and all 15 events used", "start-up", ALL_EVENTS, "python -c pass", "over", 15),
)


def table_of_targets(figures: Mapping[str, Sequence[Figure]]) -> list[str]:
    """Return a table of the targets of the sections that were measured."""
    return table(("path", "target", "measured", "reached"), _rows(figures), texts=2)


def _rows(figures: Mapping[str, Sequence[Figure]]) -> Iterator[tuple[str, ...]]:
    for target in _TARGETS:
        if target.section in figures:
            measured = target.measured(figures[target.section])
            yield target.path, target.reach, *_verdict(target, measured)


def _verdict(target: _Target, measured: float | None) -> tuple[str, str]:
    if measured is None:
        return "not measured", "not known"
    reached = measured >= target.limit if target.kind == "faster" else measured <= target.limit
    unit = {"over": " ms", "memory": " MB"}.get(target.kind, "")
    return f"{measured:.1f}{unit}" if unit else f"{measured:.2f}", "yes" if reached else "**no**"


def page(sections: Sequence[Section], figures: Mapping[str, Sequence[Figure]], options: Options) -> str:
    """Return the page: the targets, how they were measured, and a table for each section."""
    lines = [
        "---",
        "title: Speed",
        "description: How long a check takes, compared with other validators and with parsers alone.",
        "---",
        "",
        "# Speed",
        "",
        "How long a check takes, compared with other validators and with parsers, which check nothing.",
        "Where a target covers several events, the figure is that of the slowest one.",
        "[Limits](limits.md) says what was tried for the targets that are missed.",
        "",
        *table_of_targets(figures),
        "",
        "## How it was measured",
        "",
        *_setting(options),
    ]
    for section in sections:
        lines += ["", *chapter(section, figures[section.name])]
    return "".join(f"{line}\n" for line in lines)


def chapter(section: Section, figures: Sequence[Figure]) -> list[str]:
    """Return the lines about one section."""
    return [f"## {section.title}", "", section.about, "", *section.table(figures)]


def _setting(options: Options) -> list[str]:
    versions = ", ".join(f"{name} {version(name)}" for name in _PEERS)
    interpreter = f"{platform.python_implementation()} {platform.python_version()} on {platform.system()}"
    events = ", ".join(f"`{event}`" for event in SHARES)
    clock = "time of the processor" if options.processor_time else "time on the clock"
    rounds = f"{options.rounds} rounds" if options.rounds else "15 rounds, 3 for NDJSON and 25 for start-up"
    return [
        f"The payloads are drawn from the contract with seed {options.seed}: {options.payloads:,} valid",
        f"payloads of each of {events},",
        "and a fifth as many with one to three faults. All validators are compiled before the rounds. Each",
        "first validates every payload, and the run stops if a verdict is wrong. In a round each validates",
        "all payloads, in an order that changes from round to round, without garbage collection. The figures",
        f"are medians of {rounds}, {clock}. Programs run in new processes, in an order that changes",
        "from round to round. Their targets are about the time on the clock. `--jobs 2` runs a fifth of the",
        "rounds, a million records one.",
        "",
        f"- rcdp-schemas {__version__}, {versions}",
        f"- {interpreter}, {_processors()} processors, {_processor()}",
        "- `python -m scripts.bench --million --write` measures again and writes this page. `--seed 7`",
        "  draws other payloads. `python -m scripts.bench bytes` measures one section. The sections are",
        "  `dict-valid`, `dict-invalid`, `bytes`, `models`, `ndjson`, `cli` and `start-up`.",
    ]


def _processors() -> str:
    """Return how many processors there are, and how many of them could be used."""
    count = os.cpu_count()
    usable = len(os.sched_getaffinity(0)) if sys.platform == "linux" else count
    return str(count) if usable == count else f"{usable} of {count}"


def _processor() -> str:
    """Return the name of the processor, where the system tells it."""
    facts = Path("/proc/cpuinfo")
    lines = facts.read_text(encoding="utf-8").splitlines() if facts.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()
