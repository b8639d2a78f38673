"""Links, folders and settings that could make the search for files endless or silently incomplete."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.commands import try_run, without_privileges
from tests.runtime.payloads import SOURCE_ROOTS, edited

_SECONDS = 60  # a guard against what never ends; nothing here takes a second on an idle machine
_MEMORY = 700 * 2**20
_ENVIRONMENT = {"PYTHONPATH": os.pathsep.join(SOURCE_ROOTS), "PYTHONIOENCODING": "utf-8"}
_LOGIN = json.dumps(edited("eventLogin", {"/eventType": "eventLogin"}))
_CHECK_PATHS = "import rcdp_schemas; [print(each.file) for each in rcdp_schemas.check_paths({!r})]"


def _run(folder: Path, *arguments: str) -> tuple[int, str, str]:
    """Run Python as a user who may not read everything; return its exit code and what it prints."""
    done = try_run(
        *without_privileges(),
        sys.executable,
        *arguments,
        cwd=folder,
        env=_ENVIRONMENT,
        timeout=_SECONDS,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY)),
    )
    return done.returncode, done.stdout, done.stderr


def _validate(folder: Path, *arguments: str) -> tuple[int, str, str]:
    return _run(folder, "-m", "rcdp_schemas", "validate", "--output-format", "concise", *arguments)


def _configure(folder: Path, text: str) -> None:
    (folder / ".git").mkdir(exist_ok=True)
    (folder / "pyproject.toml").write_text(text, encoding="utf-8")


def _configure_path(folder: Path, path: str) -> None:
    _configure(folder, f"[tool.rcdp-schemas]\npaths = [{json.dumps(path)}]\n")


@pytest.fixture
def packages(tmp_path: Path) -> Path:
    """A repository whose packages link each other and themselves, each with one wrong payload."""
    names = ("a", "b", "c")
    for name in names:
        (tmp_path / "packages" / name / "links").mkdir(parents=True)
        (tmp_path / "packages" / name / "eventLogin.json").write_text("{}", encoding="utf-8")
        for other in names:
            (tmp_path / "packages" / name / "links" / other).symlink_to(tmp_path / "packages" / other)
    return tmp_path


_FOUND = [f"packages/{name}/eventLogin.json" for name in ("a", "b", "c")]


def _names(out: str) -> list[str]:
    """Return the file names at the start of the lines, each once."""
    return list(dict.fromkeys(line.split(":")[0] for line in out.splitlines() if ".json" in line))


@pytest.mark.parametrize("pattern", [".", "**/*.json", "**", "packages/**/**/*.json", "**/**/event*"])
def test_links_that_form_circles_lead_to_each_file_once(pattern: str, packages: Path) -> None:
    code, out, err = _validate(packages, pattern)
    assert (code, _names(out), err) == (1, _FOUND, "")
    code, out, err = _run(packages, "-m", "rcdp_schemas", "coverage", pattern)
    assert (code, out.splitlines()[0], err) == (0, "3 files, 3 payloads, 3 left out for errors", "")
    code, out, err = _run(packages, "-c", _CHECK_PATHS.format(pattern))
    assert (code, out.split(), err) == (0, _FOUND, "")
    _configure_path(packages, pattern)
    code, out, err = _validate(packages)
    assert (code, _names(out), err) == (1, _FOUND, "")


def test_configured_pattern_of_files_ends_where_links_form_circles(packages: Path) -> None:
    _configure(
        packages,
        '[tool.rcdp-schemas]\nevents = [{files = ["**/c/**/*.json", "**/*.ndjson"], event = "eventLogin"}]\n',
    )
    code, out, err = _validate(packages, "packages")
    assert (code, out) == (2, "")
    assert err.endswith("matches '**/*.ndjson'\n")
    assert err.count("\n") == 1


@pytest.fixture
def locked(tmp_path: Path) -> Path:
    """A folder with an unreadable folder and a readable one."""
    for name in ("open", "secret", "secret/deep"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "eventLogin.json").write_text(_LOGIN, encoding="utf-8")
    (tmp_path / "secret").chmod(0)
    return tmp_path


@pytest.mark.parametrize(
    ("pattern", "files"),
    [
        (".", 1),
        ("secret", 0),
        ("**/*.json", 1),
        ("**", 1),
        ("*", 1),
        ("*/*.json", 1),
        ("*/event*.json", 1),
        ("*/eventLogin.json", 1),
        ("[os]*/*.json", 1),
        ("secret/*.json", 0),
        ("secret/**/*.json", 0),
        ("secret/deep/*.json", 0),
        ("secret/none/*/x.json", 0),
    ],
)
def test_folder_that_can_not_be_read_is_named_and_the_rest_is_checked(
    pattern: str, files: int, locked: Path
) -> None:
    denied = "rcdp-schemas: can't read secret: Permission denied\n"
    code, out, err = _validate(locked, pattern)
    assert (code, err) == (2, denied)
    assert out.startswith(f"{files} file{'s' * (files != 1)}, ")
    code, out, err = _run(locked, "-m", "rcdp_schemas", "coverage", pattern)
    assert (code, err) == (2, denied)
    assert out.startswith(f"{files} file{'s' * (files != 1)}, ")
    code, out, err = _run(locked, "-c", _CHECK_PATHS.format(pattern))
    assert (code, out) == (1, "open/eventLogin.json\n" * files)
    assert err.splitlines()[-1].startswith("PermissionError: [Errno 13] Permission denied: 'secret")
    _configure_path(locked, pattern)
    assert _validate(locked)[::2] == (2, denied)


def test_pattern_goes_through_folders_that_can_be_searched_and_not_listed(locked: Path) -> None:
    (locked / "secret").chmod(0o111)
    assert _validate(locked, "*/eventLogin.json", "secret/d[e]ep/*.json")[0] == 2
    assert _validate(locked, "*/eventLogin.json", "secret/deep/*.json")[::2] == (0, "")


def test_link_into_a_folder_that_can_not_be_searched_is_named(locked: Path) -> None:
    (locked / "open" / "link").symlink_to(locked / "secret" / "deep")
    code, _, err = _validate(locked, "open/*/*.json")
    assert (code, err) == (2, "rcdp-schemas: can't read open/link: Permission denied\n")


def test_configured_pattern_of_files_in_a_folder_that_can_not_be_read_is_given_that_reason(
    locked: Path,
) -> None:
    _configure(locked, '[tool.rcdp-schemas]\nevents = [{files = "secret/*.json", event = "eventLogin"}]\n')
    code, _, err = _validate(locked, "open")
    reason = f"tool.rcdp-schemas.events[0].files: can't read {locked}/secret: Permission denied"
    assert (code, err) == (2, f"rcdp-schemas: pyproject.toml: {reason}\n")


def test_folders_may_be_nested_deeper_than_calls(tmp_path: Path) -> None:
    (tmp_path / "d").mkdir()
    folder = os.open(tmp_path / "d", os.O_RDONLY)
    for _ in range(1_500):
        os.mkdir("d", dir_fd=folder)
        inner = os.open("d", os.O_RDONLY, dir_fd=folder)
        os.close(folder)
        folder = inner
    os.close(os.open("eventLogin.json", os.O_WRONLY | os.O_CREAT, dir_fd=folder))
    os.close(folder)
    try:
        for name in (".", "**/*.json", "*/d/**"):
            code, out, err = _validate(tmp_path, name)
            assert (code, err) == (1, "")
            assert out.endswith("1 file, 1 payload, 1 invalid: 1 error, 0 warnings\n")
    finally:
        subprocess.run(["rm", "-r", tmp_path / "d"], check=True)  # shutil calls itself for each folder


_PATTERNS = {
    "stars": "*a*a*a*a*ab.json",
    "twelve stars": "*a" * 12 + "b.json",
    "brackets": "[" * 40_000,
    "closed brackets": "[a]" * 40_000,
    "ranges": "[" + "a-b" * 40_000 + "]",
    "folders": "**/a*/" * 12 + "b.json",
    "many folders": "**/*/" * 2_000 + "b.json",
}


@pytest.mark.parametrize("name", _PATTERNS)
def test_no_pattern_takes_longer_than_it_is_long(name: str, tmp_path: Path) -> None:
    file = tmp_path.joinpath(*["a" * 20] * 30, "a" * 120 + ".json")
    file.parent.mkdir(parents=True)
    file.write_text(_LOGIN, encoding="utf-8")
    (tmp_path / f"{'a' * 120}.json").write_text(_LOGIN, encoding="utf-8")
    pattern = json.dumps(_PATTERNS[name])
    for line in (f"files = [{pattern}]", f'files = ["**", {pattern}]'):
        _configure(tmp_path, f'[[tool.rcdp-schemas.events]]\nevent = "eventLogin"\n{line}\n')
        code, out, err = _validate(tmp_path, ".")
        assert (code, out) == (2, "")
        assert f"no file below {tmp_path} matches" in err
    _configure_path(tmp_path, _PATTERNS[name])
    code, out, err = _validate(tmp_path)
    assert (code, out[:7]) == (2, "0 files")
    assert "no file matches the pattern" in err


@pytest.mark.parametrize(
    "value",
    [
        "[" * 20_000,
        "[" * 20_000 + "]" * 20_000,
        "{a=" * 20_000,
        "{a=" * 20_000 + "1" + "}" * 20_000,
        "{" + "a." * 20_000 + "a = 1}",
        "1\n" + "a." * 200_000 + "b = 1",
        "1\n[" + "'a' . " * 200_000 + "b]",
    ],
    ids=lambda value: f"{value[:4]}{len(value)}",
)
def test_settings_that_are_nested_very_deep_are_refused(value: str, tmp_path: Path) -> None:
    _configure(tmp_path, f"[tool.rcdp-schemas]\nstrict = true\nx = {value}\n")
    for arguments in ((), ("--config", "pyproject.toml")):
        code, out, err = _validate(tmp_path, *arguments, ".")
        assert (code, out, err) == (2, "", "rcdp-schemas: pyproject.toml: is nested too deeply\n")


_NO_FILES: dict[str, Callable[[Path], None]] = {
    "not a regular file": os.mkfifo,
    "not a regular file ": lambda path: path.symlink_to("/dev/zero"),
    "Is a directory": Path.mkdir,
    "No such file or directory": lambda path: path.symlink_to("nowhere"),
    "Too many levels of symbolic links": lambda path: path.symlink_to(path.name),
}


@pytest.mark.parametrize("reason", _NO_FILES)
def test_settings_are_read_from_a_regular_file_alone(reason: str, tmp_path: Path) -> None:
    (tmp_path / "eventLogin.json").write_text(_LOGIN, encoding="utf-8")
    _configure(tmp_path, "")
    (tmp_path / "pyproject.toml").unlink()
    _NO_FILES[reason](tmp_path / "pyproject.toml")
    refused = f"rcdp-schemas: pyproject.toml: can't be read: {reason.strip()}\n"
    assert _validate(tmp_path, "--config", "pyproject.toml", "eventLogin.json") == (2, "", refused)
    assert _validate(tmp_path, "eventLogin.json") == (2, "", refused)
