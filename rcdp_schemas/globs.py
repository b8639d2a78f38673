"""Patterns of file names: ``*``, ``?`` and ``[...]`` within a name, ``**`` for any number of folders."""

from __future__ import annotations

import os
import re
from itertools import takewhile

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_ANY_FOLDERS = "**"
_TOOLS = frozenset({"node_modules", "__pycache__"})
_WILDCARD = re.compile(r"[*?\[]")
# A set, which may hold the closing bracket in its first place, or else one character.
_PIECE = re.compile(r"\[(!?)(\]?[^\]]+|\])\]|(.)", re.DOTALL)
_RANGE = re.compile(r"(.)-(.)|(.)", re.DOTALL)


def compile_glob(pattern: str) -> re.Pattern[str]:
    """Return what matches, in full, the paths that a pattern stands for: relative, and with ``/``.

    Raises ValueError for a pattern that no such path can match.
    """
    parts = pattern.split("/")
    if not {"", ".", ".."}.isdisjoint(parts):
        raise ValueError(f"'{pattern}' is no path below a folder, such as fixtures/orders/*.json")
    *folders, name = parts
    texts = ["(?:[^/]+/)*" if folder == _ANY_FOLDERS else f"{_translate(folder)}/" for folder in folders]
    texts.append(".+" if name == _ANY_FOLDERS else _translate(name))
    try:
        return re.compile("".join(texts), re.DOTALL)
    except re.error:
        raise ValueError(f"'{pattern}' has a range of characters that ends before it begins") from None


def matches_file(pattern: str, folder: str) -> bool:
    """Whether a pattern matches a file somewhere below a folder. Raises ValueError as above."""
    glob = compile_glob(pattern)
    return any(glob.fullmatch(path) for path in _files(pattern.split("/"), folder))


def is_entered(folder: str) -> bool:
    """Whether a folder of that name is looked into where nobody names it: not one that a tool keeps."""
    return not folder.startswith(".") and folder not in _TOOLS


def _files(parts: list[str], folder: str) -> Iterator[str]:
    """Yield the files that can match the parts of a pattern, as they are found, relative to the folder."""
    known = takewhile(lambda part: not _WILDCARD.search(part), parts[:-1])
    deepest = len(parts) - 1 if _ANY_FOLDERS not in parts else None
    for here, folders, files in os.walk(os.path.join(folder, *known)):
        inside = os.path.relpath(here, folder)
        below = inside.split(os.sep) if inside != os.curdir else []
        yield from ("/".join((*below, file)) for file in files)
        entered = [name for name in folders if name in parts or is_entered(name)]
        folders[:] = entered if deepest is None or len(below) < deepest else []


def _translate(name: str) -> str:
    return "".join(map(_piece, _PIECE.finditer(name)))


def _piece(match: re.Match[str]) -> str:
    negation, characters, single = match.groups()
    if single is not None:
        return {"*": "[^/]*", "?": "[^/]"}.get(single, re.escape(single))
    ranges = "".join(map(_range, _RANGE.finditer(characters)))
    return f"(?!/)[{'^' if negation else ''}{ranges}]"


def _range(match: re.Match[str]) -> str:
    first, last, single = match.groups()
    return re.escape(single) if single is not None else f"{re.escape(first)}-{re.escape(last)}"
