"""Assertions without subschemas: their order, codes, words and compiled patterns."""

from __future__ import annotations

import pytest

from scripts.codegen.build.schemas import RuleError, read_rules
from scripts.codegen.ir import Json
from scripts.codegen.keywords import APPLIES_TO, KEYWORDS


@pytest.mark.parametrize(
    ("keyword", "value", "words"),
    [
        ("minimum", 0, "at least 0"),
        ("maximum", 1.5, "at most 1.5"),
        ("minLength", 1, "at least 1 character"),
        ("maxLength", 2, "at most 2 characters"),
        ("minItems", 1.0, "at least 1 item"),
        ("maxItems", 0, "at most 0 items"),
        ("minProperties", 1, "at least 1 field"),
        ("minProperties", 2, "at least 2 fields"),
        ("enum", ["Male", "Female"], 'one of "Male", "Female"'),
        ("enum", [1, None, True, "é"], 'one of 1, null, true, "é"'),
        ("const", "eventLogin", '"eventLogin"'),
        ("const", {"a": ["日本"]}, '{"a": ["日本"]}'),
        ("pattern", "^a$", "text that matches ^a$"),
    ],
)
def test_expectation_follows_must_be(keyword: str, value: Json, words: str) -> None:
    (rule,) = read_rules({keyword: value})
    assert rule.expected == words


def test_rules_come_in_the_order_of_the_keyword_table() -> None:
    node: dict[str, Json] = {"const": 1, "enum": [1], "maximum": 3, "pattern": "a", "minimum": 1}
    assert [rule.keyword for rule in read_rules(node)] == [
        keyword for keyword in APPLIES_TO if keyword in node
    ]


@pytest.mark.parametrize("keyword", APPLIES_TO)
def test_each_rule_has_the_code_of_its_keyword_unless_the_schema_names_another(keyword: str) -> None:
    node: dict[str, Json] = {keyword: "1"}
    assert [rule.code for rule in read_rules(node)] == [KEYWORDS[keyword]]
    assert [rule.code for rule in read_rules({**node, "x-codes": {keyword: "RC103"}})] == ["RC103"]
    assert [rule.code for rule in read_rules(node, "RC402")] == ["RC402"]


def test_words_of_the_schema_win_over_the_general_ones_and_take_one_line() -> None:
    (rule,) = read_rules({"pattern": "^a", "x-expected": {"pattern": " a text\n  with an a "}})
    assert rule.expected == "a text with an a"


def test_only_a_pattern_is_compiled() -> None:
    pattern, minimum = read_rules({"pattern": r"^\d$", "minimum": 1})
    assert (pattern.value, pattern.compiled) == (r"^\d$", r"\A[0-9]\Z")
    assert (minimum.value, minimum.compiled) == (1, "")


def test_pattern_that_cannot_be_compiled_is_named() -> None:
    with pytest.raises(RuleError, match=r"pattern '\(a': .*offset 0"):
        read_rules({"pattern": "(a"})
