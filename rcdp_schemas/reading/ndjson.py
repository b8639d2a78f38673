"""Reads NDJSON, one payload a line, in blocks of whole lines: memory does not depend on the file's size."""

from __future__ import annotations

from codecs import BOM_UTF8
from collections.abc import Iterable, Iterator
from io import BytesIO
from itertools import accumulate

from rcdp_schemas.reading.document import Document, Text, failed
from rcdp_schemas.reading.json import WHITESPACE_BYTES
from rcdp_schemas.reading.json import read as read_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class Stream(Protocol):
        """The methods needed of a binary file; ``size`` limits how much is read at once."""

        def read(self, size: int, /) -> bytes:
            """Return the next bytes, fewer than asked for only at the end."""

        def read1(self, size: int, /) -> bytes:
            """Return the next bytes as soon as there are any, none only at the end."""

        def readline(self, size: int, /) -> bytes:
            """Return the bytes up to and including a line feed, fewer at the size limit or the end."""


PART = 2**20
"""How many bytes are read at once."""

_OTHER_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")  # of UTF-16 and UTF-32
_SHOWN = 1024  # bytes of a file in UTF-16 or UTF-32
_CHUNK = 2**20


class Block:
    """Consecutive lines of a file, each with its line end; some may be blank.

    ``number`` is that of the first line. ``fault`` takes the place of a record that is skipped or missing;
    then there are no lines. The block of a file that is empty, and may be, has neither.
    """

    __slots__ = ("data", "fault", "number")

    def __init__(self, number: int, data: bytes = b"", fault: Document | None = None) -> None:
        self.number = number
        self.data = data
        self.fault = fault

    def records(self) -> Iterator[tuple[int, bytes]]:
        """Yield the lines that hold records, each with its number and without its line end."""
        for number, line in self._numbered():
            # isspace is a quick test first, since there may be very many blank lines.
            if not ((number == 1 or line.isspace()) and is_blank(line, number)):
                yield number, without_end(line)

    def documents(self) -> Iterator[Document]:
        """Yield the document of each record, and the fault."""
        for number, line in self.records():
            yield read_json(line, first_line=number)
        if self.fault is not None:
            yield self.fault

    def _numbered(self) -> Iterable[tuple[int, bytes]]:
        """Return the lines with their numbers; a lone carriage return counts as a line end, as in editors."""
        lines = BytesIO(self.data)
        if b"\r" not in self.data or b"\r" not in self.data.replace(b"\r\n", b""):
            return enumerate(lines, self.number)
        split = lines.readlines()
        return zip(accumulate(map(_line_ends, split), initial=self.number), split, strict=False)


def is_blank(line: bytes, number: int) -> bool:
    """Whether a line holds no record; line 1 of a file may have a byte order mark."""
    return not (line.removeprefix(BOM_UTF8) if number == 1 else line).strip(WHITESPACE_BYTES)


def without_end(line: bytes) -> bytes:
    """Return a line without its line end."""
    return line.removesuffix(b"\n").removesuffix(b"\r") if line.endswith(b"\n") else line


def split_blocks(stream: Stream, max_bytes: int, *, may_skip: bool) -> Iterator[Block]:
    """Yield the lines as they come, without blocks in which all are blank.

    Only a line feed ends a line. A record that is too large, counting the blank lines before it, is skipped.
    If it may not be skipped, it is the last that is read: a small gzip file may unpack to an endless line.
    """
    number = 1
    blank, first = 0, 1  # bytes of the blank lines before the next record, and the number of the first one
    for data in _whole_lines(stream, max_bytes):
        if number == 1 and data.startswith(_OTHER_MARKS):
            yield Block(number, next(BytesIO(data))[:_SHOWN])
            return
        begin, end = _without_blank_lines(data, number)
        number, blank = number + _line_ends(data[:begin]), blank + begin
        lines, rest = data[begin:end], data[end:]
        line = lines[: lines.find(b"\n") + 1 or len(lines)]
        if blank + len(line) > max_bytes and blank + len(without_end(line)) > max_bytes:
            yield Block(first, fault=_too_large(max_bytes, first, blank, may_skip=may_skip))
            if not may_skip:
                return
            first = number = number + _finish_line(stream, line)
            lines, blank = lines[len(line) :], 0
        ends = _line_ends(lines)
        if is_blank(lines, number):
            blank += len(lines)
        else:
            yield Block(number, lines)
            blank, first = 0, number + ends
        number += ends + _line_ends(rest)
        blank += len(rest)


def _without_blank_lines(data: bytes, number: int) -> tuple[int, int]:
    """Return where the first line that is not blank begins, and where the last one ends.

    If all are blank, that is the last line. They are not split, since a small gzip file may hold very many.
    """
    mark = BOM_UTF8 if number == 1 else b""
    skipped = len(data) - len(data.removeprefix(mark).lstrip(WHITESPACE_BYTES))
    begin = data.rfind(b"\n", 0, min(skipped, len(data) - 1)) + 1
    end = data.find(b"\n", max(begin, len(data.rstrip(WHITESPACE_BYTES)))) + 1 or len(data)
    return begin, end


def _whole_lines(stream: Stream, max_bytes: int) -> Iterator[bytes]:
    """Yield what is read, many lines at a time; an overlong line alone, just enough of it to see that."""
    size = max(1, min(PART, max_bytes // 2))
    rest = b""
    while data := stream.read1(size):
        if b"\n" not in data:
            data += stream.readline(max_bytes + len(b"\r\n"))
        end = data.rfind(b"\n") + 1 or len(data)
        yield rest + data[:end]
        rest = data[end:]
    if rest:
        yield rest


def _too_large(max_bytes: int, number: int, blank: int, *, may_skip: bool) -> Document:
    """Return the document in place of a record that begins, with its blank lines, in this line."""
    variant = ("size" if may_skip else "size-of-line") + ("-with-blanks" if blank else "")
    return failed("RC007", variant, Text("", number), 0, max_bytes)


def _finish_line(stream: Stream, line: bytes) -> int:
    """Read the rest of a line; return how many lines an editor would count in it."""
    count = _line_ends(line)
    while not line.endswith(b"\n") and (chunk := stream.readline(_CHUNK)):
        count += _line_ends(chunk) - (line.endswith(b"\r") and chunk.startswith(b"\n"))
        line = chunk
    return count


def _line_ends(data: bytes) -> int:
    return data.count(b"\n") + (data.count(b"\r") - data.count(b"\r\n") if b"\r" in data else 0)
