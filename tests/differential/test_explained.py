"""Each known disagreement with another validator, shown on one value."""

from __future__ import annotations

from typing import Any

import pytest

import rcdp_schemas as rcdp
from scripts.codegen.ir import Json
from tests.codegen.compiling import Compiled, compile_property
from tests.differential.explained import EXPLANATIONS, LONE_SURROGATE, explain, has_surrogate
from tests.differential.judges import python_judge, rust_judge
from tests.runtime.payloads import edited

_NAMES = {reason.name for reason in EXPLANATIONS}


def _who_accepts(schema: Json, value: Any) -> set[str]:
    """Return which of us find nothing wrong with a value in the member of an object."""
    compiled: Compiled = compile_property(schema)
    exported: Any = {"type": "object", "properties": {"a": schema}}
    verdicts = {
        "we": compiled.is_valid({"a": value}),
        "jsonschema": not python_judge(exported).leaves({"a": value}),
        "jsonschema-rs": not rust_judge(exported).leaves({"a": value}),
    }
    return {name for name, accepts in verdicts.items() if accepts}


@pytest.mark.parametrize(
    ("name", "pattern", "value", "accepted_by"),
    [
        ("a final newline under $", "^a$", "a\n", {"jsonschema"}),
        ("another script's digit under \\d", r"^\d$", "\u0661", {"jsonschema"}),
        ("a blank under \\s", r"^\s$", "\ufeff", {"we", "jsonschema-rs"}),
        ("a blank under \\s", r"^\s$", "\u0085", {"jsonschema"}),
        ("a blank under \\s", r"^\s$", "\u001f", {"jsonschema"}),
        ("a line terminator under .", "^.$", "\r", {"jsonschema", "jsonschema-rs"}),
        ("a line terminator under .", "^.$", "\u2028", {"jsonschema", "jsonschema-rs"}),
    ],
)
def test_pattern_is_read_as_ecma_262_reads_it(
    name: str, pattern: str, value: str, accepted_by: set[str]
) -> None:
    schema: Json = {"type": "string", "pattern": pattern, "x-expected": {"pattern": "such a text"}}
    assert _who_accepts(schema, value) == accepted_by
    we = "we" in accepted_by
    for judge in ("jsonschema", "jsonschema-rs"):
        differs = (judge in accepted_by) is not we
        assert explain(judge, {"pattern"}, value) == (name if differs else "")


@pytest.mark.parametrize("value", [float("inf"), float("-inf"), float("nan")])
def test_number_that_is_not_finite_is_no_json_to_us_alone(value: float) -> None:
    payload = edited("eventCheckout", {"/eventData/totalPrice": value})
    (issue,) = rcdp.check(payload, "eventCheckout").issues
    assert (issue.code, issue.pointer) == ("RC004", "/eventData/totalPrice")
    schema = rcdp.json_schema("eventCheckout", strict=True)
    for judge, keywords in ((python_judge(schema), []), (rust_judge(schema), ["type"])):
        assert [leaf.keyword for leaf in judge.leaves(payload)] == keywords
        assert explain(judge.name, {issue.keyword, *keywords}, value) == "an infinity or NaN"


def test_half_of_a_surrogate_pair_is_judged_by_us_and_jsonschema_alone() -> None:
    payload = edited("eventLogin", {"/customer/email": "a@\ud800"})
    schema = rcdp.json_schema("eventLogin")
    assert rcdp.is_valid(payload, "eventLogin")  # a value in memory; as a text it is RC002
    assert python_judge(schema).leaves(payload) == []
    with pytest.raises(UnicodeEncodeError):
        rust_judge(schema).leaves(payload)
    assert has_surrogate(payload)
    assert has_surrogate([{"\udfff": 1}])
    assert not has_surrogate(["\U0001f600", 1, None])
    assert LONE_SURROGATE not in _NAMES


def test_other_differences_are_not_explained() -> None:
    assert explain("jsonschema", {"pattern"}, "abc") == ""
    assert explain("jsonschema", {"type"}, "a\n") == ""
    assert explain("jsonschema", {"pattern"}, 1) == ""
    assert explain("jsonschema-rs", {"pattern"}, "a\n") == ""
    assert explain("jsonschema", {"minimum"}, 1.5) == ""
