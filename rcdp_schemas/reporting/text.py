"""The formats for people, full and concise, and the text of an issue for other formats."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from rcdp_schemas.checking.files import Result, Source
from rcdp_schemas.escaping import escape, escape_line
from rcdp_schemas.reading.document import Text
from rcdp_schemas.reporting import Reporter
from rcdp_schemas_generated.index import CONTRACT_VERSION

TYPE_CHECKING = False
if TYPE_CHECKING:  # a run without issues loads nothing that is about them
    from rcdp_schemas.issues.issue import Issue
    from rcdp_schemas.reporting.excerpts import Excerpt, Excerpts

_BOLD, _FRAME = "1", "1;34"
_SEVERITY = {"error": "1;31", "warning": "1;33"}
_MATCHED_BY = {
    "argument": "event named by the caller",
    "configured pattern": "event named by a configured pattern",
    "eventType": "event taken from /eventType",
    "file name": "event taken from the file's name",
    "folder name": "event taken from a folder's name",
    None: "no event known",
}


class ConciseReporter(Reporter):
    """Prints a line for each issue, then one of counts."""

    def add(self, result: Result) -> str:
        """Return the lines of a payload's issues."""
        lines = [format_issue(issue, result.file) for issue in result.issues]
        if result.omission is not None:
            lines.append(f"{escape_line(result.title)}: {result.omission}")
        return "".join(f"{line}\n" for line in lines)


def format_issue(issue: Issue, file: str) -> str:
    """Return ``FILE:LINE:COLUMN: SEVERITY[CODE] POINTER: MESSAGE [HINT]``, without unknown parts."""
    rest = describe(issue).removeprefix(issue.code)
    return f"{escape_line(file)}{_position(issue)}: {issue.severity}[{issue.code}]{rest}"


def describe(issue: Issue) -> str:
    """Return ``CODE POINTER: MESSAGE [HINT]``, without unknown parts."""
    hint = f" [{issue.hint}]" if issue.hint is not None else ""
    return escape(f"{issue}{hint}")


def _position(issue: Issue) -> str:
    return f":{issue.location.line}:{issue.location.column}" if issue.location is not None else ""


def remarks(issue: Issue) -> Iterator[tuple[str, str]]:
    """Yield the hint, the notes and the documentation of an issue, each with its label."""
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


class FullReporter(Reporter):
    """Prints a block for each issue and a line for its payload; the counts come last."""

    def __init__(self, *, colour: bool = False, encoding: str = "utf-8") -> None:
        self._encoding = encoding
        self._paint = _coloured if colour else _plain
        self._separator = ""
        self._text: Text | None = None
        self._excerpts: Excerpts | None = None

    def add(self, result: Result) -> str:
        """Return the blocks of a payload's issues."""
        if not result.outcome.issues:
            return ""
        excerpts = self._excerpts_of(result.source)
        blocks = ["\n".join(_block(issue, result.file, excerpts, self._paint)) for issue in result.issues]
        separator, self._separator = self._separator, "\n"
        return separator + "\n\n".join((*blocks, "\n".join(_closing(result)))) + "\n"

    def _excerpts_of(self, source: Source | None) -> Excerpts | None:
        """Return the lines to show; None if values must be masked and are unknown, in unparsable text."""
        if source is None or (source.redact and not source.parsed):
            return None
        if source.text is not self._text:  # which the payloads of an array share
            from rcdp_schemas.reporting.excerpts import Excerpts  # as above

            self._text, self._excerpts = source.text, Excerpts(source, self._encoding)
        return self._excerpts


def _plain(_: str, text: str) -> str:
    return text


def _coloured(style: str, text: str) -> str:
    return f"\x1b[{style}m{text}\x1b[0m"


def _closing(result: Result) -> Iterator[str]:
    """Yield the lines about a payload: its event, how that was found, and what is not shown."""
    found, title = result.report, escape_line(result.title)
    event = f"{found.event}, " if found.event is not None else ""
    yield f"{title}: {event}contract {CONTRACT_VERSION} ({_MATCHED_BY[found.matched_by]})"
    if result.omission is not None:
        yield f"{title}: {result.omission}"


def _block(
    issue: Issue, file: str, excerpts: Excerpts | None, paint: Callable[[str, str], str]
) -> Iterator[str]:
    from rcdp_schemas.issues.issue import short_pointer  # as above

    place = issue.location
    line = str(place.line) if place is not None else ""
    gutter = " " * max(1, len(line))
    pointer = escape(short_pointer(issue))
    code = paint(_SEVERITY[issue.severity], f"{issue.severity}[{issue.code}]")
    yield f"{code} {issue.name}: {paint(_BOLD, issue.message)}"
    yield f"{gutter}{paint(_FRAME, '-->')} {escape(file)}{_position(issue)}{'  ' if pointer else ''}{pointer}"
    excerpt = excerpts.at(place) if excerpts is not None and place is not None else None
    if excerpt is not None and excerpt.line:
        yield from _marked_line(excerpt, line, issue, paint)
    said = tuple(remarks(issue))
    if said:
        yield f"{gutter} {paint(_FRAME, '|')}"
    for kind, text in said:
        yield f"{gutter} {paint(_FRAME, '=')} {paint(_BOLD, f'{kind}:')} {text}"


def _marked_line(
    excerpt: Excerpt, line: str, issue: Issue, paint: Callable[[str, str], str]
) -> Iterator[str]:
    from rcdp_schemas.issues.wording import label  # as above

    gutter, bar = " " * len(line), paint(_FRAME, "|")
    mark = paint(_SEVERITY[issue.severity], f"{'^' * excerpt.length} {label(issue)}")
    yield f"{gutter} {bar}"
    yield f"{paint(_FRAME, line)} {bar} {excerpt.line}"
    yield f"{gutter} {bar} {' ' * excerpt.indent}{mark}"
