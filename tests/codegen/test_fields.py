"""Field rows: one a field, parents before members, with everything that is known of it."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from scripts.codegen.emitters.fields import emit_fields, field_rows
from scripts.codegen.ir import Contract, Json
from scripts.codegen.text import PACKAGE
from tests.codegen.compiling import contract_of
from tests.commands import ROOT
from tests.contracts import load_contract

_CONTRACT = load_contract(ROOT / "tests" / "golden" / "events" / "spec")


def _row(schema: Json, *, required: bool = False, **others: Json) -> dict[str, object]:
    """Return the row of a property ``a`` with the schema."""
    root: dict[str, Json] = {
        "type": "object",
        "properties": {"a": schema},
        "required": ["a"] if required else [],
    }
    (row, *_) = field_rows(contract_of({**others, "Root": root}), "Root")
    return dict(row)


def test_rows_come_in_schema_order_parents_before_members() -> None:
    rows = field_rows(_CONTRACT, "EventBuy")
    assert [(row["path"], row["pointer"], row["component"]) for row in rows] == [
        ("source", "/source", "EventBuy"),
        ("requestTime", "/requestTime", "EventBuy"),
        ("customer", "/customer", "EventBuy"),
        ("customer.code", "/customer/code", "Customer"),
        ("customer.email", "/customer/email", "Customer"),
        ("eventType", "/eventType", "EventBuy"),
        ("eventData", "/eventData", "EventBuy"),
        ("eventData.total", "/eventData/total", "EventBuyData"),
        ("eventData.products", "/eventData/products", "EventBuyData"),
        ("eventData.products[].id", "/eventData/products/*/id", "EventBuyProduct"),
        ("eventData.products[].quantity", "/eventData/products/*/quantity", "EventBuyProduct"),
        ("eventData.products[].coupon", "/eventData/products/*/coupon", "EventBuyProduct"),
        ("eventData.gender", "/eventData/gender", "EventBuyData"),
    ]


def test_row_holds_everything_that_is_known_of_a_field() -> None:
    (row,) = (row for row in field_rows(_CONTRACT, "EventBuy") if row["name"] == "requestTime")
    assert row == {
        "path": "requestTime",
        "pointer": "/requestTime",
        "component": "EventBuy",
        "name": "requestTime",
        "types": ("integer",),
        "required": True,
        "nullable": False,
        "label": "request time",
        "unit": "milliseconds since the Unix epoch",
        "unit_name": "epoch-milliseconds",
        "description": "When the event was sent.",
        "example": 1710000000000,
        "evidence": "conflict",
        "sources": (
            ("Common Fields", "table", "requestTime | Long | Required | Epoch time"),
            ("Samples", "sample", '"requestTime": 1710000000000'),
        ),
        "decision": "Milliseconds, as in all samples.",
        "settles": "A look at what arrives.",
        "reference_guide": "",
        "guide_about": (),
        "guide_names": (),
        "secret": False,
        "choices": (),
        "codes": ("RC201", "RC203", "RC303", "RC401"),
        "constraints": (("minimum", 0, "at least 0"),),
    }


@pytest.mark.parametrize(
    ("schema", "key", "value"),
    [
        ({}, "types", ()),
        ({}, "codes", ()),
        ({}, "example", None),
        ({}, "evidence", ""),
        ({"type": ["null", "string"]}, "types", ("string",)),
        ({"type": ["null", "string"]}, "nullable", True),
        ({"type": "string", "enum": ["a", "b"]}, "choices", ("a", "b")),
        ({"x-secret": True}, "secret", True),
        ({"examples": [[1], 2]}, "example", [1]),
        ({"$ref": "#/components/schemas/Leaf"}, "types", ("object",)),
        ({"$ref": "#/components/schemas/Leaf"}, "codes", ("RC203", "RC404")),
        ({"minLength": 1, "x-codes": {"minLength": "RC302"}}, "codes", ("RC302",)),
    ],
)
def test_row_follows_the_schema_of_its_field(schema: Json, key: str, value: object) -> None:
    leaf: Json = {"type": "object", "x-warn": [{"code": "RC404", "minProperties": 1}]}
    assert _row(schema, Leaf=leaf)[key] == value


def test_required_field_can_be_missing() -> None:
    assert _row({}, required=True)["codes"] == ("RC201",)


def test_pointer_escapes_what_a_pointer_must() -> None:
    contract = contract_of({"Root": {"type": "object", "properties": {"a/b~c": {}}}})
    assert [(row["path"], row["pointer"]) for row in field_rows(contract, "Root")] == [("a/b~c", "/a~1b~0c")]


def test_nested_arrays_have_their_level_in_the_path_and_a_component_stands_in_itself_once() -> None:
    tree: Json = {"$ref": "#/components/schemas/Tree"}
    grid: Json = {"type": "array", "items": {"type": "array", "items": tree}}
    properties: dict[str, Json] = {"grid": grid, "up": tree}
    schemas: dict[str, Json] = {
        "Tree": {"type": "object", "properties": properties},
        "Root": {"properties": {"rows": grid}},
    }
    rows = field_rows(contract_of(schemas), "Root")
    assert [(row["path"], row["pointer"]) for row in rows] == [
        ("rows", "/rows"),
        ("rows[][].grid", "/rows/*/*/grid"),
        ("rows[][].up", "/rows/*/*/up"),
    ]


def _printed(contract: Contract) -> dict[str, Any]:
    (path, text), *others = emit_fields(contract).items()
    assert (path, others) == (f"{PACKAGE}/fields.json", [])
    document: dict[str, Any] = json.loads(text)
    for component in document["components"].values():
        component["fields"] = [{**document["empty"], **row} for row in component["fields"]]
    components: dict[str, Any] = document["components"]
    return components


@pytest.mark.parametrize("path", ["tests/golden/events/spec", "spec"])
def test_printed_rows_are_the_rows_and_those_of_a_base_stand_once(path: str) -> None:
    contract = load_contract(ROOT / path)
    printed = _printed(contract)
    assert list(printed) == ["Envelope", *contract.targets.values()]
    for component in contract.targets.values():
        base = printed[component]["extends"]
        rows = [
            {**row, "component": component} if row["component"] == base else row
            for row in (printed[base]["fields"] if base else [])
        ]
        rows += printed[component]["fields"]
        assert rows == json.loads(json.dumps(field_rows(contract, component)))
    holders = {
        name for name, each in printed.items() for row in each["fields"] if row["path"] == "requestTime"
    }
    assert holders == {"Envelope"}


def test_printed_rows_leave_out_what_is_empty() -> None:
    false: Json = {"type": "boolean", "examples": [False]}
    contract = contract_of({"Root": {"type": "object", "properties": {"a": {}, "b": false}}})
    document = json.loads(*emit_fields(contract).values())
    bare, other = document["components"]["Root"]["fields"]
    assert bare == {"path": "a", "pointer": "/a", "component": "Root", "name": "a"}
    assert other["example"] is False
    assert {*document["empty"], *bare} == {*field_rows(contract, "Root")[0]}


def test_rows_that_differ_from_those_of_the_base_are_printed() -> None:
    base: Json = {"type": "object", "properties": {"a": {}}}
    root: Json = {"allOf": [{"$ref": "#/components/schemas/Base"}, {"type": "object", "required": ["a"]}]}
    printed = _printed(replace(contract_of({"Base": base, "Root": root}), tokens=("Root",)))
    assert list(printed) == ["Root"]
    assert printed["Root"]["extends"] == ""
    assert [row["required"] for row in printed["Root"]["fields"]] == [True]
