"""How generated validators see Python values: types, equality and rules as in JSON Schema."""

from __future__ import annotations

from collections import OrderedDict

import pytest

from scripts.codegen.ir import Json
from scripts.codegen.keywords import APPLIES_TO
from tests.codegen.compiling import compile_root
from tests.codegen.python_values import VALUES, Count, Eager, Items, Text, Whole


@pytest.mark.parametrize("kind", VALUES)
@pytest.mark.parametrize("declared", VALUES)
def test_python_value_has_one_json_type_and_an_integer_is_a_number(declared: str, kind: str) -> None:
    fits = kind == declared or (kind, declared) == ("integer", "number")
    alone = compile_root({"type": declared})
    nullable = compile_root({"type": ["null"] if declared == "null" else [declared, "null"]})
    for value in VALUES[kind]:
        assert alone.codes(value) == ([] if fits else ["RC203"])
        assert nullable.codes(value) == ([] if fits or value is None else ["RC203"])


@pytest.mark.parametrize(
    ("value", "choices", "fits"),
    [
        (1, [1.0], True),
        (1.0, [1], True),
        (0, [-0.0], True),
        (10**20, [1e20], True),
        (2**53 + 1, [float(2**53)], False),
        (True, [1], False),
        (1, [True], False),
        (False, [0, None, "", []], False),
        (None, [None], True),
        (None, [False, 0, ""], False),
        ("1", [1], False),
        ("é", ["e\u0301"], False),
        (Text("a"), ["a"], True),
        (Count.THREE, [3], True),
        ([1, True], [[1.0, True]], True),
        ([1, True], [[True, 1]], False),
        ([1], [[1, 1]], False),
        ([], [{}], False),
        (Items([1]), [[1]], True),
        ({"a": 1, "b": [None]}, [{"b": [None], "a": 1.0}], True),
        ({"a": 1}, [{"a": True}], False),
        ({"a": 1}, [{"a": 1, "b": 1}], False),
        ({"a": None}, [{"b": None}], False),
        (OrderedDict(b=1, a=2), [{"a": 2, "b": 1}], True),
        (1, [], False),
    ],
)
def test_enum_and_const_compare_as_json_does(value: object, choices: list[Json], fits: bool) -> None:  # noqa: FBT001 - the datum
    assert compile_root({"enum": choices}).codes(value) == ([] if fits else ["RC301"])
    if len(choices) == 1:
        assert compile_root({"const": choices[0]}).codes(value) == ([] if fits else ["RC301"])


@pytest.mark.parametrize(
    ("schema", "good", "bad", "code"),
    [
        ({"minLength": 2}, ("é\U0001f600", "e\u0301"), ("\U0001f600", "é", ""), "RC304"),
        ({"maxLength": 1}, ("\U0001f600", "\u2028", ""), ("e\u0301", "👨‍👩‍👧"), "RC304"),
        ({"pattern": r"^\d$"}, ("7",), ("٣", "7\n", "77"), "RC302"),
        ({"pattern": "b"}, ("abc", Text("b")), ("a", ""), "RC302"),
        ({"pattern": "^.$"}, ("\U0001f600", "\x85"), ("\n", "\u2028"), "RC302"),
        ({"minimum": 1}, (1, 1.0, 10**400, 1e300, Whole(1)), (0, 0.9999, -(10**400)), "RC303"),
        ({"maximum": 10**20}, (1e20, 10**20), (10**20 + 1,), "RC303"),
        ({"minItems": 1.0}, ([0], Items([0])), ([],), "RC304"),
        ({"minProperties": 1}, ({"a": 1}, Eager(a=1)), ({}, Eager()), "RC304"),
    ],
)
def test_rule_judges_values_of_its_type_alone(
    schema: dict[str, Json], good: tuple[object, ...], bad: tuple[object, ...], code: str
) -> None:
    compiled = compile_root(schema)
    assert [compiled.codes(value) for value in good] == [[]] * len(good)
    assert [compiled.codes(value) for value in bad] == [[code]] * len(bad)
    (applies_to,) = (APPLIES_TO[keyword] for keyword in schema)
    judged = {"integer", "number"} if applies_to == "number" else {applies_to}
    others = [value for kind in VALUES.keys() - judged for value in VALUES[kind]]
    assert [compiled.codes(value) for value in others] == [[]] * len(others)


@pytest.mark.parametrize(
    ("schema", "good", "bad"),
    [
        ({"anyOf": [{"minimum": 3}, {"maximum": 2}]}, (1, 4, "a"), (2.5,)),
        ({"anyOf": [{"type": "null"}]}, (None,), (1,)),
        ({"anyOf": [False, {"type": "null"}]}, (None,), (1,)),
        ({"items": {"items": {"type": "null"}}}, ([], [[None]], [1], 1), ([[1]],)),
        ({"properties": {"c": {}}, "additionalProperties": False}, ({"c": 1}, {}, 1), ({"d": 1},)),
        (
            {"properties": {"a": {"minimum": 2}}, "additionalProperties": {"maximum": 3}},
            ({"a": 9, "b": 0},),
            ({"a": 1}, {"b": 4}),
        ),
    ],
)
def test_schema_inside_a_schema_counts_as_the_standard_has_it(
    schema: dict[str, Json], good: tuple[object, ...], bad: tuple[object, ...]
) -> None:
    compiled = compile_root(schema)
    for value in good:
        assert compiled.codes(value) == []
    for value in bad:
        assert compiled.codes(value)


@pytest.mark.parametrize("required", [(), ("a-b", "a_b", "fieldValue", "value")])
def test_members_whose_names_are_alike_are_judged_apart(required: tuple[str, ...]) -> None:
    good = {"a-b": 1, "a_b": 2, "fieldValue": 3, "value": 4}
    properties: Json = {name: {"const": value} for name, value in good.items()}
    compiled = compile_root({"type": "object", "properties": properties, "required": [*required]})
    assert compiled.codes(good) == []
    for name in good:
        assert compiled.codes({**good, name: 0}) == [f"RC301 /{name}"]
