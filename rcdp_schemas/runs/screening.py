"""Which files hold payloads, where a run is given files of all kinds."""

from __future__ import annotations

import os
import re
from types import MappingProxyType

from rcdp_schemas.inputs import Input
from rcdp_schemas.routing import Router
from rcdp_schemas_generated.index import EVENTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from rcdp_schemas.inputs import Unreadable
    from rcdp_schemas.reading.document import Document
    from rcdp_schemas.runs.run import Rules

_NAMES = rb"eventData|eventType"
_JSON = re.compile(_NAMES + rb"|\\u")  # which may be part of such a name
# A text without these is no payload, and need not be parsed: neither is YAML that nothing here could parse.
_MENTIONS: Mapping[str, re.Pattern[bytes]] = MappingProxyType(
    {"json": _JSON, "ndjson": _JSON, "yaml": re.compile(_NAMES)}
)


def screen(inputs: Iterable[Input | Unreadable], rules: Rules) -> tuple[list[Input | Unreadable], int]:
    """Return what is to be checked, and how many files are not, since they hold no payload.

    A file is checked when an option, a pattern of the configuration or its path says that it holds payloads,
    or when one in it has ``eventData`` or names an event of the contract. What can't be looked at is
    checked as well, so that the reason is said.
    """
    found = list(inputs)
    kept = [source for source in found if not isinstance(source, Input) or _is_checked(source, rules)]
    return kept, len(found) - len(kept)


def _is_checked(source: Input, rules: Rules) -> bool:
    path = source.path
    if rules.event is not None or source.is_stdin or path is None:
        return True
    if rules.settings.event_of(path) or rules.settings.expected_codes(path) or Router(path=path).by_path():
        return True
    try:
        # What a pipe gives can't be read again.
        return not os.path.isfile(path) or _holds_payload(source)
    except (ImportError, OSError):  # the extra for YAML may be missing
        return True


def _holds_payload(source: Input) -> bool:
    mention = _MENTIONS[source.form]
    if source.form == "ndjson":
        from rcdp_schemas.inputs.ndjson_file import load_line, read

        return any(
            _is_payload(load_line(line, number))
            for lines in read(source)
            for number, line in lines.numbered()
            if mention.search(line)
        )
    from rcdp_schemas.inputs import json_file

    return mention.search(json_file.read(source)) is not None and any(map(_is_payload, source.load()))


def _is_payload(document: Document) -> bool:
    """Whether an event's data is in a payload, or an event's name; not in what can't be read."""
    payload = document.payload
    if not isinstance(payload, dict):
        return False
    name = payload.get("eventType")
    return "eventData" in payload or (isinstance(name, str) and name in EVENTS)
