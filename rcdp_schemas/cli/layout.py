"""Lays out text for a terminal: paragraphs, tables, labels with values."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from textwrap import fill

from rcdp_schemas.escaping import escape

_WIDTH = 100
_GAP = "  "
EVENT = "an event, or TokenRequest, TokenResponse or TokenError"
"""The help for an argument that names an event or token schema."""


def paragraph(text: str, indent: str = "") -> str:
    """Return text wrapped at a readable width; its line breaks, between paragraphs and list items, stay."""
    return "\n".join(_filled(line, indent) for line in text.split("\n"))


def _filled(line: str, indent: str) -> str:
    return fill(
        escape(line),
        _WIDTH,
        initial_indent=indent,
        subsequent_indent=indent,
        break_long_words=False,
        break_on_hyphens=False,
    )


def table(rows: Iterable[Sequence[str]], indent: str = _GAP) -> str:
    """Return rows as aligned columns, one line a row."""
    cells = [[escape(cell) for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = (_GAP.join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in cells)
    return "\n".join(f"{indent}{line}".rstrip() for line in lines)


def labels(pairs: Iterable[tuple[str, str]]) -> str:
    """Return labels with their values, without those that have none."""
    return table([pair for pair in pairs if pair[1]])


def section(title: str, *parts: str) -> str:
    """Return parts under a title; nothing if they are all empty."""
    present = [part for part in parts if part]
    return "\n".join([title, *present]) if present else ""


def page(*sections: str) -> str:
    """Return sections with a blank line between them, without the empty ones."""
    return "\n\n".join(filter(None, sections)) + "\n"
