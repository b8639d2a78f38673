"""What a report says below the message of an issue."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcdp_schemas.issues.issue import Issue


def remarks(issue: Issue) -> Iterator[tuple[str, str]]:
    """Yield what to do about an issue, what else is known, and where to read on, each after its kind."""
    if issue.hint is not None:
        yield "help", issue.hint
    for note in issue.notes:
        yield "note", note
    if issue.docs is not None:
        yield "docs", issue.docs


def remark_lines(issue: Issue) -> Iterator[str]:
    """Yield the remarks as lines of text."""
    for kind, text in remarks(issue):
        yield f"{kind}: {text}"
