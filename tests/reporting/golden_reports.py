"""The committed reports on the payload with four defects, in each format.

Run as a program, this module renews them.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import chdir, redirect_stdout
from io import StringIO
from pathlib import Path

import rcdp_schemas as rcdp
from rcdp_schemas import cli
from rcdp_schemas.reporting import FORMATS
from tests.commands import ROOT

FOLDER = ROOT / "tests" / "golden" / "reports"
FILES = ("bad.json", "bad-array.json", "bad.ndjson", "bad.yaml", "bad-flow.yaml")
RENEW = "python -m tests.reporting.golden_reports"


def reports() -> Iterator[tuple[Path, str]]:
    """Yield each report's file and what the program prints now, in the folder of the payload."""
    for output_format in FORMATS:
        for options in ([], ["--redact"]):
            text = StringIO()
            with chdir(ROOT / "docs" / "examples"), redirect_stdout(text):
                assert cli.main(["validate", *FILES, "--output-format", output_format, *options]) == 1
            yield (
                FOLDER / f"{output_format}{'.redacted' if options else ''}.txt",
                _versionless(text.getvalue()),
            )


def _versionless(text: str) -> str:
    """Return a report without the version of the contract, whose next one changes no golden report."""
    return re.sub(rf"(contract\"?:? \"?){re.escape(rcdp.CONTRACT_VERSION)}\b", r"\1X.Y.Z", text)


if __name__ == "__main__":
    for path, text in reports():
        path.write_text(text, encoding="utf-8", newline="\n")
