"""The gitlab format, validated against a schema of the documented format."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

import rcdp_schemas as rcdp
from rcdp_schemas.checking.files import Result
from rcdp_schemas.reading.files import Unreadable
from tests.reporting.printing import FAILED, FOUR_DEFECTS, GOOD, printed, records, result_of
from tests.runtime.payloads import reported

_SCHEMA = json.loads((Path(__file__).parent / "schemas" / "gitlab-code-quality.json").read_bytes())


def _entries(*results: Result, unreadable: tuple[Unreadable, ...] = ()) -> list[dict[str, Any]]:
    entries: list[dict[str, Any]] = json.loads(printed("gitlab", results, unreadable))
    Draft202012Validator(_SCHEMA).validate(entries)
    return entries


def test_entry_says_place_code_message_and_hint() -> None:
    entry = _entries(result_of(FOUR_DEFECTS, "./a/bad.json"))[2]
    assert len(entry.pop("fingerprint")) == 32
    assert entry == {
        "description": "RC203 /eventData/cartProducts/1/quantity: `quantity` must be a number, got a string "
        "[drop the quotes: 2]",
        "check_name": "RC203",
        "severity": "major",
        "location": {"path": "a/bad.json", "lines": {"begin": 32}},
    }


def test_nothing_found_is_an_empty_array() -> None:
    assert _entries(result_of(GOOD), *records(GOOD)) == []


def test_fingerprints_are_unique() -> None:
    results = [
        *records(FAILED, FAILED, "", ""),
        result_of(FOUR_DEFECTS, omitted=1),
        result_of(FAILED, "b.json"),
    ]
    entries = _entries(*results, unreadable=(Unreadable("x", "reason"), Unreadable("y", "reason")))
    assert len({entry["fingerprint"] for entry in entries}) == len(entries) == 11


def test_fingerprint_of_a_very_long_name_is_its_own_and_stays_when_lines_move() -> None:
    long = "k" * 5000
    data = f'{{"{long}a": [NaN, NaN], "{long}b": [NaN]}}'
    text = GOOD.replace('"eventData": {}', f'"eventData": {data}')
    first, second = (
        [entry["fingerprint"] for entry in _entries(result_of(text)) if entry["check_name"] == "RC004"]
        for text in (text, text.replace("{", "{\n", 1))
    )
    assert len({*first}) == 3
    assert first == second


def test_what_was_not_read_or_shown_is_an_entry() -> None:
    found = _entries(
        result_of(FOUR_DEFECTS, omitted=3), unreadable=(Unreadable("x.json", "Permission denied"),)
    )
    assert [(entry["check_name"], entry["severity"], entry["description"]) for entry in found[1:]] == [
        ("omitted", "info", "3 more issues are not shown; --max-issues 0 shows all"),
        ("unreadable", "blocker", "can't read it: Permission denied"),
    ]


def test_issue_without_a_place_is_at_the_first_line() -> None:
    (entry,) = _entries(reported("a.json", 0, rcdp.check([])))
    assert entry["location"] == {"path": "a.json", "lines": {"begin": 1}}
