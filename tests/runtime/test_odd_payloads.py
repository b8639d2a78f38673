"""Python values that no JSON text gives never make a check raise."""

from __future__ import annotations

from collections import OrderedDict, defaultdict
from datetime import UTC, datetime
from decimal import Decimal
from enum import IntEnum, StrEnum
from typing import Any
from unittest.mock import Mock

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas.issues.issue import MASK
from tests.runtime.payloads import edited, found

_EVENT = "eventLogin"


class _Hostile(dict[str, object]):
    """A dict whose methods fail: only what dict itself stores can be read."""

    def _refuse(self, *_: object) -> Any:
        raise RuntimeError("not to be called")

    __iter__ = keys = values = items = get = __getitem__ = __contains__ = __len__ = _refuse


class _HostileList(list[object]):
    def __iter__(self) -> Any:
        raise RuntimeError("not to be called")


class _HostileStr(str):
    __slots__ = ()

    def __eq__(self, other: object) -> bool:
        raise RuntimeError("not to be called")

    def __hash__(self) -> int:
        raise RuntimeError("not to be called")


class _Number(IntEnum):
    TIME = 1710000000000


class _Text(StrEnum):
    CODE = "100"


class _Real(float):
    pass


def _nested(levels: int, kind: type[dict[Any, Any] | list[Any]]) -> Any:
    root: Any = kind()
    value = root
    for _ in range(levels):
        inner = kind()
        if isinstance(value, dict):
            value["a"] = inner
        else:
            value.append(inner)
        value = inner
    return root


@pytest.mark.parametrize("kind", [dict, list])
def test_deep_payload_is_no_problem(kind: type[Any]) -> None:
    payload = edited(_EVENT, {"/extra": _nested(100_000, kind)})
    assert found(rcdp.check(payload, _EVENT)) == [("RC202", "/extra")]
    assert rcdp.is_valid(payload, _EVENT)
    assert not rcdp.is_valid(payload, _EVENT, strict=True)


def test_deep_payload_can_be_the_root() -> None:
    report = rcdp.check(_nested(100_000, list), _EVENT)
    assert found(report) == [("RC203", "")]
    assert repr(report).endswith("issues=(<Issue RC203: the payload must be an object, got an array>,))")


def test_circular_reference_is_one_issue() -> None:
    payload = edited(_EVENT, {"/extra": {}})
    payload["extra"]["again"] = payload["extra"]
    report = rcdp.check(payload, _EVENT)
    assert found(report) == [("RC202", "/extra"), ("RC203", "/extra/again")]
    assert report.issues[1].message == "`again` must be a JSON value, not a circular reference"
    assert not rcdp.is_valid(payload, _EVENT)


@pytest.mark.parametrize(
    ("value", "kind"),
    [(datetime.now(UTC), "datetime"), (Decimal(1), "Decimal"), (b"", "bytes"), ((), "tuple"), ({1}, "set")],
)
def test_python_type_that_json_lacks_is_a_wrong_type(value: object, kind: str) -> None:
    report = rcdp.check(edited(_EVENT, {"/srcId": value, "/extra": value}), _EVENT)
    assert found(report) == [("RC203", "/srcId"), ("RC203", "/extra")]
    assert [issue.actual_type for issue in report.issues] == [kind, kind]
    assert report.issues[0].message == f"`srcId` must be a string, got a Python {kind}"
    assert report.issues[1].message == f"`extra` must be a JSON value, got a Python {kind}"


def test_key_that_is_no_string_is_a_wrong_type() -> None:
    payload: dict[Any, Any] = edited(_EVENT)
    payload["eventData"][5] = "x"
    (issue,) = rcdp.check(payload, _EVENT).issues
    assert (issue.code, issue.pointer, issue.actual) == ("RC203", "/eventData/<int>", 5)
    assert issue.message == "each key of `eventData` must be a string, got an integer"


def test_number_that_is_not_finite_is_an_issue_wherever_it_stands() -> None:
    payload = edited(_EVENT, {"/requestTime": float("inf"), "/extra": [float("nan")]})
    report = rcdp.check(payload, _EVENT)
    assert found(report) == [("RC004", "/requestTime"), ("RC202", "/extra"), ("RC004", "/extra/0")]
    assert report.issues[0].message == "`requestTime` must be a finite number"


def test_huge_integer_is_no_problem() -> None:
    report = rcdp.check(edited(_EVENT, {"/requestTime": 10**5000, "/srcId": 10**5000}), _EVENT)
    assert found(report) == [("RC203", "/srcId"), ("RC401", "/requestTime")]
    assert [issue.hint for issue in report.issues] == [None, None]


def test_subclasses_of_json_types_are_those_types() -> None:
    payload = OrderedDict(edited(_EVENT, {"/requestTime": _Number.TIME, "/srcId": _Text.CODE}))
    payload["eventData"] = defaultdict(str, payload["eventData"])
    assert rcdp.check(payload, _EVENT, strict=True).valid


@pytest.mark.parametrize("event", [_EVENT, None])
def test_overridden_methods_do_not_count(event: str | None) -> None:
    payload = _Hostile(edited(_EVENT, {"/eventType": _EVENT, "/requestTime": _Real(1710000000000.0)}))
    assert rcdp.is_valid(payload, event)
    assert rcdp.is_valid(payload, event, strict=True)
    assert rcdp.check(payload, event, strict=True).valid
    dict.__setitem__(payload, "more", _HostileList([_HostileStr("x"), None, True, 1, 1.5]))
    report = rcdp.check(payload, event)
    assert (found(report), report.valid) == ([("RC202", "/more")], True)
    strict = rcdp.Validator(event, strict=True).check(payload, redact=True)
    assert (found(strict), strict.valid, strict.issues[0].actual) == (found(report), False, MASK)


def test_hostile_text_is_read_as_the_text_it_is() -> None:
    payload = edited(_EVENT, {"/eventType": _HostileStr(_EVENT)})
    assert rcdp.check(payload).valid
    assert rcdp.is_valid(payload)


def test_hostile_structure_keeps_its_circles() -> None:
    payload = _Hostile(edited(_EVENT))
    dict.__setitem__(payload, "self", payload)
    assert found(rcdp.check(payload, _EVENT)) == [("RC202", "/self"), ("RC203", "/self/self")]


def test_object_that_only_claims_to_be_a_dict_is_a_wrong_type() -> None:
    report = rcdp.check(Mock(spec=dict), _EVENT)
    assert [(issue.code, issue.actual_type) for issue in report.issues] == [("RC203", "Mock")]
    assert not rcdp.is_valid(Mock(spec=dict), _EVENT)
