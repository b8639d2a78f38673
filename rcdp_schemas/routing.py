"""Which event a payload is: what its own ``eventType`` says."""

from __future__ import annotations

from rcdp_schemas_generated._checks import MISSING, wrong_type
from rcdp_schemas_generated.index import EVENTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding

_EVENT_TYPE = "eventType"


def route(payload: object) -> str | Finding:
    """Return the name of the event that a payload says it is, or the finding that says why there is none."""
    if not isinstance(payload, dict):
        return wrong_type(payload, None, "object")
    if _EVENT_TYPE not in payload:
        return ("RC102", None, "", "a payload that names its event", MISSING)
    name = payload[_EVENT_TYPE]
    if not isinstance(name, str):
        return wrong_type(name, (None, _EVENT_TYPE), "string")
    if name not in EVENTS:
        return ("RC101", (None, _EVENT_TYPE), "", "the name of an event", name)
    return name
