"""Reports: the verdict on one payload, with all issues in document order."""

from __future__ import annotations

from rcdp_schemas.dataclass import dataclass

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.issues.issue import Issue


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Report:
    """What was found in one payload.

    ``event`` is the event or token schema that it was validated as, None where that could not be told;
    ``matched_by`` says what told it: ``argument``, ``configured pattern``, ``eventType``, ``file name`` or
    ``folder name``.
    ``issues`` holds errors and warnings.
    """

    event: str | None
    matched_by: str | None
    issues: tuple[Issue, ...]

    @property
    def valid(self) -> bool:
        """Whether there is no error; where the check was strict, no warning either."""
        return not self.errors

    @property
    def errors(self) -> tuple[Issue, ...]:
        """The issues that make the payload invalid."""
        return tuple(issue for issue in self.issues if issue.severity == "error")

    @property
    def warnings(self) -> tuple[Issue, ...]:
        """The issues that do not make the payload invalid."""
        return tuple(issue for issue in self.issues if issue.severity == "warning")
