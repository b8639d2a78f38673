"""Text laid out for a terminal: paragraphs, tables, labelled facts."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from textwrap import fill

from rcdp_schemas.escaping import escape

_WIDTH = 100
_GAP = "  "
EVENT = "an event, or TokenRequest, TokenResponse or TokenError"
"""What the help says of the argument that names one."""


def paragraph(text: str, indent: str = "") -> str:
    """Return text as lines of readable length; its own line ends, those of paragraphs and lists, stay."""
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


def facts(pairs: Iterable[tuple[str, str]]) -> str:
    """Return labels with what stands beside them; a label without anything is left out."""
    return table([pair for pair in pairs if pair[1]])


def section(title: str, *parts: str) -> str:
    """Return parts under a title; nothing where they all are empty."""
    present = [part for part in parts if part]
    return "\n".join([title, *present]) if present else ""


def page(*sections: str) -> str:
    """Return sections with a blank line between them; the empty ones are left out."""
    return "\n\n".join(filter(None, sections)) + "\n"
