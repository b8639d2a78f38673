"""The wording of issues: what is wrong, in the contract's words, without the value."""

from __future__ import annotations

from types import MappingProxyType

from rcdp_schemas.documented import field_of
from rcdp_schemas.escaping import NAME_LIMIT, format_name
from rcdp_schemas.kinds import in_words, is_type
from rcdp_schemas.paths import cut_names, last_name

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from rcdp_schemas.facts import Facts


def message(facts: Facts) -> str:
    """Return the one sentence that says what is wrong."""
    return _WORDINGS.get(facts.code, _must_be)(facts)


def _named(path: tuple[str | int, ...]) -> str:
    return format_name(last_name(cut_names(path, NAME_LIMIT + 1))) if path else "the payload"


def _subject(facts: Facts) -> str:
    return _named(facts.path)


def _parent(facts: Facts) -> str:
    return _named(facts.path[:-1])


def _must_be(facts: Facts) -> str:
    return f"{_subject(facts)} must be {facts.expected}"


def _should_be(facts: Facts) -> str:
    return f"{_subject(facts)} should be {facts.expected}"


def _must_have(facts: Facts) -> str:
    verb = "have" if facts.expected.startswith(("at least ", "at most ")) else "be"
    return f"{_subject(facts)} must {verb} {facts.expected}"


def _wrong_type(facts: Facts) -> str:
    kind = facts.actual_type or ""
    if facts.expected == "a string as key":
        return f"each key of {_parent(facts)} must be a string, got {in_words(kind)}"
    types = facts.expected.split(" or ")
    if not all(map(is_type, types)):
        return _must_be(facts) if is_type(kind) else f"{_must_be(facts)}, got {in_words(kind)}"
    field = field_of(facts)
    unit = f" ({field.unit})" if field is not None and field.unit else ""
    fraction = " with a fraction" if kind == "number" and "integer" in types else ""
    return (
        f"{_subject(facts)} must be {' or '.join(map(in_words, types))}{unit}, got {in_words(kind)}{fraction}"
    )


def _language(facts: Facts) -> str:
    return "YAML" if facts.keyword == "yaml" else "JSON"


def _empty(facts: Facts) -> str:
    text = "document" if facts.keyword == "yaml" else "text"
    what = "array" if "array" in facts.expected else text
    return f"there is no payload: the {what} is empty"


def _suspicious_time(facts: Facts) -> str:
    field = field_of(facts)
    return (
        f"{_subject(facts)} cannot be {field.unit}" if field is not None and field.unit else _should_be(facts)
    )


_WORDINGS: Mapping[str, Callable[[Facts], str]] = MappingProxyType(
    {
        "RC001": lambda facts: f"the text is not valid {_language(facts)}: expected {facts.expected}",
        "RC003": lambda facts: f"the key {_subject(facts)} stands more than once in {_parent(facts)}",
        "RC006": _empty,
        "RC101": lambda facts: f"{_subject(facts)} names no event of the contract",
        "RC102": lambda _: "nothing says which event this payload is",
        "RC103": lambda facts: f"{_must_be(facts)}, the event that the payload is validated as",
        "RC104": lambda facts: (
            f"the payload must raise {facts.expected} and nothing else, but raises {facts.actual}"
        ),
        "RC201": lambda facts: f"required field {_subject(facts)} is missing from {_parent(facts)}",
        "RC202": lambda facts: f"{_subject(facts)} is not a documented field of {_parent(facts)}",
        "RC203": _wrong_type,
        "RC304": _must_have,
        "RC401": _suspicious_time,
        "RC402": lambda facts: f"{_subject(facts)} is required and holds no text",
        "RC403": _should_be,
        "RC404": _should_be,
        "RC405": lambda facts: f"{_subject(facts)} is an empty list",
        "RC406": lambda facts: f"{_subject(facts)} has the name of a credential, which no event should carry",
    }
)
