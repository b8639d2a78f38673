"""The contract is what the bundled document says: events, codes, secrets, tokens, schemas."""

from __future__ import annotations

from dataclasses import replace

from scripts.codegen.build import build
from scripts.codegen.ir import Code, Event, Guide, Json
from tests.codegen.compiling import bundle_of

_SCHEMAS: dict[str, Json] = {"EventA": {"type": "object"}, "Token": {"type": "object"}}
_OPERATION: dict[str, Json] = {
    "operationId": "eventA",
    "tags": ["Cart", "Ignored"],
    "x-title": "Event A",
    "summary": "Fires\n at times. ",
    "description": "Nobody\nknows why.",
    "x-reference-guide": "It\n differs.",
    "requestBody": {
        "content": {
            "application/json": {
                "schema": {"$ref": "#/components/schemas/EventA"},
                "examples": {"minimal": {"summary": "Least", "value": {}}, "full": {"value": {"a": [1]}}},
            }
        }
    },
}
_BARE: dict[str, Json] = {key: _OPERATION[key] for key in ("operationId", "requestBody")}


def _event(operation: dict[str, Json]) -> Event:
    (event,) = build(bundle_of(_SCHEMAS, paths={"/to/{x}/eventA": {"post": operation}})).events
    return event


def test_event_has_what_its_operation_says_in_single_lines() -> None:
    assert _event(_OPERATION) == Event(
        name="eventA",
        title="Event A",
        group="Cart",
        summary="Fires at times.",
        description="Nobody knows why.",
        path="/to/{x}/eventA",
        schema="EventA",
        reference_guide=Guide("It differs."),
        examples={"minimal": {}, "full": {"a": [1]}},
    )


def test_event_that_says_nothing_has_its_name_as_title() -> None:
    found = _event(_BARE)
    assert (found.title, found.group, found.summary, found.description, found.reference_guide.says) == (
        "eventA",
        "",
        "",
        "",
        "",
    )


def test_events_come_in_the_order_of_the_spec_without_other_operations() -> None:
    paths: dict[str, Json] = {
        "/z": {"post": {**_BARE, "operationId": "eventZ"}},
        "/token": {"post": {"operationId": "token"}},
        "/get": {"get": _BARE},
        "/none": None,
        "/a": {"post": _BARE},
    }
    assert [event.name for event in build(bundle_of(_SCHEMAS, paths=paths)).events] == ["eventZ", "eventA"]


def test_targets_are_the_events_and_the_token_schemas_with_their_components() -> None:
    contract = build(bundle_of(_SCHEMAS, paths={"/a": {"post": _BARE}}, **{"x-token-schemas": ["Token"]}))
    assert contract.targets == {"eventA": "EventA", "Token": "Token"}


def test_codes_have_their_texts_in_single_lines_and_their_payloads_as_they_are() -> None:
    entry: dict[str, Json] = {
        "code": "RC203",
        "name": "wrong-type",
        "severity": "error",
        "summary": "A\n summary.",
        "event": "eventA",
    }
    bundle = bundle_of({}, **{"x-issue-codes": {"codes": [entry, {"code": "RC000"}]}})
    payloads = {"examples/RC203/bad.json": b"\xff", "examples/RC203/good.json": b"{}\r\n"}
    found = build(replace(bundle, payloads=payloads)).codes
    empty = Code(code="RC000", name="", severity="", summary="", meaning="", why="", fix="", silence="")
    named = replace(
        empty, code="RC203", name="wrong-type", severity="error", summary="A summary.", event="eventA"
    )
    assert found == (replace(named, bad=b"\xff", good=b"{}\r\n"), empty)


def test_version_title_secrets_and_document_are_those_of_the_spec() -> None:
    secrets: Json = {"code": "RC406", "names": ["password"]}
    bundle = bundle_of(_SCHEMAS, info={"title": "T", "version": "2.1.0"}, **{"x-secret-fields": secrets})
    found = build(bundle)
    assert (found.version, found.title) == ("2.1.0", "T")
    assert (found.secret_code, found.secret_names) == ("RC406", ("password",))
    assert found.document is bundle.document
    assert list(found.schemas) == ["EventA", "Token"]


def test_contract_of_an_empty_spec_is_empty() -> None:
    found = build(bundle_of({}, info=None, components=None))
    assert (found.version, found.title, found.secret_code) == ("", "", "")
    assert not any(
        (found.events, found.schemas, found.tokens, found.codes, found.secret_names, found.targets)
    )
