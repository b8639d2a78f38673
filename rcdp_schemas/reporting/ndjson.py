"""The ndjson format: the json format as one line for its head, one for each result, and one for its tail."""

from __future__ import annotations

from rcdp_schemas.escaping import json_text
from rcdp_schemas.reporting.json import head, is_only_counted, result_object, tail

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.reporting.results import Result, Tally


class Reporter:
    """Prints each result on a line of its own, as it comes."""

    def begin(self) -> str:
        """Return the line with the versions."""
        return _line(head())

    def add(self, result: Result) -> str:
        """Return the line of a result; a record of NDJSON without an issue is only counted."""
        return "" if is_only_counted(result) else _line(result_object(result))

    def end(self, tally: Tally) -> str:
        """Return the line with what could not be read, and the counts."""
        return _line(tail(tally))


def _line(value: object) -> str:
    return f"{json_text(value, indent=None)}\n"
