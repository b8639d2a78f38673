"""Places in a text, in lines and columns."""

from __future__ import annotations

import re
from bisect import bisect_right

from rcdp_schemas.issues.issue import Location

_LINE_END = re.compile(r"\r\n?|\n")


class Lines:
    """The lines of a text, the first one of number ``first``.

    A line ends with LF, CR LF or CR; columns count code points.
    """

    def __init__(self, text: str, first: int = 1) -> None:
        self._before = first - 1
        self._length = len(text)
        self._starts = [0, *(match.end() for match in _LINE_END.finditer(text))]

    def locate(self, span: tuple[int, int]) -> Location:
        """Return the place of a span of offsets."""
        return Location(*self.place(span[0]), *self.place(span[1]))

    def bounds(self, line: int) -> tuple[int, int]:
        """Return the offsets of a line, its end included."""
        index = line - self._before
        end = self._starts[index] if index < len(self._starts) else self._length
        return self._starts[index - 1], end

    def place(self, offset: int) -> tuple[int, int]:
        """Return the line and column of an offset."""
        line = bisect_right(self._starts, offset)
        return self._before + line, offset - self._starts[line - 1] + 1
