"""JSON text to a payload, with everything about the text that is wrong."""

from __future__ import annotations

import json
import re
import sys
from math import isfinite

from rcdp_schemas.contract.pointers import flatten, nest
from rcdp_schemas.records import Record
from rcdp_schemas.syntax import describe
from rcdp_schemas.texts import Text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from os import PathLike
    from typing import Any, Self, TypeAlias

    from rcdp_schemas.issues.issue import Location
    from rcdp_schemas.spans import Span
    from rcdp_schemas_generated._checks import Finding

    Problem: TypeAlias = tuple[Finding, Location]
    Problems: TypeAlias = Sequence[Problem]

MAX_BYTES = 64 * 2**20
MAX_DEPTH = 64
MAX_DIGITS = 4300
USUAL_RECURSION = 1000
"""The depth at which the interpreter, unless it is told otherwise, ends what might overflow its stack."""

_BLANKS = " \t\n\r"
_BYTE_ORDER_MARK = "\ufeff"
# A text, closed or not, or a bracket: possessive, so that no input makes it go back.
_TEXT_OR_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[\]{}]', re.DOTALL)
_LONG_INTEGER = re.compile(rf"(?<![0-9])[0-9]{{{MAX_DIGITS + 1}}}")
_SURROGATE = re.compile("[\ud800-\udfff]")
ESCAPED_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


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
        """The text, where all of this is read from it when first asked for; None where it was read before."""
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

    _data: bytes = b""
    _first_line: int = 1

    def __init__(self, data: bytes, first_line: int = 1) -> None:
        object.__setattr__(self, "_data", data)
        object.__setattr__(self, "_first_line", first_line)

    def __getattr__(self, name: str) -> object:
        """Read the text, and return what is asked for first."""
        if name not in Loaded.__match_args__:
            raise AttributeError(name)
        loaded = load_text(self._data, first_line=self._first_line)
        for field in Loaded.__match_args__:
            object.__setattr__(self, field, getattr(loaded, field))
        return getattr(loaded, name)

    def __reduce__(self) -> tuple[type[Self], tuple[object, ...]]:
        """Return what is pickled: the text."""
        return type(self), (self._data, self._first_line)

    @property
    def data(self) -> bytes:
        """The text."""
        return self._data

    @property
    def holds_several(self) -> bool:
        """Whether there may be payloads in the file beside this one."""
        return False


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
    mark = _BYTE_ORDER_MARK * (first_line == 1)
    if _size(text, max_bytes) > max_bytes:
        return failed("RC007", "size", Text("", first_line), 0, max_bytes)
    try:
        text = text if isinstance(text, str) else text.decode()
    except UnicodeDecodeError as error:
        readable = error.object[: error.start].decode().removeprefix(mark)
        rest = error.object[error.start :].decode(errors="replace")
        return failed("RC002", "bytes", Text(readable + rest, first_line), len(readable))
    text = text.removeprefix(mark)
    if not text.strip(_BLANKS):
        return failed("RC006", "text", Text("", first_line), 0)
    return _read(Text(text, first_line), max_depth)


def failed(code: str, variant: str, text: Text, offset: int, wanted: object = "") -> Loaded:
    """Return what is known of a text that holds no payload, because of what stands at an offset."""
    problem = (code, None, variant, wanted, None), text.locate(offset)
    return Loaded(complete=False, payload=None, problems=(problem,), text=text)


def split_array(array: Loaded, items: list[object], text: Text) -> Iterator[Loaded]:
    """Yield each item of an array as a payload; what is wrong with the array itself goes with the first."""
    found: dict[str | int, list[Problem]] = {}
    for (code, path, variant, wanted, actual), place in array.problems:
        index, *tokens = flatten(path) or (0,)
        finding = (code, nest(tuple(tokens)), variant, wanted, actual)
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
    depth = 0
    for match in _TEXT_OR_BRACKET.finditer(text):
        if match[0] in "[{":
            depth += 1
            if depth > max_depth:
                return match.start()
        elif match[0] in "]}":
            depth -= 1
    return None


def _is_deeper(payload: object, max_depth: int) -> bool:
    """Whether values are nested deeper than that."""
    level: list[Any] = [[payload]]
    for _ in range(max_depth + 1):
        level = [
            item
            for holder in level
            for item in (holder.values() if type(holder) is dict else holder)
            if type(item) is dict or type(item) is list
        ]
    return bool(level)


