"""JSON text to a payload, with everything about the text that is wrong."""

from __future__ import annotations

import json
import re
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path as FilePath

from rcdp_schemas.positions import locate
from rcdp_schemas.syntax import describe

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from os import PathLike
    from typing import TypeAlias

    from rcdp_schemas.facts import Location
    from rcdp_schemas_generated._checks import Finding, Path

    Problems: TypeAlias = Sequence[tuple[Finding, Location | None]]

MAX_BYTES = 64 * 2**20
MAX_DEPTH = 64
MAX_DIGITS = 4300
_BLANKS = " \t\n\r"
_BYTE_ORDER_MARK = "\ufeff"
# A text, closed or not, or a bracket: possessive, so that no input makes it go back.
_TEXT_OR_BRACKET = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[\]{}]', re.DOTALL)
_LONG_INTEGER = re.compile(rf"(?<![0-9])[0-9]{{{MAX_DIGITS + 1}}}")
_SURROGATE = re.compile("[\ud800-\udfff]")
_ESCAPED_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a text holds: the payload if ``complete``, and the problems of the text itself."""

    complete: bool
    payload: object
    problems: Problems


def load_file(path: str | PathLike[str], max_bytes: int = MAX_BYTES) -> Loaded:
    """Read a JSON file. Raises OSError where it can't be read."""
    with FilePath(path).open("rb") as file:
        return load_text(file.read(max_bytes + 1), max_bytes)


def load_text(text: str | bytes, max_bytes: int = MAX_BYTES) -> Loaded:
    """Read a JSON text: UTF-8, with or without a byte order mark. Never raises for what the text holds."""
    if _size(text, max_bytes) > max_bytes:
        return _failed("RC007", f"at most {max_bytes} bytes long")
    try:
        text = text if isinstance(text, str) else text.decode("utf-8")
    except UnicodeDecodeError as error:
        readable = error.object[: error.start].decode("utf-8").removeprefix(_BYTE_ORDER_MARK)
        return _failed("RC002", "UTF-8 text", locate(f"{readable}?", len(readable)))
    text = text.removeprefix(_BYTE_ORDER_MARK)
    if not text.strip(_BLANKS):
        return _failed("RC006", "a payload")
    deep = _too_deep(text)
    if deep is not None:
        return _failed("RC005", f"nested at most {MAX_DEPTH} levels deep", locate(text, deep))
    return _parse(text)


def _failed(code: str, expected: str, location: Location | None = None) -> Loaded:
    return Loaded(complete=False, payload=None, problems=(((code, None, "", expected, None), location),))


def _size(text: str | bytes, max_bytes: int) -> int:
    """Return the size of a text in bytes, exactly where that decides."""
    if isinstance(text, str) and len(text) <= max_bytes < 4 * len(text):
        return len(text.encode("utf-8", "surrogatepass"))
    return len(text)


def _too_deep(text: str) -> int | None:
    """Return the offset of the bracket that opens one level too many, or None."""
    if text.count("{") + text.count("[") <= MAX_DEPTH:
        return None
    depth = 0
    for match in _TEXT_OR_BRACKET.finditer(text):
        if match[0] in "[{":
            depth += 1
            if depth > MAX_DEPTH:
                return match.start()
        elif match[0] in "]}":
            depth -= 1
    return None


class _Reader:
    """Notes, while a text is parsed, what the parser itself would pass over."""

    def __init__(self) -> None:
        self.repeated: dict[int, list[tuple[str, object]]] = {}
        self.long_integer: int = 10**MAX_DIGITS

    def read_object(self, pairs: list[tuple[str, object]]) -> dict[str, object]:
        members = dict(pairs)
        if len(members) != len(pairs):
            self.repeated[id(members)] = pairs
        return members

    def read_integer(self, digits: str) -> int:
        if len(digits.lstrip("-")) <= MAX_DIGITS:
            with suppress(ValueError):  # this interpreter may have a lower limit
                return int(digits)
        return self.long_integer


def _parse(text: str) -> Loaded:
    reader = _Reader()
    may_be_long = _may_hold_long_integer(text)
    decoder = json.JSONDecoder(
        object_pairs_hook=reader.read_object, parse_int=reader.read_integer if may_be_long else None
    )
    try:
        payload = decoder.decode(text)
    except json.JSONDecodeError as error:
        expected, offset = describe(text, error)
        return _failed("RC001", expected, locate(text, offset))
    suspicious = may_be_long or reader.repeated or _may_hold_surrogates(text)
    problems = tuple((finding, None) for finding in _problems(payload, reader)) if suspicious else ()
    return Loaded(complete=True, payload=payload, problems=problems)


def _may_hold_long_integer(text: str) -> bool:
    if 0 < sys.get_int_max_str_digits() < MAX_DIGITS:
        return True
    return len(text) > MAX_DIGITS and _LONG_INTEGER.search(text) is not None


def _may_hold_surrogates(text: str) -> bool:
    if "\\u" in text and _ESCAPED_SURROGATE.search(text):
        return True
    return not text.isascii() and _SURROGATE.search(text) is not None


def _problems(payload: object, reader: _Reader) -> Iterator[Finding]:
    """Yield what is wrong with the text of a payload, replaced members included, in document order."""
    todo: list[tuple[Path, object]] = [(None, payload)]
    while todo:
        path, value = todo.pop()
        if value is reader.long_integer:
            yield ("RC007", path, "", f"an integer of at most {MAX_DIGITS} digits", None)
        if any(isinstance(part, str) and _SURROGATE.search(part) for part in (path and path[1], value)):
            yield ("RC002", path, "", "text without half of a surrogate pair", None)
        if isinstance(value, dict):
            pairs = reader.repeated.get(id(value)) or list(value.items())
            names = [name for name, _ in pairs]
            repeated = len(set(names)) < len(names)
            yield from (_repeated(path, name) for name in _second(names)) if repeated else ()
            todo.extend(((path, name), member) for name, member in reversed(pairs))
        elif isinstance(value, list):
            todo.extend(((path, index), value[index]) for index in reversed(range(len(value))))


def _second(names: list[str]) -> Iterator[str]:
    """Yield each name that was there before."""
    seen: set[str] = set()
    for name in names:
        if name in seen:
            yield name
        seen.add(name)


def _repeated(path: Path, name: str) -> Finding:
    return ("RC003", (path, name), "", "a key that stands once", None)
