"""Notes: what else the documentation says about the field or event of an issue.

The rules are listed in ``spec/hints.yaml``, under ``notes``.
"""

from __future__ import annotations

from rcdp_schemas.contract.codes import guide_of
from rcdp_schemas.contract.fields import EVENT_DATA, field_at, members_at, namesakes
from rcdp_schemas.contract.names import event_elsewhere
from rcdp_schemas.contract.registry import Field
from rcdp_schemas.escaping import escape
from rcdp_schemas.issues.wording import in_words
from rcdp_schemas_generated._words import fill
from rcdp_schemas_generated.codes import NOTES
from rcdp_schemas_generated.index import EVENTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.issues.issue import Issue


def notes(issue: Issue) -> tuple[str, ...]:
    """Return the notes on an issue: editor's hint, other types of the name, reference guide, the profile."""
    lowered = f"a warning by the profile ({issue.lowered})" if issue.lowered else None
    found = (_editor_hint(issue), _other_types(issue), _reference_guide(issue), lowered)
    return tuple(escape(note) for note in found if note)


def _editor_hint(issue: Issue) -> str | None:
    """Return why a file may hold what the payload may not."""
    return NOTES["editor-hint"][0] if (issue.code, issue.path) == ("RC202", ("$schema",)) else None


def _other_types(issue: Issue) -> str | None:
    """Return where a field with this name does have the type that is wrong here."""
    field, event = field_at(issue.event, issue.path), issue.event
    if issue.code != "RC203" or field is None or event not in EVENTS:
        return None
    fits = {issue.actual_type, "number" if issue.actual_type == "integer" else None}
    elsewhere: dict[str, list[str]] = {}
    for each in namesakes(field.name):
        places, place = elsewhere.setdefault(_types(each.field), []), _place(each.target, each.field)
        if fits & {*each.field.types} and place not in places:
            places.append(place)
    said = [f"{types} in {' and '.join(places)}" for types, places in elsewhere.items() if places]
    if not said:
        return None
    here = {"types": _types(field), "place": _place(event, field)}
    fields = {"field": field.name, "elsewhere": ", ".join(said), **here}
    return fill(NOTES["other-types"][0], fields)


def _place(event: str, field: Field) -> str:
    """Return the name of the object that holds a field; for the payload and its data, the event's name."""
    container = field.path.split(".")[-2:-1]
    return event if container in ([], [EVENT_DATA]) else container[0]


def _types(field: Field) -> str:
    return " or ".join(map(in_words, field.types))


def _reference_guide(issue: Issue) -> str | None:
    """Return how the vendor's reference guide differs, if that concerns what is wrong."""
    says = _guide_on(issue)
    return fill(NOTES["reference-guide"][0], {"says": says}) if says else None


def _guide_on(issue: Issue) -> str | None:
    bears_on = guide_of(issue.code)
    if bears_on == "event":
        return event_elsewhere(str(issue.actual))
    if bears_on == "names":
        around = field_at(issue.event, issue.path[:-1]), *members_at(issue.event, issue.path[:-1])
        named = (field for field in around if field is not None and issue.path[-1] in field.guide_names)
        return next((field.reference_guide for field in named), None)
    field = field_at(issue.event, issue.path)
    if field is None or bears_on not in field.guide_about:
        return None
    return field.reference_guide
