"""The page of all figures of a run, with what they were measured on."""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path

from rcdp_schemas.version import __version__
from scripts.bench.figures import Figure, Options, Section
from scripts.bench.samples import SHARES
from scripts.bench.targets import table_of_targets

_PEERS = (
    "check-jsonschema",
    "fastjsonschema",
    "jsonschema",
    "jsonschema-rs",
    "msgspec",
    "orjson",
    "pydantic",
)


def page(sections: Sequence[Section], figures: Mapping[str, Sequence[Figure]], options: Options) -> str:
    """Return the page: what is to be reached, how it was measured, and a table for each section."""
    lines = [
        "---",
        "title: Speed",
        "description: How long a check takes, beside other validators and the parsers alone.",
        "---",
        "",
        "# Speed",
        "",
        "How long a check takes, beside other validators and beside parsers, which check nothing.",
        "Where a line is about several events, the one with the worst figure is what was measured.",
        "What was tried for what is not reached, and what it takes: [What is left of the time](limits.md).",
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
        f"The payloads are drawn from the contract with the seed {options.seed}: {options.payloads:,} valid",
        f"ones of each of {events},",
        "and a fifth as many with one to three faults. All contestants are compiled before. Each judges",
        "every payload before the rounds, and nothing is measured unless all verdicts are right. In a round",
        "each runs over all payloads, in another order each time, without garbage collection; the figures",
        f"are medians of {rounds}, {clock}. Programs run in new processes, in another order each",
        "round, and are held against their targets by the clock: `--jobs 2` has a fifth of the rounds, a",
        "million records one.",
        "",
        f"- rcdp-schemas {__version__}, {versions}",
        f"- {interpreter}, {_processors()} times {_processor()}",
        "- `python -m scripts.bench --million --write` measures again, and writes this page. `--seed 7`",
        "  draws other payloads; `python -m scripts.bench bytes` measures one section. The sections are",
        "  `dict-valid`, `dict-invalid`, `bytes`, `ndjson`, `cli` and `start-up`.",
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
