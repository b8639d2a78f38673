"""Count what became of the mutants of the code, and hold the page's reasons against those that survive.

Usage: ``mutmut run --max-children 1``, then
``python -m scripts.proof.code_mutants [--results DIR] [--write]``
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from scripts.generate import PROJECT

COMMAND = "python -m scripts.proof.code_mutants"
PAGE = PROJECT / "docs" / "proof" / "code-mutants.md"
GROUPS: Mapping[str, str] = MappingProxyType(
    {
        "reader": r"rcdp_schemas\.(loading|ordering|placing|positions|quick|spans|syntax|texts)\.",
        "escaper": r"rcdp_schemas\.display\.|scripts\.codegen\.text\.",
        "routing": r"rcdp_schemas\.(checking|file_names|judgements|routing)\.",
        "validation": r"rcdp_schemas\.validation\.",
        "emitters": r"scripts\.codegen\.emitters\.(?!catalogue\.)",
        "emitters of the catalogue": r"scripts\.codegen\.emitters\.catalogue\.",
    }
)
"""The groups of code, each with a pattern of its mutants' names."""

EXPLAINED = ("reader", "escaper")
"""The groups of which the page explains each mutant that survives."""

_HEAD = "| group | mutants | killed | survived | score |\n|---|--:|--:|--:|--:|\n"
_TABLE = re.compile(r"^\| group .*?\n(?!\|)", re.DOTALL | re.MULTILINE)
_REASON = re.compile(r"^\| `([\w.]+)` \| ([0-9]+) \|", re.MULTILINE)
# What mutmut notes of a mutant: that a test or pytest itself failed, took too long, or broke off.
_KILLED = frozenset({1, 3, -24, 24, 36, 152, 255, -9, -11})
# That all tests passed, or that there are none.
_SURVIVED = frozenset({0, 5, 33})


def results(folder: Path) -> Iterator[tuple[str, int | None]]:
    """Yield the name of each mutant, and what mutmut notes of it; None where it was not tried."""
    for path in sorted(folder.rglob("*.meta")):
        yield from json.loads(path.read_text("utf-8"))["exit_code_by_key"].items()


def function_of(mutant: str) -> str:
    """Return the function that a mutant is one of: ``rcdp_schemas.spans.Span.value``."""
    module, _, mangled = mutant.rpartition("__mutmut_")[0].rpartition(".")
    return f"{module}.{mangled.removeprefix('x').removeprefix('_').strip('ǁ').replace('ǁ', '.')}"


def tally(found: Mapping[str, int | None], group: str) -> Counter[str]:
    """Return how many mutants of a group were killed, survived, or have no verdict."""
    fates = (_fate(note) for name, note in found.items() if re.match(GROUPS[group], name))
    return Counter(fates)


def _fate(note: int | None) -> str:
    return "killed" if note in _KILLED else "survived" if note in _SURVIVED else "untried"


def table(found: Mapping[str, int | None]) -> str:
    """Return the table of the groups that were tried to the last mutant."""
    tallies = {group: tally(found, group) for group in GROUPS}
    return _HEAD + "".join(
        _row(group, fates) for group, fates in tallies.items() if fates and not fates["untried"]
    )


def _row(group: str, fates: Counter[str]) -> str:
    score = f"{fates['killed'] / fates.total():.1%}".replace("%", " %")
    return f"| {group} | {fates.total()} | {fates['killed']} | {fates['survived']} | {score} |\n"


def explained_functions(page: str) -> Counter[str]:
    """Return of how many survivors of each function the page gives the reason."""
    explained: Counter[str] = Counter()
    for function, count in _REASON.findall(page):
        explained[function] += int(count)
    return explained


def complaints(found: Mapping[str, int | None], page: str) -> Iterator[str]:
    """Yield the groups with mutants to try, and the functions of which the page says too much or little."""
    for group in GROUPS:
        untried = tally(found, group)["untried"]
        if untried:
            yield f"{group}: {untried} mutants without a verdict"
    alive = Counter(
        function_of(name)
        for name, note in found.items()
        if _fate(note) == "survived" and any(re.match(GROUPS[group], name) for group in EXPLAINED)
    )
    explained = explained_functions(page)
    for function in sorted(alive | explained):
        if alive[function] != explained[function]:
            yield f"{function}: {alive[function]} survive, {explained[function]} are explained"


def main(argv: Sequence[str] | None = None, page: Path = PAGE) -> int:
    """Run the command; return 0 when every mutant was tried and the page explains those that it must."""
    parser = argparse.ArgumentParser(prog=COMMAND, description="Count what became of the code's mutants.")
    parser.add_argument("--results", type=Path, default=PROJECT / "mutants", help="what mutmut left behind")
    parser.add_argument("--write", action="store_true", help="write the table to docs/proof/code-mutants.md")
    options = parser.parse_args(argv)
    found = dict(results(options.results))
    counted, text = table(found), page.read_text("utf-8")
    print(counted, end="")
    if options.write:
        page.write_text(_TABLE.sub(lambda _: counted, text), encoding="utf-8", newline="\n")
    said = list(complaints(found, text))
    for line in said:
        print(line, file=sys.stderr)
    return int(bool(said))


if __name__ == "__main__":
    raise SystemExit(main())
