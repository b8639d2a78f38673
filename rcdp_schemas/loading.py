"""JSON text to a payload, with everything about the text that is wrong."""

from __future__ import annotations

import json
import re
import sys
from math import isfinite

from rcdp_schemas.paths import flatten, nest
from rcdp_schemas.records import Record
from rcdp_schemas.syntax import describe
from rcdp_schemas.texts import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from os import PathLike
    from typing import TypeAlias

    from rcdp_schemas.facts import Location
    from rcdp_schemas.spans import Span
    from rcdp_schemas_generated._checks import Finding

    Problem: TypeAlias = tuple[Finding, Location]
    Problems: TypeAlias = Sequence[Problem]

MAX_BYTES = 64 * 2**20
MAX_DEPTH = 64
MAX_DIGITS = 4300
_BLANKS = " \t\n\r"
_BYTE_ORDER_MARK = "\ufeff"
# A text, closed or not, or a bracket: possessive, so that no input makes it go back.
_TEXT_OR_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[\]{}]', re.DOTALL)
_LONG_INTEGER = re.compile(rf"(?<![0-9])[0-9]{{{MAX_DIGITS + 1}}}")
# A number that may be beyond the largest double: an exponent of three digits, or very many digits.
_MAY_OVERFLOW = re.compile(r"[0-9.][eE]\+?[0-9]{3}|[0-9]{309}")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ESCAPED_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


class Loaded(Record):
    """What a text holds: the payload if ``complete``, and the problems of the text itself.

    ``document`` is the index of the payload among those that the text holds.
    """

    complete: bool
    payload: object
    problems: Problems
    text: Text
    document: int = 0

    @property
    def data(self) -> bytes | None:
        """The text that all of this is read from when it is first asked for; None where it was read."""
        return None

    @property
    def holds_several(self) -> bool:
        """Whether there may be payloads in the file beside this one."""
        return self.text.holds_several

    def scan(self) -> Iterator[Span]:
        """Yield every value of the payload, with its path in the payload and its place in the text."""
        return self.text.scan_payload(self.document)


class Unread(Loaded):
    """A JSON text of one payload that is read when something of it is first asked for."""

    __slots__ = ("_data", "_first_line", "_read")
    __setattr__ = object.__setattr__  # what was read is kept

    _data: bytes
    _first_line: int
    _read: Loaded | None

    def __init__(self, data: bytes, first_line: int = 1) -> None:
        self._data = data
        self._first_line = first_line
        self._read = None

    @property
    def data(self) -> bytes | None:
        """The text, as long as it was not read."""
        return self._data if self._read is None else None

    @property
    def complete(self) -> bool:
        """Whether there is a payload."""
        return self._loaded().complete

    @property
    def payload(self) -> object:
        """The payload."""
        return self._loaded().payload

    @property
    def problems(self) -> Problems:
        """What is wrong with the text."""
        return self._loaded().problems

    @property
    def text(self) -> Text:
        """The text, with its lines."""
        return self._loaded().text

    @property
    def document(self) -> int:
        """The index of the payload."""
        return 0

    @property
    def holds_several(self) -> bool:
        """Whether there may be payloads in the file beside this one."""
        return False

    def _loaded(self) -> Loaded:
        if self._read is None:
            self._read = load_text(self._data, first_line=self._first_line)
        return self._read


def load_file(path: str | PathLike[str], max_bytes: int = MAX_BYTES) -> Loaded:
    """Read a JSON file. Raises OSError where it can't be read."""
    with open(path, "rb") as file:
        data = file.read(max_bytes + 1)
    return Unread(data) if len(data) <= max_bytes else load_text(data, max_bytes)


def load_text(
    text: str | bytes, max_bytes: int = MAX_BYTES, *, first_line: int = 1, max_depth: int = MAX_DEPTH
) -> Loaded:
    """Read a JSON text: UTF-8, with or without a byte order mark. Never raises for what the text holds.

    ``first_line`` is the number of its first line in the file; only in line 1 may a byte order mark stand.
    """
    mark = _BYTE_ORDER_MARK if first_line == 1 else ""
    if _size(text, max_bytes) > max_bytes:
        return failed("RC007", f"at most {max_bytes} bytes long", Text("", first_line), 0)
    try:
        text = text if isinstance(text, str) else text.decode("utf-8")
    except UnicodeDecodeError as error:
        readable = error.object[: error.start].decode("utf-8").removeprefix(mark)
        rest = error.object[error.start :].decode("utf-8", "replace")
        return failed("RC002", "UTF-8 text", Text(readable + rest, first_line), len(readable))
    text = text.removeprefix(mark)
    if not text.strip(_BLANKS):
        return failed("RC006", "a payload", Text("", first_line), 0)
    deep = _too_deep(text, max_depth)
    if deep is not None:
        expected = f"nested at most {MAX_DEPTH} levels deep"
        return failed("RC005", expected, Text(text, first_line), deep)
    return _parse(Text(text, first_line))


