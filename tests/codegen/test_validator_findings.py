"""What validators find: the place, the code, and the words for what was expected."""

from __future__ import annotations

import pytest

from scripts.codegen.ir import Json
from tests.codegen.compiling import Finding, compile_property, compile_root, compile_schemas

_CLOSED: Json = {"code": "RC202", "additionalProperties": False}


def _pattern(words: str, pattern: str = "a") -> dict[str, Json]:
    return {"type": "string", "pattern": pattern, "x-expected": {"pattern": words}}


def test_missing_fields_come_in_schema_order_the_undeclared_ones_last() -> None:
    root: Json = {
        "type": "object",
        "required": ["z", "b", "a"],
        "properties": {"a": {"type": "string"}, "b": {}},
    }
    found = compile_root(root).findings({})
    assert [(finding.pointer, finding.expected) for finding in found] == [
        ("/a", "string"),
        ("/b", "any value"),
        ("/z", "any value"),
    ]
    assert {(finding.code, finding.keyword, repr(finding.actual)) for finding in found} == {
        ("RC201", "required", "MISSING")
    }


def test_missing_object_is_expected_to_be_of_its_component_s_type() -> None:
    root: Json = {
        "type": "object",
        "required": ["a"],
        "properties": {"a": {"$ref": "#/components/schemas/Leaf"}},
    }
    (finding,) = compile_root(root, Leaf={"type": ["object", "null"], "minProperties": 1}).findings({})
    assert finding.expected == "object or null"


@pytest.mark.parametrize(
    ("schema", "value", "expected"),
    [
        ({"type": "string"}, 1, Finding("RC203", "/a", "type", "string", 1)),
        ({"type": ["integer", "string"]}, None, Finding("RC203", "/a", "type", "integer or string", None)),
        (_pattern("an a"), "b", Finding("RC302", "/a", "pattern", "an a", "b")),
        ({"const": "v1", "x-codes": {"const": "RC103"}}, "v2", Finding("RC103", "/a", "const", '"v1"', "v2")),
        ({"minItems": 1}, [], Finding("RC304", "/a", "minItems", "at least 1 item", [])),
        (False, 1, Finding("RC304", "/a", "", "absent", 1)),
        ({"items": {"minimum": 1}}, [1, 0], Finding("RC303", "/a/1", "minimum", "at least 1", 0)),
        (
            {"additionalProperties": False},
            {"b": 1},
            Finding("RC304", "/a/b", "additionalProperties", "a documented field", 1),
        ),
        (
            {"type": "object", "properties": {"c": {}}, "additionalProperties": {"type": "null"}},
            {"c": 1, "b": 1},
            Finding("RC203", "/a/b", "type", "null", 1),
        ),
        (
            {"anyOf": [{"type": "null"}, {"minimum": 3}]},
            2,
            Finding("RC304", "/a", "anyOf", "valid by at least one of the alternatives", 2),
        ),
        (
            {"type": "object", "anyOf": [{"required": ["x"]}, {"required": ["y"]}]},
            {},
            Finding("RC304", "/a", "anyOf", "an object with at least one of x, y", {}),
        ),
        (
            {"anyOf": [{"required": ["x"]}, {"required": ["y", "z"]}]},
            {"y": 1},
            Finding("RC304", "/a", "anyOf", "valid by at least one of the alternatives", {"y": 1}),
        ),
    ],
)
def test_finding_says_what_was_expected_and_what_was_there(
    schema: Json, value: Json, expected: Finding
) -> None:
    compiled = compile_property(schema)
    assert compiled.findings({"a": value}) == [expected]
    assert not compiled.is_valid({"a": value})


def test_item_of_nested_arrays_has_the_index_of_each_level() -> None:
    schema: Json = {"items": {"type": "array", "items": {"type": "array", "items": {"type": "integer"}}}}
    assert compile_root(schema).codes([[[1], [2]], [[3, 4], ["5"]]]) == ["RC203 /1/1/0"]
    assert compile_property(schema).codes({"a": [[], [[0, None]]]}) == ["RC203 /a/1/0/1"]
    assert compile_root({"additionalProperties": schema}).codes({"b": [[[None]]]}) == ["RC203 /b/0/0/0"]


