"""The official test suite: what is compiled is right, what is refused is listed, and the tables say so."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from scripts.codegen.ir import Json, SpecError
from scripts.proof import official_suite
from scripts.proof.official_suite import (
    OURS,
    PAGE,
    PEERS,
    REASONS,
    REFUSALS,
    Case,
    Group,
    Outcome,
    compile_schema,
    judge,
    load_groups,
    page,
    reason_of,
    versions,
)
from tests.commands import ROOT

_COUNTED = 4
"""The columns of the table up to ours: the peers' depend on their versions."""


@pytest.fixture(scope="module")
def outcome() -> Outcome:
    return judge(load_groups())


def _table(text: str) -> list[list[str]]:
    return [line.split("|")[1 : _COUNTED + 1] for line in text.splitlines() if line.startswith("|")]


def test_every_case_of_a_compiled_schema_is_right(outcome: Outcome) -> None:
    assert outcome.wrong == ()
    assert [tally for tally in outcome.tallies if tally.right[OURS] != tally.run] == []
    assert sum(tally.run for tally in outcome.tallies) > 350


def test_list_of_refusals_is_complete_and_holds_no_schema_that_is_compiled(outcome: Outcome) -> None:
    listed = (ROOT / REFUSALS).read_text("utf-8")
    assert listed == official_suite.refusal_list(outcome.refused), f"renew it: {official_suite.COMMAND}"


def test_page_says_what_a_fresh_run_says(outcome: Outcome) -> None:
    committed, fresh = (ROOT / PAGE).read_text("utf-8"), page(outcome, versions())
    assert _table(committed) == _table(fresh), f"renew it: {official_suite.COMMAND}"
    assert [line for line in committed.splitlines() if not line.startswith("|")] == [
        line for line in fresh.splitlines() if not line.startswith("|")
    ]


def test_exported_schema_gives_the_same_verdicts_elsewhere() -> None:
    for group in load_groups():
        try:
            exported: Any = compile_schema(group.schema).exported()
        except SpecError:
            continue
        elsewhere = jsonschema_rs.Draft202012Validator(exported, validate_formats=True)
        for case in group.cases:
            assert elsewhere.is_valid(case.data) is case.valid, (group.name, case.description)


def test_every_kind_of_refusal_has_its_reason(outcome: Outcome) -> None:
    assert {reason_of(message) for message in outcome.refused.values()} <= set(REASONS.values())
    with pytest.raises(KeyError, match="no reason"):
        reason_of("no reason")


def test_wrong_case_is_named_and_what_a_peer_cannot_do_is_wrong() -> None:
    schema: Json = {"type": "array", "items": {"type": "null"}, "minItems": 1}
    cases = (Case("fits", [None], valid=True), Case("claims to fit", [1], valid=True))
    found = judge([Group("a", "b", schema, cases), Group("a", "c", {"oneOf": [True]}, cases)])
    assert found.wrong == ("a: b: claims to fit",)
    assert found.refused == {"a: c": "the generator does not support the keyword 'oneOf'"}
    (tally,) = found.tallies
    assert (tally.cases, tally.run, tally.right[OURS], tally.right["jsonschema"]) == (4, 2, 1, 1)


def test_peer_that_raises_is_wrong() -> None:
    def compiles_nothing(_schema: object) -> object:
        raise RuntimeError

    def judges_nothing(_schema: object) -> object:
        return compiles_nothing

    group = Group("a", "b", {}, (Case("c", 1, valid=True),))
    for peer in (compiles_nothing, judges_nothing):
        assert official_suite._count_right(group, peer) == 0  # type: ignore[arg-type]
    assert [official_suite._count_right(group, peer) for peer in PEERS.values()] == [1, 1, 1]


def test_command_writes_page_and_list_and_fails_on_a_wrong_verdict(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    groups = (Group("a", "b", {"format": "uri"}, ()), Group("a", "c", {}, (Case("d", 1, valid=False),)))
    monkeypatch.setattr(official_suite, "load_groups", lambda: groups)
    assert official_suite.main(["--root", str(tmp_path)]) == 1
    printed = capsys.readouterr()
    assert printed.err == "wrong: a: c: d\n"
    assert printed.out == "1 cases run, 1 wrong, 1 schemas refused\n"
    assert (tmp_path / REFUSALS).read_text() == "a: b | the generator does not support the keyword 'format'\n"
    assert _table((tmp_path / PAGE).read_text())[2:] == [
        [" a ", " 1 ", " 1 ", " 0 "],
        [" **all** ", " 1 ", " 1 ", " 0 "],
    ]
    monkeypatch.setattr(official_suite, "load_groups", lambda: groups[:1])
    assert official_suite.main(["--root", str(tmp_path)]) == 0
