"""The command line in this process: its output, the width of its help, and its exit codes."""

from __future__ import annotations

import io
import json
import os
import runpy
import sys
from argparse import ArgumentParser, HelpFormatter, RawDescriptionHelpFormatter
from pathlib import Path
from typing import NamedTuple

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas import cli
from rcdp_schemas.checking import files as checking
from rcdp_schemas.cli.terminal import LostProcessError
from rcdp_schemas.reporting import FORMATS
from tests.runtime.payloads import edited, four_defects


class _Done(NamedTuple):
    code: int
    out: str
    err: str


class _Files(NamedTuple):
    good: str
    bad: str
    warned: str


@pytest.fixture
def files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> _Files:
    """The names of a good, a bad and a doubtful payload file, each with its event."""
    monkeypatch.chdir(tmp_path)
    payloads = {
        "good.json": edited("eventLogin", {"/eventType": "eventLogin"}),
        "bad.json": {**four_defects(), "eventType": "eventTransactionComplete"},
        "warned.json": edited("eventLogin", {"/eventType": "eventLogin", "/extra": 1}),
    }
    for name, payload in payloads.items():
        (tmp_path / name).write_text(json.dumps(payload), encoding="utf-8")
    return _Files(*payloads)


def _run(capsys: pytest.CaptureFixture[str], *arguments: str) -> _Done:
    code = cli.main(arguments)
    return _Done(code, *capsys.readouterr())


def test_valid_files_end_with_0(files: _Files, capsys: pytest.CaptureFixture[str]) -> None:
    done = _run(capsys, "validate", files.good, files.warned, "--ignore", "RC202")
    assert done == (0, "2 files, 2 payloads, 0 invalid: 0 errors, 0 warnings\n", "")


def test_warning_ends_with_0_and_in_strict_mode_with_1(
    files: _Files, capsys: pytest.CaptureFixture[str]
) -> None:
    column = Path(files.warned).read_text(encoding="utf-8").index('"extra"') + 1
    line = f"warned.json:1:{column}: %s[RC202] /extra: `extra` is not a documented field of the payload\n"
    done = _run(capsys, "validate", files.warned, "--output-format", "concise")
    assert done == (0, f"{line % 'warning'}1 file, 1 payload, 0 invalid: 0 errors, 1 warning\n", "")
    done = _run(capsys, "validate", files.warned, "--strict", "--output-format", "concise")
    assert done == (1, f"{line % 'error'}1 file, 1 payload, 1 invalid: 1 error, 0 warnings\n", "")


def test_error_ends_with_1(files: _Files, capsys: pytest.CaptureFixture[str]) -> None:
    done = _run(capsys, "validate", "--output-format", "concise", files.good, files.bad)
    assert (done.code, done.err, len(done.out.splitlines())) == (1, "", 5)
    assert done.out.endswith("2 files, 2 payloads, 1 invalid: 3 errors, 1 warning\n")


def test_event_option_names_the_event(files: _Files, capsys: pytest.CaptureFixture[str]) -> None:
    done = _run(capsys, "validate", "--event", "eventLogout", files.good)
    assert done.code == 1
    assert 'error[RC103] event-mismatch: `eventType` must be "eventLogout", the event' in done.out


def test_json_format_is_one_document(files: _Files, capsys: pytest.CaptureFixture[str]) -> None:
    done = _run(capsys, "validate", "--output-format", "json", *files)
    document = json.loads(done.out)
    assert (done.code, done.err) == (1, "")
    assert [(result["file"], result["valid"]) for result in document["results"]] == [
        ("good.json", True),
        ("bad.json", False),
        ("warned.json", True),
    ]
    assert document["summary"] == {"files": 3, "payloads": 3, "invalid": 1, "errors": 3, "warnings": 2}


@pytest.mark.parametrize(
    ("name", "reason"),
    [("none.json", "No such file or directory"), ("a\x00b", "embedded null byte")],
)
def test_file_that_can_not_be_read_ends_with_2_and_the_others_are_checked(
    files: _Files, capsys: pytest.CaptureFixture[str], name: str, reason: str
) -> None:
    done = _run(capsys, "validate", name, files.bad)
    shown = name.replace("\x00", "\\u0000")
    assert (done.code, done.err) == (2, f"rcdp-schemas: can't read {shown}: {reason}\n")
    assert done.out.endswith("1 file, 1 payload, 1 invalid: 3 errors, 1 warning; 1 could not be read\n")


