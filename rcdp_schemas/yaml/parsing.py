"""YAML text to events: PyYAML's parser, made to read tabs and line ends as YAML 1.2 does."""

from __future__ import annotations

import re

from yaml.error import MarkedYAMLError
from yaml.events import DocumentEndEvent, Event, ScalarEvent, StreamEndEvent
from yaml.parser import Parser
from yaml.reader import Reader
from yaml.scanner import Scanner
from yaml.tokens import ScalarToken, Token

from rcdp_schemas.yaml.refusals import RefusedError, describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.spans import Offsets

# What YAML forbids; within quotes it is what JSON forbids.
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
# PyYAML takes these for line ends, as YAML 1.1 did.
_LINE_ENDS_OF_YAML_1_1 = "\x85\u2028\u2029"
_PRIVATE_USE = range(0xE000, 0xF900)
_ESCAPE = re.compile(r"\\(?:u|U0000)([0-9A-Fa-f]{4})")
_TABS = re.compile(r"\t[ \t]*")
# What a plain scalar has on one line: in flow style it ends before brackets and commas.
_PLAIN = tuple(
    re.compile(rf"{word}(?:[ \t]+(?!#){word})*+")
    for word in (r"(?:[^ \t\r\n\0:]|:(?![ \t\r\n\0]))++", r"(?:[^ \t\r\n\0:,[\]{}]|:(?![ \t\r\n\0,[\]{}]))++")
)


class _Parser(Reader, Scanner, Parser):
    """PyYAML's parser; ``taken`` is the last token that it made an event of."""

    taken: Token

    def __init__(self, text: str) -> None:
        Reader.__init__(self, text)
        Scanner.__init__(self)
        Parser.__init__(self)

    def check_printable(self, data: str) -> None:
        """Leave it to Events to find what is forbidden, so that what stands before is read."""

    def get_token(self) -> Token:
        """Return the next token."""
        self.taken = super().get_token()  # type: ignore[no-untyped-call]
        return self.taken

    def scan_to_next_token(self) -> None:
        """Skip blanks, comments and line ends: tabs too, where YAML does not forbid them as indentation."""
        super().scan_to_next_token()
        while self.peek() == "\t":
            tabs = _TABS.match(self.buffer, self.pointer)
            assert tabs is not None, "a tab is there"
            if not self.flow_level and self._is_indentation():
                if self.buffer[tabs.end()] not in "#\r\n\0":
                    return
            elif not self.flow_level:
                self.allow_simple_key = False  # neither a key nor an item may be indented with it
            self.forward(len(tabs[0]))
            super().scan_to_next_token()

    def _is_indentation(self) -> bool:
        return not self.buffer[self.pointer - self.column : self.pointer].strip(" ")

    def scan_plain(self) -> ScalarToken:
        """Return the plain scalar that starts here, which may hold tabs, and question marks in flow style."""
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


def offsets(part: Event | Token) -> Offsets:
    """Return where an event or a token starts and ends in the text."""
    start, end = part.start_mark, part.end_mark
    assert start is not None, "PyYAML says where"
    assert end is not None, "PyYAML says where"
    return start.index, end.index


class Events:
    """The events of a YAML text, one after the other; raises RefusedError where it is no YAML."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._originals = _stand_ins(text)
        for code, original in self._originals.items():
            text = text.replace(original, chr(code))
        self._parser = _Parser(text)
        self._forbidden = self._find_forbidden(0)

    def take(self) -> Event:
        """Return the next event."""
        try:
            event: Event = self._parser.get_event()  # type: ignore[no-untyped-call]
        except MarkedYAMLError as error:
            variant, offset = describe(error)
        except (ValueError, OverflowError):  # an escape beyond the last character, or a version beyond limits
            variant, offset = "yaml", self._parser.index
        else:
            self._refuse_forbidden(event)
            if self._originals and isinstance(event, ScalarEvent):
                event.value = event.value.translate(self._originals)
            return event
        if self._forbidden is not None and self._forbidden <= self._parser.index:
            variant, offset = "yaml-control", self._forbidden
        raise RefusedError("RC001", variant, (offset, min(offset + 1, len(self._text))))

    def span(self, event: ScalarEvent) -> Offsets:
        """Return where the scalar of the event that was taken last stands, without its tag and anchor."""
        start, end = offsets(event)
        if start == end:  # nothing is there: the place of a value is where the text before it ends
            start = end = offsets(self._parser.taken)[1]
        else:
            start = offsets(self._parser.taken)[0]
        if event.style in ("|", ">"):  # up to the end of the last line that is not blank
            end = start + len(self._text[start:end].rstrip(" \r\n"))
            while self._text[end : end + 1] == " ":
                end += 1
        return start, end

    def _find_forbidden(self, start: int) -> int | None:
        found = _FORBIDDEN.search(self._text, start)
        return found.start() if found is not None else None

    def _refuse_forbidden(self, event: Event) -> None:
        end = offsets(event)[1] + isinstance(event, DocumentEndEvent)
        if isinstance(event, StreamEndEvent):
            end = len(self._text)
        quoted = isinstance(event, ScalarEvent) and event.style in ("'", '"')
        while self._forbidden is not None and self._forbidden < end:
            if not quoted or self._text[self._forbidden] < "\x7f":
                raise RefusedError("RC001", "yaml-control", (self._forbidden, self._forbidden + 1))
            self._forbidden = self._find_forbidden(self._forbidden + 1)


def _stand_ins(text: str) -> dict[int, str]:
    """Return what PyYAML takes for line ends, by the characters to read in their place: none of the text."""
    originals = [char for char in _LINE_ENDS_OF_YAML_1_1 if char in text]
    if not originals:
        return {}
    used = {*map(ord, text), *(int(code, 16) for code in _ESCAPE.findall(text))}
    spare = [code for code in _PRIVATE_USE if code not in used]
    if len(spare) < len(originals):
        offset = text.index(originals[0])
        raise RefusedError("RC001", "yaml-control", (offset, offset + 1))
    return dict(zip(spare, originals, strict=False))
