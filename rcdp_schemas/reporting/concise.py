"""The concise format: one line an issue, then one line of counts."""

from __future__ import annotations

from rcdp_schemas.display import escape

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rcdp_schemas.issues import Issue
    from rcdp_schemas.reporting.results import Result, Tally


def report(results: Iterable[Result], tally: Tally) -> Iterator[str]:
    """Yield the lines as the results come; the lines of a valid payload are its warnings."""
    for result in results:
        for issue in result.report.issues:
            yield f"{format_issue(issue, result.file)}\n"
    yield f"{tally}\n"


def format_issue(issue: Issue, file: str) -> str:
    """Return ``FILE:LINE:COLUMN: CODE POINTER: MESSAGE [HINT]``, without the parts that are not known."""
    place = f":{issue.location.line}:{issue.location.column}" if issue.location is not None else ""
    hint = f" [{issue.hint}]" if issue.hint is not None else ""
    return escape(f"{file}{place}: {issue}{hint}")
