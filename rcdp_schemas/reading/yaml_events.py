"""Parses YAML text into events and their places, the same with libyaml's parser and PyYAML's own."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from types import MappingProxyType

import yaml
from yaml.events import (
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    NodeEvent,
    ScalarEvent,
    StreamEndEvent,
)
from yaml.tokens import ScalarToken

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from rcdp_schemas.reading.document import Problem
    from rcdp_schemas.reading.json_places import Offsets

# All are possessive, so that no input makes them backtrack.
_TABS = re.compile(r"\t[ \t]*+")
# The part of a plain scalar on one line; in flow style it ends before brackets and commas.
_PLAIN = tuple(
    re.compile(rf"{word}(?:[ \t]+(?!#){word})*+")
    for word in (r"(?:[^ \t\r\n\0:]|:(?![ \t\r\n\0]))++", r"(?:[^ \t\r\n\0:,[\]{}]|:(?![ \t\r\n\0,[\]{}]))++")
)
# Characters that YAML forbids; within quotes only those that JSON forbids count.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
# Characters that the parsers refuse, take for line ends as in YAML 1.1, or read in different ways.
_FOREIGN = re.compile(f"{_FORBIDDEN.pattern[:-1]}\x85\u2028\u2029\ufeff]")
_PRIVATE_USE = range(0xE000, 0xF900)
_ESCAPE = re.compile(r"\\(?:u|U0000)([0-9A-Fa-f]{4})")
# A tag or an anchor, and what is between it and the next token.
_PROPERTY = re.compile(r"(![^ \t\r\n]*+|&[-0-9A-Za-z_]++)(?:[ \t\r\n]++|#[^\r\n]*+)*+")
_INDICATOR = re.compile(r"#[^\r\n]*+|([-?:])")

# The variants of RC001, by the beginning of PyYAML's message, whose rest may quote the text.
_VARIANTS: Mapping[str, str] = MappingProxyType(
    {
        "could not find expected": "yaml-key-colon",
        "expected ',' or ']'": "yaml-array-comma",
        "expected ',' or '}'": "yaml-object-comma",
        "expected <block end>": "yaml-indentation",
        "expected '<document start>'": "yaml-document",
        "expected escape sequence": "yaml-escape-digits",
        "expected the node content": "yaml-value",
        "found character '\\t'": "yaml-tab",
        "found character": "yaml-quotes",
        "found incompatible YAML": "yaml-version",
        "found undefined tag handle": "yaml-tag",
        "found unexpected document separator": "yaml-end-quote",
        "found unexpected end of stream": "yaml-end-quote",
        "found unknown escape character": "yaml-escape",
        "mapping keys are not allowed": "yaml-key",
        "mapping values are not allowed": "yaml-colon",
        "sequence entries are not allowed": "yaml-list",
    }
)


class RefusedError(Exception):
    """A text can't be read beyond a place; ``problem`` says why. It may be YAML all the same: ``is_yaml``."""

    def __init__(
        self, code: str, variant: str, span: Offsets, wanted: object = "", *, is_yaml: bool = False
    ) -> None:
        super().__init__(code, variant)
        self.problem: Problem = (code, None, variant, wanted, None), span
        self.is_yaml = is_yaml


class OwnParser(yaml.SafeLoader):
    """PyYAML's own parser, made to accept the tabs and question marks that YAML 1.2 has."""

    def scan_to_next_token(self) -> None:
        """Skip whitespace, comments and line ends, with tabs unless YAML forbids them as indentation."""
        super().scan_to_next_token()
        while self.peek() == "\t":
            tabs = _TABS.match(self.buffer, self.pointer)
            assert tabs is not None, "a tab is there"
            if not self.flow_level:
                if not self.buffer[self.pointer - self.column : self.pointer].strip(" "):  # it is indentation
                    if self.buffer[tabs.end()] not in "#\r\n\0":
                        return
                else:
                    self.allow_simple_key = False  # tabs may not indent a key or an item
            self.forward(len(tabs[0]))
            super().scan_to_next_token()

    def scan_plain(self) -> ScalarToken:
        """Return the plain scalar that starts here; it may hold tabs and, in flow style, question marks."""
        start = end = self.get_mark()
        indent = self.indent + 1
        chunks: list[str] = []
        spaces: list[str] = []
        while self.peek() != "#":
            words = _PLAIN[self.flow_level > 0].match(self.buffer, self.pointer)
            if words is None:
                break
            self.allow_simple_key = False
            chunks += [*spaces, words[0]]
            self.forward(len(words[0]))
            end = self.get_mark()
            spaces = self.scan_plain_spaces(indent, start) or []
            if not spaces or (not self.flow_level and self.column < indent):
                break
        return ScalarToken("".join(chunks), plain=True, start_mark=start, end_mark=end)


