"""What a run reports: one result a payload, and the counts of the whole run."""

from __future__ import annotations

from rcdp_schemas.records import Record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.inputs import Unreadable
    from rcdp_schemas.issues.issue import Issue
    from rcdp_schemas.issues.report import Report
    from rcdp_schemas.texts import Text


class Source(Record):
    """The text that a payload was read from; ``parsed`` says that it could be parsed.

    With ``redact`` no value of it may be shown.
    """

    text: Text
    parsed: bool
    redact: bool

    def __repr__(self) -> str:
        return f"Source(parsed={self.parsed}, redact={self.redact})"


class Result(Record):
    """The report on one payload of a file; ``document`` is the index of the payload in it.

    ``form`` is how the file was read: ``json``, ``ndjson`` or ``yaml``. ``omitted`` is how many issues, the
    last ones, are counted and not shown. ``several`` says that the file may hold more payloads. ``payloads``
    is how many records of NDJSON without an issue have this result: the report on the payload, and those
    that follow it.
    """

    file: str
    document: int
    report: Report
    source: Source | None = None
    form: str = "json"
    omitted: int = 0
    several: bool = False
    payloads: int = 1

    @property
    def issues(self) -> tuple[Issue, ...]:
        """The issues to show."""
        found = self.report.issues
        return found[: len(found) - self.omitted]

    @property
    def title(self) -> str:
        """The file's name, and where it may hold several payloads, which of them this is, from 1 on."""
        several = self.several or self.document > 0 or self.form == "ndjson"
        return f"{self.file}, payload {self.document + 1}" if several else self.file

    @property
    def omission(self) -> str | None:
        """What is said of the issues that are not shown; None where all are."""
        if not self.omitted:
            return None
        verb = "is" if self.omitted == 1 else "are"
        return f"{_count(self.omitted, 'more issue')} {verb} not shown; --max-issues 0 shows all"


class Tally:
    """The counts of a run, and what could not be read in it.

    ``skipped`` are files that were found to hold no payload, and not checked.
    """

    __slots__ = ("errors", "files", "invalid", "payloads", "skipped", "unreadable", "warnings")

    def __init__(self) -> None:
        self.files = self.payloads = self.invalid = self.errors = self.warnings = self.skipped = 0
        self.unreadable: list[Unreadable] = []

    def count(self, result: Result) -> None:
        """Count a result."""
        self.files += result.document == 0
        self.payloads += result.payloads
        if result.report.issues:
            errors = len(result.report.errors)
            self.invalid += errors > 0
            self.errors += errors
            self.warnings += len(result.report.issues) - errors

    def summary(self) -> dict[str, int]:
        """Return the counts by name; that of skipped files only where there are some."""
        names = ["files", "payloads", "invalid", "errors", "warnings", *(["skipped"] if self.skipped else [])]
        return {name: getattr(self, name) for name in names}

    def __str__(self) -> str:
        payloads = f"{_count(self.files, 'file')}, {_count(self.payloads, 'payload')}, {self.invalid} invalid"
        found = f"{_count(self.errors, 'error')}, {_count(self.warnings, 'warning')}"
        skipped = f"; {_count(self.skipped, 'file')} skipped" if self.skipped else ""
        unread = f"; {len(self.unreadable)} could not be read" if self.unreadable else ""
        return f"{payloads}: {found}{skipped}{unread}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' if number != 1 else ''}"
