"""The progress of a run, in one line of a terminal, where it takes longer than a second."""

from __future__ import annotations

from contextlib import suppress
from time import monotonic

from rcdp_schemas.reading.files import Unreadable, size_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from typing import IO, TextIO

    from rcdp_schemas.reading.files import Input

_PATIENCE = 1.0  # seconds
_INTERVAL = 0.1


class Progress:
    """Shows on a terminal, if there is one, how much of the inputs is checked.

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
        """Yield the inputs, to be read one after the other, and watch how far each is read."""
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
        """Take the line away."""
        if self._terminal is not None and self._shown:
            self._show(self._terminal, "")

    def _watch(self, file: IO[bytes]) -> None:
        self._file = file

    def _show(self, terminal: TextIO, line: str) -> None:
        """Write a line over the one before it."""
        blank = " " * (len(self._shown) - len(line))
        with suppress(OSError):  # what fails to be shown is not worth a complaint
            terminal.write(f"\r{line}{blank}" if line else f"\r{blank}\r")
            terminal.flush()
        self._shown = line

    def _share(self) -> str:
        """Return how much is read, in per cent; nothing where a size is not known."""
        self._sizes = self._sizes or list(map(_size, self._inputs))
        known = [size for size in self._sizes if size is not None]
        if len(known) < len(self._sizes) or not any(known):
            return ""
        read = sum(known[: self._begun - 1]) + self._position()
        return f" ({min(100, 100 * read // sum(known))} %)"

    def _position(self) -> int:
        """Return how far the file that was opened last is read; nothing of one that is read as a whole."""
        try:
            return self._file.tell() if self._file is not None else 0
        except (OSError, ValueError):  # a pipe has no position, a closed file neither
            return 0


def _size(source: Input | Unreadable) -> int | None:
    return 0 if isinstance(source, Unreadable) else size_of(source)
