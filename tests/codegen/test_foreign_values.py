"""What JSON can't hold is found wherever it stands: foreign types and keys, numbers, cycles."""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from datetime import UTC, date, datetime
from decimal import Decimal
from fractions import Fraction
from math import inf, nan
from pathlib import PurePosixPath
from typing import Any

import pytest

from scripts.codegen.ir import Json
from tests.codegen.compiling import compile_property, compile_root
from tests.codegen.python_values import VALUES, Eager, Real

_FOREIGN: tuple[object, ...] = (
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
_NOT_FINITE = (nan, inf, -inf, Real(nan), Real(inf))
_ROOT = "#/components/schemas/Root"
_PLACES: dict[str, tuple[Json, str]] = {
    "the value itself": ({}, ""),
    "a property of any type": ({"properties": {"a": {}}}, "/a"),
    "an undocumented member": ({"type": "object", "properties": {"b": {}}}, "/a"),
    "a member of a schema": ({"additionalProperties": {}}, "/a"),
    "inside a string that is none": ({"type": "object", "properties": {"a": {"type": "string"}}}, "/a"),
    "inside an array of a type": ({"properties": {"a": {"items": {"type": "string"}}}}, "/a/0"),
    "inside an array of any type": ({"properties": {"a": {"type": "array"}}}, "/a/0"),
    "inside an object of any type": ({"properties": {"a": {"type": "object"}}}, "/a/b"),
    "beside alternatives": ({"type": "object", "anyOf": [{"required": ["a"]}]}, "/a"),
    "below undocumented members": ({"type": "object"}, "/a/0/b/0"),
}


def _inside(pointer: str, value: Any) -> Any:
    """Return a payload that holds a value at a pointer."""
    for token in reversed(pointer.split("/")[1:]):
        value = [value] if token == "0" else {token: value}
    return value


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


@pytest.mark.parametrize("declared", VALUES)
@pytest.mark.parametrize("value", [*_FOREIGN, nan], ids=lambda value: type(value).__name__)
def test_foreign_value_is_of_no_type(declared: str, value: object) -> None:
    expected = "RC004" if isinstance(value, float) else "RC203"
    assert compile_root({"type": declared}).codes(value) == [expected]


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
    assert finding.expected == "key"
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
    assert compile_root({"type": "object", **schema}).codes(Eager()) == ["RC201 /a"]
    assert compile_root(schema).codes(Eager()) == ["RC201 /a"]
    assert compile_property(schema).codes({"a": Eager()}) == ["RC201 /a/a"]


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
    while isinstance(
        nested, (list, dict)
    ):  # taken apart from the outside, since Python frees what is nested by recursion
        nested = nested[0] if isinstance(nested, list) else nested["a"]
