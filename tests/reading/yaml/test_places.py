"""Spans of a YAML text: whatever its style, the text of a span is the value at its place."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

import rcdp_schemas as rcdp
from rcdp_schemas.cli.example import yaml_text
from rcdp_schemas.contract.pointers import format_pointer, resolve
from rcdp_schemas.reading.yaml import YamlText, load_document, load_stream
from rcdp_schemas_generated.index import EVENTS

_TEXTS = st.text(st.sampled_from("ab é\U0001f600\"'\\/\n\t[]{},:#&*!|>-?0.~%@ "), max_size=12)
_NAMES = st.sampled_from(("a", "b c", "", "'", "é")) | _TEXTS | st.text("x ", min_size=125, max_size=130)
_SCALARS = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | _TEXTS
)
_VALUES = st.recursive(
    _SCALARS, lambda items: st.lists(items, max_size=4) | st.dictionaries(_NAMES, items, max_size=4)
)


class _Dumper(yaml.SafeDumper):
    """Writes texts in every style; quotes what only YAML 1.2 reads as a number."""


def _represent_text(dumper: _Dumper, text: str) -> yaml.ScalarNode:
    # In a block, a text whose first line begins with a blank needs the depth of what is around it.
    styles = (None, "'", '"') if re.match(r"\s", text) else (None, "'", '"', "|", ">")
    style = '"' if re.match("[-+.0-9]", text) else styles[len(text) % len(styles)]
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style)


_Dumper.add_representer(str, _represent_text)


def _shared(draw: st.DrawFn, value: Any) -> Any:
    """Return a value, or a container that holds it several times and so has an anchor and aliases."""
    if isinstance(value, (dict, list)) and draw(st.booleans()):
        return {"first": value, "again": [value, {"deep": value}]}
    return value


@st.composite
def _documents(draw: st.DrawFn) -> tuple[object, str]:
    """Draw a value and a YAML text of it."""
    value = _shared(draw, draw(_VALUES))
    text: str = yaml.dump(
        value,
        Dumper=_Dumper,
        default_flow_style=draw(st.sampled_from((True, False, None))),
        default_style=None,
        allow_unicode=draw(st.booleans()),
        indent=draw(st.sampled_from((2, 4, 7))),
        width=draw(st.sampled_from((20, 80, 10_000))),
        explicit_start=draw(st.booleans()),
        sort_keys=False,
        line_break=draw(st.sampled_from(("\n", "\r\n", "\r"))),
    )
    return value, text


def _places(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    yield path
    if isinstance(value, dict):
        for name, member in value.items():
            yield from _places(member, (*path, name))
    elif isinstance(value, list):
        for index, item in enumerate(value):
            yield from _places(item, (*path, index))


def _read(text: str, offsets: tuple[int, int]) -> object:
    """Return the value of a part of a text, read alone at its own column."""
    start, end = offsets
    column = start - max(text.rfind("\n", 0, start), text.rfind("\r", 0, start)) - 1
    return load_document(f"{' ' * column}{text[start:end]}\n").payload


def _is_written(value: object, text: str, offsets: tuple[int, int]) -> bool:
    """Whether a part of a text is a value; trailing blank lines that a block keeps don't count."""
    found = _read(text, offsets)
    if text.startswith(("|+", ">+"), offsets[0]):
        found, value = str(found).rstrip("\n"), str(value).rstrip("\n")
    return repr(found) == repr(value)


@given(_documents())
def test_text_of_a_span_is_the_value_at_its_place(document: tuple[object, str]) -> None:
    value, text = document
    loaded = load_document(text)
    assert (loaded.complete, loaded.problems, repr(loaded.payload)) == (True, (), repr(value))
    spans = {span.path: span for span in loaded.text.scan()}
    assert spans.keys() == set(_places(value))
    for path, span in spans.items():
        part = text[span.start : span.end]
        if part.startswith("*"):
            assert f"&{part[1:]}" in text
        elif not re.search(r"\*id\d", part):  # an anchor may stand outside
            assert not part or _is_written(resolve(value, path), text, span.value)
        if span.key is not None and span.key != span.value:
            assert _is_written(path[-1], text, span.key)


