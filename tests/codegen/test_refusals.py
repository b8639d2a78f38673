"""Specs that the generator refuses: each finding names what is wrong and the place in the spec's files."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scripts.codegen.build import build
from scripts.codegen.ir import Json, SpecError
from scripts.generate import main
from tests.codegen.compiling import bundle_of
from tests.codegen.small_spec import FILES, replaced, write_files

_NO_CODE = "an entry of x-warn must be a mapping with a code"


def _findings(root: Json, others: dict[str, Json] | None = None, **document: Json) -> list[str]:
    """Return the findings as ``pointer: message``, the pointers of components without what they share."""
    with pytest.raises(SpecError) as caught:
        build(bundle_of({**(others or {}), "Root": root}, **document))
    places = [finding.place.pointer.removeprefix("/components/schemas/") for finding in caught.value.findings]
    return [f"{place}: {found.message}" for place, found in zip(places, caught.value.findings, strict=True)]


@pytest.mark.parametrize(
    ("root", "finding"),
    [
        ({"format": "date"}, "Root/format: the generator does not support the keyword 'format'"),
        ({"minLenght": 1}, "Root/minLenght: the generator does not support the keyword 'minLenght'"),
        ({"x-lable": "a"}, "Root/x-lable: the generator does not support the keyword 'x-lable'"),
        ({"oneOf": [{}]}, "Root/oneOf: the generator does not support the keyword 'oneOf'"),
        (
            {"properties": {"a/b": {"items": {"not": {}}}}},
            "Root/properties/a~1b/items/not: the generator does not support the keyword 'not'",
        ),
        ({"pattern": "(a"}, "Root/pattern: pattern '(a': unclosed ( (offset 0)"),
        ({"pattern": "(?<=a)b"}, "Root/pattern: pattern '(?<=a)b': lookbehind is not supported (offset 0)"),
        ({"minLength": "1"}, "Root/minLength: not a JSON Schema: '1' is not of type 'integer'"),
        ({"maxItems": -1}, "Root/maxItems: not a JSON Schema: -1 is less than the minimum of 0"),
        ({"minimum": True}, "Root/minimum: not a JSON Schema: True is not of type 'number'"),
        ({"required": ["a", "a"]}, "Root/required: not a JSON Schema: ['a', 'a'] has non-unique elements"),
        (
            {"properties": {"a": 1}},
            "Root/properties/a: not a JSON Schema: 1 is not of type 'object', 'boolean'",
        ),
        ({"anyOf": []}, "Root/anyOf: not a JSON Schema: [] should be non-empty"),
        ({"$ref": "#/components/schemas/Gone"}, "Root/$ref: no component '#/components/schemas/Gone'"),
        ({"$ref": "#/components/responses/Root"}, "Root/$ref: no component '#/components/responses/Root'"),
        ({"$ref": "#/components/schemas/Root"}, "Root: 'Root' refers to itself at the same value"),
        (
            {"type": "object", "allOf": [{"anyOf": [{"$ref": "#/components/schemas/Root"}]}]},
            "Root: 'Root' refers to itself at the same value",
        ),
        ({"x-codes": {"type": "RC302"}, "type": "null"}, "Root/x-codes/type: x-codes can't name 'type' here"),
        ({"x-codes": {"pattern": "RC302"}}, "Root/x-codes/pattern: x-codes can't name 'pattern' here"),
        ({"x-expected": "a text"}, "Root/x-expected: x-expected must be a mapping"),
    ],
)
def test_schema_that_cannot_be_compiled_is_refused_at_its_place(root: Json, finding: str) -> None:
    assert _findings(root) == [finding]


@pytest.mark.parametrize(
    ("entries", "finding"),
    [
        ({"code": "RC402"}, ": x-warn must be a list"),
        (["RC402"], f"/0: {_NO_CODE}"),
        ([{"pattern": "a"}], f"/0: {_NO_CODE}"),
        ([{"code": "", "pattern": "a"}], f"/0: {_NO_CODE}"),
        ([{"code": 402, "pattern": "a"}], f"/0: {_NO_CODE}"),
        (
            [{"code": "RC402", "minLength": "a"}],
            "/0/minLength: not a JSON Schema: 'a' is not of type 'integer'",
        ),
        ([{"code": "RC402", "pattern": "(a"}], "/0/pattern: pattern '(a': unclosed ( (offset 0)"),
        (
            [{"code": "RC402", "required": ["a"]}],
            "/0/required: the generator does not support 'required' as a soft keyword",
        ),
        (
            [{"code": "RC202", "additionalProperties": {}}],
            "/0/additionalProperties: the generator does not support 'additionalProperties' as a soft keyword",
        ),
        (
            [{"code": "RC202", "additionalProperties": False, "minProperties": 1}],
            "/0/additionalProperties: the generator does not support 'additionalProperties' as a soft keyword",
        ),
        (
            [{"code": "RC402", "pattern": "a", "x-expected": {"minimum": "b"}}],
            "/0/x-expected/minimum: x-expected can't name 'minimum' here",
        ),
    ],
)
def test_soft_schema_that_cannot_be_compiled_is_refused_at_its_place(entries: Json, finding: str) -> None:
    assert _findings({"x-warn": entries}) == [f"Root/x-warn{finding}"]


def test_soft_and_hard_rule_about_undocumented_members_exclude_each_other() -> None:
    root: Json = {
        "additionalProperties": {"type": "string"},
        "x-warn": [{"code": "RC202", "additionalProperties": False}],
    }
    assert _findings(root) == ["Root/x-warn/0: additionalProperties is a hard keyword of the same schema"]


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
    assert _findings({"anyOf": [{}, branch]}, {"Soft": soft}) == [
        "Root/anyOf/1: a warning inside anyOf is never raised"
    ]


def test_components_that_refer_to_each_other_are_refused() -> None:
    others: dict[str, Json] = {
        "Same": {"allOf": [{"$ref": "#/components/schemas/Mirror"}]},
        "Mirror": {"anyOf": [{"type": "null"}, {"$ref": "#/components/schemas/Same"}]},
        "Parent": {"type": "object", "properties": {"child": {"$ref": "#/components/schemas/Child"}}},
        "Child": {"type": "array", "items": {"$ref": "#/components/schemas/Parent"}},
        "Outside": {"type": "object", "properties": {"parent": {"$ref": "#/components/schemas/Parent"}}},
    }
    assert _findings({"type": "object"}, others) == [
        "Child: 'Child' refers to itself through another component, which is not supported",
        "Mirror: 'Mirror' refers to itself at the same value",
        "Parent: 'Parent' refers to itself through another component, which is not supported",
        "Same: 'Same' refers to itself at the same value",
    ]


@pytest.mark.parametrize("name", ["", "../Escape", "With Space", "2nd", "Tag\u202eged", "__init__"])
def test_component_that_cannot_name_a_module_is_refused(name: str) -> None:
    (finding,) = _findings({}, {name: {"type": "object"}})
    assert finding.endswith(f": {name!r} can't be the name of a component")


def test_components_of_one_module_are_refused() -> None:
    assert _findings({}, {"FooBar": {}, "FOOBar": {}}) == [
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
    findings = _findings({"type": "object"}, {"Text": {"type": "string"}}, paths=paths)
    assert findings == [f"/paths: {message}"]


@pytest.mark.parametrize("name", ["Text", "Gone"])
def test_token_schema_that_is_no_object_is_refused(name: str) -> None:
    found = _findings({}, {"Text": {"type": "string"}}, **{"x-token-schemas": [name]})
    assert [finding.partition(": ")[2] for finding in found] == [
        f"{name!r} has no object component as its schema"
    ]


def test_all_findings_are_reported_in_the_order_of_their_places() -> None:
    root: Json = {
        "formt": 1,
        "properties": {"a": {"pattern": "("}, "b": {"$ref": "#/components/schemas/Gone"}},
    }
    assert [finding.partition(": ")[0] for finding in _findings(root, {"Bad": {"minimum": "a"}})] == [
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
        f"^{place}.*keyword 'pattrn' \\(at /properties/dates/items/pattrn\\)$", printed.err, re.MULTILINE
    )
    assert (printed.out, [path.name for path in tmp_path.iterdir()]) == ("", ["spec"])
