"""Names for issues that stay the same when lines move, so that a report can be compared with an older one."""

from __future__ import annotations

from collections import Counter
from hashlib import sha256

from rcdp_schemas.contract.pointers import format_pointer
from rcdp_schemas.issues.issue import Issue

_LENGTH = 32
_LONGEST = 1000


class Fingerprints:
    """Gives each issue of a run its fingerprint: file, code, place in the payload, and a count of the same.

    It rests on no value of a payload, since a short one could be guessed from it.
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
        """Return a token of a path; in place of a very long name its fingerprint, which is made once."""
        if isinstance(token, int) or len(token) <= _LONGEST:
            return token
        if token not in self._names:
            self._names[token] = fingerprint(token)
        return self._names[token]


def fingerprint(*parts: str) -> str:
    """Return the same short text for the same parts, and another one for others."""
    # A key of a payload may hold half of a surrogate pair.
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]
