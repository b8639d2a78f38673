"""Random patterns and texts, judged by Node, by what we make of them for ``re``, and by the automaton."""

from __future__ import annotations

import json
import random
import re
import shutil
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

import pytest

from scripts.codegen.patterns import PatternError, automaton_of, translate
from tests.commands import run

_Random: TypeAlias = random.Random
_Part: TypeAlias = tuple[str, Callable[[], str]]  # of a pattern, with what makes texts that it may match
_Case: TypeAlias = tuple[str, list[str]]

_NODE = """
const cases = JSON.parse(require("fs").readFileSync(process.argv[1], "utf8"));
const verdicts = cases.map(([pattern, texts]) => {
  let regex;
  try { regex = new RegExp(pattern, "u"); } catch { return null; }
  return texts.map((text) => regex.test(text));
});
process.stdout.write(JSON.stringify(verdicts));
"""
_SYNTAX = r"\^$.*+?()[]{}|/"
_CHARS = (
    "aaabbbcdz019AZ_- \n\r\t\v\0\b\x1c\x85\xa0é٣\u017f\u200a\u2028\u2029\ufeff\uffff😀😎#&~,:=!" + _SYNTAX
)
_ESCAPES = (
    (".", _CHARS),
    (r"\d", "019"),
    (r"\D", "aé٣"),
    (r"\w", "a_9"),
    (r"\W", "-é\u017f"),
    (r"\s", "\t\v \xa0\u200a\u2028\ufeff"),
    (r"\S", "a\x1c\x85😀"),
    (r"\x61", "a"),
    (r"\u2028", "\u2028"),
    (r"\u{000062}", "b"),
    (r"\u{1F600}", "😀"),
    (r"\u{1f60E}", "😎"),
    *((f"\\{letter}", char) for letter, char in zip("fnrtv", "\f\n\r\t\v", strict=True)),
)
_IN_CLASSES = (*_ESCAPES[1:], (r"\-", "-"), ("&&", "&"), ("~~", "~"), ("||", "|"), ("[[", "["))
_REPEATS = (
    ("*", 0, 3),
    ("+", 1, 3),
    ("?", 0, 1),
    ("{0}", 0, 0),
    ("{2}", 2, 2),
    ("{1,}", 1, 3),
    ("{1,3}", 1, 3),
)
_LONGEST = 6  # of the texts: backtracking takes exponential time
_SOUP = (
    *"aab-,019é😀\n\u2028&~|^$.*+?{}[]()/:=!<>#",
    *(
        "[^",
        "(?:",
        "(?=",
        "(?!",
        "(?",
        "(?i:",
        "(?-i:",
        "(?P<n>",
        "(?<n>",
        "(?<=",
        "(?<!",
        "(?>",
        "(?#",
        "(?a",
    ),
    *(
        "{2}",
        "{2,}",
        "{1,2}",
        "{2,1}",
        "{,3}",
        "{2",
        "{2,",
        "{a}",
        "{002}",
        "++",
        "*?",
        "??",
        "a-c",
        "c-a",
        "--",
    ),
    *("\\" + char for char in "dDwWsSbBfnrtvaeghimoqyzAZGNUQEkpP0123456789-_/ #&~é\n\\^$.*+?()[]{}|"),
    *(r"\00", r"\x4", r"\x41", r"\u004", r"\u0041", r"\u{41}", r"\u{}", r"\u{110000}", r"\u{10FFFF}", r"\cA"),
    *(r"\c1", r"\c", r"\uD83D", r"\uDE00", r"\uD83D\uDE00", r"\u{D83D}", r"\p{L}", r"\k<n>", r"\x", r"\u"),
)


def _literal(rng: _Random) -> _Part:
    char = rng.choice(_CHARS)
    return ("\\" + char if char in _SYNTAX else char), lambda: char


def _escape(rng: _Random) -> _Part:
    pattern, chars = rng.choice(_ESCAPES)
    return pattern, lambda: rng.choice(chars)


def _class(rng: _Random) -> _Part:
    negated = rng.random() < 0.3
    members: list[tuple[str, str]] = []
    for _ in range(rng.choice((0, 1, 1, 2, 3))):
        low, high = sorted(rng.choices(_CHARS, k=2))
        kind = rng.randrange(3)
        if kind == 0:
            members.append(rng.choice(_IN_CLASSES))
        elif kind == 1:
            members.append(("\\" + low if low in r"\]^-" else low, low))
        else:
            ends = ("\\" + end if end in r"\]^-" else end for end in (low, high))
            members.append(("-".join(ends), low + high))
    dashes = rng.choices(("", "-"), (5, 1), k=2)
    chars = _CHARS if negated else "".join(chars for _, chars in members) or "a"
    inside = "".join(pattern for pattern, _ in members)
    return f"[{'^' * negated}{dashes[0]}{inside}{dashes[1]}]", lambda: rng.choice(chars)


