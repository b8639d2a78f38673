"""What the generated validators share, called directly: types, equality, patterns, foreign values."""

from __future__ import annotations

import sys
from math import inf, nan
from typing import Any

import pytest

from rcdp_schemas_generated import _checks
from tests.codegen.compiling import pointer_of


def _found(value: object) -> list[str]:
    out: list[Any] = []
    _checks.append_foreign(value, None, out)
    return sorted(f"{code} {pointer_of(path)}".rstrip() for code, path, *_ in out)


@pytest.mark.parametrize(
    ("value", "integer", "number"),
    [
        (0, True, True),
        (10**400, True, True),
        (1.0, True, True),
        (1e300, True, True),
        (0.5, False, True),
        (nan, False, False),
        (inf, False, False),
        (-inf, False, False),
        (True, False, False),
        (False, False, False),
        ("1", False, False),
        (None, False, False),
        (1j, False, False),
    ],
)
def test_integer_and_number_are_those_of_json(value: object, integer: bool, number: bool) -> None:  # noqa: FBT001 - the datum
    assert (_checks.is_integer(value), _checks.is_number(value)) == (integer, number)


@pytest.mark.parametrize(
    ("left", "right", "equal"),
    [
        (1, 1.0, True),
        (True, True, True),
        (True, 1, False),
        (0, False, False),
        (None, None, True),
        (None, False, False),
        (None, 0, False),
        ("a", "a", True),
        ("1", 1, False),
        (nan, nan, False),
        ([1, [2]], [1.0, [2.0]], True),
        ([1], [1, 1], False),
        ([1], [True], False),
        ([], {}, False),
        ({"a": 1}, {"a": 1.0}, True),
        ({"a": 1}, {"a": True}, False),
        ({"a": 1}, {"b": 1}, False),
        ({}, None, False),
        ((1,), [1], False),
        (b"a", "a", False),
    ],
)
def test_values_are_equal_as_in_json_both_ways(left: object, right: object, equal: bool) -> None:  # noqa: FBT001 - the datum
    assert _checks.is_equal(left, right) is _checks.is_equal(right, left) is equal
    assert _checks.is_one_of(left, ("other", right)) is equal


def test_pattern_searches_and_is_compiled_when_first_asked() -> None:
    matches = _checks.pattern("b+")
    assert [matches(text) for text in ("abbc", "b", "", "B")] == [True, True, False, False]
    broken = _checks.pattern("(")
    with pytest.raises(Exception, match="unterminated"):
        broken("")


@pytest.mark.parametrize(
    ("value", "code", "variant", "wanted"),
    [
        ("a", "RC203", "type", ("number",)),
        (None, "RC203", "type", ("number",)),
        (1.5, "RC203", "type", ("number",)),
        (nan, "RC004", "number", ""),
        (-inf, "RC004", "number", ""),
    ],
)
def test_wrong_type_of_a_number_that_is_not_finite_is_that(
    value: object, code: str, variant: str, wanted: object
) -> None:
    path = (None, "a")
    assert _checks.wrong_type(value, path, ("number",)) == (code, path, variant, wanted, value)


@pytest.mark.parametrize(
    ("value", "found"),
    [
        (None, []),
        (True, []),
        ("\ud800", []),
        (1.5, []),
        ({"a": [1, {"b": None}]}, []),
        (nan, ["RC004"]),
        ((), ["RC203"]),
        ([{"a": inf}, {1}, [b""]], ["RC004 /0/a", "RC203 /1", "RC203 /2/0"]),
        ({"a/b~": nan}, ["RC004 /a~1b~0"]),
        ({1: nan, (): {}}, ["RC203 /<int>", "RC203 /<tuple>"]),
    ],
)
def test_what_json_cannot_hold_is_found_at_its_place(value: object, found: list[str]) -> None:
    assert _found(value) == found
    assert _checks.is_json(value) is (found == [])


def test_circular_reference_is_found_where_it_closes_and_a_shared_value_is_none() -> None:
    shared: list[Any] = [1]
    assert _found([shared, {"a": shared, "b": [shared]}]) == []
    shared.append(shared)
    assert _found({"a": shared}) == ["RC203 /a/1"]
    around: dict[str, Any] = {"a": {"b": []}}
    around["a"]["b"].append(around)
    assert _found(around) == ["RC203 /a/b/0"]


def test_nesting_beyond_the_recursion_limit_is_no_matter() -> None:
    value: Any = []
    for _ in range(10 * sys.getrecursionlimit()):
        value = [value]
    assert _checks.is_json(value)
    while value:  # taken apart from the outside, since Python frees what is nested by recursion
        value = value[0]


def test_undocumented_members_are_judged_without_the_documented_ones() -> None:
    value: dict[object, object] = {"known": nan, "other": 1}
    assert _checks.others_are_json(value, {"known"})
    assert not _checks.others_are_json(value, {"other"})
    assert not _checks.others_are_json({1: 1}, {"known"})


@pytest.mark.parametrize(
    ("value", "soft", "hard"),
    [
        ({"known": nan, "other": 1}, ["RC202 /other"], []),
        ({"password": "x"}, ["RC406 /password"], []),
        ({"other": {"password": "x"}}, ["RC202 /other"], []),
        ({"other": nan}, ["RC004 /other"], ["RC004 /other"]),
        ({"other": (1,)}, ["RC203 /other"], ["RC203 /other"]),
        ({"other": [nan]}, ["RC004 /other/0", "RC202 /other"], ["RC004 /other/0"]),
        ({1: 1}, ["RC203 /<int>"], ["RC203 /<int>"]),
    ],
)
def test_undocumented_member_has_a_warning_unless_json_cannot_hold_it(
    value: dict[object, object], soft: list[str], hard: list[str]
) -> None:
    for options, expected in (({}, hard), ({"unknown": "RC202", "secrets": {"password": "RC406"}}, soft)):
        out: list[Any] = []
        _checks.append_others(value, {"known"}, None, out, **options)  # type: ignore[arg-type]
        assert sorted(f"{code} {pointer_of(path)}" for code, path, *_ in out) == sorted(expected)


def test_absence_has_a_name() -> None:
    assert repr(_checks.MISSING) == "MISSING"
