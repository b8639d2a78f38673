"""What msgspec decodes into: exact classes, checks of the rest, and no class where none would be exact."""

from __future__ import annotations

import json
from typing import Any

import pytest

from scripts.codegen.build import build
from scripts.codegen.emitters.structures import emit_structures
from scripts.codegen.emitters.validators import PACKAGE, emit_validators
from scripts.codegen.ir import Json
from scripts.proof.loading import Package
from tests.codegen.compiling import bundle_of

_NAME = "eventRoot"
_MODULE = f"{PACKAGE}.structures"
_ENVELOPE: dict[str, Json] = {"eventType": {"type": "string", "const": _NAME}}


def _package(root: dict[str, Json], others: dict[str, Json]) -> Package:
    """Return the structures and validators of an event with a component of its own."""
    media = {"application/json": {"schema": {"$ref": "#/components/schemas/Root"}}}
    post = {"operationId": _NAME, "requestBody": {"content": media}}
    contract = build(bundle_of({**others, "Root": root}, paths={f"/{_NAME}": {"post": post}}))
    return Package(emit_validators(contract) | emit_structures(contract))


def _event(members: dict[str, Json], **keywords: Any) -> dict[str, Json]:
    return {"type": "object", "properties": {**_ENVELOPE, **members}, **keywords}


def _accepts(package: Package, text: bytes) -> bool:
    """Whether a text is accepted as the event; then the validator must find nothing in it."""
    decode, accepts = package.load(_MODULE).EVENTS[_NAME]
    try:
        is_accepted: bool = accepts(decode(text), text.count(b'"'))
    except ValueError:
        return False
    found: list[object] = []
    package.load(f"{PACKAGE}.validators.root").collect(json.loads(text), None, found)
    assert not (is_accepted and found)
    return is_accepted


def _reason(root: dict[str, Json], **others: Json) -> str:
    """Return why there is no structure of an event."""
    package = _package(root, others)
    assert package.load(_MODULE).EVENTS == {}
    (line,) = (line for line in package.files[_path()].splitlines() if line.startswith(f"# {_NAME} "))
    return line.removeprefix(f"# {_NAME} is not here, because of ").removesuffix(".")


def _path() -> str:
    return f"{_MODULE.replace('.', '/')}.py"


_LEAF: Json = {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}
_SOFT = {"code": "RC402"}
_REF: Json = {"$ref": "#/components/schemas/Leaf"}

_ROWS: list[tuple[Json, list[str], list[str]]] = [
    ({"type": "string"}, ['""', '"\\u0061"', '"a:b"'], ["1", "null", '"\\""', "[]"]),
    ({"type": "integer"}, ["0", "-1", "9" * 400], ["1.0", "1.5", "true", '"1"', "1e3"]),
    ({"type": "number"}, ["0", "-1.5", "1e3"], ["true", '"1"', "1e999", "NaN"]),
    ({"type": "boolean"}, ["true", "false"], ["0", "null"]),
    ({"type": ["string", "null"]}, ['"a"', "null"], ["1"]),
    ({"type": ["string", "integer", "null"], "minLength": 2}, ['"ab"', "1", "null"], ['"a"', "1.5"]),
    ({"type": "string", "enum": ["a", "b"]}, ['"a"', '"\\u0062"'], ['"c"', '""']),
    ({"type": "string", "enum": ["a", "b"], "const": "b"}, ['"b"'], ['"a"', '"c"']),
    ({"type": "string", "enum": ["a", 1]}, ['"a"'], ["1", '"b"']),
    ({"type": "string", "enum": ["a"], "x-warn": [{**_SOFT, "enum": ["b"]}]}, [], ['"a"', '"b"']),
    ({"type": ["integer", "boolean"], "enum": [1, False]}, ["1", "false"], ["0", "true", "2"]),
    ({"type": "number", "const": 1}, ["1", "1.0"], ["2", "true"]),
    ({"type": "string", "pattern": "^[0-9]+$"}, ['"12"'], ['"12\\n"', '"\u0661"', '""']),
    ({"type": ["string", "null"], "pattern": r"\S"}, ['"a"', "null"], ['" "', '"\u2003"']),
    (
        {"type": "string", "x-warn": [{**_SOFT, "pattern": r"\S"}]},
        ['"a"', '"\u00e9"', '"\u0085"'],
        ['""', '" \ufeff"'],
    ),
    ({"type": "string", "maxLength": 1}, ['"\U0001f600"'], ['"ab"']),
    ({"type": "integer", "maximum": 2**53}, [f"{2**53}"], [f"{2**53 + 1}"]),
    ({"type": "array", "items": {"type": "string"}, "minItems": 1}, ['["a"]', '["a","a"]'], ["[]", "[1]"]),
    ({"type": "array", "items": {"type": "integer"}}, ["[]", "[1,2]"], ['["a"]']),
    ({"type": ["array", "string"], "items": {"type": ["string", "null"]}}, ['["a",null]', '"a"'], ["[1]"]),
    (
        {"type": "array", "items": {"type": "array", "items": _REF}},
        ['[[{"a":"b"}],[]]'],
        ['[["a"]]', '[{"a":"b"}]'],
    ),
    (_REF, ['{"a":"b"}'], ["{}", '{"a":"b","c":1}', '{"a":"b","a":"b"}', "[]"]),
]


