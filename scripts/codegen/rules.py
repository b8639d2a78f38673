"""Assertions without subschemas: their value's shape, their issue code, their expectation in words."""

from __future__ import annotations

import json
from collections.abc import Mapping

from scripts.codegen.ir import Json, Rule
from scripts.codegen.keywords import APPLIES_TO, KEYWORDS
from scripts.codegen.patterns import Automaton, PatternError, automaton_of, translate

_WORDS = {
    "minimum": "at least {}",
    "maximum": "at most {}",
}
_COUNTS = {
    "minLength": ("at least", "character"),
    "maxLength": ("at most", "character"),
    "minItems": ("at least", "item"),
    "maxItems": ("at most", "item"),
    "minProperties": ("at least", "field"),
}


class RuleError(ValueError):
    """The value of a keyword, ``keyword``, can't be compiled."""

    def __init__(self, keyword: str, problem: str) -> None:
        self.keyword = keyword
        super().__init__(problem)


def read_rules(node: Mapping[str, Json], code: str = "") -> tuple[Rule, ...]:
    """Return the assertions of a node in the order of the keyword table.

    ``code`` overrides every issue code (soft schemas). Raises RuleError that says what is wrong
    with a keyword's value.
    """
    codes, words = _strings(node, "x-codes"), _strings(node, "x-expected")
    compiled, automaton = _compiled(str(node["pattern"])) if "pattern" in node else ("", None)
    return tuple(
        Rule(
            keyword=keyword,
            value=node[keyword],
            code=code or codes.get(keyword, KEYWORDS[keyword]),
            expected=words.get(keyword) or expectation(keyword, node[keyword]),
            compiled=compiled if keyword == "pattern" else "",
            automaton=automaton if keyword == "pattern" else None,
        )
        for keyword in APPLIES_TO
        if keyword in node
    )


def _strings(node: Mapping[str, Json], key: str) -> dict[str, str]:
    value = node.get(key, {})
    return (
        {name: " ".join(str(text).split()) for name, text in value.items()} if isinstance(value, dict) else {}
    )


def expectation(keyword: str, value: Json) -> str:
    """Return what a keyword asks for, in words that follow ``must be``."""
    if keyword in _WORDS:
        return _WORDS[keyword].format(json.dumps(value))
    if keyword in _COUNTS and isinstance(value, (int, float)):
        bound, thing = _COUNTS[keyword]
        return f"{bound} {int(value)} {thing}{'' if value == 1 else 's'}"
    if keyword == "enum" and isinstance(value, list):
        return "one of " + ", ".join(json.dumps(choice, ensure_ascii=False) for choice in value)
    return json.dumps(value, ensure_ascii=False) if keyword == "const" else f"text that matches {value}"


def _compiled(pattern: str) -> tuple[str, Automaton]:
    """Return a pattern's Python form and its automaton."""
    try:
        return translate(pattern), automaton_of(pattern)
    except PatternError as error:
        raise RuleError("pattern", f"pattern {pattern!r}: {error}") from error
