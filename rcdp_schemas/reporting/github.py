"""The github format: workflow commands, which GitHub shows as annotations on the lines."""

from __future__ import annotations

from rcdp_schemas.checking.files import Result
from rcdp_schemas.escaping import escape
from rcdp_schemas.issues.issue import Issue, Location, short_pointer
from rcdp_schemas.reporting import Reporter
from rcdp_schemas.reporting.results import Tally, relative_path
from rcdp_schemas.reporting.text import remark_lines


class GitHubReporter(Reporter):
    """Prints a command for each issue, then a line of counts."""

    def add(self, result: Result) -> str:
        """Return the commands of a payload's issues, and a notice of those that are not shown."""
        if not result.issues:
            return ""
        path = relative_path(result.file)
        commands = [_issue(issue, path) for issue in result.issues]
        if result.omission is not None:
            title = f"more issues in {result.title}"
            commands.append(_command("notice", result.omission, file=path, title=title))
        return "".join(commands)

    def end(self, tally: Tally) -> str:
        """Return a command for each file that could not be read, and the line of counts."""
        refused = [
            _command("error", f"can't read {source.name}: {source.reason}", title="unreadable")
            for source in tally.unreadable
        ]
        return f"{''.join(refused)}{super().end(tally)}"


def _issue(issue: Issue, path: str) -> str:
    pointer = short_pointer(issue)
    place = _place(issue.location) if issue.location is not None else {}
    title = f"{issue.code} {issue.name}"
    message = f"{pointer}: {issue.message}" if pointer else issue.message
    return _command(issue.severity, message, *remark_lines(issue), file=path, **place, title=title)


def _place(location: Location) -> dict[str, str]:
    """Return the place as properties of a command; columns only if they are in one line.

    The end column is exclusive, as ours is.
    """
    place = {"line": str(location.line), "endLine": str(location.end_line)}
    if location.line == location.end_line:
        place |= {"col": str(location.column), "endColumn": str(location.end_column)}
    return place


def _command(name: str, *lines: str, **properties: str) -> str:
    known = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    return f"::{name} {known}::{'%0A'.join(map(_data, lines))}\n"


def _data(text: str) -> str:
    return escape(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
