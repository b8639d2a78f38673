"""Excerpts: a source line made safe for a terminal, secrets masked, with the columns to mark."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple
from unicodedata import category, east_asian_width

from rcdp_schemas.checking.files import Source
from rcdp_schemas.contract.fields import documented_names
from rcdp_schemas.contract.names import CREDENTIAL, Credentials
from rcdp_schemas.escaping import CUT, encodable, escape
from rcdp_schemas.issues.issue import MASK, Location
from rcdp_schemas.reading.document import Text

WIDTH = 100
"""How many columns of a terminal a line may take."""
_BEFORE = 60  # how many of these may be before the mark
_TAB = " " * 4
_COMBINING = frozenset({"Mn", "Me"})

# All are possessive, so that no input makes them backtrack.
_CREDENTIAL = re.compile(CREDENTIAL)
# In a text that could not be parsed: the name of a credential, or an escape and what may follow it in a name.
_ENDS_OF_NAMES = "\"':="
_NAME = re.compile(rf"{CREDENTIAL}|\\u[^{_ENDS_OF_NAMES}\r\n]*+")
_NAME_OF_YAML = re.compile(rf"{CREDENTIAL}|\\[uUx\r\n][^{_ENDS_OF_NAMES}\r\n]*+")
_BEFORE_VALUE = re.compile(r"[\"']?+\s*+[:=]?+\s*+")
_REST_OF_LINE = re.compile(r"[^\r\n]*+")
# Text between keys and values, but for brackets, commas, colons, and YAML's `-`, `---` and `?`.
_UNKNOWN = re.compile(r"#[^\r\n]*+|(?!(?:-|---|\?)(?:\s|\Z))[^\s{}\[\],:]++")


class Excerpt(NamedTuple):
    """A line to show, and the start and length of its mark in columns of the terminal."""

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
        self._masks = _find_masks(source)

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
        """Return what is shown for each character between two offsets; a mask is shown once."""
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
    # A variation selector has no width, but may change that of the character before it. For number signs,
    # see `escape`.
    if "\ufe00" <= char <= "\ufe0f" or before == char == "#":
        return f"\\u{ord(char):04x}"
    shown = escape(char)
    return shown if shown.isascii() else encodable(shown, encoding)


def _width(cells: list[str]) -> int:
    """Return how many columns cells take: two for a wide character, none for a combining one."""
    text = "".join(cells)
    if text.isascii():
        return len(text)
    return sum(0 if category(char) in _COMBINING else 1 + (east_asian_width(char) in "WF") for char in text)


def _marked(cells: list[str]) -> int:
    return max(1, _width(cells))


def _fitting(cells: list[str], room: int) -> int:
    """Return how many of the first cells fit into the columns."""
    for count, cell in enumerate(cells):
        room -= _width([cell])
        if room < 0:
            return count
    return len(cells)


class Mask(NamedTuple):
    """A part of a text, by its offsets, and what is shown in its place.

    ``is_name``: it is a key as written, which is shown if an issue is about it.
    """

    start: int
    end: int
    shown: str = MASK
    is_name: bool = False


def _find_masks(source: Source) -> list[Mask]:
    """Return the masks of a text, in order. What is a value is known only of text that was parsed."""
    text = source.text
    if not source.parsed:
        return list(_after_names(text))
    if source.redact:
        return list(_all_but_known(text))
    if text.is_json and not _may_hold_secret(text.value):
        return []
    credentials = Credentials()
    # In YAML several paths may lead to one value, and a value may be empty.
    secrets = {span.value for span in text.scan_scalars() if _is_secret(span.path, credentials)}
    return [_masked(text.value, *span) for span in sorted(secrets) if span[0] < span[1]]


def _may_hold_secret(text: str) -> bool:
    return "\\u" in text or text.lstrip()[:1] in '"[' or _CREDENTIAL.search(text) is not None


def _is_secret(path: tuple[str | int, ...], credentials: Credentials) -> bool:
    """Whether the value at a path may be a credential, or a form with one in place of a whole payload."""
    return credentials.are_in(path) or all(isinstance(token, int) for token in path)


def _masked(text: str, start: int, end: int, *, is_name: bool = False) -> Mask:
    return Mask(start, end, f'"{MASK}"' if text.startswith('"', start) else MASK, is_name)


def _all_but_known(text: Text) -> Iterator[Mask]:
    """Yield masks for everything but documented names, as keys, and punctuation."""
    value, documented = text.value, documented_names()
    keys = {span.key: span.path[-1] for span in text.scan() if span.key is not None}
    values = {span.value for span in text.scan_scalars()}
    end = 0
    for token in sorted(token for token in values.union(keys) if token[0] < token[1]):
        yield from (Mask(*found.span()) for found in _UNKNOWN.finditer(value, end, token[0]))
        name = _written(value, token) if token in keys else None
        if name is None or name not in documented:
            yield _masked(value, *token, is_name=name is not None and name == keys[token])
        end = token[1]
    yield from (Mask(*found.span()) for found in _UNKNOWN.finditer(value, end))


def _written(text: str, span: tuple[int, int]) -> str:
    """Return the text of a span, without quotes."""
    written = text[slice(*span)]
    return written[1:-1] if written.startswith(('"', "'")) else written


def _after_names(text: Text) -> Iterator[Mask]:
    """Yield masks after the names of credentials, and after names with an escape, in unparsable text.

    A mask covers the rest of the line. If an object or array follows, and in YAML, where a value may have
    many lines, it covers the rest of the text.
    """
    value, shown = text.value, 0
    for end in _ends_of_names(text):
        start = _end(_BEFORE_VALUE, value, end)
        if not text.is_json or value.startswith(("[", "{"), start):
            stop = len(value)
        elif start >= shown:
            stop = _end(_REST_OF_LINE, value, start)
        else:  # it is masked already
            continue
        if max(start, shown) < stop:
            yield Mask(max(start, shown), stop)
        shown = stop


def _end(pattern: re.Pattern[str], text: str, start: int) -> int:
    found = pattern.match(text, start)
    assert found is not None, "the pattern matches the empty string"
    return found.end()


def _ends_of_names(text: Text) -> Iterator[int]:
    for found in (_NAME if text.is_json else _NAME_OF_YAML).finditer(text.value):
        if not found[0].startswith("\\"):
            yield found.end()
        else:
            yield from (name.end() for name in _CREDENTIAL.finditer(text.value, *found.span()))
            if text.value.startswith(tuple(_ENDS_OF_NAMES), found.end()):
                yield found.end()
