"""Fingerprints of issues, which stay the same when lines move, so that reports can be compared."""

from __future__ import annotations

from collections import Counter
from hashlib import sha256

from rcdp_schemas.contract.pointers import format_pointer
from rcdp_schemas.issues.issue import Issue

_LENGTH = 32
_LONGEST = 1000


class Fingerprints:
    """Makes the fingerprint of each issue: file, code, place in the payload, and a counter of equal ones.

    No value of the payload goes into it, since a short value could be guessed from it.
    """

    def __init__(self) -> None:
        self._path = ""
        self._seen: Counter[str] = Counter()
        self._names: dict[str, str] = {}

    def add(self, issue: Issue, path: str) -> str:
        """Return the fingerprint of the next issue of a file."""
        if path != self._path:
            self._path, self._seen, self._names = path, Counter(), {}
        first = fingerprint(path, issue.code, format_pointer(tuple(map(self._short, issue.path))))
        self._seen[first] += 1
        return first if self._seen[first] == 1 else fingerprint(first, str(self._seen[first]))

    def _short(self, token: str | int) -> str | int:
        """Return a token of a path; a very long name is replaced by its fingerprint, which is made once."""
        if isinstance(token, int) or len(token) <= _LONGEST:
            return token
        if token not in self._names:
            self._names[token] = fingerprint(token)
        return self._names[token]


def fingerprint(*parts: str) -> str:
    """Return a short hash of the parts."""
    # A key of a payload may hold a lone surrogate.
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]
