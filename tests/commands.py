"""Runs the project's commands as a user would, each in its own process."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent


_NOT_SOURCE = shutil.ignore_patterns(".git", ".*_cache", ".hypothesis", ".venv*", "__pycache__")


def find_pythons() -> list[str]:
    """Return this interpreter, and one of each other supported version that is installed.

    With pyenv a version can be installed without a command on the path that starts it.
    """
    installed = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv"), "versions")
    found = {f"3.{sys.version_info.minor}": sys.executable}
    for version in (f"3.{minor}" for minor in range(11, 15)):
        for python in (shutil.which(f"python{version}"), *installed.glob(f"{version}.*/bin/python")):
            if (
                python is not None
                and subprocess.run([python, "-c", ""], capture_output=True, check=False).returncode == 0
            ):
                found.setdefault(version, str(python))
    return list(found.values())


def without_privileges() -> list[str]:
    """Return a command prefix under which file modes apply, even for the superuser.

    Skips the test where there is no such prefix.
    """
    if os.geteuid() != 0:
        return []
    rights = "-dac_override,-dac_read_search"
    setpriv = ["setpriv", f"--bounding-set={rights}", f"--inh-caps={rights}"]
    if shutil.which(setpriv[0]) is None or subprocess.run([*setpriv, "true"], check=False).returncode != 0:
        pytest.skip("this user may read everything")
    return setpriv


def copy_tree(target: Path) -> None:
    """Copy the project's tree, without the caches of tools."""
    shutil.copytree(ROOT, target, ignore=_not_copied)


def _not_copied(folder: str, names: list[str]) -> set[str]:
    at_root = {"build", "dist", "site", "venv"} if Path(folder) == ROOT else set[str]()
    return _NOT_SOURCE(folder, names) | at_root


def try_run(
    *command: str | Path, cwd: Path = ROOT, env: Mapping[str, str] | None = None, **options: Any
) -> subprocess.CompletedProcess[str]:
    """Return the completed process of a command, whatever its exit code.

    ``options`` are further arguments of ``subprocess.run``, such as a timeout.
    """
    return subprocess.run(
        command,
        cwd=cwd,
        env={**os.environ, **(env or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
        **options,
    )


def run(*command: str | Path, cwd: Path = ROOT, env: Mapping[str, str] | None = None, mend: str = "") -> str:
    """Return what a command prints on stdout.

    Any exit code but 0 fails the test, which then shows all output and ``mend``, the command that fixes it.
    """
    done = try_run(*command, cwd=cwd, env=env)
    if done.returncode:
        advice = f"\nmend it with: {mend}" if mend else ""
        pytest.fail(
            f"{command} ended with {done.returncode}\n{done.stdout}{done.stderr}{advice}", pytrace=False
        )
    return done.stdout


def run_python(
    *arguments: str | Path, cwd: Path = ROOT, env: Mapping[str, str] | None = None, mend: str = ""
) -> str:
    """Return what this Python prints for arguments such as ``-m``, a module and its arguments."""
    return run(sys.executable, *arguments, cwd=cwd, env=env, mend=mend)
