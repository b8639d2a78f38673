"""The models that are printed from contracts built in memory, imported and used."""

from __future__ import annotations

import ast
import json
import pickle
from collections import OrderedDict
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args, get_type_hints

import pytest

from rcdp_schemas_generated._model import UnsureError, parser_of
from scripts.codegen.emitters.models import emit_models
from scripts.codegen.ir import Contract, Json, SpecError
from scripts.codegen.text import PACKAGE
from tests.codegen.model_contracts import (
    CONTRACT,
    EVENTS,
    Package,
    model_contract,
    object_of,
    printed_module,
    printed_text,
    ref_to,
)
from tests.commands import run_python
from tests.contracts import load_contract

_PRINTED = '''\
"""The models of EventBuy."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from rcdp_schemas_generated._checks import INFINITY, others_are_json
from rcdp_schemas_generated._model import (
    UNSET,
    Model,
    Path,
    UnsetType,
    UnsureError,
    as_object,
    convert,
    draft_of,
    extra_of,
    kept,
    lacking,
    ordered,
    read_array,
    stored,
    write_array,
)

from .shared import Envelope, fill_envelope, parse_into_envelope, put_envelope


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class BuyItem(Model):
    """An item. It has more to say."""

    sku: str | float = field(metadata={"wire": "sku"})
    """Which one."""

    note: str | UnsetType | None = field(default=UNSET, metadata={"wire": "note"})
    """Words, or null."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventBuyData(Model):
    """What was bought."""

    items: Sequence[BuyItem] = field(metadata={"wire": "items", "model": lambda: BuyItem, "arrays": 1})
    """The items."""


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class EventBuy(Envelope):
    """Something was bought."""

    event_name: ClassVar[Literal["EventBuy"]] = "EventBuy"
    """The name of the event or token message."""

    data: EventBuyData = field(metadata={"wire": "data", "model": lambda: EventBuyData})
    """What was bought."""


_BuyItem = draft_of(BuyItem)
_BUY_ITEM_MEMBERS = frozenset({"sku", "note"})


def read_buy_item(value: Any, path: Path) -> BuyItem:
    """Return the BuyItem of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _BuyItem()
    try:
        item = value["sku"]
        draft.sku = item if type(item) is str or type(item) is float or type(item) is int else kept(item, (path, "sku"))
        known = 1
    except KeyError:
        raise lacking(BuyItem, value, path) from None
    if "note" in value:
        known += 1
        item = value["note"]
        draft.note = item if type(item) is str or item is None else kept(item, (path, "note"))
    else:
        draft.note = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _BUY_ITEM_MEMBERS, path)
    draft.__class__ = BuyItem
    model: BuyItem = draft
    return model


def write_buy_item(model: BuyItem, path: Path) -> dict[str, Any]:
    """Return the JSON object of the BuyItem at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.sku
    if type(item) is str or type(item) is float or type(item) is int:
        members["sku"] = item
    elif item is not UNSET:
        members["sku"] = kept(item, (path, "sku"))
    item = model.note
    if type(item) is str or item is None:
        members["note"] = item
    elif item is not UNSET:
        members["note"] = kept(item, (path, "note"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_buy_item(value: Any) -> BuyItem:
    """Return the BuyItem of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _BuyItem()
    known = 1
    item = value["sku"]
    if type(item) is not str and type(item) is not int and not (type(item) is float and -INFINITY < item < INFINITY):
        raise UnsureError
    draft.sku = item
    if "note" in value:
        known += 1
        item = value["note"]
        if type(item) is not str and item is not None:
            raise UnsureError
        draft.note = item
    else:
        draft.note = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _BUY_ITEM_MEMBERS):
        draft.extra_fields = extra_of(value, _BUY_ITEM_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = BuyItem
    model: BuyItem = draft
    return model


convert(BuyItem, read_buy_item, write_buy_item, parse_buy_item)


_EventBuyData = draft_of(EventBuyData)
_EVENT_BUY_DATA_MEMBERS = frozenset({"items"})


def read_event_buy_data(value: Any, path: Path) -> EventBuyData:
    """Return the EventBuyData of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventBuyData()
    try:
        item = value["items"]
        draft.items = read_array(read_buy_item, 1, item, (path, "items"))
        known = 1
    except KeyError:
        raise lacking(EventBuyData, value, path) from None
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_BUY_DATA_MEMBERS, path)
    draft.__class__ = EventBuyData
    model: EventBuyData = draft
    return model


def write_event_buy_data(model: EventBuyData, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventBuyData at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.items
    if item is not UNSET:
        members["items"] = write_array(BuyItem, write_buy_item, item, (path, "items"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_buy_data(value: Any) -> EventBuyData:
    """Return the EventBuyData of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventBuyData()
    known = 1
    item = value["items"]
    if type(item) is not list:
        raise UnsureError
    draft.items = tuple(map(parse_buy_item, item))
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_BUY_DATA_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_BUY_DATA_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventBuyData
    model: EventBuyData = draft
    return model


convert(EventBuyData, read_event_buy_data, write_event_buy_data, parse_event_buy_data)


_EventBuy = draft_of(EventBuy)
_EVENT_BUY_MEMBERS = frozenset({"srcId", "who", "data"})


def read_event_buy(value: Any, path: Path) -> EventBuy:
    """Return the EventBuy of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _EventBuy()
    try:
        item = value["data"]
        draft.data = read_event_buy_data(item, (path, "data"))
        known = fill_envelope(draft, value, path) + 1
    except KeyError:
        raise lacking(EventBuy, value, path) from None
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _EVENT_BUY_MEMBERS, path)
    draft.__class__ = EventBuy
    model: EventBuy = draft
    return model


def write_event_buy(model: EventBuy, path: Path) -> dict[str, Any]:
    """Return the JSON object of the EventBuy at a path."""
    members: dict[str, Any] = {}
    put_envelope(model, members, path)
    item: Any
    item = model.data
    if type(item) is EventBuyData:
        members["data"] = write_event_buy_data(item, (path, "data"))
    elif item is not UNSET:
        members["data"] = kept(item, (path, "data"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_event_buy(value: Any) -> EventBuy:
    """Return the EventBuy of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _EventBuy()
    known = parse_into_envelope(draft, value) + 1
    draft.data = parse_event_buy_data(value["data"])
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _EVENT_BUY_MEMBERS):
        draft.extra_fields = extra_of(value, _EVENT_BUY_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = EventBuy
    model: EventBuy = draft
    return model


convert(EventBuy, read_event_buy, write_event_buy, parse_event_buy)
'''  # noqa: E501 - as it is printed


