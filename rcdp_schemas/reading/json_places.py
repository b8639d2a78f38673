"""Finds the offsets of the values in a valid JSON text: of all values, or of those at some paths."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from rcdp_schemas.contract.pointers import Tokens

Offsets = tuple[int, int]
_Place = tuple[Tokens, Offsets | None, bool]

# Possessive, so that no input makes it backtrack.
_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"|[]{}[,:]|[^]{}[,:" \t\n\r]++', re.DOTALL)


class Span(NamedTuple):
    """One value of a text: its path in the payload, and the offsets of its key and of itself.

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
        """The offsets of the key, or of the value's first character if it has no key."""
        return self.key or (self.start, self.start + 1)


class _Container:
    """An object or array that is still open, and what is needed to place its members."""

    __slots__ = ("index", "is_object", "names", "place", "start")

    def __init__(self, place: _Place, start: int, *, is_object: bool) -> None:
        self.place = place
        self.start = start
        self.is_object = is_object
        self.index = -1
        self.names: set[str] = set()

    def item(self) -> _Place:
        self.index += 1
        return (*self.place[0], self.index), None, False

    def member(self, key: str, start: int) -> _Place:
        name = json.loads(key) if "\\" in key else key[1:-1]
        repeated = name in self.names
        self.names.add(name)
        return (*self.place[0], name), (start, start + len(key)), repeated


def scan(text: str) -> Iterator[Span]:
    """Yield every value of a valid JSON text when it ends, so that members come before their container."""
    stack: list[_Container] = []
    place: _Place = (), None, False  # of the value that is being read
    awaits_key = False
    for match in _TOKEN.finditer(text):
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


def find(text: str, start: int, paths: Iterable[Tokens]) -> dict[Tokens, Span]:
    """Return the places of the values at some paths in the value at ``start``, or after whitespace there.

    What no path leads through is skipped by the standard library's parser, which is written in C. If a key is
    repeated, the last value counts.
    """
    root = _Step()
    for path in paths:
        step = root
        for token in path:
            step = step.steps.setdefault(token, _Step())
        step.path = path
    found: dict[Tokens, Span] = {}
    _find(text, _skip_whitespace(text, start), root, None, found)
    return found


class _Step:
    """A node in the tree of the wanted paths."""

    __slots__ = ("path", "steps")

    def __init__(self) -> None:
        self.path: Tokens | None = None
        self.steps: dict[str | int, _Step] = {}


# Skips a value. Its numbers stay strings, since a very long one can't be converted.
_skip: Callable[[str, int], tuple[Any, int]] = json.JSONDecoder(parse_int=str, parse_float=str).scan_once  # type: ignore[attr-defined]
_read_key: Callable[[str, int], tuple[str, int]] = json.decoder.scanstring  # type: ignore[attr-defined]
_whitespace = re.compile(r"[ \t\n\r]*").match


def _skip_whitespace(text: str, offset: int) -> int:
    if text[offset] not in " \t\n\r":
        return offset
    found = _whitespace(text, offset)
    assert found is not None
    return found.end()


def _find(text: str, start: int, step: _Step, key: Offsets | None, found: dict[Tokens, Span]) -> int:
    """Find what is wanted in the value at ``start``, and return where that value ends."""
    if not step.steps or text[start] not in "[{":
        end = _skip(text, start)[1]
    elif text[start] == "{":
        end = _find_members(text, start, step, found)
    else:
        end = _find_items(text, start, step, found)
    if step.path is not None:
        found[step.path] = Span(step.path, key, False, start, end)  # noqa: FBT003 - a field of a tuple
    return end


def _find_members(text: str, start: int, step: _Step, found: dict[Tokens, Span]) -> int:
    offset = _skip_whitespace(text, start + 1)
    while text[offset] != "}":
        begin = offset
        name, offset = _read_key(text, offset + 1)
        key = begin, offset
        offset = _skip_whitespace(text, _skip_whitespace(text, offset) + 1)
        offset = _find(text, offset, step.steps.get(name, _NOTHING), key, found)
        offset = _skip_whitespace(text, offset)
        if text[offset] == ",":
            offset = _skip_whitespace(text, offset + 1)
    return offset + 1


def _find_items(text: str, start: int, step: _Step, found: dict[Tokens, Span]) -> int:
    offset, index = _skip_whitespace(text, start + 1), 0
    while text[offset] != "]":
        offset = _find(text, offset, step.steps.get(index, _NOTHING), None, found)
        offset, index = _skip_whitespace(text, offset), index + 1
        if text[offset] == ",":
            offset = _skip_whitespace(text, offset + 1)
    return offset + 1


_NOTHING = _Step()
