"""libyaml's parser and PyYAML's own give the same results, and neither takes too long."""

from __future__ import annotations

import random
import re
import sys
from collections.abc import Iterator
from types import FrameType
from typing import Any

import pytest
import yaml
from yaml.scanner import Scanner

from rcdp_schemas.reading.document import Document
from rcdp_schemas.reading.json import read
from rcdp_schemas.reading.yaml import load_document, load_stream
from scripts.proof.corpus import tables
from tests.commands import ROOT

_READ_BY_LIBYAML_ALONE = {
    r"\t": "PyYAML's own parser takes a tab at the start of a line for indentation, though a plain scalar "
    "goes on there, and ends no tag and no line with one",
    r"[|>][-+0-9]*#|%.*[^ ]#": "PyYAML's own parser wants a blank before the comment after |, > or %",
    r"![^\s,\[\]{}]*!": "PyYAML's own parser wants letters and digits up to the second ! of a tag",
}
"""Why a text is no YAML to PyYAML's own parser alone, by what is in such texts."""

_SEEDS = (
    "a: 1\nb: [c, {d: e}]\n",
    "- a\n-\n- b: ~\n  c:\n---\nd\n...\n",
    "%YAML 1.2\n--- # first\n? a\n? b\n: 1\n",
    "a: &x {b: 1, b: 2}\nc: *x\n&y d : *x\n*y : 3\n",
    "&k a: &l !!str 1\n? *k\n: !t &m\n  - 1\n",
    "{a, b: , 'c':d, \"e\":[f: g, ? h : i], ? j}\n",
    "a: |\n  b\n   c\n\n# d\ne: >2-\n    f\n\n",
    "a: b\n  c\n\n  d # e\n'f': \"g\\\n  h\\x41\\u00e9 \"\n",
    '[http://x/?a=b, it\'s, -1.5e3, 0x1F, .nan, 2024-01-01, "\\ud83d\\ude00"]\n',
    "a:\n- &x\n  b: *x\n- !!map {}\n- !<tag:yaml.org,2002:str> d\n",
)
_PIECES = (
    *(
        " ",
        "  ",
        "\t",
        "\n",
        "\r\n",
        "\r",
        ": ",
        ":",
        "? ",
        "?",
        "- ",
        "-",
        ",",
        "[",
        "]",
        "{",
        "}",
        "#",
        " # c",
    ),
    *(
        "&x ",
        "&x",
        "*x",
        "*x : ",
        "*y",
        "!",
        "! ",
        "!!str ",
        "!!int",
        "!!map ",
        "!t ",
        "!e!f ",
        "'",
        '"',
        "\\",
    ),
    *("|\n", ">\n", "|-\n  a\n", ">+2\n   a\n\n", "\\x41", "\\ud83d", "%", "%TAG !e! tag:e,1:\n", "---\n"),
    *(
        "--- ",
        "...\n",
        "@",
        "`",
        "~",
        "\x85",
        "\u2028",
        "\ufeff",
        "\x00",
        "\x1b",
        "\x7f",
        "\U0001f600",
        "\ue000",
    ),
    *(
        "1",
        "00501",
        "true",
        ".inf",
        "<<: *x",
        "a",
        "b: 1\n",
        "''",
        "{}",
        "[]",
        "?\n",
        "-\n",
        "\n\n",
        "\n  ",
        "[a: b]",
    ),
)


def _corpus(step: int) -> Iterator[str]:
    """Yield every n-th payload of the corpus as YAML, in many styles."""
    rows = [row for table in tables().values() for row in table.values()]
    for number, row in enumerate(rows[::step]):
        document = read(row.text)
        if document.complete and not document.problems:
            yield yaml.safe_dump(
                document.payload,
                default_flow_style=(True, False, None)[number % 3],
                default_style=(None, "'", '"', "|", ">")[number % 5],
                indent=(2, 4, 7)[number % 3],
                width=(20, 80, 10_000)[number % 3],
                line_break=("\n", "\r\n", "\r")[number % 7 % 3],
            )


def _mutants(count: int, corpus: list[str]) -> Iterator[str]:
    """Yield texts that are nearly YAML."""
    chosen = random.Random(12)  # noqa: S311 - the same each time
    seeds = [*_SEEDS * 4, *corpus]
    for _ in range(count):
        text = chosen.choice(seeds)
        start = chosen.randrange(len(text))
        text = text if len(text) < 99 else text[start : start + 99].partition("\n")[2]
        if chosen.random() < 0.2:
            text += chosen.choice(("\n---\n", "\n", "\n...\n")) + chosen.choice(_SEEDS)
        for _ in range(chosen.choice((1, 1, 1, 2))):
            start = chosen.randint(0, len(text))
            end = start + chosen.choice((0, 0, 1, 1, 2, 5))
            copy = text[end : end + 5] if chosen.random() < 0.2 else chosen.choice((*_PIECES, ""))
            text = text[:start] + copy + text[end:]
        yield text


