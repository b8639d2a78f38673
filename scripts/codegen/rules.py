"""Assertions without subschemas: their value's shape, their issue code, their expectation in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import cast

from scripts.codegen.ir import Json, Rule, Words
from scripts.codegen.keywords import APPLIES_TO, FORMATS, KEYWORDS
from scripts.codegen.patterns import PatternError, translate
from scripts.codegen.support._words import fill_expectation
from scripts.codegen.words import COUNTS, EXPECTATIONS

_NO_WORDS = Words()


class RuleError(ValueError):
    """The value of a keyword, ``keyword``, can't be compiled."""

    def __init__(self, keyword: str, problem: str) -> None:
        self.keyword = keyword
        super().__init__(problem)


def read_rules(node: Mapping[str, Json], code: str = "", words: Words = _NO_WORDS) -> tuple[Rule, ...]:
    """Return the assertions of a node in the order of the keyword table.

    ``code`` overrides every issue code (soft schemas). Raises RuleError that says what is wrong
    with a keyword's value.
    """
    if node.get("format", "date") not in FORMATS:
        raise RuleError("format", f"the generator does not support the format {node['format']!r}")
    codes, pattern = _strings(node, "x-codes"), _strings(node, "x-expected").get("pattern", "")
    named = str(node.get("x-format", pattern))
    found = []
    for keyword in APPLIES_TO:
        for value in _values(keyword, node[keyword]) if keyword in node else ():
            raised = code or codes.get(keyword, KEYWORDS[keyword])
            wanted = _wanted(keyword, value, named)
            found.append(
                Rule(
                    keyword=keyword,
                    value=value,
                    code=raised,
                    expected=expectation(raised, keyword, wanted, words),
                    wanted=wanted,
                    compiled=_compiled(keyword, value),
                )
            )
    return tuple(found)


def _values(keyword: str, value: Json) -> Iterator[Json]:
    """Yield the value of each rule that a keyword stands for: none where nothing breaks it, one a member."""
    if keyword == "dependentRequired" and isinstance(value, dict):
        for name, others in value.items():
            if others:
                yield {name: others}
    elif keyword != "uniqueItems" or value is True:
        yield value


def _strings(node: Mapping[str, Json], key: str) -> dict[str, str]:
    value = node.get(key, {})
    return (
        {name: " ".join(str(text).split()) for name, text in value.items()} if isinstance(value, dict) else {}
    )


def _wanted(keyword: str, value: Json, named: str) -> object:
    """Return what a finding carries of a rule, which can be hashed where the value can."""
    if keyword == "pattern":
        return named or f"text that matches {value}"
    if keyword == "format":
        return FORMATS[str(value)]
    if keyword == "dependentRequired" and isinstance(value, dict):
        ((name, others),) = value.items()
        return f"an object with {' and '.join(map(str, cast('list[str]', others)))}, since it has {name}"
    if keyword in COUNTS and isinstance(value, (int, float)):
        return int(value)
    return tuple(value) if keyword == "enum" and isinstance(value, list) else value


def expectation(code: str, variant: str, wanted: object, words: Words = _NO_WORDS) -> str:
    """Return what a variant of a code asks for, in words that follow ``must be``."""
    template = words.expectations.get((code, variant), EXPECTATIONS[variant])
    return fill_expectation(template, wanted, words.formats, words.asides)


def _compiled(keyword: str, value: Json) -> str:
    """Return a pattern's Python form, "" for every other keyword."""
    if keyword != "pattern":
        return ""
    try:
        return translate(str(value))
    except PatternError as error:
        raise RuleError(keyword, f"pattern {str(value)!r}: {error}") from error
