"""The formats that validators assert: what the official suite does not ask."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

import jsonschema_rs
import pytest

from rcdp_schemas_generated import _formats
from scripts.codegen.keywords import FORMATS
from scripts.codegen.text import identifier


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


_VALID: dict[str, tuple[str, ...]] = {
    "date": ("2024-02-29", "1999-12-31", "0000-01-01", "2023-02-28"),
    "time": ("23:59:60Z", "10:00:00.123+01:00", "00:29:60-23:30", "08:30:06z"),
    "date-time": (
        "1963-06-19T08:30:06.283185Z",
        "1998-12-31T15:59:60.123-08:00",
        "2024-02-29t00:00:00+00:00",
    ),
    "email": ("joe.bloggs@example.com", '"joe bloggs"@example.com', "joe@[127.0.0.1]", "a+b_c@d-e.f"),
    "uuid": ("2eb8aa08-AA98-11ea-B4Aa-73B441D16380", "00000000-0000-0000-0000-000000000000"),
    "ipv4": ("192.168.0.1", "0.0.0.1", "255.255.255.255"),
    "ipv6": ("::1", "1:2:3:4:5:6:7:8", "::ffff:192.168.0.1", "1:d6::42", "fe80::a", "1::"),
}


_TEXT = '0123456789abfgzT Z:@[]"\\_%\n\u09eaé'
_SIGNS = "+,-./"
"""The characters just below 0."""


def _edited(text: str, source: Random, alphabet: str) -> str:
    """Return a text with up to three characters put in, replaced or taken out."""
    for _ in range(source.randrange(4)):
        at = source.randrange(len(text) + 1)
        before, after = text[:at], text[at + source.randrange(2) :]
        text = before + source.choice((*alphabet, "", "", "")) + after
    return text


def test_other_validator_takes_signs_for_digits_and_some_addresses_for_none() -> None:
    dates, emails = (
        jsonschema_rs.Draft202012Validator({"format": name}, validate_formats=True)
        for name in ("date", "email")
    )
    assert dates.is_valid("199/-12-31")
    assert not _formats.is_date("199/-12-31")
    for text in ('"a\\ b"@c', "a@bc--d"):
        assert _formats.is_email(text)
        assert not emails.is_valid(text)


def _is_known(text: str) -> bool:
    """Whether an address has an escaped space, or a domain with hyphens where those of IDNA have them."""
    return re.search(r"\\ |[@.][^.]{2}--", text) is not None


@pytest.mark.parametrize("name", FORMATS)
def test_another_validator_sees_the_same_formats(name: str, pytestconfig: pytest.Config) -> None:
    is_deep = pytestconfig.getoption("--deep")
    source = Random() if is_deep else Random(1)  # noqa: S311 - no secret
    is_valid: Callable[[str], bool] = getattr(_formats, f"is_{identifier(name)}")
    judge = jsonschema_rs.Draft202012Validator({"format": name}, validate_formats=True)
    alphabet = _TEXT if name in {"date", "time", "date-time"} else _TEXT + _SIGNS
    verdicts = {False: 0, True: 0}
    for _ in range(200_000 if is_deep else 5000):
        text = _edited(source.choice(_VALID[name]), source, alphabet)
        verdicts[is_valid(text)] += 1
        assert is_valid(text) is judge.is_valid(text) or _is_known(text), ascii(text)
    assert min(verdicts.values()) > 1000
