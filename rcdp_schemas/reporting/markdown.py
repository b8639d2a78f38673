"""The markdown format: a table for each file, then the counts, as job summaries show them."""

from __future__ import annotations

import re

from rcdp_schemas.checking.files import Result
from rcdp_schemas.escaping import escape
from rcdp_schemas.issues.issue import Issue, short_pointer
from rcdp_schemas.reporting import Reporter
from rcdp_schemas.reporting.results import Tally

_COLUMNS = "| place | code | pointer | message | help |\n| --- | --- | --- | --- | --- |\n"
_TICKS = re.compile("`+")
# The parts of a message that may hold foreign text: names in backticks, and values as JSON.
_NAME_OR_TEXT = re.compile(r'`([^`]*+)`|("(?:[^"\\]++|\\.)*+")')
_NO_NAME = '""'  # Markdown has no empty code
_MARKUP = re.compile(r"([\\`*_\[\]<>&|~$!])")
# These become links or mentions even after a backslash.
_LINKS = re.compile(r"[@#]|://|www\.")


class MarkdownReporter(Reporter):
    """Prints the rows of a file's issues as they come."""

    def __init__(self) -> None:
        self._file: str | None = None

    def begin(self) -> str:
        """Return the heading."""
        return "## Payloads of the rCDP event API\n"

    def add(self, result: Result) -> str:
        """Return the rows of a payload's issues, the first ones of a file under its name."""
        if not result.issues:
            return ""
        rows = "".join(map(_row, result.issues))
        if result.omission is not None:
            rows += f"| | | | {markdown(f'{result.title}: {result.omission}')} | |\n"
        if result.file == self._file:
            return rows
        self._file = result.file
        return f"\n### {code(result.file)}\n\n{_COLUMNS}{rows}"

    def end(self, tally: Tally) -> str:
        """Return what could not be read, and the counts."""
        unread = (f"can't read {code(found.name)}: {markdown(found.reason)}" for found in tally.unreadable)
        return "".join(f"\n{line}\n" for line in (*unread, f"**{tally}**"))


def _row(issue: Issue) -> str:
    place = f"{issue.location.line}:{issue.location.column}" if issue.location is not None else ""
    pointer = code(short_pointer(issue))
    advice = "<br>".join(filter(None, (*map(markdown, (issue.hint or "", *issue.notes)), _docs(issue))))
    return f"| {place} | {issue.code} {issue.severity} | {pointer} | {markdown(issue.message)} | {advice} |\n"


def _docs(issue: Issue) -> str:
    return f"<{issue.docs_url}>" if issue.docs_url is not None else code(issue.docs or "")


def markdown(text: str) -> str:
    """Return text as Markdown, with names and values as code and without other markup."""
    parts, end = [], 0
    for match in _NAME_OR_TEXT.finditer(text):
        parts += [_plain(text[end : match.start()]), code(match[1] or match[2] or _NO_NAME)]
        end = match.end()
    return "".join((*parts, _plain(text[end:])))


def code(text: str) -> str:
    """Return text as Markdown code, escaped."""
    shown = escape(text).replace("|", "\\u007c")  # it ends a table cell even in code
    if not shown:
        return ""
    fence = "`" * (1 + max(map(len, _TICKS.findall(shown)), default=0))
    space = " " if "`" in (shown[0], shown[-1]) or shown[0] == shown[-1] == " " else ""
    return f"{fence}{space}{shown}{space}{fence}"


def _plain(text: str) -> str:
    return code(text) if _LINKS.search(text) else _MARKUP.sub(r"\\\1", escape(text))
