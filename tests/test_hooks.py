"""The hooks for pre-commit: what they say of themselves, and what they do in a repository."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from ruamel.yaml import YAML

from tests.commands import ROOT, copy_tree, run
from tests.runtime.payloads import edited

_HOOKS: list[dict[str, Any]] = YAML(typ="safe").load(ROOT / ".pre-commit-hooks.yaml")
_LOGIN = edited("eventLogin", {"/eventType": "eventLogin"})
_WRONG = {**_LOGIN, "eventData": {"customerCode": 7}}
_WARNED = {**_LOGIN, "extra": 1}
_YAML = """
- eventType: eventLogin
  srcId: WBSTR
  srcType: Website
  requestTime: 1710000000000
  customer: {customerCode: "100"}
  eventData:
    customerCode: 00100
"""
_UNRELATED = {
    "package.json": '{"name": "shop"}',
    "tsconfig.json": '{"strict": true, // a comment\n}',
    "events.ndjson": '{"eventType": "click"}\nno JSON\n',
    "workflow.yml": "on: push\njobs: {}\n",
    "template.yaml": "Resource: !Ref x\n",
}


_ISSUE = re.compile(r": (error|warning)\[RC")


class _Done(NamedTuple):
    """What a hook did: its exit code, the issues it shows, and its counts.

    The counts are files, payloads, invalid ones, errors, warnings and skipped files. The files come in
    batches, of which each prints its counts.
    """

    code: int
    issues: list[str]
    counts: list[int]


_COUNTS = re.compile(
    r"(\d+) files?, (\d+) payloads?, (\d+) invalid: (\d+) errors?, (\d+) warnings?(?:; (\d+) files? skipped)?"
)


class _Repository:
    """A repository that uses the hooks of a clone of the project."""

    def __init__(self, folder: Path, hooks: Path) -> None:
        self._folder = folder
        self._hooks = hooks
        self._environment = {**os.environ, "PRE_COMMIT_HOME": str(folder / "store")}
        _git(folder, "init", "--quiet", "repository")

    def write(self, files: dict[str, str]) -> None:
        """Replace all files."""
        repository = self._folder / "repository"
        _git(repository, "rm", "-r", "-f", "--quiet", "--ignore-unmatch", ".")
        for name, text in {**files, ".pre-commit-config.yaml": self._configuration()}.items():
            (repository / name).parent.mkdir(parents=True, exist_ok=True)
            (repository / name).write_text(text, encoding="utf-8")
        _git(repository, "add", ".")

    def _configuration(self) -> str:
        revision = run("git", "rev-parse", "HEAD", cwd=self._hooks).strip()
        hooks = [{"id": hook["id"]} for hook in _HOOKS]
        return json.dumps({"repos": [{"repo": str(self._hooks), "rev": revision, "hooks": hooks}]})

    def try_hook(self, hook: str) -> _Done:
        """Return what a hook does that is tried out, on all files."""
        return self._run("try-repo", str(self._hooks), hook)

    def run_hook(self, hook: str) -> _Done:
        """Return what a hook does that the configuration has, on all files."""
        return self._run("run", hook)

    def _run(self, *command: str) -> _Done:
        done = subprocess.run(
            [sys.executable, "-m", "pre_commit", *command, "--all-files", "--verbose", "--color", "never"],
            cwd=self._folder / "repository",
            env=self._environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
        assert done.stderr == ""
        issues = [line for line in done.stdout.splitlines() if _ISSUE.search(line)]
        counts = [map(int, found.groups("0")) for found in _COUNTS.finditer(done.stdout)]
        return _Done(done.returncode, sorted(issues), [sum(column) for column in zip(*counts, strict=True)])


def _git(folder: Path, *arguments: str) -> None:
    identity = ("-c", "user.name=tests", "-c", "user.email=tests@example.invalid")
    run("git", *identity, *arguments, cwd=folder)


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A clean clone of a repository that holds the tree as it would be committed now."""
    folder = tmp_path_factory.mktemp("project")
    copy_tree(folder / "tree")
    _git(folder / "tree", "init", "--quiet")
    _git(folder / "tree", "add", ".")
    _git(folder / "tree", "commit", "--quiet", "--message", "The tree")
    _git(folder, "clone", "--quiet", "tree", "clone")
    return folder / "clone"


