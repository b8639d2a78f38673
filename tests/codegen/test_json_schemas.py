"""The exported schemas: self-contained, without our own keywords, plain and strict."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace

import pytest
from jsonschema import Draft202012Validator

from scripts.codegen.emitters.json_schemas import SchemaPrinter, emit_json_schemas, emit_openapi, json_schema
from scripts.codegen.ir import Event, Json, Place, Schema
from tests.codegen.compiling import compile_root, contract_of
from tests.commands import ROOT
from tests.contracts import load_contract

_CONTRACT = load_contract(ROOT / "tests" / "golden" / "events" / "spec")
_FILES = {path: json.loads(text) for path, text in emit_json_schemas(_CONTRACT).items()}
_LEAF: Json = {"type": "object", "properties": {"a": {"type": "string"}}}
_SOFT: Json = {"type": "string", "x-warn": [{"code": "RC402", "minLength": 1}]}
_TO_LEAF: Json = {"$ref": "#/components/schemas/Leaf"}


def _keys(value: Json) -> Iterator[str]:
    """Yield the keywords of a schema: every key but the names of members."""
    if isinstance(value, dict):
        for key, member in value.items():
            yield key
            if key not in ("examples", "enum", "const"):
                yield from _keys(list(member.values()) if key in ("properties", "$defs") else member)  # type: ignore[union-attr]
    elif isinstance(value, list):
        for item in value:
            yield from _keys(item)


def test_each_target_has_a_plain_and_a_strict_file() -> None:
    names = ("eventBuy", "eventLeave", "TokenRequest")
    assert list(_FILES) == [
        f"schemas/{name}.{kind}" for name in names for kind in ("schema.json", "strict.schema.json")
    ]


@pytest.mark.parametrize("path", _FILES)
def test_file_is_a_self_contained_schema_that_accepts_its_own_examples(path: str) -> None:
    schema = _FILES[path]
    Draft202012Validator.check_schema(schema)
    assert not [key for key in _keys(schema) if key.startswith("x-") or key in ("example", "format")]
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert len(schema["examples"]) > 0
    for example in schema["examples"]:
        Draft202012Validator(schema).validate(example)


def test_name_of_a_schema_carries_the_major_version_and_its_kind() -> None:
    assert [_FILES[path]["$id"] for path in _FILES] == [
        "urn:rcdp-schemas:v2:eventBuy",
        "urn:rcdp-schemas:v2:eventBuy:strict",
        "urn:rcdp-schemas:v2:eventLeave",
        "urn:rcdp-schemas:v2:eventLeave:strict",
        "urn:rcdp-schemas:v2:TokenRequest",
        "urn:rcdp-schemas:v2:TokenRequest:strict",
    ]


def test_examples_of_an_event_are_its_payloads_and_those_of_a_token_schema_its_own() -> None:
    assert _FILES["schemas/eventBuy.schema.json"]["examples"][1]["customer"]["code"] == 17
    assert _FILES["schemas/TokenRequest.schema.json"]["examples"] == [
        {"grant_type": "client_credentials", "client_secret": "abc"}
    ]
    bare = replace(_CONTRACT, events=tuple(replace(event, examples={}) for event in _CONTRACT.events))
    assert len(json_schema(bare, "eventBuy")["examples"]) == 1  # type: ignore[arg-type]
    assert "examples" not in json_schema(contract_of({"Root": {"type": "object"}}), "Root")


def test_file_is_readable_text_with_one_line_break_at_its_end() -> None:
    for text in emit_json_schemas(_CONTRACT).values():
        assert text == json.dumps(json.loads(text), indent=2, ensure_ascii=False) + "\n"


@pytest.mark.parametrize(
    ("root", "plain", "strict"),
    [
        ({"x-warn": [{"code": "RC202", "additionalProperties": False}]}, {}, {"additionalProperties": False}),
        ({"x-warn": [{"code": "RC402", "minLength": 1}]}, {}, {"allOf": [{"minLength": 1}]}),
        (
            {"minItems": 1, "x-warn": [{"code": "RC404", "anyOf": [_TO_LEAF]}]},
            {"minItems": 1},
            {"minItems": 1, "allOf": [{"anyOf": [{"$ref": "#/$defs/Leaf"}]}]},
        ),
        ({"type": ["string", "null"], "enum": ["a"]}, {"type": ["string", "null"], "enum": ["a"]}, None),
        ({"properties": {"a": False, "b": {}}}, {"properties": {"a": False, "b": {}}}, None),
        ({"additionalProperties": {"type": "null"}, "items": False}, None, None),
        (
            {"anyOf": [{"required": ["a"]}], "maxItems": 2},
            {"anyOf": [{"required": ["a"], "properties": {"a": True}}], "maxItems": 2},
            None,
        ),
        ({"description": "D.", "examples": [1]}, None, None),
    ],
)
def test_keywords_are_printed_as_written_and_warnings_in_the_strict_schema_alone(
    root: dict[str, Json], plain: Json, strict: Json
) -> None:
    compiled = compile_root(root, Leaf=_LEAF)
    written = {key: value for key, value in root.items() if key != "x-warn"} if plain is None else plain
    schema = compiled.contract.schemas["Root"]
    assert SchemaPrinter().print(schema) == written
    assert SchemaPrinter(strict=True).print(schema) == (written if strict is None else strict)


@pytest.mark.parametrize(
    "around",
    [
        {"properties": {"a": _SOFT}},
        {"additionalProperties": _SOFT},
        {"items": _SOFT},
        {"properties": {"a": {"items": _SOFT}}},
    ],
)
def test_warnings_are_rules_of_the_strict_schema_at_any_depth(around: dict[str, Json]) -> None:
    schema = compile_root(around).contract.schemas["Root"]
    strict = {"type": "string", "allOf": [{"minLength": 1}]}
    assert json.dumps(strict) in json.dumps(SchemaPrinter(strict=True).print(schema))
    assert "minLength" not in json.dumps(SchemaPrinter().print(schema))


def test_schema_that_allows_nothing_is_false() -> None:
    nothing = Schema(place=Place("", 1, ""), never=True)
    assert SchemaPrinter().print(nothing) is False
    contract = replace(contract_of({"Root": _LEAF}), schemas={"Root": nothing})
    assert json_schema(contract, "Root")["not"] == {}


def test_definitions_are_those_that_are_reached_sorted_by_name() -> None:
    schemas: dict[str, Json] = {
        "Unused": _LEAF,
        "Leaf": _LEAF,
        "Branch": {"type": "array", "items": _TO_LEAF},
        "Root": {
            "type": "object",
            "properties": {
                "b": {"$ref": "#/components/schemas/Branch"},
                "self": {"$ref": "#/components/schemas/Root"},
            },
        },
    }
    contract = contract_of(schemas)
    assert list(json_schema(contract, "Root")["$defs"]) == ["Branch", "Leaf", "Root"]  # type: ignore[arg-type]
    assert "$defs" not in json_schema(contract, "Leaf")


def test_event_is_named_by_itself_and_not_by_its_component() -> None:
    contract = contract_of({"EventA": _LEAF})
    event = Event(name="eventA", title="", group="", summary="", description="", path="", schema="EventA")
    assert json_schema(replace(contract, events=(event,)), "eventA")["title"] == "eventA"


def test_openapi_document_is_the_bundle_in_words() -> None:
    shown = json.loads(emit_openapi(_CONTRACT)["openapi.json"])
    members = shown["components"]["schemas"]["Envelope"]["properties"]
    assert members["source"]["x-warn"] == [
        {"code": "RC402", "pattern": r"\S", "x-expected": {"pattern": "text that is not blank"}}
    ]
    assert members["requestTime"]["x-unit"] == "milliseconds since the Unix epoch"
    assert members["requestTime"]["x-warn"][0]["x-expected"]["minimum"] == (
        "a time in milliseconds, not in seconds"
    )
    (event,) = (path["post"] for name, path in shown["paths"].items() if name.endswith("eventBuy"))
    assert event["x-reference-guide"] == "The guide calls it eventPurchase."
    texts = {"code", "name", "severity", "summary", "meaning", "why", "fix", "silence", "event", "expect"}
    assert {key for row in shown["x-issue-codes"]["codes"] for key in row} <= texts
    assert shown.keys() == _CONTRACT.document.keys() - {"x-hints"}


def test_openapi_document_without_names_is_the_bundle() -> None:
    document = contract_of({"Root": _LEAF}).document
    assert json.loads(emit_openapi(replace(_CONTRACT, document=document))["openapi.json"]) == document
    assert emit_openapi(replace(_CONTRACT, document={"é": 1})) == {"openapi.json": '{\n  "é": 1\n}\n'}
