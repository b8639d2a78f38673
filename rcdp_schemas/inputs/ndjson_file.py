"""An NDJSON file: a payload a line, read line by line, so that its size does not matter."""

from __future__ import annotations

from functools import partial
from typing import NamedTuple

from rcdp_schemas.inputs.opening import opened
from rcdp_schemas.loading import MAX_BYTES, Unread, failed
from rcdp_schemas.texts import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcdp_schemas.inputs import Input
    from rcdp_schemas.inputs.opening import Stream
    from rcdp_schemas.loading import Loaded

_BLANKS = b" \t\r\n"
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_OTHER_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")  # of UTF-16 and UTF-32
_SHOWN = 1024  # bytes of a file that is not UTF-8 at all
_CHUNK = 2**20


class Record(NamedTuple):
    """A line that holds a payload, without its end, and the number of the line in its file.

    ``excess`` says what is expected of one that is too long; its bytes are not kept.
    """

    line: int
    data: bytes
    excess: str = ""


def load(source: Input) -> Iterator[Loaded]:
    """Yield the payloads of an NDJSON file. Raises OSError where it can't be read."""
    return map(load_record, read(source))


def load_record(record: Record) -> Loaded:
    """Return what a line holds. Never raises."""
    if record.excess:
        return failed("RC007", record.excess, Text("", record.line), 0)
    return Unread(record.data, record.line)


def read(source: Input, max_bytes: int = MAX_BYTES) -> Iterator[Record]:
    """Yield the lines that are not blank; for a file without one an empty record. Raises OSError."""
    with opened(source) as stream:
        records = iter_records(stream, max_bytes, may_skip=not source.is_packed)
        first = next(records, None)
        if first is None:
            yield Record(1, b"")
            return
        yield first
        yield from records


def iter_records(stream: Stream, max_bytes: int, *, may_skip: bool) -> Iterator[Record]:
    """Yield the lines that are not blank. They end with a line feed, and with nothing else.

    What is too long is skipped, or where that must not be, since a small gzip file may be endless when it
    is unpacked, is the last that is read.
    """
    number = 1
    for line in iter(partial(stream.readline, max_bytes + len(b"\r\n")), b""):
        if number == 1 and line.startswith(_OTHER_MARKS):
            yield Record(number, line[:_SHOWN])
            return
        data = line.removesuffix(b"\n").removesuffix(b"\r") if line.endswith(b"\n") else line
        if len(data) > max_bytes:
            rest = "" if may_skip else "; the rest of the file was not read"
            yield Record(number, b"", f"at most {max_bytes} bytes long{rest}")
            if not may_skip:
                return
        elif (data.removeprefix(_BYTE_ORDER_MARK) if number == 1 else data).strip(_BLANKS):
            yield Record(number, data)
        number += _finish_line(stream, line)


def _finish_line(stream: Stream, line: bytes) -> int:
    """Read what is left of a line, and return how many lines it counts as: it may hold carriage returns."""
    count = _line_ends(line)
    while not line.endswith(b"\n") and (chunk := stream.readline(_CHUNK)):
        count += _line_ends(chunk) - (line.endswith(b"\r") and chunk.startswith(b"\n"))
        line = chunk
    return count


def _line_ends(data: bytes) -> int:
    return data.count(b"\n") + (data.count(b"\r") - data.count(b"\r\n") if b"\r" in data else 0)
