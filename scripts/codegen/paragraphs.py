"""Paragraphs and lists of text for people, as Markdown has them: an empty line ends a paragraph.

An item of a list begins with ``-``, ``*``, ``+`` or a number with a point; lists are not nested. In the tidy
form each paragraph and each item is one line, and an empty line stands between paragraphs and lists.
"""

from __future__ import annotations

import re

_ITEM = re.compile(r"([-*+]|[0-9]{1,3}[.)]) ")
_FIRST_ITEM = re.compile(r"([-*+]|1[.)]) ")
"""What begins a list right below a line of a paragraph: another number there is part of the sentence."""


def tidy(text: str) -> str:
    """Return a text in its tidy form."""
    return "\n\n".join("\n".join(block) for block in blocks(text))


def blocks(text: str) -> list[list[str]]:
    """Return the paragraphs of a text, a line each, and its lists, a line an item."""
    found: list[list[str]] = []
    is_apart = True  # from the block before, by an empty line
    for line in (" ".join(line.split()) for line in text.split("\n")):
        before = _kind(found[-1][0]) if found else ""
        kind = _kind(line)
        if kind and (is_apart or before or _FIRST_ITEM.match(line)):
            if kind == before:
                found[-1].append(line)
            else:
                found.append([line])
        elif line and is_apart:
            found.append([line])
        elif line:
            found[-1][-1] += f" {line}"
        is_apart = not line
    return found


def _kind(line: str) -> str:
    """Return which kind of list a line is an item of, "" for none."""
    item = _ITEM.match(line)
    return "" if item is None else "numbers" if item[1][0].isdigit() else "bullets"


def split_item(line: str) -> tuple[str, str]:
    """Return the mark of a list's item, as all Markdown readers know it, and its text; "" for no item."""
    item = _ITEM.match(line)
    if item is None:
        return "", line
    mark = item[1]
    return (f"{mark[:-1]}. " if mark[0].isdigit() else "- "), line[item.end() :]
