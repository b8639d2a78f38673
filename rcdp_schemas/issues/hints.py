"""Hints: what to do about an issue, or None where that is not certain.

The rules are listed in ``spec/hints.yaml``: what each says, when it applies, and examples.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from datetime import UTC, date, datetime, timedelta
from types import MappingProxyType

from rcdp_schemas.contract.fields import accepted_types, field_at, format_types
from rcdp_schemas.contract.names import suggest_event
from rcdp_schemas.contract.pointers import Tokens
from rcdp_schemas.contract.registry import Field
from rcdp_schemas.escaping import escape, format_name
from rcdp_schemas.issues.neighbours import Neighbours
from rcdp_schemas.issues.wording import in_words
from rcdp_schemas_generated._words import fill
from rcdp_schemas_generated.codes import ASIDES, HINTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.issues.issue import Issue

# The rule that applies, and the fields of its sentence.
_Found = tuple[str, dict[str, str]] | None

_EXAMPLE_LIMIT = 60
_LISTED = 3
_LONGEST = 40  # characters: a longer value was never meant as a number or time
_LARGEST = 2**63
_MERGE_KEY = "<<"
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_LIKELY_TIMES = range(10**11, 10**14 + 1)  # in milliseconds, as the contract has it
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?")
_DECIMAL = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
# A number, with a currency sign before or after it.
_PRICE = re.compile(r"(-?)\s?[$€£¥]?\s?(-?)([0-9.,]+)(?:\s?[$€£¥])?")
# Such as 1,234.50 and 1,234,567.
_GROUPED_BY_COMMA = re.compile(r"[1-9][0-9]{0,2}(?:(?:,[0-9]{3})+\.[0-9]+|(?:,[0-9]{3}){2,})")
_GROUPED_BY_POINT = re.compile(r"[1-9][0-9]{0,2}(?:(?:\.[0-9]{3})+,[0-9]+|(?:\.[0-9]{3}){2,})")
# A comma that can't separate thousands.
_DECIMAL_COMMA = re.compile(r"[0-9]+,(?:[0-9]{1,2}|[0-9]{4,})|(?:0|[0-9]{4,}),[0-9]{3}")
_YEAR_FIRST = re.compile(r"([0-9]{4})([-/.])([0-9]{1,2})\2([0-9]{1,2})")
_YEAR_LAST = re.compile(r"([0-9]{1,2})([-/.])([0-9]{1,2})\2([0-9]{4})")
_ISO_TIME = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:]+(?:\.[0-9]+)?(?:Z|[+-][0-9:]+| UTC)?")
_MONTHS = 12
_LATEST = 10**21  # in nanoseconds, beyond every likely time
_SOME_TIME, _SOME_DATE = "2024-03-09 16:00:00 UTC", "03-09-2024"
_TEXT_CALL = (("string",), "", "str(value)")
_LIST_CALL = (("array",), "", "list(value)")
_DATE_CALLS = (
    (("string",), _SOME_DATE, 'value.strftime("%m-%d-%Y")'),
    (("string",), "", "value.isoformat()"),
)
# How to convert a value of a Python class: for which types, in which form, and the call.
_CONVERSIONS: Mapping[str, tuple[tuple[tuple[str, ...], str, str], ...]] = MappingProxyType(
    {
        "Decimal": (
            (("number",), "", "float(value)"),
            (("string",), "", 'format(value, "f")'),
        ),
        "datetime": (
            (("string",), _SOME_TIME, 'value.astimezone(UTC).strftime("%Y-%m-%d %H:%M:%S UTC")'),
            *_DATE_CALLS,
        ),
        "date": _DATE_CALLS,
        "UUID": (_TEXT_CALL,),
        "bytes": ((("string",), "", "value.decode()"),),
        "tuple": (_LIST_CALL,),
        "set": (_LIST_CALL,),
        "frozenset": (_LIST_CALL,),
    }
)


def hint(issue: Issue) -> str | None:
    """Return the next step, or None. A hint that shows a value is left out where values are masked."""
    for decide in _DECISIONS.get(issue.code, ()):
        found = decide(issue)
        if found is not None:
            rule, fields = found
            template, shows_value = HINTS[rule]
            if not (shows_value and issue.masked):
                return escape(fill(template, fields))
    return None


def meant(issue: Issue) -> Field | None:
    """Return the documented field that an undocumented one probably stands for, or None."""
    if issue.code != "RC202" or issue.neighbours is None:
        return None
    target = issue.neighbours.target_of(issue.path)
    return field_at(issue.event, target) if target is not None else None


def _wrapped(issue: Issue) -> _Found:
    wrapper = issue.neighbours.wrapper if issue.neighbours is not None else None
    if wrapper is None or len(issue.path) > 1:
        return None
    is_known = wrapper.names_event or issue.event is not None
    return "unwrap" if is_known else "unwrap-and-name", {"from": format_name(wrapper.name)}


def _missing_field(issue: Issue) -> _Found:
    field = field_at(issue.event, issue.path)
    if field is None:
        return None
    neighbours = issue.neighbours
    source = neighbours and neighbours.source_of(issue.path)
    if neighbours and source:
        return _present_elsewhere(issue, neighbours, field, source)
    below = neighbours and neighbours.sources_in(issue.path)
    if below:
        return "gather", {"names": _listed(below)}
    example = json.dumps(field.example, ensure_ascii=False)
    label = f", {field.label}" if field.label else ""
    fields = {"field": field.name, "example": example, "types": format_types(field), "label": label}
    return "add-like" if len(example) <= _EXAMPLE_LIMIT else "add", fields


def _present_elsewhere(issue: Issue, neighbours: Neighbours, field: Field, source: Tokens) -> _Found:
    """Return the hint for an absent field that the payload has under another name or at another level."""
    unknown, name = neighbours.unknown[source], str(source[-1])
    aside = ""
    if len(source) == len(issue.path):
        rule = "rename-from"
    else:
        rule = "move-from-root" if len(source) == 1 else "move-from-data"
        aside += _aside("respelt", field=field.name) if name != field.name else ""
    if unknown.kind not in accepted_types(field):
        aside += _aside("retyped", kinds=" or ".join(map(in_words, field.types)))
    line = _aside("line", number=str(unknown.line)) if unknown.line is not None else ""
    return rule, {"from": format_name(name), "line": line, "field": field.name, "aside": aside}


def _listed(paths: list[Tokens]) -> str:
    names = ", ".join(format_name(str(path[-1])) for path in paths[:_LISTED])
    rest = len(paths) - _LISTED
    return names + (_aside("more", number=str(rest)) if rest > 0 else "")


def _aside(name: str, **fields: str) -> str:
    return fill(ASIDES[name], fields)


def _unknown_field(issue: Issue) -> _Found:
    if issue.path[-1] == _MERGE_KEY:
        return "merge-key", {}
    field, kind = meant(issue), issue.actual_type or ""
    if field is None:
        return None
    presence = "required" if field.required else "optional"
    aside = "" if kind in accepted_types(field) else _aside("found", kind=in_words(kind))
    fields = {"field": field.name, "presence": presence, "types": format_types(field), "aside": aside}
    if field.pointer.count("/") == len(issue.path):
        return "rename", fields
    return "move-down" if len(issue.path) == 1 else "move-up", fields


def _json_text(issue: Issue) -> _Found:
    if not issue.is_json_text:
        return None
    if not issue.path and issue.location is None:
        return "json-text", {}
    assert isinstance(issue.wanted, tuple)
    return "json-in-string", {"kind": in_words(*issue.wanted)}


def _null(issue: Issue) -> _Found:
    field = field_at(issue.event, issue.path)
    is_optional = field is not None and not field.required
    return ("leave-out", {}) if issue.actual_type == "null" and is_optional else None


def _other_type(issue: Issue) -> _Found:
    field, value = field_at(issue.event, issue.path), issue.actual
    if field is None:
        return None
    is_time = field.unit_name == "epoch-milliseconds"
    if isinstance(value, str) and {"integer", "number"} & set(field.types):
        return _instant(value) if is_time else _unquoted(value, whole="number" not in field.types)
    if is_time and isinstance(value, float):
        likely = int(value) in _LIKELY_TIMES
        return ("drop-fraction", {"value": str(int(value))}) if likely else _scaled(value)
    if type(value) is int and value in _LIKELY_TIMES and _matches(field, _SOME_TIME):
        moment = _EPOCH + timedelta(milliseconds=value)
        return "rewrite", {"value": json.dumps(_format_event_time(moment))}
    text = _to_text(value, issue.spelling) if "string" in field.types else None
    if text is None or not _fits(text, value, field):
        return None
    return "put-in-quotes", {"value": json.dumps(text)}


def _python_value(issue: Issue) -> _Found:
    """Return how to convert a value of a Python class that JSON does not have."""
    field = field_at(issue.event, issue.path)
    for types, sample, call in _CONVERSIONS.get(issue.actual_type or "", ()):
        if field is None or (not {*types}.isdisjoint(field.types) and _matches(field, sample)):
            return "convert", {"call": call}
    if field is not None and field.unit_name == "epoch-milliseconds" and issue.actual_type == "datetime":
        return "convert", {"call": "int(value.timestamp() * 1000)"}
    return None


def _matches(field: Field, sample: str) -> bool:
    """Whether a string has the form that a field documents; without a sample, whether any string has it."""
    patterns = [str(each.value) for each in field.constraints if each.keyword == "pattern"]
    if not sample:
        return not field.constraints
    return "string" in field.types and any(re.search(pattern, sample) for pattern in patterns)


def _unquoted(text: str, *, whole: bool) -> _Found:
    number = _to_number(_to_decimal(text) or text, whole=whole)
    if number is None:
        return None
    return "drop-quotes" if number == text else "write-number", {"value": number}


def _instant(text: str) -> _Found:
    """Return the hint for a string in place of milliseconds; None if it is no likely time."""
    number = _to_number(text, whole=True)
    if number is not None:
        return ("drop-quotes", {"value": number}) if int(number) in _LIKELY_TIMES else _scaled(int(number))
    moment = _moment(text)
    if moment is None or moment.tzinfo is None:
        return None
    milliseconds = (moment - _EPOCH) // timedelta(milliseconds=1)
    return ("instant", {"value": str(milliseconds)}) if milliseconds in _LIKELY_TIMES else None


def _fits(text: str, value: object, field: Field) -> bool:
    """Whether a boolean or number, written as a string, is certain to be valid for its field."""
    if field.constraints or isinstance(value, bool):
        return text in field.choices
    return "RC403" not in field.codes or _to_decimal(text) == text


def _choice(issue: Issue) -> _Found:
    field, value = field_at(issue.event, issue.path), issue.actual
    if field is None or not isinstance(value, str) or not value.strip():
        return None
    text = value.strip().casefold()
    choices = {choice: str(choice).casefold() for choice in field.choices}
    alike = [choice for choice, other in choices.items() if text.startswith(other) or other.startswith(text)]
    return ("choose", {"value": json.dumps(alike[0])}) if len(alike) == 1 else None


def _format(issue: Issue) -> _Found:
    rewrite = {"event-time": _to_event_time, "calendar-date": _to_calendar_date}.get(str(issue.wanted))
    return _rewritten("rewrite", rewrite, issue.actual) if rewrite is not None else None


def _rewritten(rule: str, rewrite: Callable[[str], str | None], value: object) -> _Found:
    text = rewrite(value) if isinstance(value, str) else None
    return (rule, {"value": json.dumps(text)}) if text is not None else None


def _scaled(time: float) -> _Found:
    """Return the unit that a time probably has, and the time in milliseconds."""
    if not abs(time) < _LATEST:
        return None
    for unit, milliseconds in (
        ("seconds", round(time * 1000)),
        ("microseconds", int(time) // 1000),
        ("nanoseconds", int(time) // 10**6),
    ):
        if milliseconds in _LIKELY_TIMES:
            return "scale", {"unit": unit, "value": str(milliseconds)}
    return None


def _event(issue: Issue) -> _Found:
    event = suggest_event(issue.actual) if isinstance(issue.actual, str) else None
    return ("choose-event", {"value": json.dumps(event)}) if event is not None else None


def _moment(text: str) -> datetime | None:
    """Return the time of an ISO 8601 string, with a ``T`` or a space, perhaps with `` UTC``; or None."""
    if len(text) > _LONGEST or not _ISO_TIME.fullmatch(text):
        return None
    try:
        return datetime.fromisoformat(text.replace(" UTC", "Z"))
    except ValueError:
        return None


def _to_event_time(text: str) -> str | None:
    """Return an ISO 8601 string as ``yyyy-MM-dd HH:mm:ss``, with `` UTC`` if it has a time zone; or None."""
    moment = _moment(text)
    try:
        return _format_event_time(moment) if moment is not None else None
    except OverflowError:
        return None


def _format_event_time(moment: datetime) -> str:
    zone = "" if moment.tzinfo is None else " UTC"
    universal = moment if moment.tzinfo is None else moment.astimezone(UTC).replace(tzinfo=None)
    return f"{universal.isoformat(' ', 'seconds')}{zone}"


def _to_calendar_date(text: str) -> str | None:
    """Return a date in figures as ``MM-DD-YYYY``, or None if day and month can't be told apart."""
    year_first, year_last = _YEAR_FIRST.fullmatch(text), _YEAR_LAST.fullmatch(text)
    if year_first is not None:
        year, month, day = int(year_first[1]), int(year_first[3]), int(year_first[4])
    elif year_last is not None:
        year, month, day = int(year_last[4]), int(year_last[1]), int(year_last[3])
        if month != day and max(month, day) <= _MONTHS:
            return None
        month, day = (day, month) if month > _MONTHS else (month, day)
    else:
        return None
    try:
        return f"{date(year, month, day):%m-%d}-{year:04}"
    except ValueError:
        return None


