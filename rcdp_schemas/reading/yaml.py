"""YAML text to payloads, with everything about the text that is wrong."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import islice

from rcdp_schemas.errors import MissingExtraError
from rcdp_schemas.loading import Loaded, failed, split_array
from rcdp_schemas.texts import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from rcdp_schemas.loading import Problems
    from rcdp_schemas.reading.yaml_events import Problem
    from rcdp_schemas.reading.yaml_nodes import Document, Node
    from rcdp_schemas.spans import Span

# What is wrong with bytes, whatever they are read as.
_BEFORE_READING = frozenset({"RC002", "RC006", "RC007"})
_COMMENT = re.compile(r"(?<!\S)#[^\r\n]*")


class YamlText(Text):
    """A YAML text of one document, whose values are placed when that is first asked for.

    ``first``: the index of its first payload, where the file may hold others; None for a file of one payload.
    """

    __slots__ = ("_first", "_root", "holds_several")

    is_json = False

    def __init__(self, value: str, first_line: int = 1, first: int | None = None) -> None:
        super().__init__(value, first_line)
        self.holds_several = first is not None
        self._first = first
        self._root: Node | None = None

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        """Leave out what can be found out again."""
        return type(self), (self.value, self.first_line, self._first)

    @property
    def root(self) -> Node:
        """The value of the document, which must be readable, with its place."""
        if self._root is None:
            from rcdp_schemas.reading.yaml_nodes import iter_documents

            self._root = next(iter_documents(self.value, split=True)).root
        return self._root

    def scan(self) -> Iterator[Span]:
        """Yield every value of the document; what an alias stands for has the place of the alias."""
        return self.root.scan()

    def scan_scalars(self) -> Iterator[Span]:
        """Yield every value that holds no others where it is written, with each path that leads to it."""
        return self.root.scan_scalars()

    def scan_payload(self, document: int) -> Iterator[Span]:
        """Yield every value of the payload with the index ``document``, with its path in the payload."""
        if self._first is None or not isinstance(self.root.value, list):
            return self.scan()
        _, _, _, item = (self.root.members or [])[document - self._first]
        return item.scan()

    def comments(self) -> Iterable[tuple[int, int]]:
        """Yield the offsets of all comments: what looks like one, and is in no key or value."""
        keys = (span.key for span in self.scan() if span.key is not None)
        taken = sorted({*keys, *(span.value for span in self.scan_scalars())})
        match = _COMMENT.search(self.value)
        while match is not None:
            before = bisect_right(taken, (match.start(), len(self.value)))
            end = taken[before - 1][1] if before else 0
            if end <= match.start():
                yield match.span()
                end = match.end()
            match = _COMMENT.search(self.value, end)


def settle(loaded: Loaded) -> Loaded | None:
    """Return what was read as JSON, which is YAML too, or None where it may be YAML that is no JSON.

    JSON is faster to read, and may be indented with tabs.
    """
    if loaded.complete:
        return loaded
    ((finding, _),) = problems = loaded.problems
    text = YamlText(loaded.text.value, loaded.text.first_line)
    return (
        Loaded(complete=False, payload=None, problems=problems, text=text)
        if finding[0] in _BEFORE_READING
        else None
    )


def load_document(text: str) -> Loaded:
    """Read a YAML text of one payload. Raises MissingExtraError without PyYAML."""
    first, *others = islice(load_stream(text, split=False), 2)
    if not others:
        return first
    whole = YamlText(text)
    start, _ = whole.lines.bounds(others[0].text.first_line)
    return failed("RC001", "nothing after the payload", whole, start)


def load_stream(text: str, *, split: bool = True) -> Iterator[Loaded]:
    """Yield each payload of a YAML text, or what stands in its place, up to the first that can't be read.

    A document is a payload, or with ``split`` an array of payloads. Raises MissingExtraError without PyYAML.
    """
    try:
        from rcdp_schemas.reading.yaml_events import RefusedError
        from rcdp_schemas.reading.yaml_nodes import iter_documents
    except ModuleNotFoundError as error:
        raise MissingExtraError('reading YAML needs PyYAML: pip install "PyYAML>=6,<7"') from error
    lines = Text(text).lines
    start = count = 0
    try:
        for document in iter_documents(text, split=split):
            first = None if (start, document.end) == (0, len(text)) else count
            part = YamlText(text[start : document.end], lines.place(start)[0], first)
            for loaded in _payloads(document, part, start, count, split=split):
                yield loaded
                count += 1
            start = document.end
    except RefusedError as refused:
        part = YamlText(text[start:], lines.place(start)[0], count or None)
        yield _failed(part, refused.problem, start, count)
    else:
        if not count:
            yield failed("RC006", "a payload", YamlText(""), 0)


def _payloads(document: Document, text: YamlText, start: int, count: int, *, split: bool) -> Iterator[Loaded]:
    """Yield the payload of a document, or those in its array; ``count`` payloads came before."""
    root = document.root
    span = root.start, root.end
    problems = _placed(document.problems, text, start)
    loaded = Loaded(complete=True, payload=root.value, problems=problems, text=text, document=count)
    if root.start == root.end:
        yield _failed(text, (("RC006", None, "yaml", "a payload", None), span), start, count)
    elif not (split and isinstance(root.value, list)):
        yield loaded
    elif not root.value:
        yield _failed(text, (("RC006", None, "", "a payload in the array", None), span), start, count)
    else:
        yield from split_array(loaded, root.value, YamlText(text.value, text.first_line, count))


def _failed(text: Text, problem: Problem, start: int, document: int) -> Loaded:
    problems = _placed([problem], text, start)
    return Loaded(complete=False, payload=None, problems=problems, text=text, document=document)


def _placed(problems: Iterable[Problem], text: Text, start: int) -> Problems:
    """Return problems in their order in a text that begins at an offset, with their places."""
    ordered = sorted(problems, key=lambda problem: problem[1])
    locate = text.lines.locate
    return tuple((finding, locate((begin - start, end - start))) for finding, (begin, end) in ordered)
