"""How long the search of a backtracking engine, such as Python's ``re`` or JavaScript's, can take.

Such an engine tries the ways to read a text one by one until one succeeds. The time is linear if there is a
bound to the number of ways in which the beginning of any text can be read: then each character is looked at
that often at most. Ways are counted on the automaton with a state a character. Where ``[0-9]*[0-9]*`` or
``([0-9]+)+`` read digits, each digit adds ways; in a search for ``[0-9]+x`` from anywhere, each digit is one
more place to begin.

A way that can't fail, whatever follows, is the last one that is tried. So of all ways that lead to a state
from which every text matches, one is counted.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from heapq import heappop, heappush
from typing import TypeAlias

from scripts.codegen.patterns.automaton import Positions, positions
from scripts.codegen.patterns.syntax import Pattern

_MOST_WAYS = 100
_MOST_CASES = 5000
_PLAIN = "0aA_-.:@ !"

_Ways: TypeAlias = "tuple[tuple[int, int], ...]"
"""States, each with the number of ways that a text so far can be read up to it."""


def find_slow_text(pattern: Pattern) -> str | None:
    """Return the beginning of a text that can be read in too many ways, None where there is none.

    Too many are more than 100 at one character. A pattern that is too large to tell counts as one with
    too many. Raises PatternError for a pattern of too many characters.
    """
    nfa = positions(pattern)
    certain = [_is_certain(nfa, state) for state in range(len(nfa.follow))]
    choices = [sum(nfa.follow[state].values()) + nfa.ends[state] for state in range(len(nfa.follow))]
    examples = [_example(nfa, symbol) for symbol in range(len(nfa.readers))]
    todo: list[tuple[int, str, _Ways]] = [(0, "", ((0, 1),))]
    seen = {todo[0][2]}
    while todo:
        _, text, ways = heappop(todo)  # the one with the most ways
        if sum(count * choices[state] for state, count in ways) > _MOST_WAYS or len(seen) > _MOST_CASES:
            return text
        for symbol, char in enumerate(examples):
            following = _read(nfa, ways, symbol, certain)
            if following not in seen:
                seen.add(following)
                heappush(todo, (-sum(count for _, count in following), text + char, following))
    return None


def _read(nfa: Positions, ways: _Ways, symbol: int, certain: list[bool]) -> _Ways:
    """Return in how many ways each state is reached once one more character is read."""
    found = Counter[int]()
    for state, count in ways:
        for following, more in nfa.follow[state].items():
            if following in nfa.readers[symbol]:
                found[following] += count * more
    return tuple(sorted((state, 1 if certain[state] else count) for state, count in found.items()))


def _is_certain(nfa: Positions, state: int) -> bool:
    """Whether a text matches once a state is reached, whatever follows."""
    todo = [frozenset({state})]
    seen = {todo[0]}
    for states in todo:  # which grows meanwhile
        if not nfa.accepts(states) or len(seen) > _MOST_CASES:
            return False
        todo += {*nfa.steps(states)} - seen
        seen |= {*todo}
    return True


def _example(nfa: Positions, symbol: int) -> str:
    """Return a character of a class, a plain one where there is one."""
    plain = (char for char in _PLAIN if nfa.classes[bisect_right(nfa.bounds, ord(char)) - 1] == symbol)
    return next(plain, chr(nfa.bounds[nfa.classes.index(symbol)]))
