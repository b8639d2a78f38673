"""The full format: each issue with its source line, what to do, what else is known, and where to read on."""

from __future__ import annotations

from rcdp_schemas.escaping import escape, escape_line
from rcdp_schemas_generated.index import CONTRACT_VERSION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from typing import TypeAlias

    from rcdp_schemas.issues import Issue
    from rcdp_schemas.reporting.excerpts import Excerpt, Excerpts
    from rcdp_schemas.reporting.results import Result, Source, Tally

    _Paint: TypeAlias = Callable[[str, str], str]

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


class Reporter:
    """Prints a block for each issue, then a line on its payload; the counts come last."""

    def __init__(self, *, colour: bool = False, encoding: str = "utf-8") -> None:
        self._encoding = encoding
        self._paint: _Paint = _coloured if colour else _plain
        self._separator = ""
        self._source: Source | None = None
        self._excerpts: Excerpts | None = None

    def begin(self) -> str:
        """Return nothing."""
        return ""

    def add(self, result: Result) -> str:
        """Return the blocks of a payload's issues."""
        if not result.report.issues:
            return ""
        excerpts = self._excerpts_of(result.source)
        blocks = ["\n".join(_block(issue, result.file, excerpts, self._paint)) for issue in result.issues]
        separator, self._separator = self._separator, "\n"
        return separator + "\n\n".join((*blocks, "\n".join(_closing(result)))) + "\n"

    def end(self, tally: Tally) -> str:
        """Return the line of counts."""
        return f"{tally}\n"

    def _excerpts_of(self, source: Source | None) -> Excerpts | None:
        """Return the lines to show; none where no value may be shown and it is not known what is one."""
        if source is None or (source.redact and not source.parsed):
            return None
        if source != self._source:
            from rcdp_schemas.reporting.excerpts import Excerpts  # as below

            self._source, self._excerpts = source, Excerpts(source, self._encoding)
        return self._excerpts


def _plain(_: str, text: str) -> str:
    return text


def _coloured(style: str, text: str) -> str:
    return f"\x1b[{style}m{text}\x1b[0m"


def _closing(result: Result) -> Iterator[str]:
    """Yield what is said of a payload: as which event it was checked, why as that one, what is not shown."""
    found, title = result.report, escape_line(result.title)
    event = f"{found.event}, " if found.event is not None else ""
    yield f"{title}: {event}contract {CONTRACT_VERSION} ({_MATCHED_BY[found.matched_by]})"
    if result.omission is not None:
        yield f"{title}: {result.omission}"


def _block(issue: Issue, file: str, excerpts: Excerpts | None, paint: _Paint) -> Iterator[str]:
    from rcdp_schemas.issues import short_pointer  # a run without issues does not pay for it
    from rcdp_schemas.reporting.remarks import remarks

    place = issue.location
    line = str(place.line) if place is not None else ""
    gutter = " " * max(1, len(line))
    position = f":{place.line}:{place.column}" if place is not None else ""
    pointer = escape(short_pointer(issue))
    code = paint(_SEVERITY[issue.severity], f"{issue.severity}[{issue.code}]")
    yield f"{code} {issue.name}: {paint(_BOLD, issue.message)}"
    yield f"{gutter}{paint(_FRAME, '-->')} {escape(file)}{position}{'  ' if pointer else ''}{pointer}"
    excerpt = excerpts.at(place) if excerpts is not None and place is not None else None
    if excerpt is not None and excerpt.line:
        from rcdp_schemas.reporting.labels import label

        yield from _marked_line(excerpt, line, label(issue), _SEVERITY[issue.severity], paint)
    said = tuple(remarks(issue))
    if said:
        yield f"{gutter} {paint(_FRAME, '|')}"
    for kind, text in said:
        yield f"{gutter} {paint(_FRAME, '=')} {paint(_BOLD, f'{kind}:')} {text}"


def _marked_line(excerpt: Excerpt, line: str, words: str, style: str, paint: _Paint) -> Iterator[str]:
    bar = paint(_FRAME, "|")
    gutter = " " * len(line)
    yield f"{gutter} {bar}"
    yield f"{paint(_FRAME, line)} {bar} {excerpt.line}"
    mark = paint(style, f"{'^' * excerpt.length} {words}")
    yield f"{gutter} {bar} {' ' * excerpt.indent}{mark}"
