"""Run the official test suite of JSON Schema, and write down what came of it.

Usage: ``python -m scripts.proof.official_suite [--root DIR]``

Writes ``docs/proof/official-suite.md``, and the refused schemas to ``tests/official_suite/refusals.txt``.
Fails where a schema is compiled and one of its cases gets the wrong verdict.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from scripts.codegen.ir import Json, SpecError
from scripts.proof.peers import PEERS, Verdict, versions
from scripts.proof.suite import FOLDER, Compiled, Group, compile_schema, load_groups

PROJECT = FOLDER.parent.parent
PAGE = "docs/proof/official-suite.md"
REFUSALS = "tests/official_suite/refusals.txt"
COMMAND = "python -m scripts.proof.official_suite"
OURS = "rcdp-schemas"
_TEMPLATE = Path(__file__).with_name("official-suite.md")

REASONS: Mapping[str, str] = MappingProxyType(
    {
        "the keyword '": "The contract does not use the keyword, and a rule that is passed over misleads.",
        r"\$ref '": "A schema refers to a component by its name, and to nothing else.",
        "a branch of allOf": "`allOf` says what an object extends, and its branches become one object.",
        "is not supported": "Patterns are a subset of ECMA-262 that becomes an automaton.",
    }
)
"""Why each kind of schema is refused, by a pattern of what the generator says."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What came of one file: how many cases it has, how many ran, and how many each validator got right."""

    file: str
    cases: int
    run: int
    right: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of the suite; ``wrong`` and ``refused`` name groups, with the cases or the reason."""

    tallies: tuple[Tally, ...]
    wrong: tuple[str, ...]
    refused: Mapping[str, str]


def judge(groups: Iterable[Group]) -> Outcome:
    """Return what becomes of groups in our hands, and of the compiled ones in the peers'."""
    files: dict[str, list[Group]] = {}
    for group in groups:
        files.setdefault(group.file, []).append(group)
    tallies, wrong, refused = [], [], {}
    for file, members in files.items():
        right = dict.fromkeys((OURS, *PEERS), 0)
        run = 0
        for group in members:
            compiled = _compiled(group.schema)
            if isinstance(compiled, str):
                refused[group.name] = compiled
                continue
            run += len(group.cases)
            failed = _failures(group, compiled)
            wrong += failed
            right[OURS] += len(group.cases) - len(failed)
            for name, make in PEERS.items():
                right[name] += _count_right(group, make)
        tallies.append(Tally(file, sum(len(group.cases) for group in members), run, right))
    return Outcome((*tallies,), (*wrong,), refused)


def _compiled(schema: Json) -> Compiled | str:
    """Return the validators of a schema, or why it has none."""
    try:
        return compile_schema(schema)
    except SpecError as error:
        return "; ".join(sorted({finding.message for finding in error.findings}))


def _failures(group: Group, compiled: Compiled) -> list[str]:
    """Return the names of the cases of which verdict or collector are wrong."""
    return [
        f"{group.name}: {case.description}"
        for case in group.cases
        if not compiled.is_valid(case.data) is (not compiled.findings(case.data)) is case.valid
    ]


def _count_right(group: Group, make: Callable[[Json], Verdict]) -> int:
    """Return how many cases a peer gets right; what it can't compile or judge it gets wrong."""
    try:
        verdict = make(group.schema)
    except Exception:  # noqa: BLE001 - peers have errors of their own
        return 0
    return sum(_is_right(verdict, case.data, expected=case.valid) for case in group.cases)


def _is_right(verdict: Verdict, data: Json, *, expected: bool) -> bool:
    try:
        return verdict(data) is expected
    except Exception:  # noqa: BLE001 - peers have errors of their own
        return False


def refusal_list(refused: Mapping[str, str]) -> str:
    """Return the list of refused groups, one a line."""
    return "".join(f"{name} | {reason}\n" for name, reason in sorted(refused.items()))


def reason_of(message: str) -> str:
    """Return why a group is refused, in words for people. Raises KeyError where nobody wrote them."""
    for pattern, words in REASONS.items():
        if re.search(pattern, message):
            return words
    raise KeyError(message)


def page(outcome: Outcome, peers: Mapping[str, str]) -> str:
    """Return the page of the docs."""
    names = [OURS, *peers]
    run, cases = sum(tally.run for tally in outcome.tallies), sum(tally.cases for tally in outcome.tallies)
    rows = [
        [tally.file, str(tally.cases), str(tally.run), *(str(tally.right[name]) for name in names)]
        for tally in outcome.tallies
    ]
    total = ["**all**", str(cases), str(run)]
    total += [str(sum(tally.right[name] for tally in outcome.tallies)) for name in names]
    head = ["keyword", "cases", "run", OURS, *(f"{name} {number}" for name, number in peers.items())]
    table = [head, ["---", *["---:"] * (len(head) - 1)], *rows, total]
    kinds: dict[str, int] = {}
    for message in outcome.refused.values():
        kinds[reason_of(message)] = kinds.get(reason_of(message), 0) + 1
    return _TEMPLATE.read_text("utf-8").format(
        command=COMMAND,
        cases=cases,
        run=run,
        refused=len(outcome.refused),
        list=REFUSALS,
        table="\n".join(f"| {' | '.join(row)} |" for row in table),
        reasons="\n".join(
            f"- {count} schema{'' if count == 1 else 's'}. {words}" for words, count in kinds.items()
        ),
    )


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; return 1 where a compiled schema gives a wrong verdict."""
    parser = argparse.ArgumentParser(prog=COMMAND, description="Run the official test suite of JSON Schema.")
    parser.add_argument("--root", type=Path, default=PROJECT, help="the folder below which to write")
    options = parser.parse_args(argv)
    outcome = judge(load_groups())
    for path, text in ((PAGE, page(outcome, versions())), (REFUSALS, refusal_list(outcome.refused))):
        target = options.root / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text.encode())
    for name in outcome.wrong:
        print(f"wrong: {name}", file=sys.stderr)
    run = sum(tally.run for tally in outcome.tallies)
    print(f"{run} cases run, {len(outcome.wrong)} wrong, {len(outcome.refused)} schemas refused")
    return 1 if outcome.wrong else 0


if __name__ == "__main__":
    raise SystemExit(main())
