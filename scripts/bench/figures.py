"""What sections of the bench have in common: the options, the figures, and their tables."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple


class Options(NamedTuple):
    """How much is measured. ``rounds`` is None where each section is to have its own number."""

    seed: int
    rounds: int | None
    payloads: int
    files: int
    records: int
    million: bool
    processor_time: bool


class Figure(NamedTuple):
    """What one contestant takes.

    ``time`` is in microseconds a payload, or in milliseconds a program, and ``processors`` and ``memory``, of
    programs only, in milliseconds and megabytes.
    """

    what: str
    who: str
    time: float
    processors: float = 0
    memory: float = 0


class Section(NamedTuple):
    """A part of the bench: what is measured in it, and what stands around its table."""

    name: str
    title: str
    about: str
    measure: Callable[[Options], list[Figure]]
    table: Callable[[Sequence[Figure]], list[str]]


def table(columns: Sequence[str], rows: Iterable[Sequence[str]], texts: int) -> list[str]:
    """Return the lines of a table, in which all columns but the first ones hold numbers."""
    rule = "|".join("---" if index < texts else "--:" for index in range(len(columns)))
    return [f"| {' | '.join(columns)} |", f"|{rule}|", *(f"| {' | '.join(row)} |" for row in rows)]


def table_of_payloads(figures: Sequence[Figure]) -> list[str]:
    """Return a table with a row for each contestant: microseconds, and as many times those of the first."""
    whats = list(dict.fromkeys(figure.what for figure in figures))
    whos = list(dict.fromkeys(figure.who for figure in figures))
    times = {(figure.what, figure.who): figure.time for figure in figures}
    first = next(who for who in whos if who.startswith("rcdp-schemas"))
    columns = ["", *(column for what in whats for column in (what, "times"))]
    rows = []
    for who in whos:
        cells = [(times[what, who], times[what, who] / times[what, first]) for what in whats]
        rows.append([who, *(cell for time, ratio in cells for cell in (f"{time:.1f}", f"{ratio:.2f}"))])
    return table(columns, rows, texts=1)


def table_of_programs(figures: Sequence[Figure]) -> list[str]:
    """Return a table with a row for each program, and how many times as long as the first it takes."""
    first: dict[str, float] = {}
    for figure in figures:
        first.setdefault(figure.what, figure.time)
    rows = [
        (
            figure.what,
            figure.who,
            f"{figure.time:.0f}",
            f"{figure.processors:.0f}",
            f"{figure.time / first[figure.what]:.2f}",
            f"{figure.memory:.0f}",
        )
        for figure in figures
    ]
    return table(("what", "program", "clock", "processors", "times", "memory"), rows, texts=2)
