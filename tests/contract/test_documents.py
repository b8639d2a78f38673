"""The documents of the contract: schemas, examples, OpenAPI."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import rcdp_schemas as rcdp
import rcdp_schemas_generated
from rcdp_schemas.contract import documents
from rcdp_schemas_generated.index import EVENTS, TARGETS
from tests.commands import ROOT


@pytest.mark.parametrize("name", EVENTS)
def test_examples_are_those_of_the_spec(name: str) -> None:
    folder = ROOT / "spec" / "examples" / name
    minimal, full = folder / "minimal.json", folder / "full.json"
    assert rcdp.example(name) == json.loads(minimal.read_bytes())
    assert rcdp.example(name, full=True) == json.loads(full.read_bytes())


@pytest.mark.parametrize("name", TARGETS)
def test_schemas_are_self_contained(name: str) -> None:
    plain, strict = rcdp.json_schema(name), rcdp.json_schema(name, strict=True)
    for schema in (plain, strict):
        Draft202012Validator.check_schema(schema)
        Draft202012Validator(schema).validate(rcdp.example(name, full=True))
    assert plain["$id"] != strict["$id"]
    plain["type"] = "spoilt"
    assert rcdp.json_schema(name)["type"] == "object"


def test_schemas_are_found_inside_the_package_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "schemas").mkdir()
    (tmp_path / "schemas" / "eventLogin.schema.json").write_text('{"title": "own"}', encoding="utf-8")
    monkeypatch.setattr(rcdp_schemas_generated, "__path__", [str(tmp_path)])
    monkeypatch.setattr(documents, "_generated", documents._generated.__wrapped__)
    assert rcdp.json_schema("eventLogin") == {"title": "own"}


def test_openapi_document_is_new_each_time_and_found_inside_the_package_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = documents.openapi_document()
    assert document == json.loads((ROOT / "generated" / "openapi.json").read_bytes())
    document.clear()
    assert documents.openapi_document()
    (tmp_path / "openapi.json").write_text('{"openapi": "own"}', encoding="utf-8")
    monkeypatch.setattr(rcdp_schemas_generated, "__path__", [str(tmp_path)])
    monkeypatch.setattr(documents, "_generated", documents._generated.__wrapped__)
    assert documents.openapi_document() == {"openapi": "own"}


def test_token_schema_is_no_event_but_has_a_schema_and_an_example() -> None:
    assert rcdp.get_event("TokenRequest") not in rcdp.events()
    assert rcdp.json_schema("TokenRequest")["title"] == "TokenRequest"
    with pytest.raises(rcdp.errors.UnknownEventError, match="did you mean 'TokenRequest'"):
        rcdp.json_schema("tokenRequest")
    with pytest.raises(rcdp.errors.UnknownEventError):
        rcdp.example("token")


def test_endpoint_of_a_schema_that_no_operation_uses_is_a_mistake_of_ours(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(documents, "openapi_document", lambda: {"paths": {}})
    with pytest.raises(AssertionError, match="no operation uses EventLogin"):
        documents.endpoint_of("eventLogin")
