"""References and ``allOf``: merged into one schema where that says the same, and refused where not."""

from __future__ import annotations

import pytest

from scripts.codegen.ir import Json, Property
from tests.codegen.compiling import built, refusals

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
    ("sibling", "keyword"), [({"type": ["string", "null"]}, "type"), ({"minLength": 2}, "minLength")]
)
def test_keyword_that_stands_beside_a_reference_and_in_its_scalar_is_refused(
    sibling: dict[str, Json], keyword: str
) -> None:
    text: Json = {"type": "string", "minLength": 1}
    root: Json = {"items": {"$ref": "#/components/schemas/Text", **sibling}}
    message = f"'Text' has the keyword {keyword!r} too, and one schema can't have it twice"
    assert refusals(root, {"Text": text}) == [f"Root/items/$ref: {message}"]


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
    assert found.types == ("object",)
    assert _names(found.properties) == ["base!", "own!", "more!"]
    assert (found.extends, found.inherited) == (("Base",), ("base",))
    assert found.required == ("base", "own", "more")
    assert ([warn.code for warn in found.warns], found.unknown_code) == (["RC404"], "RC202")


_MORE = "a branch of allOf must be an object, and say no more than its members"
_BESIDE = "beside allOf may stand which members there are, and no other rule"


@pytest.mark.parametrize(
    ("root", "finding"),
    [
        (
            {"allOf": [_TO_BASE, {**_OWN, "properties": {"base": {}}}]},
            ": the member 'base' is described twice in allOf",
        ),
        ({"allOf": [_TO_BASE, {**_OWN, "minProperties": 1}]}, f"/1: {_MORE}"),
        ({"allOf": [_TO_BASE, {"properties": {"own": {}}}]}, f"/1: {_MORE}"),
        ({"allOf": [_TO_BASE, {**_OWN, "type": ["object", "null"]}]}, f"/1: {_MORE}"),
        ({"allOf": [_TO_BASE, {**_OWN, "additionalProperties": False}]}, f"/1: {_MORE}"),
        ({"allOf": [_TO_BASE, {**_OWN, "anyOf": [{}]}]}, f"/1: {_MORE}"),
        ({"allOf": [{"$ref": "#/components/schemas/Base", "minProperties": 3}, _OWN]}, f"/0: {_MORE}"),
        ({"allOf": [{"$ref": "#/components/schemas/Base", "required": ["x"]}, _OWN]}, f"/0: {_MORE}"),
        ({"allOf": [_TO_BASE, True]}, f"/1: {_MORE}"),
        ({"allOf": [_TO_BASE, False]}, f"/1: {_MORE}"),
        ({"allOf": [{"type": "string"}]}, f"/0: {_MORE}"),
        ({"allOf": [_TO_BASE], "minProperties": 1}, f": {_BESIDE}"),
        ({"allOf": [_TO_BASE], "type": ["object", "null"]}, f": {_BESIDE}"),
        ({"allOf": [_TO_BASE], "$ref": "#/components/schemas/Base"}, f": {_BESIDE}"),
    ],
    ids=[
        "a member in two branches",
        "a rule in a branch",
        "a branch for any type",
        "a branch for null too",
        "a branch that closes the object",
        "a combinator in a branch",
        "a rule beside the reference",
        "members beside the reference",
        "a branch for everything",
        "a branch for nothing",
        "a branch for texts",
        "a rule beside the branches",
        "null beside the branches",
        "a reference beside the branches",
    ],
)
def test_branches_that_do_not_become_one_object_are_refused(root: dict[str, Json], finding: str) -> None:
    assert refusals(root, {"Base": _BASE}) == [f"Root/allOf{finding}"]
