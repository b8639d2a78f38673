"""Parse patterns: a subset of ECMA-262 with its ``u`` flag, and the same pattern for Python's ``re``.

The subset is what a finite automaton can decide, with one way to write each thing where there are several:
characters, escapes, classes in brackets, groups, alternatives, greedy repeats, ``^`` at the beginning and
``$`` at the end of the whole pattern. Everything else is refused.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TypeAlias

from scripts.codegen.patterns.characters import (
    DOT,
    LAST,
    PatternError,
    Ranges,
    complement,
    printable,
    read_character,
    read_class,
)

MOST = 200
"""How often a part may be repeated by a count, and how many characters a pattern may have with all counts."""
_DEEPEST = 100  # parsers recurse, ours and that of re
_REPEAT = re.compile(r"[*+?]|\{(?P<least>[0-9]+)(?P<open>,(?P<most>[0-9]*))?\}")
_ESCAPED = frozenset(r"\^$.|?*+()[]{}-&~")  # & and ~ too: re warns of doubled ones inside a set
_REFUSED_GROUPS = {
    "(?=": "lookahead is not supported",
    "(?!": "lookahead is not supported",
    "(?<=": "lookbehind is not supported",
    "(?<!": "lookbehind is not supported",
    "(?<": "a named group is not supported",
    "(?i": "an inline modifier is not supported",
    "(?m": "an inline modifier is not supported",
    "(?s": "an inline modifier is not supported",
    "(?-": "an inline modifier is not supported",
    "(?": "an unknown kind of group",
}


@dataclass(frozen=True, slots=True)
class Characters:
    """One character of a set."""

    ranges: Ranges


@dataclass(frozen=True, slots=True)
class Sequence:
    """Parts one after the other; none is the empty text."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Choice:
    """One of the branches, the first that fits."""

    branches: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """A part, ``least`` to ``most`` times, as often as possible; ``most`` is None for no limit."""

    part: Node
    least: int
    most: int | None


Node: TypeAlias = "Characters | Sequence | Choice | Repeat"


@dataclass(frozen=True, slots=True)
class Pattern:
    """A pattern that is searched for in a text, tied to the text's start or end or to neither."""

    body: Node
    from_start: bool
    to_end: bool


def parse(source: str) -> Pattern:
    """Return a pattern as a tree. Raises PatternError for what ECMA-262 or the subset refuses."""
    parser = _Parser(source)
    from_start = source.startswith("^")
    parser.at = int(from_start)
    body = parser.alternatives(0)
    to_end = source.startswith("$", parser.at)
    if parser.at + to_end < len(source):
        raise PatternError(f"unmatched {source[parser.at]}", parser.at)
    if parser.bar >= 0 and (from_start or to_end):
        problem = "alternatives beside ^ or $ are not supported without a group around them"
        raise PatternError(problem, parser.bar)
    return Pattern(body, from_start, to_end)


