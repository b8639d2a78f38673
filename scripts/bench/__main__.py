"""Measure, and print one table.

Usage: ``python -m scripts.bench cli [--rounds N] [--files N] [--records N] [--seed N] [--write]``
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from scripts.bench.cli import SECTION, rows
from scripts.bench.pages import page

FOLDER = Path(__file__).resolve().parent.parent.parent / "docs" / "benchmarks"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; return 0."""
    parser = argparse.ArgumentParser(prog="python -m scripts.bench", description="Measure the programs.")
    sections = parser.add_subparsers(metavar="SECTION", required=True)
    cli = sections.add_parser("cli", help="the command line beside check-jsonschema")
    cli.add_argument("--rounds", type=int, default=15, help="how often each is run (default: %(default)s)")
    cli.add_argument("--files", type=int, default=200, help="how many files a call checks")
    cli.add_argument("--records", type=int, default=100_000, help="how many records an NDJSON file has")
    cli.add_argument("--seed", type=int, default=1, help="what the payloads and the order are drawn from")
    cli.add_argument("--write", action="store_true", help=f"write docs/{FOLDER.name}/cli.md too")
    options = parser.parse_args(argv)
    text = page(SECTION, rows(options.rounds, options.files, options.records, options.seed))
    print(text, end="")
    if options.write:
        FOLDER.mkdir(exist_ok=True)
        (FOLDER / "cli.md").write_text(text, encoding="utf-8", newline="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
