"""Finds and reads the project's settings: the table ``[tool.rcdp-schemas]`` of a ``pyproject.toml``."""

from __future__ import annotations

import os
import stat
from argparse import Namespace
from collections.abc import Iterator, Mapping

from rcdp_schemas.checking.rules import Settings
from rcdp_schemas.reading.files import STDIN, Project

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, TypeAlias  # slow to load

    Found: TypeAlias = tuple[Settings, tuple[str, ...]]

_LOST = "the working directory was removed: change to another one, or name every file by its absolute path"
_FILE = "pyproject.toml"
_TABLE = "rcdp-schemas"
_LARGEST = 2**24
# The byte order mark of UTF-8, and the bytes of the marks of UTF-8 and UTF-16.
_MARK = b"\xef\xbb\xbf"
_MARKS = b"\xef\xbb\xbf\xff\xfe"
# The name of the table, perhaps misspelt, as a key or in a header, which may be damaged. The name of a
# dependency is neither, so a file without a table for this program is not parsed at all.
_NAME = rb"[rcdp]{3,5}[-_ .]?s[a-z]{3,7}"
_MENTION = (
    rb"(?im)" + _NAME + rb"[\"']?[ \t]*[\].=]"
    rb"|^[^\w\n#]*+tool[^\n]*" + _NAME + rb"|^[ \t]*+[\[({<][^\w\n#]*+" + _NAME
)  # fmt: skip
# A key with so many parts that tomllib, which is quadratic in their number, would not end.
_LONG_KEY = r"(?<![.\w\"'-])(?:[\w\"'-]++[ \t]*+\.[ \t]*+){100}"


def fill_in(options: Namespace) -> tuple[Namespace, tuple[str, ...]]:
    """Return the options, completed by the settings, and what is wrong with the settings.

    An option replaces a setting: codes on the command line are not added to configured ones. If no path is
    named, ``paths`` are those of the settings, and ``project`` says where they start.
    """
    if _is_lost(options):
        return options, (_LOST,)
    settings, complaints = load_settings(options.config) if options.config is not None else find_settings()
    defaults = {"strict": settings.strict, "select": settings.select, "ignore": settings.ignore}
    given = {name: value for name, value in vars(options).items() if value is not None}
    project = None
    if not options.paths and settings.paths:
        project = Project(settings.folder, find_root(settings.folder))
        given["paths"] = list(settings.paths)
    filled = {**vars(options), **defaults, **given, "project": project, "settings": settings}
    return Namespace(**filled), complaints


def _is_lost(options: Namespace) -> bool:
    """Whether a path is relative although the working directory was removed."""
    reports = [path for _, path in getattr(options, "reports", ())]
    names = [*options.paths, *reports, options.config, options.stdin_filename]
    if all(name in (None, STDIN) or os.path.isabs(name) for name in names):
        return False
    try:
        os.getcwd()
    except FileNotFoundError:
        return True
    return False


def find_settings(folder: str = "") -> Found:
    """Return the settings for a folder, and a sentence for each thing that is wrong with them.

    They are in the nearest configuration file that has the table, in the folder or above it, but not above a
    folder with ``.git``.
    """
    try:
        start = os.path.abspath(folder)
    except FileNotFoundError:  # the working directory was removed
        return Settings(), ()
    files = (os.path.join(place, _FILE) for place in _upwards(start))
    return next(filter(None, map(_load, filter(os.path.lexists, files))), (Settings(), ()))


def find_root(folder: str) -> str:
    """Return the root of the repository around a folder, else the folder; without links."""
    start = os.path.realpath(folder)
    *_, top = _upwards(start)
    return top if _is_root(top) else start


def load_settings(file: str) -> Found:
    """Return the settings in a configuration file that was named, and what is wrong with them."""
    return _load(file) or _refused(file, f"has no table [tool.{_TABLE}]")


