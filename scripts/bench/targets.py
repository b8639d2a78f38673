"""What is to be reached, and what of it the figures of a run show."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from scripts.bench.cli import JOBS
from scripts.bench.figures import Figure, table
from scripts.bench.samples import LARGEST
from scripts.bench.start_up import ALL_EVENTS, IMPORT

_SMALLER = f"(?!{LARGEST})"
_DICT = "`is_valid` of a dict, standard library only"
_ALL = "all issues of an invalid dict, warnings included, before wording and sorting"
_BYTES = "bytes, standard library only, repeated keys found"
_NDJSON = "NDJSON, one process"
_JOBS = "`--jobs 2`, the same output"
_MILLION = "1,000,000 records"


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
    return table(("path", "reach", "measured", "reached?"), _rows(figures), texts=2)


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
