"""A payload as it was read: its value, its source text, and what is wrong with that text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from rcdp_schemas.contract.pointers import Tokens, flatten, nest

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import TypeAlias

    from rcdp_schemas.reading.json_places import Offsets, Span
    from rcdp_schemas_generated._checks import Finding

    Problem: TypeAlias = tuple[Finding, Offsets]
    Places: TypeAlias = dict[Tokens, Span]

_LINE_END = re.compile(r"\r\n?|\n")


class Lines:
    """The lines of a text; ``first`` is the number of the first line.

    A line ends with LF, CR LF or CR. Columns count code points, from 1.
    """

    def __init__(self, text: str, first: int = 1) -> None:
        self._before = first - 1
        self._length = len(text)
        self._starts = [0, *(match.end() for match in _LINE_END.finditer(text))]

    def place(self, offset: int) -> tuple[int, int]:
        """Return the line and column of an offset."""
        line = bisect_right(self._starts, offset)
        return self._before + line, offset - self._starts[line - 1] + 1

    def bounds(self, line: int) -> tuple[int, int]:
        """Return the offsets of a line, its end included."""
        index = line - self._before
        end = self._starts[index] if index < len(self._starts) else self._length
        return self._starts[index - 1], end


class Text:
    """The JSON text of one payload; ``first_line`` is the number of its first line in the file.

    ``value`` has no byte order mark, and is empty if the text is too long to be shown.
    """

    __slots__ = ("_lines", "first_line", "value")

    holds_several = False
    """Whether the file may hold other payloads."""

    is_json = True
    """Whether the text is JSON, where a string takes one line and a number has one spelling."""

    def __init__(self, value: str, first_line: int = 1) -> None:
        self.value = value
        self.first_line = first_line
        self._lines: Lines | None = None

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        """Leave out what can be computed again."""
        return type(self), (self.value, self.first_line)

    @property
    def lines(self) -> Lines:
        """The lines of the text, numbered as in the file."""
        if self._lines is None:
            self._lines = Lines(self.value, self.first_line)
        return self._lines

    def scan(self) -> Iterator[Span]:
        """Yield every value of the text, which must be valid, with its path from the root."""
        from rcdp_schemas.reading.json_places import scan  # only texts with issues need it

        return scan(self.value)

    def scan_scalars(self) -> Iterator[Span]:
        """Yield every string, number, boolean and null of the text, with its path from the root."""
        return (span for span in self.scan() if self.value[span.start] not in "[{")

    def find(self, paths: Iterable[Tokens], index: int) -> Places:
        """Return the places of the values at some paths in the payload with this index.

        If a key is repeated, the last value counts, as it does for parsers.
        """
        from rcdp_schemas.reading.json_places import find

        return find(self.value, self._start(index), paths)

    def _start(self, index: int) -> int:
        """Return the offset of a payload, or of the whitespace before it."""
        del index  # there is only one payload
        return 0


class ArrayText(Text):
    """A JSON text that is an array of payloads."""

    __slots__ = ("_starts",)

    holds_several = True

    def __init__(self, value: str, first_line: int = 1) -> None:
        super().__init__(value, first_line)
        self._starts: tuple[int, ...] | None = None

    def _start(self, index: int) -> int:
        if self._starts is None:
            self._starts = tuple(span.start for span in self.scan() if len(span.path) == 1)
        return self._starts[index]


class Document:
    """One payload as it was read, or the reason why it can't be.

    If the text can't be read, ``payload`` is None and ``complete`` is false. ``problems`` are the findings
    about the text itself, in order, each with its offsets in ``text.value``. ``index`` is the payload's
    position in its file.
    """

    __slots__ = ("complete", "index", "payload", "problems", "text")

    def __init__(
        self,
        text: Text,
        payload: object = None,
        problems: Sequence[Problem] = (),
        index: int = 0,
        *,
        complete: bool = True,
    ) -> None:
        self.text = text
        self.payload = payload
        self.problems = problems
        self.index = index
        self.complete = complete


def failed(code: str, variant: str, text: Text, offset: int, wanted: object = "") -> Document:
    """Return the document of a text that holds no payload, with a problem at an offset."""
    problem = (code, None, variant, wanted, None), (offset, min(offset + 1, len(text.value)))
    return Document(text, problems=(problem,), complete=False)


def split_array(array: Document, text: Text) -> Iterator[Document]:
    """Yield each item of an array as a payload; problems of the array itself go with the first item."""
    assert isinstance(array.payload, list)
    found: dict[str | int, list[Problem]] = {}
    for (code, path, variant, wanted, actual), offsets in array.problems:
        index, *tokens = flatten(path) or (0,)
        finding = code, nest(tuple(tokens)), variant, wanted, actual
        found.setdefault(index, []).append((finding, offsets))
    for index, item in enumerate(array.payload):
        yield Document(text, item, found.get(index, ()), array.index + index)
