"""How reports for other programs name a file: by its path from the working directory."""

from __future__ import annotations

import os.path
import re
from pathlib import Path as FilePath
from urllib.parse import quote

_NO_BYTE = re.compile("[\ud800-\udc7f\udd00-\udfff]")


def relative_path(file: str) -> str:
    """Return a path with slashes, from the working directory on; an absolute one for a file outside of it."""
    try:
        path = os.path.relpath(file)
    except (FileNotFoundError, ValueError):  # the working directory is gone, or on another drive of Windows
        return file.replace(os.sep, "/")
    if path.split(os.sep, 1)[0] == os.pardir:
        path = os.path.normpath(FilePath(file).absolute())
    return path.replace(os.sep, "/")


def path_uri(path: str) -> str:
    """Return a relative path as a relative reference, and an absolute one as a ``file`` URI."""
    # A byte that is not UTF-8 is there as half of a surrogate pair; other halves stand for nothing.
    name = quote(_NO_BYTE.sub("\ufffd", path).encode("utf-8", "surrogateescape"))
    return f"file:///{name.lstrip('/')}" if FilePath(path).is_absolute() else name
