"""Measure, and print tables.

Usage: ``python -m scripts.bench [SECTION]... [--seed N] [--rounds N] [--payloads N]``
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from time import perf_counter_ns, thread_time_ns

from scripts.bench.cli import CLI
from scripts.bench.figures import Options
from scripts.bench.ndjson import NDJSON
from scripts.bench.payload_sections import BYTES, DICT_INVALID, DICT_VALID
from scripts.bench.start_up import START_UP

SECTIONS = {section.name: section for section in (DICT_VALID, DICT_INVALID, BYTES, NDJSON, CLI, START_UP)}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; return 0."""
    names, options = _parse(argv)
    for name in names:
        section = SECTIONS[name]
        print(f"## {section.title}\n\n{section.about}\n")
        print(*section.table(section.measure(options)), sep="\n", end="\n\n", flush=True)
    return 0


def _parse(argv: Sequence[str] | None) -> tuple[list[str], Options]:
    """Return the names of the sections to measure, and how much."""
    parser = argparse.ArgumentParser(prog="python -m scripts.bench", description="Measure the programs.")
    sections = f"of {', '.join(SECTIONS)}; without any, all"
    parser.add_argument("sections", nargs="*", metavar="SECTION", help=sections)
    for name, default, about in (
        ("seed", 1, "what payloads and order are drawn from"),
        ("rounds", None, "how often each is run; by default each section decides"),
        ("payloads", 1000, "how many of each event; a fifth as many broken ones"),
        ("files", 200, "how many files a call checks"),
        ("records", 200_000, "how many records an NDJSON file has"),
    ):
        parser.add_argument(f"--{name}", type=int, default=default, help=about, metavar="N")
    million = "let our programs read a million records too"
    parser.add_argument("--million", action="store_true", help=million)
    processor = "take the processor's time for a payload, which other work on the machine disturbs less"
    parser.add_argument("--processor-time", action="store_true", help=processor)
    given = vars(parser.parse_args(argv))
    names = given.pop("sections")
    if unknown := sorted(set(names) - SECTIONS.keys()):
        parser.error(f"no such section: {', '.join(unknown)}")
    clock = thread_time_ns if given.pop("processor_time") else perf_counter_ns
    return names or list(SECTIONS), Options(**given, clock=clock)


if __name__ == "__main__":
    sys.exit(main())
