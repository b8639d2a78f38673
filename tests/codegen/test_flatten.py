"""References and ``allOf``: merged into one schema where that says the same, and left alone where not."""

from __future__ import annotations

import pytest

from scripts.codegen.ir import Json, Property, Schema
from tests.codegen.compiling import built

_BASE: Json = {
    "type": "object",
    "required": ["base"],
    "properties": {"base": {"type": "string"}},
    "x-warn": [{"code": "RC404", "minProperties": 2}, {"code": "RC202", "additionalProperties": False}],
}
_TO_BASE: Json = {"$ref": "#/components/schemas/Base"}
_OWN: dict[str, Json] = {"type": "object", "required": ["own"], "properties": {"own": {}, "more": {}}}


def _names(properties: tuple[Property, ...]) -> list[str]:
    return [f"{member.name}!" if member.required else member.name for member in properties]


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
    found = built(root, Text=text)
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
    found = built({"$ref": "#/components/schemas/Text", **sibling}, Text={"type": "string", "minLength": 1})
    assert [branch.name for branch in found.all_of] == ["Text"]
    assert built(sibling) == _without_reference(found)


def _without_reference(schema: Schema) -> Schema:
    fields = {name: getattr(schema, name) for name in Schema.__slots__} | {"all_of": ()}
    return Schema(**fields)


@pytest.mark.parametrize(
    "target",
    [{"type": "object"}, {"type": "array"}, {"type": ["string", "array"]}, {"anyOf": [{}]}, False],
)
def test_reference_to_anything_but_a_scalar_stays_a_reference(target: Json) -> None:
    assert built({"$ref": "#/components/schemas/Other"}, Other=target).ref == "Other"


def test_reference_to_a_reference_to_a_scalar_is_the_scalar() -> None:
    found = built(
        {"$ref": "#/components/schemas/First"},
        First={"$ref": "#/components/schemas/Second"},
        Second={"type": "string"},
    )
    assert (found.types, found.ref) == (("string",), "")


def test_component_may_refer_to_itself_in_a_member() -> None:
    found = built({"type": "object", "properties": {"inner": {"$ref": "#/components/schemas/Root"}}})
    assert found.properties[0].schema.ref == "Root"


def test_branches_that_only_name_members_become_one_object() -> None:
    found = built({"allOf": [_TO_BASE, _OWN], "required": ["more"]}, Base=_BASE)
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
    found = built(root, Base=_BASE)
    assert len(found.all_of) == len(root["allOf"])  # type: ignore[arg-type]
    assert found.extends == ()
