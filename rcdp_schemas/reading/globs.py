"""Glob patterns, and the search for the paths that they match.

``*``, ``?`` and ``[...]`` stand for characters of a name, ``**`` for any number of folders.
"""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Iterator
from fnmatch import fnmatchcase

# Whether any number of folders may stand before a name, and the pattern of the name.
Step = tuple[bool, str]
# A name in a folder, whether it is a folder (None: unknown), and whether `**` enters it.
Entry = tuple[str, bool | None, bool]

_ANY = "**"
_TOOLS = frozenset({"node_modules", "__pycache__"})
_RANGE = re.compile(r"(.)-(.)|.", re.DOTALL)


def is_pattern(name: str) -> bool:
    """Whether a name has a wildcard."""
    return any(char in name for char in "*?[")


def matches(pattern: str, path: str) -> bool:
    """Whether a pattern matches the path of a file, which is relative and uses ``/``.

    ``*`` matches names that begin with a dot too. No name is compared twice with the same part of the
    pattern.
    """
    steps = _steps(pattern.split("/"))
    taken = {0}  # how many steps the names so far may have taken
    for name in path.split("/"):
        before = [step for step in taken if step < len(steps)]
        taken = {step for step in before if steps[step][0]}
        taken.update(step + 1 for step in before if fnmatchcase(name, steps[step][1]))
    return len(steps) in taken


def require_match(pattern: str, folder: str) -> None:
    """Raise ValueError unless a pattern stays below a folder and matches a file there."""
    parts = pattern.split("/")
    if not {"", ".", ".."}.isdisjoint(parts):
        raise ValueError(f"'{pattern}' is not a path below a folder, such as fixtures/orders/*.json")
    if any(map(_has_empty_range, parts)):
        raise ValueError(f"'{pattern}' has a range of characters that ends before it begins")
    unreadable: dict[str, OSError] = {}
    if all(is_folder for _, is_folder in find(pattern, folder, unreadable, hidden=True)):
        reasons = [f"can't read {name}: {error.strerror}" for name, error in unreadable.items()]
        raise ValueError(next(iter(reasons), f"no file below {folder} matches '{pattern}'"))


def find(
    pattern: str, folder: str, unreadable: dict[str, OSError], *, hidden: bool = False
) -> Iterator[tuple[str, bool]]:
    """Yield each path that a pattern matches, and whether it is a folder.

    A relative pattern starts at ``folder``, "" for the working directory. With ``hidden``, ``*`` and ``**``
    match names that begin with a dot. ``**`` enters no links, no hidden folders and no folders that tools
    keep. The search enters each real folder once for each part of the pattern, so that it ends even if links
    form a circle. Folders that can't be read are added to ``unreadable`` with the error.
    """
    drive, rest = os.path.splitdrive(pattern.replace(os.sep, "/"))
    steps = _steps(list(filter(None, rest.split("/"))))
    seen: set[tuple[int, int, int]] = set()
    waiting = [(f"{drive}/" if rest.startswith("/") else folder, {0})]
    while waiting:
        place, taken = waiting.pop()
        entries: list[Entry] = []
        try:
            taken = _unseen(place, taken, seen)
            entries = _entries(place, [steps[step] for step in taken])
        except OSError as error:
            unreadable.setdefault(place or os.curdir, error)
        if place and len(steps) - 1 in taken and steps[-1][1] == _ANY:
            yield place, True
        below = []
        for name, is_folder, is_entered in entries:
            onward = {step for step in taken if is_entered and steps[step][0]}
            onward |= {step + 1 for step in taken if _fits(name, steps[step][1], is_folder, hidden=hidden)}
            if len(steps) in onward and (is_folder or not rest.endswith("/")):
                yield os.path.join(place, name), bool(is_folder)
            onward.discard(len(steps))
            if onward and is_folder is not False:
                below.append((os.path.join(place, name), onward))
        waiting += reversed(below)


def _steps(parts: list[str]) -> list[Step]:
    """Return the steps of a pattern; a final ``**`` is a step of its own, which matches any file."""
    steps = []
    anywhere = False
    for part in parts:
        if part != _ANY:
            steps.append((anywhere, _without_open_sets(part)))
        anywhere = part == _ANY
    return [*steps, (True, _ANY)] if anywhere else steps


def _unseen(folder: str, taken: set[int], seen: set[tuple[int, int, int]]) -> set[int]:
    """Return the steps with which this folder, by whatever name, was not entered yet, and note them."""
    status = os.stat(folder or os.curdir)
    found = {step: (status.st_dev, status.st_ino, step) for step in taken}
    fresh = {step for step, key in found.items() if key not in seen}
    seen.update(found.values())
    return fresh


def _entries(folder: str, steps: list[Step]) -> list[Entry]:
    """Return what the next steps can match, in order. The folder is listed only if they have wildcards."""
    if not any(anywhere or is_pattern(part) for anywhere, part in steps):
        paths = [(part, os.path.join(folder, part)) for _, part in steps]
        return [(name, _is_folder(path), False) for name, path in paths if _exists(path)]
    with os.scandir(folder or os.curdir) as listed:
        found = sorted(listed, key=lambda entry: entry.name)
    return [
        (
            entry.name,
            _is_folder(os.path.join(folder, entry.name)) if entry.is_symlink() else entry.is_dir(),
            entry.is_dir(follow_symlinks=False)
            and not entry.name.startswith(".")
            and entry.name not in _TOOLS,
        )
        for entry in found
    ]


def _exists(path: str) -> bool:
    """Whether a file, folder or link exists. Raises OSError if its folder can't be searched."""
    try:
        os.lstat(path)
    except OSError as error:
        if error.errno in {errno.ENOENT, errno.ENAMETOOLONG}:
            return False
        raise
    return True


def _is_folder(path: str) -> bool | None:
    try:
        return stat.S_ISDIR(os.stat(path).st_mode)
    except OSError as error:
        return False if error.errno in {errno.ENOENT, errno.ELOOP} else None


def _fits(name: str, part: str, is_folder: bool | None, *, hidden: bool) -> bool:  # noqa: FBT001 - of an entry
    if not hidden and name.startswith(".") and not part.startswith("."):
        return False
    return not is_folder if part == _ANY else fnmatchcase(name, part)


def _sets(part: str) -> Iterator[tuple[int, int]]:
    """Yield the start and end of each ``[...]``; an end below 0 means that nothing after it is closed."""
    start = part.find("[")
    while start >= 0:
        # A closing bracket at the start belongs to the set.
        end = part.find("]", start + 2 + part.startswith("!", start + 1))
        yield start, end
        start = part.find("[", end) if end >= 0 else -1


def _without_open_sets(part: str) -> str:
    """Return a part with ``[[]`` for each bracket that is never closed.

    For each of those, fnmatch would search the whole rest for the end of a set.
    """
    for start, end in _sets(part):
        if end < 0:
            return part[:start] + part[start:].replace("[", "[[]")
    return part


def _has_empty_range(part: str) -> bool:
    sets = (part[start + 1 : end].removeprefix("!") for start, end in _sets(part) if end >= 0)
    return any(first > last for characters in sets for first, last in _RANGE.findall(characters))