@pytest.fixture(scope="module")
def events(tmp_path_factory: pytest.TempPathFactory) -> Package:
    return Package(CONTRACT, tmp_path_factory.mktemp("events"))


# --- modules and classes


def test_each_target_has_a_module_with_its_own_classes_and_shared_ones_have_another() -> None:
    files = emit_models(CONTRACT)
    classes = {
        path.removeprefix(f"{PACKAGE}/models/"): [
            node.name for node in ast.parse(text).body if isinstance(node, ast.ClassDef)
        ]
        for path, text in files.items()
    }
    assert classes == {
        "__init__.py": [],
        "event_buy.py": ["BuyItem", "EventBuyData", "EventBuy"],
        "event_leave.py": ["EventLeaveData", "EventLeave"],
        "shared.py": ["Person", "Envelope"],
        "token_request.py": ["TokenRequest"],
    }


def test_event_is_an_envelope(events: Package) -> None:
    models = events.models
    assert models.EventBuy.__bases__ == (models.Envelope,)
    assert models.Envelope.__bases__ == models.TokenRequest.__bases__ == (models.Model,)


def test_printed_text_is_what_a_person_would_write() -> None:
    assert printed_text(CONTRACT, "event_buy") == _PRINTED


def test_payload_comes_back_through_the_printed_models(events: Package) -> None:
    payload = {"data": {"items": [{"sku": 1, "note": None}], "?": 0}, "who": {"code": 7}, "srcId": "a"}
    model = events.models.EventBuy.from_dict(payload)
    assert isinstance(model.data.items[0], events.models.BuyItem)
    assert model.to_json() == json.dumps(payload)
    assert pickle.loads(pickle.dumps(model)) == model  # noqa: S301 - our own bytes


