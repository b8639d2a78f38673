"""What a schema says for people: its own words first, those of its target where it says nothing."""

from __future__ import annotations

import pytest

from scripts.codegen.build.schemas import read_doc
from scripts.codegen.ir import Doc, Evidence, Guide, Json, Source

_BASE = Doc(
    label="base label",
    description="Base.",
    unit="seconds",
    examples=(1,),
    evidence=Evidence("table"),
    reference_guide=Guide("Base guide."),
    secret=True,
)
_OWN: dict[str, Json] = {
    "x-label": "own\n  label",
    "description": " Own\nwords. ",
    "x-unit": "milliseconds",
    "examples": [2, [3]],
    "x-evidence": {
        "grade": "conflict",
        "sources": [
            {"section": "Login -\n eventLogin", "kind": "table", "quote": "a | b"},
            {"section": "Other", "kind": "prose"},
        ],
        "decision": "Both\n are accepted.",
        "settles": "A look.",
    },
    "x-reference-guide": {"says": "Own\nguide.", "about": ["type"], "names": ["price"]},
    "x-secret": False,
}
_READ = Doc(
    label="own label",
    description="Own words.",
    unit="milliseconds",
    examples=(2, [3]),
    evidence=Evidence(
        "conflict",
        (Source("Login - eventLogin", "table", "a | b"), Source("Other", "prose", "")),
        "Both are accepted.",
        "A look.",
    ),
    reference_guide=Guide("Own guide.", ("type",), ("price",)),
    secret=False,
)


@pytest.mark.parametrize(
    ("node", "base", "expected"),
    [
        ({}, None, Doc()),
        ({}, _BASE, _BASE),
        (_OWN, None, _READ),
        (_OWN, _BASE, _READ),
        ({"x-evidence": {}}, None, Doc(evidence=Evidence(""))),
        ({"x-reference-guide": "It\ndiffers."}, None, Doc(reference_guide=Guide("It differs."))),
    ],
)
def test_own_annotations_win_over_those_of_the_base(
    node: dict[str, Json], base: Doc | None, expected: Doc
) -> None:
    assert read_doc(node, base) == expected


@pytest.mark.parametrize("key", _OWN)
def test_each_annotation_wins_on_its_own(key: str) -> None:
    found, read = read_doc({key: _OWN[key]}, _BASE), read_doc({key: _OWN[key]})
    changed = [name for name in Doc.__slots__ if getattr(found, name) != getattr(_BASE, name)]
    assert len(changed) == 1
    assert getattr(found, changed[0]) == getattr(read, changed[0])