def _upwards(folder: str) -> Iterator[str]:
    """Yield a folder and those above it, up to the root of a repository."""
    above = ""
    while folder != above:
        yield folder
        above, folder = folder, folder if _is_root(folder) else os.path.dirname(folder)


def _is_root(folder: str) -> bool:
    return os.path.exists(os.path.join(folder, ".git"))


def _load(file: str) -> Found | None:
    """Return the settings in a configuration file, or None if it does not mention this program."""
    try:
        table = _table(file)
    except ValueError as error:
        return _refused(file, str(error))
    if table is None:
        return None
    from rcdp_schemas.cli.settings_table import read_settings  # most runs have no settings to read

    settings, complaints = read_settings(table, f"tool.{_TABLE}", os.path.dirname(os.path.abspath(file)))
    return settings, tuple(f"{os.path.relpath(file)}: {complaint}" for complaint in complaints)


def _table(file: str) -> Mapping[str, object] | None:
    """Return the table in a configuration file. Raises ValueError if it can't be read."""
    data = _read(file)
    import re  # most folders have no such file

    if not re.search(_MENTION, data.replace(b"\0", b"").lstrip(_MARKS)):
        return None
    document = _parse(data)
    tool = document.get("tool")
    tables = tool if isinstance(tool, dict) else {}
    for name, meant in _misspelt(document, tables):
        raise ValueError(f"unknown table [{name}]; did you mean [{meant}]?")
    table = tables.get(_TABLE)
    if not isinstance(table, dict | None):
        raise ValueError(f"tool.{_TABLE} must be a table")  # noqa: TRY004 - a value of the user's
    return table


def _read(file: str) -> bytes:
    """Return the content of a file. Raises ValueError if it can't be read, or might never end."""
    try:
        _refuse_special(file)
        with open(file, "rb") as opened:
            data = opened.read(_LARGEST + 1)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise ValueError(f"can't be read: {getattr(error, 'strerror', None) or error}") from None
    if len(data) > _LARGEST:
        raise ValueError(f"is larger than {_LARGEST} bytes")
    return data


def _refuse_special(file: str) -> None:
    """Raise OSError for a pipe, a socket or a device."""
    mode = os.stat(file).st_mode
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        raise OSError("not a regular file")


def _misspelt(document: dict[str, Any], tables: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """Yield each unknown table that seems meant for this program, with the name that is right."""
    from rcdp_schemas.contract.names import closest  # only files that mention the program need it

    def is_near(name: str) -> bool:
        is_longer = name.startswith(_TABLE) or abs(len(name) - len(_TABLE)) > 2
        return not is_longer and closest(name, (_TABLE,)) is not None

    meant = f"tool.{_TABLE}"
    yield from ((f"tool.{name}", meant) for name in tables if is_near(name))
    for name, members in document.items():
        if isinstance(members, (dict, list)) and (name == _TABLE or is_near(name)):
            yield name, meant
        elif isinstance(members, dict) and _TABLE in members and name != "tool" and closest(name, ("tool",)):
            yield f"{name}.{_TABLE}", meant


def _parse(data: bytes) -> dict[str, Any]:
    """Return the data of a TOML text. Raises ValueError with the fault and its line."""
    import re
    import tomllib

    try:
        if b"\0" in data[:4]:  # UTF-16 without a mark
            raise ValueError("is not UTF-8 text (at line 1)")
        text = data.removeprefix(_MARK).decode()
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ValueError(f"is not UTF-8 text (at line {line})") from None
    if re.search(_LONG_KEY, text):
        raise ValueError("is nested too deeply")
    try:
        return tomllib.loads(text)
    except RecursionError:
        raise ValueError("is nested too deeply") from None
    except ValueError as error:
        raise ValueError(f"is not TOML: {error}") from None


def _refused(file: str, complaint: str) -> Found:
    return Settings(), (f"{os.path.relpath(file)}: {complaint}",)
