"""Values rewritten as their field wants them, where that is certain."""

from __future__ import annotations

import json
import re
from datetime import UTC, date, datetime, timedelta

MILLISECONDS = "milliseconds since the Unix epoch"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
_DECIMAL = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_ISO_TIME = re.compile(_ISO_DATE.pattern + r"T[0-9:]+(?:\.[0-9]+)?(?:Z|[+-][0-9:]+)?")
_LONGEST = 40
_LARGEST = 2**63
_MILLISECONDS_RANGE = range(10**11, 10**14 + 1)


def _moment(text: str) -> datetime | None:
    """Return the time that an ISO 8601 text with a ``T`` stands for, or None."""
    if len(text) > _LONGEST or not _ISO_TIME.fullmatch(text):
        return None
    try:
        return datetime.fromisoformat(text)
    except ValueError:
        return None


def to_milliseconds(text: str) -> int | None:
    """Return the milliseconds since the Unix epoch of an ISO 8601 text that names its time zone, or None."""
    moment = _moment(text)
    if moment is None or moment.tzinfo is None:
        return None
    return (moment - _EPOCH) // timedelta(milliseconds=1)


def is_likely_time(milliseconds: int) -> bool:
    """Whether milliseconds since the Unix epoch are in the years that the contract takes for likely."""
    return milliseconds in _MILLISECONDS_RANGE


def to_event_time(text: str) -> str | None:
    """Return ISO 8601 text as ``yyyy-MM-dd HH:mm:ss``, with `` UTC`` where it names a time zone, or None."""
    moment = _moment(text)
    if moment is None:
        return None
    if moment.tzinfo is None:
        return moment.isoformat(" ", "seconds")
    try:
        universal = moment.astimezone(UTC)
    except OverflowError:
        return None
    return f"{universal.replace(tzinfo=None).isoformat(' ', 'seconds')} UTC"


def to_calendar_date(text: str) -> str | None:
    """Return ``yyyy-MM-dd`` as ``MM-DD-YYYY``, or None."""
    if not _ISO_DATE.fullmatch(text):
        return None
    try:
        return f"{date.fromisoformat(text):%m-%d}-{text[:4]}"
    except ValueError:
        return None


def to_number(text: str, *, whole: bool) -> str | None:
    """Return a text without its quotes if that is a JSON number (an integer where ``whole``), or None."""
    if len(text) > _LONGEST or not _NUMBER.fullmatch(text) or (whole and "." in text):
        return None
    return text


def to_text(value: object, spelling: str | None = None) -> str | None:
    """Return a boolean or number as text, or None where it is not certain which.

    A number is written as its text writes it, 00501 in YAML, else as a plain decimal.
    """
    if isinstance(value, bool):
        return json.dumps(value)
    if spelling is not None:
        return spelling if len(spelling) <= _LONGEST and not spelling.startswith("*") else None
    if not isinstance(value, (int, float)) or abs(value) > _LARGEST:
        return None
    text = repr(value)
    return text if _DECIMAL.fullmatch(text) else None


def to_decimal(text: str) -> str | None:
    """Return a text without the blanks and the currency sign around its plain decimal, or None."""
    bare = text.strip().lstrip("$€£¥").strip() if len(text) <= _LONGEST else ""
    return bare if _DECIMAL.fullmatch(bare) else None


def scale_time(value: float) -> tuple[str, int] | None:
    """Return the unit that a time seems to have, and its value in milliseconds, or None."""
    whole = int(value)
    for unit, milliseconds in (
        ("seconds", whole * 1000),
        ("microseconds", whole // 1000),
        ("nanoseconds", whole // 10**6),
    ):
        if is_likely_time(milliseconds):
            return unit, milliseconds
    return None
