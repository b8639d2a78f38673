"""The generator's whole output for small specs, as it was read and found good."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.codegen import source
from scripts.codegen.bundle import bundle
from scripts.codegen.lint import lint
from scripts.codegen.output import drift
from scripts.generate import generate, load_contract
from tests.commands import ROOT, run_python

_GOLDEN = ROOT / "tests" / "golden"
_CASES = sorted(path.parent.name for path in _GOLDEN.glob("*/spec"))


@pytest.mark.parametrize("case", _CASES)
def test_generated_files_are_the_golden_ones(case: str) -> None:
    folder = f"tests/golden/{case}"
    differences = drift(generate(load_contract(_GOLDEN / case / "spec")), _GOLDEN / case)
    renew = f"python -m scripts.generate --spec {folder}/spec --root {folder}"
    assert not differences, "\n".join([*differences, f"read the new output, after: {renew}"])


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


def test_same_spec_gives_the_same_bytes_whatever_the_hash_seed(tmp_path: Path) -> None:
    for seed in ("1", "2"):
        (tmp_path / seed).mkdir()
        command = ("-m", "scripts.generate", "--spec", _GOLDEN / "events" / "spec", "--root", tmp_path / seed)
        run_python(*command, env={"PYTHONHASHSEED": seed})
    files = {path.relative_to(tmp_path / "1"): path for path in (tmp_path / "1").rglob("*") if path.is_file()}
    assert files
    assert {name: path.read_bytes() for name, path in files.items()} == {
        name: (tmp_path / "2" / name).read_bytes() for name in files
    }
