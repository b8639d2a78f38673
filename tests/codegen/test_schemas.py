"""Schema nodes normalised: types, references, merged ``allOf``, soft schemas."""

from __future__ import annotations

import pytest

from scripts.codegen.ir import Json, Property, Schema
from scripts.codegen.schemas import SchemaBuilder
from tests.codegen.compiling import bundle_of

_ALL = ["null", "boolean", "integer", "number", "string", "array", "object"]
_BASE: Json = {
    "type": "object",
    "required": ["base"],
    "properties": {"base": {"type": "string"}},
    "x-warn": [{"code": "RC404", "minProperties": 2}, {"code": "RC202", "additionalProperties": False}],
}
_TO_BASE: Json = {"$ref": "#/components/schemas/Base"}
_OWN: dict[str, Json] = {"type": "object", "required": ["own"], "properties": {"own": {}, "more": {}}}


def _built(root: Json, **others: Json) -> Schema:
    schemas: dict[str, Json] = {**others, "Root": root}
    builder = SchemaBuilder(bundle_of(schemas), schemas)
    found = builder.component("Root")
    assert not builder.findings
    return found


def _names(properties: tuple[Property, ...]) -> list[str]:
    return [f"{member.name}!" if member.required else member.name for member in properties]


@pytest.mark.parametrize(
    ("declared", "types"),
    [
        ("string", ("string",)),
        (["null", "string"], ("null", "string")),
        (["integer", "number"], ("number",)),
        (["number", "string", "integer"], ("number", "string")),
        (_ALL, ()),
        ([kind for kind in _ALL if kind != "integer"], ()),
        ([kind for kind in _ALL if kind != "number"], tuple(kind for kind in _ALL if kind != "number")),
        ([], ()),
    ],
)
def test_types_are_those_of_the_spec_where_they_leave_any_out(declared: Json, types: tuple[str, ...]) -> None:
    assert _built({"type": declared} if declared else {}).types == types


@pytest.mark.parametrize(("node", "never"), [(True, False), ({}, False), (False, True)])
def test_boolean_schema_allows_everything_or_nothing(node: Json, never: bool) -> None:  # noqa: FBT001 - the datum
    found = _built(node)
    assert (found.never, found.types, found.is_scalar) == (never, (), not never)


@pytest.mark.parametrize("keyword", ["additionalProperties", "items"])
def test_schema_that_allows_everything_is_dropped(keyword: str) -> None:
    for node in (True, {}):
        assert _built({keyword: node}) == _built({keyword: True})
        assert _built({keyword: node}).is_scalar
    assert not _built({keyword: False}).is_scalar


def test_node_has_the_place_of_its_keyword_in_the_bundle() -> None:
    found = _built({"properties": {"a": {"anyOf": [{"items": {"type": "null"}}]}}})
    inner = found.properties[0].schema.any_of[0].items
    assert inner is not None
    assert inner.place.pointer == "/components/schemas/Root/properties/a/anyOf/0/items"


def test_component_is_built_once_and_has_its_name() -> None:
    schemas: dict[str, Json] = {"Root": {"type": "object"}}
    builder = SchemaBuilder(bundle_of(schemas), schemas)
    assert builder.component("Root") is builder.component("Root")
    assert builder.component("Root").name == "Root"


def test_reference_to_a_scalar_brings_its_rules_and_warnings_after_its_own_warnings() -> None:
    text: Json = {
        "type": "string",
        "minLength": 1,
        "description": "Target.",
        "x-label": "target",
        "x-warn": [{"code": "RC403", "pattern": "^1$"}],
    }
    root: Json = {
        "$ref": "#/components/schemas/Text",
        "maxLength": 9,
        "description": "Own.",
        "x-warn": [{"code": "RC402", "pattern": "2"}],
    }
    found = _built(root, Text=text)
    assert (found.ref, found.types) == ("", ("string",))
    assert [rule.keyword for rule in found.rules] == ["minLength", "maxLength"]
    assert [warn.code for warn in found.warns] == ["RC402", "RC403"]
    assert (found.doc.description, found.doc.label) == ("Own.", "target")


@pytest.mark.parametrize(
    "sibling",
    [{"type": ["string", "null"]}, {"minLength": 2}],
    ids=["types of both", "one rule of both"],
)
def test_scalar_that_says_the_same_keyword_as_its_reference_keeps_both(sibling: dict[str, Json]) -> None:
    found = _built({"$ref": "#/components/schemas/Text", **sibling}, Text={"type": "string", "minLength": 1})
    assert [branch.name for branch in found.all_of] == ["Text"]
    assert _built(sibling) == _without_reference(found)


