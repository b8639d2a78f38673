"""What a report says below the message of an issue."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcdp_schemas.issues import Issue


def remarks(issue: Issue) -> Iterator[str]:
    """Yield what to do about an issue, and where its field is documented, each with a word before it."""
    if issue.hint is not None:
        yield f"help: {issue.hint}"
    if issue.docs is not None:
        yield f"docs: {issue.docs}"
