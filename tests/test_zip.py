"""The package in a zip file, a wheel on the path or a zipapp: every command prints what it usually does."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from shutil import copyfile
from zipapp import create_archive
from zipfile import ZipFile

import pytest

from rcdp_schemas.cli import main
from tests.runtime.payloads import edited

pytestmark = pytest.mark.install

_FORMATS = ("full", "concise", "json", "ndjson", "sarif", "junit", "github", "gitlab", "markdown")
_LINES = [
    "--version",
    "list",
    "show eventLogin",
    "show eventLogin.customer.email",
    "schema eventLogin",
    "schema TokenRequest --strict",
    "schema --bundle",
    "schema eventLogin --bundle",
    "schema --report",
    "example eventLogin",
    *(f"example eventCheckout --full --as {form}" for form in ("json", "yaml", "curl", "python")),
    "explain RC203",
    "fields --name quantity",
    "coverage good.json",
    "coverage bad.json --output-format json",
    *(f"validate {name} --output-format {form}" for form in _FORMATS for name in ("good.json", "bad.json")),
    "validate good.yaml bad.yaml",
    "validate . --jobs 2",
]


# Runs command lines one after the other, since every process compiles anew what it imports from a zip file.
_PROGRAM = """
import io, json, sys
from rcdp_schemas import __file__
from rcdp_schemas.cli import main

def run(line):
    sys.stdout, sys.stderr = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8") for _ in range(2))
    code = main(line.split())
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    return code, *(stream.buffer.getvalue().decode() for stream in (sys.stdout, sys.stderr))

done = [run(line) for line in json.load(sys.stdin)]
json.dump([__file__, done], sys.__stdout__)
"""


@pytest.fixture
def _files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Put a good and a broken file of each format into the working directory."""
    payload = edited("eventLogin", {"/eventType": "eventLogin"})
    for name, content in (("good", payload), ("bad", {**payload, "eventData": {"customerCode": 7}})):
        for suffix in ("json", "yaml", "ndjson"):
            (tmp_path / f"{name}.{suffix}").write_text(json.dumps(content), encoding="utf-8")
    monkeypatch.chdir(tmp_path)


def _run(*command: str | Path, path: str = "", stdin: str = "") -> tuple[int, str, str]:
    done = subprocess.run(
        (sys.executable, *command),
        env={**os.environ, "PYTHONPATH": path},
        input=stdin,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def _run_from_the_tree(line: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    return main(line.split()), *capsys.readouterr()


def test_every_command_is_tried(capsys: pytest.CaptureFixture[str]) -> None:
    main(["--help"])
    commands = re.findall(r"^    (\w+) ", capsys.readouterr().out, re.MULTILINE)
    assert {line.split()[0] for line in _LINES} == {"--version", *commands}


@pytest.mark.usefixtures("_files")
def test_every_command_works_from_a_wheel(wheel: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = _run("-c", _PROGRAM, path=str(wheel), stdin=json.dumps(_LINES))
    assert (code, err) == (0, "")
    place, done = json.loads(out)
    assert Path(place).is_relative_to(wheel)
    expected = {line: _run_from_the_tree(line, capsys) for line in _LINES}
    assert dict(zip(_LINES, map(tuple, done), strict=True)) == expected
    assert {code for code, _, _ in expected.values()} == {0, 1}


@pytest.mark.usefixtures("_files")
def test_program_works_from_a_zipapp(
    wheel: Path, tmp_path_factory: pytest.TempPathFactory, capsys: pytest.CaptureFixture[str]
) -> None:
    source = tmp_path_factory.mktemp("application")
    with ZipFile(wheel) as archive:
        archive.extractall(source)
    # With a main="rcdp_schemas.cli:main" of its own, zipapp would drop the exit code.
    copyfile(source / "rcdp_schemas" / "__main__.py", source / "__main__.py")
    create_archive(source, source.with_suffix(".pyz"))
    for line in ("schema --report", "example eventLogin", "validate . --jobs 2"):
        assert _run(source.with_suffix(".pyz"), *line.split()) == _run_from_the_tree(line, capsys)
