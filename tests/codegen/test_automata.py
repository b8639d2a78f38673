"""Patterns as automata: what they accept, that they are minimal, which take more than linear time."""

from __future__ import annotations

import json
import random
import re
import sys
from dataclasses import astuple

import pytest

from scripts.codegen.ir import Contract
from scripts.codegen.patterns import PatternError, automaton_of, slow_text, translate
from tests.codegen.backtracking_engine import count_steps
from tests.codegen.test_patterns_node import random_pattern
from tests.contracts import load_contract

_CHARS = "0123456789-:. UTC@/ab\n\r\t\u2028\u0661\U0001f600\ud800\xa0\x85\x1c\ufeff"
_SEEDS = (
    "",
    "12.5",
    "-0",
    "02-29-2024",
    "2024-03-09 16:00:00 UTC",
    "2024-03-09 16:00 UTC",
    "a@b",
    " \u3000x",
)


def _patterns(contract: Contract) -> tuple[str, ...]:
    """Return the patterns of a contract, the soft ones too."""
    parts = [part for schema in contract.schemas.values() for part in schema.parts()]
    rules = [rule for part in parts for rule in part.rules if rule.keyword == "pattern"]
    assert all(rule.automaton == automaton_of(str(rule.value)) for rule in rules)
    return tuple(sorted({str(rule.value) for rule in rules}))


_CONTRACT = _patterns(load_contract())


def _mutated(rng: random.Random) -> str:
    text = list(rng.choice(_SEEDS))
    for _ in range(rng.randrange(4)):
        at = rng.randrange(len(text) + 1)
        text[at : at + rng.randrange(2)] = rng.choice(("", *_CHARS))
    return "".join(text)


def test_contract_has_patterns() -> None:
    assert len(_CONTRACT) >= 5


@pytest.mark.parametrize("pattern", _CONTRACT)
def test_automaton_of_a_pattern_of_the_contract_matches_what_re_finds(pattern: str) -> None:
    search, automaton = re.compile(translate(pattern)).search, automaton_of(pattern)
    rng = random.Random(5)  # noqa: S311 - these numbers keep no secret
    texts = {_mutated(rng) for _ in range(20_000)}
    assert [text for text in texts if automaton.matches(text) is not (search(text) is not None)] == []
    assert len({automaton.matches(text) for text in texts}) == 2


@pytest.mark.parametrize("around", ["{}", "a{}@b", "a@{}", "0{}"])
@pytest.mark.parametrize("pattern", [r"\S", r"^[^@\s]+@[^@\s]+$", r"\d\W", "^.{2}$"])
def test_automaton_knows_each_code_point_as_re_does(pattern: str, around: str) -> None:
    search, automaton = re.compile(translate(pattern)).search, automaton_of(pattern)
    edges = {code + offset for code in automaton.bounds for offset in (-1, 0, 1)}
    codes = {*range(0, sys.maxunicode + 1, 37), *range(0x3000), *edges} & {*range(sys.maxunicode + 1)}
    texts = [around.format(chr(code)) for code in codes]
    assert [text for text in texts if automaton.matches(text) is not (search(text) is not None)] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a|b", "[ab]"),
        ("^(a|ab)$", "^ab?$"),
        ("^a+$", "^aa*$"),
        ("^(a*)*$", "^a*$"),
        ("^(a|b)*$", "^(a*b*)*$"),
        ("[0-9]+", r"\d"),
        ("^[^]*$", ""),
        ("^(a?){3}$", "^a{0,3}$"),
        ("a{0}", "()|x"),
        ("[]", "^[]$"),
        ("^(b|aa|ab)$", "^(ab|b|a{2})$"),
    ],
)
def test_patterns_that_match_the_same_texts_have_equal_automata(one: str, other: str) -> None:
    assert automaton_of(one) == automaton_of(other)


@pytest.mark.parametrize(
    ("pattern", "states"), [(r"\S", 2), ("", 1), ("[]", 1), ("^abc$", 5), ("abc", 4), ("^a{3,5}$", 7)]
)
def test_automaton_has_no_state_too_many(pattern: str, states: int) -> None:
    assert len(automaton_of(pattern).steps) == states


def test_automaton_is_plain_data_that_covers_all_code_points() -> None:
    for pattern in _CONTRACT:
        automaton = automaton_of(pattern)
        assert json.loads(json.dumps(astuple(automaton))) == json.loads(
            json.dumps([automaton.bounds, automaton.classes, automaton.steps, automaton.accepting])
        )
        assert automaton.bounds[0] == 0
        assert list(automaton.bounds) == sorted({*automaton.bounds})
        assert list(dict.fromkeys(automaton.classes)) == list(range(len(automaton.steps[0])))
        assert {step for row in automaton.steps for step in row} | {0} == {*range(len(automaton.steps))}
        assert len(automaton.accepting) == len(automaton.steps)


