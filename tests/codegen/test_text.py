"""Words of the spec as identifiers, docstrings and comments: one of each, and nothing else."""

from __future__ import annotations

import ast
import keyword

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scripts.codegen.text import LINE, docstring, identifier, module_name, sentence

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
        ("\uff43lass", "class_"),
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
        (f"One. Two. {'more ' * 30}", f'"""One.\n\nTwo. {"more " * 20}more\n{"more " * 8}more\n"""'),
        (f"One. {'more ' * 30}", f'"""One.\n\n{"more " * 21}more\n{"more " * 7}more\n"""'),
        ("word " * 30, f'"""{"word " * 20}word\n{"word " * 8}word\n"""'),
        (f"{'long ' * 25}start. End.", f'"""{"long " * 20}long\nlong long long long start. End.\n"""'),
    ],
)
def test_docstring_is_one_line_or_a_sentence_and_a_body(text: str, expected: str) -> None:
    assert docstring(text) == expected


@pytest.mark.parametrize("indent", ["", "    "])
def test_docstring_fills_the_lines(indent: str) -> None:
    room = LINE - len(indent)
    assert docstring("x" * (room - 6), indent) == f'{indent}"""{"x" * (room - 6)}"""'
    full = f"{'x' * (room - 5)} y"
    assert docstring(f"{full} z", indent) == f'{indent}"""{full}\n{indent}z\n{indent}"""'
    long = "x" * (room - 4)
    assert docstring(f"{long} y", indent) == f'{indent}"""{long}\n{indent}y\n{indent}"""'
    body = f"{'x' * (room - 2)} y z"
    assert docstring(f"One. {body}", indent).split("\n")[2:-1] == [f"{indent}{body[:-2]}", f"{indent}z"]


@pytest.mark.parametrize(("length", "apart"), [(LINE - 11, True), (LINE - 10, False)])
def test_first_sentence_stands_apart_unless_it_is_long(length: int, *, apart: bool) -> None:
    lines = docstring(f"{'x' * length}. {'y' * 20}").split("\n")
    assert lines[1:-1] == (["", "y" * 20] if apart else ["y" * 20])


def test_sentence_escapes_what_could_end_or_change_a_docstring() -> None:
    assert sentence('a\\b  "c"\né\x7f') == "a\\\\b 'c' \\xe9\\x7f"


@given(st.text())
def test_sentence_is_one_line_of_printable_ascii_without_double_quotes(text: str) -> None:
    found = sentence(text)
    assert found.isascii()
    assert found.isprintable()
    assert '"' not in found
