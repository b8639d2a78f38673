"""Pages of figures: a table, and what they were measured with."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Iterator, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from rcdp_schemas.version import __version__


class Section(NamedTuple):
    """What stands around the table of a page."""

    title: str
    about: str
    command: str
    columns: tuple[str, ...]
    others: tuple[str, ...]
    """The distributions that take part."""


def page(section: Section, rows: Iterable[Sequence[str]]) -> str:
    """Return a page with a table."""
    versions = ", ".join(f"{name} {version(name)}" for name in section.others)
    interpreter = f"{platform.python_implementation()} {platform.python_version()} on {platform.system()}"
    lines = (
        f"# {section.title}",
        "",
        section.about,
        "",
        *_table(section.columns, rows),
        "",
        "Medians of rounds in which each program runs once, in another order each time.",
        f"rcdp-schemas {__version__}, {versions}, {interpreter}, {os.cpu_count()} times {_processor()}.",
        f"To measure again: `{section.command}`.",
    )
    return "".join(f"{line}\n" for line in lines)


def _table(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield f"| {' | '.join(columns)} |"
    yield f"|{'|'.join('---' if index < 2 else '--:' for index in range(len(columns)))}|"
    for row in rows:
        yield f"| {' | '.join(row)} |"


def _processor() -> str:
    """Return the name of the processor, where the system tells it."""
    facts = Path("/proc/cpuinfo")
    lines = facts.read_text(encoding="utf-8").splitlines() if facts.exists() else []
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.machine()