def test_secret_is_not_shown(events: Package) -> None:
    request = events.models.TokenRequest(client_id="me", client_secret="hush")
    assert repr(request) == "TokenRequest(client_id='me', client_secret='***')"


def test_documentation_comes_from_the_spec() -> None:
    text = printed_text(CONTRACT, "shared")
    assert '"""What events share."""' in text
    assert '"""The sender."""' in text
    assert '"""Who it is."""' in text


def test_examples_of_the_spec_come_back(tmp_path: Path) -> None:
    contract = load_contract()
    models = Package(contract, tmp_path).models
    for event in contract.events:
        for payload in event.examples.values():
            assert getattr(models, event.schema).from_dict(payload).to_json() == json.dumps(payload)


def test_contract_without_targets_has_no_models() -> None:
    assert list(emit_models(model_contract(EVENTS))) == [f"{PACKAGE}/models/__init__.py"]


# --- loading


def test_class_is_loaded_when_first_used(events: Package) -> None:
    code = (
        f"import sys; from {events.name} import models; before = set(sys.modules); models.TokenRequest;"
        "print(*sorted(set(sys.modules) - before)); print(dir(models))"
    )
    loaded, names = run_python("-W", "error", "-c", code, cwd=events.root).splitlines()
    ours = [name for name in loaded.split() if name.startswith(events.name)]
    assert ours == [f"{events.name}.{name}" for name in ("_checks", "_model", "models.token_request")]
    assert {"EventBuy", "TokenRequest", "UNSET"} <= set(ast.literal_eval(names))


def test_all_names_the_models_and_what_they_share(events: Package) -> None:
    models = events.models
    assert [getattr(models, name) for name in models.__all__]
    assert set(models.__all__) == {
        *("BuyItem", "Envelope", "EventBuy", "EventBuyData", "EventLeave", "EventLeaveData", "Person"),
        *("Model", "TokenRequest", "UNSET", "UnsetType"),
    }


def test_unknown_model_is_an_attribute_error(events: Package) -> None:
    with pytest.raises(AttributeError, match=r"models' has no attribute 'EventByu'$"):
        _ = events.models.EventByu


# --- types

_TYPES: list[tuple[Json, str]] = [
    ({"type": "string"}, "str"),
    ({"type": "integer"}, "int"),
    ({"type": "number"}, "float"),
    ({"type": "boolean"}, "bool"),
    ({"type": "null"}, "None"),
    ({"type": ["string", "null"]}, "str | None"),
    ({"type": ["integer", "string"]}, "int | str"),
    ({"type": "object"}, "Mapping[str, Any]"),
    ({"type": ["object", "null"], "minProperties": 1}, "Mapping[str, Any] | None"),
    ({}, "Any"),
    (False, "Any"),
    ({"const": "a"}, 'Literal["a"]'),
    ({"type": "string", "enum": ["a", "b"]}, 'Literal["a", "b"]'),
    ({"enum": [1, True, "1", None]}, 'Literal[1, True, "1"] | None'),
    ({"type": "number", "enum": [1.5, 2]}, "float"),
    ({"type": "array"}, "Sequence[Any]"),
    ({"type": "array", "items": {"type": ["string", "null"]}}, "Sequence[str | None]"),
    ({"type": ["array", "null"], "items": {"type": "string"}}, "Sequence[str] | None"),
    ({"type": ["array", "string"], "items": {"type": "string"}}, "Sequence[Any] | str"),
    ({"type": "array", "items": {"type": "array", "items": ref_to("Other")}}, "Sequence[Sequence[Other]]"),
    ({"type": "array", "items": {"type": ["array", "null"], "items": ref_to("Other")}}, "Sequence[Any]"),
    ({"anyOf": [ref_to("Other"), {"type": "null"}]}, "Any"),
    (ref_to("Other"), "Other"),
    (ref_to("Root"), "Root"),
    (ref_to("Others"), "Sequence[Other]"),
    (ref_to("Rings"), "Sequence[Any]"),
    (ref_to("Text"), "str"),
]


_OTHERS: dict[str, Json] = {
    "Other": object_of({}),
    "Others": {"type": "array", "items": ref_to("Other")},
    "Rings": {"type": "array", "items": ref_to("Rings")},
    "Text": {"type": "string"},
}


