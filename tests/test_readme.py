"""The README's commands do what it shows: each is run as written, in a fresh copy of the tree."""

from __future__ import annotations

import doctest
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

import pytest

import rcdp_schemas
from tests.commands import ROOT, copy_tree

_README = (ROOT / "README.md").read_text(encoding="utf-8")


class _Command(NamedTuple):
    line: str
    output: str


def _blocks(language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", _README, re.DOTALL | re.MULTILINE)


def _commands() -> list[_Command]:
    """Return every command of the README with the output shown, except the one that runs the tests."""
    sessions = re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", "".join(_blocks("console")), re.MULTILINE)
    return [_Command(*session) for session in sessions if "pytest" not in session[0]]


def _run_as_typed(line: str, tree: Path) -> str:
    """Return what a command line prints on stdout in a shell whose Python is this one."""
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    shell = subprocess.run(
        ["bash", "-c", line],
        cwd=tree,
        env={**os.environ, "PATH": path},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return shell.stdout or shell.stderr


@pytest.mark.install
def test_commands_print_what_the_readme_shows(tmp_path: Path) -> None:
    tree = tmp_path / "tree"
    copy_tree(tree)
    shown = _commands()
    assert shown
    assert [_Command(line, _run_as_typed(line, tree)) for line, _ in shown] == shown


def test_python_example_prints_what_the_readme_shows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    (session,) = _blocks("pycon")
    example = doctest.DocTestParser().get_doctest(session, {}, "README", "README.md", 0)
    failed, attempted = doctest.DocTestRunner().run(example)
    assert (failed, attempted > 0) == (0, True)


def test_every_name_that_the_readme_mentions_exists() -> None:
    names = set(re.findall(r"\brcdp\.(\w+)", _README))
    assert {name for name in names if not hasattr(rcdp_schemas, name)} == set()


def test_readme_has_one_command_that_runs_the_tests() -> None:
    lines = re.findall(r"^\$ .*pytest.*$", _README, re.MULTILINE)
    assert len(lines) == 1, "the continuous integration runs the one line of the README that names pytest"
