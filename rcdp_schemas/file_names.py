"""Which event a file holds, by its name: the event's name as a word of the file's or a folder's name."""

from __future__ import annotations

import os
import re

from rcdp_schemas_generated.index import EVENTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_DELIMITERS = re.compile(r"[^A-Za-z0-9]+")
_ROOT_MARKS = ("pyproject.toml", ".git")


def route_file(path: str | os.PathLike[str]) -> tuple[str, str] | None:
    """Return the event that a file's name, or else the nearest folder's, holds as a word; None for none.

    The second item says what told it: ``file name`` or ``folder name``. Folders count below the project's
    root, the nearest folder with a ``pyproject.toml`` or ``.git``. A name with two events says nothing.
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
    found = {word for word in _DELIMITERS.split(name) if word in EVENTS}
    return found.pop() if len(found) == 1 else None
