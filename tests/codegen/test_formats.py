"""The formats that validators assert: what the official suite does not ask."""

from __future__ import annotations

import pytest

from rcdp_schemas_generated import _formats


@pytest.mark.parametrize(
    ("text", "is_date"),
    [
        ("0000-02-29", True),
        ("1900-02-28", True),
        ("1900-02-29", False),
        ("2000-02-29", True),
        ("2024-00-01", False),
        ("2024-01-00", False),
        ("2024-01-01\n", False),
        ("-024-01-01", False),
        ("", False),
    ],
)
def test_date_is_one_of_the_calendar(text: str, is_date: bool) -> None:  # noqa: FBT001 - the datum
    assert _formats.is_date(text) is is_date
    assert _formats.is_date_time(f"{text}T00:00:00Z") is is_date


@pytest.mark.parametrize(
    ("text", "is_time"),
    [
        ("23:59:60.999z", True),
        ("00:59:60+01:00", True),
        ("00:00:00.Z", False),
        ("00:00:00Z\n", False),
        ("00:00:00", False),
        ("00:00:00-00:00", True),
        ("00:00:00+1:00", False),
    ],
)
def test_time_has_an_offset_and_a_leap_second_its_place(text: str, is_time: bool) -> None:  # noqa: FBT001 - the datum
    assert _formats.is_time(text) is is_time
    assert _formats.is_date_time(f"2024-01-01t{text}") is is_time
    assert not _formats.is_date_time(f"2024-01-01 {text}")


@pytest.mark.parametrize(
    ("text", "is_email"),
    [
        ("a@b", True),
        ("a+b@c-d.example", True),
        ('"a\\"b"@c', True),
        ("a@[IPv6:::1]", True),
        ("a@[::1]", False),
        ("a@-b", False),
        ("a@b-", False),
        ("a@b..c", False),
        ("a@b.", False),
        ("@b", False),
        ("a@", False),
        ("a", False),
        ("a b@c", False),
        ("é@c", False),
        ("a@b\n", False),
    ],
)
def test_email_is_the_address_of_a_mailbox(text: str, is_email: bool) -> None:  # noqa: FBT001 - the datum
    assert _formats.is_email(text) is is_email


def test_long_address_is_judged_at_once() -> None:
    assert not _formats.is_email("a." * 50_000 + "@b")
    assert not _formats.is_email("a@" + "b-" * 50_000)
    assert _formats.is_email("a@" + "b." * 50_000 + "c")


@pytest.mark.parametrize("text", ["1.2.3.4.", "1.2.3", "1.2.3.4\n", "1.2.3.256", "01.2.3.4", ""])
def test_ipv4_address_is_four_plain_numbers(text: str) -> None:
    assert _formats.is_ipv4("1.2.3.4")
    assert not _formats.is_ipv4(text)


@pytest.mark.parametrize("text", ["1.2.3.4::", "::1%a", "::1\n", "1::2::3", ":::", "", "1:2:3:4:5:6:7:8::"])
def test_ipv6_address_has_no_zone_and_one_gap_at_most(text: str) -> None:
    assert _formats.is_ipv6("1:2:3:4:5:6:7::")
    assert not _formats.is_ipv6(text)


def test_uuid_is_of_any_version() -> None:
    assert _formats.is_uuid("FFFFFFFF-ffff-ffff-ffff-FFFFFFFFFFFF")
    assert not _formats.is_uuid("{ffffffff-ffff-ffff-ffff-ffffffffffff}")
    assert not _formats.is_uuid("ffffffff-ffff-ffff-ffff-ffffffffffff\n")
