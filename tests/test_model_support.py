"""The base class of the generated models, tested on models that are generated from a contract in memory."""

from __future__ import annotations

import copy
import json
import operator
import pickle
import pydoc
import weakref
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import FrozenInstanceError, asdict, fields, replace
from inspect import signature
from typing import Any, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcdp_schemas_generated._model import UNSET, Model, UnsetType
from scripts.codegen.ir import Json
from tests.codegen.model_contracts import model_contract, object_of, printed_module, ref_to

_TEXT: dict[str, Json] = {"type": "string"}
_MODELS = printed_module(
    model_contract(
        {
            "Item": object_of(
                {"name": _TEXT, "priceEach": {"type": "number"}, "coupon": {"type": ["string", "null"]}},
                "name",
                description="An item.",
            ),
            "Base": object_of({"orderId": _TEXT, "key": {**_TEXT, "x-secret": True}}, "orderId"),
            "Order": {
                "allOf": [
                    ref_to("Base"),
                    object_of(
                        {
                            "kind": {"type": "string", "enum": ["big"]},
                            "first": ref_to("Item"),
                            "items": {"type": ["array", "null"], "items": ref_to("Item")},
                            "gr/i~d": {"type": "array", "items": {"type": "array", "items": ref_to("Item")}},
                            "tags": {"type": "array", "items": _TEXT},
                            "anything": {},
                            "parent": ref_to("Order"),
                            "count": {"type": "integer"},
                            "counts": {"type": "array", "items": {"type": ["integer", "string"]}},
                            "size": {"type": ["integer", "number"]},
                        }
                    ),
                ]
            },
            "Other": object_of({"item": ref_to("Item")}),
        },
        "Order",
        "Other",
    ),
    "order",
    "printed_for_support",
)
Item, Base, Order = _MODELS.Item, _MODELS.Base, _MODELS.Order

PAYLOAD: dict[str, Any] = {
    "zz": [1, {"deep": [1.0]}],
    "items": [{"coupon": None, "unknown": True, "name": "a"}, {"priceEach": 1, "name": "b"}],
    "orderId": "o-1",
    "anything": {"b": [1], "a": 2.0},
    "tags": ["x", "y"],
    "gr/i~d": [[{"name": "c"}], []],
    "aa": None,
    "parent": {"orderId": "o-0", "items": None},
    "first": {"name": ""},
}

# --- there and back


def test_payload_comes_back_with_its_order_types_and_unknown_members() -> None:
    assert json.dumps(Order.from_dict(PAYLOAD).to_dict()) == json.dumps(PAYLOAD)


def test_members_become_attributes() -> None:
    order = Order.from_dict(PAYLOAD)
    assert order.order_id == "o-1"
    assert order.key is UNSET
    assert order.tags == ("x", "y")
    assert order.items == (
        Item(name="a", coupon=None, extra_fields={"unknown": True}),
        Item(name="b", price_each=1),
    )
    assert order.gr_i_d == ((Item(name="c"),), ())
    assert isinstance(order.parent, Order)
    assert order.parent.items is None
    assert order.extra_fields == {"zz": [1, {"deep": [1.0]}], "aa": None}


def test_json_text_comes_back() -> None:
    text = json.dumps(PAYLOAD)
    assert Order.from_json(text).to_json() == text


def test_bytes_are_read_as_utf_8_with_or_without_a_mark() -> None:
    assert Item.from_json('{"name": "é"}'.encode()) == Item(name="é")
    assert Item.from_json('{"name": "é"}'.encode("utf-8-sig")) == Item(name="é")


def test_model_built_by_hand_is_written_in_the_contracts_order_then_the_unknown_members() -> None:
    order = Order(tags=[], extra_fields={"z": 1, "a": 2}, key="k", order_id="o", kind="big")
    assert order.to_json() == '{"orderId": "o", "key": "k", "kind": "big", "tags": [], "z": 1, "a": 2}'