@pytest.mark.parametrize(("schema", "annotation"), _TYPES, ids=str)
def test_schema_becomes_the_annotation(schema: Json, annotation: str, tmp_path: Path) -> None:
    contract = model_contract({**_OTHERS, "Root": object_of({"must": schema, "may": schema}, "must")}, "Root")
    plain = annotation.removesuffix(" | None")
    optional = f"{plain} | UnsetType{annotation.removeprefix(plain)}"
    lines = [line.strip() for line in printed_text(contract, "root").splitlines()]
    assert any(line.startswith(f"must: {annotation} = field(metadata=") for line in lines)
    assert any(line.startswith(f"may: {optional} = field(") for line in lines)
    root = Package(contract, tmp_path).models.Root
    assert {"must", "may"} <= set(get_type_hints(root))


def test_const_counts_more_than_enum() -> None:
    root = object_of({"p": {"enum": ["a", "b"], "const": "a"}}, "p")
    assert 'p: Literal["a"] =' in printed_text(model_contract({"Root": root}, "Root"), "root")


def test_object_may_hold_itself(tmp_path: Path) -> None:
    contract = model_contract(
        {"Tree": object_of({"left": ref_to("Tree"), "all": {"type": "array", "items": ref_to("Tree")}})},
        "Tree",
    )
    tree = Package(contract, tmp_path).models.Tree
    payload: dict[str, Any] = {"left": {"all": [{"left": {}}]}}
    assert tree.from_dict(payload) == tree(left=tree(all=[tree(left=tree())]))
    assert tree.from_dict(payload).to_dict() == payload


def test_object_of_two_bases_has_all_members_and_extends_none(tmp_path: Path) -> None:
    schemas: dict[str, Json] = {
        "One": object_of({"a": {"type": "string"}}),
        "Two": object_of({"b": {"type": "string"}}),
        "Both": {"allOf": [ref_to("One"), ref_to("Two"), object_of({"c": {"type": "string"}})]},
        "Same": {"allOf": [ref_to("One"), object_of({}, description="Nothing of its own.")]},
    }
    models = Package(model_contract(schemas, "Both", "Same"), tmp_path).models
    assert models.Both(a="1", b="2", c="3").to_dict() == {"a": "1", "b": "2", "c": "3"}
    assert models.Both.__bases__ == (models.Model,)
    assert models.Same.__bases__ == (models.One,)


# --- names

_NAMES = (
    *(
        "toDict",
        "to_dict",
        "from_dict",
        "extra_fields",
        "extraFields",
        "_wire_order",
        "class",
        "self",
        "\uff43lass",
    ),
    *(
        "a-b",
        "a_b",
        "aB",
        "1a",
        "",
        "日本",
        "field",
        "dataclass",
        "str",
        "int",
        "Sequence",
        "shared",
        "UNSET",
    ),
    *(
        "__init__",
        "__class__",
        "None",
        "match",
        "type",
        'a"b',
        "a\nb",
        "a'b",
        "{{ 7*7 }}",
        "a\\",
        "x" * 200,
    ),
)


def test_every_wire_name_has_an_attribute_of_its_own(tmp_path: Path) -> None:
    contract = model_contract({"Root": object_of({name: {"type": "string"} for name in _NAMES})}, "Root")
    root = Package(contract, tmp_path).models.Root
    payload = {name: str(number) for number, name in enumerate(_NAMES)}
    model = root.from_dict(payload)
    assert model.extra_fields == {}
    assert model.to_json() == json.dumps(payload)
    assert model.to_dict_2 == "0"
    assert model.class_ == "6"
    assert get_type_hints(root)["str"] == get_type_hints(root)["a_b"]


def test_event_does_not_reuse_an_attribute_of_its_envelope(tmp_path: Path) -> None:
    schemas: dict[str, Json] = {
        "Base": object_of({"a-b": {"type": "string"}}),
        "Root": {"allOf": [ref_to("Base"), object_of({"a_b": {"type": "string"}})]},
    }
    root = Package(model_contract(schemas, "Root"), tmp_path).models.Root
    assert root(a_b="1", a_b_2="2").to_dict() == {"a-b": "1", "a_b": "2"}


