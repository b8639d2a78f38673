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
    "object": "not isinstance({0}, dict)",
    "array": "not isinstance({0}, list)",
}
# The tests that are cheapest for a good value, put before the whole ones.
_NOT_OF_CLASS = {
    "string": "type({0}) is not str",
    "integer": "type({0}) is not int",
    "number": "type({0}) is not int and not (type({0}) is float and -INFINITY < {0} < INFINITY)",
    "boolean": "{0} is not True and {0} is not False",
    "null": "{0} is not None",
}
_OF_TYPE = {
    "string": "isinstance({0}, str)",
    "number": "is_number({0})",
    "object": "isinstance({0}, dict)",
    "array": "isinstance({0}, list)",
}
_TESTS = {
    "minimum": "{0} < {1}",
    "maximum": "{0} > {1}",
    "minLength": "len({0}) < {1}",
    "maxLength": "len({0}) > {1}",
    "minItems": "len({0}) < {1}",
    "maxItems": "len({0}) > {1}",
    "minProperties": "len({0}) < {1}",
}

# Patterns for which the methods of str are faster: in place of the predicate, or for most texts before it.
# They are those of str itself, whatever a subclass makes of them.
_FASTER = {
    r"\S": "not str.strip({0}, BLANKS)",
    r"^-?[0-9]+(\.[0-9]+)?$": "not (str.isascii({0}) and str.isdecimal({0})) and not {1}({0})",
}


def wrong_type(types: tuple[str, ...], name: str) -> str:
    """Return the expression for "``name`` is of none of the types"."""
    tests = [table[kind] for table in (_NOT_OF_CLASS, _NOT_OF_TYPE) for kind in types if kind in table]
    return " and ".join(tests).format(name)


def of_other_class(types: tuple[str, ...], name: str) -> str:
    """Return the expression for "``name`` is of none of the very classes that ``json.loads`` gives"."""
    return " and ".join(_NOT_OF_CLASS[kind] for kind in types).format(name)


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
        test = _FASTER.get(str(rule.value), "not {1}({0})")
        return test.format(name, matcher(rule) if "{1}" in test else "")
    if rule.keyword in _TESTS:
        return _TESTS[rule.keyword].format(name, literal(rule.value))
    return _is_no_choice(rule, types, name)


def _is_no_choice(rule: Rule, types: tuple[str, ...], name: str) -> str:
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


def alternatives(branches: tuple[Schema, ...]) -> tuple[str, tuple[str, ...]]:
    """Return the variant of a broken ``anyOf``, and the names of which one is wanted, where that is all."""
    if all(all_present(branch, "value") and len(branch.required) == 1 for branch in branches):
        return "anyOf", tuple(branch.required[0] for branch in branches)
    return "alternatives", ()
