"""Continuous integration: what it installs, and that it skips no test that could run."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests import conftest
from tests.commands import ROOT

_README = "```console\n$ echo pytest in .venv with CI=$CI\n```\n"
_PROGRAMS = (
    "bash",
    "cat",
    "dirname",
    "mktemp",
    "rm",
    "sed",
)  # that the script uses, beside those made up here
_TESTS = """
import pytest

@pytest.mark.skipif(True, reason="by a mark")
def test_mark(): pass

def test_call(): pytest.skip("by a call")

@pytest.fixture
def skipping(): pytest.skip("by a fixture")

def test_fixture(skipping): pass

@pytest.mark.xfail(reason="expected")
def test_expected(): raise AssertionError

@pytest.mark.parametrize("number", [1])
def {allowed}(number): pytest.skip("{reason}")

def test_passes(): pass
"""
_MODULE = 'import pytest\npytest.importorskip("no_such_module")\n'


class _Machine:
    """The script in its own tree, with fake programs, and a log of the calls of apt-get."""

    def __init__(self, folder: Path) -> None:
        self._tree, self._bin, self._log = folder / "tree", folder / "bin", folder / "log"
        self._bin.mkdir()
        (self._tree / ".ci").mkdir(parents=True)
        shutil.copy(ROOT / ".ci" / "run", self._tree / ".ci" / "run")
        (self._tree / "README.md").write_text(_README, encoding="utf-8")
        for name in _PROGRAMS:
            (self._bin / name).symlink_to(str(shutil.which(name)))
        self.add("id", "echo 0")

    def add(self, name: str, script: str) -> None:
        path = self._bin / name
        path.write_text(f"#!{shutil.which('bash')}\n{script}\n", encoding="utf-8")
        path.chmod(0o755)

    def add_apt(self, *, present: str = "", fails: str = "") -> None:
        """Add a fake apt-get, which may fail at one of its commands and has only some packages."""
        show = (
            f'for last; do :; done; case " {present} " in *" $last "*) echo -n installed;; *) exit 1;; esac'
        )
        self.add("dpkg-query", show)
        self.add("apt-get", f'echo "$@" >> {self._log}; [ "$1" != "{fails}" ]')

    def run(self) -> tuple[int, str, str]:
        """Return the exit code, the output and the errors of the script."""
        environment = {"PATH": str(self._bin)}
        command = [str(self._tree / ".ci" / "run")]
        done = subprocess.run(command, env=environment, capture_output=True, encoding="utf-8", check=False)
        return done.returncode, done.stdout, done.stderr

    @property
    def told(self) -> list[str]:
        return self._log.read_text(encoding="utf-8").splitlines() if self._log.exists() else []


@pytest.fixture
def machine(tmp_path: Path) -> _Machine:
    return _Machine(tmp_path)


def _ran(output: str) -> bool:
    return re.search(r"^pytest in /\S+/venv with CI=1$", output, re.MULTILINE) is not None


def test_ci_runs_the_command_of_the_readme_with_ci_set(machine: _Machine) -> None:
    code, out, err = machine.run()
    assert (code, _ran(out), err) == (0, True, "")


def test_ci_installs_what_the_tests_can_use_and_is_missing(machine: _Machine) -> None:
    machine.add_apt(present="git curl")
    code, out, _ = machine.run()
    assert (code, _ran(out)) == (0, True)
    update, install = machine.told
    assert update.startswith("update ")
    assert install.startswith("install ")
    assert install.endswith(" chromium fonts-dejavu-core nodejs")


def test_ci_installs_nothing_where_nothing_is_missing(machine: _Machine) -> None:
    machine.add_apt(present="chromium curl fonts-dejavu-core git nodejs")
    code, out, _ = machine.run()
    assert (code, _ran(out), machine.told) == (0, True, [])


def test_ci_installs_nothing_where_it_is_not_root(machine: _Machine) -> None:
    machine.add_apt()
    machine.add("id", "echo 1000")
    code, out, _ = machine.run()
    assert (code, _ran(out), machine.told) == (0, True, [])


@pytest.mark.parametrize("step", ["update", "install"])
def test_ci_says_so_and_fails_where_it_can_not_install(machine: _Machine, step: str) -> None:
    machine.add_apt(fails=step)
    code, out, err = machine.run()
    assert (code, _ran(out)) == (1, False)
    packages = "chromium curl fonts-dejavu-core git nodejs"
    assert err == f"apt-get failed to install what the tests need: {packages}\n"


def _outcomes(folder: Path, environment: dict[str, str], tests: str) -> tuple[int, dict[str, str]]:
    """Return the exit code of a run with the project's conftest, and the outcome of each test."""
    (folder / "test_them.py").write_text(tests, encoding="utf-8")
    (folder / "test_module.py").write_text(_MODULE, encoding="utf-8")
    (folder / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    command = (sys.executable, "-m", "pytest", "-p", "tests.conftest", "-p", "no:cacheprovider", "-rA")
    kept = {name: value for name, value in os.environ.items() if name != "CI"}
    done = subprocess.run(
        (*command, "--continue-on-collection-errors"),
        cwd=folder,
        env={**kept, "PYTHONPATH": str(ROOT), **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    lines = re.findall(r"^(PASSED|FAILED|ERROR|XFAIL) test_\w+\.py(?:::(\w+))?", done.stdout, re.MULTILINE)
    skipped = re.findall(r"^SKIPPED \[1\] .*: (.*)$", done.stdout, re.MULTILINE)
    return done.returncode, {
        **{name: outcome for outcome, name in lines},
        **dict.fromkeys(skipped, "SKIPPED"),
    }


def _tests(allowed: str, reason: str) -> str:
    return _TESTS.format(allowed=allowed, reason=reason)


_ALLOWED, _REASON = next(iter(conftest._MAY_BE_SKIPPED.items()))


def test_skipped_test_fails_where_ci_is_set(tmp_path: Path) -> None:
    code, outcomes = _outcomes(tmp_path, {"CI": "true"}, _tests(_ALLOWED, _REASON))
    assert code == 1
    assert outcomes == {
        "": "ERROR",  # the module that is skipped as a whole
        "test_mark": "ERROR",
        "test_call": "FAILED",
        "test_fixture": "ERROR",
        "test_expected": "XFAIL",
        "test_passes": "PASSED",
        _REASON: "SKIPPED",
    }


def test_test_that_may_be_skipped_fails_for_another_reason(tmp_path: Path) -> None:
    _, outcomes = _outcomes(tmp_path, {"CI": "1"}, _tests(_ALLOWED, "another reason"))
    assert outcomes[_ALLOWED] == "FAILED"
    _, outcomes = _outcomes(tmp_path, {"CI": "1"}, _tests("test_other", _REASON))
    assert outcomes["test_other"] == "FAILED"


@pytest.mark.parametrize("environment", [{}, {"CI": ""}])
def test_skipped_test_is_skipped_where_ci_is_not_set(tmp_path: Path, environment: dict[str, str]) -> None:
    code, outcomes = _outcomes(tmp_path, environment, _tests(_ALLOWED, _REASON))
    assert code == 0
    assert set(outcomes.values()) == {"SKIPPED", "XFAIL", "PASSED"}
    assert list(outcomes.values()).count("SKIPPED") == 5


def test_every_test_that_may_be_skipped_exists_and_gives_its_reason() -> None:
    source = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").rglob("*.py"))
    missing = [name for name in conftest._MAY_BE_SKIPPED if f"def {name}(" not in source]
    assert missing == []
    given = {*re.findall(r"""(?:reason=|pytest\.skip\()"([^"]+)\"""", source)}
    assert given >= {*conftest._MAY_BE_SKIPPED.values()}
