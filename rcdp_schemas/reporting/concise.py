"""The concise format: one line an issue, then one line of counts."""

from __future__ import annotations

from rcdp_schemas.escaping import escape, escape_line

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.issues import Issue
    from rcdp_schemas.reporting.results import Result, Tally


class Reporter:
    """Prints the issues of each payload, of a valid one its warnings."""

    def begin(self) -> str:
        """Return nothing."""
        return ""

    def add(self, result: Result) -> str:
        """Return the lines of a payload's issues."""
        lines = [format_issue(issue, result.file) for issue in result.issues]
        if result.omission is not None:
            lines.append(f"{escape_line(result.title)}: {result.omission}")
        return "".join(f"{line}\n" for line in lines)

    def end(self, tally: Tally) -> str:
        """Return the line of counts."""
        return f"{tally}\n"


def format_issue(issue: Issue, file: str) -> str:
    """Return ``FILE:LINE:COLUMN: SEVERITY[CODE] POINTER: MESSAGE [HINT]``, without the parts not known."""
    place = f":{issue.location.line}:{issue.location.column}" if issue.location is not None else ""
    rest = describe(issue).removeprefix(issue.code)
    return f"{escape_line(file)}{place}: {issue.severity}[{issue.code}]{rest}"


def describe(issue: Issue) -> str:
    """Return ``CODE POINTER: MESSAGE [HINT]``, without the parts that are not known."""
    hint = f" [{issue.hint}]" if issue.hint is not None else ""
    return escape(f"{issue}{hint}")
