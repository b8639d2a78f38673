r"""What matches one character in a pattern: a character, an escape such as ``\d``, a class in brackets.

Each is a set of code points: sorted ranges, first and last included, that neither touch nor overlap.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain
from typing import TypeAlias

Ranges: TypeAlias = tuple[tuple[int, int], ...]

LAST = 0x10FFFF
_BLANKS = "\t\n\v\f\r \xa0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff"
_CONTROLS = {"f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_ESCAPE = re.compile(
    r"""\\(?: (?P<set> [dDsSwW] )
            | (?P<control> [fnrtv] )
            | x (?P<two> [0-9a-fA-F]{2} )
            | u (?P<four> [0-9a-fA-F]{4} )
            | u\{ (?P<braced> [0-9a-fA-F]+ ) \}
            | (?P<itself> [\^$\\.*+?()\[\]{}|/] ) )""",
    re.VERBOSE,
)


class PatternError(ValueError):
    """A pattern that can't be compiled: ``offset`` is where, in code points from its start.

    The message ends its first part with "is not supported" or "are not supported" where ECMA-262 allows
    the pattern or may allow it; every other message is a syntax error there too.
    """

    def __init__(self, problem: str, offset: int) -> None:
        self.offset = offset
        super().__init__(f"{problem} (offset {offset})")


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


_SETS = {
    "d": merged([(0x30, 0x39)]),
    "w": merged([(0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A)]),
    "s": merged([(0x2000, 0x200A), *((ord(char), ord(char)) for char in _BLANKS)]),
}
_SETS |= {name.upper(): complement(ranges) for name, ranges in _SETS.items()}
DOT = complement(merged((ord(char), ord(char)) for char in "\n\r\u2028\u2029"))
"""What a dot stands for."""


def read_class(pattern: str, start: int) -> tuple[Ranges, int]:
    """Return what the class in brackets that begins at an offset stands for, and where it ends."""
    negated = pattern.startswith("^", start + 1)
    at = start + 1 + negated
    members: list[tuple[int, int]] = []
    while not pattern.startswith("]", at):
        if at >= len(pattern):
            raise PatternError("unclosed [", start)
        member, end = _read_member(pattern, at)
        if pattern.startswith("-", end) and pattern[end + 1 : end + 2] not in {"]", ""}:
            last, end = _read_member(pattern, end + 1)
            member = _span(member, last, at)
        members += member
        at = end
    return complement(merged(members)) if negated else merged(members), at + 1


def _read_member(pattern: str, at: int) -> tuple[Ranges, int]:
    if pattern.startswith(r"\-", at):
        return _single(ord("-"), at), at + 2
    return read_character(pattern, at)


def _span(first: Ranges, last: Ranges, at: int) -> Ranges:
    if first[0][0] != first[0][1] or last[0][0] != last[0][1]:  # no named set begins with a range of one
        raise PatternError("a range bounded by a set of characters", at)
    if first > last:
        raise PatternError("a range whose bounds are out of order", at)
    return ((first[0][0], last[0][0]),)


def read_character(pattern: str, at: int) -> tuple[Ranges, int]:
    """Return what the character or escape at an offset stands for, and where it ends."""
    if pattern[at] != "\\":
        return _single(ord(pattern[at]), at), at + 1
    match = _ESCAPE.match(pattern, at)
    if match is None:
        raise PatternError(_bad_escape(pattern[at + 1 : at + 2]), at)
    if match["set"]:
        return _SETS[match["set"]], match.end()
    digits = match["two"] or match["four"] or match["braced"]
    code = int(digits, 16) if digits else ord(match["itself"] or _CONTROLS[match["control"]])
    return _single(code, at), match.end()


def _bad_escape(letter: str) -> str:
    if not letter:
        return "a backslash that escapes nothing"
    if letter in "123456789k":
        return "a backreference is not supported"
    if letter in "pP":
        return "a Unicode property is not supported"
    if letter in "0bBc":
        return f"the escape \\{letter} is not supported"
    return f"unknown or incomplete escape \\{printable(letter)}"


def _single(code: int, at: int) -> Ranges:
    if 0xD800 <= code <= 0xDFFF:
        raise PatternError("a surrogate is not supported", at)
    if code > LAST:
        raise PatternError("a code point beyond 10FFFF", at)
    return ((code, code),)


def printable(char: str) -> str:
    """Return a character, or its escape unless it is printable ASCII."""
    return char if " " <= char <= "~" else ascii(char)[1:-1]
