"""The json format, version 1: one document with every result."""

from __future__ import annotations

import json
import math
from dataclasses import asdict

from rcdp_schemas.display import VALUE_LIMIT, shorten
from rcdp_schemas.version import __version__
from rcdp_schemas_generated.index import CONTRACT_VERSION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rcdp_schemas.issues import Issue
    from rcdp_schemas.reporting.results import Result, Tally

FORMAT_VERSION = 1
_LARGEST_INTEGER_BITS = 1024


def report(results: Iterable[Result], tally: Tally) -> Iterator[str]:
    """Yield the whole report, in ASCII, once the results are used up."""
    document = {
        "version": FORMAT_VERSION,
        "tool": {"name": "rcdp-schemas", "version": __version__, "contract": CONTRACT_VERSION},
        "results": [_result(result) for result in results],
        "summary": asdict(tally),
    }
    # DEL is the one control character that the encoder lets through.
    yield json.dumps(document, indent=2, allow_nan=False).replace("\x7f", "\\u007f") + "\n"


def _result(result: Result) -> dict[str, object]:
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
