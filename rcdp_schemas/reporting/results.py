"""What a run reports: one result a payload, and the counts of the whole run."""

from __future__ import annotations

from dataclasses import dataclass, field

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rcdp_schemas.reports import Report


@dataclass(frozen=True, slots=True)
class Source:
    """The text that a payload was read from; ``parsed`` says that it is JSON.

    With ``redact`` no value of it may be shown.
    """

    text: str = field(repr=False)
    parsed: bool
    redact: bool


@dataclass(frozen=True, slots=True)
class Result:
    """The report on one payload of a file; ``document`` is the index of the payload in it."""

    file: str
    document: int
    report: Report
    source: Source | None = None


@dataclass(slots=True)
class Tally:
    """The counts of a run; complete when every result has passed through ``counted``."""

    files: int = 0
    payloads: int = 0
    invalid: int = 0
    errors: int = 0
    warnings: int = 0

    def counted(self, results: Iterable[Result]) -> Iterator[Result]:
        """Yield the results, each counted before it is passed on."""
        for result in results:
            self.files += result.document == 0
            self.payloads += 1
            self.invalid += not result.report.valid
            self.errors += len(result.report.errors)
            self.warnings += len(result.report.warnings)
            yield result

    def __str__(self) -> str:
        payloads = f"{_count(self.files, 'file')}, {_count(self.payloads, 'payload')}, {self.invalid} invalid"
        return f"{payloads}: {_count(self.errors, 'error')}, {_count(self.warnings, 'warning')}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'s' if number != 1 else ''}"