class _Reader:
    """Notes, while a text is parsed, what the parser itself would pass over."""

    def __init__(self) -> None:
        self.repeated = False
        self.not_finite = False
        self.long = False

    def read(self, text: str) -> object:
        """Return what a parser makes of a text. Raises JSONDecodeError and RecursionError."""
        if not 0 < sys.get_int_max_str_digits() <= MAX_DIGITS and _LONG_INTEGER.search(text):
            return self._decode(text, self._read_integer)
        try:
            return self._decode(text, None)
        except json.JSONDecodeError:
            raise
        except ValueError:  # an integer that is too long for this interpreter
            return self._decode(text, self._read_integer)

    def _decode(self, text: str, read_integer: Callable[[str], int] | None) -> object:
        decoder = json.JSONDecoder(
            object_pairs_hook=self._read_object,
            parse_float=self._read_float,
            parse_int=read_integer,
            parse_constant=self._read_float,
        )
        return decoder.decode(text)

    def _read_object(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        members = dict(pairs)
        if len(members) != len(pairs):
            self.repeated = True
        return members

    def _read_float(self, number: str) -> float:
        value = float(number)
        if not isfinite(value):
            self.not_finite = True
        return value

    def _read_integer(self, digits: str) -> int:
        """Return the integer, or for one that is too long, which is a problem of the text, any other."""
        if len(digits.removeprefix("-")) <= digit_limit():
            return int(digits)
        self.long = True
        return 0


def _read(source: Text, max_depth: int) -> Loaded:
    """Read a text. While it is parsed the interpreter guards its stack, unless it was told not to."""
    text = source.value
    is_flat = text.count("{") + text.count("[") <= max_depth
    is_guarded = sys.getrecursionlimit() <= USUAL_RECURSION
    if not is_flat and not is_guarded and (deep := _too_deep(text, max_depth)) is not None:
        return _failed_deep(source, deep)
    reader = _Reader()
    try:
        payload = reader.read(text)
    except (json.JSONDecodeError, RecursionError) as error:
        deep = None if is_flat else _too_deep(text, max_depth)
        if deep is not None:
            return _failed_deep(source, deep)
        if isinstance(error, RecursionError):
            raise
        variant, aside, offset = describe(text, error)
        return failed("RC001", variant, source, offset, aside)
    # What a repeated key replaced may have been deep.
    if not is_flat and (reader.repeated or _is_deeper(payload, max_depth)):
        deep = _too_deep(text, max_depth)
        if deep is not None:
            return _failed_deep(source, deep)
    suspicious = reader.repeated or reader.not_finite or reader.long or _may_hold_surrogates(text)
    problems = sorted(_problems(source), key=_start) if suspicious else ()
    return Loaded(complete=True, payload=payload, problems=tuple(problems), text=source)


def _failed_deep(source: Text, offset: int) -> Loaded:
    return failed("RC005", "depth", source, offset, MAX_DEPTH)


def digit_limit() -> int:
    """Return how long an integer may be; this interpreter may have a lower limit than ours."""
    return min(MAX_DIGITS, sys.get_int_max_str_digits() or MAX_DIGITS)


def _may_hold_surrogates(text: str) -> bool:
    if "\\u" in text and ESCAPED_SURROGATE.search(text):
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
            yield ("RC003", path, "repeated", "", None), lines.locate(span.head)
        key, value = text[slice(*span.head)], text[span.start : span.end]
        if _is_integer(value) and len(value.removeprefix("-")) > limit:
            yield ("RC007", path, "digits", MAX_DIGITS, None), lines.locate(span.value)
        elif not _is_integer(value) and value[0] in "-0123456789NI" and not isfinite(float(value)):
            yield ("RC004", path, "number", "", float(value)), lines.locate(span.value)
        if _has_surrogate(key) or (value.startswith('"') and _has_surrogate(value)):
            where = span.head if _has_surrogate(key) else span.value
            yield ("RC002", path, "surrogate", "", None), lines.locate(where)


def _is_integer(token: str) -> bool:
    return token.removeprefix("-").isdigit()


def _has_surrogate(token: str) -> bool:
    """Whether a key or text, as it is written, holds half of a surrogate pair."""
    return _may_hold_surrogates(token) and _SURROGATE.search(json.loads(token)) is not None
