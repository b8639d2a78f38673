"""Reporters, one module a format: each takes the results of a run, as they come, and yields text."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import TypeAlias

    from rcdp_schemas.reporting.results import Result, Tally

    Reporter: TypeAlias = Callable[[Iterable[Result], Tally], Iterator[str]]

FORMATS = ("concise", "json")


def load_reporter(output_format: str) -> Reporter:
    """Return the reporter of a format. The tally is complete once the results are used up."""
    reporter: Reporter = import_module(f"{__name__}.{output_format}").report
    return reporter