def _stand_ins(text: str) -> dict[int, str]:
    """Return unused private-use characters, each with the character that it replaces for the parsers."""
    originals = [*dict.fromkeys(_FOREIGN.findall(text))]
    if not originals:
        return {}
    used = {*map(ord, text), *(int(code, 16) for code in _ESCAPE.findall(text))}
    spare = [code for code in _PRIVATE_USE if code not in used]
    if len(spare) < len(originals):
        offset = text.index(originals[0])
        raise RefusedError("RC001", "yaml-control", (offset, offset + 1))
    return dict(zip(spare, originals, strict=False))


class Events:
    """The events of a YAML text from an offset on, and their places in it, whichever parser reads it."""

    def __init__(self, text: str, start: int, loader: Callable[[str], Any]) -> None:
        self._text = text
        self._start = start
        self._originals = _stand_ins(text)
        if text.startswith("\ufeff"):  # libyaml does not count it
            text = f"\n{text[1:]}"
        text = text[start:]
        for code, original in self._originals.items():
            text = text.replace(original, chr(code))
        self._parser = loader(text)
        self._end = start  # where the last event ended
        self._checked = start  # before it, no character is forbidden

    def take(self) -> Event:
        """Return the next event. Raises RefusedError if the text is no YAML."""
        try:
            event: Event = self._parser.get_event()
        except (yaml.YAMLError, ValueError, OverflowError) as error:
            # An escape beyond the last character and a huge version number are no YAMLError.
            raise self._refusal(error) from None
        if isinstance(event, DocumentStartEvent):
            self._end = self.marks(event)[1]
        if self._originals:
            self._refuse_forbidden(event)
            if isinstance(event, ScalarEvent):
                event.value = event.value.translate(self._originals)
        return event

    def marks(self, event: Event) -> Offsets:
        """Return where an event starts and ends; a value's tag and anchor belong to it."""
        assert event.start_mark is not None, "PyYAML marks every event"
        assert event.end_mark is not None, "PyYAML marks every event"
        return self._start + event.start_mark.index, self._start + event.end_mark.index

    def place(self, event: NodeEvent) -> Offsets:
        """Return where a value is, without tag and anchor; for an object or array, its first character."""
        start, end = self.marks(event)
        if start == end and isinstance(event, ScalarEvent):  # nothing is there
            start = end = self._find_end(end)
        elif isinstance(event, (CollectionStartEvent, ScalarEvent)):
            start = self._skip_properties(event, start, end)
        self._end = end
        if isinstance(event, CollectionStartEvent):
            self._end, end = start, start + 1
        elif isinstance(event, ScalarEvent) and event.style in ("|", ">"):  # without blank lines at its end
            end = start + len(self._text[start:end].rstrip(" \r\n"))
            while self._text[end : end + 1] == " ":
                end += 1
        return start, end

    def close(self, event: CollectionEndEvent, end: int) -> int:
        """Return where an object or array ends: after its bracket, or else after its last value."""
        start, closed = self.marks(event)
        if start < closed:
            self._end = end = closed
        return end

    def _skip_properties(self, event: ScalarEvent | CollectionStartEvent, start: int, end: int) -> int:
        """Return where a value's tag and anchor end; for an empty value, where the last of them starts."""
        for _ in range((event.anchor is not None) + (event.tag is not None)):
            found = _PROPERTY.match(self._text, start)
            assert found is not None, "the event has a tag or an anchor"
            if isinstance(event, ScalarEvent) and found.end() >= end:
                if found.end(1) > end:  # libyaml ends a tag at a comma, and PyYAML's own parser after it
                    raise RefusedError("RC001", "yaml-tag-blank", (end, end + 1))
                break
            start = found.end()
        return start

    def _find_end(self, mark: int) -> int:
        """Return where the text before an empty value ends, which is the value's place."""
        end = self._end
        for found in _INDICATOR.finditer(self._text, end, mark):
            if found[1]:
                end = found.end()
            if found[1] == "?" and end < mark:  # libyaml has lost the comma or bracket after it
                raise RefusedError("RC001", "yaml-question-key", (end, mark))
        return end

    def _refuse_forbidden(self, event: Event) -> None:
        end = len(self._text) if isinstance(event, StreamEndEvent) else self.marks(event)[1]
        quoted = isinstance(event, ScalarEvent) and event.style in ("'", '"')
        for found in _FORBIDDEN.finditer(self._text, self._checked, end):
            if not quoted or found[0] < "\x7f":
                raise RefusedError("RC001", "yaml-control", found.span())
        self._checked = end

    def _refusal(self, error: Exception) -> RefusedError:
        """Return an error of the parser as one of ours."""
        problem = getattr(error, "problem", None) or ""
        variant = next((name for said, name in _VARIANTS.items() if problem.startswith(said)), "yaml")
        reached = self._start + getattr(self._parser, "index", 0)  # by PyYAML's own parser
        found = _FORBIDDEN.search(self._text, self._checked, reached + 1)
        if found is not None:
            return RefusedError("RC001", "yaml-control", found.span())
        # A missing end is shown where the construct starts.
        mark = getattr(
            error, "context_mark" if variant in ("yaml-key-colon", "yaml-end-quote") else "problem_mark", None
        )
        offset = self._start + mark.index if mark is not None else reached
        return RefusedError("RC001", variant, (offset, min(offset + 1, len(self._text))))
