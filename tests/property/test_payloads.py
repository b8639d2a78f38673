"""On payloads drawn from the contract, sound and faulty ones, every judge says the same."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Iterator
from functools import cache
from typing import Any

import jsonschema
import jsonschema_rs
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from jsonschema.validators import extend

import rcdp_schemas as rcdp
from rcdp_schemas_generated.index import TARGETS
from scripts.generate import load_contract
from tests.property.strategies import Payloads, json_values

_MUTANTS = 5
_BLANKS = r"\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff"

every_target = pytest.mark.parametrize("target", TARGETS)


@cache
def _payloads() -> Payloads:
    return Payloads(load_contract())


def _pattern(_: object, pattern: str, value: object, __: object) -> Iterator[jsonschema.ValidationError]:
    """Judge a pattern of the contract as ECMA-262 reads it, with ``re``."""
    text = pattern.replace("$", r"\Z").replace(r"@\s", f"@{_BLANKS}").replace(r"\S", f"[^{_BLANKS}]")
    if isinstance(value, str) and not re.search(text, value):
        yield jsonschema.ValidationError(f"does not match {pattern}")


_Judge = extend(jsonschema.Draft202012Validator, {"pattern": _pattern})  # type: ignore[no-untyped-call]


@cache
def _judges(target: str, *, strict: bool) -> tuple[Any, ...]:
    schema = rcdp.json_schema(target, strict=strict)
    return _Judge(schema), jsonschema_rs.Draft202012Validator(schema)


def _verdict(payload: object, target: str) -> bool:
    """Return whether a payload is valid, on which all judges have to agree, in strict mode as well."""
    report, strict_report = rcdp.check(payload, target), rcdp.check(payload, target, strict=True)
    verdicts = {rcdp.is_valid(payload, target), report.valid, not report.errors}
    verdicts |= {judge.is_valid(payload) for judge in _judges(target, strict=False)}
    assert len(verdicts) == 1, report
    strict_verdicts = {rcdp.is_valid(payload, target, strict=True), strict_report.valid, not report.issues}
    strict_verdicts |= {judge.is_valid(payload) for judge in _judges(target, strict=True)}
    assert len(strict_verdicts) == 1, strict_report
    return verdicts.pop()


@every_target
@given(data=st.data())
def test_judges_agree_on_payloads_and_on_what_breaks_them(target: str, data: st.DataObject) -> None:
    payload = data.draw(_payloads().valid(target))
    assert _verdict(payload, target)
    model: Any = rcdp.parse(payload, target)
    assert json.dumps(model.to_dict()) == json.dumps(payload)
    assert model.from_dict(model.to_dict()) == model
    for mutant in data.draw(_payloads().faulty(target, payload, _MUTANTS)):
        assert not _verdict(mutant, target)


@every_target
@given(data=st.data())
@settings(max_examples=5, phases=[Phase.generate])  # each mutant is small already
def test_judges_agree_on_every_way_to_break_the_full_example(target: str, data: st.DataObject) -> None:
    for mutant in data.draw(_payloads().faulty(target, rcdp.example(target, full=True), sys.maxsize)):
        assert not _verdict(mutant, target)


@every_target
@given(payload=json_values)
def test_judges_agree_on_any_json(target: str, payload: object) -> None:
    _verdict(payload, target)
