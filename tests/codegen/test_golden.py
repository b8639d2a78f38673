"""The generator's output for small specs equals the committed files, which were reviewed."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from scripts.codegen.lint import lint
from scripts.codegen.output import drift
from scripts.codegen.spec import source
from scripts.codegen.spec.bundle import bundle
from scripts.generate import generate, generate_all
from tests.codegen.golden_files import GOLDEN as _GOLDEN
from tests.commands import ROOT, run, run_python
from tests.contracts import load_contract

_CASES = sorted(path.parent.name for path in _GOLDEN.glob("*/spec"))


@pytest.mark.parametrize("case", _CASES)
def test_generated_files_are_the_golden_ones(case: str) -> None:
    differences = drift(generate_all(load_contract(_GOLDEN / case / "spec")), _GOLDEN / case)
    renew = f"python -m tests.codegen.golden_files {case}"
    assert not differences, "\n".join([*differences, f"read the new output, after: {renew}"])


@pytest.mark.parametrize("case", _CASES)
def test_package_needs_no_run_of_the_command_line_to_be_the_golden_one(case: str) -> None:
    printed = generate(load_contract(_GOLDEN / case / "spec"))
    package = _files(_GOLDEN / case / "generated")
    assert {path.removeprefix("generated/"): text.encode() for path, text in printed.items()} == package


@pytest.mark.parametrize("case", _CASES)
def test_generated_code_has_types_and_no_dead_imports(case: str, tmp_path: Path) -> None:
    code = _GOLDEN / case / "generated"
    check = ("--strict", "--warn-unreachable", "--config-file=", f"--cache-dir={tmp_path}")
    run_python("-m", "mypy", *check, "-p", "rcdp_schemas_generated", cwd=code)
    run_python(
        "-m", "ruff", "check", "--isolated", "--no-cache", "--line-length=110", "--select=F,I,W", cwd=code
    )


def test_golden_spec_of_events_is_a_clean_spec() -> None:
    assert lint(bundle(source.load(_GOLDEN / "events" / "spec"))) == ()


_SURROUNDINGS: tuple[dict[str, str], ...] = (
    {"PYTHONHASHSEED": "1", "LC_ALL": "tr_TR.ISO-8859-9", "TZ": "Asia/Kathmandu", "PYTHONUTF8": "0"},
    {"PYTHONHASHSEED": "2", "LC_ALL": "C", "LANGUAGE": "de", "PYTHONOPTIMIZE": "2"},
)
_PYTHONS = {f"python3.{minor}" for minor in range(11, 15)} - {f"python3.{sys.version_info.minor}"}


def _files(folder: Path) -> dict[str, bytes]:
    files = [path for path in folder.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def _generated(python: str, folder: Path, env: dict[str, str]) -> dict[str, bytes]:
    """Return the files that a Python generates from a copy of the spec, by their paths."""
    shutil.copytree(_GOLDEN / "events" / "spec", folder / "spec")
    command = (python, "-m", "scripts.generate", "--spec", "spec", "--root", folder)
    run(*command, cwd=folder, env={"PYTHONPATH": str(ROOT), **env})
    return _files(folder / "generated")


@pytest.mark.parametrize("env", _SURROUNDINGS)
def test_same_spec_gives_the_same_bytes_whatever_the_surroundings(
    env: dict[str, str], tmp_path: Path
) -> None:
    assert _generated(sys.executable, tmp_path, env) == _files(_GOLDEN / "events" / "generated")


@pytest.mark.parametrize("python", sorted(_PYTHONS))
def test_same_spec_gives_the_same_bytes_whatever_the_python(python: str, tmp_path: Path) -> None:
    found = shutil.which(python)
    if found is None or subprocess.run([found, "-c", "import scripts.generate"], check=False).returncode:
        pytest.skip("no such Python has what the generator needs")
    assert _generated(found, tmp_path, {}) == _files(_GOLDEN / "events" / "generated")
