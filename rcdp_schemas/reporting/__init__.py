"""Reporters, one module a format: each turns the results of a run, as they come, into text."""

from __future__ import annotations

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    from rcdp_schemas.checking.files import Result
    from rcdp_schemas.reporting.results import Tally

    class Reporter(Protocol):
        """What a format prints: before the results, for each of them, and when all have come."""

        def begin(self) -> str:
            """Return what stands before all results."""

        def add(self, result: Result) -> str:
            """Return what can be said of a result; it is not asked for again."""

        def end(self, tally: Tally) -> str:
            """Return what stands after all results."""


FORMATS = ("full", "concise", "json", "ndjson", "sarif", "junit", "github", "gitlab", "markdown")
FOR_PEOPLE = frozenset({"full", "concise"})
"""The formats that programs do not read."""


def load_reporter(output_format: str, *, colour: bool = False, encoding: str = "utf-8") -> Reporter:
    """Return a new reporter of a format, which serves one run.

    Only the format full has colours, and columns that depend on how its text is encoded.
    """
    make = import_module(f"{__name__}.{output_format}").Reporter
    reporter: Reporter = make(colour=colour, encoding=encoding) if output_format == "full" else make()
    return reporter
