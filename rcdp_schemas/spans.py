"""Where each value of a JSON text stands: a tokeniser with a stack, which loses no repeated key."""

from __future__ import annotations

import json
import re
from typing import NamedTuple

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypeAlias

    Offsets: TypeAlias = tuple[int, int]
    Tokens: TypeAlias = tuple[str | int, ...]
    _Place: TypeAlias = tuple[Tokens, Offsets | None, bool]

# Possessive, so that no input makes it go back.
_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"|[]{}[,:]|[^]{}[,:" \t\n\r]++', re.DOTALL)


class Span(NamedTuple):
    """One value of a text: its place in the payload, and the offsets of its key and of itself.

    Ends are exclusive. The root and array items have no key. ``repeated``: the object had the key before.
    """

    path: Tokens
    key: Offsets | None
    repeated: bool
    start: int
    end: int

    @property
    def value(self) -> Offsets:
        """The offsets of the value."""
        return self.start, self.end

    @property
    def head(self) -> Offsets:
        """The offsets of what introduces the value: its key, or else its first character."""
        return self.key or (self.start, self.start + 1)


class _Container:
    """An object or array that is not closed yet, with what tells its members apart."""

    __slots__ = ("index", "is_object", "names", "place", "start")

    def __init__(self, place: _Place, start: int, *, is_object: bool) -> None:
        self.place = place
        self.start = start
        self.is_object = is_object
        self.index = -1
        self.names: set[str] = set()

    def item(self) -> _Place:
        """Return the place of the next item."""
        self.index += 1
        return (*self.place[0], self.index), None, False

    def member(self, key: str, start: int) -> _Place:
        """Return the place of the member with a key."""
        name = json.loads(key) if "\\" in key else key[1:-1]
        repeated = name in self.names
        self.names.add(name)
        return (*self.place[0], name), (start, start + len(key)), repeated


def scan(text: str, start: int = 0, end: int | None = None) -> Iterator[Span]:
    """Yield every value of a valid JSON text at its end, so that members come before what holds them.

    With ``start`` and ``end``, the offsets of a value in the text, what is in that value alone.
    """
    stack: list[_Container] = []
    place: _Place = (), None, False  # of the value that is being read
    awaits_key = False
    for match in _TOKEN.finditer(text, start, len(text) if end is None else end):
        begin, stop = match.span()
        first = text[begin]
        if first in "[{":
            awaits_key = first == "{"
            stack.append(_Container(place, begin, is_object=awaits_key))
            if not awaits_key:
                place = stack[-1].item()
        elif first in "]}":
            closed = stack.pop()
            yield Span(*closed.place, closed.start, stop)
        elif first == ",":
            awaits_key = stack[-1].is_object
            if not awaits_key:
                place = stack[-1].item()
        elif awaits_key:
            place = stack[-1].member(match[0], begin)
            awaits_key = False
        elif first != ":":
            yield Span(*place, begin, stop)
