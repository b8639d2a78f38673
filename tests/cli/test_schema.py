"""The command ``schema``: JSON Schemas and the OpenAPI document."""

from __future__ import annotations

import json
import re

import pytest
from openapi_spec_validator import validate

import rcdp_schemas as rcdp
from rcdp_schemas.contract import documents
from rcdp_schemas_generated.index import TARGETS
from tests.cli.terminal import prints, refuses
from tests.commands import ROOT


@pytest.mark.parametrize("target", TARGETS)
def test_schema_is_the_exported_one(capsys: pytest.CaptureFixture[str], target: str) -> None:
    printed = prints(capsys, "schema", target)
    assert json.loads(printed) == rcdp.json_schema(target)
    assert printed.isascii()
    assert json.loads(prints(capsys, "schema", target, "--strict")) == rcdp.json_schema(target, strict=True)


def test_bundle_is_the_openapi_document(capsys: pytest.CaptureFixture[str]) -> None:
    exported = json.loads((ROOT / "generated" / "openapi.json").read_bytes())
    assert json.loads(prints(capsys, "schema", "--bundle")) == exported


@pytest.mark.parametrize("target", TARGETS)
def test_bundle_of_one_event_is_complete_and_holds_nothing_else(
    capsys: pytest.CaptureFixture[str], target: str
) -> None:
    text = prints(capsys, "schema", target, "--bundle")
    document = json.loads(text)
    validate(document)
    (path,) = document["paths"]
    assert path == documents.endpoint_of(target).path
    components = document["components"]
    held = {f"{kind}/{name}" for kind in ("schemas", "responses", "parameters") for name in components[kind]}
    assert set(re.findall(r'"#/components/([^"]+)"', text)) == held
    assert TARGETS[target][1] in components["schemas"]
    assert set(document["x-token-schemas"]) <= components["schemas"].keys()
    assert [tag["name"] for tag in document["tags"]] == document["paths"][path]["post"]["tags"]


def test_event_has_to_be_named_without_bundle(capsys: pytest.CaptureFixture[str]) -> None:
    complaint = "name an event, or use --bundle for all; `rcdp-schemas list` shows the events"
    assert refuses(capsys, "schema") == complaint


def test_bundle_is_not_strict(capsys: pytest.CaptureFixture[str]) -> None:
    assert "not allowed with argument --bundle" in refuses(capsys, "schema", "--bundle", "--strict")


@pytest.mark.parametrize("options", [(), ("--strict",), ("--bundle",)])
def test_unknown_event_names_the_next_step(
    capsys: pytest.CaptureFixture[str], options: tuple[str, ...]
) -> None:
    complaint = refuses(capsys, "schema", "eventLogn", *options)
    assert complaint == "unknown event 'eventLogn'; did you mean 'eventLogin'?"
