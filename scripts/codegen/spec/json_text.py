"""Parse JSON strictly (RFC 8259): no NaN, no key twice, and the line of each value."""

from __future__ import annotations

import json
import re

from scripts.codegen.spec.tree import Tree, UnreadableError, number

# A string, with what follows it where that makes it a key; a bracket; a number or a word.
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"(?=(\s*:)?)|[{}\[\]]|[^\s,:{}\[\]"]+')
_WORDS = {"true": True, "false": False, "null": None}


def read_json(text: str, tree: Tree) -> None:
    """Fill a tree from JSON text. Raises UnreadableError where the text is no JSON."""
    try:
        json.loads(text, parse_int=str, parse_float=str)  # for the syntax alone
    except json.JSONDecodeError as error:
        raise UnreadableError(f"not JSON: {error.msg}", error.lineno) from error
    except RecursionError as error:
        raise UnreadableError("nested too deeply", 1) from error
    line, end = 1, 0
    for match in _TOKEN.finditer(text):
        line += text.count("\n", end, match.start())
        end = match.start()
        _take(match[0], tree, line, is_key=match[1] is not None)


def _take(piece: str, tree: Tree, line: int, *, is_key: bool) -> None:
    """Put one token of valid JSON into the tree."""
    if piece in "{[":
        tree.open({} if piece == "{" else [], line)
    elif piece in "}]":
        tree.close()
    elif is_key:
        tree.key(json.loads(piece), line)
    elif piece.startswith('"'):
        tree.scalar(json.loads(piece), line)
    elif piece in _WORDS:
        tree.scalar(_WORDS[piece], line)
    else:
        _take_number(piece, tree, line)


def _take_number(piece: str, tree: Tree, line: int) -> None:
    """Put a number into the tree; NaN and Infinity, which Python's reader lets pass, are refused."""
    try:
        value = number(piece)
    except ValueError as error:
        tree.refuse(str(error), line)
        value = 0
    tree.scalar(value, line)