def test_unknown_event_ends_with_2(files: _Files, capsys: pytest.CaptureFixture[str]) -> None:
    done = _run(capsys, "validate", "--event", "eventLogn", files.good)
    assert done == (2, "", "rcdp-schemas: unknown event 'eventLogn'; did you mean 'eventLogin'?\n")


@pytest.mark.parametrize(
    "arguments", [[], ["validate", "a", "--output-format", "x"], ["check"], ["list", "x"]]
)
def test_wrong_usage_ends_with_2(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    done = _run(capsys, *arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("usage: rcdp-schemas")


def test_help_and_version_end_with_0(capsys: pytest.CaptureFixture[str]) -> None:
    assert "exit codes: 0 all payloads are valid" in " ".join(_run(capsys, "validate", "--help").out.split())
    version = f"rcdp-schemas {rcdp.__version__}, contract {rcdp.CONTRACT_VERSION}\n"
    assert _run(capsys, "--version") == (0, version, "")


def test_list_shows_each_event_on_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    done = _run(capsys, "list")
    lines = done.out.splitlines()
    assert done.code == 0
    assert lines[0].split() == ["eventHomePage", "Navigation", "Home"]
    assert [line.split()[0] for line in lines] == [event.name for event in rcdp.events()]


def test_arguments_come_from_the_command_line_when_none_are_given(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["rcdp-schemas", "--version"])
    assert cli.main() == 0
    assert capsys.readouterr().out.startswith("rcdp-schemas ")


def _raise(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> None:
    def check_data(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr(checking, "check_data", check_data)


@pytest.mark.usefixtures("files")
def test_closed_pipe_ends_with_141(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "w", encoding="utf-8") as stream:
        monkeypatch.setattr(sys, "stdout", stream)
        assert cli.main(["list"]) == 141
    assert capsys.readouterr().err == ""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_full_disk_is_said_and_ends_with_2(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as stream:
        monkeypatch.setattr(sys, "stdout", stream)
        assert cli.main(["list"]) == 2
    message = "rcdp-schemas: can't write the results: No space left on device\n"
    assert capsys.readouterr().err == message


def test_module_is_the_program(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "argv", ["rcdp-schemas", "list"])
    with pytest.raises(SystemExit) as stopped:
        runpy.run_module("rcdp_schemas", run_name="__main__")
    assert stopped.value.code == 0
    assert capsys.readouterr().out.startswith("eventHomePage")


def test_internal_error_is_one_line_and_ends_with_3(
    files: _Files, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _raise(monkeypatch, RuntimeError("a value of the payload"))
    done = _run(capsys, "validate", files.good)
    assert done == (3, "", "rcdp-schemas: internal error: RuntimeError; --verbose shows where\n")


@pytest.mark.parametrize("place", [0, 1, 2])
def test_verbose_shows_the_traceback_of_an_internal_error(
    files: _Files, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, place: int
) -> None:
    _raise(monkeypatch, RuntimeError("what happened"))
    arguments = ["validate", files.good]
    arguments.insert(place, "--verbose")
    done = _run(capsys, *arguments)
    assert (done.code, done.out) == (3, "")
    assert "RuntimeError: what happened" in done.err


def test_interruption_ends_quietly_with_130(
    files: _Files, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _raise(monkeypatch, KeyboardInterrupt())
    assert _run(capsys, "validate", files.good) == (130, "", "")


def test_stream_gets_escapes_for_what_it_can_not_express(
    files: _Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    Path(files.good).rename("gut-é.json")
    Path("gut-é.json").write_text("{", encoding="utf-8")
    stream = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "stdout", stream)
    assert cli.main(["validate", "gut-é.json", "--output-format", "concise"]) == 1
    stream.seek(0)
    assert stream.read().startswith("gut-\\xe9.json:1:2: error[RC001]")


def test_stream_without_an_encoding_takes_everything(files: _Files, monkeypatch: pytest.MonkeyPatch) -> None:
    stream = io.StringIO()
    monkeypatch.setattr(sys, "stdout", stream)
    assert cli.main(["validate", files.bad]) == 1
    assert stream.getvalue().endswith("3 errors, 1 warning\n")


def test_closed_streams_take_nothing(files: _Files, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    assert cli.main(["validate", files.bad]) == 1
    assert cli.main(["validate", "none.json"]) == 2


def test_redact_shows_no_value(files: _Files, capsys: pytest.CaptureFixture[str]) -> None:
    for output_format in FORMATS:
        done = _run(capsys, "validate", "--redact", "--output-format", output_format, files.bad)
        assert done.code == 1
        assert "RC203" in done.out
        assert "2024-03" not in done.out


def _is_coloured(stream: io.StringIO, monkeypatch: pytest.MonkeyPatch, *arguments: str) -> bool:
    monkeypatch.setattr(sys, "stdout", stream)
    assert cli.main(["validate", *arguments]) == 1
    return "\x1b[1;31merror[RC203]\x1b[0m" in stream.getvalue()


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_colour_is_for_terminals_and_for_those_who_ask(
    files: _Files, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.delenv("FORCE_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    assert _is_coloured(_Terminal(), monkeypatch, files.bad)
    assert not _is_coloured(io.StringIO(), monkeypatch, files.bad)
    assert not _is_coloured(_Terminal(), monkeypatch, files.bad, "--color", "never")
    assert not _is_coloured(_Terminal(), monkeypatch, files.bad, "--output-format", "concise")
    monkeypatch.setenv("NO_COLOR", "1")
    assert not _is_coloured(_Terminal(), monkeypatch, files.bad)
    assert _is_coloured(io.StringIO(), monkeypatch, files.bad, "--color", "always")
    monkeypatch.delenv("NO_COLOR")
    monkeypatch.setenv("TERM", "dumb")
    assert not _is_coloured(_Terminal(), monkeypatch, files.bad)
    monkeypatch.setenv("FORCE_COLOR", "1")
    assert _is_coloured(io.StringIO(), monkeypatch, files.bad)
    assert not _is_coloured(io.StringIO(), monkeypatch, files.bad, "--color", "never")
    monkeypatch.setenv("NO_COLOR", "1")
    assert not _is_coloured(io.StringIO(), monkeypatch, files.bad)


def test_lost_process_is_reported_as_that_and_ends_with_3(
    files: _Files, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _raise(monkeypatch, LostProcessError("a process was killed"))
    assert _run(capsys, "validate", files.good) == (3, "", "rcdp-schemas: a process was killed\n")


def test_lookup_error_that_is_no_unknown_name_is_an_internal_error(
    files: _Files, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    _raise(monkeypatch, KeyError("a value of the payload"))
    done = _run(capsys, "validate", files.good)
    assert done == (3, "", "rcdp-schemas: internal error: KeyError; --verbose shows where\n")


def _parsers() -> list[ArgumentParser]:
    """Return the parser of all commands, and the parser of one."""
    parser = cli.make_parser(["validate"])
    assert parser._subparsers is not None
    (commands,) = parser._subparsers._group_actions
    assert isinstance(commands.choices, dict)
    return [parser, commands.choices["validate"]]


def _printed() -> list[str]:
    return [parser.format_help() for parser in _parsers()]


def _expected() -> list[str]:
    """Return the help as argparse prints it without our width."""
    parsers = _parsers()
    for parser, formatter in zip(parsers, (HelpFormatter, RawDescriptionHelpFormatter), strict=True):
        parser.formatter_class = formatter
    return [parser.format_help() for parser in parsers]


@pytest.mark.parametrize("columns", ["60", "132", "0", "-1", "wide", ""])
def test_width_is_the_environments(monkeypatch: pytest.MonkeyPatch, columns: str) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert _printed() == _expected()


@pytest.mark.parametrize("columns", [50, 0])
def test_width_is_else_the_terminals(monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    monkeypatch.setattr(os, "get_terminal_size", lambda *_: os.terminal_size((columns, 24)))
    with open(os.devnull, encoding="utf-8") as stream:  # noqa: PTH123 - it is no path of ours
        monkeypatch.setattr(sys, "__stdout__", stream)
        assert _printed() == _expected()


def test_width_is_80_columns_where_there_is_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    monkeypatch.setattr(sys, "__stdout__", None)
    assert _printed() == _expected()
    assert max(len(line) for text in _printed() for line in text.splitlines()) <= 78


@pytest.mark.parametrize("arguments", [("--verb", "list"), ("validate", "--stri", "x.json")])
def test_options_are_not_abbreviated(capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]) -> None:
    done = _run(capsys, *arguments)
    assert (done.code, done.out) == (2, "")
    assert "unrecognized arguments: --" in done.err