def _to_number(text: str, *, whole: bool) -> str | None:
    """Return the string if it is a JSON number (an integer if ``whole``), or None."""
    if len(text) > _LONGEST or not _NUMBER.fullmatch(text) or (whole and "." in text):
        return None
    return text


def _to_text(value: object, spelling: str | None = None) -> str | None:
    """Return a boolean or number as a string, or None where its spelling is not certain.

    A number keeps the spelling of its text, such as 00501 in YAML; otherwise it is a plain decimal.
    """
    if isinstance(value, bool):
        return json.dumps(value)
    if spelling is not None:
        return spelling if len(spelling) <= _LONGEST and not spelling.startswith("*") else None
    if not isinstance(value, (int, float)) or abs(value) > _LARGEST:
        return None
    text = repr(value)
    return text if _DECIMAL.fullmatch(text) else None


def _to_decimal(text: str) -> str | None:
    """Return a number as a plain decimal, without spaces, currency sign and separators, or None.

    ``1,234`` may be a thousand or a little more than one, so it is None; ``227,33`` and ``1.234,50`` are
    certain.
    """
    price = _PRICE.fullmatch(text.strip()) if len(text) <= _LONGEST else None
    if price is None or (price[1] and price[2]):
        return None
    sign, digits = price[1] or price[2], price[3]
    if _DECIMAL.fullmatch(digits):
        return f"{sign}{digits}"
    if _GROUPED_BY_COMMA.fullmatch(digits):
        return f"{sign}{digits.replace(',', '')}"
    if _GROUPED_BY_POINT.fullmatch(digits) or _DECIMAL_COMMA.fullmatch(digits):
        return f"{sign}{digits.replace('.', '').replace(',', '.')}"
    return None


_DECISIONS: Mapping[str, tuple[Callable[[Issue], _Found], ...]] = MappingProxyType(
    {
        "RC001": (lambda issue: ("next-line", {}) if issue.variant == "next-line" else None,),
        "RC101": (_event,),
        "RC102": (_wrapped, lambda _: ("name-the-event", {})),
        "RC104": (lambda _: ("unmet-expectation", {}),),
        "RC201": (_wrapped, _missing_field),
        "RC202": (_wrapped, _unknown_field),
        "RC203": (_json_text, _python_value, _null, _other_type),
        "RC301": (_choice,),
        "RC302": (_format,),
        "RC401": (lambda issue: _scaled(issue.actual) if isinstance(issue.actual, (int, float)) else None,),
        "RC403": (lambda issue: _rewritten("rewrite-number", _to_decimal, issue.actual),),
    }
)
"""The functions that look for a hint for each code; the first that finds one decides."""
