"""The exceptions of this package: payloads that are not valid, names that do not exist."""

from __future__ import annotations

from rcdp_schemas.names import UnknownCodeError, UnknownEventError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.issues import Issue
    from rcdp_schemas.reports import Report

__all__ = ["MissingExtraError", "UnknownCodeError", "UnknownEventError", "ValidationError"]

_SHOWN = 20


class MissingExtraError(ImportError):
    """A library is not installed that an extra of this package brings; the text says how to install it."""


class ValidationError(ValueError):
    """A payload breaks the contract; ``report`` holds the event and every issue.

    The text of the exception names fields, and shows no value of the payload.
    """

    def __init__(self, report: Report) -> None:
        super().__init__(report)
        self.report = report

    @property
    def issues(self) -> tuple[Issue, ...]:
        """All issues, warnings included, in document order."""
        return self.report.issues

    def __str__(self) -> str:
        errors = self.report.errors
        count = f"{len(errors)} error{'' if len(errors) == 1 else 's'}"
        head = f"{self.report.event or 'the payload'} is not valid: {count}"
        more = [f"and {len(errors) - _SHOWN} more"] if len(errors) > _SHOWN else []
        return "\n  ".join([head, *map(str, errors[:_SHOWN]), *more])
