"""Strategies for valid payloads, and for the single values in them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from functools import cache, partial
from typing import Any, TypeAlias

from hypothesis import strategies as st
from hypothesis.strategies import DrawFn, SearchStrategy

from rcdp_schemas.dataclass import dataclass
from rcdp_schemas.testing.shapes import Demand, Rule, Shape, python_pattern, shape_of
from rcdp_schemas_generated.index import SECRET_NAMES

Path: TypeAlias = tuple[str, ...]
"""A path relative to some place; ``*`` is any index."""

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

BLANK = ("", " ", "\t\n", "\u00a0", "\u2003", "\u2029", "\ufeff")
"""Strings that are blank by ECMA-262 and this contract."""

ODD_TEXTS = (
    *BLANK,
    "\u0085",  # blank to Python, but not to ECMA-262
    "\u001f",
    "0",
    "-1.50",
    "1e3",
    "+1",
    "\u0661",  # a digit to Python
    "true",
    "null",
    "a@b",
    "a/b~c",
    "\U0001f600",
    "\U0001f600" * 200,
    "\U0010ffff",
    "\u0000",
    '"\\',
    "x" * 1025,
)
"""Strings of many kinds and lengths."""

EDGES = (0, -1, 1, 2**31, 2**53 + 1, -(2**63), 10**20)
"""Integers at the limits of number types in other languages."""

texts: SearchStrategy[str] = st.sampled_from(ODD_TEXTS) | st.text(max_size=8)
blank_texts = st.text(alphabet=" \t\n\u00a0\u2003\ufeff", max_size=4)
whole_floats = st.integers(-(2**53), 2**53).map(float)
integers: SearchStrategy[float] = st.sampled_from(EDGES) | st.integers() | whole_floats
fractions = st.integers(-(2**50), 2**50).map(lambda number: number + 0.5)
numbers: SearchStrategy[float] = integers | st.floats(allow_nan=False, allow_infinity=False)
names = st.sampled_from(("extra", "srcid", "a/b", "~1", "", "\U0001f600", "__proto__")) | st.text(max_size=4)
secret_names = st.sampled_from(SECRET_NAMES)

json_values: SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | numbers | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=5,
)
"""Any JSON value."""

OF_TYPE: Mapping[str, SearchStrategy[Json]] = {
    "null": st.none(),
    "boolean": st.booleans(),
    "integer": integers,
    "number": numbers,
    "string": texts,
    "array": st.lists(json_values, max_size=2),
    "object": st.dictionaries(names, json_values, max_size=2),
}
"""Values of each type of JSON Schema."""


def wrong_types(types: tuple[str, ...]) -> SearchStrategy[Json]:
    """Return a strategy for values of all types but these."""
    kinds = [drawn for kind, drawn in OF_TYPE.items() if kind not in (*types, "integer", "number")]
    if "number" not in types:
        kinds.append(fractions)
        if "integer" not in types:
            kinds.append(integers)
    return st.one_of(kinds)


def payloads(
    event: str, *, strict: bool = False, unknown_fields: bool = False
) -> SearchStrategy[dict[str, Any]]:
    """Return a strategy for valid payloads of an event or token schema: every branch, type and boundary.

    With ``strict`` they raise no warning either; with ``unknown_fields`` some have undocumented fields, which
    strict mode refuses. Raises UnknownEventError, and ValueError for both at once.
    """
    if strict and unknown_fields:
        raise ValueError("an unknown field is a warning, which strict payloads do not raise")
    drawn = Sound(strict=strict, unknown_fields=unknown_fields)
    return _payloads(shape_of(event), drawn)


@st.composite
def _payloads(draw: DrawFn, shape: Shape, drawn: Sound) -> dict[str, Any]:
    payload: dict[str, Any] = drawn.value(draw, shape)
    return payload


@dataclass(frozen=True, slots=True)
class Sound:
    """Draws values that a shape accepts."""

    strict: bool
    unknown_fields: bool = False

    def value(self, draw: DrawFn, shape: Shape, wanted: Collection[Path] = ()) -> Any:
        """Return a value that holds something at each of the wanted places below it."""
        kind = draw(st.sampled_from(shape.types))
        if kind == "object":
            return self._object(draw, shape, wanted)
        if kind == "array":
            return self._array(draw, shape, wanted)
        return draw(scalars(shape, kind, strict=self.strict))

    def _object(self, draw: DrawFn, shape: Shape, wanted: Collection[Path]) -> dict[str, Any]:
        found = {*shape.required, *(path[0] for path in wanted)}
        optional = [name for name in shape.members if name not in found]
        if optional:
            found.update(draw(st.lists(st.sampled_from(optional), unique=True)))
        if self.strict:
            found.update(_chosen(draw, shape.warnings, found))
        value = {
            name: self.value(draw, member, [path[1:] for path in wanted if path[0] == name and path[1:]])
            for name, member in shape.members.items()
            if name in found
        }
        if self.unknown_fields and draw(st.booleans()):
            others = draw(st.dictionaries(names, json_values, max_size=2))
            value |= {name: other for name, other in others.items() if name not in shape.members}
        if draw(st.booleans()):
            return {name: value[name] for name in draw(st.permutations([*value]))}
        return value

    def _array(self, draw: DrawFn, shape: Shape, wanted: Collection[Path]) -> list[Any]:
        assert shape.items is not None, "the contract says what each array holds"
        warned = self.strict and not _accepted(shape.warnings, [])
        count = draw(st.integers(1 if wanted or warned else 0, 3))
        inner = [path[1:] for path in wanted if path[1:]]
        return [self.value(draw, shape.items, inner) for _ in range(count)]


def _chosen(draw: DrawFn, demands: Sequence[Demand], found: Collection[str]) -> set[str]:
    """Return the names that an object still needs, to have one of several sets of names."""
    for demand in demands:
        for rule in demand.rules:
            if not rule.accepts(dict.fromkeys(found)):
                return set(draw(st.sampled_from([sorted(branch) for branch in rule.value])))
    return set()


@cache
def scalars(shape: Shape, kind: str, *, strict: bool) -> SearchStrategy[Any]:
    """Return a strategy for values of one type that a shape accepts; strict, without a warning."""
    demands = (*shape.errors, *(shape.warnings if strict else ()))
    for rule in _rules(demands):
        if rule.keyword in ("enum", "const"):
            return st.sampled_from(rule.value if rule.keyword == "enum" else [rule.value])
    if kind == "string":
        return st.one_of([*_texts(shape, demands)])
    if kind in ("integer", "number"):
        return st.one_of([*_numbers(shape, demands, kind)])
    return OF_TYPE[kind]


def _texts(shape: Shape, demands: tuple[Demand, ...]) -> Iterator[SearchStrategy[str]]:
    known = [text for text in ODD_TEXTS if _accepted(demands, text)]
    if known:
        yield st.sampled_from(known)
    if _accepted(demands, "any text"):
        yield texts.filter(partial(_accepted, demands))
    patterns = [rule.value for rule in _rules(shape.errors or shape.warnings) if rule.keyword == "pattern"]
    if patterns:  # the last one says most
        yield st.from_regex(python_pattern(patterns[-1])).filter(partial(_accepted, demands))


def _numbers(shape: Shape, demands: tuple[Demand, ...], kind: str) -> Iterator[SearchStrategy[float]]:
    limits = [rule.value for rule in _rules((*shape.errors, *shape.warnings))]
    edges = [limit + step for limit in limits for step in (-1, 0, 1)]
    yield st.sampled_from([edge for edge in (*edges, *EDGES) if _accepted(demands, edge)])
    for asked in (demands, (*shape.errors, *shape.warnings)):
        low, high = _bounds(_rules(asked))
        yield st.integers(low, high)
        yield st.integers(-(2**53) if low is None else low, 2**53 if high is None else high).map(float)
    if kind == "number":
        low, high = _bounds(_rules(demands))
        yield st.floats(low, high, allow_nan=False, allow_infinity=False)


def _rules(demands: Iterable[Demand]) -> list[Rule]:
    return [rule for demand in demands for rule in demand.rules]


def _bounds(rules: Iterable[Rule]) -> tuple[int | None, int | None]:
    """Return the least and the greatest number that rules allow; None for no limit."""
    rules = list(rules)
    low = [rule.value for rule in rules if rule.keyword == "minimum"]
    high = [rule.value for rule in rules if rule.keyword == "maximum"]
    return max(low, default=None), min(high, default=None)


def _accepted(demands: Iterable[Demand], value: Any) -> bool:
    return all(demand.accepts(value) for demand in demands)
