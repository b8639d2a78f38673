"""Strategies for single values: JSON's types, with the values among them that programs like to misread."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from rcdp_schemas_generated.index import SECRET_NAMES

Json: TypeAlias = "bool | int | float | str | list[Json] | dict[str, Json] | None"

BLANK = ("", " ", "\t\n", "\u00a0", "\u2003", "\u2029", "\ufeff")
"""Texts that ECMA-262 and this contract take for blank."""

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
"""Texts of many kinds and lengths."""

EDGES = (0, -1, 1, 2**31, 2**53 + 1, -(2**63), 10**20)
"""Integers at which other languages' numbers end."""

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
"""Any JSON."""

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
    """Return values of every type that is not among these."""
    kinds = [drawn for kind, drawn in OF_TYPE.items() if kind not in (*types, "integer", "number")]
    if "number" not in types:
        kinds.append(fractions)
        if "integer" not in types:
            kinds.append(integers)
    return st.one_of(kinds)
