"""Run the command line many times in one process, and report what each run printed.

Usage: ``python -m scripts.transcripts < RUNS``. Stdin is a list of ``{"arguments": [...], "files": {name:
base64}}``, stdout a list of what was printed. Each run has its files in a working folder of its own.
"""

from __future__ import annotations

import base64
import contextlib
import io
import json
import os
import sys
import tempfile
from collections.abc import Iterable, Mapping
from pathlib import Path


def transcribe(arguments: Iterable[str], files: Mapping[str, bytes]) -> str:
    """Return what the command line prints on stdout, as a user sees it who has only the files."""
    from rcdp_schemas.cli import main as command_line

    printed = io.StringIO()
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        for name, content in files.items():
            Path(name).write_bytes(content)
        with contextlib.redirect_stdout(printed), contextlib.redirect_stderr(io.StringIO()):
            command_line(list(arguments))
    return printed.getvalue()


def main() -> None:
    """Answer the runs that stdin asks for."""
    os.environ["NO_COLOR"] = "1"
    texts = [
        transcribe(
            run["arguments"], {name: base64.b64decode(content) for name, content in run["files"].items()}
        )
        for run in json.load(sys.stdin)
    ]
    json.dump(texts, sys.stdout)


if __name__ == "__main__":
    main()