def _without_reference(schema: Schema) -> Schema:
    fields = {name: getattr(schema, name) for name in Schema.__slots__} | {"all_of": ()}
    return Schema(**fields)


@pytest.mark.parametrize(
    "target",
    [{"type": "object"}, {"type": "array"}, {"type": ["string", "array"]}, {"anyOf": [{}]}, False],
)
def test_reference_to_anything_but_a_scalar_stays_a_reference(target: Json) -> None:
    assert _built({"$ref": "#/components/schemas/Other"}, Other=target).ref == "Other"


def test_reference_to_a_reference_to_a_scalar_is_the_scalar() -> None:
    found = _built(
        {"$ref": "#/components/schemas/First"},
        First={"$ref": "#/components/schemas/Second"},
        Second={"type": "string"},
    )
    assert (found.types, found.ref) == (("string",), "")


def test_component_may_refer_to_itself_in_a_member() -> None:
    found = _built({"type": "object", "properties": {"inner": {"$ref": "#/components/schemas/Root"}}})
    assert found.properties[0].schema.ref == "Root"


def test_branches_that_only_name_members_become_one_object() -> None:
    found = _built({"allOf": [_TO_BASE, _OWN], "required": ["more"]}, Base=_BASE)
    assert (found.types, found.all_of) == (("object",), ())
    assert _names(found.properties) == ["base!", "own!", "more!"]
    assert (found.extends, found.inherited) == (("Base",), ("base",))
    assert found.required == ("base", "own", "more")
    assert ([warn.code for warn in found.warns], found.unknown_code) == (["RC404"], "RC202")


@pytest.mark.parametrize(
    "root",
    [
        {"allOf": [_TO_BASE, {**_OWN, "properties": {"base": {}}}]},
        {"allOf": [_TO_BASE, {**_OWN, "minProperties": 1}]},
        {"allOf": [_TO_BASE, {"properties": {"own": {}}}]},
        {"allOf": [_TO_BASE, {**_OWN, "additionalProperties": False}]},
        {"allOf": [_TO_BASE, {**_OWN, "anyOf": [{}]}]},
        {"allOf": [{"$ref": "#/components/schemas/Base", "maxProperties": 3}, _OWN]},
        {"allOf": [{"$ref": "#/components/schemas/Base", "required": ["x"]}, _OWN]},
        {"allOf": [_TO_BASE, True]},
        {"allOf": [_TO_BASE, False]},
        {"allOf": [_TO_BASE], "minProperties": 1},
        {"allOf": [_TO_BASE], "type": ["object", "null"]},
        {"allOf": [_TO_BASE], "$ref": "#/components/schemas/Base"},
    ],
    ids=[
        "a member in two branches",
        "a rule in a branch",
        "a branch for any type",
        "a branch that closes the object",
        "a combinator in a branch",
        "a rule beside the reference",
        "members beside the reference",
        "a branch for everything",
        "a branch for nothing",
        "a rule beside the branches",
        "null beside the branches",
        "a reference beside the branches",
    ],
)
def test_branches_that_say_more_stay_branches(root: dict[str, Json]) -> None:
    found = _built(root, Base=_BASE)
    assert len(found.all_of) == len(root["allOf"])  # type: ignore[arg-type]
    assert found.extends == ()


def test_soft_schemas_keep_their_order_and_codes() -> None:
    found = _built(
        {
            "type": "object",
            "x-warn": [
                {"code": "RC405", "minProperties": 1, "x-expected": {"minProperties": "some"}},
                {"code": "RC202", "additionalProperties": False},
                {"code": "RC404", "anyOf": [{"required": ["a"]}]},
            ],
        }
    )
    assert found.unknown_code == "RC202"
    assert [warn.code for warn in found.warns] == ["RC405", "RC404"]
    assert [(rule.code, rule.expected) for rule in found.warns[0].schema.rules] == [("RC405", "some")]
    assert [branch.required for branch in found.warns[1].schema.any_of] == [("a",)]


def test_parts_of_a_schema_are_all_that_is_written_inside_it() -> None:
    found = _built(
        {
            "properties": {"a": {"items": {"type": "null"}}},
            "additionalProperties": {"type": "null"},
            "allOf": [{"type": "null"}],
            "anyOf": [{"type": "null"}],
            "x-warn": [{"code": "RC402", "anyOf": [{"type": "null"}]}],
        }
    )
    places = [part.place.pointer.removeprefix("/components/schemas/Root") for part in found.parts()]
    assert places == [
        "",
        "/properties/a",
        "/properties/a/items",
        "/additionalProperties",
        "/allOf/0",
        "/anyOf/0",
        "/x-warn/0",
        "/x-warn/0/anyOf/0",
    ]
