"""How the printed modules of validators are made up: their functions, names and imports."""

from __future__ import annotations

import builtins
import re
from dataclasses import replace
from itertools import product

import pytest

from scripts.codegen.emitters.validators import emit_validators
from scripts.codegen.ir import Json
from scripts.codegen.patterns import translate
from scripts.codegen.support import _checks
from tests.codegen.compiling import compile_property, compile_root, contract_of


def _pattern(words: str, pattern: str = "a") -> dict[str, Json]:
    return {"type": "string", "pattern": pattern, "x-expected": {"pattern": words}}


_CLOSED: Json = {"code": "RC202", "additionalProperties": False}


def test_branches_of_any_of_are_judged_without_a_collector() -> None:
    text = compile_root(
        {"anyOf": [{"type": "object", "properties": {"a": {"anyOf": [{}]}}}, {"type": "null"}]}
    ).source()
    assert re.findall(r"^def (\w+)", text, re.MULTILINE) == [
        "_is_valid_a_branch",
        "_is_valid_a",
        "_is_valid_value_branch",
        "_is_valid_value_branch_2",
        "is_valid",
        "collect",
    ]


def test_component_has_a_module_unless_it_is_a_scalar_that_nobody_validates() -> None:
    contract = contract_of(
        {"Text": {"type": "string"}, "List": {"type": "array"}, "Any": {}, "Object": {"type": "object"}}
    )
    names = [path.rpartition("/")[2] for path in emit_validators(replace(contract, tokens=("Object",)))]
    assert names == ["__init__.py", "list.py", "object.py"]
    assert "text.py" in "".join(emit_validators(replace(contract, tokens=("Text",))))


def test_component_that_refers_to_itself_calls_its_own_functions() -> None:
    root: Json = {
        "type": "object",
        "properties": {"a": {"type": "array", "items": {"$ref": "#/components/schemas/Root"}}},
    }
    compiled = compile_root(root)
    assert "import collect\n" not in compiled.source()
    assert "collect_root" not in compiled.source()
    assert compiled.codes({"a": [{"a": [1]}]}) == ["RC203 /a/0/a/0"]


def test_module_imports_what_it_calls_and_nothing_else() -> None:
    text = compile_root({"type": "object", "properties": {"a": {"type": "string"}}}).source()
    imported = re.findall(r"^from (\S+) import (.*)$", text, re.MULTILINE)
    assert imported == [
        ("__future__", "annotations"),
        ("rcdp_schemas_generated._checks", "append_others, others_are_json, wrong_type"),
    ]


@pytest.mark.parametrize(
    ("first", "second", "names"),
    [
        (_pattern("an a"), _pattern("an a"), ["matches_an_a"]),
        (_pattern("an a"), _pattern("an a", "b"), ["matches_an_a", "matches_an_a_2"]),
        (_pattern("an a"), _pattern("a b", "b"), ["matches_an_a", "matches_a_b"]),
        (_pattern("日本"), _pattern("é\u202e", "b"), ["matches_field", "matches_e"]),
        (_pattern("one word after another " * 4), {}, ["matches_one_word_after_another_one_word_after"]),
    ],
)
def test_predicate_of_a_pattern_is_named_by_its_words(first: Json, second: Json, names: list[str]) -> None:
    text = compile_root({"type": "object", "properties": {"a": first, "b": second}}).source()
    assert re.findall(r"^(\w+) = pattern", text, re.MULTILINE) == names


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        ("a", 'matches_x = pattern("a")'),
        (r"^\d$", r'matches_x = pattern(r"\A[0-9]\Z")'),
        (r'\d"', r"""matches_x = pattern('[0-9]"')"""),
    ],
)
def test_pattern_with_a_backslash_is_a_raw_string(pattern: str, line: str) -> None:
    assert line in compile_property(_pattern("x", pattern)).source().splitlines()


@pytest.mark.parametrize("name", ["Foreign", "Other", "Others", "Json"])
def test_component_named_like_a_function_of_the_validators_is_no_problem(name: str) -> None:
    part: Json = {"type": "object", "properties": {"b": {"type": "string"}}, "x-warn": [_CLOSED]}
    reference: Json = {"$ref": f"#/components/schemas/{name}"}
    root: Json = {"type": "object", "properties": {"a": reference, "c": {}}, "x-warn": [_CLOSED]}
    compiled = compile_root(root, **{name: part})
    codes = compiled.codes({"a": {"b": 1, "x": 1}, "c": {"d": {1}}, "e": 1})
    assert codes == ["RC202 /a/x", "RC202 /e", "RC203 /a/b", "RC203 /c/d"]


@pytest.mark.parametrize("name", [*dir(builtins), *vars(_checks), "value", "known", "matchesIt", "isValidIt"])
def test_member_named_like_a_name_of_the_generated_code_is_no_problem(name: str) -> None:
    text: Json = {"type": "string", "pattern": "[a-c]", "x-expected": {"pattern": "it"}}
    others: dict[str, Json] = {
        "zInteger": {"type": "integer"},
        "zNumber": {"type": ["number", "null"], "minimum": 1},
        "zText": text,
        "zList": {"type": "array", "items": {"enum": [1, True]}},
        "zAny": {},
    }
    compiled = compile_root(
        {"type": "object", "properties": {name: {"type": "boolean"}, **others}, "x-warn": [_CLOSED]}
    )
    sound = {"zInteger": 1.0, "zNumber": 1.5, "zText": "a", "zList": [True], "zAny": {"y": [1]}}
    assert compiled.codes(sound) == []
    assert compiled.codes({**sound, name: False}) == []
    broken = {
        "zInteger": 1.5,
        "zNumber": 0.5,
        "zText": "d",
        "zList": [0],
        "zAny": {"y": {1}},
        name: 1,
        "x": 1,
    }
    assert compiled.codes(broken) == sorted(
        [
            f"RC203 /{name}",
            "RC202 /x",
            "RC203 /zInteger",
            "RC303 /zNumber",
            "RC302 /zText",
            "RC301 /zList/0",
            "RC203 /zAny/y",
        ]
    )


@pytest.mark.parametrize("pattern", [r"\S", r"^-?[0-9]+(\.[0-9]+)?$"])
def test_pattern_that_methods_of_texts_tell_is_judged_as_by_its_own_search(pattern: str) -> None:
    compiled = compile_root({"type": "string", "pattern": pattern})
    assert "str.strip(" in compiled.source() or "str.isdecimal(" in compiled.source()
    search = re.compile(translate(pattern)).search
    letters = "07-.\n \ufeff\x1c\x85\u0663\u00b2a"
    texts = ["".join(chosen) for length in range(5) for chosen in product(letters, repeat=length)]
    differing = [text for text in texts if compiled.is_valid(text) is not (search(text) is not None)]
    assert not differing
