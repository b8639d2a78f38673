"""The README's command for the documentation works in a fresh copy of the tree, with its extra only."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from tests.commands import ROOT, run

_NOT_SOURCE = shutil.ignore_patterns(
    ".git", ".*_cache", ".hypothesis", ".venv*", "__pycache__", "dist", "build", "site"
)


@pytest.mark.install
def test_command_of_the_readme_makes_the_site(tmp_path: Path) -> None:
    (command,) = re.findall(
        r"^```shell\n(.*mkdocs serve)\n```$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE
    )
    tree = tmp_path / "tree"
    shutil.copytree(ROOT, tree, ignore=_NOT_SOURCE)
    environment = {"PYTHONPATH": "", "NO_MKDOCS_2_WARNING": "1"}
    run("bash", "-c", f"{command.removesuffix('serve')}build --strict --quiet", cwd=tree, env=environment)
    assert (tree / "site" / "events" / "eventLogin" / "index.html").is_file()
    assert (tree / "site" / "llms.txt").is_file()
