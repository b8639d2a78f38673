"""The standard streams, colour, the progress of a run, and the exit codes."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from time import monotonic

from rcdp_schemas.escaping import encodable, escape
from rcdp_schemas.reading.files import Input, Unreadable, size_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import IO, TextIO  # slow to load

PROGRAM = "rcdp-schemas"

VALID = 0
INVALID = 1
UNUSABLE = 2
INTERNAL = 3
INTERRUPTED = 130
PIPE_CLOSED = 141
MEANING = (
    "exit codes: 0 all payloads are valid, 1 a payload has an error,\n"
    "2 wrong usage or a file that can't be read, 3 an internal error"
)

_PATIENCE = 1.0  # seconds
_INTERVAL = 0.1


class UnusableError(Exception):
    """The command can't do what was asked; each argument is a complaint that says what to do instead."""


class LostProcessError(Exception):
    """A process ended, most likely killed, before the work that it was given was done."""


def put(text: str) -> None:
    """Write text for people to the standard output. Raises OSError where that fails."""
    _write(sys.stdout, text)


def put_exactly(text: str) -> None:
    """Write text for programs to the standard output, always as UTF-8. Raises OSError where that fails."""
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None:  # no stream, or a text stream that a program has put in its place
        _write(sys.stdout, text)
        return
    sys.stdout.flush()
    data = memoryview(text.encode("utf-8", "backslashreplace"))
    while data:  # an unbuffered stream may write only a part
        data = data[buffer.write(data) :]


def output_encoding() -> str:
    """Return the encoding of the standard output."""
    return getattr(sys.stdout, "encoding", None) or "utf-8"


def complain(message: str) -> None:
    """Print an error, one line on the standard error."""
    with suppress(OSError):  # there is nowhere else to print it
        _write(sys.stderr, f"{PROGRAM}: {escape(message)}\n")


def flush() -> None:
    """Flush the standard output. Raises OSError where that fails."""
    if sys.stdout is not None:
        sys.stdout.flush()


def discard_output() -> None:
    """Discard what is still buffered, so that Python does not print an error about it when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def terminal() -> TextIO | None:
    """Return the standard error if it is a terminal, else None."""
    return sys.stderr if sys.stderr is not None and sys.stderr.isatty() else None


def wants_colour(choice: str) -> bool:
    """Whether the standard output gets colour: ``always``, ``never``, or ``auto``: on a terminal.

    For ``auto``, ``NO_COLOR`` switches it off, else ``FORCE_COLOR`` on, if they are not empty.
    """
    if choice != "auto":
        return choice == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return os.environ.get("TERM") != "dumb" and sys.stdout is not None and sys.stdout.isatty()


def _write(stream: TextIO | None, text: str) -> None:
    """Write text, escaping what the stream can't express; a stream that is closed takes nothing."""
    if stream is not None:
        stream.write(encodable(text, stream.encoding or "utf-8"))


class Progress:
    """Shows how much of the inputs is checked, in a line on the terminal, in runs of more than a second.

    ``clock`` gives the time in seconds. The line must be cleared before anything else is printed.
    """

    def __init__(
        self,
        inputs: Sequence[Input | Unreadable],
        terminal: TextIO | None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._inputs = inputs
        self._terminal = terminal
        self._clock = clock
        self._next = clock() + _PATIENCE
        self._payloads = 0
        self._begun = 0
        self._sizes: list[int | None] = []
        self._file: IO[bytes] | None = None
        self._shown = ""

    def inputs(self) -> Iterator[Input | Unreadable]:
        """Yield the inputs, which are read one after the other, and watch how far each is read."""
        for source in self._inputs:
            self._begun += 1
            self._file = None
            if self._terminal is None or isinstance(source, Unreadable):
                yield source
            else:
                source.watch = self._watch
                yield source

    def count(self, payloads: int) -> None:
        """Count payloads that are checked, and show the progress when it is time to."""
        self._payloads += payloads
        if self._terminal is None:
            return
        now = self._clock()
        if now >= self._next:
            self._next = now + _INTERVAL
            self._show(self._terminal, f"payloads checked: {self._payloads:,}{self._share()}")

    def clear(self) -> None:
        """Erase the line."""
        if self._terminal is not None and self._shown:
            self._show(self._terminal, "")

    def _watch(self, file: IO[bytes]) -> None:
        self._file = file

    def _show(self, terminal: TextIO, line: str) -> None:
        """Write a line over the one before it."""
        blank = " " * (len(self._shown) - len(line))
        with suppress(OSError):  # progress is not worth an error
            terminal.write(f"\r{line}{blank}" if line else f"\r{blank}\r")
            terminal.flush()
        self._shown = line

    def _share(self) -> str:
        """Return how much is read, in per cent; nothing if a size is not known."""
        self._sizes = self._sizes or [
            0 if isinstance(source, Unreadable) else size_of(source) for source in self._inputs
        ]
        known = [size for size in self._sizes if size is not None]
        if len(known) < len(self._sizes) or not any(known):
            return ""
        read = sum(known[: self._begun - 1]) + self._position()
        return f" ({min(100, 100 * read // sum(known))} %)"

    def _position(self) -> int:
        """Return how far the current file is read; 0 for one that is read as a whole."""
        try:
            return self._file.tell() if self._file is not None else 0
        except (OSError, ValueError):  # a pipe has no position, a closed file neither
            return 0
