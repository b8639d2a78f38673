"""Runs commands in this process, and returns what they print."""

from __future__ import annotations

import pytest

from rcdp_schemas import cli


def prints(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Return what a command prints; its exit code must be 0."""
    code = cli.main(arguments)
    out, err = capsys.readouterr()
    assert (code, err) == (0, "")
    return out


def refuses(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Return the error of a command, which must exit with 2 and print nothing else."""
    code = cli.main(arguments)
    out, err = capsys.readouterr()
    assert (code, out) == (2, "")
    return err.removeprefix("rcdp-schemas: ").removesuffix("\n")
