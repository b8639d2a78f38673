"""The json format, version 1: one document with every result."""

from __future__ import annotations

import math

from rcdp_schemas.dataclass import asdict
from rcdp_schemas.escaping import VALUE_LIMIT, shorten
from rcdp_schemas.reporting.items import Items, members
from rcdp_schemas.version import __version__
from rcdp_schemas_generated.index import CONTRACT_VERSION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.issues import Issue
    from rcdp_schemas.reporting.results import Result, Tally

FORMAT_VERSION = 1
_LARGEST_INTEGER_BITS = 1024


class Reporter:
    """Prints one document, in ASCII, each result as it comes."""

    def __init__(self) -> None:
        self._results = Items(depth=1)

    def begin(self) -> str:
        """Return the document up to the results."""
        return f'{{\n{members(head(), depth=1)},\n  "results": ['

    def add(self, result: Result) -> str:
        """Return a result; a record of NDJSON without an issue is only counted."""
        return "" if is_only_counted(result) else self._results.add(result_object(result))

    def end(self, tally: Tally) -> str:
        """Return what could not be read, the counts, and the end of the document."""
        return f"{self._results.end()}],\n{members(tail(tally), depth=1)}\n}}\n"


def is_only_counted(result: Result) -> bool:
    """Whether a result is left out: there may be very many valid records in a file of NDJSON."""
    return result.form == "ndjson" and not result.report.issues


def head() -> dict[str, object]:
    """Return what stands before the results."""
    tool = {"name": "rcdp-schemas", "version": __version__, "contract": CONTRACT_VERSION}
    return {"version": FORMAT_VERSION, "tool": tool}


def tail(tally: Tally) -> dict[str, object]:
    """Return what stands after the results."""
    unreadable = [{"file": source.name, "reason": source.reason} for source in tally.unreadable]
    return {**({"unreadable": unreadable} if unreadable else {}), "summary": tally.summary()}


def result_object(result: Result) -> dict[str, object]:
    """Return a result as the JSON report holds it."""
    found = result.report
    return {
        "file": result.file,
        "document": result.document,
        "event": found.event,
        "matched_by": found.matched_by,
        "valid": found.valid,
        "issues": [_issue(issue) for issue in result.issues],
        **({"omitted": result.omitted} if result.omitted else {}),
    }


def _issue(issue: Issue) -> dict[str, object]:
    return {
        "code": issue.code,
        "name": issue.name,
        "severity": issue.severity,
        "message": issue.message,
        "pointer": issue.pointer,
        "field": issue.field,
        "expected": issue.expected,
        "actual": _actual(issue.actual),
        "actual_type": issue.actual_type,
        "hint": issue.hint,
        "evidence": issue.evidence,
        "docs_url": issue.docs_url,
        "location": asdict(issue.location) if issue.location is not None else None,
    }


def _actual(value: object) -> str | float | bool | None:
    """Return a scalar as JSON can show it, long text cut; None for every other value."""
    if isinstance(value, bool):
        return value
    if isinstance(value, str):
        return shorten(value, VALUE_LIMIT)
    if isinstance(value, float):
        return value if math.isfinite(value) else _non_finite(value)
    if isinstance(value, int) and value.bit_length() <= _LARGEST_INTEGER_BITS:
        return value
    return None


def _non_finite(value: float) -> str:
    if math.isnan(value):
        return "NaN"
    return "Infinity" if value > 0 else "-Infinity"
