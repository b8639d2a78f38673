"""Run the official test suite of JSON Schema, and write down the results.

Usage: ``python -m scripts.proof.official_suite [--root DIR]``

Writes ``docs/proof/official-suite.md``, and the refused schemas to ``tests/official_suite/refusals.txt``.
Fails where a schema is compiled and one of its cases gets the wrong verdict.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from importlib.metadata import version
from pathlib import Path
from types import MappingProxyType
from typing import Any, TypeAlias

import fastjsonschema
import jsonschema_rs
from jsonschema import Draft202012Validator

from scripts.codegen.build import build
from scripts.codegen.emitters.index import emit_static
from scripts.codegen.emitters.json_schemas import DIALECT, json_schema
from scripts.codegen.emitters.validators import emit_validators
from scripts.codegen.ir import Contract, Json, SpecError
from scripts.codegen.spec.bundle import ENTRY, bundle
from scripts.codegen.spec.source import Document, SpecFiles
from scripts.codegen.text import PACKAGE
from scripts.proof.loading import Package

FOLDER = Path(__file__).resolve().parent.parent.parent / "tests" / "official_suite"
_ROOT = "Root"
_FILE = f"schemas/{_ROOT}.yaml"
_OPENAPI: Json = {"openapi": "3.1.0", "info": {}, "components": {"schemas": {_ROOT: {"$ref": _FILE}}}}
Verdict: TypeAlias = Callable[[Any], bool]
PROJECT = FOLDER.parent.parent
PAGE = "docs/proof/official-suite.md"
REFUSALS = "tests/official_suite/refusals.txt"
COMMAND = "python -m scripts.proof.official_suite"
OURS = "rcdp-schemas"
_TEMPLATE = Path(__file__).with_name("official-suite.md")
REASONS: Mapping[str, str] = MappingProxyType(
    {
        "the keyword '": "The contract does not use the keyword. Ignoring it would be misleading.",
        r"\$ref '": "A `$ref` must name a component.",
        "a branch of allOf": "`allOf` is supported for objects that extend others, not for other branches.",
        "is not supported": "Patterns are limited to the subset of ECMA-262 that compiles to an automaton.",
    }
)
"""Why each kind of schema is refused, by a pattern of what the generator says."""


@dataclass(frozen=True, slots=True)
class Case:
    """One instance of a group, with the verdict that the suite demands."""

    description: str
    data: Json
    valid: bool


@dataclass(frozen=True, slots=True)
class Group:
    """A schema of the suite and its cases; ``file`` is below the dialect's folder, without its ending."""

    file: str
    description: str
    schema: Json
    cases: tuple[Case, ...]

    @property
    def name(self) -> str:
        """The name that no other group has."""
        return f"{self.file}: {self.description}"


@dataclass(frozen=True, slots=True)
class Compiled:
    """What we make of one schema: two functions, and the schema that we export."""

    contract: Contract
    module: Any

    def is_valid(self, value: object) -> bool:
        """Return the verdict."""
        return bool(self.module.is_valid(value))

    def findings(self, value: object) -> list[tuple[Any, ...]]:
        """Return what the collector finds."""
        out: list[tuple[Any, ...]] = []
        self.module.collect(value, None, out)
        return out

    def exported(self) -> Json:
        """Return the exported JSON Schema."""
        return json_schema(self.contract, _ROOT)


def load_groups(folder: Path = FOLDER / "draft2020-12") -> tuple[Group, ...]:
    """Return the groups of all files, in the order of their names."""
    return tuple(group for path in sorted(folder.rglob("*.json")) for group in _read(path, folder))


def _read(path: Path, folder: Path) -> Iterator[Group]:
    file = path.relative_to(folder).with_suffix("").as_posix()
    for entry in json.loads(path.read_text("utf-8")):
        cases = (Case(case["description"], case["data"], case["valid"]) for case in entry["tests"])
        yield Group(file, entry["description"], entry["schema"], (*cases,))


def compile_schema(schema: Json) -> Compiled:
    """Return the validators of a schema of the suite. Raises SpecError where the generator refuses it."""
    files = {ENTRY: _OPENAPI, _FILE: _without_dialect(schema)}
    documents = {path: Document(path, path, value, {(): 1}) for path, value in files.items()}
    contract = replace(build(bundle(SpecFiles("suite", documents, {}))), tokens=(_ROOT,))
    texts = emit_static(contract) | emit_validators(contract)
    return Compiled(contract, Package(texts).load(f"{PACKAGE}.validators.root"))


def _without_dialect(schema: Json) -> Json:
    """Return a schema without its ``$schema``: a spec is of one dialect, and does not name it."""
    if isinstance(schema, dict) and schema.get("$schema") == DIALECT:
        return {keyword: value for keyword, value in schema.items() if keyword != "$schema"}
    return schema


def _jsonschema(schema: Any) -> Verdict:
    judge = Draft202012Validator(schema, format_checker=Draft202012Validator.FORMAT_CHECKER)
    return lambda value: bool(judge.is_valid(value))


def _jsonschema_rs(schema: Any) -> Verdict:
    return jsonschema_rs.Draft202012Validator(schema, validate_formats=True).is_valid


def _fastjsonschema(schema: Any) -> Verdict:
    validate = fastjsonschema.compile(schema)

    def is_valid(value: Any) -> bool:
        try:
            validate(value)
        except fastjsonschema.JsonSchemaValueException:
            return False
        return True

    return is_valid


PEERS: Mapping[str, Callable[[Any], Verdict]] = MappingProxyType(
    {"jsonschema": _jsonschema, "jsonschema-rs": _jsonschema_rs, "fastjsonschema": _fastjsonschema}
)
"""Each peer by the name of its package; formats are asserted where it can."""


def versions() -> dict[str, str]:
    """Return the version of each peer."""
    return {name: version(name) for name in PEERS}


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
