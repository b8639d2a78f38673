"""What generated validators take a Python value for: JSON Schema's semantics, and JSON's own limits."""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from datetime import UTC, date, datetime
from decimal import Decimal
from enum import IntEnum, StrEnum
from fractions import Fraction
from math import inf, nan
from pathlib import PurePosixPath
from typing import Any

import pytest

from scripts.codegen.ir import Json
from scripts.codegen.keywords import APPLIES_TO
from tests.codegen.compiling import compile_property, compile_root


class _Text(str):
    __slots__ = ()


class _Whole(int):
    pass


class _Real(float):
    pass


class _Items(list[Any]):
    pass


class _Count(IntEnum):
    THREE = 3


class _Name(StrEnum):
    ABC = "abc"


class _Eager(dict[str, Any]):
    """A dict that makes up members when asked."""

    def __missing__(self, key: str) -> str:
        return key

    def get(self, key: str, default: object = None) -> Any:
        return "made up"


_VALUES: dict[str, tuple[object, ...]] = {
    "null": (None,),
    "boolean": (True, False),
    "integer": (0, -1, 1.0, -0.0, 10**400, 1e300, _Whole(7), _Real(2.0), _Count.THREE),
    "number": (0.5, -1.5, 5e-324, _Real(2.5)),
    "string": ("", "a", "1", "true", _Text("abc"), _Name.ABC),
    "array": ([], [1], [[None]], _Items([1])),
    "object": ({}, {"a": 1}, OrderedDict(a=1), defaultdict(list, a=1), _Eager(b=1)),
}
_FOREIGN = (
    Decimal("1.5"),
    Fraction(1, 2),
    1 + 0j,
    b"abc",
    bytearray(b"abc"),
    (1, 2),
    {1, 2},
    frozenset(),
    range(3),
    date(2024, 1, 1),
    datetime(2024, 1, 1, tzinfo=UTC),
    PurePosixPath("a"),
    object(),
    object,
    Ellipsis,
    iter(()),
    {}.keys(),
    memoryview(b"a"),
)
_NOT_FINITE = (nan, inf, -inf, _Real(nan), _Real(inf))
_PLACES: dict[str, tuple[Json, str]] = {
    "the value itself": ({}, ""),
    "a property of any type": ({"properties": {"a": {}}}, "/a"),
    "an undocumented member": ({"type": "object", "properties": {"b": {}}}, "/a"),
    "a member of a schema": ({"additionalProperties": {}}, "/a"),
    "inside a string that is none": ({"type": "object", "properties": {"a": {"type": "string"}}}, "/a"),
    "inside an array of a type": ({"properties": {"a": {"items": {"type": "string"}}}}, "/a/0"),
    "inside an array of any type": ({"properties": {"a": {"type": "array"}}}, "/a/0"),
    "inside an object of any type": ({"properties": {"a": {"type": "object"}}}, "/a/b"),
    "below undocumented members": ({"type": "object"}, "/a/0/b/0"),
}


def _inside(pointer: str, value: Any) -> Any:
    """Return a payload that holds a value at a pointer."""
    for token in reversed(pointer.split("/")[1:]):
        value = [value] if token == "0" else {token: value}  # noqa: S105 - a pointer's token
    return value


@pytest.mark.parametrize("kind", _VALUES)
@pytest.mark.parametrize("declared", _VALUES)
def test_python_value_has_one_json_type_and_an_integer_is_a_number(declared: str, kind: str) -> None:
    fits = kind == declared or (kind, declared) == ("integer", "number")
    alone, nullable = compile_root({"type": declared}), compile_root({"type": sorted({declared, "null"})})
    for value in _VALUES[kind]:
        assert alone.codes(value) == ([] if fits else ["RC203"])
        assert nullable.codes(value) == ([] if fits or value is None else ["RC203"])


@pytest.mark.parametrize("place", _PLACES)
@pytest.mark.parametrize("value", _NOT_FINITE)
def test_number_that_is_not_finite_is_found_everywhere(value: float, place: str) -> None:
    schema, pointer = _PLACES[place]
    assert compile_root(schema).codes(_inside(pointer, value)) == [f"RC004 {pointer}".rstrip()]


@pytest.mark.parametrize("place", _PLACES)
@pytest.mark.parametrize("value", _FOREIGN, ids=lambda value: type(value).__name__)
def test_python_type_that_json_does_not_have_is_found_everywhere(value: object, place: str) -> None:
    schema, pointer = _PLACES[place]
    (finding,) = compile_root(schema).findings(_inside(pointer, value))
    assert (finding.code, finding.pointer, finding.keyword) == ("RC203", pointer, "type")
    assert finding.actual is value
    assert not compile_root(schema).is_valid(_inside(pointer, value))


