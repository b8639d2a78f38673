"""Check the spec: print every finding with its file and line.

Usage: ``python -m scripts.lint_spec [--spec DIR]``
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

from scripts.codegen.ir import Finding, SpecError
from scripts.codegen.lint import lint
from scripts.codegen.spec import source
from scripts.codegen.spec.bundle import bundle

_SPEC = Path(__file__).resolve().parent.parent / "spec"


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; return 0 for a clean spec and 1 for findings."""
    parser = argparse.ArgumentParser(
        prog="python -m scripts.lint_spec",
        description="Check the spec and print every finding with its place.",
    )
    parser.add_argument("--spec", type=Path, default=_SPEC, metavar="DIR", help="the spec's folder")
    root: Path = parser.parse_args(argv).spec
    if not root.is_dir():
        parser.error(f"no such folder: {root}")
    count, findings = _lint(root)
    for finding in findings:
        print(finding)
    if not findings:
        print(f"{root.absolute().name}: {count} files, no findings")
    return 1 if findings else 0


def _lint(root: Path) -> tuple[int, tuple[Finding, ...]]:
    """Return the number of files read and the findings about them."""
    try:
        files = source.load(root)
        return len(files.documents) + len(files.payloads), lint(bundle(files))
    except SpecError as error:
        return 0, error.findings


if __name__ == "__main__":
    raise SystemExit(main())
