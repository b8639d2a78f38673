"""The registry: events, their fields, and their examples."""

from __future__ import annotations

import re

import rcdp_schemas as rcdp
from tests.commands import ROOT
from tests.runtime.payloads import pickled


def test_events_come_in_the_order_of_the_source() -> None:
    written = (ROOT / "spec" / "openapi.yaml").read_text("utf-8")
    assert [event.name for event in rcdp.events()] == re.findall(r"\{tenantHash\}/(\w+):", written)
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


def test_registry_entries_can_be_pickled_and_hashed() -> None:
    event = rcdp.get_event("eventLogin")
    assert pickled(event) == event
    assert len({event, *event.fields}) == 1 + len(event.fields)
