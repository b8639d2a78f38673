"""Names and texts of a spec are data: whatever they are, none of them becomes code, and none gets lost."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from scripts.codegen.ir import Contract, Json
from scripts.codegen.output import write
from scripts.codegen.paragraphs import tidy
from scripts.generate import generate
from tests.codegen.compiling import compile_property, compile_root
from tests.codegen.hostile_spec import NAMES, PAYLOAD, TEXTS, around, hostile_contract, member, words
from tests.commands import run_python

_PROGRAM = """
import importlib, json, pathlib, pkgutil, sys

sys.path.insert(0, "generated")
import rcdp_schemas_generated as package

for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
    importlib.import_module(module.name)
from rcdp_schemas_generated import codes, index, models
from rcdp_schemas_generated.validators.event import collect, is_valid

fields = json.loads(pathlib.Path(package.__path__[0], "fields.json").read_text("utf-8"))
rows = [{**fields["empty"], **row} for row in fields["components"]["Event"]["fields"]]
payload = json.loads(pathlib.Path("payload.json").read_bytes())
findings = []
collect(payload, None, findings)
model = models.Event.from_dict(payload)
print(ascii({
    "valid": is_valid(payload),
    "codes": sorted({finding[0] for finding in findings}),
    "round trip": model.to_dict() == payload and json.loads(model.to_json()) == payload,
    "fields": {row["name"]: (row["description"], row["example"]) for row in rows},
    "events": index.EVENTS,
    "secrets": index.SECRET_NAMES,
    "rows": codes.CODES,
    "variants": codes.VARIANTS,
    "words": [codes.TYPES, codes.FORMATS, codes.ASIDES],
    "sentences": [codes.HINTS, codes.NOTES],
    "payloads": codes.PAYLOADS,
}))
"""


@pytest.fixture(scope="module")
def contract() -> Contract:
    return hostile_contract()


@pytest.fixture
def tree(contract: Contract, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with all that is generated from a hostile spec; a canary there would tell of code that ran."""
    monkeypatch.chdir(tmp_path)
    write(generate(contract), tmp_path)
    yield tmp_path
    assert not list(tmp_path.rglob("canary"))


def test_generated_code_holds_every_text_and_runs_none(tree: Path, contract: Contract) -> None:
    (tree / "payload.json").write_text(json.dumps(PAYLOAD))
    found: dict[str, Any] = eval(run_python("-I", "-W", "error", "-c", _PROGRAM, cwd=tree), {})  # noqa: S307 - a literal
    assert found["valid"]
    assert found["codes"] == ["RC202"]
    assert found["round trip"]
    for text in TEXTS:
        assert found["fields"][text] == (words(text), text)
    (event,) = found["events"].values()
    texts = "\n".join(TEXTS)
    assert set(event.values()) == {" ".join(map(words, TEXTS)), TEXTS[0], texts, tidy(texts)}
    assert found["secrets"] == tuple(f"secret {text}" for text in TEXTS)
    assert found["words"] == [{text: text for text in TEXTS}] * 3
    assert found["sentences"] == [{words(text): (words(text), False) for text in TEXTS}] * 2
    for code in contract.codes:
        assert found["rows"][code.code]["fix"] == code.fix
        (variant,) = code.variants
        assert found["variants"][code.code][variant.name]["message"] == variant.message
    assert found["payloads"] == {code.code: (code.bad, code.good) for code in contract.codes}


def test_generated_code_has_no_dead_names(tree: Path) -> None:
    run_python("-m", "ruff", "check", "--isolated", "--no-cache", "--select=F,W,E7,E9", "generated", cwd=tree)


def test_generated_files_stay_in_their_folder_and_are_plain_text(tree: Path) -> None:
    assert [path.name for path in tree.iterdir()] == ["generated"]
    for path in tree.rglob("*"):
        if path.suffix == ".py":
            assert path.read_bytes().decode().replace("\n", "").isprintable(), path
        elif path.suffix == ".json":
            json.loads(path.read_text("utf-8"))


