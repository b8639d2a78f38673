"""One document out of many files: what is inlined, where it comes from, and which references are refused."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from scripts.codegen.ir import SpecError
from scripts.codegen.spec.bundle import Bundle, bundle
from scripts.codegen.spec.source import load
from tests.codegen.small_spec import write_files

_OPENAPI = """\
paths:
  /ping:
    $ref: paths/ping.yaml
components:
  schemas:
    A:
      $ref: schemas/A.yaml
    B:
      $ref: schemas/B.yaml
  responses:
    Ok:
      $ref: responses/Ok.yaml
x-issue-codes:
  $ref: codes.yaml
"""
_FILES: Mapping[str, str] = {
    "openapi.yaml": _OPENAPI,
    "codes.yaml": "codes: []\n",
    "paths/ping.yaml": """\
post:
  content:
    schema:
      $ref: ../openapi.yaml#/components/schemas/A
    examples:
      full:
        summary: All of it
        externalValue: ../examples/ping/full.json
      none:
        value: {}
""",
    "schemas/A.yaml": """\
description: An A
properties:
  b:
    $ref: ../openapi.yaml#/components/schemas/B
    x-label: b
""",
    "schemas/B.yaml": "type: string\n",
    "responses/Ok.yaml": "description: Fine\n",
    "examples/ping/full.json": '{\n  "b": [\n    {"$ref": "../a", "externalValue": 1}\n  ]\n}\n',
    "examples/RC001/bad.json": "{",
}

_REF = "../openapi.yaml#/components/schemas/"
_FILES_ONLY = "openapi.yaml refers to files such as schemas/Name.yaml only"


def _bundle(folder: Path, files: Mapping[str, str | bytes] = _FILES) -> Bundle:
    return bundle(load(write_files(folder / "spec", files)))


def _refusals(folder: Path, **changes: str) -> list[str]:
    """Return the findings, without pointers, once files are changed; ``schemas__A`` is schemas/A.yaml."""
    changed = {f"{name.replace('__', '/')}.yaml": text for name, text in changes.items()}
    with pytest.raises(SpecError) as caught:
        _bundle(folder, {**_FILES, **changed})
    return [f"{finding.place}: {finding.message}".removeprefix("spec/") for finding in caught.value.findings]


def test_files_stand_where_they_are_referred_to(tmp_path: Path) -> None:
    found = _bundle(tmp_path)
    assert found.document == {
        "paths": {
            "/ping": {
                "post": {
                    "content": {
                        "schema": {"$ref": "#/components/schemas/A"},
                        "examples": {
                            "full": {
                                "summary": "All of it",
                                "value": {"b": [{"$ref": "../a", "externalValue": 1}]},
                            },
                            "none": {"value": {}},
                        },
                    }
                }
            }
        },
        "components": {
            "schemas": {
                "A": {
                    "description": "An A",
                    "properties": {"b": {"$ref": "#/components/schemas/B", "x-label": "b"}},
                },
                "B": {"type": "string"},
            },
            "responses": {"Ok": {"description": "Fine"}},
        },
        "x-issue-codes": {"codes": []},
    }
    assert dict(found.payloads) == {"examples/RC001/bad.json": b"{"}


@pytest.mark.parametrize(
    ("tokens", "place"),
    [
        ((), "spec/openapi.yaml:1 "),
        (("components", "responses"), "spec/openapi.yaml:10 /components/responses"),
        (("components", "schemas", "A"), "spec/schemas/A.yaml:1 "),
        (
            ("components", "schemas", "A", "properties", "b", "x-label"),
            "spec/schemas/A.yaml:5 /properties/b/x-label",
        ),
        (("components", "schemas", "A", "properties", "c", "d"), "spec/schemas/A.yaml:2 /properties"),
        (
            ("paths", "/ping", "post", "content", "examples", "full"),
            "spec/paths/ping.yaml:6 /post/content/examples/full",
        ),
        (
            ("paths", "/ping", "post", "content", "examples", "full", "value", "b", 0, "$ref"),
            "spec/examples/ping/full.json:3 /b/0/$ref",
        ),
    ],
)
def test_place_is_that_of_the_file_the_node_was_written_in(
    tmp_path: Path, tokens: tuple[str | int, ...], place: str
) -> None:
    found = _bundle(tmp_path).place(tokens)
    assert f"{found} {found.pointer}" == place


@pytest.mark.parametrize(
    "ref",
    [
        "https://example.com/A.yaml",
        "/etc/passwd",
        "../A.yaml",
        "schemas/../../A.yaml",
        "./schemas/A.yaml",
        "schemas/A.json",
        "schemas/A.yaml#/properties",
        "#/components/schemas/B",
        "a/b/C.yaml",
        "schemas\\A.yaml",
        "",
    ],
)
def test_entry_document_refers_to_files_below_it_only(tmp_path: Path, ref: str) -> None:
    text = _OPENAPI.replace("schemas/A.yaml", f"'{ref}'")
    assert f"openapi.yaml:7: $ref {ref!r}: {_FILES_ONLY}" in _refusals(tmp_path, openapi=text)


@pytest.mark.parametrize(
    ("old", "new", "findings"),
    [
        (
            "schemas/A.yaml",
            "schemas/C.yaml",
            [
                "openapi.yaml:7: $ref 'schemas/C.yaml': no such file",
                "schemas/A.yaml:1: nothing refers to this file",
            ],
        ),
        (
            "schemas/B.yaml",
            "schemas/A.yaml",
            [
                "openapi.yaml:9: $ref 'schemas/A.yaml': used already, at /components/schemas/A",
                "schemas/B.yaml:1: nothing refers to this file",
            ],
        ),
        (
            "codes.yaml",
            "openapi.yaml",
            [
                "codes.yaml:1: nothing refers to this file",
                "openapi.yaml:14: $ref 'openapi.yaml': used already, at the root",
            ],
        ),
        (
            "    B:",
            "    C:",
            [
                "openapi.yaml:9: $ref 'schemas/B.yaml': the file of 'C' must be named C.yaml",
                f"schemas/A.yaml:4: $ref '{_REF}B': openapi.yaml has no such component",
            ],
        ),
        (
            "$ref: codes.yaml",
            "$ref: codes.yaml\n  a: 1",
            [
                "codes.yaml:1: nothing refers to this file",
                "openapi.yaml:14: $ref stands alone in openapi.yaml",
            ],
        ),
        (
            "$ref: codes.yaml",
            "$ref: [codes.yaml]",
            [
                "codes.yaml:1: nothing refers to this file",
                f"openapi.yaml:14: $ref ['codes.yaml']: {_FILES_ONLY}",
            ],
        ),
    ],
)
def test_reference_of_the_entry_document_that_does_not_fit_is_refused(
    tmp_path: Path, old: str, new: str, findings: list[str]
) -> None:
    assert _OPENAPI.count(old) == 1
    assert _refusals(tmp_path, openapi=_OPENAPI.replace(old, new)) == findings


@pytest.mark.parametrize(
    "ref",
    [
        "https://example.com/openapi.yaml#/components/schemas/B",
        "#",
        "#b",
        "#/properties/c",
        "B.yaml",
        "../../openapi.yaml#/components/schemas/B",
        "/openapi.yaml#/components/schemas/B",
        "../openapi.yaml",
        "../openapi.yaml#/paths/~1ping",
        "../openapi.yaml#/components/schemas/B/properties/c",
        "../openapi.yaml#/components/schemas/%42",
        "../schemas/B.yaml",
    ],
)
def test_other_documents_refer_to_components_only(tmp_path: Path, ref: str) -> None:
    message = f"$ref {ref!r}: only ../openapi.yaml#/components/<kind>/<Name> is allowed here"
    text = f"type: object\nitems:\n  $ref: '{ref}'\n"
    assert _refusals(tmp_path, schemas__A=text) == [f"schemas/A.yaml:3: {message}"]


def test_reference_that_is_no_text_is_refused(tmp_path: Path) -> None:
    message = "$ref {'type': 'string'}: only ../openapi.yaml#/components/<kind>/<Name> is allowed here"
    text = "items:\n  $ref: {type: string}\n"
    assert _refusals(tmp_path, schemas__A=text) == [f"schemas/A.yaml:2: {message}"]


@pytest.mark.parametrize(
    "text",
    [
        "enum: [{$ref: a}]",
        "const: {a: {$ref: a}}",
        "items: {examples: [{$ref: a}]}",
        "properties: {$ref: {type: 'null'}}",
        "allOf: [{properties: {$ref: {items: {enum: [$ref]}}}}]",
    ],
)
def test_name_and_value_are_no_reference(tmp_path: Path, text: str) -> None:
    document: Any = _bundle(tmp_path, {**_FILES, "schemas/A.yaml": f"{text}\n"}).document
    assert document["components"]["schemas"]["A"] == YAML(typ="safe").load(text)


def test_property_of_a_telling_name_may_refer(tmp_path: Path) -> None:
    text = f"properties: {{enum: {{$ref: {_REF}B}}, properties: {{$ref: {_REF}A}}}}\n"
    document: Any = _bundle(tmp_path, {**_FILES, "schemas/A.yaml": text}).document
    assert document["components"]["schemas"]["A"]["properties"] == {
        "enum": {"$ref": "#/components/schemas/B"},
        "properties": {"$ref": "#/components/schemas/A"},
    }


@pytest.mark.parametrize("name", ["schemas/C", "responses/A", "parameters/A"])
def test_reference_to_a_missing_component_is_refused(tmp_path: Path, name: str) -> None:
    ref = f"../openapi.yaml#/components/{name}"
    message = f"$ref {ref!r}: openapi.yaml has no such component"
    assert _refusals(tmp_path, schemas__A=f"$ref: {ref}\n") == [f"schemas/A.yaml:1: {message}"]


def test_components_may_refer_to_each_other_as_schemas_but_not_as_anything_else(tmp_path: Path) -> None:
    ref = "../openapi.yaml#/components/responses/Ok"
    message = f"$ref {ref!r}: a component can't be a reference to another"
    schema = "$ref: ../openapi.yaml#/components/schemas/B\ndescription: A kind of B\n"
    assert _refusals(tmp_path, schemas__A=schema, responses__Ok=f"$ref: {ref}\n") == [
        f"responses/Ok.yaml:1: {message}"
    ]


@pytest.mark.parametrize("components", ["components: []\n", ""])
def test_document_without_components_has_none_to_refer_to(tmp_path: Path, components: str) -> None:
    files = {
        "openapi.yaml": f"paths:\n  /a: {{$ref: a.yaml}}\n{components}",
        "a.yaml": "$ref: ../openapi.yaml#/components/a/A\n",
    }
    with pytest.raises(
        SpecError, match=r"^spec/a\.yaml:1: .*: openapi\.yaml has no such component \(at /\$ref\)$"
    ):
        _bundle(tmp_path, files)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        ("https://example.com/a.json", "only ../examples/<event>/<case>.json is allowed"),
        ("../../examples/ping/full.json", "only ../examples/<event>/<case>.json is allowed"),
        ("../examples/../secret.json", "only ../examples/<event>/<case>.json is allowed"),
        ("../examples/ping/none.json", "no such file"),
        ("../examples/RC001/bad.json", "no such file"),
    ],
)
def test_example_file_outside_the_examples_is_refused(tmp_path: Path, value: str, message: str) -> None:
    text = _FILES["paths/ping.yaml"].replace("../examples/ping/full.json", value)
    assert _refusals(tmp_path, paths__ping=text) == [
        "examples/ping/full.json:1: nothing refers to this file",
        f"paths/ping.yaml:8: externalValue {value!r}: {message}",
    ]


def test_example_with_a_value_of_both_kinds_is_refused(tmp_path: Path) -> None:
    text = _FILES["paths/ping.yaml"].replace("        summary: All of it\n", "        value: 1\n")
    assert (
        "paths/ping.yaml:8: an example has either a value or an externalValue"
        in _refusals(tmp_path, paths__ping=text)[1]
    )


def test_example_file_that_is_no_text_is_refused(tmp_path: Path) -> None:
    text = _FILES["paths/ping.yaml"].replace("../examples/ping/full.json", "1")
    assert "externalValue 1: only ../examples/" in _refusals(tmp_path, paths__ping=text)[1]


def test_spec_without_entry_document_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SpecError, match=r"^spec/openapi\.yaml:1: this file is missing$"):
        _bundle(tmp_path, {"codes.yaml": "codes: []\n"})


def test_documents_as_deep_as_the_source_reads_are_bundled(tmp_path: Path) -> None:
    deep = {
        "openapi.yaml": "{a: " * 62 + "{$ref: b.yaml}" + "}" * 62,
        "b.yaml": "{a: " * 61 + "{examples: {c: {externalValue: ../examples/d/e.json}}}" + "}" * 61,
        "examples/d/e.json": "[" * 64 + "]" * 64,
    }
    assert len(_bundle(tmp_path, deep).origins) > 180
