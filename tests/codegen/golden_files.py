"""Renew what is generated from a small spec in tests/golden, whatever the lint says of it.

Usage: ``python -m tests.codegen.golden_files events``
"""

from __future__ import annotations

import sys

from scripts.codegen.output import write
from scripts.generate import generate_all, load_contract
from tests.commands import ROOT

GOLDEN = ROOT / "tests" / "golden"


def main(case: str) -> None:
    """Write the files of a case."""
    write(generate_all(load_contract(GOLDEN / case / "spec")), GOLDEN / case)


if __name__ == "__main__":
    main(*sys.argv[1:])
