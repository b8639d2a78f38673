"""The parser of a command line, which is built anew in each run, and so in as little time as possible."""

from __future__ import annotations

import os
import sys
from argparse import ArgumentParser, HelpFormatter

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_FALLBACK = 80  # columns
_MARGIN = 2


class CommandParser(ArgumentParser):
    """A parser that takes no abbreviation of an option; so are those of its commands."""

    def __init__(self, **options: Any) -> None:
        super().__init__(formatter_class=_Formatter, allow_abbrev=False, **options)


class _Formatter(HelpFormatter):
    """Knows how wide a terminal is; argparse would load ``shutil`` to know it, in each run, help or not."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_columns() - _MARGIN)


def _columns() -> int:
    try:
        columns = int(os.environ["COLUMNS"])
    except (KeyError, ValueError):
        columns = 0
    if columns > 0:
        return columns
    try:
        return os.get_terminal_size(sys.__stdout__.fileno()).columns or _FALLBACK  # type: ignore[union-attr]
    except (AttributeError, ValueError, OSError):
        return _FALLBACK
