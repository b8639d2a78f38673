"""Writing to the standard streams, which may be closed, or unable to express what is written."""

from __future__ import annotations

import os
import sys
from contextlib import suppress

from rcdp_schemas.escaping import encodable, escape

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TextIO

PROGRAM = "rcdp-schemas"


def put(text: str) -> None:
    """Write text for people to the standard output. Raises OSError where that fails."""
    _write(sys.stdout, text)


def put_exactly(text: str) -> None:
    """Write text for programs to the standard output: UTF-8, whatever the stream is set to; else as above."""
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:  # there is none, or one of text alone that a program has put in its place
        _write(sys.stdout, text)
        return
    sys.stdout.flush()
    data = memoryview(text.encode("utf-8", "backslashreplace"))
    while data:  # a stream without a buffer may take a part of it
        data = data[buffer.write(data) :]


def output_encoding() -> str:
    """Return the encoding of the standard output."""
    return getattr(sys.stdout, "encoding", None) or "utf-8"


def complain(message: str) -> None:
    """Say what went wrong, in one line on the standard error."""
    with suppress(OSError):  # nowhere is left to say it
        _write(sys.stderr, f"{PROGRAM}: {escape(message)}\n")


def flush() -> None:
    """Hand over all that was put. Raises OSError where that fails."""
    if sys.stdout is not None:
        sys.stdout.flush()


def discard_output() -> None:
    """Send what is still buffered nowhere, so that Python does not complain about it when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def terminal() -> TextIO | None:
    """Return the standard error where it is a terminal, else None."""
    return sys.stderr if sys.stderr is not None and sys.stderr.isatty() else None


def wants_colour(choice: str) -> bool:
    """Whether the standard output gets colour: ``always``, ``never``, or with ``auto`` on a terminal."""
    if choice != "auto":
        return choice == "always"
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return not plain and sys.stdout is not None and sys.stdout.isatty()


def _write(stream: TextIO | None, text: str) -> None:
    """Write text, with escapes for what the stream can't express; a closed stream takes nothing."""
    if stream is not None:
        stream.write(encodable(text, stream.encoding or "utf-8"))
