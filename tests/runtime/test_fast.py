"""The fast path: when it is taken, which event it says, and what it leaves to the usual way."""

from __future__ import annotations

import json
import sys
from types import SimpleNamespace

import msgspec
import pytest

from rcdp_schemas import checking
from rcdp_schemas.fast import WORTH, Fast
from rcdp_schemas.validation import Validator
from tests.runtime.payloads import edited

_LOGIN = json.dumps(edited("eventLogin", {"/eventType": "eventLogin"})).encode()
_BARE = json.dumps(edited("eventLogin", {})).encode()


@pytest.mark.parametrize(
    ("data", "event", "found"),
    [
        (_LOGIN, None, "eventLogin"),
        (_LOGIN, "eventLogin", "eventLogin"),
        (_BARE, "eventLogin", "eventLogin"),
        (b" \r\n\t" + _LOGIN + b" \r\n", None, "eventLogin"),
        (_LOGIN.replace(b": ", b":"), None, "eventLogin"),
        (_LOGIN.replace(b": ", b"\n:\n"), None, "eventLogin"),
        (_BARE, None, None),
        (_LOGIN, "eventLogout", None),
        (_LOGIN, "TokenRequest", None),
        (_BARE.replace(b"{", b'{"customer": {"eventType": "eventLogin"}, ', 1), None, None),
        (b"\xef\xbb\xbf" + _LOGIN, None, None),
        (_LOGIN + b" " * 2**26, None, None),
        (b"[" * 100_000, "eventLogin", None),
        (_LOGIN.replace(b'"srcId": "', b'"srcId": "\\"'), None, None),
        (b"", None, None),
    ],
)
def test_payload_is_accepted_as_the_event_that_it_surely_is(
    data: bytes, event: str | None, found: str | None
) -> None:
    assert Fast(0).accepted(data, event) == found


def test_event_that_only_a_part_of_the_payload_names_is_not_its_event() -> None:
    path = Fast(0)
    path._routes = {
        b"eventLogin": ("eventLogin", lambda _: SimpleNamespace(event_type=None), lambda *_: True)
    }
    assert path.accepted(b'{"names": ["eventType", "eventLogin"]}', None) is None


def test_member_that_stands_twice_is_noticed_however_its_key_is_written() -> None:
    for again in (
        b'"srcId": "x"',
        b'"src\\u0049d": "x"',
        b'"requestTime": 1710000000000',
        b'"customer": {"uuid": ""}',
    ):
        assert Fast(0).accepted(_LOGIN.replace(b"{", b"{" + again + b", ", 1), None) is None


def test_nothing_is_accepted_before_enough_bytes_were_seen() -> None:
    few = Fast(3 * len(_LOGIN))
    assert [few.accepted(_LOGIN, None) for _ in range(4)] == [None, None, "eventLogin", "eventLogin"]
    assert Fast().accepted(_LOGIN, None) is None
    assert Fast().accepted(_LOGIN + b" " * WORTH, None) == "eventLogin"


def test_enough_bytes_may_be_known_to_come_before_the_first_is_seen() -> None:
    path = Fast()
    path.expect(WORTH - 1)
    assert path.accepted(_LOGIN, "eventLogin") is None
    path.expect(WORTH)
    assert path.accepted(_LOGIN, "eventLogin") == "eventLogin"
    path.expect(WORTH)
    assert path.accepted(_LOGIN, "eventLogin") == "eventLogin"


def test_nothing_is_accepted_without_msgspec(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "msgspec", None)
    monkeypatch.delitem(sys.modules, "rcdp_schemas_generated.structures", raising=False)
    assert Fast(0).accepted(_LOGIN, None) is None


@pytest.mark.parametrize("module", [object(), SimpleNamespace(__version__="0.22rc1")])
def test_other_module_of_that_name_is_left_alone(monkeypatch: pytest.MonkeyPatch, module: object) -> None:
    monkeypatch.setitem(sys.modules, "msgspec", module)
    assert Fast(0).accepted(_LOGIN, None) is None


@pytest.mark.parametrize("version", ["0.19.0", "0.20.0", "1.0.0rc1"])
def test_version_of_msgspec_that_was_not_tried_is_left_alone(
    version: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(msgspec, "__version__", version)
    assert Fast(0).accepted(_LOGIN, None) is None


@pytest.mark.parametrize("event", [None, "eventLogin"])
def test_who_checks_bytes_goes_the_fast_path_and_then_the_usual_one(
    event: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[bytes] = []

    class _Watched(Fast):
        def accepted(self, data: bytes, event: str | None) -> str | None:
            asked.append(data)
            return super().accepted(data, event)

    path = _Watched(0)
    monkeypatch.setattr(checking, "_fast", lambda: path)
    validator = Validator(event)
    for data in (
        _LOGIN,
        _LOGIN.replace(b"{", b'{"srcId": "x", ', 1),
        b"",
        _LOGIN.replace(b"srcId", b"srcid"),
    ):
        report = validator.check_text(data)
        assert asked.pop() == data
        assert report == validator.check_text(data.decode())
        assert asked == []


def test_all_checks_of_a_process_count_together() -> None:
    assert checking._fast() is checking._fast()
