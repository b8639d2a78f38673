"""Names of events and token schemas, suggestions for misspelt names, and the names of credentials.

The value of a credential is never shown. Its name counts in any case, with or without separators.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from rcdp_schemas.errors import UnknownEventError
from rcdp_schemas_generated.index import EVENTS, EVENTS_ELSEWHERE, SECRET_NAMES, TARGETS

_LONGEST = 64
_ALIKE = 0.8
_WORD = r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+"
_SEPARATORS = str.maketrans("", "", "-_ ")


def find_target(name: str) -> tuple[str, str]:
    """Return the module and the component of an event or token schema.

    Raises UnknownEventError, and TypeError for what is no name, such as a payload.
    """
    if not isinstance(name, str):
        raise TypeError(
            f"the event must be its name, a string, not {type(name).__name__}; "
            'the payload comes first: validate(payload, "eventLogin")'
        )
    if name not in TARGETS:
        raise UnknownEventError(name, suggest_event(name, TARGETS))
    return TARGETS[name]


def event_elsewhere(name: str) -> str | None:
    """Return the note on an event that only the vendor's reference guide has; None for any other name."""
    return EVENTS_ELSEWHERE.get(name)


def suggest_event(name: str, known: Iterable[str] = EVENTS) -> str | None:
    """Return the event that a wrong name probably means: ``eventLogin`` for ``eventLogn`` or ``login``."""
    text, names = str(name), tuple(known)
    if event_elsewhere(text) is not None:
        return None
    return closest(text, names) or closest(f"event{text[:1].upper()}{text[1:]}", names)


def closest(name: str, candidates: Iterable[str]) -> str | None:
    """Return the candidate that a name probably means, or None if there is none or more than one.

    Tried in this order: the same letters in another case or with other separators; the same leading words
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
    from difflib import SequenceMatcher  # only wrong names need it

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
    import re

    return tuple(word.lower() for word in re.findall(_WORD, name))


def _leads(words: tuple[str, ...], others: tuple[str, ...]) -> bool:
    """Whether one of the two starts with all words of the other."""
    length = min(len(words), len(others))
    return length > 0 and words[:length] == others[:length]


def _bare(name: str) -> str:
    return name.translate(_SEPARATORS).lower()


_CREDENTIALS = frozenset(map(_bare, SECRET_NAMES))
CREDENTIAL = rf"(?<![A-Za-z0-9])(?i:{'|'.join('[-_ ]*+'.join(name) for name in sorted(_CREDENTIALS))})"
"""A regular expression for such names in a text; ``eventForgotPassword`` is no match."""


class Credentials(dict[str, bool]):
    """Caches which names in a payload are those of credentials: ``Password`` as well as ``password``.

    A name is examined once, since it may be long.
    """

    def __missing__(self, name: str) -> bool:
        found = self[name] = _bare(name) in _CREDENTIALS
        return found

    def are_in(self, path: tuple[str | int, ...]) -> bool:
        """Whether a token of a path is the name of a credential."""
        return any(isinstance(token, str) and self[token] for token in path)
