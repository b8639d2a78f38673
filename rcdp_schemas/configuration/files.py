"""Where the project's settings stand: the table ``[tool.rcdp-schemas]`` of a ``pyproject.toml``."""

from __future__ import annotations

import os

from rcdp_schemas.configuration.settings import Settings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any, TypeAlias

    Found: TypeAlias = tuple[Settings, tuple[str, ...]]

_FILE = "pyproject.toml"
_TABLE, _MISSPELT = "rcdp-schemas", "rcdp_schemas"
# What a key looks like, not the name of a dependency: a file without one is not even parsed.
_MENTION = rb"rcdp[-_]schemas[\"']?[ \t]*[\].=]"


def find_settings(folder: str = "") -> Found:
    """Return the settings that hold in a folder, and what is wrong with them, each in a sentence.

    They stand in the nearest configuration file with the table, in the folder or above it, but not above
    a folder with ``.git``.
    """
    try:
        files = [file for file in _candidates(os.path.abspath(folder)) if os.path.isfile(file)]
    except FileNotFoundError:  # the working directory is gone, and nothing is above it
        files = []
    return next(filter(None, map(_load, files)), (Settings(), ()))


def load_settings(file: str) -> Found:
    """Return the settings in a configuration file that was named, and what is wrong with them."""
    return _load(file) or _refused(file, f"has no table [tool.{_TABLE}]")


def _candidates(folder: str) -> Iterator[str]:
    yield os.path.join(folder, _FILE)
    parent = os.path.dirname(folder)
    if parent != folder and not os.path.exists(os.path.join(folder, ".git")):
        yield from _candidates(parent)


def _load(file: str) -> Found | None:
    """Return what a configuration file sets for this program, or None where it does not mention it."""
    try:
        table = _table(file)
    except ValueError as error:
        return _refused(file, str(error))
    if table is None:
        return None
    from rcdp_schemas.configuration.reading import read_settings  # most runs have no settings to read

    settings, complaints = read_settings(table, f"tool.{_TABLE}", os.path.dirname(os.path.abspath(file)))
    return settings, tuple(f"{_shown(file)}: {complaint}" for complaint in complaints)


def _table(file: str) -> Mapping[str, object] | None:
    """Return the table of a configuration file. Raises ValueError with the reason where it can't be had."""
    try:
        with open(file, "rb") as opened:
            data = opened.read()
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise ValueError(f"can't be read: {getattr(error, 'strerror', None) or error}") from None
    import re  # most folders have no such file

    tool = _parse(data).get("tool") if re.search(_MENTION, data) else None
    tables = tool if isinstance(tool, dict) else {}
    if _MISSPELT in tables:
        raise ValueError(f"unknown table [tool.{_MISSPELT}]; did you mean [tool.{_TABLE}]?")
    table = tables.get(_TABLE)
    if not isinstance(table, dict | None):
        raise ValueError(f"tool.{_TABLE} must be a table")  # noqa: TRY004 - a value of the user's
    return table


def _parse(data: bytes) -> dict[str, Any]:
    """Return the data of a TOML text. Raises ValueError with what is wrong, and in which line."""
    import tomllib

    try:
        return tomllib.loads(data.decode())
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ValueError(f"is not UTF-8 text (at line {line})") from None
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"is not TOML: {error}") from None


def _refused(file: str, complaint: str) -> Found:
    return Settings(), (f"{_shown(file)}: {complaint}",)


def _shown(file: str) -> str:
    """Return the name of a file as seen from the working directory."""
    return os.path.relpath(file)
