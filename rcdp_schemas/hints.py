"""What to do about an issue, computed from it; None where that is not certain."""

from __future__ import annotations

import json
from types import MappingProxyType

from rcdp_schemas import rewrites
from rcdp_schemas.contract.names import closest, suggest_event
from rcdp_schemas.documented import EVENT_DATA, absent_elsewhere, field_of, fields_beside
from rcdp_schemas.escaping import escape
from rcdp_schemas.reading.json_errors import NEXT_LINE

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rcdp_schemas.contract.registry import Field
    from rcdp_schemas.facts import Facts

_EXAMPLE_LIMIT = 60
_MERGE_KEY = "<<"
_CONTAINERS = frozenset({"array", "object"})


def hint(facts: Facts) -> str | None:
    """Return the next step, or None. A hint that holds a value is left out where values are masked."""
    found = _HINTS.get(facts.code, _none)(facts)
    if found is None and not facts.masked:
        found = _REWRITES.get(facts.code, _none)(facts)
    return escape(found) if found is not None else None


def meant(facts: Facts) -> Field | None:
    """Return the documented field that an undocumented one was probably meant to be, or None."""
    if facts.code != "RC202" or facts.neighbours is None:
        return None
    beside = {field.name: field for field in fields_beside(facts)}
    name = str(facts.path[-1])
    # One that is present is what its own name means: `total` may be another spelling of `totalPrice`.
    found = beside.get(closest(name, beside) or "")
    if found is not None and found.name not in facts.neighbours.siblings and _is_alike(facts, found):
        return found
    elsewhere = absent_elsewhere(facts, facts.neighbours)
    return next((field for field in elsewhere if field.name.lower() == name.lower()), None)


def _is_alike(facts: Facts, field: Field) -> bool:
    """Whether a value and a field are both containers, or neither is: text in `user` is no `userAgent`."""
    return (facts.actual_type in _CONTAINERS) == (not _CONTAINERS.isdisjoint(field.types))


def _none(_: Facts) -> None:
    return None


def _syntax(facts: Facts) -> str | None:
    if facts.expected != NEXT_LINE:
        return None
    return "a payload a line is NDJSON: `--input-format ndjson`, a name such as x.ndjson, or `check_paths`"


def _types(field: Field) -> str:
    return " or ".join((*field.types, "null") if field.nullable else field.types)


def _unknown_field(facts: Facts) -> str | None:
    if facts.path[-1] == _MERGE_KEY:
        return "YAML 1.2 has no merge keys: write the fields out"
    field = meant(facts)
    if field is None:
        return None
    what = f"{'required' if field.required else 'optional'} {_types(field)}"
    if field.pointer.count("/") == len(facts.path):
        return f"did you mean `{field.name}`? ({what}, not set here)"
    place = f"`{EVENT_DATA}`" if len(facts.path) == 1 else "the root of the payload"
    return f"`{field.name}` belongs in {place} ({what}, not set there)"


def _missing_field(facts: Facts) -> str | None:
    field = field_of(facts)
    if field is None:
        return None
    example = json.dumps(field.example, ensure_ascii=False)
    shown = f'"{field.name}": {example}' if len(example) <= _EXAMPLE_LIMIT else f"`{field.name}`"
    return f"add {shown} ({', '.join(filter(None, (_types(field), field.label)))})"


def _wrong_type(facts: Facts) -> str | None:
    field = field_of(facts)
    if facts.actual_type == "null" and field is not None and not field.required:
        return "leave the field out instead of sending null"
    return None


def _undetermined(_: Facts) -> str:
    return (
        "name the event: in the file's name (such as `eventLogin.json`), in [[tool.rcdp-schemas.events]] of "
        'pyproject.toml, by "eventType" in the payload, by `--event NAME`, or by `event=` in Python'
    )


def _unmet(_: Facts) -> str:
    return "change the payload, or what [[tool.rcdp-schemas.expect]] expects of its file"


def _other_type(facts: Facts) -> str | None:
    field, value = field_of(facts), facts.actual
    if field is None:
        return None
    if isinstance(value, str) and {"integer", "number"} & set(field.types):
        number = rewrites.to_number(value, whole="number" not in field.types)
        return _instant(value, number) if field.unit == rewrites.MILLISECONDS else _unquoted(number)
    text = rewrites.to_text(value, facts.spelling) if "string" in field.types else None
    if text is None or not _fits(text, value, field):
        return None
    return f"put it in quotes: {json.dumps(text)}"


def _unquoted(number: str | None) -> str | None:
    return _after("drop the quotes: ", number)


def _instant(text: str, number: str | None) -> str | None:
    """Return how to give a text in place of milliseconds as such; None where that would be no likely time."""
    if number is not None:
        return _unquoted(number) if rewrites.is_likely_time(int(number)) else _scaled(int(number))
    milliseconds = rewrites.to_milliseconds(text)
    if milliseconds is None or not rewrites.is_likely_time(milliseconds):
        return None
    return f"that instant in milliseconds is {milliseconds}"


def _fits(text: str, value: object, field: Field) -> bool:
    """Whether a boolean or number, written as text, is sure to be what its field wants."""
    if field.constraints or isinstance(value, bool):
        return text in field.choices
    return "RC403" not in field.codes or rewrites.to_decimal(text) == text


def _choice(facts: Facts) -> str | None:
    field, value = field_of(facts), facts.actual
    if field is None or not isinstance(value, str) or not value.strip():
        return None
    text = value.strip().casefold()
    alike = [choice for choice in field.choices if _starts_alike(text, str(choice).casefold())]
    return f"did you mean {json.dumps(alike[0])}?" if len(alike) == 1 else None


def _starts_alike(one: str, other: str) -> bool:
    return one.startswith(other) or other.startswith(one)


def _format(facts: Facts) -> str | None:
    value, rewritten = facts.actual, None
    if isinstance(value, str) and "yyyy-MM-dd HH:mm" in facts.expected:
        rewritten = rewrites.to_event_time(value)
    elif isinstance(value, str) and "MM-DD-YYYY" in facts.expected:
        rewritten = rewrites.to_calendar_date(value)
    return _after("write it as ", rewritten and json.dumps(rewritten))


def _time(facts: Facts) -> str | None:
    return _scaled(facts.actual) if isinstance(facts.actual, (int, float)) else None


def _scaled(time: float) -> str | None:
    scaled = rewrites.scale_time(time)
    return scaled and f"if these are {scaled[0]}, the milliseconds are {scaled[1]}"


def _decimal(facts: Facts) -> str | None:
    decimal = rewrites.to_decimal(facts.actual) if isinstance(facts.actual, str) else None
    return _after("write it as ", decimal and json.dumps(decimal))


def _event(facts: Facts) -> str | None:
    event = suggest_event(facts.actual) if isinstance(facts.actual, str) else None
    return event and f"did you mean {json.dumps(event)}?"


def _after(words: str, value: str | None) -> str | None:
    return value and f"{words}{value}"


_HINTS: Mapping[str, Callable[[Facts], str | None]] = MappingProxyType(
    {
        "RC001": _syntax,
        "RC102": _undetermined,
        "RC104": _unmet,
        "RC201": _missing_field,
        "RC202": _unknown_field,
        "RC203": _wrong_type,
    }
)
_REWRITES: Mapping[str, Callable[[Facts], str | None]] = MappingProxyType(
    {
        "RC101": _event,
        "RC203": _other_type,
        "RC301": _choice,
        "RC302": _format,
        "RC401": _time,
        "RC403": _decimal,
    }
)
