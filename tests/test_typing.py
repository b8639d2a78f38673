"""mypy's strict mode passes on the project, and on a program that uses the installed wheel."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.commands import ROOT, run, run_python

_CONSUMER = ROOT / "tests" / "consumer" / "program.py"


def test_types_of_the_whole_tree_hold() -> None:
    run_python("-m", "mypy")


@pytest.mark.install
def test_types_hold_for_a_program_that_installed_the_wheel(installed: Path, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_bytes(_CONSUMER.read_bytes())
    run_python("-m", "mypy", "--strict", "--python-executable", installed / "python", program, cwd=tmp_path)


@pytest.mark.install
def test_program_that_installed_the_wheel_runs(installed: Path, tmp_path: Path) -> None:
    assert (
        run(installed / "python", "-I", "-W", "error", _CONSUMER, cwd=tmp_path)
        == "RC202 user@mail.com True\nTrue ['colour'] ''\n"
    )
