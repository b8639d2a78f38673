"""What a run reports: one result a payload, and the counts of the whole run."""

from __future__ import annotations

from dataclasses import dataclass, field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.reports import Report
    from rcdp_schemas.texts import Text


@dataclass(frozen=True, slots=True)
class Source:
    """The text that a payload was read from; ``parsed`` says that it could be parsed.

    With ``redact`` no value of it may be shown.
    """

    text: Text = field(repr=False)
    parsed: bool
    redact: bool


@dataclass(frozen=True, slots=True)
class Result:
    """The report on one payload of a file; ``document`` is the index of the payload in it.

    ``form`` is how the file was read: ``json``, ``ndjson`` or ``yaml``.
    """

    file: str
    document: int
    report: Report
    source: Source | None = None
    form: str = "json"


@dataclass(slots=True)
class Tally:
    """The counts of a run."""

    files: int = 0
    payloads: int = 0
    invalid: int = 0
    errors: int = 0
    warnings: int = 0

    def count(self, result: Result) -> None:
        """Count a result."""
        self.files += result.document == 0
        self.payloads += 1
        self.invalid += not result.report.valid
        self.errors += len(result.report.errors)
        self.warnings += len(result.report.warnings)

    def __str__(self) -> str:
        payloads = f"{_count(self.files, 'file')}, {_count(self.payloads, 'payload')}, {self.invalid} invalid"
        return f"{payloads}: {_count(self.errors, 'error')}, {_count(self.warnings, 'warning')}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' if number != 1 else ''}"
