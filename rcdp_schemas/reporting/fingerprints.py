"""Names for issues that stay the same when lines move, so that a report can be compared with an older one."""

from __future__ import annotations

from collections import Counter
from hashlib import sha256

from rcdp_schemas.paths import format_pointer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.issues import Issue

_LENGTH = 32
_LONGEST = 1000


class Fingerprints:
    """Gives each issue of a run its fingerprint: what it says, where in the payload, the how-manieth such.

    It rests on no value of a payload, since a short one could be guessed from it.
    """

    def __init__(self) -> None:
        self._path = ""
        self._seen: Counter[str] = Counter()
        self._names = _Names()

    def add(self, issue: Issue, path: str) -> str:
        """Return the fingerprint of the next issue of a file."""
        if path != self._path:
            self._path, self._seen, self._names = path, Counter(), _Names()
        pointer = format_pointer(tuple(map(self._names.short, issue.path)))
        first = fingerprint(path, issue.code, pointer)
        self._seen[first] += 1
        return first if self._seen[first] == 1 else fingerprint(first, str(self._seen[first]))


class _Names(dict[str, str]):
    """The fingerprints of very long names: each is made once, though there be many issues under it."""

    def __missing__(self, name: str) -> str:
        self[name] = fingerprint(name)
        return self[name]

    def short(self, token: str | int) -> str | int:
        """Return a token of a path, in place of a very long name its fingerprint."""
        return self[token] if isinstance(token, str) and len(token) > _LONGEST else token


def fingerprint(*parts: str) -> str:
    """Return the same short text for the same parts, and another one for others."""
    # A key of a payload may hold half of a surrogate pair.
    return sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:_LENGTH]
