"""What else the documentation says that bears on an issue."""

from __future__ import annotations

import re

from rcdp_schemas.contract.names import event_elsewhere
from rcdp_schemas.documented import EVENT_DATA, field_around, field_of, fields_beside
from rcdp_schemas.escaping import escape
from rcdp_schemas.kinds import in_words
from rcdp_schemas.occurrences import namesakes
from rcdp_schemas_generated.index import EVENTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.contract.registry import Field
    from rcdp_schemas.facts import Facts

_ABOUT_VALUES = frozenset({"RC203", "RC301", "RC302", "RC303", "RC304", "RC401", "RC402", "RC403"})
_ABOUT_UNDOCUMENTED = frozenset({"RC202", "RC406"})
_TYPE = re.compile(r"\b(?:integer|float|number|string)\b")


def notes(facts: Facts) -> tuple[str, ...]:
    """Return the notes on an issue: the other types of its field's name, and what the other guide says."""
    return tuple(escape(note) for note in (_other_types(facts), _reference_guide(facts)) if note)


def _other_types(facts: Facts) -> str | None:
    """Return where a field of this name has the type that is wrong here."""
    field, event = field_of(facts), facts.event
    if facts.code != "RC203" or field is None or event not in EVENTS:
        return None
    fits = {facts.actual_type, "number" if facts.actual_type == "integer" else None}
    elsewhere: dict[str, list[str]] = {}
    for each in namesakes(field.name):
        places, place = elsewhere.setdefault(_types(each.field), []), _place(each.target, each.field)
        if fits & {*each.field.types} and place not in places:
            places.append(place)
    said = [f"{types} in {' and '.join(places)}" for types, places in elsewhere.items() if places]
    return (
        f"`{field.name}` is {', '.join(said)} and {_types(field)} in {_place(event, field)}" if said else None
    )


def _place(event: str, field: Field) -> str:
    """Return the object that holds a field, which for the payload and its data is named by the event."""
    container = field.path.split(".")[-2:-1]
    return event if container in ([], [EVENT_DATA]) else container[0]


def _types(field: Field) -> str:
    return " or ".join(map(in_words, field.types))


def _reference_guide(facts: Facts) -> str | None:
    """Return what the vendor's reference guide says otherwise, where that is about what is wrong."""
    field = field_of(facts)
    if facts.code == "RC101":
        return event_elsewhere(str(facts.actual))
    if facts.code in _ABOUT_UNDOCUMENTED:
        said = (each.reference_guide for each in (field_around(facts), *fields_beside(facts)) if each)
        return next((text for text in said if f"`{facts.path[-1]}`" in text), None)
    if field is None:
        return None
    if facts.code == "RC201":
        return field.reference_guide if "this field" in field.reference_guide else None
    about_type = facts.code in _ABOUT_VALUES and "object" not in field.types
    return field.reference_guide if about_type and _TYPE.search(field.reference_guide) else None
