"""An NDJSON file: a payload a line, read in parts of whole lines, so that its size does not matter."""

from __future__ import annotations

from functools import lru_cache
from io import BytesIO
from itertools import accumulate

from rcdp_schemas.inputs.opening import identity_of, opened
from rcdp_schemas.loading import MAX_BYTES, failed, load_text
from rcdp_schemas.records import Record
from rcdp_schemas.texts import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from io import BufferedReader

    from rcdp_schemas.inputs import Input
    from rcdp_schemas.inputs.opening import Stream
    from rcdp_schemas.loading import Loaded

PART = 2**20
"""How many bytes are read at once."""

_BLANKS = b" \t\r\n"
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_OTHER_MARKS = (b"\xff\xfe", b"\xfe\xff", b"\x00\x00\xfe\xff")  # of UTF-16 and UTF-32
_SHOWN = 1024  # bytes of a file that is not UTF-8 at all
_CHUNK = 2**20


class Lines(Record):
    """Lines of a file that follow one another, each with its end; one of them at least holds a payload.

    ``number`` is that of the first one, and ``start`` how many bytes stand before it. ``returns`` says that
    there may be carriage returns within lines, each of which ends a line to an editor. ``fault`` stands in
    the place of a line that is not kept, or not there; there are no lines then.
    """

    number: int
    start: int
    lines: tuple[bytes, ...]
    returns: bool = False
    fault: Loaded | None = None

    def numbered(self) -> Iterable[tuple[int, bytes]]:
        """Return the lines, blank ones too, each with its number."""
        if not self.returns:
            return enumerate(self.lines, self.number)
        return zip(accumulate(map(_line_ends, self.lines), initial=self.number), self.lines, strict=False)

    def count(self) -> int:
        """Return how many payloads there are."""
        if self.fault is not None:
            return 1
        if self.number > 1 and not any(map(bytes.isspace, self.lines)):
            return len(self.lines)
        return sum(not is_blank(line, number) for number, line in self.numbered())

    def load(self) -> Iterator[Loaded]:
        """Yield each payload, or what stands in its place, as read."""
        if self.fault is not None:
            yield self.fault
        for number, line in self.numbered():
            if not is_blank(line, number):
                yield load_line(line, number)


def is_blank(line: bytes, number: int) -> bool:
    """Whether a line holds no payload; in the first one of a file a byte order mark may stand."""
    return not (line.removeprefix(_BYTE_ORDER_MARK) if number == 1 else line).strip(_BLANKS)


def load_line(line: bytes, number: int) -> Loaded:
    """Return what a line holds. Never raises."""
    return load_text(_without_end(line), first_line=number)


def load(source: Input) -> Iterator[Loaded]:
    """Yield the payloads of an NDJSON file. Raises OSError where it can't be read."""
    for lines in read(source):
        yield from lines.load()


def read(source: Input, max_bytes: int = MAX_BYTES) -> Iterator[Lines]:
    """Yield the lines, many at a time; of a file without a payload, one that is missing. Raises OSError."""
    empty = True
    with opened(source) as stream:
        for lines in iter_lines(stream, max_bytes, may_skip=not source.is_packed):
            empty = False
            yield lines
    if empty:
        yield Lines(1, 0, (), fault=load_text(b""))


class _Kept:
    """A file that stays open as long as this is kept."""

    def __init__(self, file: BufferedReader) -> None:
        self.file = file

    def __del__(self) -> None:
        self.file.close()


@lru_cache(maxsize=1)  # another file of that name may take its place between two parts
def _open_again(path: str, identity: tuple[int, int]) -> _Kept:
    kept = _Kept(open(path, "rb"))  # noqa: SIM115 - it stays open, and closes itself
    if identity_of(kept.file.fileno()) != identity:
        raise OSError("it was replaced while it was read")
    return kept


def read_again(path: str, identity: tuple[int, int], size: int, lines: Lines) -> Lines:
    """Return lines of a file, of so many bytes, that was read before. Raises OSError where it is another."""
    file = _open_again(path, identity).file
    file.seek(lines.start)
    data = file.read(size)
    if len(data) < size:
        raise OSError("it became shorter while it was read")
    return lines.replace(lines=tuple(BytesIO(data)))


def iter_lines(stream: Stream, max_bytes: int, *, may_skip: bool) -> Iterator[Lines]:
    """Yield the lines as they come, without parts in which all are blank.

    They end with a line feed, and with nothing else. What is too long is skipped, or where that must not be,
    since a small gzip file may be endless when it is unpacked, is the last that is read.
    """
    number, start, rest, returns = 1, 0, b"", False
    size = max(1, min(PART, max_bytes // 2))  # so that a line that is too long is read alone
    while data := stream.read1(size):
        if b"\n" not in data:
            data += stream.readline(max_bytes + len(b"\r\n"))
        returns = returns or (b"\r" in data and b"\r" in data.replace(b"\r\n", b""))
        found = [*BytesIO(data)]
        found[0] = rest + found[0]
        rest = found.pop() if len(found) > 1 and not found[-1].endswith(b"\n") else b""
        if number == 1 and found[0].startswith(_OTHER_MARKS):
            yield Lines(number, start, (found[0][:_SHOWN],))
            return
        if len(found[0]) > max_bytes and len(_without_end(found[0])) > max_bytes:
            variant = "size" if may_skip else "size-of-line"
            yield Lines(number, start, (), fault=failed("RC007", variant, Text("", number), 0, max_bytes))
            if not may_skip:
                return
            ends, size_of_line = _finish_line(stream, found[0])
            number, start = number + ends, start + size_of_line
            continue
        lines = Lines(number, start, tuple(found), returns)
        if not all(is_blank(line, number) for number, line in lines.numbered()):
            yield lines
        number += sum(map(_line_ends, found)) if returns else len(found)
        start += sum(map(len, found))
    if not is_blank(rest, number):
        yield Lines(number, start, (rest,))


def _without_end(line: bytes) -> bytes:
    return line.removesuffix(b"\n").removesuffix(b"\r") if line.endswith(b"\n") else line


def _finish_line(stream: Stream, line: bytes) -> tuple[int, int]:
    """Read what is left of a line; return how many it counts as, since it may hold returns, and its size."""
    count, size = _line_ends(line), len(line)
    while not line.endswith(b"\n") and (chunk := stream.readline(_CHUNK)):
        count += _line_ends(chunk) - (line.endswith(b"\r") and chunk.startswith(b"\n"))
        size += len(chunk)
        line = chunk
    return count, size


def _line_ends(data: bytes) -> int:
    return data.count(b"\n") + (data.count(b"\r") - data.count(b"\r\n") if b"\r" in data else 0)