def test_model_built_by_hand_equals_the_one_that_was_read() -> None:
    built = Order(order_id="o", items=[Item(name="a")], anything=({"x": (1,)},), extra_fields={"e": [1]})
    read = Order.from_dict({"e": [1], "anything": [{"x": [1]}], "items": [{"name": "a"}], "orderId": "o"})
    assert built == read
    assert hash(built) == hash(read)


def test_absent_and_null_stay_apart() -> None:
    assert Item(name="a").to_dict() == {"name": "a"}
    assert Item(name="a", coupon=None).to_dict() == {"name": "a", "coupon": None}
    assert Item.from_dict({"name": "a", "coupon": None}).coupon is None


def test_unset_given_to_the_constructor_is_absence() -> None:
    assert Item(name="a", price_each=UNSET, extra_fields={"x": UNSET, "y": 1}).to_dict() == {
        "name": "a",
        "y": 1,
    }


def test_models_inside_unknown_members_are_written_as_objects() -> None:
    assert Item(name="a", extra_fields={"x": [Item(name="b")]}).extra_fields == {"x": [{"name": "b"}]}


def test_base_alone_holds_any_object() -> None:
    assert Model.from_dict({"a": [None]}).to_dict() == {"a": [None]}


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=8,
)


@st.composite
def _objects(draw: st.DrawFn, members: dict[str, st.SearchStrategy[Any]], required: str) -> dict[str, Any]:
    documented = draw(
        st.fixed_dictionaries(
            {required: members[required]},
            optional={name: value for name, value in members.items() if name != required},
        )
    )
    names = st.text().filter(lambda name: name not in {*members, "key", "kind"})
    whole = documented | draw(st.dictionaries(names, _JSON, max_size=3))
    return {name: whole[name] for name in draw(st.permutations(list(whole)))}


_ITEMS = _objects(
    {"name": st.text(), "priceEach": st.integers() | st.floats(-9, 9), "coupon": st.none() | st.text()},
    "name",
)
_ORDERS = _objects(
    {
        "orderId": st.text(),
        "first": _ITEMS,
        "items": st.none() | st.lists(_ITEMS, max_size=2),
        "gr/i~d": st.lists(st.lists(_ITEMS, max_size=2), max_size=2),
        "tags": st.lists(st.text(), max_size=2),
        "anything": _JSON,
    },
    "orderId",
)


@given(_ORDERS)
def test_every_payload_comes_back_to_the_letter(payload: dict[str, Any]) -> None:
    order = Order.from_dict(payload)
    assert json.dumps(order.to_dict()) == json.dumps(payload)
    assert Order.from_json(order.to_json()) == order == replace(order)
    assert pickle.loads(pickle.dumps(order)).to_json() == order.to_json()  # noqa: S301 - our own bytes
    assert {order: 1}[copy.deepcopy(order)] == 1


# --- nothing is shared


def test_changing_the_payload_leaves_the_model_alone() -> None:
    payload = copy.deepcopy(PAYLOAD)
    order = Order.from_dict(payload)
    _spoil(payload)
    assert order.to_dict() == PAYLOAD


def test_changing_what_the_constructor_was_given_leaves_the_model_alone() -> None:
    extra, items = {"x": [1]}, [Item(name="a")]
    anything: dict[str, Any] = {"y": {}}
    order = Order(order_id="o", extra_fields=extra, items=items, anything=anything)
    _spoil(extra)
    _spoil(items)
    _spoil(anything)
    assert order.to_dict() == {"orderId": "o", "items": [{"name": "a"}], "anything": {"y": {}}, "x": [1]}


