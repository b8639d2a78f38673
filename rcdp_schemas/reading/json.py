"""Reads JSON text into a payload, and finds what is wrong with the text.

``parse`` is the fast way: it gives up at anything suspicious, and then ``read`` reads the text in detail. If
a payload that ``parse`` accepted has findings, ``examine`` looks for what ``parse`` lets pass.
"""

from __future__ import annotations

import json
import re
import sys
from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from collections.abc import Callable, Iterator
from math import isfinite

from rcdp_schemas.contract.pointers import nest
from rcdp_schemas.reading.document import Document, Text, failed

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from rcdp_schemas.reading.document import Problem

MAX_BYTES = 64 * 2**20
MAX_DEPTH = 64
MAX_DIGITS = 4300
USUAL_RECURSION = 1000
"""Python's default recursion limit. With it, parsing raises an error before nesting exhausts the stack."""

WHITESPACE = " \t\n\r"
WHITESPACE_BYTES = WHITESPACE.encode()
_BYTE_ORDER_MARK = "\ufeff"
# A string, closed or not, or a bracket; possessive, so that no input makes it backtrack.
_STRING_OR_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[\]{}]', re.DOTALL)
_LONG_INTEGER = re.compile(rf"(?<![0-9])[0-9]{{{MAX_DIGITS + 1}}}")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ESCAPED_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


def parse(data: str | bytes) -> tuple[str, Any] | None:
    """Return the text and the payload in it, or None if anything about the text may be wrong.

    Two faults pass: nesting beyond ``MAX_DEPTH``, and numbers that overflow. In an event's payload both are
    findings, because its objects are closed and its numbers must be finite.
    """
    if len(data) > MAX_BYTES // 4 or (len(data) > MAX_DIGITS and not _refuses_long_integers()):
        return None
    try:
        if isinstance(data, str):
            text = data
            text.encode()  # fails for a lone surrogate
        else:
            text = data.decode()
        if sys.getrecursionlimit() > USUAL_RECURSION and not _is_flat(text, MAX_DEPTH):
            return None
        payload, end = _scan(text, 0)
        if _may_hold_escaped_surrogates(text):
            json.dumps(payload, ensure_ascii=False).encode()  # as above
    except (ValueError, StopIteration, RecursionError):
        return None
    if end != len(text) and text[end:].strip(WHITESPACE):
        return None
    return text, payload


def examine(text: str, payload: object, first_line: int = 1) -> Document:
    """Return the document of a text that ``parse`` accepted, with what is wrong with the text."""
    source = Text(text, first_line)
    if not _is_flat(text, MAX_DEPTH) and _is_deeper(payload, MAX_DEPTH):
        return _too_deep(source, MAX_DEPTH)
    return Document(source, payload, _problems(source) if _holds_infinity(payload) else ())


def read(
    data: str | bytes, max_bytes: int = MAX_BYTES, *, first_line: int = 1, max_depth: int = MAX_DEPTH
) -> Document:
    """Return the document of a JSON text: UTF-8, with or without a byte order mark. Never raises.

    ``first_line`` is the number of its first line in the file; only line 1 may have a byte order mark.
    """
    mark = _BYTE_ORDER_MARK * (first_line == 1)
    if _size(data, max_bytes) > max_bytes:
        return failed("RC007", "size", Text("", first_line), 0, max_bytes)
    try:
        text = data if isinstance(data, str) else data.decode()
    except UnicodeDecodeError as error:
        readable = error.object[: error.start].decode().removeprefix(mark)
        rest = error.object[error.start :].decode(errors="replace")
        variant = "utf-16" if is_utf_16(error.object) else "bytes"
        return failed("RC002", variant, Text(readable + rest, first_line), len(readable))
    text = text.removeprefix(mark)
    if not text.strip(WHITESPACE):
        return failed("RC006", "text", Text("", first_line), 0)
    return _read(Text(text, first_line), max_depth)


def is_utf_16(data: bytes) -> bool:
    """Whether bytes begin as UTF-16 does: with its byte order mark, or one of the first two is null."""
    return data[:2] in (BOM_UTF16_LE, BOM_UTF16_BE) or (b"\0" in data[:2] and len(data[:2].strip(b"\0")) == 1)


def digit_limit() -> int:
    """Return how many digits an integer may have; this interpreter's limit may be below ours."""
    return min(MAX_DIGITS, sys.get_int_max_str_digits() or MAX_DIGITS)


def _refuses_long_integers() -> bool:
    """Whether the interpreter refuses integers that are too long; its limit can be raised or switched off."""
    return 0 < sys.get_int_max_str_digits() <= MAX_DIGITS


def _unique_members(pairs: list[tuple[str, object]]) -> dict[str, object]:
    """Return the members of an object. Raises ValueError for a repeated key."""
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError
    return members


def _refuse_constant(constant: str) -> float:
    """Raise ValueError for a constant that JSON does not have."""
    raise ValueError(constant)


# It has no state, so threads may share it, as they share the one of json.loads.
_scan: Callable[[str, int], tuple[Any, int]] = json.JSONDecoder(
    object_pairs_hook=_unique_members, parse_constant=_refuse_constant
).scan_once  # type: ignore[attr-defined]


