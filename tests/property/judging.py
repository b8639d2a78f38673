"""Issues of a payload according to jsonschema-rs and the strict schema of its event."""

from __future__ import annotations

from functools import cache
from typing import Any, TypeAlias

import rcdp_schemas as rcdp
from rcdp_schemas.contract.pointers import format_pointer
from rcdp_schemas_generated.index import SECRET_NAMES
from tests.differential.judges import Judge, Leaf, rust_judge

Issues: TypeAlias = frozenset[tuple[str, str]]

_CODES = {"type": "RC203", "required": "RC201", "enum": "RC301", "pattern": "RC302", "minimum": "RC303"}
_WARNINGS = {
    "minimum": "RC401",
    "maximum": "RC401",
    "anyOf": "RC404",
    "minItems": "RC405",
    "enum": "RC301",
}
_DECIMAL = r"^-?[0-9]+(\.[0-9]+)?$"


@cache
def _judge(target: str) -> Judge:
    return rust_judge(rcdp.json_schema(target, strict=True))


def judged_issues(payload: Any, target: str) -> Issues:
    """Return the code and pointer of each issue, computed without our code."""
    leaves = _judge(target).leaves(payload)
    return frozenset((_code(leaf), format_pointer(leaf.path)) for leaf in leaves)


def _code(leaf: Leaf) -> str:
    if leaf.keyword == "additionalProperties":
        return "RC406" if leaf.path[-1] in SECRET_NAMES else "RC202"
    if leaf.keyword == "const":
        return "RC103" if leaf.path == ("eventType",) else "RC301"
    if leaf.rank < 0:
        return _CODES[leaf.keyword]
    if leaf.keyword == "pattern":
        return {r"\S": "RC402", _DECIMAL: "RC403"}.get(str(leaf.value), "RC302")
    return _WARNINGS[leaf.keyword]
