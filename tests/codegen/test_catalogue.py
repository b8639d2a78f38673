"""The catalogue's pages: what the spec says, escaped, and what the command line really printed."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from scripts.codegen.fields import entries_of
from scripts.codegen.ir import Contract
from scripts.codegen.pages import emit_catalogue
from scripts.codegen.pages.breakages import breakages_of
from scripts.codegen.pages.context import runs_of
from scripts.codegen.pages.markdown import code, fence, prose, value
from scripts.generate import PROJECT
from scripts.transcripts import transcribe
from tests.contracts import load_contract


@pytest.fixture(scope="module")
def contract() -> Contract:
    return load_contract()


def test_pages_of_a_contract_are_always_the_same(contract: Contract) -> None:
    transcripts = {run: transcribe(run.arguments, dict(run.files)) for run in runs_of(contract)}
    pages = emit_catalogue(contract, transcripts)
    assert all(transcripts.values())
    assert pages == emit_catalogue(contract, dict(reversed([*transcripts.items()])))
    assert {f"events/{event.name}.md" for event in contract.events} < {*pages}
    assert pages == {path: (PROJECT / "docs" / path).read_text("utf-8") for path in pages}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a <b> & *c* _d_ [e](f) #g | {h}", r"a &lt;b&gt; &amp; \*c\* \_d\_ \[e\](f) \#g &#124; \{h\}"),
        ("use `a_b|c` and `<x>`", "use `a_b|c` and `<x>`"),
        ("one\n  two", "one two"),
        ("a stray ` stays", "a stray &#96; stays"),
        ("![x](y) \\", r"\!\[x\](y) \\"),
    ],
)
def test_text_of_the_spec_stays_text(text: str, shown: str) -> None:
    assert prose(text) == shown


def test_events_and_codes_become_links_where_the_contract_has_them(contract: Contract) -> None:
    assert prose("eventLogin, `eventLogin`, eventNone, RC203, RC999 and `x`", contract) == (
        "[`eventLogin`](../events/eventLogin.md), [`eventLogin`](../events/eventLogin.md), eventNone, "
        "[RC203](../codes/RC203.md), RC999 and `x`"
    )


@pytest.mark.parametrize(
    ("text", "shown"),
    [("a", "`a`"), ("a`b", "`` a`b ``"), ("a``b", "``` a``b ```"), ("a\nb", "`a b`"), ("", "")],
)
def test_code_can_hold_backticks_and_stays_on_one_line(text: str, shown: str) -> None:
    assert code(text) == shown


def test_value_is_shown_as_json() -> None:
    assert value({"a": [None, "é"]}) == '`{"a": [null, "é"]}`'


def test_fence_is_longer_than_any_in_the_text() -> None:
    assert fence("text", "```\nx\n```") == "````text\n```\nx\n```\n````"


def test_each_breakage_changes_the_full_example_and_leaves_it_as_it_was(contract: Contract) -> None:
    for event in contract.events:
        full = json.dumps(event.examples["full"])
        broken = breakages_of(contract, event, entries_of(contract, event.name))
        assert len({item.code for item in broken}) == len(broken) >= 5
        assert all(json.dumps(item.payload) != full for item in broken)
        assert json.dumps(event.examples["full"]) == full


def test_field_that_the_example_lacks_is_not_broken(contract: Contract) -> None:
    login = next(event for event in contract.events if event.name == "eventLogin")
    empty = replace(login, examples={"full": {}})
    assert breakages_of(contract, empty, entries_of(contract, "eventLogin")) == ()
    assert breakages_of(contract, replace(login, examples={}), entries_of(contract, "eventLogin")) == ()


def test_only_event_cannot_be_taken_for_another(contract: Contract) -> None:
    login = next(event for event in contract.events if event.name == "eventLogin")
    alone = replace(contract, events=(login,))
    codes = {item.code for item in breakages_of(alone, login, entries_of(alone, "eventLogin"))}
    assert "RC103" not in codes
    assert "RC203" in codes
