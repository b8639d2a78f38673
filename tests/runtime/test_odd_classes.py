"""Every property of an issue can be read, even if the payload's classes misbehave."""

from __future__ import annotations

from typing import Any, NoReturn

import pytest

import rcdp_schemas as rcdp
from tests.runtime.payloads import edited


def _fail(*_: object) -> NoReturn:
    raise RuntimeError("an overridden method was called")


class _Text(str):
    __slots__ = ()
    __len__ = __str__ = __repr__ = __format__ = _fail


class _Integer(int):
    __abs__ = __repr__ = __str__ = __format__ = _fail


class _Nameless(type):
    @property
    def __name__(cls) -> NoReturn:  # type: ignore[override]
        raise RuntimeError("an overridden name was asked for")


class _Foreign(metaclass=_Nameless):
    pass


@pytest.mark.parametrize(
    ("pointer", "value", "kind"),
    [
        ("/requestTime", _Text("2024-03-09T16:00:00Z"), "string"),
        ("/srcId", _Integer(-5), "integer"),
        ("/requestTime", _Integer(-5), "integer"),
        ("/srcId", _Foreign(), "_Foreign"),
    ],
    ids=["text", "integer for text", "integer", "foreign"],
)
def test_every_property_of_an_issue_can_be_read(pointer: str, value: Any, kind: str) -> None:
    (issue,) = rcdp.check(edited("eventLogin", {pointer: value}), "eventLogin").issues
    assert (issue.pointer, issue.actual_type) == (pointer, kind)
    assert issue.message
    assert isinstance(issue.hint, str | None)


def test_keys_of_odd_classes_are_plain_in_pointers() -> None:
    payload = edited("eventLogin") | {_Text("odd"): 1}
    (issue,) = rcdp.check(payload, "eventLogin").issues
    assert (issue.code, issue.pointer) == ("RC202", "/odd")