@pytest.mark.parametrize("name", ["Model", "Any", "UNSET", "True", "lower", "Shared"])
def test_name_that_no_model_can_have_is_refused(name: str) -> None:
    with pytest.raises(
        SpecError, match=rf"^spec\.yaml:1: '{name}' can't be the name of a model \(at /components/"
    ):
        emit_models(model_contract({name: object_of({})}, name))


# --- a hostile spec

_HOSTILE = (
    '""" + __import__("os").abort() + """',
    "'''\\",
    "{{ 7*7 }}{% raw %}{# x #}",
    '\\N{BELL}\\x41\\"""\nimport os\n',
    '"',
    "\\",
    "\u202e\U0001f600\x85\x00\x1b[2J",
)


@pytest.mark.parametrize("text", _HOSTILE, ids=ascii)
def test_hostile_text_never_becomes_code(text: str, tmp_path: Path) -> None:
    def contract(description: str, choice: str) -> Contract:
        member: dict[str, Json] = {"type": "string", "description": description, "enum": [choice, "b"]}
        return model_contract({"Root": object_of({"p": member}, description=description)}, "Root")

    models = Package(contract(text, text), tmp_path).models
    assert get_type_hints(models.Root)["p"].__args__[0].__args__ == (text, "b")
    assert _without_texts(contract(text, text)) == _without_texts(contract("harmless", "a"))


def _without_texts(contract: Contract) -> str:
    """Return the syntax of a printed module with all strings emptied."""
    tree = ast.parse(printed_text(contract, "root"))
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            node.value = ""
    return ast.dump(tree)


def test_printed_models_pass_strict_type_checks_and_the_linter(tmp_path: Path) -> None:
    names: dict[str, Json] = {
        name: {"type": "string", "description": _HOSTILE[number % len(_HOSTILE)]}
        for number, name in enumerate(_NAMES)
    }
    types: dict[str, Json] = {f"t{number}": schema for number, (schema, _) in enumerate(_TYPES)}
    long = "EventOf" + "AVeryLongName" * 6
    own = {"Root": object_of({**names, **types}, "t0", "t1"), long: object_of({"own": ref_to(f"{long}Data")})}
    schemas = {**EVENTS, **_OTHERS, **own, f"{long}Data": object_of({})}
    package = Package(model_contract(schemas, "EventBuy", "EventLeave", "Root", long), tmp_path)
    models = f"{package.name}/models"
    run_python("-m", "mypy", "--strict", "--cache-dir", tmp_path / "cache", models, cwd=tmp_path)
    rules = ("--line-length", "110", "--select", "E,F,I,W,UP,B,C4,N,PIE,SIM", "--ignore", "E501")
    run_python("-m", "ruff", "check", "--isolated", *rules, models, cwd=tmp_path)


def test_same_contract_gives_the_same_bytes_whatever_the_hash_seed() -> None:
    code = (
        "import hashlib, json; from tests.codegen.test_models_emitter import CONTRACT, emit_models;"
        "print(json.dumps(emit_models(CONTRACT)))"
    )
    first, second = (run_python("-W", "error", "-c", code, env={"PYTHONHASHSEED": seed}) for seed in "12")
    assert first == second
    assert json.loads(first) == emit_models(CONTRACT)


# --- what a model knows


def test_target_knows_its_name_and_a_part_none(events: Package) -> None:
    models = events.models
    assert (models.EventBuy.event_name, models.TokenRequest.event_name) == ("EventBuy", "TokenRequest")
    assert not hasattr(models.BuyItem, "event_name")
    assert not hasattr(models.Envelope, "event_name")


@pytest.mark.parametrize("name", ["event_name", "eventName", "EventName"])
def test_field_that_would_be_the_name_of_the_event_is_refused(name: str) -> None:
    message = rf"^spec\.yaml:1: '{name}' can't be a field: `event_name` is the event of a model"
    with pytest.raises(SpecError, match=message):
        emit_models(model_contract({"Root": object_of({name: {"type": "string"}})}, "Root"))


def test_union_of_all_events_holds_their_models(tmp_path: Path) -> None:
    contract = load_contract()
    models = Package(contract, tmp_path).models
    assert set(get_args(models.AnyEvent)) == {getattr(models, event.schema) for event in contract.events}
    assert "AnyEvent" in models.__all__


