"""The tree passes its own linter and is formatted; each failure prints the command that mends it."""

from __future__ import annotations

from tests.commands import run_python


def test_linter_finds_nothing() -> None:
    run_python("-m", "ruff", "check", mend="python -m ruff check --fix")


def test_sources_are_formatted() -> None:
    run_python("-m", "ruff", "format", "--check", mend="python -m ruff format")
