"""Measure, and print tables.

Usage: ``python -m scripts.bench [SECTION]... [--seed N] [--rounds N] [--payloads N] [--write]``
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from scripts.bench.figures import Options, Section
from scripts.bench.models import MODELS
from scripts.bench.pages import chapter, page, table_of_targets
from scripts.bench.payloads import BYTES, DICT_INVALID, DICT_VALID
from scripts.bench.programs import CLI, NDJSON, START_UP

PAGE = Path(__file__).resolve().parent.parent.parent / "docs" / "contributors" / "speed.md"
SECTIONS = {
    section.name: section for section in (DICT_VALID, DICT_INVALID, BYTES, MODELS, NDJSON, CLI, START_UP)
}


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; return 0."""
    sections, options, write = _parse(argv)
    figures = {}
    for section in sections:
        figures[section.name] = section.measure(options)
        print(*chapter(section, figures[section.name]), sep="\n", end="\n\n", flush=True)
    print(*table_of_targets(figures), sep="\n")
    if write:
        PAGE.write_text(page(sections, figures, options), encoding="utf-8", newline="\n")
    return 0


def _parse(argv: Sequence[str] | None) -> tuple[list[Section], Options, bool]:
    """Return the sections to measure, how much, and whether to write the page."""
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
        parser.add_argument(
            f"--{name}", type=_whole(0 if name == "seed" else 1), default=default, help=about, metavar="N"
        )
    million = "have a million records judged too"
    parser.add_argument("--million", action="store_true", help=million)
    processor = "take the processor's time for a payload, which other work on the machine disturbs less"
    parser.add_argument("--processor-time", action="store_true", help=processor)
    page_name = f"write docs/{PAGE.parent.name}/{PAGE.name} too"
    parser.add_argument("--write", action="store_true", help=page_name)
    given = vars(parser.parse_args(argv))
    names = given.pop("sections")
    if unknown := sorted(set(names) - SECTIONS.keys()):
        parser.error(f"no such section: {', '.join(unknown)}")
    write = given.pop("write")
    if names and write:
        parser.error("the page holds the figures of one run: leave out the sections, or --write")
    return [SECTIONS[name] for name in names or SECTIONS], Options(**given), write


def _whole(least: int) -> Callable[[str], int]:
    """Return what reads a whole number that is at least so large, for the parser of the arguments."""

    def number(text: str) -> int:
        if int(text) < least:
            raise argparse.ArgumentTypeError(f"{text} is less than {least}")
        return int(text)

    return number


if __name__ == "__main__":
    sys.exit(main())
