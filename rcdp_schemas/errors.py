"""The exceptions of this package: invalid payloads, unknown names, missing extras."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.issues.issue import Issue, Report

__all__ = ["MissingExtraError", "ProfileError", "UnknownCodeError", "UnknownEventError", "ValidationError"]

_SHOWN = 20


class MissingExtraError(ImportError):
    """A library that an extra of this package needs is not installed; the message says how to install it."""


class ProfileError(ValueError):
    """A profile can't be used; ``complaints`` has a sentence for each thing that is wrong with it."""

    def __init__(self, complaints: tuple[str, ...]) -> None:
        super().__init__(complaints)
        self.complaints = complaints

    def __str__(self) -> str:
        return "\n".join(self.complaints)


class UnknownEventError(LookupError):
    """The contract has no event or token schema with this name.

    ``name`` is the name that was given; ``suggestion`` the one that was probably meant, or None.
    """

    def __init__(self, name: str, suggestion: str | None = None) -> None:
        super().__init__(name, suggestion)
        self.name = name
        self.suggestion = suggestion

    def __str__(self) -> str:
        return _unknown("event", self.name, self.suggestion, "`rcdp-schemas list` shows all events")


class UnknownCodeError(LookupError):
    """The contract has no issue code with this name.

    ``code`` is the code that was given; ``suggestion`` the one that was probably meant, or None.
    """

    def __init__(self, code: str, suggestion: str | None = None) -> None:
        super().__init__(code, suggestion)
        self.code = code
        self.suggestion = suggestion

    def __str__(self) -> str:
        from rcdp_schemas_generated.codes import CODES

        return _unknown("issue code", self.code, self.suggestion, f"the codes are {', '.join(CODES)}")


def _unknown(kind: str, name: str, suggestion: str | None, otherwise: str) -> str:
    from rcdp_schemas.escaping import NAME_LIMIT, escape, shorten

    shown = escape(shorten(str(name), NAME_LIMIT))
    step = otherwise if suggestion is None else f"did you mean '{suggestion}'?"
    return f"unknown {kind} '{shown}'; {step}"


class ValidationError(ValueError):
    """A payload breaks the contract; ``report`` holds the event and all issues.

    The message names fields and shows no values of the payload.
    """

    def __init__(self, report: Report) -> None:
        super().__init__(report)
        self.report = report

    @property
    def issues(self) -> tuple[Issue, ...]:
        """All issues, warnings included, in document order."""
        return self.report.issues

    def __str__(self) -> str:
        from rcdp_schemas.escaping import format_count

        errors = self.report.errors
        head = f"{self.report.event or 'the payload'} is not valid: {format_count(len(errors), 'error')}"
        more = [f"and {len(errors) - _SHOWN} more"] if len(errors) > _SHOWN else []
        return "\n  ".join([head, *map(_with_advice, errors[:_SHOWN]), *more])


def _with_advice(issue: Issue) -> str:
    """Return an issue, with what to do with a payload that is still JSON text."""
    return f"{issue} [{issue.hint}]" if issue.is_json_text and not issue.path else str(issue)
