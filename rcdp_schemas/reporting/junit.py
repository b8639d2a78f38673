"""The junit format: a test suite for each file and a test case for each payload.

GitLab and Jenkins read it. Readers show only one failure of a test case, so the failure of an invalid payload
holds all its issues; the warnings of a valid payload are the output of its test case. Readers merge test
cases of the same name, so a name consists of file and payload.
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.sax.saxutils import escape as escape_markup
from xml.sax.saxutils import quoteattr

from rcdp_schemas.checking.files import Result
from rcdp_schemas.escaping import escape
from rcdp_schemas.reading.files import Unreadable
from rcdp_schemas.reporting import Reporter
from rcdp_schemas.reporting.results import Tally, relative_path
from rcdp_schemas.reporting.text import describe, format_issue, remarks

_CLASS = "rcdp-schemas.payloads"


class JUnitReporter(Reporter):
    """Prints the suite of each file when the file has ended, since the counts come first."""

    def __init__(self) -> None:
        self._suite: _Suite | None = None

    def begin(self) -> str:
        """Return the start of the document."""
        return '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="rcdp-schemas">\n'

    def add(self, result: Result) -> str:
        """Return the suite of the file before this one, if that has ended."""
        ended = ""
        if self._suite is None or result.document == 0 or result.file != self._suite.file:
            ended, self._suite = self._end_suite(), _Suite(result.file)
        self._suite.add(result)
        return ended

    def end(self, tally: Tally) -> str:
        """Return the last suite, one for each file that could not be read, and the end of the document."""
        refused = "".join(map(_refusal, tally.unreadable))
        return f"{self._end_suite()}{refused}</testsuites>\n"

    def _end_suite(self) -> str:
        return self._suite.text() if self._suite is not None else ""


class _Suite:
    """The test cases of a file; valid records of NDJSON, which may be very many, share one."""

    def __init__(self, file: str) -> None:
        self.file = file
        self._cases: list[str] = []
        self._failures = 0
        self._valid_records = 0

    def add(self, result: Result) -> None:
        if result.form == "ndjson" and not result.report.issues:
            self._valid_records += result.payloads
        else:
            self._cases.append(_case(result))
            self._failures += not result.report.valid

    def text(self) -> str:
        if self._valid_records:
            start = _case_start(f"{self.file}, records without an issue", self.file)
            self._cases.append(f"{start}><system-out>{self._valid_records}</system-out></testcase>\n")
        counts = _attributes(name=self.file, tests=len(self._cases), failures=self._failures, errors=0)
        return f"  <testsuite{counts}>\n{''.join(self._cases)}  </testsuite>\n"


def _case(result: Result) -> str:
    issues = result.issues
    place = issues[0].location if issues else None
    start = _case_start(result.title, result.file, **({"line": place.line} if place is not None else {}))
    if not result.report.issues:
        return f"{start}/>\n"
    text = escape_markup("\n".join(_text(result)))
    errors = result.report.errors
    if not errors:
        return f"{start}><system-out>{text}</system-out></testcase>\n"
    more = len(result.report.issues) - 1
    message = f"{describe(errors[0])}{f' (and {more} more)' if more else ''}"
    failure = _attributes(message=message, type=errors[0].code)
    return f"{start}>\n      <failure{failure}>{text}</failure>\n    </testcase>\n"


def _text(result: Result) -> Iterator[str]:
    for issue in result.issues:
        yield format_issue(issue, result.file)
        # That line has the hint.
        yield from (f"  {kind}: {text}" for kind, text in remarks(issue) if kind != "help")
    if result.omission is not None:
        yield result.omission


def _refusal(source: Unreadable) -> str:
    counts = _attributes(name=source.name, tests=1, failures=0, errors=1)
    error = _attributes(message=f"can't read it: {source.reason}", type="unreadable")
    case = f"{_case_start(source.name, source.name)}>\n      <error{error}/>\n    </testcase>\n"
    return f"  <testsuite{counts}>\n{case}  </testsuite>\n"


def _case_start(name: str, file: str, **more: int) -> str:
    return f"    <testcase{_attributes(classname=_CLASS, name=name, file=relative_path(file), **more)}"


def _attributes(**values: str | int) -> str:
    return "".join(f" {name}={quoteattr(escape(str(value)))}" for name, value in values.items())