def test_union_of_one_event_is_its_model(tmp_path: Path) -> None:
    contract = load_contract()
    models = Package(replace(contract, events=contract.events[:1]), tmp_path).models
    assert models.AnyEvent.event_name == contract.events[0].name


# --- parsers

_STRING: Json = {"type": "string"}
_BEGINS_WITH_X: Json = {"type": "string", "pattern": "^x"}
_PARSED: list[tuple[Json, Json, Json]] = [
    (object_of({}), {}, []),
    (object_of({"a": {"type": ["string", "null"]}}, "a"), {"a": None}, {}),
    (object_of({"b": {"type": "number", "minimum": 1}}), {"b": 1.5}, {"b": 0}),
    (
        object_of({"a": {"enum": ["x"], "type": "string"}, "b": ref_to("Text")}, "b"),
        {"a": "x", "b": ""},
        {"b": 1},
    ),
    (object_of({"a": _BEGINS_WITH_X, "b": _BEGINS_WITH_X}), {"a": "xy"}, {"b": "y"}),
    (object_of({"a": ref_to("Other")}, "a"), {"a": {"x": [1]}}, {"a": 1}),
    (object_of({"a": {"type": "array", "items": ref_to("Other"), "minItems": 1}}), {"a": [{}]}, {"a": []}),
    (object_of({"a": ref_to("Others")}, "a"), {"a": [{}, {}]}, {"a": [{}, 1]}),
    (object_of({"a": ref_to("Root")}), {"a": {"a": {}}}, {"a": {"a": 1}}),
    ({"allOf": [ref_to("Base"), object_of({"b": _STRING}, "b")]}, {"a": "1", "b": "2"}, {"b": "2"}),
    ({"allOf": [ref_to("Base"), object_of({"b": _STRING})]}, {"a": "1"}, {"a": 1}),
]
_NOT_PARSED: list[tuple[Json, Json]] = [
    (object_of({"a": {}}), {}),
    (object_of({"a": {"type": "array", "items": _STRING}}), {}),
    (object_of({"a": {"type": "array"}}), {}),
    (object_of({"a": {"type": ["array", "null"], "items": ref_to("Other")}}), {}),
    (object_of({"a": {"anyOf": [ref_to("Other"), _STRING]}}), {}),
    (object_of({"a": {"type": "object"}}), {}),
    (object_of({"a": ref_to("Rings")}), {}),
    (object_of({"a": False}), {}),
    (object_of({}, anyOf=[object_of({}, "a")]), {"a": 1}),
    (object_of({}, additionalProperties=_STRING), {}),
    (object_of({}, minProperties=1), {"a": 1}),
    (object_of({}, "a"), {"a": 1}),
    ({"allOf": [ref_to("Open"), object_of({"b": _STRING}, "b")]}, {"b": "1"}),
]


@pytest.mark.parametrize(("schema", "payload", "wrong"), _PARSED, ids=str)
def test_object_of_plain_members_is_judged_and_made_in_one_walk(
    schema: Json, payload: dict[str, Any], wrong: Json, request: pytest.FixtureRequest
) -> None:
    root, parse = _parser(schema, request)
    assert parse(payload) == root.from_dict(payload)
    assert parse({"x": [1], **payload}).to_json() == json.dumps({"x": [1], **payload})
    for other in (wrong, {**payload, "x": float("nan")}, OrderedDict(payload)):
        with pytest.raises((KeyError, UnsureError)):
            parse(other)


@pytest.mark.parametrize(("schema", "payload"), _NOT_PARSED, ids=str)
def test_any_other_object_is_left_to_the_validators(
    schema: Json, payload: dict[str, Any], request: pytest.FixtureRequest
) -> None:
    root, parse = _parser(schema, request)
    assert root.from_dict(payload).to_dict() == payload
    with pytest.raises(UnsureError):
        parse(payload)


def _parser(schema: Json, request: pytest.FixtureRequest) -> tuple[Any, Any]:
    """Return the model of a schema, and its parser."""
    others: dict[str, Json] = {
        **_OTHERS,
        "Base": object_of({"a": _STRING}, "a"),
        "Open": object_of({"a": {}}),
    }
    contract = model_contract({**others, "Root": schema}, "Root")
    root = printed_module(contract, "root", f"printed_for_{abs(hash(request.node.name))}").Root
    return root, parser_of(root)