def _size(text: str | bytes, max_bytes: int) -> int:
    """Return the size of a text in bytes, exactly only where that decides whether it is too large."""
    if isinstance(text, str) and len(text) <= max_bytes < 4 * len(text):
        return len(text.encode("utf-8", "surrogatepass"))
    return len(text)


def _is_flat(text: str, max_depth: int) -> bool:
    """Whether a text has too few brackets to be nested deeper than ``max_depth``."""
    return text.count("{") + text.count("[") <= max_depth


def _is_deeper(payload: object, max_depth: int) -> bool:
    """Whether a payload is nested deeper than ``max_depth``."""
    level: list[Any] = [[payload]]
    for _ in range(max_depth + 1):
        level = [
            item
            for holder in level
            for item in (holder.values() if type(holder) is dict else holder)
            if type(item) is dict or type(item) is list
        ]
    return bool(level)


def _holds_infinity(payload: Any) -> bool:
    todo = [payload]
    for value in todo:  # it grows meanwhile
        if type(value) is dict:
            todo.extend(value.values())
        elif type(value) is list:
            todo.extend(value)
        elif type(value) is float and not isfinite(value):
            return True
    return False


class _Reader:
    """Parses a text, and notes what the parser lets pass: repeated keys, infinite and long numbers."""

    def __init__(self) -> None:
        self.repeated = False
        self.not_finite = False
        self.long = False

    def read(self, text: str) -> object:
        """Return the parsed text. Raises JSONDecodeError and RecursionError."""
        if not _refuses_long_integers() and _LONG_INTEGER.search(text):
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
        """Return the integer, or 0 for one that is too long, and note that."""
        if len(digits.removeprefix("-")) <= digit_limit():
            return int(digits)
        self.long = True
        return 0


def _read(source: Text, max_depth: int) -> Document:
    """Read a text. The interpreter guards its stack while parsing, unless its recursion limit was raised."""
    text = source.value
    is_flat = _is_flat(text, max_depth)
    if (
        not is_flat
        and sys.getrecursionlimit() > USUAL_RECURSION
        and _first_too_deep(text, max_depth) is not None
    ):
        return _too_deep(source, max_depth)
    reader = _Reader()
    try:
        payload = reader.read(text)
    except (json.JSONDecodeError, RecursionError) as error:
        if not is_flat and _first_too_deep(text, max_depth) is not None:
            return _too_deep(source, max_depth)
        if isinstance(error, RecursionError):
            raise
        from rcdp_schemas.reading.json_errors import describe  # only broken texts need it

        variant, aside, offset = describe(text, error)
        return failed("RC001", variant, source, offset, aside)
    # The value that a repeated key replaced may have been deep.
    may_be_deep = not is_flat and (reader.repeated or _is_deeper(payload, max_depth))
    if may_be_deep and _first_too_deep(text, max_depth) is not None:
        return _too_deep(source, max_depth)
    suspicious = reader.repeated or reader.not_finite or reader.long or _may_hold_surrogates(text)
    return Document(source, payload, _problems(source) if suspicious else ())


def _first_too_deep(text: str, max_depth: int) -> int | None:
    """Return the offset of the bracket that opens one level too many, or None."""
    depth = 0
    for match in _STRING_OR_BRACKET.finditer(text):
        if match[0] in "[{":
            depth += 1
            if depth > max_depth:
                return match.start()
        elif match[0] in "]}":
            depth -= 1
    return None


def _too_deep(source: Text, max_depth: int) -> Document:
    offset = _first_too_deep(source.value, max_depth)
    assert offset is not None
    return failed("RC005", "depth", source, offset, MAX_DEPTH)


def _may_hold_escaped_surrogates(text: str) -> bool:
    return "\\u" in text and _ESCAPED_SURROGATE.search(text) is not None


def _may_hold_surrogates(text: str) -> bool:
    return _may_hold_escaped_surrogates(text) or (not text.isascii() and _SURROGATE.search(text) is not None)


def _problems(source: Text) -> tuple[Problem, ...]:
    """Return what is wrong with a text that could be parsed, in replaced members too."""
    return tuple(sorted(_iter_problems(source), key=lambda problem: problem[1][0]))


def _iter_problems(source: Text) -> Iterator[Problem]:
    text = source.value
    limit = digit_limit()
    for span in source.scan():
        path = nest(span.path)
        if span.repeated:
            yield ("RC003", path, "repeated", "", None), span.head
        key, value = text[slice(*span.head)], text[span.start : span.end]
        if _is_integer(value) and len(value.removeprefix("-")) > limit:
            yield ("RC007", path, "digits", MAX_DIGITS, None), span.value
        elif not _is_integer(value) and value[0] in "-0123456789NI" and not isfinite(float(value)):
            yield ("RC004", path, "number", "", float(value)), span.value
        if _has_surrogate(key) or (value.startswith('"') and _has_surrogate(value)):
            where = span.head if _has_surrogate(key) else span.value
            yield ("RC002", path, "surrogate", "", None), where


def _is_integer(token: str) -> bool:
    return token.removeprefix("-").isdigit()


def _has_surrogate(token: str) -> bool:
    """Whether a key or string, as written, holds a lone surrogate."""
    return _may_hold_surrogates(token) and _SURROGATE.search(json.loads(token)) is not None
