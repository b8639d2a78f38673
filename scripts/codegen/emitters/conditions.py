"""Python expressions that are true when a value breaks a rule."""

from __future__ import annotations

from collections.abc import Callable

from scripts.codegen.ir import Rule, Schema
from scripts.codegen.keywords import APPLIES_TO
from scripts.codegen.text import literal

_NOT_OF_TYPE = {
    "string": "not isinstance({0}, str)",
    "integer": "not is_integer({0})",
    "number": "not is_number({0})",
    "boolean": "{0} is not True and {0} is not False",
    "null": "{0} is not None",
    "object": "not isinstance({0}, dict)",
    "array": "not isinstance({0}, list)",
}
# The test that is cheapest for a good value, put before the whole one.
_NOT_OF_CLASS = {
    "string": "type({0}) is not str and ",
    "integer": "type({0}) is not int and ",
    "number": "type({0}) is not int and ",
}
_OF_TYPE = {
    "string": "isinstance({0}, str)",
    "number": "is_number({0})",
    "object": "isinstance({0}, dict)",
    "array": "isinstance({0}, list)",
}
_COMPARISONS = {
    "minimum": "{0} < {1}",
    "maximum": "{0} > {1}",
    "exclusiveMinimum": "{0} <= {1}",
    "exclusiveMaximum": "{0} >= {1}",
    "minLength": "len({0}) < {1}",
    "maxLength": "len({0}) > {1}",
    "minItems": "len({0}) < {1}",
    "maxItems": "len({0}) > {1}",
    "minProperties": "len({0}) < {1}",
    "maxProperties": "len({0}) > {1}",
}


def type_words(types: tuple[str, ...]) -> str:
    """Return accepted types in words: ``integer or string``."""
    return " or ".join(types) or "any value"


def wrong_type(types: tuple[str, ...], name: str) -> str:
    """Return the expression for "``name`` is of none of the types"."""
    test = " and ".join(_NOT_OF_TYPE[kind].format(name) for kind in types)
    return _NOT_OF_CLASS.get(types[0], "").format(name) + test if len(types) == 1 else test


def broken(rule: Rule, types: tuple[str, ...], name: str, matcher: Callable[[Rule], str]) -> str:
    """Return the expression for "``name``, of one of the types, breaks the rule".

    ``matcher`` gives the name of the predicate for a pattern.
    """
    test = _test(rule, types, name, matcher)
    applies_to = APPLIES_TO[rule.keyword]
    covered = {"integer", "number"} if applies_to == "number" else {applies_to}
    if not applies_to or (types and set(types) <= covered):
        return test
    return f"{_OF_TYPE[applies_to].format(name)} and {test}"


def _test(rule: Rule, types: tuple[str, ...], name: str, matcher: Callable[[Rule], str]) -> str:
    if rule.keyword == "pattern":
        return f"not {matcher(rule)}({name})"
    if rule.keyword in _COMPARISONS:
        return _COMPARISONS[rule.keyword].format(name, literal(rule.value))
    is_text = types == ("string",)
    if rule.keyword == "const":
        if is_text and isinstance(rule.value, str):
            return f"{name} != {literal(rule.value)}"
        return f"not is_equal({name}, {literal(rule.value)})"
    choices = rule.value if isinstance(rule.value, list) else []
    if is_text and all(isinstance(choice, str) for choice in choices):
        return f"{name} not in {literal(tuple(choices))}"
    return f"not is_one_of({name}, {literal(tuple(choices))})"


def all_present(schema: Schema, name: str) -> str:
    """Return the expression for "the object has all that the schema requires"; "" if it asks for more."""
    bare = Schema(place=schema.place, doc=schema.doc, required=schema.required)
    if schema != bare or not schema.required:
        return ""
    test = " and ".join(f"{literal(field)} in {name}" for field in schema.required)
    return test if len(schema.required) == 1 else f"({test})"


def any_of_words(schema: Schema) -> str:
    """Return what ``anyOf`` asks for, in words: the names where each branch only requires some."""
    if not all(all_present(branch, "value") for branch in schema.any_of):
        return "valid by at least one of the alternatives"
    if all(len(branch.required) == 1 for branch in schema.any_of):
        return f"an object with at least one of {', '.join(branch.required[0] for branch in schema.any_of)}"
    return f"an object with {', or with '.join(' and '.join(branch.required) for branch in schema.any_of)}"
