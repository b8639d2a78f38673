"""One line of a payload's text, made safe for a terminal, with the columns of a mark under it."""

from __future__ import annotations

from bisect import bisect_right
from itertools import pairwise
from typing import NamedTuple
from unicodedata import category, east_asian_width

from rcdp_schemas.escaping import CUT, encodable, escape
from rcdp_schemas.reporting.masks import find_masks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.facts import Location
    from rcdp_schemas.reporting.results import Source

WIDTH = 100
"""How many columns of a terminal a line may take."""
_BEFORE = 60  # of these, how many may stand before the mark
_TAB = " " * 4
_COMBINING = frozenset({"Mn", "Me"})


class Excerpt(NamedTuple):
    """A line to show, and where its mark begins and how long it is, in columns of the terminal."""

    line: str
    indent: int
    length: int


class Excerpts:
    """Cuts excerpts out of one text, for a stream with this encoding."""

    def __init__(self, source: Source, encoding: str = "utf-8") -> None:
        self._encoding = encoding
        self._cut = encodable(CUT, encoding)
        self._text = source.text.value
        self._lines = source.text.lines
        self._masks = find_masks(source)

    def at(self, place: Location) -> Excerpt:
        """Return the line of a place, as much of it as fits; the mark ends where the line does."""
        begin, end = self._lines.bounds(place.line)
        while end > begin and self._text[end - 1] in "\r\n":
            end -= 1
        start = begin + place.column - 1
        stop = end if place.end_line > place.line else begin + place.end_column - 1
        low, high = max(begin, start - WIDTH), min(end, start + WIDTH)
        cells = self._cells(low, high, (start, stop))
        before, after = cells[: start - low], cells[start - low :]
        if (low, high) == (begin, end) and _width(cells) <= WIDTH:
            return Excerpt("".join(cells), _width(before), _marked(after[: stop - start]))
        kept = _fitting(before[::-1], _BEFORE)
        left = before[len(before) - kept :]
        right = after[: _fitting(after, WIDTH - _width(left))]
        head = self._cut if low > begin or kept < len(before) else ""
        tail = self._cut if high < end or len(right) < len(after) else ""
        line = "".join((head, *left, *right, tail))
        return Excerpt(line, _width([head, *left]), _marked(right[: stop - start]))

    def _cells(self, low: int, high: int, marked: tuple[int, int]) -> list[str]:
        """Return what is shown of each character between two offsets; a mask is shown once."""
        cells = [_shown(*pair, self._encoding) for pair in pairwise(f" {self._text[low:high]}")]
        for mask in self._masks[bisect_right(self._masks, low, key=lambda mask: mask.end) :]:
            if mask.start >= high:
                break
            if mask.is_name and mask[:2] == marked:  # the issue names it
                continue
            first, last = max(mask.start, low) - low, min(mask.end, high) - low
            cells[first:last] = [mask.shown, *[""] * (last - first - 1)]
        return cells


def _shown(before: str, char: str, encoding: str) -> str:
    if char == "\t":
        return _TAB
    # A variation selector has no width of its own, yet may change that of the character before it. Two
    # number signs begin a command, as the function escape says.
    if "\ufe00" <= char <= "\ufe0f" or before == char == "#":
        return f"\\u{ord(char):04x}"
    shown = escape(char)
    return shown if shown.isascii() else encodable(shown, encoding)


def _width(cells: list[str]) -> int:
    """Return how many columns of a terminal cells take: two a wide character, none a combining one."""
    text = "".join(cells)
    if text.isascii():
        return len(text)
    return sum(0 if category(char) in _COMBINING else 1 + (east_asian_width(char) in "WF") for char in text)


def _marked(cells: list[str]) -> int:
    return max(1, _width(cells))


def _fitting(cells: list[str], room: int) -> int:
    """Return how many of the first cells fit into so many columns."""
    for count, cell in enumerate(cells):
        room -= _width([cell])
        if room < 0:
            return count
    return len(cells)
