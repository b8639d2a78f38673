"""A report's file: there when all of it has been written, and not before."""

from __future__ import annotations

import os
import stat
from contextlib import suppress

_SPECIAL = ("/dev/", "/proc/")


class ReportFile:
    """A file that takes text and gets its name at the end; what is no regular file is written directly.

    Every method but the last raises OSError where it fails.
    """

    def __init__(self, path: str) -> None:
        """Open it, beside the file that it will replace, where a link leads to that one."""
        self._target = os.path.realpath(path)
        self._temporary = None if _is_special(path) else _beside(self._target)
        flags = os.O_WRONLY | os.O_APPEND if self._temporary is None else os.O_WRONLY | os.O_CREAT | os.O_EXCL
        # Opened so, and not by the module tempfile, it has the permissions that any new file would get.
        descriptor = os.open(self._temporary or path, flags, 0o666)
        self._text = os.fdopen(descriptor, "w", encoding="utf-8", errors="backslashreplace", newline="\n")

    def write(self, text: str) -> None:
        """Write text to where it is kept until the end."""
        self._text.write(text)

    def finish(self) -> None:
        """Put the file in its place."""
        self._text.close()
        if self._temporary is not None:
            os.replace(self._temporary, self._target)
            self._temporary = None

    def discard(self) -> None:
        """Leave no trace of a file that was not finished; of one that was, nothing changes."""
        with suppress(OSError):
            self._text.close()
        if self._temporary is not None:
            with suppress(OSError):
                os.unlink(self._temporary)


def _is_special(path: str) -> bool:
    """Whether there is a device, a pipe or a folder, or a name for an open file, at a path."""
    try:
        regular = stat.S_ISREG(os.stat(path).st_mode)
    except FileNotFoundError:
        return False
    return not regular or os.path.abspath(path).startswith(_SPECIAL)


def _beside(target: str) -> str:
    return os.path.join(os.path.dirname(target), f".rcdp-schemas-{os.urandom(8).hex()}")
