"""Spec text enters Python source as one equal value, one string, one comment, and as nothing else."""

from __future__ import annotations

import ast
import io
import keyword
import tokenize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.codegen.text import (
    LINE,
    comment,
    constant,
    docstring,
    identifier,
    literal,
    module_name,
    sentence,
    wrapped,
)

_NUMBERS = st.integers() | st.floats(allow_nan=False, allow_infinity=False)
_SCALARS = st.none() | st.booleans() | _NUMBERS | st.text() | st.binary()
_VALUES = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner) | st.lists(inner).map(tuple) | st.dictionaries(st.text(), inner),
)
_HOSTILE = (
    '"""',
    "'",
    'it\'s "so"',
    "\\",
    '\\"',
    "a\nb\rc",
    "\u2028\u2029\x85",
    "\x00\x1a\x7f",
    "\u202e\U0001f600",
    "{{ x }} {% y %} {z} %s",
    "\\N{BULLET} \\x41",
    "# coding: utf-7",
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
    with pytest.raises(ValueError, match="must be finite"):
        literal(value)


@pytest.mark.parametrize("value", [object(), {1, 2}, 1j, type("Text", (str,), {})("a")])
def test_literal_refuses_what_json_does_not_have(value: object) -> None:
    with pytest.raises(TypeError, match="no literal for a"):
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


@pytest.mark.parametrize(
    ("items", "lines"),
    [
        ((), ["x = []"]),
        (("a", "b"), ['x = ["a", "b"]']),
        (("a" * LINE, "b"), ["x = [", f'    "{"a" * LINE}",', '    "b",', "]"]),
    ],
)
def test_constant_takes_one_line_if_that_fits_else_one_an_item(
    items: tuple[str, ...], lines: list[str]
) -> None:
    assert constant("x", "[", items, "]") == lines


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("customerCode", "customer_code"),
        ("EventLogin", "event_login"),
        ("HTTPServer2x", "http_server2x"),
        ("client_secret", "client_secret"),
        ("a-b.c d", "a_b_c_d"),
        ("__class__", "class_"),
        ("from", "from_"),
        ("None", "none"),
        ("type", "type"),
        ("match", "match"),
        ("2nd", "field_2nd"),
        ("", "field"),
        ("日本", "field"),
        ("é\u202e\x00;", "e"),
        ("ｃlass", "class_"),
    ],
)
def test_identifier_is_the_name_in_snake_case(name: str, expected: str) -> None:
    assert identifier(name) == expected


def test_identifier_takes_a_number_where_the_name_is_taken() -> None:
    assert identifier("aB", ["a_b"]) == "a_b_2"
    assert identifier("aB", ["a_b", "a_b_2"]) == "a_b_3"
    assert identifier("from", ["from_"]) == "from_2"


@given(
    st.text() | st.sampled_from([*keyword.kwlist, *keyword.softkwlist]),
    st.sets(st.sampled_from(["a", "field"])),
)
def test_identifier_is_always_free_and_one_that_python_takes(name: str, taken: set[str]) -> None:
    found = identifier(name, taken)
    assert found.isascii()
    assert found.isidentifier()
    assert not keyword.iskeyword(found)
    assert found not in taken


def test_module_name_is_the_component_in_snake_case() -> None:
    assert module_name("EventAddToCart") == "event_add_to_cart"


@given(st.text() | st.sampled_from(_HOSTILE), st.sampled_from(["", "    "]))
def test_docstring_of_any_text_is_one_string_and_nothing_else(text: str, indent: str) -> None:
    body = docstring(text * 20, indent)
    tree = ast.parse(f"class Holder:\n{body}" if indent else body)
    (outer,) = tree.body
    statement = outer.body[0] if isinstance(outer, ast.ClassDef) else outer
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Constant)
    assert isinstance(statement.value.value, str)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Short.", '"""Short."""'),
        ("  two\n lines ", '"""two lines"""'),
        ("", '"""Undocumented."""'),
        ("\n", '"""Undocumented."""'),
        (f"One. {'more ' * 30}", f'"""One.\n\n{"more " * 21}more\n{"more " * 7}more\n"""'),
        ("word " * 30, f'"""{"word " * 20}word\n{"word " * 8}word\n"""'),
        (f"{'long ' * 25}start. End.", f'"""{"long " * 20}long\nlong long long long start. End.\n"""'),
    ],
)
def test_docstring_is_one_line_or_a_sentence_and_a_body(text: str, expected: str) -> None:
    assert docstring(text) == expected


@given(st.text() | st.sampled_from(_HOSTILE))
def test_comment_of_any_text_is_one_comment_and_nothing_else(text: str) -> None:
    tokens = list(tokenize.generate_tokens(io.StringIO(f"{comment(text, '  ')}\n").readline))
    assert [token.type for token in tokens] == [tokenize.COMMENT, tokenize.NL, tokenize.ENDMARKER]


@given(st.text())
def test_sentence_is_one_line_of_printable_ascii_without_double_quotes(text: str) -> None:
    found = sentence(text)
    assert found.isascii()
    assert found.isprintable()
    assert '"' not in found