@pytest.mark.parametrize("keep", [list, tuple])
def test_changing_what_stands_in_an_array_that_the_constructor_was_given_leaves_the_model_alone(
    keep: Callable[[list[Any]], Any],
) -> None:
    rows, tag, item = [Item(name="a")], {"x": [1]}, {"name": "b"}
    order = Order(order_id="o", gr_i_d=keep([rows]), tags=keep([tag]), items=keep([item]))
    before = order.to_json()
    _spoil(rows)
    _spoil(tag)
    _spoil(item)
    assert order.to_json() == before
    kept: tuple[object, ...] = (order.gr_i_d, order.tags, order.items)
    assert kept == (((Item(name="a"),),), ({"x": [1]},), ({"name": "b"},))


def test_changing_what_a_model_was_turned_into_leaves_the_model_alone() -> None:
    order = Order.from_dict(PAYLOAD)
    _spoil(order.to_dict())
    assert order.to_dict() == PAYLOAD


def _spoil(value: object) -> None:
    """Empty every list and dict at or below a value."""
    if isinstance(value, (dict, list)):
        for item in value.values() if isinstance(value, dict) else value:
            _spoil(item)
        value.clear()


# --- a model is a value


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("name", "'name': models are frozen"),
        ("priceEach", "'priceEach'; did you mean 'price_each'? Models are frozen"),
        ("extra_fields", "'extra_fields': models are frozen"),
        ("colour", "'colour': models are frozen"),
        ("to_dict", "'to_dict': models are frozen"),
        ("__class__", "'__class__': models are frozen"),
    ],
)
def test_attribute_that_is_set_or_deleted_is_named(name: str, message: str) -> None:
    item = Item(name="a", extra_fields={"x": 1})
    with pytest.raises(FrozenInstanceError) as caught:
        setattr(item, name, "b")
    assert str(caught.value) == f"cannot assign to {message}"
    with pytest.raises(FrozenInstanceError) as caught:
        delattr(item, name)
    assert str(caught.value) == f"cannot delete {message}"
    assert item == Item(name="a", extra_fields={"x": 1})


def test_signature_begins_with_what_must_be_given_and_shows_no_private_name() -> None:
    assert list(signature(Order).parameters) == [
        "order_id",
        *("kind", "first", "items", "gr_i_d", "tags", "anything", "parent", "count", "counts", "size"),
        *("key", "extra_fields"),
    ]
    assert list(signature(Item).parameters) == ["name", "price_each", "coupon", "extra_fields"]


def test_model_has_no_private_attribute() -> None:
    order = Order.from_dict(PAYLOAD)
    assert [name for name in dir(order) if name.startswith("_") and not name.endswith("__")] == []
    assert not [known.name for known in fields(order) if known.name.startswith("_")]


def test_help_shows_a_model() -> None:
    shown = pydoc.plain(pydoc.render_doc(Item))
    assert "class Item(" in shown
    assert "extra_fields" in shown
    assert "_order" not in shown


def test_model_that_was_read_is_of_its_class_and_can_be_referenced_weakly() -> None:
    order = Order.from_dict(PAYLOAD)
    assert type(order) is Order
    assert type(order.first) is Item
    assert weakref.ref(order)() is order


def test_fields_in_python_are_unset_where_they_are_absent_and_extra_fields_are_a_plain_dict() -> None:
    item = Item.from_dict({"x": [1], "name": "a"})
    whole = asdict(item)
    assert whole == {"name": "a", "price_each": UNSET, "coupon": UNSET, "extra_fields": {"x": [1]}}
    assert type(whole["extra_fields"]) is dict
    whole["extra_fields"]["x"].append(2)
    assert item.to_dict() == {"x": [1], "name": "a"}
    with pytest.raises(TypeError, match="not JSON serializable"):
        json.dumps(whole)
    assert json.loads(json.dumps(asdict(Item(name="a", price_each=1, coupon=None)))).keys() == whole.keys()


class Late(Order):  # type: ignore[misc, valid-type]
    """A class of somebody else, which adds a method."""

    def is_late(self) -> bool:
        return bool(self.extra_fields.get("late"))


