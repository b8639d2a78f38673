"""Spans of a text: whatever the layout, the text of a span is the value at its place."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from rcdp_schemas.contract.pointers import resolve
from rcdp_schemas.reading.document import Lines
from rcdp_schemas.reading.json_places import Span, find, scan

_TEXTS = st.text(st.sampled_from('aé\U0001f600"\\/\n\t\u2028[]{},:0 '), max_size=6)
_SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | _TEXTS
_VALUES = st.recursive(
    _SCALARS, lambda items: st.lists(items, max_size=4) | st.dictionaries(_TEXTS, items, max_size=4)
)
_BLANKS = st.text(st.sampled_from(" \t\n\r"), max_size=3)


def _written(draw: st.DrawFn, value: object) -> str:
    """Return a value as text with random whitespace, escapes and repeated keys."""

    def token(text: str) -> str:
        return f"{draw(_BLANKS)}{text}{draw(_BLANKS)}"

    def scalar(item: object) -> str:
        return token(json.dumps(item, ensure_ascii=draw(st.booleans())))

    if isinstance(value, list):
        return token("[") + ",".join(_written(draw, item) for item in value) + token("]")
    if isinstance(value, dict):
        members = [(name, value[name]) for name in value]
        repeats: bool = draw(st.booleans())
        if members and repeats:
            members.insert(0, (members[-1][0], draw(_VALUES)))
        texts = [f"{scalar(name)}:{_written(draw, member)}" for name, member in members]
        return token("{") + ",".join(texts) + token("}")
    return scalar(value)


@st.composite
def _documents(draw: st.DrawFn) -> str:
    return _written(draw, draw(_VALUES))


def _places(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield path
    if isinstance(value, dict):
        for name, member in value.items():
            yield from _places(member, (*path, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _places(item, (*path, index))


def _between(text: str, lines: Lines, span: tuple[int, int]) -> str:
    """Return the text between the lines and columns of a span, with an independent way to split lines."""
    starts = [0, *(match.end() for match in re.finditer(r"\r\n|\r|\n", text))]
    start, end = (starts[line - 1] + column - 1 for line, column in map(lines.place, span))
    return text[start:end]


@given(_documents())
def test_text_of_a_span_is_the_value_at_its_place(text: str) -> None:
    payload, lines = json.loads(text), Lines(text)
    spans = {span.path: span for span in scan(text)}
    assert spans.keys() >= set(_places(payload))
    for path in _places(payload):
        span = spans[path]
        assert repr(json.loads(_between(text, lines, span.value))) == repr(resolve(payload, path))
        if span.key is not None:
            assert json.loads(_between(text, lines, span.key)) == path[-1]


@given(_documents())
def test_every_key_and_item_of_the_text_has_a_span(text: str) -> None:
    counted: list[int] = []

    def count(pairs: list[tuple[str, object]]) -> object:
        counted.append(len(pairs))
        return dict(pairs)

    json.loads(text, object_pairs_hook=count)
    assert sum(span.key is not None for span in scan(text)) == sum(counted)


def test_each_repetition_of_a_key_is_said() -> None:
    text = r'{"a": 1, "\u0061": {"a": 2}, "a": [{"a": 3}]}'
    spans = [(span.path, span.repeated, text[span.start : span.end]) for span in scan(text)]
    assert spans == [
        (("a",), False, "1"),
        (("a", "a"), False, "2"),
        (("a",), True, '{"a": 2}'),
        (("a", 0, "a"), False, "3"),
        (("a", 0), False, '{"a": 3}'),
        (("a",), True, '[{"a": 3}]'),
        ((), False, text),
    ]


def test_head_of_a_value_without_a_key_is_its_first_character() -> None:
    assert list(scan(" [0]")) == [
        Span((0,), key=None, repeated=False, start=2, end=3),
        Span((), key=None, repeated=False, start=1, end=4),
    ]
    assert [span.head for span in scan(" [0]")] == [(2, 3), (1, 2)]


@given(_documents(), st.data())
def test_what_is_found_at_some_paths_is_what_a_scan_finds_last(text: str, data: st.DataObject) -> None:
    spans = {span.path: span for span in scan(text)}
    wanted = data.draw(st.sets(st.sampled_from([*_places(json.loads(text))]), min_size=1))
    found = find(text, 0, wanted)
    assert found.keys() == wanted
    for path, span in found.items():
        assert (span.head, span.value) == (spans[path].head, spans[path].value)


def test_long_numbers_on_the_way_to_a_place_are_skipped() -> None:
    text = f'{{"a": {"1" * 5000}, "b": [1e999, NaN, 7]}}'
    assert find(text, 0, [("b", 2)])["b", 2].value == (len(text) - 3, len(text) - 2)
