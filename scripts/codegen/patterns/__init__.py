"""Patterns: a subset of ECMA-262, translated for Python's ``re``, as automata, and refused where slow."""

from __future__ import annotations

from functools import cache

from scripts.codegen.patterns.automaton import Automaton, compile_automaton
from scripts.codegen.patterns.backtracking import find_slow_text
from scripts.codegen.patterns.characters import PatternError
from scripts.codegen.patterns.syntax import parse, to_python

__all__ = ["Automaton", "PatternError", "automaton_of", "slow_text", "translate"]


@cache
def translate(source: str) -> str:
    """Return an ASCII pattern whose ``re.compile(...).search`` judges as ``new RegExp(source, "u").test``.

    That holds for all text without lone surrogates. Raises PatternError for what is refused.
    """
    return to_python(parse(source))


@cache
def automaton_of(source: str) -> Automaton:
    """Return the minimal automaton of a search for a pattern. Raises PatternError for what is refused."""
    return compile_automaton(parse(source))


@cache
def slow_text(source: str) -> str | None:
    """Return the beginning of a text over which a search can take more than linear time, None for none.

    Raises PatternError for what is refused.
    """
    return find_slow_text(parse(source))
