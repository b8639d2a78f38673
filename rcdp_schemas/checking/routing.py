"""Finds the event of a payload: named by the caller, by its ``eventType``, or by the file's path."""

from __future__ import annotations

import os
from collections.abc import Iterator
from os import PathLike

from rcdp_schemas_generated._checks import MISSING, wrong_type
from rcdp_schemas_generated.index import EVENTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.checking.profile import Profile
    from rcdp_schemas_generated._checks import Finding

_EVENT_TYPE = "eventType"
_ROOT_MARKS = ("pyproject.toml", ".git")


class Router:
    """Finds the event of each payload from one source.

    An ``event`` that is known beforehand wins, and ``matched_by`` says how it is known. ``path`` is that of
    the file, whose name and folders give the event of a payload that does not name one; None if there is no
    file. ``profile`` is what changes the findings in the payloads.
    """

    __slots__ = ("_by_path", "_event", "_matched_by", "_path", "profile")

    def __init__(
        self,
        event: str | None = None,
        matched_by: str = "argument",
        path: str | PathLike[str] | None = None,
        profile: Profile | None = None,
    ) -> None:
        self._event = event
        self._matched_by = matched_by
        self._path = path
        self._by_path: tuple[str, str] | None = None
        self.profile = profile

    def route(self, payload: object) -> tuple[str | Finding, str | None]:
        """Return the event of a payload and how it was found, or why there is none, and None."""
        if self._event is not None:
            return self._event, self._matched_by
        target = route(payload)
        if isinstance(target, str):
            return target, "eventType"
        if target[0] == "RC102" or not isinstance(payload, dict):
            return self.by_path() or (target, None)
        return target, None

    def without_payload(self) -> tuple[str, str] | tuple[None, None]:
        """Return the event of a payload that can't be read, and how it was found, as far as it is known."""
        if self._event is not None:
            return self._event, self._matched_by
        return self.by_path() or (None, None)

    def by_path(self) -> tuple[str, str] | None:
        """Return the event that the path names, and whether the file or a folder does; or None."""
        if self._path is not None:
            self._by_path = route_file(self._path)  # once a file, however many payloads it holds
            self._path = None
        return self._by_path


def route(payload: object) -> str | Finding:
    """Return the event that a payload names, or the finding that says why there is none."""
    if not isinstance(payload, dict):
        return wrong_type(payload, None, ("object",))
    if _EVENT_TYPE not in payload:
        return ("RC102", None, "absent", "", MISSING)
    name = payload[_EVENT_TYPE]
    if not isinstance(name, str):
        return wrong_type(name, (None, _EVENT_TYPE), ("string",))
    if name not in EVENTS:
        return ("RC101", (None, _EVENT_TYPE), "name", "", name)
    return name


def route_file(path: str | os.PathLike[str]) -> tuple[str, str] | None:
    """Return the event that is a word in the file's name, or else in the nearest folder's; or None.

    The second item is ``file name`` or ``folder name``. Folders count below the project's root, the nearest
    folder with a ``pyproject.toml`` or ``.git``. A name with two events counts as one without any.
    """
    full = os.path.abspath(path)
    event = _named_in(os.path.basename(full))
    if event:
        return event, "file name"
    for folder in _folders(os.path.dirname(full)):
        event = _named_in(folder)
        if event:
            return event, "folder name"
    return None


def _folders(folder: str) -> Iterator[str]:
    """Yield the names of a folder and of those above it, up to the project's root."""
    while not any(os.path.exists(os.path.join(folder, mark)) for mark in _ROOT_MARKS):
        above, name = os.path.split(folder)
        if above == folder:
            return
        yield name
        folder = above


def _named_in(name: str) -> str | None:
    words = "".join(char if char.isascii() and char.isalnum() else " " for char in name).split()
    found = EVENTS.keys() & set(words)
    return found.pop() if len(found) == 1 else None
