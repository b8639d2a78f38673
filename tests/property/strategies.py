"""Payloads drawn from the contract: valid ones with every kind of value, and the same with one fault."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from copy import deepcopy
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, TypeAlias

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from scripts.codegen.ir import Contract, Json, Rule, Schema

Path: TypeAlias = tuple[str | int, ...]

_ODD_TEXTS = (
    "",
    " ",
    "\t\n",
    "\u00a0",
    "\ufeff",
    "\u0085",
    "\u001f",
    "0",
    "1e3",
    "true",
    "\u0661",
    "a@b",
    "\U0001f600",
)
_REALS = st.floats(allow_nan=False, allow_infinity=False)
_WHOLE_REALS = st.integers(-(2**53), 2**53).map(float)
_FRACTIONS = st.integers(-(2**50), 2**50).map(lambda number: number + 0.5)
_NAMES = st.sampled_from(("extra", "srcid", "password", "newPwd", "a/b", "")) | st.text(max_size=4)

texts: SearchStrategy[str] = st.sampled_from(_ODD_TEXTS) | st.text(max_size=8)
"""Texts of every kind, those among them that programs like to misread."""

json_values: SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers() | _REALS | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(_NAMES, inner, max_size=3),
    max_leaves=5,
)

_OF_TYPE: Mapping[str, SearchStrategy[Json]] = {
    "null": st.none(),
    "boolean": st.booleans(),
    "integer": st.integers() | st.integers(0, 2**40) | _WHOLE_REALS,
    "number": st.integers() | _REALS,
    "string": texts,
    "array": st.lists(json_values, max_size=2),
    "object": st.dictionaries(_NAMES, json_values, max_size=2),
}


@dataclass(frozen=True)
class Payloads:
    """The payloads of a contract's events and token schemas."""

    contract: Contract = field(repr=False)

    def valid(self, target: str) -> SearchStrategy[Any]:
        """Return payloads without an error; some have warnings."""
        return self._values(self.contract.schemas[self.contract.targets[target]])

    def faulty(self, target: str, payload: Json, most: int) -> SearchStrategy[tuple[Any, ...]]:
        """Return copies of a valid payload, each of which breaks one rule, and each another, at any depth."""
        root = self.contract.schemas[self.contract.targets[target]]
        faults = [fault for node in self._nodes(root, payload) for fault in _faults(node)]
        count = min(most, len(faults))
        chosen = st.lists(st.sampled_from(range(len(faults))), min_size=count, max_size=count, unique=True)
        return chosen.flatmap(lambda indexes: st.tuples(*(faults[at].applied_to(payload) for at in indexes)))

    @cached_property
    def _known(self) -> dict[int, SearchStrategy[Any]]:
        """The strategies by the identity of their schemas: each is built once."""
        return {}

    def _values(self, schema: Schema) -> SearchStrategy[Any]:
        if id(schema) not in self._known:
            self._known[id(schema)] = self._new_values(schema)
        return self._known[id(schema)]

    def _new_values(self, schema: Schema) -> SearchStrategy[Any]:
        if schema.ref:
            return self._values(self.contract.schemas[schema.ref])
        choices = _choices(schema)
        if choices:
            return st.sampled_from(choices)
        return st.one_of([self._of_type(kind, schema) for kind in schema.types])

    def _of_type(self, kind: str, schema: Schema) -> SearchStrategy[Any]:
        if kind == "object":
            return self._objects(schema)
        if kind == "array" and schema.items is not None:
            return st.lists(self._values(schema.items), max_size=3)
        if kind == "string":
            return _matching_texts(schema)
        if kind == "integer":
            return _integers(schema)
        return _OF_TYPE[kind]

    def _objects(self, schema: Schema) -> SearchStrategy[dict[str, Any]]:
        members = {member.name: member.schema for member in schema.properties}
        optional = [member.name for member in schema.properties if not member.required]
        chosen = st.lists(st.sampled_from(optional), unique=True) if optional else st.just([])
        others = st.dictionaries(_NAMES.filter(lambda name: name not in members), json_values, max_size=2)

        @st.composite
        def objects(draw: DrawFn) -> dict[str, Any]:
            names = [*schema.required, *draw(chosen)]
            drawn = {name: draw(self._values(members[name])) for name in names}
            if draw(st.integers(0, 3)) == 0:
                drawn |= draw(others)
            if draw(st.booleans()):
                return {name: drawn[name] for name in draw(st.permutations([*drawn]))}
            return drawn

        return objects()

    def _nodes(
        self, schema: Schema, value: Any, path: Path = (), *, required: bool = False
    ) -> Iterator[Node]:
        """Yield every documented place of a payload that holds a value."""
        while schema.ref:
            schema = self.contract.schemas[schema.ref]
        yield Node(path, schema, value, required)
        if isinstance(value, dict):
            for member in schema.properties:
                if member.name in value:
                    place, inner = (*path, member.name), value[member.name]
                    yield from self._nodes(member.schema, inner, place, required=member.required)
        elif isinstance(value, list) and schema.items is not None:
            for index, item in enumerate(value):
                yield from self._nodes(schema.items, item, (*path, index))


