"""Did you mean: the one known name that a wrong one surely stands for."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from functools import lru_cache

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

_LONGEST = 64
_ALIKE = 0.8
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")


def closest(name: str, candidates: Iterable[str]) -> str | None:
    """Return the candidate that name stands for, or None where there is none or more than one.

    In this order: the same letters in another case or with other separators; the same leading words
    (``zipCode`` for ``zip``); a misspelling.
    """
    known = tuple(candidates)
    if len(name) > _LONGEST:
        return None
    words = _words(name)
    same = [candidate for candidate in known if words and "".join(_words(candidate)) == "".join(words)]
    leading = [candidate for candidate in known if _leads(words, _words(candidate))]
    for found in (same, leading):
        if found:
            return found[0] if len(found) == 1 else None
    return _misspelt(name, known)


def _misspelt(name: str, known: tuple[str, ...]) -> str | None:
    matcher = SequenceMatcher(b=name.lower(), autojunk=False)
    scores = []
    for candidate in known:
        matcher.set_seq1(candidate.lower())
        if min(matcher.real_quick_ratio(), matcher.quick_ratio()) >= _ALIKE:
            scores.append((matcher.ratio(), candidate))
    scores.sort(reverse=True)
    if not scores or scores[0][0] < _ALIKE or (len(scores) > 1 and scores[0][0] == scores[1][0]):
        return None
    return scores[0][1]


@lru_cache(maxsize=1024)
def _words(name: str) -> tuple[str, ...]:
    return tuple(word.lower() for word in _WORD.findall(name))


def _leads(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether one of the two starts with all words of the other."""
    length = min(len(words), len(others))
    return length > 0 and words[:length] == others[:length]
