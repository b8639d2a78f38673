"""Patterns whose search may take time that doubles with each character of a text."""

from __future__ import annotations

from scripts.codegen.patterns.translation import Token, iter_tokens

_MANY = 9


def may_explode(pattern: str) -> bool:
    """Whether a group that is repeated often holds alternatives, or repeats that vary in number.

    Such a group may fit the same text in many ways, and a search that fails tries them all. A group of any
    other form has one length, and fits in one way. Raises PatternError as ``translate`` does.
    """
    varies = [False]  # of each open group, from the outside inwards
    closed = False  # of the group that ends just here
    for token in iter_tokens(pattern):
        if token.kind in {"group", "lookahead"}:
            varies.append(False)
        elif token.kind == "or":
            varies[-1] = True
        elif token.kind == "repeat":
            least, most = _bounds(token)
            if closed and most > _MANY:
                return True
            varies[-1] |= least != most
        closed = token.kind == "close" and varies.pop()
        varies[-1] |= closed
    return False


def _bounds(token: Token) -> tuple[int, float]:
    """Return how often a token repeats what stands before it, at least and at most."""
    text = token.python.removesuffix("?") or "?"
    if text in {"*", "+", "?"}:
        return text == "+", 1 if text == "?" else float("inf")
    least, comma, most = text.strip("{}").partition(",")
    return int(least), float(most or "inf") if comma else int(least)