@pytest.fixture(scope="module")
def repository(clone: Path, tmp_path_factory: pytest.TempPathFactory) -> _Repository:
    return _Repository(tmp_path_factory.mktemp("use"), clone)


def test_hooks_install_what_the_extra_for_yaml_does() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    for hook in _HOOKS:
        assert hook["additional_dependencies"] == project["optional-dependencies"]["yaml"]


def test_strict_hook_differs_from_the_other_in_being_strict() -> None:
    plain, strict = _HOOKS
    assert (plain["id"], strict["id"]) == ("rcdp-payloads", "rcdp-payloads-strict")
    own = {"id", "name", "description"}
    assert {**plain, "entry": f"{plain['entry']} --strict"} == {
        **strict,
        **{key: plain[key] for key in own},
    }


@pytest.mark.install
def test_hook_checks_payloads_and_skips_all_else(repository: _Repository) -> None:
    repository.write(
        {
            **_UNRELATED,
            "fixtures/good.json": json.dumps(_LOGIN),
            "fixtures/bad.json": json.dumps(_WRONG, indent=2),
            "fixtures/eventLogin.broken.json": "{",
            "fixtures/many.ndjson": f"{json.dumps(_LOGIN)}\n{json.dumps(_WRONG)}\n",
            "fixtures/some.yaml": _YAML,
            "notes.txt": "eventData",
        }
    )
    done = repository.try_hook("rcdp-payloads")
    wrong = "error[RC203] /eventData/customerCode: `customerCode` must be a string, got an integer"
    assert done == _Done(
        1,
        [
            f'fixtures/bad.json:9:21: {wrong} [put it in quotes: "7"]',
            (
                "fixtures/eventLogin.broken.json:1:2: error[RC001]: the text is not valid JSON: "
                "expected a key in double quotes, not the end of the text"
            ),
            f'fixtures/many.ndjson:2:139: {wrong} [put it in quotes: "7"]',
            f'fixtures/some.yaml:8:19: {wrong} [put it in quotes: "00100"]',
        ],
        [5, 6, 4, 4, 0, 6],
    )


@pytest.mark.install
def test_hooks_let_good_payloads_and_unrelated_files_pass(repository: _Repository) -> None:
    repository.write({**_UNRELATED, "good.json": json.dumps(_LOGIN)})
    assert repository.run_hook("rcdp-payloads") == _Done(0, [], [1, 1, 0, 0, 0, 6])
    assert repository.run_hook("rcdp-payloads-strict") == _Done(0, [], [1, 1, 0, 0, 0, 6])
    repository.write({**_UNRELATED, "warned.json": json.dumps(_WARNED)})
    code, (issue,), counts = repository.run_hook("rcdp-payloads")
    assert (code, ": warning[RC202] /extra: " in issue, counts) == (0, True, [1, 1, 0, 0, 1, 6])
    failing = issue.replace("warning[", "error[")
    assert repository.run_hook("rcdp-payloads-strict") == _Done(1, [failing], [1, 1, 1, 1, 0, 6])


@pytest.mark.install
def test_hooks_follow_the_configuration_of_the_repository(repository: _Repository) -> None:
    table = '[tool.rcdp-schemas]\nexpect = [{files = "bad/*", codes = ["RC203"]}]\n'
    repository.write(
        {"pyproject.toml": table, "bad/a.json": json.dumps(_WRONG), "b.json": json.dumps(_LOGIN)}
    )
    assert repository.run_hook("rcdp-payloads") == _Done(0, [], [2, 2, 0, 0, 0, 1])
    repository.write(
        {"pyproject.toml": table, "bad/a.json": json.dumps(_LOGIN), "b.json": json.dumps(_LOGIN)}
    )
    code, (issue,), _ = repository.run_hook("rcdp-payloads")
    assert (code, "error[RC104]: the payload must raise RC203 and nothing else" in issue) == (1, True)
