"""Reads YAML text into payloads, and finds what is wrong with the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from rcdp_schemas.contract.pointers import Tokens
from rcdp_schemas.errors import MissingExtraError
from rcdp_schemas.reading.document import Document, Text, failed, split_array
from rcdp_schemas.reading.json import read as read_json

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.reading.document import Places, Problem
    from rcdp_schemas.reading.json_places import Span
    from rcdp_schemas.reading.yaml_nodes import Document as Composed
    from rcdp_schemas.reading.yaml_nodes import Node


class YamlText(Text):
    """The text of one YAML document; its values are located when that is first asked for.

    ``first`` is the index of its first payload if the file may hold others; None for a file of one payload.
    """

    __slots__ = ("_first", "_root", "holds_several")

    is_json = False

    def __init__(self, value: str, first_line: int = 1, first: int | None = None) -> None:
        super().__init__(value, first_line)
        self.holds_several = first is not None
        self._first = first
        self._root: Node | None = None

    def __reduce__(self) -> tuple[type, tuple[object, ...]]:
        """Leave out what can be computed again."""
        return type(self), (self.value, self.first_line, self._first)

    @property
    def root(self) -> Node:
        """The value of the document, which must be readable, with its place."""
        if self._root is None:
            from rcdp_schemas.reading.yaml_nodes import iter_documents

            self._root = next(iter_documents(self.value, split=True)).root
        return self._root

    def scan(self) -> Iterator[Span]:
        """Yield every value of the document; a value behind an alias has the place of the alias."""
        return self.root.scan()

    def scan_scalars(self) -> Iterator[Span]:
        """Yield every scalar where it is written, once for each path that leads to it."""
        return self.root.scan_scalars()

    def find(self, paths: Iterable[Tokens], index: int) -> Places:
        """Return the places of the values at some paths in the payload with this index."""
        payload, wanted = self.root, set(paths)
        if self._first is not None and isinstance(payload.value, list):
            _, _, _, payload = (payload.members or [])[index - self._first]
        return {span.path: span for span in payload.scan() if span.path in wanted}


def _settle(document: Document) -> Document | None:
    """Return the document if reading it as JSON was enough, or None if it may be YAML.

    JSON is YAML too, faster to read, and may be indented with tabs.
    """
    if document.complete:
        return document
    from rcdp_schemas.contract.codes import is_about  # only unreadable text needs it

    ((finding, _),) = problems = document.problems
    text = YamlText(document.text.value, document.text.first_line)
    is_final = is_about(finding[0], "bytes")  # then they are wrong in YAML too
    return Document(text, problems=problems, complete=False) if is_final else None


def read_document(data: bytes) -> Document:
    """Read a YAML file of one payload. Raises MissingExtraError without PyYAML."""
    as_json = read_json(data)
    return _settle(as_json) or load_document(as_json.text.value)


def iter_payloads(as_json: Iterator[Document]) -> Iterator[Document]:
    """Yield the payloads of a YAML file, given its documents as read as JSON.

    Raises MissingExtraError without PyYAML.
    """
    first = next(as_json)
    settled = _settle(first)
    if settled is None:
        yield from load_stream(first.text.value)
    else:
        yield settled
        yield from as_json


def load_document(text: str) -> Document:
    """Read a YAML text of one payload. Raises MissingExtraError without PyYAML."""
    first, *others = islice(load_stream(text, split=False), 2)
    if not others:
        return first
    whole = YamlText(text)
    start, _ = whole.lines.bounds(others[0].text.first_line)
    return failed("RC001", "after-payload", whole, start)


def load_stream(text: str, *, split: bool = True) -> Iterator[Document]:
    """Yield each payload of a YAML text, or what takes its place, up to the first that can't be read.

    A document is a payload or, with ``split``, an array of payloads. Raises MissingExtraError without PyYAML.
    """
    try:
        from rcdp_schemas.reading.yaml_events import RefusedError
        from rcdp_schemas.reading.yaml_nodes import iter_documents
    except ModuleNotFoundError as error:
        raise MissingExtraError('reading YAML needs PyYAML: pip install "PyYAML>=6,<7"') from error
    lines = Text(text).lines
    start = count = 0
    try:
        for composed in iter_documents(text, split=split):
            first = None if (start, composed.end) == (0, len(text)) else count
            part = YamlText(text[start : composed.end], lines.place(start)[0], first)
            for document in _payloads(composed, part, start, count, split=split):
                yield document
                count += 1
            start = composed.end
    except RefusedError as refused:
        part = YamlText(text[start:], lines.place(start)[0], count or None)
        yield _failed(part, refused.problem, start, count)
    else:
        if not count:
            yield failed("RC006", "text", YamlText(""), 0)


def _payloads(
    composed: Composed, text: YamlText, start: int, count: int, *, split: bool
) -> Iterator[Document]:
    """Yield the payload of a document, or those in its array; ``count`` payloads came before."""
    root = composed.root
    span = root.start, root.end
    document = Document(text, root.value, _moved(composed.problems, start), count)
    if root.start == root.end:
        yield _failed(text, (("RC006", None, "yaml", "", None), span), start, count)
    elif not (split and isinstance(root.value, list)):
        yield document
    elif not root.value:
        yield _failed(text, (("RC006", None, "array", "", None), span), start, count)
    else:
        yield from split_array(document, YamlText(text.value, text.first_line, count))


def _failed(text: Text, problem: Problem, start: int, index: int) -> Document:
    return Document(text, problems=_moved([problem], start), index=index, complete=False)


def _moved(problems: Iterable[Problem], start: int) -> tuple[Problem, ...]:
    """Return problems in order, with offsets in the part of the text that begins at ``start``."""
    ordered = sorted(problems, key=lambda problem: problem[1])
    return tuple((finding, (begin - start, end - start)) for finding, (begin, end) in ordered)