class _Parser:
    """Reads a pattern from ``at`` on; ``bar`` is where the last bar outside all groups is, -1 for none."""

    def __init__(self, source: str) -> None:
        self.at = 0
        self.bar = -1
        self._source = source

    def alternatives(self, depth: int) -> Node:
        """Return what stands up to the end of a group, or of the pattern."""
        branches = [self._sequence(depth)]
        while self._source.startswith("|", self.at):
            if depth == 0:
                self.bar = self.at
            self.at += 1
            branches.append(self._sequence(depth))
        return branches[0] if len(branches) == 1 else Choice((*branches,))

    def _sequence(self, depth: int) -> Node:
        parts: list[Node] = []
        while self.at < len(self._source) and self._source[self.at] not in "|)" and not self._is_end():
            parts.append(self._repeated(self._atom(depth)))
        return parts[0] if len(parts) == 1 else Sequence((*parts,))

    def _is_end(self) -> bool:
        return self._source.startswith("$", self.at) and self.at == len(self._source) - 1

    def _atom(self, depth: int) -> Node:
        start, char = self.at, self._source[self.at]
        if char == "(":
            return self._group(depth)
        if char in "*+?":
            raise PatternError(f"nothing for {char} to repeat", start)
        if char == "{":
            self._read_repeat()
            raise PatternError("nothing for { to repeat", start)
        if char in "]}":
            raise PatternError(f"unmatched {char}", start)
        if char in "^$":
            where = "beginning" if char == "^" else "end"
            raise PatternError(f"{char} anywhere but at the {where} of a pattern is not supported", start)
        if char == ".":
            self.at += 1
            return Characters(DOT)
        ranges, self.at = (read_class if char == "[" else read_character)(self._source, start)
        return Characters(ranges)

    def _group(self, depth: int) -> Node:
        start = self.at
        if depth == _DEEPEST:
            raise PatternError(f"more than {_DEEPEST} nested groups are not supported", start)
        if self._source.startswith("(?:", start):
            self.at += 3
        else:
            for opening, problem in _REFUSED_GROUPS.items():
                if self._source.startswith(opening, start):
                    raise PatternError(problem, start)
            self.at += 1
        node = self.alternatives(depth + 1)
        if not self._source.startswith(")", self.at):
            raise PatternError("unclosed (", start)
        self.at += 1
        return node

    def _repeated(self, part: Node) -> Node:
        """Return an atom with the repeat behind it."""
        if self._source[self.at : self.at + 1] not in {"*", "+", "?", "{"}:
            return part
        least, most = self._read_repeat()
        if self._source.startswith("?", self.at):
            raise PatternError("a lazy repeat is not supported", self.at)
        return Repeat(part, least, most)

    def _read_repeat(self) -> tuple[int, int | None]:
        """Return how often the repeat here asks for, at least and at most."""
        start, match = self.at, _REPEAT.match(self._source, self.at)
        if match is None:
            raise PatternError("{ without a count such as {2} or {2,3}", start)
        self.at = match.end()
        if match["least"] is None:
            return int(match[0] == "+"), 1 if match[0] == "?" else None
        least = _count(match["least"], start)
        if not match["open"]:
            return least, least
        most = _count(match["most"], start) if match["most"] else None
        if most is not None and most < least:
            raise PatternError("a count whose bounds are out of order", start)
        return least, most


def _count(digits: str, at: int) -> int:
    number = digits.lstrip("0")
    # Cut first, because int() refuses thousands of digits.
    if len(number) > len(str(MOST)) or int(number or "0") > MOST:
        raise PatternError(f"a count beyond {MOST} is not supported", at)
    return int(number or "0")


def to_python(pattern: Pattern) -> str:
    """Return an ASCII pattern whose ``re.compile(...).search`` judges as ``new RegExp(source, "u").test``.

    That holds for all text without lone surrogates.
    """
    if not (pattern.from_start or pattern.to_end):
        return _python(pattern.body)
    start, end = (r"\A" if pattern.from_start else ""), (r"\Z" if pattern.to_end else "")
    return f"{start}{_part(pattern.body)}{end}"


def _python(node: Node) -> str:
    if isinstance(node, Characters):
        return _characters(node.ranges)
    if isinstance(node, Sequence):
        return "".join(map(_part, node.parts))
    if isinstance(node, Choice):
        return "|".join(map(_python, node.branches))
    single = _python(node.part) if isinstance(node.part, Characters) else _grouped(node.part)
    return single + _repeat(node.least, node.most)


def _part(node: Node) -> str:
    return _grouped(node) if isinstance(node, Choice) else _python(node)


def _grouped(node: Node) -> str:
    return f"(?:{_python(node)})"  # a verdict needs no captures


def _repeat(least: int, most: int | None) -> str:
    signs: dict[tuple[int, int | None], str] = {(0, None): "*", (1, None): "+", (0, 1): "?"}
    counts = f"{{{least}}}" if least == most else f"{{{least},{'' if most is None else most}}}"
    return signs.get((least, most), counts)


def _characters(ranges: Ranges) -> str:
    """Return what matches one character of the ranges: itself, or a set.

    A set that reaches the last code point is told by what it leaves out.
    """
    if len(ranges) == 1 and ranges[0][0] == ranges[0][1]:
        return _char(ranges[0][0])
    outside = complement(ranges)
    if not outside:
        return "(?s:.)"  # re takes milliseconds to compile the set
    negated = not ranges or ranges[-1][1] == LAST
    members = "".join(_range(low, high) for low, high in (outside if negated else ranges))
    return f"[^{members}]" if negated else f"[{members}]"


def _range(low: int, high: int) -> str:
    if low == high:
        return _char(low)
    return f"{_char(low)}{'-' if high > low + 1 else ''}{_char(high)}"


def _char(code: int) -> str:
    char = chr(code)
    return f"\\{char}" if char in _ESCAPED else printable(char)
