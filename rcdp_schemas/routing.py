"""Which event a payload is: what the caller says, else its own ``eventType``, else the file's name."""

from __future__ import annotations

from rcdp_schemas_generated._checks import MISSING, wrong_type
from rcdp_schemas_generated.index import EVENTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from os import PathLike

    from rcdp_schemas_generated._checks import Finding

_EVENT_TYPE = "eventType"


class Router:
    """Tells the event of each payload that comes from one place.

    ``event``, where it is known beforehand, wins, and ``matched_by`` says what told it. ``path`` is the
    file's, whose name and folders tell the event of a payload that does not say it; None for no file.
    """

    __slots__ = ("_by_path", "_event", "_matched_by", "_path")

    def __init__(
        self, event: str | None = None, matched_by: str = "argument", path: str | PathLike[str] | None = None
    ) -> None:
        self._event = event
        self._matched_by = matched_by
        self._path = path
        self._by_path: tuple[str, str] | None = None

    def route(self, payload: object) -> tuple[str | Finding, str | None]:
        """Return the event of a payload, and what told it, or why there is none, and None."""
        if self._event is not None:
            return self._event, self._matched_by
        target = route(payload)
        if isinstance(target, str):
            return target, "eventType"
        if target[0] == "RC102" or not isinstance(payload, dict):
            return self.by_path() or (target, None)
        return target, None

    def before_reading(self) -> tuple[str, str] | tuple[None, None]:
        """Return the event of every payload, and what told it, where that is known without reading one."""
        return (self._event, self._matched_by) if self._event is not None else (None, None)

    def without_payload(self) -> tuple[str, str] | tuple[None, None]:
        """Return the event of a payload that can't be read, and what told it, where something does."""
        return self.before_reading() if self._event is not None else self.by_path() or (None, None)

    def by_path(self) -> tuple[str, str] | None:
        """Return the event that the names of the file and its folders tell, and which of them; else None."""
        if self._path is not None:
            from rcdp_schemas.file_names import route_file

            self._by_path = route_file(self._path)  # once a file, however many payloads it holds
            self._path = None
        return self._by_path


def route(payload: object) -> str | Finding:
    """Return the name of the event that a payload says it is, or the finding that says why there is none."""
    if not isinstance(payload, dict):
        return wrong_type(payload, None, ("object",))
    if _EVENT_TYPE not in payload:
        return ("RC102", None, "absent", "", MISSING)
    name = payload[_EVENT_TYPE]
    if not isinstance(name, str):
        return wrong_type(name, (None, _EVENT_TYPE), ("string",))
    if name not in EVENTS:
        return ("RC101", (None, _EVENT_TYPE), "name", "", name)
    return name
