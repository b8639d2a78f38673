"""One cause, one advice: hints about one mistake agree, and following them leads into no other issue."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import pytest

import rcdp_schemas as rcdp
from rcdp_schemas.contract.pointers import Tokens, resolve
from rcdp_schemas.contract.registry import fields_of
from scripts.proof.corpus import payload_rows
from tests.runtime.payloads import ABSENT, edited, pickled

_EVENTS = [event.name for event in rcdp.events()]


def _follow(payload: Any, source: Tokens, target: Tokens) -> Any:
    """Return a payload with a field renamed or moved, as a hint says."""
    changed = deepcopy(payload)
    value = resolve(changed, source[:-1]).pop(source[-1])  # type: ignore[attr-defined]
    if len(target) > 1 and resolve(changed, target[:-1]) is None:
        changed[target[0]] = {}
    resolve(changed, target[:-1])[target[-1]] = value  # type: ignore[index]
    return changed


def _is_explained(issue: rcdp.Issue, target: Tokens, hint: str, before: set[Tokens]) -> bool:
    """Whether an issue that appears was there already, unseen, or the hint has said so."""
    if issue.path == target:
        return "this is" in hint if issue.code == "RC203" else issue.code not in ("RC101", "RC103", "RC202")
    is_inside = issue.path[: len(target)] == target
    return is_inside or any(issue.path[: len(path)] == path for path in before)


def _check_hints(event: str, payload: Any) -> int:
    """Follow each hint about a name, and return how many there were."""
    report = rcdp.check(payload, event)
    followed = 0
    for issue in report.issues:
        target = issue.neighbours.target_of(issue.path) if issue.neighbours is not None else None
        if issue.code != "RC202" or target is None:
            continue
        followed += 1
        assert issue.hint is not None
        missing = [other for other in report.issues if other.code == "RC201" and other.path == target]
        assert all(other.hint is not None and not other.hint.startswith("add") for other in missing)
        after = rcdp.check(_follow(payload, issue.path, target), event).issues
        assert ("RC202", issue.path) not in {(other.code, other.path) for other in after}
        assert ("RC201", target) not in {(other.code, other.path) for other in after}
        # What is missing hides what is in it.
        hidden = {other.path for other in report.issues if other.code == "RC201"}
        before = {(other.code, other.path) for other in report.issues}
        new = [other for other in after if (other.code, other.path) not in before]
        assert [str(other) for other in new if not _is_explained(other, target, issue.hint, hidden)] == []
    return followed


def test_following_a_hint_about_a_name_leads_into_no_other_issue_in_the_corpus() -> None:
    followed = [_check_hints(row.event, row.payload) for row in payload_rows() if row.event is not None]
    assert sum(followed) > 50


def _misnamed(event: str) -> Iterator[Any]:
    """Yield a full payload of an event with each field misspelt, in another case, and at the other level."""
    full = rcdp.example(event, full=True)
    for field in fields_of(event).values():
        path = tuple(0 if token == "*" else token for token in field.pointer.split("/")[1:])
        if isinstance(path[-1], int):
            continue
        name = path[-1]
        for wrong in (name[:-2] + name[:-3:-1], name.upper(), f"{name}_"):
            yield _follow(full, path, (*path[:-1], wrong))
        if len(path) == 1:
            yield _follow(full, path, ("eventData", name))
        elif path[:-1] == ("eventData",):
            yield _follow(full, path, (name,))


@pytest.mark.parametrize("event", _EVENTS)
def test_following_a_hint_about_a_name_leads_into_no_other_issue_for_any_field(event: str) -> None:
    payloads = list(_misnamed(event))
    followed = sum(_check_hints(event, payload) for payload in payloads)
    assert followed > len(payloads) / 2


def _hints(text: str, event: str) -> list[tuple[str, str | None]]:
    return [(issue.pointer, issue.hint) for issue in rcdp.check_text(text, event).issues]


def test_both_issues_of_a_misspelt_field_say_the_same_and_where_it_is() -> None:
    payload = edited("eventSearch", {"/eventData/searchString": ABSENT, "/eventData/serachString": "x"})
    text = json.dumps(payload, indent=1)
    line = text[: text.index("serachString")].count("\n") + 1
    assert _hints(text, "eventSearch") == [
        ("/eventData/searchString", f"rename `serachString` (line {line}) to `searchString`"),
        ("/eventData/serachString", "did you mean `searchString`? (required string, not set here)"),
    ]


def test_hints_about_a_pair_survive_pickling_masking_and_a_selection_of_codes() -> None:
    payload = edited("eventSearch", {"/eventData/searchString": ABSENT, "/eventData/serachString": "x"})
    missing, _ = rcdp.check(payload, "eventSearch", redact=True).issues
    assert pickled(missing).hint == missing.hint == "rename `serachString` to `searchString`"


def test_payload_in_the_form_of_the_other_guide_gets_no_hint_that_leads_into_rc101() -> None:
    payload = edited("eventLogin", {"/eventData": {"eventType": "login", "login": "2024-03-09"}})
    missing, *unknown = rcdp.check(payload, "eventLogin").issues
    assert missing.hint == 'add "customerCode": "100" (string, customer code)'
    assert [issue.hint for issue in unknown] == [None, None]


@pytest.mark.parametrize("whole", [{"eventData": []}, {"data": {}}, [{"eventData": {}}], "eventData"])
def test_only_an_object_with_event_data_is_a_wrapped_payload(whole: object) -> None:
    (issue,) = rcdp.check({"payload": whole}).issues
    assert issue.hint is not None
    assert issue.hint.startswith("name the event")


def test_nothing_is_moved_into_event_data_that_is_no_object() -> None:
    payload = edited("eventLogin", {"/eventData": [], "/customerCode": "100"})
    (unknown,) = [issue for issue in rcdp.check(payload, "eventLogin").issues if issue.code == "RC202"]
    assert unknown.hint is None
