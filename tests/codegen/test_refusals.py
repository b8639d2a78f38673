"""Schemas that the generator refuses: each finding names what is wrong and its place."""

from __future__ import annotations

import pytest

from scripts.codegen.ir import Json
from tests.codegen.compiling import refusals

_NOT_SOFT = "the generator does not support 'additionalProperties' as a soft keyword"
_DROPPED = (
    *("exclusiveMinimum", "exclusiveMaximum", "multipleOf", "maxProperties", "uniqueItems", "format"),
    *("dependentRequired", "dependentSchemas", "oneOf", "not", "if", "then", "else", "$defs", "$anchor"),
    *("patternProperties", "propertyNames", "prefixItems", "contains", "minContains", "maxContains"),
    *("unevaluatedItems", "unevaluatedProperties", "default", "contentEncoding", "readOnly"),
)
_SOUND: dict[str, Json] = {
    **{name: {} for name in ("dependentRequired", "dependentSchemas", "$defs", "patternProperties")},
    **dict.fromkeys(("uniqueItems", "not", "if", "then", "else", "propertyNames", "contains"), True),
    **dict.fromkeys(("unevaluatedItems", "unevaluatedProperties", "readOnly"), True),
    **{name: [True] for name in ("oneOf", "prefixItems")},
    **dict.fromkeys(("format", "$anchor", "contentEncoding"), "date"),
}
"""What the metaschema accepts as the value of a keyword; of any other it is a 1."""
_NO_CODE = "an entry of x-warn must be a mapping with a code"


@pytest.mark.parametrize(
    ("root", "finding"),
    [
        ({"default": 1}, "Root/default: the generator does not support the keyword 'default'"),
        ({"minLenght": 1}, "Root/minLenght: the generator does not support the keyword 'minLenght'"),
        ({"x-lable": "a"}, "Root/x-lable: the generator does not support the keyword 'x-lable'"),
        *(
            (
                {keyword: _SOUND.get(keyword, 1)},
                f"Root/{keyword}: the generator does not support the keyword {keyword!r}",
            )
            for keyword in _DROPPED
        ),
        *(
            (schema, f"Root{place}/formt: the generator does not support the keyword 'formt'")
            for schema, place in (
                ({"properties": {"a/b": {"items": {"formt": 1}}}}, "/properties/a~1b/items"),
                ({"anyOf": [True, {"formt": 1}]}, "/anyOf/1"),
                ({"additionalProperties": {"formt": 1}}, "/additionalProperties"),
                ({"allOf": [{"type": "object", "formt": 1}]}, "/allOf/0"),
            )
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
        (
            {"$ref": "#/components/schemas/Root/items", "items": {}},
            "Root/$ref: no component '#/components/schemas/Root/items'",
        ),
        ({"$ref": "Root"}, "Root/$ref: no component 'Root'"),
        ({"$ref": "#/components/schemas/Root"}, "Root: 'Root' refers to itself at the same value"),
        (
            {"type": "object", "anyOf": [{"anyOf": [{"$ref": "#/components/schemas/Root"}]}]},
            "Root: 'Root' refers to itself at the same value",
        ),
        ({"x-codes": {"type": "RC302"}, "type": "null"}, "Root/x-codes/type: x-codes can't name 'type' here"),
        ({"x-codes": {"pattern": "RC302"}}, "Root/x-codes/pattern: x-codes can't name 'pattern' here"),
        ({"x-expected": "a text"}, "Root/x-expected: x-expected must be a mapping"),
        *(
            (
                {"items": {"x-evidence": evidence}},
                "Root/items/x-evidence: x-evidence must be a mapping, and its sources a list of mappings",
            )
            for evidence in ("table", ["table"], None, {"sources": "page"}, {"sources": ["page"]})
        ),
    ],
)
def test_schema_that_cannot_be_compiled_is_refused_at_its_place(root: Json, finding: str) -> None:
    assert refusals(root) == [finding]


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
            f"/0/additionalProperties: {_NOT_SOFT}",
        ),
        (
            [{"code": "RC202", "additionalProperties": False, "minProperties": 1}],
            f"/0/additionalProperties: {_NOT_SOFT}",
        ),
        (
            [{"code": "RC402", "pattern": "a", "x-expected": {"minimum": "b"}}],
            "/0/x-expected/minimum: x-expected can't name 'minimum' here",
        ),
    ],
)
def test_soft_schema_that_cannot_be_compiled_is_refused_at_its_place(entries: Json, finding: str) -> None:
    assert refusals({"x-warn": entries}) == [f"Root/x-warn{finding}"]


def test_soft_and_hard_rule_about_undocumented_members_exclude_each_other() -> None:
    root: Json = {
        "additionalProperties": {"type": "string"},
        "x-warn": [{"code": "RC202", "additionalProperties": False}],
    }
    assert refusals(root) == ["Root/x-warn/0: additionalProperties is a hard keyword of the same schema"]
