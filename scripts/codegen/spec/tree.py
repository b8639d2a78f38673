"""A document of the spec: its value, the line of each of its nodes, and what is wrong with it."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from scripts.codegen.ir import Finding, Json, Place

Tokens: TypeAlias = tuple[str | int, ...]

DEPTH = 64
"""How deep a document may be nested; the root is depth 1."""

_DIGITS = 400  # more than any double needs, and few enough for int() at any setting


class UnreadableError(Exception):
    """Reading a document can't go on; ``line`` says where."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


@dataclass(frozen=True, slots=True)
class Document:
    """A file of the spec as plain data.

    ``path`` is below the spec's root, ``file`` has the root's own name in front. ``lines`` gives the
    1-based line of each node: a member's is that of its key.
    """

    path: str
    file: str
    value: Json
    lines: Mapping[Tokens, int]

    def place(self, tokens: Tokens = ()) -> Place:
        """Return where a node stands; a missing one has the line of its nearest ancestor."""
        known = tokens
        while known not in self.lines:
            known = known[:-1]
        return Place(self.file, self.lines[known], pointer(tokens))


def pointer(tokens: Tokens) -> str:
    """Return the JSON Pointer (RFC 6901) of a path, "" for the root."""
    return "".join("/" + str(token).replace("~", "~0").replace("/", "~1") for token in tokens)


def number(text: str) -> int | float:
    """Return the value of a decimal number. Raises ValueError that says why there is none."""
    if len(text) > _DIGITS:
        raise ValueError(f"a number of more than {_DIGITS} characters")
    try:
        return int(text)
    except ValueError:
        value = float(text)
    if not math.isfinite(value):
        raise ValueError("a number must be finite")
    return value


class Tree:
    """Puts a document together from the pieces that a reader meets, in the order of the text."""

    def __init__(self, file: str) -> None:
        self.value: Json = None
        self.lines: dict[Tokens, int] = {(): 1}
        self.findings: list[Finding] = []
        self._file = file
        self._open: list[tuple[list[Json] | dict[str, Json], Tokens]] = []
        self._key: str | None = None

    @property
    def expects_key(self) -> bool:
        """Whether a member's name must come next."""
        return bool(self._open) and isinstance(self._open[-1][0], dict) and self._key is None

    def refuse(self, message: str, line: int) -> None:
        """Note what is wrong at the node that comes next, or at the key just met."""
        tokens = self._open[-1][1] if self.expects_key else self._next()
        self.findings.append(Finding(Place(self._file, line, pointer(tokens)), message))

    def key(self, name: str, line: int) -> None:
        """Take the name of the member that comes next."""
        self._key = name
        self._check_text(name, line)
        tokens = self._next()
        if tokens in self.lines:
            self.refuse(f"duplicate key {name!r}, first on line {self.lines[tokens]}", line)
        else:
            self.lines[tokens] = line

    def scalar(self, value: Json, line: int) -> None:
        """Take a value without members."""
        if isinstance(value, str):
            self._check_text(value, line)
        self._put(value, line)

    def open(self, container: list[Json] | dict[str, Json], line: int) -> None:
        """Take the beginning of an array or object. Raises UnreadableError where it is nested too deeply."""
        if len(self._open) == DEPTH:
            raise UnreadableError(f"nested more than {DEPTH} deep", line)
        tokens = self._put(container, line)
        self._open.append((container, tokens))

    def close(self) -> None:
        """Take the end of the innermost array or object."""
        self._open.pop()

    def _next(self) -> Tokens:
        """Return the path of the value that comes next."""
        if not self._open:
            return ()
        container, tokens = self._open[-1]
        return (*tokens, len(container) if isinstance(container, list) else str(self._key))

    def _put(self, value: Json, line: int) -> Tokens:
        tokens = self._next()
        self.lines.setdefault(tokens, line)
        if not self._open:
            self.value = value
            return tokens
        container = self._open[-1][0]
        if isinstance(container, list):
            container.append(value)
        else:
            container[str(self._key)] = value
            self._key = None
        return tokens

    def _check_text(self, text: str, line: int) -> None:
        if any("\ud800" <= char <= "\udfff" for char in text):
            self.refuse("half of a surrogate pair stands for no character", line)