@pytest.mark.parametrize(
    "pattern",
    ["(a|b)*a(a|b){12}", "^(.{0,20}a){2}$", "a{150}b{51}", "(a{20}b{20}){6}", "(((a{200}){200}){200}){200}"],
)
def test_pattern_whose_automaton_is_too_large_is_refused(pattern: str) -> None:
    with pytest.raises(PatternError, match="not supported"):
        automaton_of(pattern)


_SLOW: tuple[tuple[str, str, str, int], ...] = (
    ("^[0-9]*[0-9]*x$", "0", "", 40),
    ("^[0-9]*x?[0-9]*$", "0", "!", 40),
    ("(a+)+$", "a", "!", 7),
    ("^(a+)+$", "a", "!", 7),
    ("^(a*)*$", "a", "!", 7),
    ("^(a|a)*$", "a", "!", 7),
    ("^(a|ab|b)*$", "ab", "!", 14),
    ("^(a?b?)*$", "ab", "!", 14),
    ("^([0-9]+,?)*$", "0", "!", 7),
    ("^(a+|b)*c", "a", "", 7),
    ("^.*.*$", "0", "\n", 40),
    ("^.*,.*,.*!$", ",", "", 40),
    ("[0-9]+x", "0", "", 40),
    ("[0-9]+$", "0", "x", 40),
    (r"\s+$", " ", "x", 40),
    ("a.*b", "a", "", 40),
    ("a[^]*b", "a", "", 40),
    ("^(?:[0-9]*x|[^])*$", "0", "", 40),
    ("(x*y|x)*z", "x", "", 7),
)
"""Patterns that are refused, each with a text that shows it: what repeats, its end, how long it is."""

_FAST: tuple[str, ...] = (
    *_CONTRACT,
    "",
    "^$",
    "a",
    "[0-9]+",
    "^[0-9]+",
    "^a*a*",
    "^(a|b)*$",
    "^(ab?)*$",
    "^([0-9]+,)*[0-9]+$",
    "^[0-9]*x[0-9]*$",
    "^(a+b)+$",
    "^(?:[^]*|a+)$",
    "(a*)*",
    "(a|a)*",
    "ab?c",
    "a{2,4}b",
    "^(a{1,3}b?){1,3}$",
    "^(|a|b){2}$",
    "^(a|ab)(c|bcd)$",
)


def _repeated(unit: str, length: int) -> str:
    return (unit * length)[:length]


@pytest.mark.parametrize(("pattern", "unit", "tail", "length"), _SLOW)
def test_pattern_of_more_than_linear_time_is_found(pattern: str, unit: str, tail: str, length: int) -> None:
    assert slow_text(pattern) is not None
    short, long = (count_steps(pattern, _repeated(unit, times) + tail) for times in (length, 2 * length))
    assert long > 3 * short


@pytest.mark.parametrize("pattern", _FAST)
def test_pattern_of_linear_time_is_not_refused(pattern: str) -> None:
    assert slow_text(pattern) is None


@pytest.mark.parametrize("pattern", _FAST)
@pytest.mark.parametrize("unit", ["0", "a", "ab", "aab", "0,", "-", "a@"])
def test_time_of_a_pattern_that_is_not_refused_grows_as_the_text_does(pattern: str, unit: str) -> None:
    for tail in ("", "!", "b", "\n"):
        short, long = (count_steps(pattern, _repeated(unit, length) + tail) for length in (40, 80))
        assert long <= 2.2 * short + 50


@pytest.mark.parametrize("pattern", ["^(a?){25}a{25}$", "(?:|){30}x", "^(a{0,5}){5}$", "^(a?b?c?d?){9}$"])
def test_pattern_with_many_ways_to_read_a_short_text_is_found_too(pattern: str) -> None:
    assert slow_text(pattern) is not None


def test_slow_text_is_the_beginning_of_one_and_shows_what_repeats() -> None:
    assert slow_text("^(a+)+$") == "a" * 7
    assert slow_text("^(ab|[ab]b)*$") == "ab" * 6


def test_random_pattern_that_is_not_refused_takes_linear_time() -> None:
    rng = random.Random(7)  # noqa: S311 - these numbers keep no secret
    judged = 0
    while judged < 300:
        pattern, texts = random_pattern(rng)
        try:
            if slow_text(pattern) is not None:
                continue
        except PatternError:
            continue
        judged += 1
        for unit in filter(None, texts):
            short, long = (count_steps(pattern, _repeated(unit, length) + "!") for length in (40, 80))
            assert long <= 2.5 * short + 100, (pattern, unit)