def failed(code: str, expected: str, text: Text, offset: int) -> Loaded:
    """Return what is known of a text that holds no payload, because of what stands at an offset."""
    problem = (code, None, "", expected, None), text.locate(offset)
    return Loaded(complete=False, payload=None, problems=(problem,), text=text)


def split_array(array: Loaded, items: list[object], text: Text) -> Iterator[Loaded]:
    """Yield each item of an array as a payload; what is wrong with the array itself goes with the first."""
    found: dict[str | int, list[Problem]] = {}
    for (code, path, keyword, expected, actual), place in array.problems:
        index, *tokens = flatten(path) or (0,)
        finding = (code, nest(tuple(tokens)), keyword, expected, actual)
        found.setdefault(index, []).append((finding, place))
    for index, item in enumerate(items):
        document = array.document + index
        yield Loaded(complete=True, payload=item, problems=found.get(index, ()), text=text, document=document)


def _size(text: str | bytes, max_bytes: int) -> int:
    """Return the size of a text in bytes, exactly where that decides."""
    if isinstance(text, str) and len(text) <= max_bytes < 4 * len(text):
        return len(text.encode("utf-8", "surrogatepass"))
    return len(text)


def _too_deep(text: str, max_depth: int) -> int | None:
    """Return the offset of the bracket that opens one level too many, or None."""
    if text.count("{") + text.count("[") <= max_depth:
        return None
    depth = 0
    for match in _TEXT_OR_BRACKET.finditer(text):
        if match[0] in "[{":
            depth += 1
            if depth > max_depth:
                return match.start()
        elif match[0] in "]}":
            depth -= 1
    return None


class _Reader:
    """Notes, while a text is parsed, what the parser itself would pass over."""

    def __init__(self) -> None:
        self.repeated = False
        self.not_finite = False

    def read_object(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        members = dict(pairs)
        self.repeated |= len(members) != len(pairs)
        return members

    def read_constant(self, name: str) -> float:
        self.not_finite = True
        return float(name)

    @staticmethod
    def read_integer(digits: str) -> int:
        """Return the integer, or for one that is too long, which is a problem of the text, any other."""
        return int(digits) if len(digits.removeprefix("-")) <= digit_limit() else 0


def _parse(source: Text) -> Loaded:
    text = source.value
    reader = _Reader()
    may_be_long = _may_hold_long_integer(text)
    decoder = json.JSONDecoder(
        object_pairs_hook=reader.read_object,
        parse_int=reader.read_integer if may_be_long else None,
        parse_constant=reader.read_constant,
    )
    try:
        payload = decoder.decode(text)
    except json.JSONDecodeError as error:
        expected, offset = describe(text, error)
        return failed("RC001", expected, source, offset)
    suspicious = may_be_long or reader.repeated or reader.not_finite or _may_hold_surrogates(text)
    suspicious = suspicious or _MAY_OVERFLOW.search(text) is not None
    problems = sorted(_problems(source), key=_start) if suspicious else ()
    return Loaded(complete=True, payload=payload, problems=tuple(problems), text=source)


def digit_limit() -> int:
    """Return how long an integer may be; this interpreter may have a lower limit than ours."""
    return min(MAX_DIGITS, sys.get_int_max_str_digits() or MAX_DIGITS)


def _may_hold_long_integer(text: str) -> bool:
    if digit_limit() < MAX_DIGITS:
        return True
    return len(text) > MAX_DIGITS and _LONG_INTEGER.search(text) is not None


def _may_hold_surrogates(text: str) -> bool:
    if "\\u" in text and _ESCAPED_SURROGATE.search(text):
        return True
    return not text.isascii() and _SURROGATE.search(text) is not None


def _start(problem: tuple[Finding, Location]) -> tuple[int, int]:
    return problem[1].line, problem[1].column


def _problems(source: Text) -> Iterator[tuple[Finding, Location]]:
    """Yield what is wrong with a text that could be parsed, replaced members included."""
    text, lines = source.value, source.lines
    limit = digit_limit()
    for span in source.scan():
        path = nest(span.path)
        if span.repeated:
            yield ("RC003", path, "", "a key that stands once", None), lines.locate(span.head)
        key, value = text[slice(*span.head)], text[span.start : span.end]
        if _is_integer(value) and len(value.removeprefix("-")) > limit:
            expected = f"an integer of at most {MAX_DIGITS} digits"
            yield ("RC007", path, "", expected, None), lines.locate(span.value)
        elif not _is_integer(value) and value[0] in "-0123456789NI" and not isfinite(float(value)):
            yield ("RC004", path, "", "a finite number", float(value)), lines.locate(span.value)
        if _has_surrogate(key) or (value.startswith('"') and _has_surrogate(value)):
            where = span.head if _has_surrogate(key) else span.value
            yield ("RC002", path, "", "text without half of a surrogate pair", None), lines.locate(where)


def _is_integer(token: str) -> bool:
    return token.removeprefix("-").isdigit()


def _has_surrogate(token: str) -> bool:
    """Whether a key or text, as it is written, holds half of a surrogate pair."""
    return _may_hold_surrogates(token) and _SURROGATE.search(json.loads(token)) is not None
