"""Values of the spec as Python expressions: equal to the value, on lines that can be read."""

from __future__ import annotations

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.codegen.text import LINE, constant, literal, raw_literal, wrapped

_NUMBERS = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
_SCALARS = st.none() | st.booleans() | _NUMBERS | st.text() | st.binary()
_VALUES = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner) | st.lists(inner).map(tuple) | st.dictionaries(st.text(), inner),
)


@pytest.mark.parametrize(
    ("value", "source"),
    [
        ("plain", '"plain"'),
        ("it's", '"it\'s"'),
        ('say "so"', "'say \"so\"'"),
        ("\n\\", '"\\n\\\\"'),
        ("é\u2028\U0001f600", '"\\xe9\\u2028\\U0001f600"'),
        (b"\x00a", "b'\\x00a'"),
        (("one",), '("one",)'),
        (("a", "b"), '("a", "b")'),
        ((), "()"),
        ([1, 2.5, True, None], "[1, 2.5, True, None]"),
        ({"a": {"b": ()}}, '{"a": {"b": ()}}'),
    ],
)
def test_literal_reads_as_a_person_would_write_it(value: object, source: str) -> None:
    assert literal(value) == source


@given(_VALUES)
def test_literal_is_one_ascii_line_equal_to_the_value(value: object) -> None:
    source = literal(value)
    assert source.isascii()
    assert len(source.splitlines()) == 1
    assert repr(ast.literal_eval(source)) == repr(value)


@pytest.mark.parametrize("value", [float("nan"), float("inf"), [1, (float("-inf"),)]])
def test_literal_refuses_a_number_that_is_not_finite(value: object) -> None:
    with pytest.raises(ValueError, match=r"^a number of the spec must be finite$"):
        literal(value)


@pytest.mark.parametrize("value", [object(), {1, 2}, 1j, type("Text", (str,), {})("a")])
def test_literal_refuses_what_json_does_not_have(value: object) -> None:
    with pytest.raises(TypeError, match=f"^no literal for a {type(value).__name__}$"):
        literal(value)


@given(st.text() | st.binary() | st.text(alphabet="a \n", min_size=90) | st.binary(min_size=90))
def test_wrapped_text_is_equal_to_the_text(value: str | bytes) -> None:
    source = wrapped(value, "    ")
    assert source.isascii()
    assert ast.literal_eval(source) == value


def test_wrapped_text_breaks_behind_spaces_and_bytes_behind_lines() -> None:
    assert wrapped("word " * 30, "") == f'(\n    "{"word " * 16}"\n    "{"word " * 14}"\n)'
    assert (
        wrapped(b" " * 81 + b"\n{}\n", "    ")
        == f"(\n        b'{' ' * 80}'\n        b' \\n'\n        b'{{}}\\n'\n    )"
    )


def test_wrapped_text_that_fits_stays_on_its_line() -> None:
    assert wrapped("short", "        ") == '"short"'
    assert wrapped("x" * (LINE - 26), "    ") == f'"{"x" * (LINE - 26)}"'
    assert wrapped("x" * (LINE - 25), "    ").startswith("(\n")


def test_wrapped_text_is_not_cut_where_its_lines_end() -> None:
    assert (
        wrapped(f"{'a' * 50}\n{'b' * 50} c", "")
        == f'(\n    "{"a" * 50}\\n{"b" * 29}"\n    "{"b" * 21} "\n    "c"\n)'
    )


@pytest.mark.parametrize(
    ("items", "lines"),
    [
        ((), ["x = []"]),
        (("a", "b"), ['x = ["a", "b"]']),
        (("a" * (LINE - 8),), [f'x = ["{"a" * (LINE - 8)}"]']),
        (("a" * (LINE - 7),), ["x = [", f'    "{"a" * (LINE - 7)}",', "]"]),
        (("a" * LINE, "b"), ["x = [", f'    "{"a" * LINE}",', '    "b",', "]"]),
    ],
)
def test_constant_takes_one_line_if_that_fits_else_one_an_item(
    items: tuple[str, ...], lines: list[str]
) -> None:
    assert constant("x", "[", items, "]") == lines


@pytest.mark.parametrize(
    ("value", "source"),
    [
        ("plain", '"plain"'),
        (r"\A[0-9]\Z", r'r"\A[0-9]\Z"'),
        (r"a\\"[:-1], r'"a\\"'),
        (r"\"", r"""'\\"'"""),
        ("\\\n", r'"\\\n"'),
        ("\\é", r'"\\\xe9"'),
    ],
)
def test_raw_literal_is_a_raw_string_where_there_is_one(value: str, source: str) -> None:
    assert raw_literal(value) == source


@given(st.text() | st.text(alphabet="\\\"'a\n"))
def test_raw_literal_is_one_ascii_line_equal_to_the_value(value: str) -> None:
    source = raw_literal(value)
    assert source.isascii()
    assert len(source.splitlines()) == 1
    assert ast.literal_eval(source) == value
