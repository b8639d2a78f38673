"""The formats that generated validators assert, each a predicate of a text.

Dates and times are those of RFC 3339, e-mail addresses those of RFC 5321, UUIDs those of RFC 4122.
"""

from __future__ import annotations

import re

_DATE = re.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})")
_TIME = re.compile(
    r"([01][0-9]|2[0-3]):([0-5][0-9]):([0-5][0-9]|60)(?:\.[0-9]+)?"
    r"(?:[Zz]|([+-])([01][0-9]|2[0-3]):([0-5][0-9]))"
)
_DAYS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_MINUTES = 24 * 60
_UUID = re.compile("[0-9A-Fa-f]{8}-(?:[0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}")
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+"
_LOCAL_PART = re.compile(rf'{_ATOM}(?:\.{_ATOM})*|"(?:[ !#-\[\]-~]|\\[ -~])*"')
_LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
_DOMAIN = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")


def is_date(text: str) -> bool:
    """Whether text is a date of the calendar as YYYY-MM-DD."""
    match = _DATE.fullmatch(text)
    if match is None:
        return False
    year, month, day = map(int, match.groups())
    if not 1 <= month <= len(_DAYS):
        return False
    is_leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return 1 <= day <= _DAYS[month - 1] + (month == 2 and is_leap)


def is_time(text: str) -> bool:
    """Whether text is a time with its offset; second 60 is for the last minute of a day in UTC."""
    match = _TIME.fullmatch(text)
    if match is None:
        return False
    hour, minute, second, sign, hours, minutes = match.groups("0")
    if second != "60":
        return True
    offset = int(hours) * 60 + int(minutes)
    minute_of_day = int(hour) * 60 + int(minute) + (offset if sign == "-" else -offset)
    return minute_of_day % _MINUTES == _MINUTES - 1


def is_date_time(text: str) -> bool:
    """Whether text is a date and a time with its offset."""
    return text[10:11] in {"T", "t"} and is_date(text[:10]) and is_time(text[11:])


def is_uuid(text: str) -> bool:
    """Whether text is a UUID, of whatever version."""
    return _UUID.fullmatch(text) is not None


def is_email(text: str) -> bool:
    """Whether text is the address of a mailbox, in ASCII."""
    local_part, at, domain = text.rpartition("@")
    if not at or _LOCAL_PART.fullmatch(local_part) is None:
        return False
    if not (domain.startswith("[") and domain.endswith("]")):
        return _DOMAIN.fullmatch(domain) is not None
    address = domain[1:-1]
    return is_ipv6(address[5:]) if address[:5].lower() == "ipv6:" else is_ipv4(address)


def is_ipv4(text: str) -> bool:
    """Whether text is an IPv4 address: four decimal numbers without needless zeros."""
    from ipaddress import AddressValueError, IPv4Address

    try:
        IPv4Address(text)
    except AddressValueError:
        return False
    return True


def is_ipv6(text: str) -> bool:
    """Whether text is an IPv6 address without a zone."""
    from ipaddress import AddressValueError, IPv6Address

    try:
        IPv6Address(text)
    except AddressValueError:
        return False
    return "%" not in text
