"""The values of scalars: the core schema of YAML 1.2, and nothing more."""

from __future__ import annotations

import math

import pytest

from rcdp_schemas.reading.json import MAX_DIGITS
from rcdp_schemas.reading.yaml import load_document
from tests.runtime.payloads import expected_of


def _value(scalar: str) -> object:
    """Return the value of a YAML scalar."""
    payload = load_document(f"{{a: {scalar}}}").payload
    assert isinstance(payload, dict)
    return payload["a"]


def _problems(scalar: str) -> list[tuple[str, str, object]]:
    """Return the code of each problem of a scalar, with what was expected and found."""
    problems = load_document(f"{{a: {scalar}}}").problems
    return [(finding[0], expected_of(finding), finding[4]) for finding, _ in problems]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        *((text, None) for text in ("", "~", "null", "Null", "NULL")),
        *((text, True) for text in ("true", "True", "TRUE")),
        *((text, False) for text in ("false", "False", "FALSE")),
        ("0", 0),
        ("-0", 0),
        ("+1", 1),
        ("00501", 501),
        ("0o17", 15),
        ("0x1F", 31),
        ("1.50", 1.5),
        (".5", 0.5),
        ("5.", 5.0),
        ("-1e3", -1000.0),
        ("1E-2", 0.01),
        ("1e400", math.inf),
        ("-.inf", -math.inf),
        ("+.INF", math.inf),
    ],
)
def test_plain_scalar_is_the_value_of_the_core_schema(text: str, value: object) -> None:
    assert repr(_value(text)) == repr(value)


@pytest.mark.parametrize("text", [".nan", ".NaN", ".NAN"])
def test_plain_scalar_may_be_no_number(text: str) -> None:
    assert repr(_value(text)) == "nan"


@pytest.mark.parametrize(
    "text",
    [
        *("yes", "no", "on", "off", "y", "n", "tRUE", "nUll", "None", "NaN", "Infinity", "inf", "-.nan"),
        *("2024-03-09", "2024-03-09T16:00:00Z", "12:30:00", "1:30", "1_000", "0b1", "0O7", "0X1F", "-0x1"),
        *("1e", "1.2.3", ".", "-", "+", "--1", "+-1", "1 2", "٣", "¼", "=", "<<", "0x", "0o8", "e3"),
    ],
)
def test_what_only_older_yaml_reads_otherwise_is_text(text: str) -> None:
    assert _value(text) == text


@pytest.mark.parametrize(
    ("tag", "text", "value"),
    [
        ("str", "00501", "00501"),
        ("str", "", ""),
        ("int", "00501", 501),
        ("float", "1.5", 1.5),
        ("float", "2", 2),
        ("bool", "true", True),
        ("null", "~", None),
    ],
)
def test_tag_of_json_decides(tag: str, text: str, value: object) -> None:
    assert (_value(f"!!{tag} {text}"), _problems(f"!!{tag} {text}")) == (value, [])
    assert (_value(f"! {text}"), _problems(f"! {text}")) == (text, [])


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("!!int", "x"),
        ("!!int", "1.5"),
        ("!!bool", "yes"),
        ("!!binary", "aGk="),
        ("!!timestamp", "2024-03-09"),
        ("!!python/object:os.system", "1"),
        ("!secret", "1"),
    ],
)
def test_other_tag_leaves_a_text(tag: str, text: str) -> None:
    assert _value(f"{tag} {text}") == text
    assert _problems(f"{tag} {text}") == [("RC001", "a value without this tag", None)]


@pytest.mark.parametrize("text", ["9" * MAX_DIGITS, f"-{'9' * MAX_DIGITS}", "0" * 5000 + "1"])
def test_integer_may_have_as_many_digits_as_in_json(text: str) -> None:
    assert _problems(text) == []


@pytest.mark.parametrize(
    "text", ["1" + "0" * MAX_DIGITS, "-" + "9" * 5000, "0x" + "f" * MAX_DIGITS, "0o" + "7" * 6000]
)
def test_integer_with_more_digits_is_too_large(text: str) -> None:
    assert _problems(text) == [("RC007", "an integer of at most 4300 digits", None)]


@pytest.mark.parametrize("text", ["1.0e309", ".inf"])
def test_number_beyond_the_largest_double_is_not_finite(text: str) -> None:
    assert _problems(text) == [("RC004", "a finite number", math.inf)]


def test_halves_of_a_surrogate_pair_are_joined() -> None:
    assert _value(r'"a\ud83d\ude00"') == "a\U0001f600"
    assert _problems(r'"a\ud83d\ude00"') == []
    assert _value(r'"\ude00\ud83d"') == "\ude00\ud83d"
    assert _problems(r'"\ude00\ud83d"') == [("RC002", "text without lone surrogates", None)]