@pytest.mark.parametrize(
    ("value", "codes"),
    [
        (5, ["RC203 /a"]),
        ("bbbb", ["RC302 /a", "RC304 /a"]),
        ("a", ["RC304 /a"]),
        ("bbb", ["RC302 /a"]),
        ("ab ", ["RC402 /a"]),
        ("aba", ["RC403 /a"]),
        ("abb", []),
    ],
)
def test_error_hides_the_warnings_on_its_value_and_the_first_warning_the_others(
    value: Json, codes: list[str]
) -> None:
    warnings: Json = [{"code": "RC402", "pattern": "[ab]$"}, {"code": "RC403", "pattern": "b$"}]
    lengths: dict[str, Json] = {"minLength": 2, "maxLength": 3}
    schema: Json = {**_pattern("an a first", "^a"), **lengths, "x-warn": warnings}
    assert compile_property(schema).codes({"a": value}) == codes


@pytest.mark.parametrize(
    ("payload", "codes"),
    [
        ({"customerCode": "a"}, []),
        ({"customerCode": "a", "x": 1}, ["RC202 /x"]),
        ({"customerCode": "a", "password": 1}, ["RC406 /password"]),
        ({"x": 1}, ["RC201 /customerCode", "RC202 /x"]),
        ({}, ["RC201 /customerCode"]),
        ({"customerCode": "a", "optional": 1, "x": {"password": 1}}, ["RC202 /x"]),
        ({"optional": 1, "x": 1, "y": 1}, ["RC201 /customerCode", "RC202 /x", "RC202 /y"]),
    ],
)
def test_undocumented_fields_are_found_beside_missing_and_optional_ones(
    payload: Json, codes: list[str]
) -> None:
    root: dict[str, Json] = {
        "type": "object",
        "required": ["customerCode"],
        "properties": {"customerCode": {"type": "string"}, "optional": {}},
        "x-warn": [_CLOSED],
    }
    secrets: dict[str, Json] = {"x-secret-fields": {"code": "RC406", "names": ["password"]}}
    assert compile_schemas({"Root": root}, **secrets).codes(payload) == codes


@pytest.mark.parametrize(
    ("payload", "codes"),
    [
        ({"code": "a", "first": "", "second": "", "third": ""}, []),
        ({}, ["RC201 /code"]),
        ({"code": 1, "third": "", "first": None}, ["RC203 /code", "RC203 /first"]),
        ({"code": "", "second": 1, "x": {"password": 1}}, ["RC202 /x", "RC203 /second"]),
        ({"code": "", "first": "", "password": 1}, ["RC406 /password"]),
        ({"code": "", 1: "", "x": {1}}, ["RC203 /<int>", "RC203 /x"]),
    ],
)
def test_object_of_texts_has_the_findings_of_any_other(payload: Json, codes: list[str]) -> None:
    root: dict[str, Json] = {
        "type": "object",
        "required": ["code"],
        "properties": {name: {"type": "string"} for name in ("code", "first", "second", "third")},
        "x-warn": [_CLOSED],
    }
    secrets: dict[str, Json] = {"x-secret-fields": {"code": "RC406", "names": ["password"]}}
    compiled = compile_schemas({"Root": root}, **secrets)
    assert "for key, item in value.items():" in compiled.source()
    assert sorted(compiled.codes(payload)) == codes


def test_documented_field_of_an_object_with_one_is_no_undocumented_one() -> None:
    root: Json = {"type": "object", "properties": {"customerCode": {"type": "string"}}, "x-warn": [_CLOSED]}
    assert compile_root(root).codes({"customerCode": "a", "c": 1}) == ["RC202 /c"]
