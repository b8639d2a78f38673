"""On random events structures accept only what their validators find nothing in, and most of that."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from random import Random

import pytest

from rcdp_schemas.loading import load_text
from scripts.codegen.build import build
from scripts.codegen.emitters.structures import emit_structures
from scripts.codegen.emitters.validators import PACKAGE, emit_validators
from scripts.codegen.ir import Json
from scripts.proof.loading import Package
from tests.codegen.compiling import bundle_of
from tests.codegen.random_payloads import KEYS, Guide
from tests.codegen.random_schemas import ASSERTIONS, WARNINGS
from tests.soundness.mutants import mutant

_NAME = "eventRoot"
_TEXTS = 60
_QUICK, _DEEP = 150, 20_000
_SCALARS = ("string", "integer", "number", "boolean", "null")
_OF_OBJECTS = {"minProperties"}


def _assertions(source: Random, share: float) -> dict[str, Json]:
    drawn = {
        keyword: make(source)
        for keyword, (often, make) in ASSERTIONS.items()
        if source.random() < often * share
    }
    return {keyword: value for keyword, value in drawn.items() if keyword not in _OF_OBJECTS}


def _value(source: Random, targets: tuple[str, ...]) -> Json:
    """Return the schema of a member: of texts and numbers, of a list, or a reference to an object."""
    draw = source.random()
    if targets and draw < 0.25:
        return {"$ref": f"#/components/schemas/{source.choice(targets)}"}
    if draw < 0.45:
        bounds = {"minItems": 1} if source.random() < 0.3 else {}
        return {"type": "array", "items": _value(source, targets), **bounds}
    found: dict[str, Json] = {"type": [*source.sample(_SCALARS, source.choice((1, 1, 1, 2, 3)))]}
    if source.random() < 0.3:
        found["x-warn"] = [{"code": WARNINGS[0], **_assertions(source, 0.5)}]
    return found | _assertions(source, 0.5)


def _object(source: Random, targets: tuple[str, ...]) -> dict[str, Json]:
    names = source.sample(KEYS, source.randrange(1, 5))
    members = {name: _value(source, targets) for name in names}
    required: list[Json] = [name for name in names if source.random() < 0.5]
    warns: list[Json] = [{"code": WARNINGS[1], "additionalProperties": False}]
    if source.random() < 0.2:
        warns.append({"code": WARNINGS[0], "anyOf": [{"required": [name]} for name in names]})
    return {"type": "object", "properties": members, "required": required, "x-warn": warns}


def _schemas(source: Random) -> dict[str, Json]:
    """Return component schemas, of which ``Root`` is an event's, and has the members of ``Base``."""
    leaf, other, base = _object(source, ()), _object(source, ("Leaf",)), _object(source, ("Leaf", "Other"))
    own: Json = {"type": "object", "properties": {"eventType": {"type": "string", "const": _NAME}}}
    root: Json = {"type": "object", "allOf": [{"$ref": "#/components/schemas/Base"}, own]}
    return {"Leaf": leaf, "Other": other, "Base": base, "Root": root}


def _package(schemas: Mapping[str, Json]) -> Package:
    media = {"application/json": {"schema": {"$ref": "#/components/schemas/Root"}}}
    post = {"operationId": _NAME, "requestBody": {"content": media}}
    contract = build(bundle_of(schemas, paths={f"/{_NAME}": {"post": post}}))
    return Package(emit_validators(contract) | emit_structures(contract))


@dataclass
class _Tally:
    clean: int = 0
    accepted: int = 0


def _judge(source: Random, tally: _Tally) -> None:
    """Let the structures of a random event and the usual way judge random texts."""
    schemas = _schemas(source)
    package, guide = _package(schemas), Guide(source, schemas)
    decode, accepts = package.load(f"{PACKAGE}.structures").EVENTS[_NAME]
    collect = package.load(f"{PACKAGE}.validators.root").collect
    for number in range(_TEXTS):
        data = json.dumps(guide.payload(schemas["Base"])).encode()
        if number % 3 == 0:
            data = mutant(source, data, data)
        try:
            is_accepted = accepts(decode(data), data.count(b'"'))
        except ValueError:
            is_accepted = False
        loaded, findings = load_text(data), list[object]()
        collect(loaded.payload, None, findings)
        is_clean = loaded.complete and not loaded.problems and not findings
        assert is_clean or not is_accepted, (schemas, data, findings, package.files)
        tally.clean += is_clean
        tally.accepted += is_accepted


def test_structures_of_random_events_accept_only_what_is_clean(pytestconfig: pytest.Config) -> None:
    first, count = 0, _QUICK
    if pytestconfig.getoption("--deep"):
        first, count = Random().getrandbits(32), _DEEP  # noqa: S311 - no secret
    tally = _Tally()
    for seed in range(first, first + count):
        _judge(Random(seed), tally)  # noqa: S311 - no secret
    assert tally.clean > count * _TEXTS // 10
    assert tally.accepted > 0.8 * tally.clean, tally
