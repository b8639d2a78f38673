"""The report formats, one module each: a reporter turns the results of a run into text as they come."""

from __future__ import annotations

from importlib import import_module

from rcdp_schemas.checking.files import Result
from rcdp_schemas.reporting.results import Tally

_REPORTERS = {
    "full": ("text", "FullReporter"),
    "concise": ("text", "ConciseReporter"),
    "json": ("json", "JsonReporter"),
    "ndjson": ("json", "NdjsonReporter"),
    "sarif": ("sarif", "SarifReporter"),
    "junit": ("junit", "JUnitReporter"),
    "github": ("github", "GitHubReporter"),
    "gitlab": ("gitlab", "GitLabReporter"),
    "markdown": ("markdown", "MarkdownReporter"),
}
FORMATS = tuple(_REPORTERS)
FOR_PEOPLE = frozenset({"full", "concise"})
"""The formats that are not meant for programs."""


class Reporter:
    """What a format prints: before the results, for each of them, and after them."""

    def begin(self) -> str:
        """Return the text before all results."""
        return ""

    def add(self, result: Result) -> str:
        """Return the text for a result; it is asked for once."""
        raise NotImplementedError  # pragma: no cover - each format has its own

    def end(self, tally: Tally) -> str:
        """Return the text after all results: the line of counts, unless a format has its own."""
        return f"{tally}\n"


def load_reporter(output_format: str, *, colour: bool = False, encoding: str = "utf-8") -> Reporter:
    """Return a new reporter of a format, for one run; no other format is loaded.

    Only the format full has colours, and columns that depend on the encoding of its text.
    """
    module, name = _REPORTERS[output_format]
    make = getattr(import_module(f"{__name__}.{module}"), name)
    reporter: Reporter = make(colour=colour, encoding=encoding) if output_format == "full" else make()
    return reporter
