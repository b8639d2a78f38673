"""The code blocks of the documentation's pages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from tests.commands import ROOT

DOCS = ROOT / "docs"
_FENCE = re.compile(
    r"^(?P<indent> *)(?P<ticks>`{3,})(?P<language>[a-z]+)?(?: title=\"(?P<title>[^\"]*)\")?\n"
    r"(?P<text>.*?)^(?P=indent)(?P=ticks)$",
    re.DOTALL | re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Block:
    """A code block: its page below docs/, its language, its title if any, and its text."""

    page: str
    language: str
    title: str
    text: str


def blocks_of(page: Path) -> list[Block]:
    """Return the code blocks of a page, in order."""
    name = page.relative_to(DOCS).as_posix()
    return [
        Block(name, found["language"] or "", found["title"] or "", _without(found["indent"], found["text"]))
        for found in _FENCE.finditer(page.read_text(encoding="utf-8"))
    ]


def _without(indent: str, text: str) -> str:
    """Return a block's text without the indentation of its fence."""
    return "".join(line.removeprefix(indent) for line in text.splitlines(keepends=True))


def pages(folder: str) -> list[Path]:
    """Return the pages of a folder of the documentation, sorted."""
    found = sorted((DOCS / folder).glob("*.md"))
    assert found
    return found
