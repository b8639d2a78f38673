"""Who is measured: something to run with a payload, and what tells its verdict."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

import fastjsonschema

Run = Callable[[Any], Any]
"""What is measured, with a payload."""


class Contestant(NamedTuple):
    """What is measured, and whether it accepts a payload; None for what only reads it."""

    name: str
    run: Run
    accepts: Callable[[Any], bool] | None


def judge(name: str, run: Callable[[Any], bool]) -> Contestant:
    """Return one that returns its verdict."""
    return Contestant(name, run, run)


def collector(name: str, run: Run) -> Contestant:
    """Return one that returns all that it finds."""
    return Contestant(name, run, lambda payload: not run(payload))


def quiet(run: Run) -> Callable[[Any], bool]:
    """Return whether a run goes through, for those who raise what they find."""

    def accepts(payload: Any) -> bool:
        try:
            run(payload)
        except (ValueError, fastjsonschema.JsonSchemaException):
            return False
        return True

    return accepts
