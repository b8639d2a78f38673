"""Names of credentials, in any case and with or without separators: what stands under them is never shown."""

from __future__ import annotations

from rcdp_schemas_generated.index import SECRET_NAMES

_SEPARATORS = str.maketrans("", "", "-_ ")


def _bare(name: str) -> str:
    return name.translate(_SEPARATORS).lower()


_BARE = frozenset(map(_bare, SECRET_NAMES))
PATTERN = rf"(?<![A-Za-z0-9])(?i:{'|'.join('[-_ ]*+'.join(name) for name in sorted(_BARE))})"
"""A regular expression of such names in a text; ``eventForgotPassword`` is none."""


def is_credential(name: str) -> bool:
    """Whether a name is that of a credential: ``Password`` as well as ``password``."""
    return _bare(name) in _BARE


class Credentials(dict[str, bool]):
    """Which names in one payload are those of credentials: each is looked at once, since it may be long."""

    def __missing__(self, name: str) -> bool:
        found = self[name] = is_credential(name)
        return found

    def are_in(self, path: tuple[str | int, ...]) -> bool:
        """Whether a token of a path is the name of a credential."""
        return any(isinstance(token, str) and self[token] for token in path)
