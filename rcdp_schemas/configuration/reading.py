"""From the table of a configuration file to settings, with everything that is wrong with it."""

from __future__ import annotations

from rcdp_schemas.configuration.settings import Settings
from rcdp_schemas.configuration.tables import Kind, Table
from rcdp_schemas.expectations import UNMET
from rcdp_schemas.globs import compile_glob, matches_file
from rcdp_schemas.names import find_target
from rcdp_schemas.selection import parse_selection

TYPE_CHECKING = False
if TYPE_CHECKING:
    import re
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
        paths=tuple(root.read("paths", _STRINGS)),
        strict=root.read("strict", _FLAG),
        select=tuple(root.each("select", root.read("select", _STRINGS), _code_or_beginning)),
        ignore=tuple(root.each("ignore", root.read("ignore", _STRINGS), _code_or_beginning)),
        events=tuple(_events(root, folder)),
        expect=tuple(_expectations(root, folder)),
    )
    return settings, tuple(complaints)


def _events(root: Table, folder: str) -> Iterator[tuple[re.Pattern[str], str]]:
    for entry in root.tables("events", ("files", "event")):
        globs = _globs(entry, folder)
        name = entry.read("event", _ONE)
        for event in entry.each("event", [] if name is None else [name], _event):
            yield from ((glob, event) for glob in globs)


def _expectations(root: Table, folder: str) -> Iterator[tuple[re.Pattern[str], tuple[str, ...]]]:
    for entry in root.tables("expect", ("files", "codes")):
        globs = _globs(entry, folder)
        codes = entry.each("codes", entry.read("codes", _SOME), _expectable_code)
        yield from ((glob, tuple(sorted(set(codes)))) for glob in globs)


def _globs(entry: Table, folder: str) -> list[re.Pattern[str]]:
    def glob(pattern: str) -> re.Pattern[str]:
        if not matches_file(pattern, folder):
            raise ValueError(f"no file below {folder} matches '{pattern}'")
        return compile_glob(pattern)

    files = entry.read("files", _FILES)
    return entry.each("files", [files] if isinstance(files, str) else files, glob)


def _code_or_beginning(option: str) -> str:
    parse_selection([option], ())
    return option


def _event(name: str) -> str:
    find_target(name)
    return name


def _expectable_code(code: str) -> str:
    from rcdp_schemas.contract.codes import require_code  # most configurations name no code

    require_code(code)
    if code == UNMET:
        raise ValueError(f"{code} is what an unmet expectation raises, so it can't be expected")
    return code
