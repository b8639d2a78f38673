"""Reporters, one module a format: each takes the results of a run, as they come, and yields text."""

from __future__ import annotations

from functools import partial
from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import TypeAlias

    from rcdp_schemas.reporting.results import Result, Tally

    Reporter: TypeAlias = Callable[[Iterable[Result], Tally], Iterator[str]]

FORMATS = ("full", "concise", "json")
_COLOURED = frozenset({"full"})


def load_reporter(output_format: str, *, colour: bool = False) -> Reporter:
    """Return the reporter of a format. The tally is complete once the results are used up."""
    report = import_module(f"{__name__}.{output_format}").report
    reporter: Reporter = partial(report, colour=True) if colour and output_format in _COLOURED else report
    return reporter
