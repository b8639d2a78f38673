"""The rules for checking files: which event, how strict, which issues count, which are expected."""

from __future__ import annotations

import os
from collections.abc import Iterable

from rcdp_schemas.checking.routing import Router

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias, TypeVar

    from rcdp_schemas.checking.check import Outcome
    from rcdp_schemas.issues.issue import Issue
    from rcdp_schemas.reading.document import Document

    _T = TypeVar("_T")
    Entries: TypeAlias = tuple[tuple[str, _T], ...]  # each value with the pattern of its files

UNMET = "RC104"


class Settings:
    """What a project sets once for all its runs; everything is optional.

    ``folder`` is that of the configuration file; paths and patterns start there. ``events`` sets the events
    of files, and ``expect`` the codes that files must fail with. If several entries match a file, the last
    one counts.
    """

    __slots__ = ("events", "expect", "folder", "ignore", "paths", "select", "strict")

    def __init__(  # noqa: PLR0913 - what a table of the configuration may hold
        self,
        folder: str = "",
        *,
        paths: tuple[str, ...] = (),
        strict: bool = False,
        select: tuple[str, ...] = (),
        ignore: tuple[str, ...] = (),
        events: Entries[str] = (),
        expect: Entries[tuple[str, ...]] = (),
    ) -> None:
        self.folder = folder
        self.paths = paths
        self.strict = strict
        self.select = select
        self.ignore = ignore
        self.events = events
        self.expect = expect

    def __eq__(self, other: object) -> bool:
        names = self.__slots__
        return isinstance(other, Settings) and all(getattr(self, n) == getattr(other, n) for n in names)

    def __hash__(self) -> int:
        return hash((self.folder, self.paths, self.events, self.expect))

    def event_of(self, path: str | None) -> str | None:
        """Return the event set for a file, or None."""
        return self._last(self.events, path)

    def expected_codes(self, path: str | None) -> tuple[str, ...] | None:
        """Return the codes that every payload of a file must fail with, or None if it need not fail."""
        return self._last(self.expect, path)

    def _last(self, entries: Entries[_T], path: str | None) -> _T | None:
        if not entries or path is None:
            return None
        from rcdp_schemas.reading.globs import matches  # most projects have no patterns

        name = self._relative(path)
        return next((value for pattern, value in reversed(entries) if matches(pattern, name)), None)

    def _relative(self, path: str) -> str:
        """Return a file's path relative to the folder, with ``/``; for a file elsewhere, an absolute one."""
        folder = self.folder.rstrip(os.sep) + os.sep
        full = os.path.abspath(path)
        if not full.startswith(folder):  # one of the two may have been reached through a link
            folder = os.path.realpath(folder) + os.sep
            full = os.path.realpath(path)
        return full.removeprefix(folder).replace(os.sep, "/")


class Rules:
    """How payloads are checked, and how much of the result is shown.

    ``select`` and ``ignore`` are issue codes: the selected ones count, or all if none is selected, but for
    the ignored ones. At most ``max_issues`` issues of a payload are shown, 0 for all; ``redact`` masks
    values.
    """

    __slots__ = ("event", "ignore", "max_issues", "redact", "select", "settings", "strict")

    def __init__(  # noqa: PLR0913 - what the options of a run may say
        self,
        event: str | None = None,
        *,
        strict: bool = False,
        redact: bool = False,
        max_issues: int = 0,
        select: tuple[str, ...] = (),
        ignore: tuple[str, ...] = (),
        settings: Settings | None = None,
    ) -> None:
        self.event = event
        self.strict = strict
        self.redact = redact
        self.max_issues = max_issues
        self.select = select
        self.ignore = ignore
        self.settings = settings or Settings()

    def router(self, path: str | None) -> Router:
        """Return the router for the payloads of a file."""
        if self.event is not None:
            return Router(self.event, path=path)
        return Router(self.settings.event_of(path), "configured pattern", path)

    def counting(self, issues: Iterable[Issue]) -> tuple[Issue, ...]:
        """Return the issues that count."""
        return tuple(
            issue
            for issue in issues
            if issue.code not in self.ignore and (not self.select or issue.code in self.select)
        )


def parse_codes(options: Iterable[str]) -> tuple[str, ...]:
    """Return the issue codes that options name: codes or prefixes such as ``RC4``, separated by commas.

    Raises UnknownCodeError for a prefix of no code.
    """
    given = [part.strip() for option in options for part in option.split(",")]
    if not given:
        return ()
    from rcdp_schemas.contract.codes import match_codes  # most runs select nothing

    return tuple(code for prefix in given for code in match_codes(prefix))


def apply_expectation(outcome: Outcome, expected: Iterable[str], document: Document) -> Outcome:
    """Return the outcome for a payload that must raise exactly the expected codes.

    If it does, there are no issues; if not, there is RC104 beside the issues that were not expected.
    """
    from rcdp_schemas.checking.findings import place_of_payload  # only expected failures need it
    from rcdp_schemas.issues.issue import Issue

    codes, found = frozenset(expected), frozenset(issue.code for issue in outcome.issues)
    if found == codes:
        return outcome.with_issues(())
    unmet = Issue(
        code=UNMET,
        path=(),
        variant="codes",
        wanted=tuple(sorted(codes)),
        actual=" and ".join(sorted(found)) or "nothing",
        actual_type=None,
        event=outcome.event,
        location=place_of_payload(document),
    )
    others = (issue for issue in outcome.issues if issue.code not in codes)
    return outcome.with_issues((unmet, *others), document)
