r"""What stands for one character in a pattern: characters, escapes such as ``\d``, classes in brackets."""

from __future__ import annotations

import re

from scripts.codegen.patterns.ranges import LAST, Ranges, complement, merged, printable

_BLANKS = "\t\n\v\f\r \xa0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff"
_SETS = {
    "d": merged([(0x30, 0x39)]),
    "w": merged([(0x30, 0x39), (0x41, 0x5A), (0x5F, 0x5F), (0x61, 0x7A)]),
    "s": merged([(0x2000, 0x200A), *((ord(char), ord(char)) for char in _BLANKS)]),
}
_SETS |= {name.upper(): complement(ranges) for name, ranges in _SETS.items()}
ANY = complement(merged((ord(char), ord(char)) for char in "\n\r\u2028\u2029"))
"""What a dot stands for."""

_CONTROLS = {"0": "\0", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_ONLY_IN_CLASSES = {r"\b": "\b", r"\-": "-"}
_ESCAPE = re.compile(
    r"""\\(?: (?P<set> [dDsSwW] )
            | (?P<control> [fnrtv] | 0(?![0-9]) )
            | c (?P<letter> [A-Za-z] )
            | u (?P<lead> [dD][89abAB][0-9a-fA-F]{2} ) \\u (?P<trail> [dD][c-fC-F][0-9a-fA-F]{2} )
            | x (?P<two> [0-9a-fA-F]{2} )
            | u (?P<four> [0-9a-fA-F]{4} )
            | u\{ (?P<braced> [0-9a-fA-F]+ ) \}
            | (?P<itself> [\^$\\.*+?()\[\]{}|/] ) )""",
    re.VERBOSE,
)


class PatternError(ValueError):
    """A pattern that can't be translated: ``offset`` is where, in code points from its start.

    The message ends its first part with "is not supported" or "are not supported" where ECMA-262 allows
    the pattern or may allow it; every other message is a syntax error there too.
    """

    def __init__(self, problem: str, offset: int) -> None:
        self.offset = offset
        super().__init__(f"{problem} (offset {offset})")


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
    char = _ONLY_IN_CLASSES.get(pattern[at : at + 2])
    return (_single(ord(char), at), at + 2) if char else read_character(pattern, at)


def _span(first: Ranges, last: Ranges, at: int) -> Ranges:
    if not (_is_single(first) and _is_single(last)):
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
        raise _bad_escape(pattern[at + 1 : at + 2], at)
    return _SETS.get(match["set"]) or _single(_escaped(match), at), match.end()


def _escaped(match: re.Match[str]) -> int:
    if match["lead"]:
        return 0x10000 + (int(match["lead"], 16) - 0xD800) * 0x400 + int(match["trail"], 16) - 0xDC00
    if digits := match["two"] or match["four"] or match["braced"]:
        return int(digits, 16)
    if match["letter"]:
        return ord(match["letter"]) % 32
    return ord(match["itself"] or _CONTROLS[match["control"]])


def _bad_escape(letter: str, at: int) -> PatternError:
    if not letter:
        return PatternError("a backslash that escapes nothing", at)
    if letter in "123456789k":
        return PatternError("a backreference is not supported", at)
    if letter in "pP":
        return PatternError("a Unicode property is not supported", at)
    return PatternError(f"unknown or incomplete escape \\{printable(letter)}", at)


def _single(code: int, at: int) -> Ranges:
    if 0xD800 <= code <= 0xDFFF:
        raise PatternError("a lone surrogate is not supported", at)
    if code > LAST:
        raise PatternError("a code point beyond 10FFFF", at)
    return ((code, code),)


def _is_single(ranges: Ranges) -> bool:
    return ranges[0][0] == ranges[0][1]  # no named set begins with a range of one
