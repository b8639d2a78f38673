"""The json format, version 1: one document with every result."""

from __future__ import annotations

import json
import math
from dataclasses import asdict
from textwrap import indent

from rcdp_schemas.display import VALUE_LIMIT, shorten
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
        self._separator = "\n"

    def begin(self) -> str:
        """Return the document up to the results."""
        tool = {"name": "rcdp-schemas", "version": __version__, "contract": CONTRACT_VERSION}
        head = _indented({"version": FORMAT_VERSION, "tool": tool})
        return f'{head.removesuffix("}").rstrip()},\n  "results": ['

    def add(self, result: Result) -> str:
        """Return a result; a record of NDJSON without an issue is only counted."""
        if result.form == "ndjson" and not result.report.issues:
            return ""
        separator, self._separator = self._separator, ",\n"
        return separator + indent(_indented(result_object(result)), "    ")

    def end(self, tally: Tally) -> str:
        """Return the counts, and the end of the document."""
        closing = "" if self._separator == "\n" else "\n  "
        return f"{closing}],\n{_indented({'summary': asdict(tally)})[2:-2]}\n}}\n"


def _indented(value: object) -> str:
    # DEL is the one control character that the encoder lets through.
    return json.dumps(value, indent=2, allow_nan=False).replace("\x7f", "\\u007f")


def result_object(result: Result) -> dict[str, object]:
    """Return a result as the JSON report holds it."""
    found = result.report
    return {
        "file": result.file,
        "document": result.document,
        "event": found.event,
        "matched_by": found.matched_by,
        "valid": found.valid,
        "issues": [_issue(issue) for issue in found.issues],
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
