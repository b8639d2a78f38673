"""Patterns as automata over code points: one with a state for each character of it, and the minimal one.

The first (Glushkov's) has a state for the beginning and one for each set of characters that the pattern
reads, with its counts written out. It keeps in how many ways a text can be read, which a backtracking engine
tries one by one. The second is the deterministic automaton of the fewest states, with one way for each text.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TypeAlias

from scripts.codegen.patterns.characters import LAST, PatternError, Ranges
from scripts.codegen.patterns.syntax import MOST, Characters, Choice, Node, Pattern, Repeat, Sequence

Ways: TypeAlias = "Counter[int]"
"""States, each with the number of ways that lead there without reading anything in between."""

_MOST_STATES = 1000
_AROUND = 2  # what may stand before and behind a match reads characters too
_ANYTHING = Repeat(Characters(((0, LAST),)), 0, None)


@dataclass(frozen=True, slots=True)
class Automaton:
    """A minimal deterministic automaton: whether a text matches, reading each of its code points once.

    ``bounds`` are the first code points of intervals that cover them all, and ``classes`` the class of each
    interval: code points of one class lead to the same states. ``steps[state][class]`` is the next state.
    State 0 is the start; a text matches if its last state is accepting. States and classes are numbered in
    the order in which they are met, so that patterns which match the same texts have equal automata.
    """

    bounds: tuple[int, ...]
    classes: tuple[int, ...]
    steps: tuple[tuple[int, ...], ...]
    accepting: tuple[bool, ...]

    def matches(self, text: str) -> bool:
        """Whether the pattern is found in a text; a lone surrogate counts as a character."""
        state = 0
        for char in text:
            state = self.steps[state][self.classes[bisect_right(self.bounds, ord(char)) - 1]]
        return self.accepting[state]


@dataclass(frozen=True, slots=True)
class Positions:
    """The automaton with a state a character: state 0 is the beginning, the others have just read one.

    ``bounds`` and ``classes`` are as in ``Automaton``; ``readers`` has for each class the states that read
    it, ``follow`` the states after each, and ``ends`` in how many ways the text may end there.
    """

    bounds: tuple[int, ...]
    classes: tuple[int, ...]
    readers: tuple[frozenset[int], ...]
    follow: tuple[Ways, ...]
    ends: tuple[int, ...]

    def steps(self, states: frozenset[int]) -> tuple[frozenset[int], ...]:
        """Return the states that a character of each class leads to from any of the states."""
        reached = frozenset[int]().union(*(self.follow[state] for state in states))
        return tuple(reached & readers for readers in self.readers)

    def accepts(self, states: frozenset[int]) -> bool:
        """Whether the text may end at any of the states."""
        return any(self.ends[state] for state in states)


def positions(pattern: Pattern) -> Positions:
    """Return the automaton of a search, with a state a character.

    A text is read from its start to its end: what may stand before and behind a match is part of it. Raises
    PatternError for a pattern of too many characters.
    """
    before = () if pattern.from_start else (_ANYTHING,)
    behind = () if pattern.to_end else (_ANYTHING,)
    builder = _Builder()
    whole = builder.add(Sequence((*before, pattern.body, *behind)))
    bounds, classes, members = _classes(builder.sets)
    return Positions(
        bounds,
        classes,
        tuple(
            frozenset(state for state, symbols in enumerate(members, 1) if symbol in symbols)
            for symbol in range(max(classes) + 1)
        ),
        (whole.first, *builder.follow),
        (whole.empty, *(whole.last[state] for state in range(1, len(builder.sets) + 1))),
    )


def compile_automaton(pattern: Pattern) -> Automaton:
    """Return the minimal automaton of a search. Raises PatternError where that is too large."""
    nfa = positions(pattern)
    rows, accepting = _subsets(nfa)
    groups = _groups(rows, accepting)
    merged = {group: tuple(groups[step] for step in row) for group, row in zip(groups, rows, strict=True)}
    return _numbered(nfa, groups[0], merged, dict(zip(groups, accepting, strict=True)))


@dataclass(frozen=True, slots=True)
class _Fragment:
    """A part of a pattern: its first and last states, and in how many ways it matches the empty text."""

    first: Ways
    last: Ways
    empty: int


class _Builder:
    """Numbers the characters of a pattern from 1, and notes which may follow which."""

    def __init__(self) -> None:
        self.sets: list[Ranges] = []
        self.follow: list[Ways] = []

    def add(self, node: Node) -> _Fragment:
        """Add a part of the pattern."""
        if isinstance(node, Characters):
            return self._character(node.ranges)
        if isinstance(node, Choice):
            return _either([self.add(branch) for branch in node.branches])
        if isinstance(node, Repeat):
            return self._repeat(node.part, node.least, node.most)
        found = _Fragment(Counter(), Counter(), 1)
        for part in node.parts:
            found = self._join(found, self.add(part))
        return found

    def _character(self, ranges: Ranges) -> _Fragment:
        if len(self.sets) == MOST + _AROUND:
            raise PatternError(f"more than {MOST} characters, with all counts, are not supported", 0)
        self.sets.append(ranges)
        self.follow.append(Counter())
        return _Fragment(Counter([len(self.sets)]), Counter([len(self.sets)]), 0)

    def _join(self, left: _Fragment, right: _Fragment) -> _Fragment:
        """Return one part behind another."""
        self._link(left.last, right.first)
        first = left.first + _times(right.first, left.empty)
        return _Fragment(first, right.last + _times(left.last, right.empty), left.empty * right.empty)

    def _link(self, lasts: Ways, firsts: Ways) -> None:
        for state, ways in lasts.items():
            self.follow[state - 1].update(_times(firsts, ways))

    def _repeat(self, part: Node, least: int, most: int | None) -> _Fragment:
        """Return copies of a part: the needed ones in a row, each optional one inside the one before."""
        found = _Fragment(Counter(), Counter(), 1)
        before = len(self.sets)
        for number in range(least):
            copy = self.add(part)
            if len(self.sets) == before:  # nothing to read, however often
                return replace(copy, empty=copy.empty**least)
            if most is None and number == least - 1:
                self._link(copy.last, copy.first)
            found = self._join(found, copy)
        if most is None:
            return found if least else self._loop(part)
        optional = _Fragment(Counter(), Counter(), 1)
        for _ in range(most - least):
            optional = _either([self._join(self.add(part), optional), _Fragment(Counter(), Counter(), 1)])
            if len(self.sets) == before:
                break
        return self._join(found, optional)

    def _loop(self, part: Node) -> _Fragment:
        copy = self.add(part)
        self._link(copy.last, copy.first)
        return _either([copy, _Fragment(Counter(), Counter(), 1)])


def _times(ways: Ways, number: int) -> Ways:
    return Counter({state: count * number for state, count in ways.items() if number})


def _either(branches: list[_Fragment]) -> _Fragment:
    first, last = Counter[int](), Counter[int]()
    for branch in branches:
        first.update(branch.first)
        last.update(branch.last)
    return _Fragment(first, last, sum(branch.empty for branch in branches))


def _classes(sets: list[Ranges]) -> tuple[tuple[int, ...], tuple[int, ...], list[frozenset[int]]]:
    """Return intervals of code points, the class of each, and for each set the classes that it is made of.

    Two code points are of one class if each set has both or neither.
    """
    edges = {0} | {edge for ranges in sets for low, high in ranges for edge in (low, high + 1)}
    bounds = tuple(sorted(edges - {LAST + 1}))
    distinct = list(dict.fromkeys(sets))
    signatures = [tuple(_holds(ranges, code) for ranges in distinct) for code in bounds]
    numbers = {signature: number for number, signature in enumerate(dict.fromkeys(signatures))}
    classes = tuple(numbers[signature] for signature in signatures)
    members = [
        frozenset(number for signature, number in numbers.items() if signature[index])
        for index in range(len(distinct))
    ]
    return bounds, classes, [members[distinct.index(ranges)] for ranges in sets]


def _holds(ranges: Ranges, code: int) -> bool:
    return any(low <= code <= high for low, high in ranges)


def _subsets(nfa: Positions) -> tuple[list[tuple[int, ...]], list[bool]]:
    """Return the steps of the deterministic automaton whose states are sets of states, and which accept."""
    todo = [frozenset({0})]
    numbers = {todo[0]: 0}
    rows: list[tuple[int, ...]] = []
    for states in todo:  # which grows meanwhile
        following = nfa.steps(states)
        todo += dict.fromkeys(reached for reached in following if reached not in numbers)
        for reached in following:
            numbers.setdefault(reached, len(numbers))
        if len(todo) > _MOST_STATES:
            raise PatternError(f"automata of more than {_MOST_STATES} states are not supported", 0)
        rows.append(tuple(numbers[reached] for reached in following))
    return rows, [nfa.accepts(states) for states in todo]


def _groups(rows: list[tuple[int, ...]], accepting: list[bool]) -> list[int]:
    """Return the group of each state; those of one group accept the same texts (Moore's refinement)."""
    groups = [int(accepts) for accepts in accepting]
    while True:
        keys = [(groups[state], *(groups[step] for step in row)) for state, row in enumerate(rows)]
        numbers = {key: number for number, key in enumerate(dict.fromkeys(keys))}
        if len(numbers) == len(set(groups)):
            return groups
        groups = [numbers[key] for key in keys]


def _numbered(
    nfa: Positions, start: int, rows: Mapping[int, tuple[int, ...]], accepting: Mapping[int, bool]
) -> Automaton:
    """Return an automaton with classes and states numbered as they are met, and no two classes alike."""
    columns = [tuple(row[symbol] for row in rows.values()) for symbol in nfa.classes]
    numbers = {column: number for number, column in enumerate(dict.fromkeys(columns))}
    classes = [numbers[column] for column in columns]
    symbols = [nfa.classes[classes.index(number)] for number in range(len(numbers))]
    todo = [start]
    for state in todo:  # which grows meanwhile
        todo += [
            step for step in dict.fromkeys(rows[state][symbol] for symbol in symbols) if step not in todo
        ]
    changes = [index for index, number in enumerate(classes) if index == 0 or number != classes[index - 1]]
    return Automaton(
        bounds=tuple(nfa.bounds[index] for index in changes),
        classes=tuple(classes[index] for index in changes),
        steps=tuple(tuple(todo.index(rows[state][symbol]) for symbol in symbols) for state in todo),
        accepting=tuple(accepting[state] for state in todo),
    )