def test_class_that_extends_a_model_is_made_and_written_as_the_model_is() -> None:
    late = Late.from_dict({"late": 1, "orderId": "o"})
    assert type(late) is Late
    assert late.is_late()
    assert list(late.to_dict()) == ["late", "orderId"]
    assert Order(order_id="1", parent=late).to_dict()["parent"] == {"late": 1, "orderId": "o"}


# --- extra fields


def test_extra_fields_are_a_mapping_that_cannot_be_changed() -> None:
    extra = Item(name="a", extra_fields={"x": [1], "y": 2}).extra_fields
    assert extra == {"x": [1], "y": 2}
    assert (dict(extra), len(extra), extra["y"], "z" in extra) == ({"x": [1], "y": 2}, 2, 2, False)
    assert not isinstance(extra, dict)
    with pytest.raises(TypeError):
        operator.setitem(extra, "x", 1)
    with pytest.raises(TypeError):
        operator.delitem(extra, "x")
    with pytest.raises(FrozenInstanceError, match=r"^cannot assign to 'members': extra fields are frozen$"):
        extra.members = {}
    with pytest.raises(FrozenInstanceError, match=r"^cannot delete 'order': extra fields are frozen$"):
        del extra.order


def test_extra_fields_copy_pickle_and_compare() -> None:
    extra = Item.from_dict({"x": [1], "name": "a"}).extra_fields
    stored = pickle.loads(pickle.dumps(extra))  # noqa: S301 - our own bytes
    assert copy.copy(extra) == copy.deepcopy(extra) == stored == extra
    assert (type(stored), stored.order) == (type(extra), ("x", "name"))
    assert extra != {"x": [2]}
    assert extra != [("x", [1])]
    deep = copy.deepcopy(extra)
    deep["x"].append(2)
    assert extra == {"x": [1]}


def test_more_extra_fields_keep_the_order() -> None:
    item = Item.from_dict({"x": 1, "name": "a"})
    assert list(replace(item, extra_fields=item.extra_fields | {"y": 2}).to_dict()) == ["x", "name", "y"]
    assert list(replace(item, extra_fields={"w": 0} | item.extra_fields).to_dict()) == ["x", "name", "w"]
    with pytest.raises(TypeError):
        operator.or_(item.extra_fields, 1)
    with pytest.raises(TypeError):
        operator.or_(1, item.extra_fields)


def test_replaced_extra_fields_keep_the_order_of_the_others() -> None:
    item = Item.from_dict({"coupon": None, "x": 1, "name": "a"})
    changed = item.__replace__(extra_fields={"y": 2})
    assert changed.to_json() == '{"coupon": null, "name": "a", "y": 2}'
    assert item.__replace__(name="b").to_json() == '{"coupon": null, "x": 1, "name": "b"}'
    with pytest.raises(ValueError, match=r"^'name' is no extra field: pass it as name=$"):
        item.__replace__(extra_fields={"name": 2})


def test_extra_fields_hide_credentials() -> None:
    assert "hush" not in repr(Item(name="a", extra_fields={"newPwd": "hush"}).extra_fields)


# --- whole numbers


def test_whole_number_in_the_place_of_an_integer_is_an_int() -> None:
    order = Order.from_dict({"orderId": "o", "count": 3.0, "counts": [1.0, "1.0", 2], "size": 3.0})
    assert repr((order.count, order.counts, order.size)) == "(3, (1, '1.0', 2), 3.0)"
    assert Order.from_json('{"orderId": "o", "count": 1710000000000.0}').to_json() == (
        '{"orderId": "o", "count": 1710000000000}'
    )


@pytest.mark.parametrize("value", [1.5, True, "1.0", None, [1.0]])
def test_no_other_value_becomes_an_int(value: object) -> None:
    order = Order.from_dict({"orderId": "o", "count": value})
    assert repr(order.count) == repr(value)