def _said(document: Document) -> tuple[Any, ...]:
    """Return everything about a payload and the problems of its text, with places."""
    known = (
        repr(document.payload),
        document.complete,
        document.index,
        document.text.holds_several,
        repr(document.problems),
    )
    text = document.text
    if not document.complete:
        return known, text.value
    place = text.find([()], document.index)
    return known, text.value, place, [*text.scan()], [*text.scan_scalars()]


def _all_said(text: str) -> list[tuple[Any, ...]]:
    return [_said(document) for document in (*load_stream(text), load_document(text))]


def _is_read(text: str) -> bool:
    return all(document.complete for document in load_stream(text))


@pytest.mark.parametrize("parser", ["libyaml"], indirect=True)
def test_parsers_say_the_same_of_what_both_read(
    monkeypatch: pytest.MonkeyPatch, pytestconfig: pytest.Config
) -> None:
    is_deep = pytestconfig.getoption("--deep")
    corpus = [*_corpus(1 if is_deep else 60)]
    texts = [*_SEEDS, *corpus, *_mutants(20_000 if is_deep else 1500, corpus[:40])]
    by_libyaml = [_all_said(text) for text in texts]
    monkeypatch.delattr(yaml, "CSafeLoader")
    pairs = zip(texts, by_libyaml, strict=True)
    different = [text for text, said in pairs if _all_said(text) != said]
    assert not [text for text in different if _is_read(text)]
    assert not [text for text in different if not re.search("|".join(_READ_BY_LIBYAML_ALONE), text)]
    assert sum(all(known[1] for known, *_ in said[:-1]) for said in by_libyaml) > len(texts) / 4


@pytest.mark.parametrize(
    ("text", "payload"),
    [
        ("a\n\tb", "a b"),
        ("!!str\t1", "1"),
        ("a: |# b\n  c", {"a": "c"}),
        ("%YAML 1.2# a\n---\nb", "b"),
        ("a: !b'!c d", {"a": "d"}),
    ],
)
def test_text_that_libyaml_alone_reads_is_refused_without_it(parser: str, text: str, payload: object) -> None:
    document = load_document(text)
    assert any(re.search(pattern, text) for pattern in _READ_BY_LIBYAML_ALONE)
    assert (document.complete, document.payload) == (
        (True, payload) if parser == "libyaml" else (False, None)
    )
    assert parser == "libyaml" or [finding[0] for finding, _ in document.problems] == ["RC001"]


@pytest.mark.parametrize("parser", ["libyaml"], indirect=True)
def test_what_libyaml_reads_is_read_by_it_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(Scanner, "fetch_more_tokens")
    texts = [*_SEEDS[:-2], (ROOT / "docs/examples/bad-flow.yaml").read_text(encoding="utf-8")]
    assert [len(list(load_stream(text))) for text in texts] == [1, 4, 1, 1, 1, 1, 1, 1, 2]


def _calls(text: str) -> int:
    """Return how many function calls it takes to read a text."""
    count = 0

    def tell(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event.endswith("call")

    before = sys.getprofile()
    sys.setprofile(tell)
    try:
        list(load_stream(text))
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize(
    ("head", "repeated", "tail"),
    [
        ("", "---\na: [b, {c: 'd'}]\ne:\n- f\n", ""),
        ("[", "{a: 1, b: [c, 'd', \"e\"]},\n", "]"),
        ("a: |\n", "  b c\n", ""),
        ("a: ", "b ", "\n"),
        ("a: &x [1]\nb:\n", "- *x\n", ""),
        ("", "-\n", ""),
        ("a: 1\n", "# b\n\n", ""),
        ("a: ", "'b''\n  c' ", ""),
        ("", "a: \x7f\u2028b\n", "\x00"),
        ("", "a: {b:[c]}\n---\n", "]"),
    ],
)
def test_text_that_is_twice_as_long_takes_twice_the_time(head: str, repeated: str, tail: str) -> None:
    short, long = (_calls(f"{head}{repeated * count}{tail}") for count in (300, 600))
    assert long < 2.1 * short
