"""The width of the help, which is that of argparse itself."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser

import pytest

from rcdp_schemas.command_parser import CommandParser

_ABOUT = "word " * 100


def _expected() -> str:
    return ArgumentParser(prog="x", description=_ABOUT).format_help()


def _printed() -> str:
    return CommandParser(prog="x", description=_ABOUT).format_help()


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
    assert max(map(len, _printed().splitlines())) <= 78


def test_options_are_not_abbreviated(capsys: pytest.CaptureFixture[str]) -> None:
    parser = CommandParser(prog="x")
    parser.add_argument("--strict", action="store_true")
    with pytest.raises(SystemExit):
        parser.parse_args(["--str"])
    assert "unrecognized arguments: --str" in capsys.readouterr().err
