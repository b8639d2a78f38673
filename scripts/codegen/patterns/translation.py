"""A pattern token by token: what ``re`` says differently, what may be repeated, what is never closed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from scripts.codegen.patterns.characters import ANY, PatternError, read_character, read_class
from scripts.codegen.patterns.ranges import atom_source

_Kind: TypeAlias = Literal["atom", "assertion", "group", "lookahead", "close", "or", "repeat", "refused"]

_MOST = 2**31 - 2  # what re can count to where a size has 32 bits
_DEEPEST = 100  # re's parser recurses: two Python frames a group, of the thousand there are

_REPEAT = re.compile(r"(?:[*+?]|\{[0-9]+(?:,[0-9]*)?\})\??")
_NUMBER = re.compile("[0-9]+")
_PADDING = re.compile("(?<![0-9])0+(?=[0-9])")
_FIXED: tuple[tuple[str, _Kind, str], ...] = (
    ("(?:", "group", "(?:"),
    ("(?=", "lookahead", "(?="),
    ("(?!", "lookahead", "(?!"),
    ("(?<=", "refused", "lookbehind is not supported"),
    ("(?<!", "refused", "lookbehind is not supported"),
    ("(?<", "refused", "a named group is not supported"),
    *((f"(?{flag}", "refused", "an inline modifier is not supported") for flag in "ims-"),
    ("(?", "refused", "an unknown kind of group"),
    ("(", "group", "(?:"),  # a verdict needs no captures
    (")", "close", ")"),
    ("]", "refused", "unmatched ]"),
    ("}", "refused", "unmatched }"),
    ("|", "or", "|"),
    ("^", "assertion", r"\A"),
    ("$", "assertion", r"\Z"),
    (r"\b", "assertion", r"(?a:\b)"),
    (r"\B", "assertion", r"(?!(?a:\b))"),  # re's own \B fails on empty text
    (".", "atom", atom_source(ANY)),
)
"""What has one meaning wherever it stands: the first that fits, with its Python form or why it is refused."""


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a pattern, from ``start`` to ``end``, and what says the same to ``re``."""

    kind: _Kind
    start: int
    end: int
    python: str


def translate(pattern: str) -> str:
    """Return an ASCII pattern whose ``re.compile(...).search`` judges as ``new RegExp(pattern, "u").test``.

    That holds for all text without lone surrogates. Raises PatternError for what ECMA-262 refuses, and for
    lookbehind, named groups, backreferences, Unicode properties, inline modifiers and lone surrogates.
    """
    python: list[str] = []
    opened: list[Token] = []
    repeatable = False
    for token in iter_tokens(pattern):
        if token.kind == "repeat" and not repeatable:
            raise PatternError(f"nothing for {pattern[token.start]} to repeat", token.start)
        repeatable = token.kind == "atom"
        if token.kind in {"group", "lookahead"}:
            opened.append(token)
            if len(opened) > _DEEPEST:
                raise PatternError(f"more than {_DEEPEST} nested groups are not supported", token.start)
        elif token.kind == "close":
            if not opened:
                raise PatternError("unmatched )", token.start)
            repeatable = opened.pop().kind == "group"
        python.append(token.python)
    if opened:
        raise PatternError("unclosed (", opened[-1].start)
    return "".join(python)


def iter_tokens(pattern: str) -> Iterator[Token]:
    """Yield the tokens of a pattern. Raises PatternError for what none can be, or is refused."""
    at = 0
    while at < len(pattern):
        token = _token(pattern, at)
        at = token.end
        yield token


def _token(pattern: str, at: int) -> Token:
    for start, kind, python in _FIXED:
        if pattern.startswith(start, at):
            if kind == "refused":
                raise PatternError(python, at)
            return Token(kind, at, at + len(start), python)
    if pattern[at] in "*+?{":
        return _repeat(pattern, at)
    read = read_class if pattern[at] == "[" else read_character
    ranges, end = read(pattern, at)
    return Token("atom", at, end, atom_source(ranges))


def _repeat(pattern: str, at: int) -> Token:
    match = _REPEAT.match(pattern, at)
    if match is None:
        raise PatternError("{ without a count such as {2} or {2,3}", at)
    python = _PADDING.sub("", match[0])
    # Cut first, because int() refuses thousands of digits: what is left is still beyond the limit.
    bounds = [int(digits[:11]) for digits in _NUMBER.findall(python)]
    if any(bound > _MOST for bound in bounds):
        raise PatternError(f"a count beyond {_MOST} is not supported", at)
    if bounds != sorted(bounds):
        raise PatternError("a count whose bounds are out of order", at)
    return Token("repeat", at, match.end(), python)
