"""Bases, whose functions what extends them calls, and the modules in which components stand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scripts.codegen.emitters.validators import emit_validators
from scripts.codegen.ir import Json
from scripts.codegen.text import PACKAGE
from scripts.proof.loading import Package
from tests.codegen.compiling import Compiled, compile_schemas, contract_of

_UNKNOWN: Json = [{"code": "RC202", "additionalProperties": False}]


def _ref(name: str) -> dict[str, Json]:
    return {"$ref": f"#/components/schemas/{name}"}


def _object(required: list[Json], /, **properties: Json) -> dict[str, Json]:
    return {"type": "object", "required": required, "properties": properties, "x-warn": _UNKNOWN}


def _extending(base: str, required: list[Json], /, **properties: Json) -> dict[str, Json]:
    own: Json = {"type": "object", "required": required, "properties": properties}
    return {"allOf": [_ref(base), own]}


def _modules(schemas: dict[str, Json], *targets: str) -> dict[str, str]:
    """Return the validator modules of components by their stems, where some of these are targets."""
    files = emit_validators(replace(contract_of(schemas), tokens=targets))
    prefix = f"{PACKAGE}/validators/"
    return {path.removeprefix(prefix).removesuffix(".py"): text for path, text in files.items()}


_TEXT: Json = {"type": "string", "pattern": r"\S"}
_BASE = _object(["a"], a=_TEXT, b={"type": "integer"})
_PAYLOADS: list[dict[str, Json]] = [
    {},
    {"a": "x"},
    {"a": "", "c": 1},
    {"a": "x", "c": 1},
    {"a": "x", "b": 1, "c": 1, "d": True},
    {"a": "x", "b": "", "c": "", "d": 1},
    {"b": 1, "c": 1, "e": 1},
    {"a": "x", "c": 1, "e": 1},
    {"a": "x", "b": 1, "d": True, "e": 1, "f": {}},
    {"a": "x", "b": 1, "e": float("nan")},
]


@pytest.mark.parametrize("required", [[], ["c"], ["d", "c"]])
@pytest.mark.parametrize("base", [_BASE, _object([], a=_TEXT, b={"type": "integer"})])
def test_object_that_extends_a_base_is_judged_as_one_with_all_members(
    required: list[Json], base: dict[str, Json]
) -> None:
    own: dict[str, Json] = {"c": {"type": "integer"}, "d": {"type": "boolean"}}
    compiled = compile_schemas({"Base": base, "Root": _extending("Base", required, **own)})
    assert "count_valid_base(value)" in compiled.source()
    properties, names = base["properties"], base["required"]
    assert isinstance(properties, dict)
    assert isinstance(names, list)
    whole = compile_schemas({"Root": _object([*names, *required], **properties, **own)})
    for payload in _PAYLOADS:
        assert list(map(str, compiled.findings(payload))) == list(map(str, whole.findings(payload)))
        assert compiled.is_valid(payload) is whole.is_valid(payload)
        assert compiled.codes(payload, "Base") == compile_schemas({"Root": base}).codes(payload)


def test_base_that_extends_another_calls_it() -> None:
    low, high = _extending("Base", ["c"], c={"type": "integer"}), _extending("Low", [], d={"type": "boolean"})
    compiled = compile_schemas({"Base": _BASE, "Low": low, "Root": high})
    assert "count_valid_base(value)" in compiled.source("Low")
    assert "count_valid_low(value)" in compiled.source()
    assert "base" not in compiled.source()
    assert compiled.codes({"a": "x", "c": 1, "d": True}) == []
    assert compiled.codes({"b": "", "e": 1}) == ["RC201 /a", "RC201 /c", "RC202 /e", "RC203 /b"]
    assert compiled.codes({"b": 1, "c": 1}, "Low") == ["RC201 /a"]


def test_base_that_extends_another_with_no_member_of_its_own_counts_what_that_has() -> None:
    compiled = compile_schemas(
        {"Base": _BASE, "Low": _extending("Base", []), "Root": _extending("Low", [], c={"type": "integer"})}
    )
    assert compiled.codes({"a": "x", "c": 1}) == []
    assert compiled.codes({"b": 1, "c": "", "e": 1}) == ["RC201 /a", "RC202 /e", "RC203 /c"]


def test_members_that_the_object_requires_and_its_base_does_not_are_printed_with_it() -> None:
    compiled = compile_schemas({"Base": _BASE, "Root": _extending("Base", ["b"])})
    assert "count_valid" not in compiled.source() + compiled.source("Base")
    assert compiled.codes({"a": "x"}) == ["RC201 /b"]


@pytest.mark.parametrize("place", ["Base", "Root"])
def test_texts_that_one_walk_judges_are_not_counted(place: str) -> None:
    texts: dict[str, Json] = {name: {"type": "string"} for name in "pqrstu"}
    schemas: dict[str, Json] = {
        "Base": _object([], **texts) if place == "Base" else _BASE,
        "Root": _extending("Base", [], **({} if place == "Base" else texts)),
    }
    compiled = compile_schemas(schemas)
    assert "count_valid" not in compiled.source()
    assert compiled.codes({"a": "x", "p": 1, "z": 1})[-1] == "RC203 /p"


def test_components_that_a_base_alone_needs_stand_in_its_module() -> None:
    inner, leaf = _object([], leaf=_ref("Leaf")), _object(["x"], x={"type": "integer"})
    schemas: dict[str, Json] = {
        "Base": _object([], inner=_ref("Inner"), both=_ref("Both")),
        "Inner": inner,
        "Leaf": leaf,
        "Both": leaf,
        "Root": _extending("Base", [], own=_ref("Both")),
        "Other": _extending("Base", []),
    }
    modules = _modules(schemas, "Root", "Other")
    assert sorted(modules) == ["__init__", "base", "both", "other", "root"]
    assert "The validators of Base and its Inner, Leaf." in modules["base"]
    package = Package({f"{PACKAGE}/validators/{stem}.py": text for stem, text in modules.items()})
    compiled = Compiled(schemas, replace(contract_of(schemas), tokens=("Root", "Other")), package)
    payload: Json = {"inner": {"leaf": {}, "y": 1}, "both": {}, "own": {"x": ""}}
    assert compiled.codes(payload) == [
        "RC201 /both/x",
        "RC201 /inner/leaf/x",
        "RC202 /inner/y",
        "RC203 /own/x",
    ]


def test_component_that_extends_the_base_in_whose_module_it_stands_is_judged_there() -> None:
    schemas: dict[str, Json] = {
        "Inner": _extending("Base", ["c"], c={"type": "integer"}),
        "Base": _object([], a=_TEXT, inner=_ref("Inner")),
        "Root": _extending("Base", []),
    }
    modules = _modules(schemas, "Root")
    assert sorted(modules) == ["__init__", "base", "root"]
    package = Package({f"{PACKAGE}/validators/{stem}.py": text for stem, text in modules.items()})
    compiled = Compiled(schemas, replace(contract_of(schemas), tokens=("Root",)), package)
    found = compiled.codes({"inner": {"a": 1, "inner": {"c": 1, "e": 1}}})
    assert found == ["RC201 /inner/c", "RC202 /inner/inner/e", "RC203 /inner/a"]


def test_member_with_the_name_of_a_base_function_is_judged_as_any_other() -> None:
    own: dict[str, Json] = {"countValidBase": {"type": "integer"}, "countAndCollectBase": {"type": "integer"}}
    compiled = compile_schemas({"Base": _BASE, "Root": _extending("Base", ["countValidBase"], **own)})
    assert compiled.codes({"a": "x", "countValidBase": 1, "countAndCollectBase": 1}) == []
    assert compiled.codes({"a": "x", "countAndCollectBase": ""}) == [
        "RC201 /countValidBase",
        "RC203 /countAndCollectBase",
    ]


def test_components_that_one_target_alone_needs_stand_in_its_module() -> None:
    schemas: dict[str, Json] = {
        "Root": _extending("Base", [], data=_ref("Data"), shared=_ref("Shared")),
        "Base": _BASE,
        "Data": _object(["item"], item={"type": "array", "items": _ref("Item")}, shared=_ref("Shared")),
        "Item": _object(["x"], x={"type": "integer"}),
        "Shared": _object([], leaf=_ref("Leaf")),
        "Leaf": _object([], x={"type": "integer"}),
        "Other": _extending("Base", [], shared=_ref("Shared")),
    }
    modules = _modules(schemas, "Root", "Other")
    assert sorted(modules) == ["__init__", "base", "other", "root", "shared"]
    assert "The validators of Root and its Data, Item." in modules["root"]
    assert "The validators of Shared and its Leaf." in modules["shared"]
    package = Package({f"{PACKAGE}/validators/{stem}.py": text for stem, text in modules.items()})
    compiled = Compiled(schemas, replace(contract_of(schemas), tokens=("Root", "Other")), package)
    assert compiled.codes(
        {"a": "x", "data": {"item": [{"y": 1}], "z": 1}, "shared": {"leaf": {"x": ""}}}
    ) == [
        "RC201 /data/item/0/x",
        "RC202 /data/item/0/y",
        "RC202 /data/z",
        "RC203 /shared/leaf/x",
    ]


def test_target_that_another_target_refers_to_keeps_its_module() -> None:
    schemas: dict[str, Json] = {"Root": _object([], part=_ref("Part")), "Part": _object([])}
    assert sorted(_modules(schemas, "Root", "Part")) == ["__init__", "part", "root"]


def test_fields_of_a_base_are_listed_once() -> None:
    schemas: dict[str, Json] = {
        "Base": _BASE,
        "Same": _extending("Base", []),
        "More": _extending("Base", [], c={}),
    }
    modules = _modules(schemas, "Base", "Same", "More")
    assert 'FIELDS = frozenset({"a", "b"})' in modules["base"]
    assert "\nFIELDS = BASE_FIELDS\n" in modules["same"]
    assert '\nFIELDS = BASE_FIELDS | {"c"}\n' in modules["more"]