def test_model_is_read_as_the_object_that_it_stands_for() -> None:
    item = Item(name="a", extra_fields={"x": 1})
    order = Order.from_dict({"orderId": "o", "first": item, "items": [item], "y": [item]})
    assert order.to_dict() == {
        "orderId": "o",
        "first": {"name": "a", "x": 1},
        "items": [{"name": "a", "x": 1}],
        "y": [{"name": "a", "x": 1}],
    }
    assert Order.from_dict(order) == order


def test_place_of_a_value_inside_a_model_is_told_in_full() -> None:
    order = Order(order_id="o", items=[Item(name="a"), Item(name={1.5})])
    with pytest.raises(TypeError, match=r"^/items/1/name must be a JSON value, got set$"):
        order.to_dict()


@pytest.mark.parametrize("value", [5, "x", [Item(name="a"), 1], [[Item(name="a")], "x"], {"a": 1}])
def test_wrong_value_that_the_constructor_was_given_is_written_as_it_is(value: Any) -> None:
    order = Order(order_id="o", items=value, gr_i_d=value, first=value, tags=value, count=value)
    written = json.loads(json.dumps(value, default=lambda model: model.to_dict()))
    assert order.to_dict() == {
        "orderId": "o",
        **dict.fromkeys(("first", "items", "gr/i~d", "tags", "count"), written),
    }


def test_models_are_equal_whatever_their_order() -> None:
    assert Item.from_dict({"x": 1, "name": "a"}) == Item.from_dict({"name": "a", "x": 1})


@pytest.mark.parametrize("other", [{"name": "b"}, {"name": "a", "coupon": None}, {"name": "a", "x": 1}])
def test_models_differ_in_any_field(other: dict[str, Any]) -> None:
    assert Item.from_dict({"name": "a"}) != Item.from_dict(other)


def test_models_of_two_classes_differ() -> None:
    assert Base(order_id="a") != Order(order_id="a")
    assert Base(order_id="a") != {"orderId": "a"}


def test_model_copies_with_its_order_and_unknown_members() -> None:
    order = Order.from_dict(PAYLOAD)
    text = order.to_json()
    copies = [copy.copy(order), copy.deepcopy(order), pickle.loads(pickle.dumps(order)), replace(order)]  # noqa: S301
    assert all(each == order and each.to_json() == text for each in copies)


def test_replaced_field_keeps_its_place_and_a_new_one_comes_last() -> None:
    item = Item.from_dict({"priceEach": 1, "x": 0, "name": "a"})
    assert (
        replace(item, price_each=2.5, coupon="c").to_json()
        == '{"priceEach": 2.5, "x": 0, "name": "a", "coupon": "c"}'
    )
    assert replace(item, price_each=UNSET).to_json() == '{"x": 0, "name": "a"}'


def test_documented_name_is_refused_as_an_extra_field() -> None:
    with pytest.raises(ValueError, match=r"^'priceEach' is no extra field: pass it as price_each=$"):
        Item(name="a", extra_fields={"priceEach": 1})


# --- what people see


def test_repr_shows_what_is_present() -> None:
    order = Order(order_id="o", items=[Item(name="a", coupon=None)], extra_fields={"x": 1})
    assert repr(order) == "Order(order_id='o', items=(Item(name='a', coupon=None),), extra_fields={'x': 1})"


def test_repr_hides_secrets_documented_or_not() -> None:
    order = Order(
        order_id="o",
        key="hush",
        items=[Item(name="a", extra_fields={"newPwd": "hush"})],
        extra_fields={"a": [{"password": "hush"}]},
    )
    assert "hush" not in repr(order)
    assert repr(order).startswith(
        "Order(order_id='o', key='***', items=(Item(name='a', extra_fields={'newPwd': '***'}),)"
    )
    assert repr(order).endswith("extra_fields={'a': [{'password': '***'}]})")


# --- what is no payload


