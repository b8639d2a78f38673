"""Texts with payloads in them: what is costly to know is found out once, when first asked for."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rcdp_schemas.issues.issue import Location
    from rcdp_schemas.positions import Lines
    from rcdp_schemas.spans import Span


class Text:
    """A JSON text of one payload; ``first_line`` is the number of its first line in the file.

    ``value`` is without a byte order mark, and empty where it is too long to be shown.
    """

    __slots__ = ("_lines", "first_line", "value")

    holds_several = False
    """Whether there may be payloads in the file beside that of this text."""

    is_json = True
    """Whether the text is JSON, in which a value that is a text has one line and no second spelling."""

    def __init__(self, value: str, first_line: int = 1) -> None:
        self.value = value
        self.first_line = first_line
        self._lines: Lines | None = None

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        """Leave out what can be found out again."""
        return type(self), (self.value, self.first_line)

    @property
    def lines(self) -> Lines:
        """The lines of the text, numbered as in its file."""
        if self._lines is None:
            from rcdp_schemas.positions import Lines  # what is valid does not pay for it

            self._lines = Lines(self.value, self.first_line)
        return self._lines

    def locate(self, offset: int) -> Location:
        """Return the place of the character at ``offset``; an empty span at the end of the text."""
        from rcdp_schemas.issues.issue import Location  # as above

        line, column = self.lines.place(offset)
        return Location(line, column, line, column + (offset < len(self.value)))

    def at(self, place: Location) -> str:
        """Return what stands at a place."""
        start, end = (
            self.lines.bounds(line)[0] + column - 1
            for line, column in ((place.line, place.column), (place.end_line, place.end_column))
        )
        return self.value[start:end]

    def scan(self) -> Iterator[Span]:
        """Yield every value of the text, which must be valid, with its path from the root of the text."""
        from rcdp_schemas.spans import scan  # what is valid does not pay for it

        return scan(self.value)

    def scan_scalars(self) -> Iterator[Span]:
        """Yield every value that holds no others, with its path from the root of the text."""
        return (span for span in self.scan() if self.value[span.start] not in "[{")

    def comments(self) -> Iterable[tuple[int, int]]:
        """Return the offsets of all comments."""
        return ()

    def scan_payload(self, document: int) -> Iterator[Span]:
        """Yield every value of the payload with the index ``document``, with its path in the payload."""
        del document  # there is one alone
        return self.scan()


class ArrayText(Text):
    """A JSON text that is an array of payloads."""

    __slots__ = ("_bounds",)

    holds_several = True

    def __init__(self, value: str, first_line: int = 1) -> None:
        super().__init__(value, first_line)
        self._bounds: tuple[tuple[int, int], ...] | None = None

    def scan_payload(self, document: int) -> Iterator[Span]:
        """Yield every value of one item of the array, with its path in the item."""
        from rcdp_schemas.spans import scan

        if self._bounds is None:
            self._bounds = tuple(span.value for span in self.scan() if len(span.path) == 1)
        return scan(self.value, *self._bounds[document])
