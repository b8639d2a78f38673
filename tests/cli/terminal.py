"""The command line in process, as a user at a terminal sees it."""

from __future__ import annotations

import pytest

from rcdp_schemas import cli


def prints(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Return what a command prints that ends well."""
    code = cli.main(arguments)
    out, err = capsys.readouterr()
    assert (code, err) == (0, "")
    return out


def refuses(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    """Return the complaint of a command that can't do what it was asked for."""
    code = cli.main(arguments)
    out, err = capsys.readouterr()
    assert (code, out) == (2, "")
    return err.removeprefix("rcdp-schemas: ").removesuffix("\n")