@pytest.mark.parametrize(("schema", "good", "bad"), _ROWS, ids=lambda part: json.dumps(part)[:60])
@pytest.mark.parametrize("required", [False, True])
def test_value_is_accepted_if_its_schema_has_nothing_to_say(
    schema: Json, good: list[str], bad: list[str], *, required: bool
) -> None:
    root = _event({"str": schema, "value": {"type": "integer"}}, required=["str"] if required else [])
    package = _package(root, {"Leaf": _LEAF})
    for text in good:
        assert _accepts(package, f'{{"value": 1, "str":{text}}}'.encode()), text
        assert not _accepts(package, f'{{"str":{text},"str":{text}}}'.encode())
        assert not _accepts(package, f'{{"str":{text},"other":1}}'.encode())
    for text in bad:
        assert not _accepts(package, f'{{"value": 1, "str":{text}}}'.encode()), text
    assert _accepts(package, b'{"value":1}') is not required


def test_object_is_accepted_if_one_alternative_finds_its_members() -> None:
    names = [
        {"required": ["a"]},
        {"required": ["b", "c_is_a_name_so_long_that_the_test_takes_several_lines"]},
    ]
    members: dict[str, Json] = {name: {"type": "integer"} for one in names for name in one["required"]}
    package = _package(_event(members, **{"x-warn": [{"code": "RC404", "anyOf": [*names]}]}), {})
    for given in ({"a"}, {"a", "b"}, {*members}, {*members} - {"a"}):
        assert _accepts(package, json.dumps(dict.fromkeys(given, 1)).encode())
    for given in (set[str](), {"b"}, {*members} - {"a", "b"}):
        assert not _accepts(package, json.dumps(dict.fromkeys(given, 1)).encode())


def test_class_inherits_the_members_of_what_its_schema_extends() -> None:
    base: Json = {"type": "object", "properties": {"a": {"type": "string", "minLength": 1}}}
    own: Json = _event({"b": {"type": "string"}})
    root: dict[str, Json] = {"allOf": [{"$ref": "#/components/schemas/Base"}, own]}
    package = _package({"type": "object", **root}, {"Base": base})
    assert "class RootStruct(BaseStruct, kw_only=True):" in package.files[_path()]
    assert _accepts(package, b'{"a":"a","b":"","eventType":"eventRoot"}')
    assert not _accepts(package, b'{"a":"","b":""}')
    assert not _accepts(package, b'{"a":"a","b":"","a":"a"}')


def test_base_whose_members_are_narrowed_is_not_inherited_from() -> None:
    base: Json = {"type": "object", "properties": {"a": {"type": "string"}}}
    extended: Json = [{"$ref": "#/components/schemas/Base"}, _event({}, required=["a"])]
    package = _package({"type": "object", "allOf": extended}, {"Base": base})
    assert "class RootStruct(Closed, kw_only=True):" in package.files[_path()]
    assert _accepts(package, b'{"a":""}')
    assert not _accepts(package, b"{}")


def test_member_may_be_named_as_what_its_check_uses() -> None:
    names = [
        "matches_a",
        "is_number",
        "type",
        "len",
        "value",
        "texts",
        "quotes",
        "event_type",
        "none",
        "field",
    ]
    names += [
        "unset",
        "int",
        "class",
        "UNSET",
        "re",
        "count_",
        "list",
        "bool",
        "float",
        "encode",
        "É",
        "self",
    ]
    member: Json = {"type": ["string", "number"], "pattern": "^a", "minLength": 1, "minimum": 1}
    package = _package(_event(dict.fromkeys(names, member)), {})
    assert _accepts(package, json.dumps(dict.fromkeys(names, "a")).encode())
    for name in names:
        assert not _accepts(package, json.dumps({**dict.fromkeys(names, "a"), name: "b"}).encode())


_SOFT_COUNT: Json = {**_SOFT, "minProperties": 1}
_SOFT_CHOICE: Json = {**_SOFT, "anyOf": [{"const": "a"}]}
_REFUSED: list[tuple[dict[str, Any], str]] = [
    (_event({"a": {}}), "an object without a name, a combinator, or any value"),
    (_event({"a": {"type": "object"}}), "an object without a name, a combinator, or any value"),
    (
        _event({"a": {"type": "string", "anyOf": [{"const": "a"}]}}),
        "an object without a name, a combinator, or any value",
    ),
    (_event({"a": {"type": "array"}}), "a list of anything"),
    (_event({"a": {"type": ["array", "null"], "items": _REF, "const": None}}), "const"),
    (_event({"a": {"$ref": "#/components/schemas/Leaf", "minProperties": 1}}), "more than a reference"),
    (_event({"a": {"$ref": "#/components/schemas/Tree"}}), "an object inside itself"),
    (_event({"a": {"$ref": "#/components/schemas/List"}}), "an object of more than single members"),
    (_event({}, additionalProperties={"type": "string"}), "an object of more than single members"),
    (_event({}, required=["a"]), "a member that is asked for and not described"),
    (_event({}, **{"x-warn": [_SOFT_COUNT]}), "a warning about more than which members there are"),
    (_event({"a": {"type": "string", "x-warn": [_SOFT_CHOICE]}}), "a warning with alternatives"),
    ({"type": "object", "properties": {"a": {"type": "string"}}}, "an eventType that may be another"),
    (
        _event({"eventType": {"type": "string", "enum": [_NAME, "eventOther"]}}),
        "an eventType that may be another",
    ),
]


@pytest.mark.parametrize(("root", "reason"), _REFUSED)
def test_event_that_no_structure_can_say_exactly_is_left_out_and_the_module_says_why(
    root: dict[str, Any], reason: str
) -> None:
    tree: Json = {"type": "object", "properties": {"a": {"$ref": "#/components/schemas/Tree"}}}
    listed: Json = {"type": "array", "items": {"type": "string"}}
    found = _reason(root, Leaf=_LEAF, Tree=tree, List=listed)
    assert found.startswith(f"{reason} at /components/schemas/"), found


def test_contract_without_events_has_no_structures() -> None:
    assert emit_structures(build(bundle_of({"Root": _LEAF}))) == {}
