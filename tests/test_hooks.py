"""The hooks for pre-commit: what they declare, and what they do in a repository."""

from __future__ import annotations

import gzip
import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from packaging.requirements import Requirement
from ruamel.yaml import YAML

import rcdp_schemas as rcdp
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
    """What a hook did: its exit code, the issues it shows, its counts, and its errors.

    The counts are files, payloads, invalid ones, errors, warnings and skipped files; there are none if
    nothing was checked. They are on one line, since pre-commit starts the hook once.
    """

    code: int
    issues: list[str]
    counts: list[int]
    complaints: tuple[str, ...] = ()


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

    def write(self, contents: Mapping[str, str | bytes], **options: object) -> None:
        """Replace all files, and set ``options`` of the hooks, such as ``args``."""
        repository = self._folder / "repository"
        _git(repository, "rm", "-r", "-f", "--quiet", "--ignore-unmatch", ".")
        for name, content in {**contents, ".pre-commit-config.yaml": self._configuration(options)}.items():
            (repository / name).parent.mkdir(parents=True, exist_ok=True)
            (repository / name).write_bytes(content.encode() if isinstance(content, str) else content)
        _git(repository, "add", ".")

    def _configuration(self, options: Mapping[str, object]) -> str:
        revision = run("git", "rev-parse", "HEAD", cwd=self._hooks).strip()
        hooks = [{"id": hook["id"], **options} for hook in _HOOKS]
        return json.dumps({"repos": [{"repo": str(self._hooks), "rev": revision, "hooks": hooks}]})

    def try_hook(self, hook: str) -> _Done:
        """Return the result of ``pre-commit try-repo`` with a hook on all files."""
        return self._run("try-repo", str(self._hooks), hook)

    def run_hook(self, hook: str) -> _Done:
        """Return the result of a configured hook on all files."""
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
        lines = done.stdout.splitlines()
        issues = sorted(line for line in lines if _ISSUE.search(line))
        complaints = tuple(line for line in lines if line.startswith("rcdp-schemas: "))
        totals = [[*map(int, found.groups("0"))] for found in _COUNTS.finditer(done.stdout)]
        assert len(totals) <= 1
        return _Done(done.returncode, issues, totals[0] if totals else [], complaints)


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


def test_hooks_install_the_parser_for_yaml_that_was_tested() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (extra,) = map(Requirement, project["optional-dependencies"]["yaml"])
    tested = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    for hook in _HOOKS:
        (pin,) = hook["additional_dependencies"]
        assert pin in tested
        name, _, version = pin.partition("==")
        assert (name, extra.specifier.contains(version)) == (extra.name, True)


_READ = [
    f"{name}.{suffix}{packed}"
    for name, packed in (("a", ""), ("d/-b", ""), ("d e/--c\nd", ".gz"))
    for suffix in ("json", "JSON", "ndjson", "jsonl", "NdJson", "yaml", "yml", "YAML")
]
_NOT_READ = ["a.txt", "a.json5", "a.json.bak", "ajson", "a.json\n", "json", "d.json/a"]


def test_hooks_are_given_whatever_the_command_line_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in (*_READ, *_NOT_READ):
        Path(name).parent.mkdir(exist_ok=True)
        Path(name).write_bytes(gzip.compress(b"3") if name.lower().endswith(".gz") else b"3")
    of_a_folder = {result.file for result in rcdp.check_paths(".")}
    assert of_a_folder <= {*_READ}
    assert {name for name in _READ if not name.endswith(".gz")} <= of_a_folder
    assert [result.file for result in rcdp.check_paths(_READ)] == _READ
    for hook in _HOOKS:
        files = re.compile(hook["files"])
        assert [name for name in (*_READ, *_NOT_READ) if files.search(name)] == _READ
        assert not any(map(files.search, ("-.json", "--report=json=/x.json", "-d/a.ndjson.gz", "--x\n.yaml")))
        assert hook["types"] == ["file"]


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
    code, (issue,), counts, _ = repository.run_hook("rcdp-payloads")
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
    code, (issue,), _, _ = repository.run_hook("rcdp-payloads")
    assert (code, "error[RC104]: the payload must raise RC203 and nothing else" in issue) == (1, True)


@pytest.mark.install
def test_hook_checks_what_git_takes_for_binary(repository: _Repository) -> None:
    good, wrong = json.dumps(_LOGIN), json.dumps(_WRONG)
    control = good.replace("eventLogin", "\x01\x00")
    repository.write(
        {
            "UPPER.JSON": wrong,
            "control.ndjson": f"{good}\n{control}\n",
            "eventLogin.wide.ndjson": f"{good}\n".encode("utf-16"),
            "packed.jsonl.gz": gzip.compress(f"{good}\n{wrong}\n".encode()),
            "packed.ndjson.gz": gzip.compress(f"{wrong}\n".encode()),
            "other.ndjson.gz": gzip.compress(b'{"a": 1}\n'),
            "other.ndjson": b'{"a": "\x00"}\n',
        }
    )
    code, issues, counts, _ = repository.run_hook("rcdp-payloads")
    assert (code, counts) == (1, [5, 7, 5, 5, 0, 3])
    assert [line.split(" ")[0].rsplit(":", 2)[0] for line in issues] == [
        "UPPER.JSON:1",
        "control.ndjson:2",
        "eventLogin.wide.ndjson:1",
        "packed.jsonl.gz:2",
        "packed.ndjson.gz:1",
    ]


@pytest.mark.install
def test_run_of_many_files_prints_one_total(repository: _Repository) -> None:
    repository.write({f"{number}.json": json.dumps(_LOGIN) for number in range(200)})
    assert repository.run_hook("rcdp-payloads") == _Done(0, [], [200, 200, 0, 0, 0, 1])


@pytest.mark.install
def test_name_of_a_file_is_never_an_option_of_a_hook(repository: _Repository, tmp_path: Path) -> None:
    outside = tmp_path / "outside.json"
    report = f"--report=json={outside}"
    wrong = json.dumps(_WRONG)
    place = f"bad.json:1:{wrong.index('7}') + 1}"
    shown = f"{place}: error[RC203] /eventData/customerCode: `customerCode` must be a string, got an integer"

    repository.write({"bad.json": wrong, report: json.dumps(_LOGIN)})
    for hook in _HOOKS:
        done = repository.run_hook(hook["id"])
        assert done == _Done(1, [f'{shown} [put it in quotes: "7"]'], [1, 1, 1, 1, 0, 1])

    repository.write({"bad.json": wrong, report: json.dumps(_LOGIN)}, args=["--redact"])
    assert repository.run_hook("rcdp-payloads") == _Done(1, [shown], [1, 1, 1, 1, 0, 1])

    for name in (report, "--exit-zero", "--help", "-"):
        repository.write({"bad.json": wrong, name: "{}"}, args=["--redact"], files="")
        complaint = (
            f"rcdp-schemas: {name} begins with - and is the path of a file; write ./{name}, or rename it"
        )
        assert repository.run_hook("rcdp-payloads") == _Done(1, [], [], (complaint,))
    assert not outside.exists()
