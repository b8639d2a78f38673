"""The words of an issue: what is wrong and what was expected, without the value.

Sentences are templates from ``spec/codes.yaml`` with fields in braces. Nothing but filling in the fields is
done with them, so that other programs can use the same templates.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from rcdp_schemas.contract.codes import variant_of
from rcdp_schemas.contract.fields import field_at
from rcdp_schemas.contract.pointers import Tokens, cut_names, last_name
from rcdp_schemas.escaping import NAME_LIMIT, format_name
from rcdp_schemas_generated._words import fill, fill_expectation
from rcdp_schemas_generated.codes import ASIDES, FORMATS, TYPES

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.issues.issue import Issue


def message(issue: Issue) -> str:
    """Return the sentence that says what is wrong."""
    return _fill("message", issue)


def label(issue: Issue) -> str:
    """Return the few words shown beside the mark in a source line."""
    return _fill("label", issue)


def expectation(issue: Issue) -> str:
    """Return what was expected, in words."""
    return fill_expectation(variant_of(issue.code, issue.variant)["expected"], issue.wanted, FORMATS, ASIDES)


def in_words(name: str) -> str:
    """Return a type with its article: ``an integer``, or ``a Python datetime`` for one that JSON lacks."""
    return TYPES.get(name) or f"a Python {_class_name(name)}"


def _class_name(actual_type: str | None) -> str:
    return (actual_type or "").removeprefix("Python ")


class _Fields:
    """The fields that a template may name, each computed when it is asked for."""

    def __init__(self, issue: Issue) -> None:
        self._issue = issue

    def __getitem__(self, name: str) -> str:
        return FIELDS[name](self._issue)


def _fill(kind: str, issue: Issue) -> str:
    return fill(variant_of(issue.code, issue.variant)[kind], _Fields(issue))


def _named(path: Tokens) -> str:
    return format_name(last_name(cut_names(path, NAME_LIMIT + 1))) if path else "the payload"


def _types(issue: Issue) -> tuple[str, ...]:
    return issue.wanted if isinstance(issue.wanted, tuple) else ()


def _unit(issue: Issue) -> str:
    field = field_at(issue.event, issue.path)
    return field.unit if field is not None else ""


def _in_unit(issue: Issue) -> str:
    unit = _unit(issue)
    return f" ({unit})" if unit else ""


def _fraction(issue: Issue) -> str:
    has_one = issue.actual_type == "number" and "integer" in _types(issue)
    return ASIDES["fraction"] if has_one else ""


FIELDS: Mapping[str, Callable[[Issue], str]] = MappingProxyType(
    {
        "subject": lambda issue: _named(issue.path),  # the last name of the path, in backticks
        "parent": lambda issue: _named(issue.path[:-1]),
        "expected": expectation,
        "kinds": lambda issue: " or ".join(map(in_words, _types(issue))),  # the wanted types, with articles
        "kind": lambda issue: in_words(issue.actual_type or ""),  # the actual type, with its article
        "type": lambda issue: _class_name(issue.actual_type),
        "unit": _unit,
        "in_unit": _in_unit,  # in parentheses, after a space
        "fraction": _fraction,  # says that the number in place of an integer has one
        "language": lambda issue: "YAML" if issue.keyword == "yaml" else "JSON",
        "raised": lambda issue: str(issue.actual),  # the codes that a payload raises
    }
)
"""The fields that messages and labels may name, and how each is computed."""
