"""The fast path, with the extra ``fast``: telling from bytes that they are certainly a clean payload.

msgspec decodes them into the generated structures, which accept only what raises no issue. What is not
accepted may be clean all the same: whoever asks then goes the usual way.
"""

from __future__ import annotations

from importlib import import_module

from rcdp_schemas.loading import MAX_BYTES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, TypeAlias

    _Route: TypeAlias = tuple[str, Callable[[bytes], Any], Callable[[Any, int], bool]]

WORTH = 2**22
"""How many bytes a process sees before it loads msgspec: what so many take less then is what that takes."""

# What msgspec reads as what is known of these versions alone, and one that is here need not be the extra's.
_OLDEST, _NEXT = (0, 21), (1, 0)
_EVENT_TYPE = b'"eventType"'


class Fast:
    """Accepts bytes that are certainly a clean payload, from ``WORTH`` bytes on, whether accepted or not.

    A quotation mark in JSON begins or ends a key or a text, or is escaped inside one. So there are twice as
    many as keys and texts, and one more for each that is escaped. Where a member stands twice msgspec keeps
    the last one, and what it holds then has fewer keys than the bytes. Both make the bytes hold more
    quotation marks than the keys and texts that were kept ask for, so that an equal number rules out both.
    """

    __slots__ = ("_left", "_routes")

    def __init__(self, worth: int = WORTH) -> None:
        self._left = worth
        self._routes: Mapping[str | bytes, _Route] | None = None

    def expect(self, size: int) -> None:
        """Load msgspec now where so many bytes, which come next, are worth it."""
        if self._routes is None and size >= self._left:
            self._routes = _load()

    def accepted(self, data: bytes, event: str | None) -> str | None:
        """Return the event of a payload that raises no issue; None where that is not sure. Never raises.

        ``event`` is the one that the caller names, None where the payload's ``eventType`` has to.
        """
        if self._routes is None:
            self._left -= len(data)
            if self._left > 0:
                return None
            self._routes = _load()
        if not self._routes:
            return None
        key: str | bytes | None = event
        if key is None:
            start = data.find(b'"', data.find(_EVENT_TYPE) + len(_EVENT_TYPE)) + 1
            key = data[start : data.find(b'"', start)]
        route = self._routes.get(key)
        if route is None or len(data) > MAX_BYTES:
            return None
        name, decode, accepts = route
        try:
            payload = decode(data)
        except (RecursionError, ValueError):
            return None
        if event is None and not isinstance(payload.event_type, str):
            return None
        return name if accepts(payload, data.count(b'"')) else None


def _load() -> Mapping[str | bytes, _Route]:
    """Return the events by their names, as text and as bytes; none without the extra."""
    try:
        version = import_module("msgspec").__version__
        if not _OLDEST <= tuple(map(int, version.split(".")[:2])) < _NEXT:
            return {}
        events = import_module("rcdp_schemas_generated.structures").EVENTS
    except Exception:  # noqa: BLE001 - another module of that name may be anything
        return {}
    routes: dict[str | bytes, _Route] = {name: (name, *functions) for name, functions in events.items()}
    return routes | {name.encode(): (name, *functions) for name, functions in events.items()}