@pytest.mark.parametrize("declared", _VALUES)
@pytest.mark.parametrize("value", [*_FOREIGN, nan], ids=lambda value: type(value).__name__)
def test_foreign_value_is_of_no_type(declared: str, value: object) -> None:
    expected = "RC004" if isinstance(value, float) else "RC203"
    assert compile_root({"type": declared}).codes(value) == [expected]


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
        (_Text("a"), ["a"], True),
        (_Count.THREE, [3], True),
        ([1, True], [[1.0, True]], True),
        ([1, True], [[True, 1]], False),
        ([1], [[1, 1]], False),
        ([], [{}], False),
        (_Items([1]), [[1]], True),
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
        ({"pattern": "b"}, ("abc", _Text("b")), ("a", ""), "RC302"),
        ({"pattern": "^.$"}, ("\U0001f600", "\x85"), ("\n", "\u2028"), "RC302"),
        ({"minimum": 1}, (1, 1.0, 10**400, 1e300, _Whole(1)), (0, 0.9999, -(10**400)), "RC303"),
        ({"exclusiveMaximum": 1.5}, (1, 1.4999, -(10**400)), (1.5, 2, 10**400), "RC303"),
        ({"maximum": 10**20}, (1e20, 10**20), (10**20 + 1,), "RC303"),
        ({"minItems": 1.0}, ([0], _Items([0])), ([],), "RC304"),
        ({"maxProperties": 1}, ({}, _Eager(a=1)), ({"a": 1, "b": 1},), "RC304"),
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
    others = [value for kind in _VALUES.keys() - judged for value in _VALUES[kind]]
    assert [compiled.codes(value) for value in others] == [[]] * len(others)


@pytest.mark.parametrize("key", [1, None, True, 1.5, (1, 2), b"a"])
@pytest.mark.parametrize(
    ("schema", "holder"),
    [
        ({}, ""),
        ({"type": "object", "properties": {"a": {}}}, ""),
        ({"additionalProperties": {"type": "integer"}}, ""),
        ({"properties": {"a": {"type": "object"}}}, "/a"),
        ({"type": "object"}, "/unknown/0"),
    ],
)
def test_key_that_is_no_string_is_found_everywhere(schema: dict[str, Json], holder: str, key: object) -> None:
    compiled = compile_root(schema)
    payload = _inside(holder, {key: 1, "a": 1}) if holder != "/a" else {"a": {key: 1}}
    (finding,) = compiled.findings(payload)
    assert (finding.code, finding.actual) == ("RC203", key)
    assert finding.expected == "a string as key"
    assert not compiled.is_valid(payload)


@pytest.mark.parametrize("make", [dict, OrderedDict, lambda value: defaultdict(list, value)])
def test_missing_member_is_missing_whatever_the_dict_and_asking_leaves_no_trace(make: Any) -> None:
    compiled = compile_root({"type": "object", "required": ["a", "c"], "properties": {"a": {}, "b": {}}})
    payload = make({"b": 1})
    assert compiled.codes(payload) == ["RC201 /a", "RC201 /c"]
    assert payload == {"b": 1}


def test_members_that_a_dict_makes_up_do_not_count() -> None:
    schema: dict[str, Json] = {
        "required": ["a"],
        "properties": {"a": {"type": "string"}, "b": {"type": "null"}},
    }
    assert compile_root({"type": "object", **schema}).codes(_Eager()) == ["RC201 /a"]
    assert compile_root(schema).codes(_Eager()) == ["RC201 /a"]
    assert compile_property(schema).codes({"a": _Eager()}) == ["RC201 /a/a"]


def test_payload_that_contains_itself_is_found_not_followed() -> None:
    compiled = compile_root(
        {"type": "object", "properties": {"a": {"type": "object", "properties": {"b": {}}}}}
    )
    payload: dict[str, Any] = {"a": {"b": []}}
    payload["a"]["b"].append(payload["a"]["b"])
    assert compiled.codes(payload) == ["RC203 /a/b/0"]
    payload["a"]["b"] = {}
    payload["x"] = payload
    assert compiled.codes(payload) == ["RC203 /x/x"]
    payload["x"] = payload["y"] = {"shared": [1]}
    assert compiled.codes(payload) == []


def test_undocumented_member_may_be_nested_without_end() -> None:
    nested: Any = nan
    for level in range(100_000):
        nested = [nested] if level % 2 else {"a": nested}
    found = compile_root({"type": "object"}).findings({"deep": nested})
    assert [finding.code for finding in found] == ["RC004"]
    assert found[0].pointer.startswith("/deep/0/a/0/a")
    assert not compile_root({"type": "object"}).is_valid({"deep": nested})
    while nested is not nan:  # taken apart from the outside, since Python frees what is nested by recursion
        nested = nested[0] if isinstance(nested, list) else nested["a"]
