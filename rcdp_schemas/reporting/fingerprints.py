"""Names for issues that stay the same when lines move, so that a report can be compared with an older one."""

from __future__ import annotations

from collections import Counter
from hashlib import sha256

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.issues.issue import Issue

_LENGTH = 32


class Fingerprints:
    """Gives each issue of a run its fingerprint: what it says, where in the payload, the how-manieth such.

    It rests on no value of a payload, since a short one could be guessed from it.
    """

    def __init__(self) -> None:
        self._path = ""
        self._seen: Counter[str] = Counter()

    def add(self, issue: Issue, path: str) -> str:
        """Return the fingerprint of the next issue of a file."""
        if path != self._path:
            self._path, self._seen = path, Counter()
        first = fingerprint(path, issue.code, issue.pointer)
        self._seen[first] += 1
        return first if self._seen[first] == 1 else fingerprint(first, str(self._seen[first]))


def fingerprint(*parts: str) -> str:
    """Return the same short text for the same parts, and another one for others."""
    # A key of a payload may hold half of a surrogate pair.
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]
