"""Print spec text as Markdown. All of it passes through here, and everything that passes is escaped."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence

from scripts.codegen.ir import Contract, Json
from scripts.codegen.paragraphs import blocks, split_item

NOTICE = "<!-- Generated from the spec. Do not edit: run python -m scripts.generate. -->"
_CODE_SPAN = re.compile(r"(`[^`]+`)")
_SPECIAL = re.compile(r"([\\*_{}\[\]#!])")
_ENTITIES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;", "`": "&#96;"}
_MARKUP = re.compile(r"[-+=:~?]")  # at the beginning of a line: lists, headings, directives, tabs, fences
_MENTION = re.compile(r"\bRC[0-9]{3}\b|\bevent[A-Z][A-Za-z0-9]*\b")


def prose(text: str, contract: Contract | None = None) -> str:
    """Return text on one line, its code spans kept; with a contract, events and codes become links."""
    return "".join(_prose_part(part, contract) for part in _CODE_SPAN.split(" ".join(text.split())))


def passages(text: str, contract: Contract | None = None) -> str:
    """Return the paragraphs and lists of a text; the rest is as in ``prose``."""
    return "\n\n".join("\n".join(_passage(line, contract) for line in block) for block in blocks(text))


def cell(text: str, contract: Contract | None = None) -> str:
    """Return the paragraphs and lists of a text in one cell of a table, a line each."""
    return "<br>".join(
        f"• {prose(words, contract)}" if mark == "- " else f"{mark}{prose(words, contract)}"
        for mark, words in (split_item(line) for block in blocks(text) for line in block)
    )


def _passage(line: str, contract: Contract | None) -> str:
    mark, words = split_item(line)
    text = prose(words, contract)
    if not mark and _MARKUP.match(text):
        text = f"&#{ord(text[0])};{text[1:]}"
    return mark + text


def _prose_part(part: str, contract: Contract | None) -> str:
    if _CODE_SPAN.fullmatch(part):
        return _mention(part[1:-1], contract) or code(part[1:-1])
    escaped = "".join(_ENTITIES.get(char, char) for char in _SPECIAL.sub(r"\\\1", part))
    return _MENTION.sub(lambda found: _mention(found[0], contract) or found[0], escaped)


def _mention(word: str, contract: Contract | None) -> str:
    """Return the link to an event or issue code, empty for any other word."""
    if contract and any(event.name == word for event in contract.events):
        return link(code(word), f"../events/{word}.md")
    if contract and any(known.code == word for known in contract.codes):
        return link(word, f"../codes/{word}.md")
    return ""


def code(text: str) -> str:
    """Return text as a code span, on one line, as it can stand in a table too."""
    line = " ".join(text.split())
    ticks = "`" * (1 + max(map(len, re.findall("`+", line)), default=0))
    gap = " " if len(ticks) > 1 else ""
    return f"{ticks}{gap}{line}{gap}{ticks}" if line else ""


def value(content: Json) -> str:
    """Return a JSON value as a code span."""
    return code(json.dumps(content, ensure_ascii=False))


def link(text: str, target: str) -> str:
    """Return a link to a page, an anchor or both."""
    return f"[{text}]({target})"


def fence(language: str, text: str, title: str = "") -> str:
    """Return a block of code, shown as it is."""
    ticks = "`" * max(3, 1 + max(map(len, re.findall("`+", text)), default=0))
    heading = f' title="{title}"' if title else ""
    newline = "" if text.endswith("\n") else "\n"
    return f"{ticks}{language}{heading}\n{text}{newline}{ticks}"


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table, its cells Markdown already."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def bullets(items: Iterable[str]) -> str:
    """Return a list; empty items are left out."""
    return "\n".join(f"- {item}" for item in items if item)


def tabs(blocks: Iterable[tuple[str, str]]) -> str:
    """Return blocks of Markdown as tabs, each with its label."""
    return "\n\n".join(f'=== "{label}"\n\n{indented(block)}' for label, block in blocks)


def note(kind: str, title: str, text: str) -> str:
    """Return an admonition; nothing where there is no text."""
    return f'!!! {kind} "{title}"\n\n{indented(text)}' if text else ""


def indented(text: str) -> str:
    """Return text four columns further right."""
    return "\n".join(f"    {line}" if line else "" for line in text.split("\n"))


def page(title: str, *parts: str, description: str, boost: float = 1, hide: str = "") -> str:
    """Return a page: its front matter, the notice, and the parts that are not empty.

    ``boost`` is how much the page counts among the results of a search; ``hide`` names what of the
    site's frame is not shown beside it.
    """
    matter = [f"title: {json.dumps(title)}", f"description: {json.dumps(' '.join(description.split()))}"]
    matter += [f"hide: [{hide}]"] if hide else []
    matter += ["search:", f"  boost: {boost}"] if boost != 1 else []
    front = "\n".join(["---", *matter, "---"])
    return "\n\n".join([front, NOTICE, *filter(None, parts)]) + "\n"


def section(heading: str, *parts: str) -> str:
    """Return parts below a heading; nothing where all of them are empty."""
    present = [part for part in parts if part]
    return "\n\n".join([heading, *present]) if present else ""
