"""Sets of code points as sorted ranges that neither touch nor overlap, and how ``re`` writes them."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain
from typing import TypeAlias

Ranges: TypeAlias = tuple[tuple[int, int], ...]

LAST = 0x10FFFF
_SYNTAX = frozenset(r"\^$.|?*+()[]{}-&~")  # & and ~ too: re warns of doubled ones inside a set


def merged(ranges: Iterable[tuple[int, int]]) -> Ranges:
    """Return the union of ranges in any order."""
    result: list[tuple[int, int]] = []
    for low, high in sorted(ranges):
        if result and low <= result[-1][1] + 1:
            result[-1] = (result[-1][0], max(high, result[-1][1]))
        else:
            result.append((low, high))
    return tuple(result)


def complement(ranges: Ranges) -> Ranges:
    """Return every code point that is in none of the ranges."""
    edges = [-1, *chain.from_iterable(ranges), LAST + 1]
    gaps = zip(edges[::2], edges[1::2], strict=True)
    return tuple((below + 1, above - 1) for below, above in gaps if below + 1 < above)


def atom_source(ranges: Ranges) -> str:
    """Return what matches one character of the ranges: itself, or a set.

    A set that reaches the last code point is told by what it leaves out.
    """
    if len(ranges) == 1 and ranges[0][0] == ranges[0][1]:
        return _char_source(ranges[0][0])
    outside = complement(ranges)
    if not outside:
        return "(?s:.)"  # re takes milliseconds to compile the set
    negated = not ranges or ranges[-1][1] == LAST
    members = "".join(_range_source(low, high) for low, high in (outside if negated else ranges))
    return f"[^{members}]" if negated else f"[{members}]"


def _range_source(low: int, high: int) -> str:
    if low == high:
        return _char_source(low)
    return f"{_char_source(low)}{'-' if high > low + 1 else ''}{_char_source(high)}"


def _char_source(code: int) -> str:
    char = chr(code)
    return f"\\{char}" if char in _SYNTAX else printable(char)


def printable(char: str) -> str:
    """Return a character, or its escape unless it is printable ASCII."""
    return char if " " <= char <= "~" else ascii(char)[1:-1]