@pytest.mark.parametrize("text", TEXTS)
def test_hostile_text_is_judged_as_any_other(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    compiled = compile_root({"type": "object", "required": [text], "properties": {text: member(text)}})
    judges = (compiled.written(), compiled.exported())
    for value in ({text: text}, {text: f"{text}."}, {text: ""}, {text: None}, {}, {f"{text}.": text}):
        assert {judge.is_valid(value) for judge in judges} == {compiled.is_valid(value)}
        assert compiled.is_valid(value) is (not compiled.findings(value))
    finding, *_ = compiled.findings({text: f"{text}."})
    assert finding.expected == json.dumps(text, ensure_ascii=False)
    assert not (tmp_path / "canary").exists()


@pytest.mark.parametrize("text", TEXTS)
def test_hostile_name_or_pattern_is_judged_as_any_other(
    text: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    compiled = compile_root(around(text))
    judges = (compiled.written(), compiled.exported())
    names = ("inner", "other", "a", "b", text, f"{text}?", f"{text}!", f"no {text}")
    payloads: list[Json] = [
        {"inner": {text: 1, f"{text}?": 1}},
        {"inner": {text: 1}},
        {text: text, f"{text}?": ""},
        {text: "", f"{text}?": ""},
    ]
    payloads += [dict.fromkeys(chosen, value) for chosen in combinations(names, 3) for value in (None, "", 1)]
    for value in payloads:
        assert {judge.is_valid(value) for judge in judges} == {compiled.is_valid(value)}
        assert compiled.is_valid(value) is (not compiled.findings(value))
    assert [compiled.is_valid(value) for value in payloads[:4]] == [True, False, True, False]
    assert not (tmp_path / "canary").exists()


@pytest.mark.parametrize("required", [True, False])
def test_member_of_any_name_is_judged_as_any_other(required: bool) -> None:  # noqa: FBT001 - the datum
    leaf: Json = {"type": "object", "properties": {"a": {"type": "null"}}}
    members: dict[str, Json] = {
        "plain": {"type": "string", "pattern": "^a", "x-expected": {"pattern": "日本"}},
        "object": {"$ref": "#/components/schemas/Leaf"},
        "list": {"type": "array", "items": {"type": "integer"}},
        "inner": {"type": "object", "required": ["b"], "properties": {"b": {"minimum": 1}}},
        "either": {"anyOf": [{"type": "null"}, {"required": ["c"]}]},
    }
    good: dict[str, Json] = {"plain": "a", "object": {}, "list": [1], "inner": {"b": 1}, "either": None}
    bad: dict[str, Json] = {"plain": "b", "object": {"a": 1}, "list": [""], "inner": {}, "either": {}}
    for kind, schema in members.items():
        properties: dict[str, Json] = dict.fromkeys(NAMES, schema)
        root: dict[str, Json] = {
            "type": "object",
            "required": [*NAMES] if required else [],
            "properties": {**properties, "other": {"$ref": "#/components/schemas/Leaf"}},
            "x-warn": [{"code": "RC202", "additionalProperties": False}],
        }
        compiled = compile_root(root, Leaf=leaf, Field=leaf)
        assert compiled.codes({**dict.fromkeys(NAMES, good[kind]), "other": {}}) == []
        findings = compiled.findings({**dict.fromkeys(NAMES, bad[kind]), "undocumented": 1})
        assert len(findings) == len(NAMES) + 1
        assert len({finding.pointer for finding in findings}) == len(NAMES) + 1


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ('"""', '"""'),
        ("\"'", "\"'"),
        (r"\\", "\\"),
        (r"\\\\" + '"', '\\\\"'),
        (r"^[\\\]" + "\"']+$", "\\]\"'"),
        (r"\x22{3}", '"""'),
        (r"\u{1F600}", "\U0001f600"),
        (r"[\u2028\u2029]", "\u2029"),
        ("\u2028", "\u2028"),
        ("\U0001f600", "\U0001f600"),
        ("\n", "\n"),
        (r"\n\r\t", "\n\r\t"),
        (" # a", " # a"),
        (r"\/\$\{\}", "/${}"),
        ("%s", "%s"),
    ],
)
def test_hostile_pattern_finds_what_it_should(pattern: str, text: str) -> None:
    compiled = compile_property({"type": "string", "pattern": pattern})
    judge = compiled.written()
    assert compiled.is_valid({"a": text})
    for other in (text, *TEXTS):
        assert compiled.is_valid({"a": other}) is judge.is_valid({"a": other})
