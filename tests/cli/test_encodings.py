"""Output where the standard output has another encoding than UTF-8."""

from __future__ import annotations

import io
import json
import os
import resource
import subprocess
import sys
from functools import partial
from itertools import pairwise
from pathlib import Path
from unicodedata import east_asian_width
from xml.etree import ElementTree as ET

import pytest

from rcdp_schemas import cli
from rcdp_schemas.reporting import FORMATS
from tests.runtime.payloads import SOURCE_ROOTS, four_defects

_NAME = "größe-日本.eventTransactionComplete.json"
_FOR_PEOPLE = ("full", "concise")
_FOR_PROGRAMS = [name for name in FORMATS if name not in _FOR_PEOPLE]
_ENCODINGS = ("cp1252", "ascii", "utf-16", "cp037", "shift_jis")
_TEXT = json.dumps(
    four_defects() | {"requestTime": "é日本", "größe λ": "naïve", "long": 300 * "ä", "note": 200 * "日"},
    ensure_ascii=False,
    indent=1,
)


@pytest.fixture(autouse=True)
def _in_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path(_NAME).write_text(_TEXT, encoding="utf-8")


def _printed(encoding: str, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> bytes:
    printed = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(printed, encoding=encoding, newline="\n"))
    cli.main(arguments)
    return printed.getvalue()


def _process(encoding: str, output_format: str) -> bytes:
    roots = os.pathsep.join(SOURCE_ROOTS)
    done = subprocess.run(
        [sys.executable, "-m", "rcdp_schemas", "validate", _NAME, "--output-format", output_format],
        env={**os.environ, "PYTHONPATH": roots, "PYTHONIOENCODING": encoding},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (1, b"")
    return done.stdout


@pytest.mark.parametrize("encoding", _ENCODINGS)
@pytest.mark.parametrize("output_format", _FOR_PROGRAMS)
def test_formats_for_programs_are_the_bytes_of_a_report_file_whatever_the_encoding(
    output_format: str, encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    reports = ("--output-format", output_format, "--report", f"{output_format}=report")
    printed = _printed(encoding, monkeypatch, "validate", _NAME, *reports)
    assert printed == Path("report").read_bytes()
    printed.decode("utf-8")


@pytest.mark.parametrize("encoding", ["cp1252", "ascii"])
def test_process_prints_formats_for_programs_in_utf_8(encoding: str) -> None:
    names = {case.get("name") for case in ET.fromstring(_process(encoding, "junit")).iter("testcase")}  # noqa: S314 - ours
    assert names == {_NAME}
    for output_format in ("github", "markdown"):
        assert "`größe λ` is not a documented field" in _process(encoding, output_format).decode("utf-8")
    (result,) = json.loads(_process(encoding, "json"))["results"]
    assert result["file"] == _NAME


@pytest.mark.parametrize(
    ("encoding", "name", "field"),
    [
        ("cp1252", r"größe-\u65e5\u672c", r"größe \u03bb"),
        ("ascii", r"gr\xf6\xdfe-\u65e5\u672c", r"gr\xf6\xdfe \u03bb"),
    ],
)
def test_process_prints_formats_for_people_with_escapes_for_what_can_not_be_shown(
    encoding: str, name: str, field: str
) -> None:
    for output_format in _FOR_PEOPLE:
        shown = _process(encoding, output_format).decode(encoding)
        assert f"{name}.eventTransactionComplete.json:" in shown
        assert f"`{field}` is not a documented field" in shown


def _width(text: str) -> int:
    return sum(1 + (east_asian_width(char) in "WF") for char in text)


@pytest.mark.parametrize("encoding", ["utf-8", *_ENCODINGS])
def test_marks_stand_under_what_they_mark_in_every_encoding(
    encoding: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path(_NAME).write_text(_TEXT.replace("\n", " "), encoding="utf-8")
    lines = _printed(encoding, monkeypatch, "validate", _NAME).decode(encoding).splitlines()
    marked = {}
    for line, mark in pairwise(lines):
        if line.startswith("1 | "):
            begin, end = mark.index("^"), mark.rindex("^") + 1
            columns = [at for at in range(len(line)) if begin <= _width(line[:at]) < end]
            marked[line[columns[0] : columns[-1] + 1]] = len(line)
    shown = '"é日本"'.encode(encoding, "backslashreplace").decode(encoding)
    assert shown in marked
    assert max(marked.values()) < 130


def test_cut_is_three_full_stops_where_there_is_no_ellipsis(monkeypatch: pytest.MonkeyPatch) -> None:
    Path(_NAME).write_text(_TEXT.replace("\n", " "), encoding="utf-8")
    for encoding, cut in (("utf-8", "…"), ("cp1252", "…"), ("ascii", "..."), ("latin-1", "...")):
        lines = _printed(encoding, monkeypatch, "validate", _NAME).decode(encoding).splitlines()
        excerpts = [line for line in lines if line.startswith("1 | ")]
        assert excerpts
        assert all(line.endswith(cut) for line in excerpts)


@pytest.mark.parametrize(
    "arguments",
    [
        ("schema", "eventLogin"),
        ("schema", "--bundle"),
        ("example", "eventLogin", "--as", "yaml"),
        ("coverage", _NAME, "--output-format", "json"),
    ],
)
def test_commands_for_programs_print_utf_8(
    arguments: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = _printed("utf-8", monkeypatch, *arguments)
    assert plain
    assert _printed("utf-16", monkeypatch, *arguments) == plain
    people = ("show", "eventLogin")
    assert (
        _printed("utf-16", monkeypatch, *people).decode("utf-16")
        == _printed("utf-8", monkeypatch, *people).decode()
    )


def test_stream_without_a_buffer_takes_formats_for_programs_too(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stdout", stream)
    assert cli.main(["validate", _NAME, "--output-format", "junit", "--report", "junit=report"]) == 1
    assert stream.getvalue() == Path("report").read_text(encoding="utf-8")
    monkeypatch.setattr(sys, "stdout", None)
    assert cli.main(["validate", _NAME, "--output-format", "junit"]) == 1


@pytest.mark.parametrize("output_format", _FOR_PROGRAMS)
def test_report_that_does_not_fit_is_said_by_a_process_without_buffers(output_format: str) -> None:
    roots = os.pathsep.join(SOURCE_ROOTS)
    size = len(_process("utf-8", output_format)) - 1
    with Path("out").open("wb") as out:
        done = subprocess.run(
            [sys.executable, "-m", "rcdp_schemas", "validate", _NAME, "--output-format", output_format],
            env={**os.environ, "PYTHONPATH": roots, "PYTHONUNBUFFERED": "1", "PYTHONDONTWRITEBYTECODE": "1"},
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=subprocess.PIPE,
            check=False,
            preexec_fn=partial(resource.setrlimit, resource.RLIMIT_FSIZE, (size, size)),
        )
    assert (done.returncode, done.stderr) == (2, b"rcdp-schemas: can't write the results: File too large\n")