@pytest.mark.parametrize(
    ("payload", "message"),
    [
        (["hush"], "the payload must be an object, got an array"),
        (None, "the payload must be an object, got null"),
        (OrderedDict, "the payload must be an object, got type"),
        ({}, "/orderId is missing, and Order requires it"),
        ({"orderId": "o", "first": "hush"}, "/first must be an object, got a string"),
        ({"orderId": "o", "first": None}, "/first must be an object, got null"),
        ({"orderId": "o", "first": True}, "/first must be an object, got a boolean"),
        ({"orderId": "o", "first": {}}, "/first/name is missing, and Item requires it"),
        ({"orderId": "o", "items": {}}, "/items must be an array, got an object"),
        ({"orderId": "o", "items": [{"name": "a"}, 12345]}, "/items/1 must be an object, got an integer"),
        ({"orderId": "o", "gr/i~d": [[1.5]]}, "/gr~1i~0d/0/0 must be an object, got a number"),
        ({"orderId": "o", "tags": "hush"}, "/tags must be an array, got a string"),
        ({"orderId": {"a": {"hush"}}}, "/orderId/a must be a JSON value, got set"),
        ({"orderId": "o", "x": [UNSET]}, "/x/0 must be a JSON value, got _Unset"),
        ({"orderId": "o", 7: 1}, "the payload has a key that is no string: int"),
        ({"orderId": "o", "x": {7: 1}}, "/x has a key that is no string: int"),
    ],
)  # fmt: skip
def test_what_does_not_fit_is_named_by_place_and_type_without_values(payload: Any, message: str) -> None:
    with pytest.raises(TypeError) as caught:
        Order.from_dict(payload)
    assert str(caught.value) == message


def test_value_that_contains_itself_is_refused() -> None:
    loop: list[Any] = []
    loop.append(loop)
    with pytest.raises(TypeError, match=r"^/x is nested too deeply, or contains itself$"):
        Item.from_dict({"name": "a", "x": loop})


def test_scalars_of_a_wrong_type_are_kept() -> None:
    payload = {"name": 1, "priceEach": ["x"], "coupon": {"a": 1}}
    item = Item.from_dict(payload)
    assert item.to_dict() == payload
    assert hash(item) == hash(copy.deepcopy(item))


def test_subclasses_of_the_json_types_are_read() -> None:
    assert Item.from_dict(OrderedDict(name="a", x=OrderedDict(y=1))).to_dict() == {"name": "a", "x": {"y": 1}}


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"name": "a", "x": NaN}', "a number that is not finite"),
        ('{"name": "a", "x": -Infinity}', "a number that is not finite"),
        ('{"name": "a", "x": 1e400}', "a number that is not finite"),
        ('{"name": "a", "x": {"y": 1, "y": 2}}', "a key twice in one object"),
        ('{"name": "a"', "delimiter"),
        (b'{"name": "\xff"}', "utf-8"),
        ("[" * 100_000, "nested too deeply"),
    ],
    ids=str,
)
def test_text_that_is_no_json_is_refused(text: str | bytes, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Item.from_json(text)


def test_number_that_is_not_finite_is_not_written() -> None:
    with pytest.raises(ValueError, match="not JSON compliant"):
        Item(name="a", price_each=float("nan")).to_json()


def test_value_that_json_does_not_have_is_not_written() -> None:
    with pytest.raises(TypeError, match=r"^/priceEach must be a JSON value, got set$"):
        Item(name="a", price_each={1.5}).to_dict()


# --- absence


def test_unset_is_one_false_value() -> None:
    assert not UNSET
    assert repr(UNSET) == str(UNSET) == "UNSET"
    assert copy.copy(UNSET) is copy.deepcopy(UNSET) is pickle.loads(pickle.dumps(UNSET)) is UNSET  # noqa: S301


def test_annotations_are_resolved_at_run_time() -> None:
    assert get_type_hints(Order)["key"] == str | UnsetType
