"""A report's file: there when all of it has been written, and not before."""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from functools import partial
from io import TextIOWrapper

from rcdp_schemas.runs.signals import delayed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO

_SPECIAL = ("/dev/", "/proc/")
_CHUNK = 2**20


class ReportFile:
    """A file that takes text and gets its name at the end; what is no regular file is written directly.

    Until then the text is in a file without a name, which vanishes with the process, whatever ends that.
    Every method but the last raises OSError where it fails.
    """

    def __init__(self, path: str) -> None:
        """Open it, in the folder of the file that it will replace, where a link leads to that one."""
        self._target = None if _is_special(path) else os.path.realpath(path)
        self._bytes = _open_special(path) if self._target is None else _open_nameless(self._target)
        self._text = TextIOWrapper(self._bytes, "utf-8", errors="backslashreplace", newline="\n")

    def write(self, text: str) -> None:
        """Write text to where it is kept until the end."""
        self._text.write(text)

    def finish(self) -> None:
        """Put the file in its place."""
        self._text.flush()
        if self._target is not None:
            with delayed():  # as long as there is a file that is not yet whole
                _replace(self._target, self._bytes)
        self._text.close()

    def discard(self) -> None:
        """Leave no trace of a file that was not finished; of one that was, nothing changes."""
        with suppress(OSError):
            self._text.close()


def _is_special(path: str) -> bool:
    """Whether there is a device, a pipe or a folder, or a name for an open file, at a path."""
    try:
        regular = stat.S_ISREG(os.stat(path).st_mode)
    except FileNotFoundError:
        return False
    return not regular or os.path.abspath(path).startswith(_SPECIAL)


def _open_special(path: str) -> BinaryIO:
    return open(path, "wb", opener=lambda path, _: os.open(path, os.O_WRONLY | os.O_APPEND))


def _open_nameless(target: str) -> BinaryIO:
    """Open a file in the folder of another, where it can take the other's place if there is room for it."""
    temporary = _beside(target)
    try:
        with delayed():  # as long as it has a name
            file = open(temporary, "x+b", opener=_open_temporary)  # noqa: SIM115 - it stays open
            if not hasattr(os, "O_TEMPORARY"):  # pragma: no branch - Windows deletes what is closed
                os.unlink(temporary)
    except PermissionError as error:
        reason = "its folder is not writable, and a report is put there as a whole new file"
        raise PermissionError(error.errno, reason) from error
    return file


def _open_temporary(path: str, flags: int) -> int:
    return os.open(path, flags | getattr(os, "O_TEMPORARY", 0), 0o600)


def _replace(target: str, content: BinaryIO) -> None:
    """Give a file new content, all at once; its owner and its permissions stay."""
    temporary = _beside(target)
    try:
        older = os.stat(target) if os.path.exists(target) else None
        # A new file has the permissions that any other would get.
        opener = partial(os.open, mode=0o666 if older is None else 0o600)
        content.seek(0)
        with open(temporary, "xb", opener=opener) as file:
            file.writelines(iter(partial(content.read, _CHUNK), b""))
        if older is not None:
            _hand_over(temporary, older)
        os.replace(temporary, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(temporary)
        raise


def _hand_over(path: str, older: os.stat_result) -> None:
    """Give a file the owner, as far as this process may, and the permissions of an older one."""
    if hasattr(os, "chown"):  # pragma: no branch - Windows has none
        with suppress(PermissionError):
            os.chown(path, older.st_uid, older.st_gid)
    os.chmod(path, stat.S_IMODE(older.st_mode))


def _beside(target: str) -> str:
    return os.path.join(os.path.dirname(target), f".rcdp-schemas-{os.urandom(8).hex()}")
