"""Makes settings of a configuration table, and a sentence for each thing that is wrong with it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple, TypeVar

from rcdp_schemas.checking.rules import UNMET, Settings, parse_codes
from rcdp_schemas.contract.codes import require_code
from rcdp_schemas.contract.names import closest, find_target
from rcdp_schemas.reading.globs import require_match

_T = TypeVar("_T")


class _Kind(NamedTuple):
    """A kind of value: its name in messages, a test for it, and the default for an absent value."""

    words: str
    holds: Callable[[object], bool]
    absent: object = None


def _is_strings(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


def _is_tables(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, dict) for item in value)


_FLAG = _Kind("true or false", lambda value: isinstance(value, bool), absent=False)
_STRINGS = _Kind("a list of strings", _is_strings, absent=())
_ONE = _Kind("a string", lambda value: isinstance(value, str))
_SOME = _Kind("a list of one string or more", lambda value: value != [] and _is_strings(value))
_FILES = _Kind("a string or a list of strings", lambda value: isinstance(value, str) or _SOME.holds(value))
_TABLES = _Kind("an array of tables", _is_tables, absent=())


def read_settings(table: Mapping[str, object], name: str, folder: str) -> tuple[Settings, tuple[str, ...]]:
    """Return what a table sets, and a sentence for each thing that is wrong with it.

    ``name`` is the table's, and ``folder`` that of its file.
    """
    complaints: list[str] = []
    root = _Table(table, name, ("paths", "strict", "select", "ignore", "events", "expect"), complaints)
    settings = Settings(
        folder=folder,
        paths=tuple(root.each("paths", root.read("paths", _STRINGS), _path)),
        strict=root.read("strict", _FLAG),
        select=tuple(root.each("select", root.read("select", _STRINGS), _code_or_beginning)),
        ignore=tuple(root.each("ignore", root.read("ignore", _STRINGS), _code_or_beginning)),
        events=tuple(_events(root, folder)),
        expect=tuple(_expectations(root, folder)),
    )
    return settings, tuple(complaints)


def _events(root: _Table, folder: str) -> Iterator[tuple[str, str]]:
    for entry in root.tables("events", ("files", "event")):
        patterns = _patterns(entry, folder)
        name = entry.read("event", _ONE)
        for event in entry.each("event", [] if name is None else [name], _event):
            yield from ((pattern, event) for pattern in patterns)


def _expectations(root: _Table, folder: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for entry in root.tables("expect", ("files", "codes")):
        patterns = _patterns(entry, folder)
        codes = entry.each("codes", entry.read("codes", _SOME), _expectable_code)
        yield from ((pattern, tuple(sorted(set(codes)))) for pattern in patterns)


def _patterns(entry: _Table, folder: str) -> list[str]:
    def pattern(name: str) -> str:
        require_match(name, folder)
        return name

    files = entry.read("files", _FILES)
    return entry.each("files", [files] if isinstance(files, str) else files, pattern)


def _path(name: str) -> str:
    """Return a path as it is. Raises ValueError if it does not lead below the folder."""
    if os.path.isabs(name) or ".." in name.replace(os.sep, "/").split("/"):
        raise ValueError(f"'{name}' is not a path below the folder of this file, such as fixtures/orders")
    return name


def _code_or_beginning(option: str) -> str:
    parse_codes([option])
    return option


def _event(name: str) -> str:
    find_target(name)
    return name


def _expectable_code(code: str) -> str:
    require_code(code)
    if code == UNMET:
        raise ValueError(f"{code} is what an unmet expectation raises, so it can't be expected")
    return code


class _Table:
    """A table with certain keys; what is wrong with it is added to ``complaints``."""

    def __init__(
        self, members: Mapping[str, object], name: str, keys: Iterable[str], complaints: list[str]
    ) -> None:
        self._members = members
        self._name = name
        self._complaints = complaints
        known = tuple(keys)
        for key in members:
            if key not in known:
                meant = closest(key, known)
                step = f"did you mean '{meant}'?" if meant else f"the keys are {', '.join(known)}"
                complaints.append(f"{name}: unknown key '{key}'; {step}")

    def read(self, key: str, kind: _Kind) -> Any:
        """Return the value of a key, or the default; only a key that is required has None as default."""
        value = self._members.get(key)
        if value is None and kind.absent is None:
            self._complaints.append(f"{self._name} has no key '{key}'")
        if value is None or kind.holds(value):
            return kind.absent if value is None else value
        self._complaints.append(f"{self._name}.{key} must be {kind.words}")
        return kind.absent

    def tables(self, key: str, keys: Iterable[str]) -> Iterator[_Table]:
        """Yield the tables of an array of tables, none where the key is absent."""
        known = tuple(keys)
        for index, members in enumerate(self.read(key, _TABLES)):
            yield _Table(members, f"{self._name}.{key}[{index}]", known, self._complaints)

    def each(self, key: str, values: Iterable[str] | None, check: Callable[[str], _T]) -> list[_T]:
        """Return what ``check`` returns for each value of a key, without those that it refuses."""
        found = []
        for value in values or ():
            try:
                found.append(check(value))
            except (LookupError, ValueError) as error:
                self._complaints.append(f"{self._name}.{key}: {error}")
        return found
