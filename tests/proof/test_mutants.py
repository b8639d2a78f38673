"""The corpus tells mutants of the contract from the contract."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from scripts.codegen.build import build
from scripts.codegen.ir import Json
from scripts.proof.edits import Edit, hard_edits, pattern_edits, soft_edits
from scripts.proof.mutants import (
    TABLE,
    Document,
    Mutant,
    MutantJudge,
    main,
    mutants,
    outcomes,
    replaced,
    share,
    spec,
)

_SHARE = 24


def test_corpus_catches_a_share_of_each_kind_of_mutant(request: pytest.FixtureRequest) -> None:
    every = 1 if request.config.getoption("--deep") else _SHARE
    found = list(outcomes(share(mutants(spec().document), every)))
    assert [outcome.mutant.name for outcome in found if outcome.fate == "missed"] == []
    assert sum(outcome.fate == "caught" for outcome in found) > 100


def test_contract_itself_is_caught_by_no_payload() -> None:
    assert _killer("Customer", spec().document) is None


def test_payload_that_catches_a_mutant_is_named() -> None:
    mutant = replaced(spec().document, ("components", "schemas", "UtcDateTime", "pattern"), "^2")
    assert _killer("UtcDateTime", mutant) == "envelope/event-date-time-date-only"


def _killer(component: str, document: Document) -> str | None:
    judge = MutantJudge(spec(), build(spec()).targets)
    return judge.killer(Mutant(component, "", Edit("", "", {}), document))


def test_mutant_that_the_generator_refuses_is_not_caught() -> None:
    schema = {"type": "string", "pattern": "?"}
    document = replaced(spec().document, ("components", "schemas", "Gender"), schema)
    mutant = Mutant("Gender", "/Gender", Edit("change a pattern", "?", schema), document)
    assert [outcome.fate for outcome in outcomes([mutant])] == ["refused"]


def test_committed_table_counts_the_mutants_of_this_spec() -> None:
    rows = re.findall(r"^\| (.+?) \| (\d+) \| \d+ \| \d+ \| 0 \|$", TABLE.read_text("utf-8"), re.MULTILINE)
    kinds = Counter(mutant.edit.kind for mutant in mutants(spec().document))
    assert {kind: int(count) for kind, count in rows} == {**kinds, "all": kinds.total()}, (
        "mend it with: python -m scripts.proof.mutants --write"
    )


def test_command_writes_the_table_and_fails_for_a_missed_mutant(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(MutantJudge, "killer", lambda *_: None)
    assert main(["--every", "2000", "--write"], tmp_path / "table.md") == 1
    out, err = capsys.readouterr()
    assert (tmp_path / "table.md").read_text("utf-8").endswith(out)
    assert "| add a choice | 1 | 0 | 0 | 1 |" in out
    assert "no payload of the corpus tells this mutant from the contract: /EventHomePage" in err


def test_command_leaves_the_table_alone_unless_asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MutantJudge, "killer", lambda *_: "a row")
    assert main(["--every", "2000"], tmp_path / "table.md") == 0
    assert not (tmp_path / "table.md").exists()


@pytest.mark.parametrize(
    ("pattern", "edits"),
    [
        ("^a$", ["a$", "^$", r"^[^\n]$", "^a"]),
        ("b{2}", ["{2}", r"[^\n]{2}", "b{1}", "b{3}", "b{2,}"]),
        ("[1-3]", [r"[^\n]", "[0-3]", "[2-3]", "[1-2]", "[1-4]"]),
        ("[0-9]", [r"[^\n]", "[1-9]", "[0-8]"]),
        (r"[^@\s]", [r"[^\n]", r"[^\s]", "[^@]"]),
        (r"\.+", [".+", r"\.*", r"\."]),
        (r"\S?", ["?", r"\s?", r"[^ \t]?", r"\S", r"\S{0}"]),
        ("!*", ["!+", "!"]),
        ("(!|;|%)", ["(;|%)", "(!|%)", "(!|;)"]),
        ("(!)", []),
    ],
)
def test_pattern_is_edited_in_one_token(pattern: str, edits: list[str]) -> None:
    assert list(pattern_edits(pattern)) == edits


def _hard(node: dict[str, Json]) -> list[Json]:
    return [dict(edit.node) for edit in hard_edits(node)]


def test_each_member_is_dropped_made_optional_or_required_and_the_object_closed() -> None:
    node: dict[str, Json] = {"properties": {"a": {}, "b": {}}, "required": ["a"]}
    assert _hard(node) == [
        {"properties": {"a": {}, "b": {}}, "required": []},
        {"properties": {"b": {}}, "required": ["a"]},
        {"properties": {"a": {}, "b": {}}, "required": ["a", "b"]},
        {"properties": {"a": {}}, "required": ["a"]},
        {**node, "x-warn": [], "additionalProperties": False},
    ]


def test_types_are_added_dropped_and_narrowed() -> None:
    assert _hard({"type": ["number", "null"]}) == [
        {},
        {"type": ["null"]},
        {"type": ["integer", "null"]},
        {"type": ["number"]},
        *({"type": ["number", "null", kind]} for kind in ("boolean", "string", "array", "object")),
    ]


def test_words_and_codes_of_a_dropped_keyword_go_with_it() -> None:
    node: dict[str, Json] = {"const": "a", "minimum": 1, "x-codes": {"const": "RC103", "minimum": "RC001"}}
    assert {"minimum": 1, "x-codes": {"minimum": "RC001"}} in _hard(node)
    assert {"const": "a", "minimum": 1} in _hard(node)


def test_soft_rule_loses_its_code_a_bound_or_a_branch() -> None:
    entry: dict[str, Json] = {"code": "RC401", "minimum": 1, "maximum": 2}
    assert [dict(edit.node) for edit in soft_edits(entry)] == [
        {**entry, "code": "RC304"},
        *({**entry, "minimum": bound} for bound in (0, 2)),
        *({**entry, "maximum": bound} for bound in (1, 3)),
        {"code": "RC401", "maximum": 2},
        {"code": "RC401", "minimum": 1},
    ]
    branches: dict[str, Json] = {"code": "RC404", "anyOf": [{"required": ["a"]}, {"required": ["b"]}]}
    assert {"code": "RC404", "anyOf": [{"required": ["b"]}]} in [edit.node for edit in soft_edits(branches)]
