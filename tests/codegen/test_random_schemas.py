"""On random schemas all judges agree: verdict, collector, an independent validator, the exported schemas."""

from __future__ import annotations

import json
from collections.abc import Iterator
from random import Random

import pytest

from scripts.codegen.spec.source import pointer
from tests.codegen.compiling import Finding, Judge, compile_schemas
from tests.codegen.random_payloads import Guide, payload
from tests.codegen.random_schemas import WARNINGS, components

_PAYLOADS = 50
_ELSEWHERE = frozenset({"", "falseSchema", "additionalProperties", "propertyNames"})
"""Where a member must not be there, the judge gives its parent's place or its own."""

_QUICK, _DEEP = 150, 20_000


def _judged_places(judge: Judge, value: object) -> Iterator[str]:
    """Yield the pointers of what a judge finds, a missing member's with its name.

    Members that must not be there are left out: the judge gives their parent's place, or their own.
    """
    for error in judge.iter_errors(value):
        if error.kind.name not in _ELSEWHERE:
            is_missing = error.schema_path[-1] == "required"
            missing = [error.kind.as_dict()["property"]] if is_missing else []
            yield pointer((*error.instance_path, *missing))


def _are_alike(findings: list[Finding], judged: set[str]) -> bool:
    """Whether we found nothing that a judge did not, and for each of its findings it or one further out."""
    ours = {finding.pointer for finding in findings}
    known = {finding.pointer for finding in findings if finding.keyword not in _ELSEWHERE}
    return known <= judged and all(
        any(place == own or place.startswith(f"{own}/") for own in ours) for place in judged
    )


def _disagreement(source: Random) -> str:
    """Return how the judges of a random schema differ on a random payload, "" if they never do."""
    schemas = components(source)
    compiled = compile_schemas(schemas)
    written, plain, strict = compiled.written(), compiled.exported(), compiled.exported(strict=True)
    guide = Guide(source, schemas)
    for number in range(_PAYLOADS):
        value = guide.payload(schemas["Root"]) if number % 3 else payload(source)
        findings = compiled.findings(value)
        errors = [finding for finding in findings if finding.code not in WARNINGS]
        verdicts = {written.is_valid(value), plain.is_valid(value), compiled.is_valid(value), not errors}
        strict_verdicts = {strict.is_valid(value), not findings}
        places = set(_judged_places(written, value))
        if len(verdicts) > 1 or len(strict_verdicts) > 1 or not _are_alike(errors, places):
            found = "\n".join(map(str, findings))
            return "\n".join([json.dumps(schemas), json.dumps(value), found, *places, compiled.source()])
    return ""


def test_judges_agree_on_random_schemas(pytestconfig: pytest.Config) -> None:
    first, count = 0, _QUICK
    if pytestconfig.getoption("--deep"):
        first, count = Random().getrandbits(32), _DEEP  # noqa: S311 - no secret
    for seed in range(first, first + count):
        assert not (found := _disagreement(Random(seed))), f"seed {seed}: {found}"  # noqa: S311 - no secret
