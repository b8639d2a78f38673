"""The names that callers give: events and token schemas."""

from __future__ import annotations

from rcdp_schemas.errors import UnknownEventError
from rcdp_schemas_generated.index import EVENTS, EVENTS_ELSEWHERE, TARGETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable


def find_target(name: str) -> tuple[str, str]:
    """Return the module and the component of an event or token schema. Raises UnknownEventError."""
    try:
        return TARGETS[name]
    except KeyError:
        raise UnknownEventError(name, suggest_event(name, TARGETS)) from None


def require_event(name: str) -> None:
    """Raise UnknownEventError unless name is that of an event."""
    if name not in EVENTS:
        raise UnknownEventError(name, suggest_event(name, EVENTS))


def event_elsewhere(name: str) -> str | None:
    """Return what is said of an event that only the vendor's reference guide has; None of any other name."""
    return EVENTS_ELSEWHERE.get(name)


def suggest_event(name: str, known: Iterable[str] = EVENTS) -> str | None:
    """Return the event that a wrong name stands for: ``eventLogin`` for ``eventLogn`` and for ``login``."""
    from rcdp_schemas.suggestions import closest

    text, names = str(name), tuple(known)
    if event_elsewhere(text) is not None:
        return None
    return closest(text, names) or closest(f"event{text[:1].upper()}{text[1:]}", names)
