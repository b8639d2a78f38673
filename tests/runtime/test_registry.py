"""The registry: events, fields, schemas, examples and explanations, and names that are not in it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

import rcdp_schemas as rcdp
import rcdp_schemas_generated
from rcdp_schemas import artefacts, registry
from rcdp_schemas_generated.codes import CODES
from rcdp_schemas_generated.index import EVENTS, TARGETS
from tests.commands import ROOT
from tests.runtime.payloads import pickled


def test_events_come_in_the_order_of_the_source() -> None:
    names = [event.name for event in rcdp.events()]
    assert (len(names), names[0], names[-1]) == (15, "eventHomePage", "eventShareWishlist")
    assert rcdp.events() is rcdp.events()


def test_event_knows_its_words_and_its_path() -> None:
    event = rcdp.get_event("eventAddToCart")
    assert (event.name, event.title, event.group) == ("eventAddToCart", "Add to Cart", "Cart")
    assert event.path.endswith("/eventAddToCart")
    assert event.summary
    assert event.description


def test_fields_know_all_that_the_contract_says_of_them() -> None:
    fields = {field.path: field for field in rcdp.get_event("eventCheckout").fields}
    quantity = fields["eventData.cartProducts[].quantity"]
    assert quantity.pointer == "/eventData/cartProducts/*/quantity"
    assert (quantity.name, quantity.types, quantity.required, quantity.nullable) == (
        "quantity",
        ("number",),
        True,
        False,
    )
    assert quantity.evidence == "example"
    assert quantity.description
    assert all(isinstance(source, rcdp.Source) for field in fields.values() for source in field.sources)
    assert fields["eventData.couponCode"].nullable
    assert fields["requestTime"].constraints == (rcdp.Constraint("minimum", 0, "at least 0"),)
    assert list(fields).index("eventData") < list(fields).index("eventData.cartProducts")


def test_parents_come_before_their_members() -> None:
    for event in rcdp.events():
        paths = [field.path for field in event.fields]
        parents = {path: path.rpartition(".")[0].removesuffix("[]") for path in paths}
        assert all(not up or paths.index(up) < paths.index(path) for path, up in parents.items())


def test_examples_are_new_each_time() -> None:
    field = next(field for field in rcdp.get_event("eventLogin").fields if field.name == "customer")
    field.example["spoilt"] = True
    assert "spoilt" not in field.example
    rcdp.example("eventLogin")["eventData"]["customerCode"] = 5
    assert rcdp.is_valid(rcdp.example("eventLogin"), "eventLogin")


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
    monkeypatch.setattr(registry, "_schema_text", registry._schema_text.__wrapped__)
    assert rcdp.json_schema("eventLogin") == {"title": "own"}


def test_openapi_document_is_new_each_time_and_found_inside_the_package_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    document = artefacts.openapi_document()
    assert document == json.loads((ROOT / "generated" / "openapi.json").read_bytes())
    document.clear()
    assert artefacts.openapi_document()
    (tmp_path / "openapi.json").write_text('{"openapi": "own"}', encoding="utf-8")
    monkeypatch.setattr(rcdp_schemas_generated, "__path__", [str(tmp_path)])
    monkeypatch.setattr(artefacts, "_openapi_text", artefacts._openapi_text.__wrapped__)
    assert artefacts.openapi_document() == {"openapi": "own"}


def test_registry_entries_can_be_pickled_and_hashed() -> None:
    event = rcdp.get_event("eventLogin")
    assert pickled(event) == event
    assert len({event, *event.fields}) == 1 + len(event.fields)


@pytest.mark.parametrize("code", [code for code in CODES if code != "RC104"])
def test_every_code_is_explained_and_its_payloads_show_it(code: str) -> None:
    explanation = rcdp.explain(code)
    event = explanation.event or None
    bad, good = (rcdp.check_text(text, event) for text in (explanation.bad, explanation.good))
    assert (explanation.code, explanation.severity) == (code, CODES[code]["severity"])
    # A code that nothing raises so far has twice the same payload.
    assert (code in {issue.code for issue in bad.issues}) == (explanation.bad != explanation.good)
    assert code not in {issue.code for issue in good.issues}
    assert "bad=" not in repr(explanation)
    assert explanation.expect == ""


def test_payloads_of_the_code_on_expectations_meet_theirs_and_do_not() -> None:
    explanation = rcdp.explain("RC104")
    assert rcdp.check_text(explanation.bad).issues == ()
    assert [issue.code for issue in rcdp.check_text(explanation.good).issues] == [explanation.expect]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("eventLogn", "unknown event 'eventLogn'; did you mean 'eventLogin'?"),
        ("login", "unknown event 'login'; did you mean 'eventLogin'?"),
        ("add to cart", "unknown event 'add to cart'; did you mean 'eventAddToCart'?"),
        ("x\n", "unknown event 'x\\u000a'; `rcdp-schemas list` shows all events"),
        ("", "unknown event ''; `rcdp-schemas list` shows all events"),
    ],
)
def test_unknown_event_names_the_next_step(name: str, message: str) -> None:
    with pytest.raises(rcdp.errors.UnknownEventError) as caught:
        rcdp.get_event(name)
    assert str(caught.value) == message
    assert caught.value.name == name
    copy = pickled(caught.value)
    assert (str(copy), copy.suggestion) == (message, caught.value.suggestion)


def test_token_schema_is_no_event_but_has_a_schema_and_an_example() -> None:
    with pytest.raises(rcdp.errors.UnknownEventError):
        rcdp.get_event("TokenRequest")
    assert rcdp.json_schema("TokenRequest")["title"] == "TokenRequest"
    with pytest.raises(rcdp.errors.UnknownEventError, match="did you mean 'TokenRequest'"):
        rcdp.json_schema("tokenRequest")
    with pytest.raises(rcdp.errors.UnknownEventError):
        rcdp.example("token")


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("rc203", "unknown issue code 'rc203'; did you mean 'RC203'?"),
        ("wrong-type", "unknown issue code 'wrong-type'; did you mean 'RC203'?"),
        ("RC999", f"unknown issue code 'RC999'; the codes are {', '.join(CODES)}"),
    ],
)
def test_unknown_code_names_the_next_step(code: str, message: str) -> None:
    with pytest.raises(LookupError) as caught:
        rcdp.explain(code)
    assert isinstance(caught.value, rcdp.errors.UnknownCodeError)
    assert str(caught.value) == message
    copy = pickled(caught.value)
    assert (copy.code, copy.suggestion) == (code, caught.value.suggestion)
