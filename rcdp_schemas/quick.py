"""The quick way of reading: the payload of a usual text, and a proof that nothing is wrong with the text.

An exact look (``loading``) finds everything that is wrong with a text, and takes two to three times as long.
Where the validators of an event find nothing, not even a warning, in what ``glance`` gives, and ``is_whole``
holds, such a look would find nothing either, point by point:

* Size (RC007): what has a quarter of the limit's characters has less than the limit's bytes.
* Encoding (RC002): bytes are decoded, and a str is encoded on trial, both strictly, so that half of a
  surrogate pair can only come of an escape. Where there is such an escape, Python's own spelling of the
  payload is searched for halves.
* Syntax (RC001, RC006): the parser is that of the exact look. What it refuses, and blanks or a byte order
  mark before the payload, are left to the latter.
* Depth (RC005): an event's objects are closed, an undocumented member is a finding, so that a payload without
  one is no deeper than the event's schema. While it parses, the interpreter guards its stack; where it was
  told to allow more than it usually does, brackets are counted first.
* Numbers (RC004, RC007): each is a documented one, of which the validators ask that it is finite. ``int``
  refuses one that is too long; where the interpreter was told to allow more, long texts are left alone.
* Repeated keys (RC003): of members that share a key the parser keeps the last alone. Between n members or
  items stand n - 1 commas, so that a text has at least as many commas as what was kept asks for. Each member
  that was dropped and each comma in a text makes it more; so where there are just as many, none was dropped.
"""

from __future__ import annotations

import json
import sys

from rcdp_schemas.loading import ESCAPED_SURROGATE, MAX_BYTES, MAX_DEPTH, MAX_DIGITS, USUAL_RECURSION

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_SURROGATE = r"\ud"  # how Python writes half of a pair
# It keeps nothing from one text to the next: all threads share that of json.loads as well.
_scan: Callable[[str, int], tuple[Any, int]] = json.JSONDecoder().scan_once  # type: ignore[attr-defined]


def glance(data: str | bytes) -> tuple[str, Any] | None:
    """Return a text, and its payload as a parser gives it; None where an exact look is needed."""
    size = len(data)
    if size > MAX_BYTES // 4 or (size > MAX_DIGITS and not 0 < sys.get_int_max_str_digits() <= MAX_DIGITS):
        return None
    try:
        if isinstance(data, str):
            text = data
            text.encode()
        else:
            text = data.decode()
        if sys.getrecursionlimit() > USUAL_RECURSION and text.count("{") + text.count("[") > MAX_DEPTH:
            return None
        payload, end = _scan(text, 0)
    except (ValueError, StopIteration, RecursionError):
        return None
    if end != len(text) and text[end:].strip(" \t\n\r"):
        return None
    return text, payload


def is_whole(text: str, payload: dict[str, Any]) -> bool:
    """Whether all of a text is in its payload, that of an event in which nothing was found."""
    if "\\" in text and ESCAPED_SURROGATE.search(text) and _SURROGATE in repr(payload):
        return False
    commas = text.count(",")
    usual = len(payload) - 1
    for value in payload.values():
        if type(value) is dict and value:
            usual += len(value) - 1
    if commas == usual or commas == usual + _inner_commas(payload["eventData"]):
        return True
    # An escape may be a comma of the payload that the text does not have.
    return "\\u002" not in text and commas == _commas(payload)


def _inner_commas(data: dict[str, Any]) -> int:
    """Count the commas between members and items of what an event's data hold, where it usually is."""
    commas = 0
    for value in data.values():
        if type(value) is dict and value:
            commas += len(value) - 1
        elif type(value) is list:
            commas += len(value) - 1
            for item in value:
                if type(item) is dict:
                    commas += len(item) - 1
    return commas


def _commas(payload: dict[str, Any]) -> int:
    """Count the commas between members and items, and those in texts."""
    commas = 0
    containers: list[Any] = [payload]
    for container in containers:  # which grows meanwhile
        if container:
            commas += len(container) - 1
        for value in container.values() if type(container) is dict else container:
            if type(value) is str:
                if "," in value:
                    commas += value.count(",")
            elif type(value) is dict or type(value) is list:
                containers.append(value)
    return commas
