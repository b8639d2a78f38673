"""Judge the corpus by mutants of the contract: it must tell every one of them from the contract.

Usage: ``python -m scripts.proof.mutants [--every N] [--write]``
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from scripts.codegen import source
from scripts.codegen.build import build
from scripts.codegen.bundle import Bundle, bundle
from scripts.codegen.ir import SpecError
from scripts.generate import PROJECT
from scripts.proof.mutant_judge import MutantJudge
from scripts.proof.spec_mutants import Mutant, mutants

COMMAND = "python -m scripts.proof.mutants"
TABLE = PROJECT / "docs" / "proof" / "mutants.md"
_HEAD = f"""# Mutants of the contract

A mutant is the contract with one edit: a required field made optional, a bound moved by one, a type more or
less, a pattern with one token changed, and so on, at every place of `spec/schemas/`. Its validators are
generated anew, and every payload of `tests/corpus/` is judged by them. A mutant is caught when one payload's
verdict or issues differ from what `expected.json` says, and missed when none does. What the generator refuses
to compile is no contract, and is not counted as caught.

This page is written by `{COMMAND} --write`. The test command tries a share of the same mutants.

| edit | mutants | refused | caught | missed |
|---|--:|--:|--:|--:|
"""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a mutant: ``fate`` is refused, caught or missed."""

    mutant: Mutant
    fate: str


@cache
def spec() -> Bundle:
    """Return the bundled spec."""
    return bundle(source.load(PROJECT / "spec"))


def share(found: Iterable[Mutant], every: int) -> Iterator[Mutant]:
    """Yield each n-th mutant of each kind of edit, the first of each kind included."""
    seen: Counter[str] = Counter()
    for mutant in found:
        if seen[mutant.edit.kind] % every == 0:
            yield mutant
        seen[mutant.edit.kind] += 1


def outcomes(found: Iterable[Mutant]) -> Iterator[Outcome]:
    """Yield what becomes of each mutant."""
    judge = MutantJudge(spec(), build(spec()).targets)
    for mutant in found:
        try:
            yield Outcome(mutant, "caught" if judge.killer(mutant) else "missed")
        except SpecError:
            yield Outcome(mutant, "refused")


def table(found: Iterable[Outcome]) -> str:
    """Return the page with a row for each kind of edit, and one for all."""
    fates: dict[str, Counter[str]] = {}
    for outcome in found:
        fates.setdefault(outcome.mutant.edit.kind, Counter())[outcome.fate] += 1
    rows = [_row(kind, fates[kind]) for kind in sorted(fates)]
    return _HEAD + "".join([*rows, _row("all", sum(fates.values(), Counter()))])


def _row(kind: str, fates: Counter[str]) -> str:
    return f"| {kind} | {fates.total()} | {fates['refused']} | {fates['caught']} | {fates['missed']} |\n"


def main(argv: Sequence[str] | None = None, page: Path = TABLE) -> int:
    """Run the command; return 0 when the corpus misses no mutant."""
    parser = argparse.ArgumentParser(prog=COMMAND, description="Judge the corpus by mutants of the contract.")
    parser.add_argument("--every", type=int, default=1, metavar="N", help="try each n-th of a kind only")
    parser.add_argument("--write", action="store_true", help="write the table to docs/proof/mutants.md")
    options = parser.parse_args(argv)
    found = list(outcomes(share(mutants(spec().document), options.every)))
    text = table(found)
    print(text.removeprefix(_HEAD), end="")
    if options.write:
        page.write_text(text, encoding="utf-8", newline="\n")
    missed = [outcome.mutant.name for outcome in found if outcome.fate == "missed"]
    for name in missed:
        print(f"no payload of the corpus tells this mutant from the contract: {name}", file=sys.stderr)
    return int(bool(missed))


if __name__ == "__main__":
    raise SystemExit(main())
