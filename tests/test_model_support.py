"""The base class of the generated models, tested on models written by hand."""

from __future__ import annotations

import copy
import json
import pickle
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import FrozenInstanceError, dataclass, field, replace
from typing import Any, Literal, get_type_hints

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcdp_schemas_generated._model import UNSET, Model, UnsetType


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Item(Model):
    """An item."""

    name: str = field(metadata={"wire": "name"})
    price: float | UnsetType = field(default=UNSET, metadata={"wire": "priceEach"})
    coupon: str | UnsetType | None = field(default=UNSET, metadata={"wire": "coupon"})


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Base(Model):
    """What orders have in common."""

    order_id: str = field(metadata={"wire": "orderId"})
    key: str | UnsetType = field(default=UNSET, repr=False, metadata={"wire": "key"})


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Order(Base):
    """An order."""

    kind: Literal["big"] | UnsetType = field(default=UNSET, metadata={"wire": "kind"})
    first: Item | UnsetType = field(default=UNSET, metadata={"wire": "first", "model": lambda: Item})
    items: Sequence[Item] | UnsetType | None = field(
        default=UNSET, metadata={"wire": "items", "model": lambda: Item, "arrays": 1, "nullable": True}
    )
    grid: Sequence[Sequence[Item]] | UnsetType = field(
        default=UNSET, metadata={"wire": "gr/i~d", "model": lambda: Item, "arrays": 2}
    )
    tags: Sequence[str] | UnsetType = field(default=UNSET, metadata={"wire": "tags", "arrays": 1})
    anything: Any | UnsetType = field(default=UNSET, metadata={"wire": "anything"})
    parent: Order | UnsetType = field(default=UNSET, metadata={"wire": "parent", "model": lambda: Order})


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
        Item(name="b", price=1),
    )
    assert order.grid == ((Item(name="c"),), ())
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
    assert Item(name="a", price=UNSET, extra_fields={"x": UNSET, "y": 1}).to_dict() == {"name": "a", "y": 1}


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
    order = Order(order_id="o", grid=keep([rows]), tags=keep([tag]), items=keep([item]))
    before = order.to_json()
    _spoil(rows)
    _spoil(tag)
    _spoil(item)
    assert order.to_json() == before
    kept: tuple[object, ...] = (order.grid, order.tags, order.items)
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


def test_model_is_frozen() -> None:
    with pytest.raises(FrozenInstanceError):
        Item(name="a").name = "b"  # type: ignore[misc]


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
        replace(item, price=2.5, coupon="c").to_json()
        == '{"priceEach": 2.5, "x": 0, "name": "a", "coupon": "c"}'
    )
    assert replace(item, price=UNSET).to_json() == '{"x": 0, "name": "a"}'


def test_documented_name_is_refused_as_an_extra_field() -> None:
    with pytest.raises(ValueError, match=r"^'priceEach' is no extra field: pass it as price=$"):
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
        Item(name="a", price=float("nan")).to_json()


def test_value_that_json_does_not_have_is_not_written() -> None:
    with pytest.raises(TypeError, match=r"^/priceEach must be a JSON value, got set$"):
        Item(name="a", price={1.5}).to_dict()  # type: ignore[arg-type]


# --- absence


def test_unset_is_one_false_value() -> None:
    assert not UNSET
    assert repr(UNSET) == str(UNSET) == "UNSET"
    assert copy.copy(UNSET) is copy.deepcopy(UNSET) is pickle.loads(pickle.dumps(UNSET)) is UNSET  # noqa: S301


def test_annotations_are_resolved_at_run_time() -> None:
    assert get_type_hints(Order)["key"] == str | UnsetType
