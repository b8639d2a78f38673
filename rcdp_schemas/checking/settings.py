"""What a project may set once for all its runs."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias, TypeVar  # which most runs do without

    _T = TypeVar("_T")
    Entries: TypeAlias = tuple[tuple[str, _T], ...]  # each value with the pattern of its files


class Settings:  # noqa: PLW1641 - it is no key
    """The settings of a project, of which none need be made.

    ``folder`` is that of the configuration file, which paths and patterns start from. ``events`` gives
    files their events, and ``expect`` gives files that must fail the codes they must fail with. Of several
    entries for one file the last one counts.
    """

    __slots__ = ("events", "expect", "folder", "ignore", "paths", "select", "strict")

    def __init__(  # noqa: PLR0913 - each of them may be set
        self,
        *,
        folder: str = "",
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
        return isinstance(other, Settings) and all(
            getattr(self, name) == getattr(other, name) for name in self.__slots__
        )

    def event_of(self, path: str | None) -> str | None:
        """Return the event that is set for a file, or None."""
        return self._last(self.events, path)

    def expected_codes(self, path: str | None) -> tuple[str, ...] | None:
        """Return the codes that every payload of a file must fail with, or None where nothing is set."""
        return self._last(self.expect, path)

    def _last(self, entries: Entries[_T], path: str | None) -> _T | None:
        if not entries or path is None:
            return None
        from rcdp_schemas.globs import matches  # most projects have no patterns

        name = self._relative(path)
        return next((value for pattern, value in reversed(entries) if matches(pattern, name)), None)

    def _relative(self, path: str) -> str:
        """Return the path from the folder to a file, with ``/``; one from the root for a file elsewhere."""
        folder = self.folder.rstrip(os.sep) + os.sep
        full = os.path.abspath(path)
        if not full.startswith(folder):  # one of the two may have been reached through a link
            folder = os.path.realpath(folder) + os.sep
            full = os.path.realpath(path)
        return full.removeprefix(folder).replace(os.sep, "/")
