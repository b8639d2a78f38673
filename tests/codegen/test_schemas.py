"""Schema nodes normalised: types, parts, places, soft schemas."""

from __future__ import annotations

import pytest

from scripts.codegen.build.schemas import SchemaBuilder
from scripts.codegen.ir import Json
from tests.codegen.compiling import built, bundle_of

_ALL = ["null", "boolean", "integer", "number", "string", "array", "object"]


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
    assert built({"type": declared} if declared else {}).types == types


@pytest.mark.parametrize(("node", "never"), [(True, False), ({}, False), (False, True)])
def test_boolean_schema_allows_everything_or_nothing(node: Json, never: bool) -> None:  # noqa: FBT001 - the datum
    found = built(node)
    assert (found.never, found.types, found.is_scalar) == (never, (), not never)


@pytest.mark.parametrize("keyword", ["additionalProperties", "items"])
def test_schema_that_allows_everything_is_dropped(keyword: str) -> None:
    assert built({keyword: {}}) == built({keyword: True}) == built({})
    assert not built({keyword: False}).is_scalar


def test_node_has_the_place_of_its_keyword_in_the_bundle() -> None:
    found = built({"properties": {"a": {"anyOf": [{"items": {"type": "null"}}]}}})
    inner = found.properties[0].schema.any_of[0].items
    assert inner is not None
    assert inner.place.pointer == "/components/schemas/Root/properties/a/anyOf/0/items"


def test_component_is_built_once_and_has_its_name() -> None:
    schemas: dict[str, Json] = {"Root": {"type": "object"}}
    builder = SchemaBuilder(bundle_of(schemas), schemas)
    assert builder.component("Root") is builder.component("Root")
    assert builder.component("Root").name == "Root"


def test_soft_schemas_keep_their_order_and_codes() -> None:
    found = built(
        {
            "type": "object",
            "x-warn": [
                {"code": "RC405", "minProperties": 1},
                {"code": "RC202", "additionalProperties": False},
                {"code": "RC404", "anyOf": [{"required": ["a"]}]},
            ],
        }
    )
    assert found.unknown_code == "RC202"
    assert [warn.code for warn in found.warns] == ["RC405", "RC404"]
    assert [(rule.code, rule.expected) for rule in found.warns[0].schema.rules] == [
        ("RC405", "at least 1 field")
    ]
    assert [branch.required for branch in found.warns[1].schema.any_of] == [("a",)]


def test_parts_of_a_schema_are_all_that_is_written_inside_it() -> None:
    found = built(
        {
            "properties": {"a": {"items": {"type": "null"}}},
            "additionalProperties": {"type": "null"},
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
        "/anyOf/0",
        "/x-warn/0",
        "/x-warn/0/anyOf/0",
    ]