def _group(rng: _Random, depth: int) -> _Part:
    pattern, make = _disjunction(rng, depth)
    return f"{rng.choice(('(', '(?:'))}{pattern})", make


def _term(rng: _Random, depth: int) -> _Part:
    cost = rng.choice((1, 1, 2))  # a group that repeats takes two levels, so that few stand in each other
    if rng.random() < 0.3 and depth >= cost:
        pattern, make = _group(rng, depth - cost)
    else:
        pattern, make = rng.choice((_literal, _escape, _class))(rng)
    if cost == 1:
        return pattern, make
    repeat, least, most = rng.choice(_REPEATS)
    return f"{pattern}{repeat}", lambda: "".join(make() for _ in range(rng.randint(least, most)))


def _disjunction(rng: _Random, depth: int) -> _Part:
    branches = [
        [_term(rng, depth) for _ in range(rng.choice((0, 1, 1, 2, 2, 3)))]
        for _ in range(rng.choice((1, 1, 1, 2, 3)))
    ]
    pattern = "|".join("".join(part for part, _ in branch) for branch in branches)
    return pattern, lambda: "".join(make() for _, make in rng.choice(branches))


def _edited(rng: _Random, text: str) -> str:
    """Return a text with up to one character more, less or other."""
    at = rng.randint(0, len(text))
    return text[:at] + rng.choice(("", rng.choice(_CHARS))) + text[at + rng.randrange(2) :]


def random_pattern(rng: _Random) -> _Case:
    """Return a pattern made by the grammar and eight texts close to what it matches."""
    pattern, make = _disjunction(rng, 3)
    start, end = rng.choice((("", ""), ("", "$"), ("^", ""), ("^", "$"), ("^", "$")))
    if start or end:
        pattern = f"{start}(?:{pattern}){end}"
    near = [_edited(rng, make()[:_LONGEST]) for _ in range(4)]
    return pattern, [
        make()[:_LONGEST],
        make()[:_LONGEST],
        *near,
        "",
        "".join(rng.choices(_CHARS, k=rng.randint(1, _LONGEST))),
    ]


def _soup(rng: _Random) -> _Case:
    """Return a pattern that may well be a syntax error, and two texts."""
    pattern = "".join(rng.choices(_SOUP, k=rng.randint(1, 6)))
    return pattern, ["".join(rng.choices(_CHARS, k=rng.randint(0, 4))) for _ in range(2)]


def _judged(pattern: str, texts: list[str]) -> list[bool] | str:
    """Return our verdicts, of both kinds, or why the pattern is refused."""
    try:
        search, automaton = re.compile(translate(pattern)).search, automaton_of(pattern)
    except PatternError as error:
        return str(error)
    verdicts = [search(text) is not None for text in texts]
    assert [automaton.matches(text) for text in texts] == verdicts, (pattern, texts)
    return verdicts


def _agree(ours: list[bool] | str, theirs: list[bool] | None) -> bool:
    if isinstance(ours, str):
        return theirs is None or "not supported" in ours
    return ours == theirs


@pytest.mark.skipif(shutil.which("node") is None, reason="node, the other judge, is not installed")
def test_verdicts_and_refusals_are_those_of_node(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    deep = request.config.getoption("--deep", default=False)
    seen: Counter[object] = Counter()
    for seed in random.SystemRandom().sample(range(2**32), 50) if deep else range(2):
        rng = random.Random(seed)  # noqa: S311 - these numbers keep no secret
        cases = [random_pattern(rng) for _ in range(2000)] + [_soup(rng) for _ in range(2000)]
        path = tmp_path / "cases.json"
        path.write_text(json.dumps(cases), encoding="utf-8")
        theirs = json.loads(run("node", "-e", _NODE, path))
        ours = [_judged(*case) for case in cases]
        judged = list(zip(cases, ours, theirs, strict=True))
        assert [(seed, *one) for one in judged if not _agree(*one[1:])] == []
        for verdicts in theirs:
            seen.update(verdicts or ["refused"])
    assert min(seen[True], seen[False], seen["refused"]) > 500, seen
