"""Every single edit of a pattern that loosens or tightens it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

_PART = re.compile(r"\\.|\[\^?(?:\\.|[^\]\\])+\]|\{[0-9]+\}|.")
_RANGE = re.compile(r"(.)-(.)")
_MEMBER = re.compile(r"\\.|.-.|.")
_ANY = r"[^\n]"
_INSTEAD = {
    "?": ("", "{0}"),
    "+": ("*", ""),
    "*": ("+", ""),
    r"\.": (".",),
    r"\S": ("", r"\s", r"[^ \t]"),
}
"""What may stand in place of a part of a pattern."""


def pattern_edits(pattern: str) -> Iterator[str]:
    """Yield patterns, each different from the given one in one part."""
    parts = [(match.start(), match.end(), match[0]) for match in _PART.finditer(pattern)]
    for start, end, part in parts:
        for other in _others(part):
            yield pattern[:start] + other + pattern[end:]
    for start, end in _alternatives(parts):
        yield pattern[:start] + pattern[end:]


def _others(part: str) -> Iterator[str]:
    """Yield what may stand in place of a part, the empty text for an anchor."""
    yield from _INSTEAD.get(part, ())
    if part in ("^", "$"):
        yield ""
    elif part.startswith("{"):
        count = int(part[1:-1])
        yield from (f"{{{count - 1}}}", f"{{{count + 1}}}", f"{{{count},}}")
    elif part.startswith("["):
        yield from _other_classes(part)
    elif part.isalnum() or part in "-: @":
        yield from ("", _ANY)


def _other_classes(part: str) -> Iterator[str]:
    """Yield any character, and a class with each range one longer or shorter, or without each member."""
    yield _ANY
    opening = "[^" if part.startswith("[^") else "["
    members = _MEMBER.findall(part.removeprefix(opening)[:-1])
    for index, member in enumerate(members):
        rest = members[:index], members[index + 1 :]
        if len(members) > 1:
            yield opening + "".join((*rest[0], *rest[1])) + "]"
        if match := _RANGE.fullmatch(member):
            first, last = map(ord, match.groups())
            for low, high in ((first - 1, last), (first + 1, last), (first, last - 1), (first, last + 1)):
                if chr(low).isalnum() and chr(high).isalnum():
                    yield opening + "".join((*rest[0], f"{chr(low)}-{chr(high)}", *rest[1])) + "]"


def _alternatives(parts: list[tuple[int, int, str]]) -> Iterator[tuple[int, int]]:
    """Yield the span of each alternative of a group, with one of the bars beside it."""
    groups: list[list[int]] = []
    for start, _, part in parts:
        if part == "(":
            groups.append([start])
        elif part == "|":
            groups[-1].append(start)
        elif part == ")":
            bounds = [*groups.pop(), start]
            if len(bounds) > 2:
                yield bounds[0] + 1, bounds[1] + 1
                yield from pairwise(bounds[1:])
