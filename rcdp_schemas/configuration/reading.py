"""From the table of a configuration file to settings, with everything that is wrong with it."""

from __future__ import annotations

import os

from rcdp_schemas.configuration.settings import Settings
from rcdp_schemas.configuration.tables import Kind, Table
from rcdp_schemas.contract.names import find_target, require_code
from rcdp_schemas.expectations import UNMET
from rcdp_schemas.globs import require_match
from rcdp_schemas.selection import parse_selection

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def _is_strings(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)


_FLAG = Kind("true or false", lambda value: isinstance(value, bool), absent=False)
_STRINGS = Kind("a list of strings", _is_strings, absent=())
_ONE = Kind("a string", lambda value: isinstance(value, str))
_SOME = Kind("a list of one string or more", lambda value: value != [] and _is_strings(value))
_FILES = Kind("a string or a list of strings", lambda value: isinstance(value, str) or _SOME.holds(value))


def read_settings(table: Mapping[str, object], name: str, folder: str) -> tuple[Settings, tuple[str, ...]]:
    """Return what a table sets, and a sentence for each thing that is wrong with it.

    ``name`` is the table's, and ``folder`` that of its file.
    """
    complaints: list[str] = []
    root = Table(table, name, ("paths", "strict", "select", "ignore", "events", "expect"), complaints)
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


def _events(root: Table, folder: str) -> Iterator[tuple[str, str]]:
    for entry in root.tables("events", ("files", "event")):
        patterns = _patterns(entry, folder)
        name = entry.read("event", _ONE)
        for event in entry.each("event", [] if name is None else [name], _event):
            yield from ((pattern, event) for pattern in patterns)


def _expectations(root: Table, folder: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    for entry in root.tables("expect", ("files", "codes")):
        patterns = _patterns(entry, folder)
        codes = entry.each("codes", entry.read("codes", _SOME), _expectable_code)
        yield from ((pattern, tuple(sorted(set(codes)))) for pattern in patterns)


def _patterns(entry: Table, folder: str) -> list[str]:
    def pattern(name: str) -> str:
        require_match(name, folder)
        return name

    files = entry.read("files", _FILES)
    return entry.each("files", [files] if isinstance(files, str) else files, pattern)


def _path(name: str) -> str:
    """Return a path as it is. Raises ValueError for one that does not start below the folder."""
    if os.path.isabs(name) or ".." in name.replace(os.sep, "/").split("/"):
        raise ValueError(f"'{name}' is no path below the folder of this file, such as fixtures/orders")
    return name


def _code_or_beginning(option: str) -> str:
    parse_selection([option], ())
    return option


def _event(name: str) -> str:
    find_target(name)
    return name


def _expectable_code(code: str) -> str:
    require_code(code)
    if code == UNMET:
        raise ValueError(f"{code} is what an unmet expectation raises, so it can't be expected")
    return code