@given(_documents())
def test_scalars_are_where_they_are_written(document: tuple[object, str]) -> None:
    value, text = document
    scalars = [span for span in YamlText(text).scan_scalars() if span.start < span.end]
    leaves = {path for path in _places(value) if not isinstance(resolve(value, path), (dict, list))}
    assert {span.path for span in scalars} == leaves
    for span in scalars:
        assert _is_written(resolve(value, span.path), text, span.value)


@pytest.mark.parametrize("event", EVENTS)
def test_sample_that_the_command_line_prints_is_read_as_the_payload(event: str) -> None:
    payload = rcdp.example(event, full=True)
    (loaded,) = load_stream(yaml_text(payload))
    assert (loaded.payload, loaded.problems) == (payload, ())


def _marked(text: str) -> dict[str, tuple[str, str]]:
    """Return the text of the key and of the value at each pointer."""
    return {
        format_pointer(span.path): (text[slice(*(span.key or (0, 0)))], text[span.start : span.end])
        for span in load_document(text).text.scan()
    }


@pytest.mark.parametrize(
    ("text", "pointer", "key", "value"),
    [
        ("a b:   c d   # e", "/a b", "a b", "c d"),
        ("a: b\n   c\n\n# d", "/a", "a", "b\n   c"),
        ("'it''s' : 'b''c'", "/it's", "'it''s'", "'b''c'"),
        ('"\\x61": "b\\\n  c"', "/a", '"\\x61"', '"b\\\n  c"'),
        ("? a\n: b", "/a", "a", "b"),
        ("? |-\n  a\n  b\n: c", "/a\nb", "|-\n  a\n  b", "c"),
        ("a: |\n  b\n   c\n\n\nd: e", "/a", "a", "|\n  b\n   c"),
        ("a: >2- # c\n    b  \n \n# d", "/a", "a", ">2- # c\n    b  "),
        ("a: |\nb: c", "/a", "a", "|"),
        ("a:\n# b\nc: 1", "/a", "a", ""),
        ("a: &x !!str\nc: 1", "/a", "a", "!!str"),
        ("a: &x !!str 1", "/a", "a", "1"),
        ("a: !!str\n  # b\n  &x 'c'", "/a", "a", "'c'"),
        ("a: &x {b: 1} # c", "/a", "a", "{b: 1}"),
        ("a: &x\n  b: 1\n  c: [ 2,\n 3 ]\n# d\n", "/a", "a", "b: 1\n  c: [ 2,\n 3 ]"),
        ("a: &x\n- 1\n- # b\n", "/a", "a", "- 1\n-"),
        ("a: !!seq\n  - 1\n  - b:\n", "/a/1", "", "b:"),
        ("[a: b, 'c' : d]", "/0", "", "a: b"),
        ("[a: b, 'c' : d]", "/1/c", "'c'", "d"),
        ("{a, b: , c}", "/b", "b", ""),
        ("a: &x {b: [1]}\nc: *x # d", "/c", "c", "*x"),
        ("a: &x {b: [1]}\nc: *x # d", "/c/b", "*x", "*x"),
        ("a: &x {b: [1]}\nc: *x # d", "/c/b/0", "*x", "*x"),
        ("&k a: b\nc:\n  *k : d", "/c/a", "*k", "d"),
        ("\U0001f600: {é: \U0001f600\U0001f600}", "/\U0001f600/é", "é", "\U0001f600\U0001f600"),
    ],
)
def test_key_and_value_are_marked_without_what_is_around_them(
    text: str, pointer: str, key: str, value: str
) -> None:
    for line_end in ("\n", "\r\n", "\r"):
        written = text.replace("\n", line_end)
        marked = _marked(written)[pointer]
        assert marked == (key.replace("\n", line_end), value.replace("\n", line_end))
