"""The published schemas name every required member where they require it, as Ajv's strict mode asks."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas_generated.index import TARGETS
from tests.commands import ROOT

_SCHEMAS = sorted((ROOT / "generated" / "schemas").glob("*.json"))


def _nodes(value: object) -> Iterator[dict[str, object]]:
    if isinstance(value, dict):
        yield value
    members = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    for member in members:
        yield from _nodes(member)


def test_there_are_two_schemas_an_event_and_a_token_message() -> None:
    assert len(_SCHEMAS) == 2 * len(TARGETS)


@pytest.mark.parametrize("path", _SCHEMAS, ids=lambda path: path.name)
def test_required_members_are_named_beside_the_requirement(path: Path) -> None:
    schema = json.loads(path.read_bytes())
    schema.pop("examples")
    required = [node for node in _nodes(schema) if isinstance(node.get("required"), list)]
    assert required
    for node in required:
        names, members = node["required"], node.get("properties", {})
        assert isinstance(names, list)
        assert isinstance(members, dict)
        assert set(names) <= members.keys()


@pytest.mark.parametrize("path", _SCHEMAS, ids=lambda path: path.name)
def test_schemas_hold_no_keyword_of_their_own_and_no_format(path: Path) -> None:
    schema = json.loads(path.read_bytes())
    keys = {key for node in _nodes(schema) for key in node}
    assert not [key for key in keys if key.startswith("x-")]
    assert not keys & {"example", "format"}
    major = rcdp.CONTRACT_VERSION.partition(".")[0]
    assert schema["$id"].startswith(f"urn:rcdp-schemas:v{major}:")
