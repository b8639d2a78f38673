"""Places in a text, in lines and columns."""

from __future__ import annotations

import re
from bisect import bisect_right

from rcdp_schemas.facts import Location

_LINE_END = re.compile(r"\r\n?|\n")


class Lines:
    """The lines of a text. A line ends with LF, CR LF or CR; columns count code points."""

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._starts = [0, *(match.end() for match in _LINE_END.finditer(text))]

    def locate(self, span: tuple[int, int]) -> Location:
        """Return the place of a span of offsets."""
        return Location(*self._place(span[0]), *self._place(span[1]))

    def bounds(self, line: int) -> tuple[int, int]:
        """Return the offsets of a line, its end included."""
        return self._starts[line - 1], (*self._starts[line : line + 1], self._length)[0]

    def _place(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


def locate(text: str, offset: int) -> Location:
    """Return the place of the character at ``offset``; an empty span at the end of the text."""
    before = text[:offset]
    line = before.count("\n") + before.count("\r") - before.count("\r\n") + 1
    column = offset - max(before.rfind("\n"), before.rfind("\r"))
    return Location(line, column, line, column + (offset < len(text)))
