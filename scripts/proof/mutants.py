"""Run mutation tests: edit the contract in one place at a time, and see that the corpus notices.

Usage: ``python -m scripts.proof.mutants [--every N] [--write]``
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, cached_property
from pathlib import Path
from typing import Any, cast

from rcdp_schemas.contract.pointers import flatten, format_pointer
from scripts.codegen.build import build
from scripts.codegen.emitters.validators import emit_validators
from scripts.codegen.ir import Json, SpecError
from scripts.codegen.spec import source
from scripts.codegen.spec.bundle import Bundle, bundle
from scripts.codegen.spec.source import Tokens, pointer
from scripts.codegen.text import PACKAGE, module_name
from scripts.generate import PROJECT
from scripts.proof.corpus import CARRIER, Row, payload_rows
from scripts.proof.edits import Edit, Node, hard_edits, soft_edits
from scripts.proof.loading import Package

Document = Mapping[str, Json]
_SCHEMAS = ("components", "schemas")
_PREFIX = "#/components/schemas/"
COMMAND = "python -m scripts.proof.mutants"
TABLE = PROJECT / "docs" / "proof" / "mutants.md"
_HEAD = f"""# Mutants of the contract

A mutant is the contract with one edit: a required field made optional, a bound moved by one, a type added or
removed, a pattern with one token changed, and so on, at every place of `spec/schemas/`. The validators of the
mutant are generated and run on every payload of `tests/corpus/`. A mutant is caught if the verdict or the
issues of a payload differ from what the corpus expects, and missed if none do. Mutants that the generator
refuses to compile are listed as refused, not as caught.

This page is written by `{COMMAND} --write`. The test command runs a sample of the same mutants.

| edit | mutants | refused | caught | missed |
|---|--:|--:|--:|--:|
"""


@dataclass(frozen=True, slots=True)
class Mutant:
    """A contract with one edit; ``component`` is the schema it was made in, "" for the document itself."""

    component: str
    place: str
    edit: Edit
    document: Document

    @property
    def name(self) -> str:
        """The place, what was done there, and with what."""
        return f"{self.place} {self.edit.kind} {self.edit.what}".rstrip()


def mutants(document: Document) -> Iterator[Mutant]:
    """Yield every mutant of a bundled spec."""
    for name, schema in _schemas(document).items():
        for tokens, node in _nodes(schema, (*_SCHEMAS, name)):
            is_soft = len(tokens) > 1 and tokens[-2] == "x-warn"
            edits = soft_edits(node) if is_soft else (*hard_edits(node), *_reference_edits(document, node))
            place = pointer(tokens[len(_SCHEMAS) :])
            for edit in edits:
                yield Mutant(name, place, edit, replaced(document, tokens, edit.node))
    yield from _secret_mutants(document)


def reachable(document: Document, component: str) -> set[str]:
    """Return the names of a component and of all that it refers to, directly or not."""
    found, todo = set[str](), [component]
    while todo:
        if (name := todo.pop()) not in found:
            found.add(name)
            todo += [
                str(node["$ref"]).removeprefix(_PREFIX)
                for _, node in _nodes(_schemas(document)[name], ())
                if "$ref" in node
            ]
    return found


def replaced(value: Any, tokens: Tokens, new: object) -> Any:
    """Return a JSON value with another one at a place, and all else shared."""
    if not tokens:
        return new
    copied: Any = {**value} if isinstance(value, dict) else [*value]
    copied[tokens[0]] = replaced(value[tokens[0]], tokens[1:], new)
    return copied


def _schemas(document: Document) -> Mapping[str, Node]:
    return cast("Any", document)["components"]["schemas"]  # type: ignore[no-any-return]


def _nodes(node: Any, tokens: Tokens) -> Iterator[tuple[Tokens, Node]]:
    """Yield a schema and all that are written inside it, soft ones too."""
    yield tokens, node
    for name, member in node.get("properties", {}).items():
        yield from _nodes(member, (*tokens, "properties", name))
    for keyword in ("allOf", "anyOf", "x-warn"):
        for index, inner in enumerate(node.get(keyword, [])):
            yield from _nodes(inner, (*tokens, keyword, index))
    if "items" in node:
        yield from _nodes(node["items"], (*tokens, "items"))


def _reference_edits(document: Document, node: Node) -> Iterator[Edit]:
    """Yield a node with the bare type of what it refers to in the reference's place."""
    if "$ref" in node:
        target = _schemas(document)[str(node["$ref"]).removeprefix(_PREFIX)]
        bare = {key: value for key, value in node.items() if key != "$ref"}
        yield Edit("empty $ref", str(node["$ref"]), {**bare, "type": target.get("type", "object")})


def _secret_mutants(document: Document) -> Iterator[Mutant]:
    """Yield the contract without each of the names of credentials."""
    secrets = cast("dict[str, Any]", document["x-secret-fields"])
    for name in secrets["names"]:
        rest = [other for other in secrets["names"] if other != name]
        edit = Edit("drop a credential's name", name, {**secrets, "names": rest})
        yield Mutant("", "/x-secret-fields", edit, replaced(document, ("x-secret-fields",), edit.node))


class MutantJudge:
    """Compiles the validators of mutants in memory, and runs the corpus against them.

    ``targets`` gives the component of each event and token schema.
    """

    def __init__(self, spec: Bundle, targets: Mapping[str, str]) -> None:
        self._spec = spec
        self._targets = targets

    @cached_property
    def _reach(self) -> Mapping[str, set[str]]:
        return {name: reachable(self._spec.document, part) for name, part in self._targets.items()}

    @cached_property
    def _rows(self) -> Mapping[str, list[Row]]:
        """The corpus by target, the event that carries the common fields first."""
        found: dict[str, list[Row]] = {CARRIER: []}
        for row in payload_rows():
            found.setdefault(str(row.event), []).append(row)
        return found

    def killer(self, mutant: Mutant) -> str | None:
        """Return the title of a row that a mutant judges otherwise than the contract; None where none does.

        Raises SpecError where the generator refuses the mutant.
        """
        for target, rows in self._rows.items():
            if mutant.component in self._reach[target] or not mutant.component:
                validators = self._validators(mutant.document, target)
                for row in rows:
                    if not _agrees(validators, row):
                        return row.title
        return None

    def _validators(self, document: Document, target: str) -> Any:
        """Return the validators of one target by a document, compiled with no more than it refers to."""
        schemas = cast("Any", document)["components"]["schemas"]
        needed: dict[str, Json] = {name: schemas[name] for name in schemas if name in self._reach[target]}
        parts: dict[str, Json] = {
            "info": document["info"],
            "components": {"schemas": needed},
            "x-secret-fields": document["x-secret-fields"],
        }
        files = emit_validators(build(replace(self._spec, document=parts)))
        return Package(files).load(f"{PACKAGE}.validators.{module_name(self._targets[target])}")


def _agrees(validators: Any, row: Row) -> bool:
    """Whether validators give the verdict and the issues that the contract expects of a row."""
    found: list[Any] = []
    validators.collect(row.payload, None, found)
    issues = sorted((code, format_pointer(flatten(path))) for code, path, *_ in found)
    return issues == sorted(row.expected) and validators.is_valid(row.payload) is row.is_valid


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
