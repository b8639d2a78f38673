"""The formats json (version 1), one document with all results, and ndjson, one line for each result."""

from __future__ import annotations

import math
from textwrap import indent

from rcdp_schemas.checking.files import Result
from rcdp_schemas.dataclass import asdict
from rcdp_schemas.escaping import VALUE_LIMIT, json_text, shorten
from rcdp_schemas.issues.issue import Issue
from rcdp_schemas.reporting import Reporter
from rcdp_schemas.reporting.results import Tally
from rcdp_schemas.version import __version__
from rcdp_schemas_generated.index import CONTRACT_VERSION

FORMAT_VERSION = 1
_LARGEST_INTEGER_BITS = 1024


class Items:
    """Prints the items of an array; ``depth`` is how many containers are around it."""

    def __init__(self, depth: int) -> None:
        self._outer = "  " * depth
        self._empty = True

    def add(self, value: object) -> str:
        """Return the next item, and before it what separates it from the one before."""
        separator = "\n" if self._empty else ",\n"
        self._empty = False
        return separator + indent(json_text(value), f"{self._outer}  ")

    def end(self) -> str:
        """Return the text before the closing bracket."""
        return "" if self._empty else f"\n{self._outer}"


def members(value: dict[str, object], depth: int) -> str:
    """Return the members of an object, without its braces, indented for ``depth`` containers."""
    return indent(json_text(value)[2:-2], "  " * (depth - 1))


class JsonReporter(Reporter):
    """Prints one document in ASCII, result by result."""

    def __init__(self) -> None:
        self._results = Items(depth=1)

    def begin(self) -> str:
        """Return the document up to the results."""
        return f'{{\n{members(_head(), depth=1)},\n  "results": ['

    def add(self, result: Result) -> str:
        """Return a result; a record of NDJSON without an issue is only counted."""
        return "" if _is_only_counted(result) else self._results.add(_result(result))

    def end(self, tally: Tally) -> str:
        """Return what could not be read, the counts, and the end of the document."""
        return f"{self._results.end()}],\n{members(_tail(tally), depth=1)}\n}}\n"


class NdjsonReporter(Reporter):
    """Prints a line with the versions, a line for each result, and a line with the counts."""

    def begin(self) -> str:
        """Return the line with the versions."""
        return _line(_head())

    def add(self, result: Result) -> str:
        """Return the line of a result; a record of NDJSON without an issue is only counted."""
        return "" if _is_only_counted(result) else _line(_result(result))

    def end(self, tally: Tally) -> str:
        """Return the line with what could not be read, and the counts."""
        return _line(_tail(tally))


def _line(value: object) -> str:
    return f"{json_text(value, indent=None)}\n"


def _is_only_counted(result: Result) -> bool:
    """Whether a result is left out: a file of NDJSON may hold very many valid records."""
    return result.form == "ndjson" and not result.report.issues


def _head() -> dict[str, object]:
    tool = {"name": "rcdp-schemas", "version": __version__, "contract": CONTRACT_VERSION}
    return {"version": FORMAT_VERSION, "tool": tool}


def _tail(tally: Tally) -> dict[str, object]:
    unreadable = [{"file": source.name, "reason": source.reason} for source in tally.unreadable]
    return {**({"unreadable": unreadable} if unreadable else {}), "summary": tally.summary()}


def _result(result: Result) -> dict[str, object]:
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
    """Return a scalar as JSON can show it, a long string cut; None for any other value."""
    if isinstance(value, str):
        return shorten(value, VALUE_LIMIT)
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"
    if isinstance(value, int) and value.bit_length() > _LARGEST_INTEGER_BITS:
        return None
    return value if isinstance(value, (int, float)) else None
