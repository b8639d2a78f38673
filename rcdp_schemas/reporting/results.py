"""The counts of a run, and the paths of files as reports show them."""

from __future__ import annotations

import os.path

from rcdp_schemas.checking.files import Result
from rcdp_schemas.escaping import format_count
from rcdp_schemas.reading.files import Unreadable


class Tally:
    """The counts of a run, and what could not be read.

    ``skipped`` files hold no payload and were not checked.
    """

    __slots__ = ("errors", "files", "invalid", "payloads", "skipped", "unreadable", "warnings")

    def __init__(self) -> None:
        self.files = self.payloads = self.invalid = self.errors = self.warnings = self.skipped = 0
        self.unreadable: list[Unreadable] = []

    def count(self, result: Result) -> None:
        """Count a result."""
        self.files += result.document == 0
        self.payloads += result.payloads
        if result.outcome.issues:
            errors = len(result.report.errors)
            self.invalid += errors > 0
            self.errors += errors
            self.warnings += len(result.outcome.issues) - errors

    def summary(self) -> dict[str, int]:
        """Return the counts by name; skipped files only if there are some."""
        names = ["files", "payloads", "invalid", "errors", "warnings", *(["skipped"] if self.skipped else [])]
        return {name: getattr(self, name) for name in names}

    def __str__(self) -> str:
        checked = f"{format_count(self.files, 'file')}, {format_count(self.payloads, 'payload')}"
        found = f"{format_count(self.errors, 'error')}, {format_count(self.warnings, 'warning')}"
        skipped = f"; {format_count(self.skipped, 'file')} skipped" if self.skipped else ""
        unread = f"; {len(self.unreadable)} could not be read" if self.unreadable else ""
        return f"{checked}, {self.invalid} invalid: {found}{skipped}{unread}"


def relative_path(file: str) -> str:
    """Return a path from the working directory, with slashes; an absolute one for a file outside of it."""
    try:
        path = os.path.relpath(file)
    except (FileNotFoundError, ValueError):  # the working directory is gone, or on another drive of Windows
        return file.replace(os.sep, "/")
    if path.split(os.sep, 1)[0] == os.pardir:
        path = os.path.abspath(file)
    return path.replace(os.sep, "/")
