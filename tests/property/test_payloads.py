"""An independent validator agrees with us on the payloads of the published strategies."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

import rcdp_schemas as rcdp
from rcdp_schemas.testing import Broken, assert_issues, assert_valid, broken_payloads, payloads
from rcdp_schemas.testing.broken import faults_of
from rcdp_schemas.testing.shapes import Shape, shape_of
from rcdp_schemas.testing.strategies import json_values
from rcdp_schemas_generated.codes import CODES
from rcdp_schemas_generated.index import TARGETS
from scripts.codegen.ir import Contract, Schema
from tests.contracts import load_contract
from tests.property.judging import judged_issues

_MOST = 6

# Each runs for every target, and the long comparison with judges draws many more.
fewer = settings(max_examples=settings().max_examples // 5)
every_target = pytest.mark.parametrize("target", TARGETS)


_SOFT = {("RC301", "/userAgent/isMobileDevice"), ("RC302", "/session/sessionStartTime")}
_SOFT_IN_UPDATE = {("RC301", "/eventData/gender"), ("RC302", "/eventData/dob")}


def _errors(issues: frozenset[tuple[str, str]], target: str) -> list[tuple[str, str]]:
    soft = _SOFT | (_SOFT_IN_UPDATE if target == "eventUpdateProfile" else set())
    return [issue for issue in issues if CODES[issue[0]]["severity"] == "error" and issue not in soft]


def _codes(target: str) -> list[str]:
    """Return the codes that a payload can raise."""
    return sorted({fault.code for fault in faults_of(shape_of(target))})


@every_target
@given(data=st.data())
@fewer
def test_valid_payloads_are_valid_to_us_and_to_the_judge(target: str, data: st.DataObject) -> None:
    payload = data.draw(payloads(target, unknown_fields=data.draw(st.booleans())))
    assert_valid(payload, target)
    issues = judged_issues(payload, target)
    assert not _errors(issues, target)
    assert_issues(payload, target, *issues)


@every_target
@given(data=st.data())
@fewer
def test_strict_payloads_raise_no_warning_either(target: str, data: st.DataObject) -> None:
    payload = data.draw(payloads(target, strict=True))
    assert_valid(payload, target, strict=True)
    assert judged_issues(payload, target) == frozenset()


@every_target
@given(data=st.data())
@fewer
def test_broken_payloads_raise_the_issues_that_they_name(target: str, data: st.DataObject) -> None:
    broken = data.draw(broken_payloads(target, *_codes(target), most=_MOST))
    assert judged_issues(broken.payload, target) == broken.issues
    assert_issues(broken.payload, target, *broken.issues)
    assert len(broken.issues) <= _MOST


@pytest.mark.parametrize("target", ["eventCartItemEdit", "TokenResponse"])
def test_what_a_broken_payload_names_is_true_at_each_step_of_shrinking(target: str) -> None:
    def has_several_issues(broken: Broken) -> bool:
        assert judged_issues(broken.payload, target) == broken.issues
        return len(broken.issues) > 1

    found = find(broken_payloads(target), has_several_issues, settings=settings(max_examples=100))
    assert len(found.issues) == 2, "nothing smaller has several"


@every_target
@given(data=st.data())
@fewer
def test_broken_payloads_are_invalid_where_no_code_is_named(target: str, data: st.DataObject) -> None:
    broken = data.draw(broken_payloads(target))
    assert not rcdp.is_valid(broken.payload, target)
    assert len(_errors(broken.issues, target)) == len(broken.issues)


@every_target
@given(data=st.data())
@settings(max_examples=5, phases=[Phase.generate])
def test_one_fault_of_each_code_can_be_asked_for(target: str, data: st.DataObject) -> None:
    for code in _codes(target):
        broken = data.draw(broken_payloads(target, code, most=1))
        assert [issue[0] for issue in broken.issues] == [code]
        assert judged_issues(broken.payload, target) == broken.issues


@every_target
@given(payload=json_values)
@fewer
def test_we_find_in_any_json_what_the_judge_finds(target: str, payload: object) -> None:
    assert_issues(payload, target, *judged_issues(payload, target))


def test_payloads_hold_each_field_with_each_type_and_choice() -> None:
    target = "eventCheckout"
    missing = {*_expected(shape_of(target), target)}

    @settings(max_examples=200, derandomize=False)
    @given(payloads(target))
    def look(payload: dict[str, Any]) -> None:
        missing.difference_update(_seen(shape_of(target), payload, target))

    for _ in range(10):  # each time with other payloads, until chance has left out nothing
        if missing:
            look()
    assert missing == set()


def _seen(shape: Shape, value: Any, path: str) -> Iterator[tuple[str, object]]:
    kinds = {
        str: "string",
        int: "integer",
        float: "number",
        type(None): "null",
        dict: "object",
        list: "array",
    }
    yield path, kinds[type(value)]
    for demand in shape.errors:
        if demand.rules[0].keyword == "enum":
            yield path, value
    if isinstance(value, dict):
        for name, member in shape.members.items():
            if name in value:
                yield from _seen(member, value[name], f"{path}.{name}")
    if isinstance(value, list) and shape.items is not None:
        yield f"{path}[]", len(value)
        for item in value:
            yield from _seen(shape.items, item, f"{path}[]")


def _expected(shape: Shape, path: str) -> Iterator[tuple[str, object]]:
    yield from ((path, kind) for kind in shape.types)
    for demand in shape.errors:
        if demand.rules[0].keyword == "enum":
            yield from ((path, choice) for choice in demand.rules[0].value)
    for name, member in shape.members.items():
        yield from _expected(member, f"{path}.{name}")
    if shape.items is not None:
        yield from ((f"{path}[]", count) for count in (0, 1, 2, 3))
        yield from _expected(shape.items, f"{path}[]")


@every_target
def test_shapes_hold_the_rules_and_codes_of_the_spec(target: str) -> None:
    contract = load_contract()
    root = contract.schemas[contract.targets[target]]
    assert [*_rules_of_shape(shape_of(target))] == [*_rules_of_spec(contract, root)]


def _rules_of_shape(shape: Shape) -> Iterator[object]:
    yield shape.types
    yield [(demand.code, [rule.keyword for rule in demand.rules]) for demand in shape.errors]
    yield from ((demand.code, [rule.keyword for rule in demand.rules]) for demand in shape.warnings)
    yield shape.closed, shape.required
    for name, member in shape.members.items():
        yield name
        yield from _rules_of_shape(member)
    if shape.items is not None:
        yield from _rules_of_shape(shape.items)


def _rules_of_spec(contract: Contract, schema: Schema) -> Iterator[object]:
    while schema.ref:
        schema = contract.schemas[schema.ref]
    yield schema.types
    yield [(rule.code, [rule.keyword]) for rule in schema.rules]
    for warn in schema.warns:
        keywords = [rule.keyword for rule in warn.schema.rules]
        yield warn.code, [*keywords, *(["anyOf"] if warn.schema.any_of else [])]
    yield bool(schema.unknown_code), schema.required
    for member in schema.properties:
        yield member.name
        yield from _rules_of_spec(contract, member.schema)
    if schema.items is not None:
        yield from _rules_of_spec(contract, schema.items)
