"""Generate everything that comes from the spec, or check that it is up to date.

Usage: ``python -m scripts.generate [--check] [--spec DIR] [--root DIR]``
"""

from __future__ import annotations

import argparse
import base64
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from scripts.codegen.build import build
from scripts.codegen.emitters.codes import emit_codes
from scripts.codegen.emitters.fields import emit_fields
from scripts.codegen.emitters.index import emit_index, emit_parsing, emit_static
from scripts.codegen.emitters.json_schemas import emit_json_schemas, emit_openapi
from scripts.codegen.emitters.models import emit_models
from scripts.codegen.emitters.validators import emit_validators
from scripts.codegen.ir import Contract, SpecError
from scripts.codegen.lint import lint
from scripts.codegen.output import drift, read_pages, write
from scripts.codegen.pages import emit_catalogue
from scripts.codegen.pages.context import Transcripts, runs_of
from scripts.codegen.pages.passages import renew_pages
from scripts.codegen.spec import source
from scripts.codegen.spec.bundle import bundle

PROJECT = Path(__file__).resolve().parent.parent
COMMAND = "python -m scripts.generate"
_EMITTERS = (
    emit_static,
    emit_index,
    emit_codes,
    emit_fields,
    emit_validators,
    emit_json_schemas,
    emit_openapi,
    emit_models,
    emit_parsing,
)


def load_contract(spec: Path = PROJECT / "spec") -> Contract:
    """Return the contract of a spec folder. Raises SpecError with all that keeps it from being one.

    What only the lint refuses passes.
    """
    return build(bundle(source.load(spec)))


def load_clean_contract(spec: Path) -> Contract:
    """Return the contract of a spec folder. Raises SpecError with every finding of the lint."""
    bundled = bundle(source.load(spec))
    if findings := lint(bundled):
        raise SpecError(findings)
    return build(bundled)


def generate(contract: Contract) -> dict[str, str]:
    """Return the files of ``generated/``: ``{path below the project's root: text}``."""
    files: dict[str, str] = {}
    for emit in _EMITTERS:
        files |= {f"generated/{path}": text for path, text in emit(contract).items()}
    return dict(sorted(files.items()))


def generate_all(contract: Contract) -> dict[str, str]:
    """Return all generated files, those of the documentation too, which shows real output of the rest."""
    files = generate(contract)
    pages = emit_catalogue(contract, transcribe(contract, files)) if contract.events else {}
    return dict(sorted((files | {f"docs/{path}": text for path, text in pages.items()}).items()))


def transcribe(contract: Contract, files: Mapping[str, str]) -> Transcripts:
    """Return what the command line prints in each run that the pages show, with these generated files."""
    runs = runs_of(contract)
    asked = [
        {
            "arguments": run.arguments,
            "files": {name: base64.b64encode(content).decode() for name, content in run.files},
        }
        for run in runs
    ]
    with tempfile.TemporaryDirectory() as folder:
        write(files, Path(folder))
        path = os.pathsep.join((str(Path(folder, "generated")), str(PROJECT)))
        done = subprocess.run(
            [sys.executable, "-m", "scripts.transcripts"],
            cwd=PROJECT,
            env={**os.environ, "PYTHONPATH": path, "PYTHONUTF8": "1"},
            input=json.dumps(asked),
            stdout=subprocess.PIPE,
            encoding="utf-8",
            check=True,
        )
    return dict(zip(runs, json.loads(done.stdout), strict=True))


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; return 0 when all is well, 1 for findings or drift."""
    parser = argparse.ArgumentParser(
        prog=COMMAND, description="Generate models, validators, schemas and pages from the spec."
    )
    parser.add_argument("--check", action="store_true", help="write nothing; fail where the tree differs")
    parser.add_argument("--spec", type=Path, default=PROJECT / "spec", help="the spec's folder")
    parser.add_argument("--root", type=Path, default=PROJECT, help="the folder of generated/ and docs/")
    options = parser.parse_args(argv)
    try:
        contract = load_clean_contract(options.spec)
        files = generate_all(contract) | renew_pages(contract, read_pages(options.root))
    except SpecError as error:
        print(error, file=sys.stderr)
        return 1
    if not options.check:
        write(files, options.root)
        print(f"{len(files)} files generated")
        return 0
    differences = drift(files, options.root)
    for line in differences:
        print(line, file=sys.stderr)
    if differences:
        print(f"the tree differs from the spec; fix it with: {COMMAND}", file=sys.stderr)
        return 1
    print(f"{len(files)} generated files are up to date")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
