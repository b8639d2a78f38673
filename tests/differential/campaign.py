"""One run of our validators beside a judge, on seeded payloads of every schema."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from random import Random
from typing import Any, TypeAlias

import rcdp_schemas as rcdp
from rcdp_schemas.contract.codes import SOFT, severity_of
from rcdp_schemas.contract.pointers import flatten, resolve
from rcdp_schemas_generated.index import TARGETS
from rcdp_schemas_generated.validators import envelope
from scripts.codegen.emitters.json_schemas import json_schema
from scripts.proof.corpus import CARRIER, payload_rows
from tests.contracts import load_contract
from tests.differential.explained import LONE_SURROGATE, explain, has_surrogate
from tests.differential.fuzzer import Fuzzer, member_names
from tests.differential.judges import Judge, Path, python_judge, rust_judge

JUDGES: dict[str, Callable[[Any], Judge]] = {"jsonschema-rs": rust_judge, "jsonschema": python_judge}
ENVELOPE = "Envelope"
SUBJECTS = (*TARGETS, ENVELOPE)
_PARSED_EVERY = 10

Findings: TypeAlias = set[tuple[Path, str]]
"""Places and keywords."""


class Disagreement(AssertionError):  # noqa: N818 - it is what the run looks for
    """We and a judge differ, and nothing known explains it."""


@dataclass(frozen=True)
class Subject:
    """A schema under test: an event's, a token schema's, or the envelope's."""

    name: str
    judge_name: str

    @cached_property
    def schemas(self) -> tuple[Any, Any]:
        """The exported schema, plain and strict."""
        if self.name in TARGETS:
            return rcdp.json_schema(self.name), rcdp.json_schema(self.name, strict=True)
        contract = load_contract()
        contract = replace(contract, tokens=(*contract.tokens, ENVELOPE))
        return json_schema(contract, ENVELOPE), json_schema(contract, ENVELOPE, strict=True)

    @cached_property
    def judges(self) -> tuple[Judge, Judge]:
        """A judge of errors, and one of errors and warnings."""
        plain, strict = map(JUDGES[self.judge_name], self.schemas)
        return plain, strict

    def found(self, payload: Any) -> tuple[Findings, Findings]:
        """Return the places and keywords of our errors, and of all our issues; the verdicts must fit."""
        if self.name not in TARGETS:
            return self._found_in_envelope(payload)
        report = rcdp.check(payload, self.name)
        issues = {(issue.path, issue.keyword) for issue in report.issues}
        errors = {(issue.path, issue.keyword) for issue in report.errors}
        verdict, strict_verdict = not errors, not issues
        assert rcdp.is_valid(payload, self.name) is report.valid is verdict, (self.name, payload)
        assert rcdp.is_valid(payload, self.name, strict=True) is strict_verdict, (self.name, payload)
        return errors, issues

    def _found_in_envelope(self, payload: Any) -> tuple[Findings, Findings]:
        out: list[Any] = []
        envelope.collect(payload, None, out)
        found = [
            (severity_of(code, way), (flatten(path), way.removeprefix(SOFT))) for code, path, way, *_ in out
        ]
        issues = {leaf for _, leaf in found}
        errors = {leaf for severity, leaf in found if severity == "error"}
        assert envelope.is_valid(payload) is (not errors), payload
        return errors, issues

    def parse(self, payload: Any) -> None:
        """Raise Disagreement unless ``parse`` gives models of valid payloads alone, which give them back."""
        try:
            model: Any = rcdp.parse(payload, self.name)
        except rcdp.errors.ValidationError:
            parsed = False
        else:
            parsed = model.to_dict() == payload
        if parsed is not rcdp.is_valid(payload, self.name):
            raise Disagreement(f"{self.name}: parse and is_valid differ on {payload!r}")

    def fuzzer(self, seed: str) -> Fuzzer:
        """Return a source of payloads, from the schema's examples and the corpus's valid rows."""
        name = CARRIER if self.name == ENVELOPE else self.name
        bases = [row.payload for row in payload_rows() if row.is_valid and row.event == name]
        source = Random(f"{self.name} {seed}")  # noqa: S311 - no secret
        return Fuzzer((*rcdp.json_schema(name)["examples"], *bases), member_names(self.schemas[0]), source)


@dataclass
class Tally:
    """What a run has seen."""

    payloads: int = 0
    valid: int = 0
    leaves: Counter[str] = field(default_factory=Counter)
    explained: Counter[str] = field(default_factory=Counter)


def compare(subject: Subject, payload: Any, tally: Tally) -> None:
    """Judge one payload. Raises Disagreement where we and the judge differ for no known reason."""
    ours = subject.found(payload)
    tally.payloads += 1
    tally.valid += not ours[0]
    tally.leaves.update(keyword for _, keyword in ours[1])
    if subject.name in TARGETS and tally.payloads % _PARSED_EVERY == 0:
        subject.parse(payload)
    for own, judge in zip(ours, subject.judges, strict=True):
        try:
            theirs = {(leaf.path, leaf.keyword) for leaf in judge.leaves(payload)}
        except UnicodeEncodeError:
            if not has_surrogate(payload):
                raise
            tally.explained[LONE_SURROGATE] += 1
        else:
            if own != theirs:
                tally.explained.update(_reasons(subject, payload, own, theirs))


def _reasons(subject: Subject, payload: Any, own: Findings, theirs: Findings) -> Iterator[str]:
    differing: dict[Path, set[str]] = {}
    for path, keyword in own ^ theirs:
        differing.setdefault(path, set()).add(keyword)
    for path, keywords in differing.items():
        reason = explain(subject.judge_name, keywords, resolve(payload, path))
        if not reason:
            raise Disagreement(
                f"{subject.name}: {subject.judge_name} differs at {path} on {payload!r}\n"
                f"  only we: {own - theirs}\n  only the judge: {theirs - own}"
            )
        yield reason


def run(judge: str, count: int, seed: str) -> Tally:
    """Compare on so many payloads, as many of each schema. Raises Disagreement."""
    tally = Tally()
    for index, name in enumerate(SUBJECTS):
        subject = Subject(name, judge)
        fuzzer = subject.fuzzer(seed)
        share = count // len(SUBJECTS) + (index < count % len(SUBJECTS))
        for _ in range(share):
            compare(subject, fuzzer.payload(), tally)
    return tally