@dataclass(frozen=True)
class Node:
    """A value of a payload, its schema, and whether the object that holds it needs it."""

    path: Path
    schema: Schema
    value: Any
    required: bool


@dataclass(frozen=True)
class Fault:
    """What to put at a place of a payload; nothing where the field is to be missing."""

    path: Path
    values: SearchStrategy[Any] | None

    def applied_to(self, payload: Json) -> SearchStrategy[Any]:
        """Return copies of the payload with this fault."""
        if self.values is None:
            return st.builds(_edited, st.just(payload), st.just(self.path))
        return st.builds(_edited, st.just(payload), st.just(self.path), self.values)


def _edited(payload: Any, path: Path, *values: Any) -> Any:
    """Return a copy of a payload with another value at a place, or with none there."""
    if not path:
        return values[0]
    copy = deepcopy(payload)
    parent = copy
    for token in path[:-1]:
        parent = parent[token]
    if values:
        parent[path[-1]] = values[0]
    else:
        del parent[path[-1]]
    return copy


def _faults(node: Node) -> Iterator[Fault]:
    """Yield the ways to break one rule at a place."""
    if node.required:
        yield Fault(node.path, None)
    yield Fault(node.path, st.one_of([*_wrong_kinds(node.schema.types)]))
    for rule in node.schema.rules:
        # Few fields have such a rule, and there are many ways to miss it.
        yield from [Fault(node.path, _breaking(rule, node.value))] * 4


def _wrong_kinds(types: tuple[str, ...]) -> Iterator[SearchStrategy[Json]]:
    """Yield values of each type that a schema does not accept."""
    yield from (drawn for kind, drawn in _OF_TYPE.items() if kind not in (*types, "integer", "number"))
    if "number" not in types:
        yield _FRACTIONS
        if "integer" not in types:
            yield _OF_TYPE["integer"]


def _breaking(rule: Rule, value: Any) -> SearchStrategy[Any]:
    """Return values of the right type that break a rule."""
    check = _check(rule)
    return _near_misses(rule, value).filter(lambda other: not check(other))


def _near_misses(rule: Rule, value: Any) -> SearchStrategy[Any]:
    """Return values of the right type, many of which break a rule by little."""
    if rule.keyword in ("minimum", "maximum"):
        limit: Any = rule.value
        return st.integers(-2, 2).map(lambda step: limit + step) | st.integers() | _WHOLE_REALS
    edits = (
        lambda text: text + "\n",
        lambda text: " " + text,
        lambda text: text[1:],
        lambda text: text[:-1],
        lambda text: text * 2,
        str.swapcase,
    )
    return st.sampled_from(edits).map(lambda edit: edit(value)) | texts


def _choices(schema: Schema) -> list[Json]:
    """Return the values that a schema lists, none where it lists none."""
    for rule in schema.rules:
        if rule.keyword == "const":
            return [rule.value]
        if rule.keyword == "enum" and isinstance(rule.value, list):
            return rule.value
    return []


def _matching_texts(schema: Schema) -> SearchStrategy[str]:
    for rule in schema.rules:
        if rule.keyword == "pattern":
            return st.from_regex(rule.compiled)
    soft = [rule.compiled for warn in schema.warns for rule in warn.schema.rules if rule.keyword == "pattern"]
    return st.one_of([texts, *map(st.from_regex, soft)])


def _integers(schema: Schema) -> SearchStrategy[float]:
    """Return integers within the bounds, some of them within the soft ones, and whole floats."""
    hard = _bounds(schema.rules)
    ranges = [hard, *({**hard, **_bounds(warn.schema.rules)} for warn in schema.warns)]
    drawn = [st.integers(**limits) for limits in ranges]
    return st.one_of(*drawn, st.integers(**{"max_value": 2**53, **ranges[-1]}).map(float))


def _bounds(rules: tuple[Rule, ...]) -> dict[str, Any]:
    names = {"minimum": "min_value", "maximum": "max_value"}
    return {names[rule.keyword]: rule.value for rule in rules if rule.keyword in names}


def _check(rule: Rule) -> Callable[[Any], bool]:
    """Return whether a value of the right type keeps a rule."""
    if rule.keyword == "pattern":
        return lambda value: re.search(rule.compiled, value) is not None
    limit: Any = rule.value
    checks: dict[str, Callable[[Any], bool]] = {
        "minimum": lambda value: value >= limit,
        "maximum": lambda value: value <= limit,
        "const": lambda value: value == limit,
        "enum": lambda value: value in limit,
    }
    return checks[rule.keyword]
