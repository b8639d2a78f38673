"""Opening what is to be read: a file, a gzip file, or the standard input."""

from __future__ import annotations

import os
import stat
import sys
from contextlib import contextmanager, nullcontext

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from contextlib import AbstractContextManager
    from gzip import GzipFile
    from io import BufferedReader
    from typing import Protocol

    from rcdp_schemas.inputs import Input

    class Stream(Protocol):
        """What bytes are read from; a size bounds what is read at once."""

        def read(self, size: int, /) -> bytes:
            """Return the next bytes, less than asked for only at the end."""

        def read1(self, size: int, /) -> bytes:
            """Return the next bytes as soon as there are some, none only at the end."""

        def readline(self, size: int, /) -> bytes:
            """Return the next bytes up to and with a line feed, less where the size or the end is reached."""


# How a shell names what it passes on: `<(command)` is a pipe under one of these names.
_PASSED_ON = ("/dev/fd/", "/proc/self/fd/", "/dev/stdin")


@contextmanager
def opened(source: Input) -> Iterator[Stream]:
    """Open an input; the bytes that it gives are unpacked. Raises OSError, for damaged gzip as well."""
    with _file(source) as file:
        if source.watch is not None:
            source.watch(file)
        if not source.is_packed:
            yield file
            return
        import gzip  # rare, and slow to load
        import zlib

        try:
            with gzip.open(file) as unpacked:
                if not (file.peek(1) and _has_header(unpacked)):
                    raise OSError("not gzip data")
                yield unpacked
        except (EOFError, gzip.BadGzipFile, zlib.error) as error:
            raise OSError("not a whole gzip file; what could be unpacked was checked") from error


def _has_header(unpacked: GzipFile) -> bool:
    """Whether a file begins as gzip data does; looking does not take anything from it. Raises EOFError."""
    from gzip import BadGzipFile

    try:
        unpacked.peek(1)
    except BadGzipFile:
        return False
    return True


def identity_of(file: str | int) -> tuple[int, int]:
    """Return what tells a file, by its path or descriptor, from all others. Raises OSError."""
    status = os.stat(file)
    return status.st_dev, status.st_ino


def is_passed_on(source: Input) -> bool:
    """Whether the name is that of an open file, which other processes may not have."""
    return (source.path or "").startswith(_PASSED_ON)


def size_of(source: Input) -> int | None:
    """Return the size of a regular file, in bytes as they stand in it; None where that is not known."""
    try:
        status = os.stat(source.path or "") if not source.is_stdin else None
    except OSError:
        return None
    return status.st_size if status is not None and stat.S_ISREG(status.st_mode) else None


def _file(source: Input) -> AbstractContextManager[BufferedReader]:
    if not source.is_stdin:
        path = source.path or ""
        _refuse_special(path)
        return open(path, "rb")
    if sys.stdin is None:
        raise OSError("the standard input is closed")
    return nullcontext(sys.stdin.buffer)  # type: ignore[arg-type]


def _refuse_special(path: str) -> None:
    """Raise OSError for a pipe, a socket or a device, which might never end."""
    mode = os.stat(path).st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode) or path.startswith(_PASSED_ON)):
        raise OSError("not a regular file; pipe it to `-`")
