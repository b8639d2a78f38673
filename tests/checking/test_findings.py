"""Issues come in document order."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from rcdp_schemas.checking.findings import issues_in_payload
from rcdp_schemas.contract.pointers import last_name, nest, resolve

if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding


def _finding(code: str, *path: str | int) -> Finding:
    return code, nest(path), "absent" if code == "RC201" else "type", (), None


def _ordered(payload: object, *findings: Finding) -> list[tuple[str | int, ...]]:
    issues = issues_in_payload(findings, payload, "eventLogin", strict=False, redact=False)
    return [issue.path for issue in issues]


def test_order_is_that_of_the_keys_in_the_payload() -> None:
    payload = {"b": 1, "a": {"y": 1, "x": 1}, "c": [0, {"z": 1}]}
    shuffled = [("c", 1, "z"), ("a", "x"), ("c", 0), ("a", "y"), ("b",), ("a",), ()]
    expected = [(), ("b",), ("a",), ("a", "y"), ("a", "x"), ("c", 0), ("c", 1, "z")]
    assert _ordered(payload, *(_finding("RC203", *path) for path in shuffled)) == expected


def test_missing_field_stands_where_its_parent_does_in_the_order_found() -> None:
    payload = {"a": 1, "b": {"c": 1}}
    issues = [
        _finding("RC203", "b", "c"),
        _finding("RC201", "b", "y"),
        _finding("RC201", "b", "x"),
        _finding("RC203", "a"),
    ]
    assert _ordered(payload, *issues) == [("a",), ("b", "y"), ("b", "x"), ("b", "c")]


def test_missing_field_stands_where_the_innermost_object_does() -> None:
    payload = {"a": {"z": 1, "b": {}}}
    issues = [_finding("RC201", "a", "b", "x"), _finding("RC203", "a", "z")]
    assert _ordered(payload, *issues) == [("a", "z"), ("a", "b", "x")]


def test_place_that_is_not_in_the_payload_comes_after_its_siblings() -> None:
    payload = {5: 1, "a": 1}
    assert _ordered(
        payload, _finding("RC203", "<int>"), _finding("RC203", "a"), _finding("RC203", "a", "b")
    ) == [
        ("a",),
        ("a", "b"),
        ("<int>",),
    ]


def test_items_of_an_array_and_what_they_hold_are_in_order() -> None:
    payload = {"a": [{"z": 1, "y": 1}, 5]}
    shuffled = [("a", 1, 0), ("a", 1), ("a", 0, "y"), ("a", 0, "z"), ("a", 0)]
    expected = [("a", 0), ("a", 0, "z"), ("a", 0, "y"), ("a", 1, 0), ("a", 1)]
    assert _ordered(payload, *(_finding("RC203", *path) for path in shuffled)) == expected


def test_keys_of_an_object_are_gone_through_once_for_all_issues() -> None:
    class Counting(dict[str, int]):
        rounds = 0

        def __iter__(self) -> Iterator[str]:
            Counting.rounds += 1
            return super().__iter__()

    payload = Counting(a=1, b=2, c=3)
    assert _ordered(payload, *(_finding("RC203", name) for name in "cba")) == [("a",), ("b",), ("c",)]
    assert Counting.rounds == 1


def test_place_resolves_to_its_value_or_none() -> None:
    payload = {"a": [{"b": 5}]}
    assert resolve(payload, ("a", 0, "b")) == 5
    assert resolve(payload, ("a", "x")) is None
    assert resolve(payload, ("a", 0, "b", 1)) is None


def test_name_of_a_place_carries_its_indexes() -> None:
    assert last_name(("a", "b", 1, 2)) == "b[1][2]"
    assert last_name((3,)) == "[3]"
    assert last_name(()) == ""
