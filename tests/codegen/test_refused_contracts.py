"""Specs whose schemas are fine one by one and refused as a whole: cycles, names, events, unheard warnings."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scripts.codegen.ir import Json
from scripts.generate import main
from tests.codegen.compiling import refusals
from tests.codegen.small_spec import FILES, replaced, write_files

_SOFT: Json = {"type": "array", "x-warn": [{"code": "RC402", "minItems": 1}]}


@pytest.mark.parametrize(
    "branch",
    [
        {"x-warn": [{"code": "RC402", "minLength": 1}]},
        {"x-warn": [{"code": "RC202", "additionalProperties": False}]},
        {"properties": {"a": {"items": {"$ref": "#/components/schemas/Soft"}}}},
    ],
)
def test_warning_inside_any_of_is_refused(branch: Json) -> None:
    soft: Json = {
        "type": "object",
        "properties": {"again": {"$ref": "#/components/schemas/Soft"}},
        "x-warn": [{"code": "RC202", "additionalProperties": False}],
    }
    assert refusals({"anyOf": [{}, branch]}, {"Soft": soft}) == [
        "Root/anyOf/1: a warning inside anyOf is never raised"
    ]


def test_warning_behind_a_reference_inside_any_of_is_refused_too() -> None:
    found = refusals({"anyOf": [{"$ref": "#/components/schemas/Soft"}]}, {"Soft": _SOFT})
    assert found == ["Root/anyOf/0: a warning inside anyOf is never raised"]


def test_components_that_refer_to_each_other_are_refused() -> None:
    others: dict[str, Json] = {
        "Same": {"$ref": "#/components/schemas/Mirror"},
        "Mirror": {"anyOf": [{"type": "null"}, {"$ref": "#/components/schemas/Same"}]},
        "Parent": {"type": "object", "properties": {"child": {"$ref": "#/components/schemas/Child"}}},
        "Child": {"type": "array", "items": {"$ref": "#/components/schemas/Parent"}},
        "Outside": {"type": "object", "properties": {"parent": {"$ref": "#/components/schemas/Parent"}}},
    }
    assert refusals({"type": "object"}, others) == [
        "Child: 'Child' refers to itself through another component, which is not supported",
        "Mirror: 'Mirror' refers to itself at the same value",
        "Parent: 'Parent' refers to itself through another component, which is not supported",
        "Same: 'Same' refers to itself at the same value",
    ]


@pytest.mark.parametrize("name", ["", "../Escape", "With Space", "2nd", "Tag\u202eged", "__init__"])
def test_component_that_cannot_name_a_module_is_refused(name: str) -> None:
    (finding,) = refusals({}, {name: {"type": "object"}})
    assert finding.endswith(f": {name!r} can't be the name of a component")


def test_components_of_one_module_are_refused() -> None:
    assert refusals({}, {"FooBar": {}, "FOOBar": {}}) == [
        "FOOBar: 'FooBar' and 'FOOBar' would share the module 'foo_bar'"
    ]


def _operation(name: str, schema: str) -> Json:
    media: Json = {"schema": {"$ref": f"#/components/schemas/{schema}"}}
    return {"post": {"operationId": name, "requestBody": {"content": {"application/json": media}}}}


@pytest.mark.parametrize(
    ("paths", "message"),
    [
        ({"/a": _operation("eventA", "Text")}, "'eventA' has no object component as its schema"),
        ({"/a": _operation("eventA", "Gone")}, "'eventA' has no object component as its schema"),
        ({"/a": {"post": {"operationId": "eventA"}}}, "'eventA' has no object component as its schema"),
        ({"/a": _operation("event/../../a", "Root")}, "'event/../../a' can't be the name of an event"),
        (
            {"/a": _operation("eventA", "Root"), "/b": _operation("eventA", "Root")},
            "two events are named 'eventA'",
        ),
    ],
)
def test_event_without_an_object_or_a_name_of_its_own_is_refused(paths: Json, message: str) -> None:
    findings = refusals({"type": "object"}, {"Text": {"type": "string"}}, paths=paths)
    assert findings == [f"/paths: {message}"]


@pytest.mark.parametrize("name", ["Text", "Gone"])
def test_token_schema_that_is_no_object_is_refused(name: str) -> None:
    found = refusals({}, {"Text": {"type": "string"}}, **{"x-token-schemas": [name]})
    assert [finding.partition(": ")[2] for finding in found] == [
        f"{name!r} has no object component as its schema"
    ]


def test_all_findings_are_reported_in_the_order_of_their_places() -> None:
    root: Json = {
        "formt": 1,
        "properties": {"a": {"pattern": "("}, "b": {"$ref": "#/components/schemas/Gone"}},
    }
    assert [finding.partition(": ")[0] for finding in refusals(root, {"Bad": {"minimum": "a"}})] == [
        "Bad/minimum",
        "Root/formt",
        "Root/properties/a/pattern",
        "Root/properties/b/$ref",
    ]


def test_command_prints_file_line_and_pointer_and_writes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = replaced(
        "schemas/EventPingData.yaml", "      pattern: '^[0-9]{4}$'", "      pattrn: '^[0-9]{4}$'"
    )
    spec = write_files(tmp_path / "spec", files)
    assert main(["--spec", str(spec), "--root", str(tmp_path)]) == 1
    line = FILES["schemas/EventPingData.yaml"].partition("pattern:")[0].count("\n") + 1
    place = re.escape(f"spec/schemas/EventPingData.yaml:{line}: ")
    printed = capsys.readouterr()
    assert re.search(
        f"^{place}.*keyword 'pattrn'.* \\(at /properties/dates/items/pattrn\\)$", printed.err, re.MULTILINE
    )
    assert (printed.out, [path.name for path in tmp_path.iterdir()]) == ("", ["spec"])
