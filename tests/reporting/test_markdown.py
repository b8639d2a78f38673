"""The markdown format, parsed back with a library."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import rcdp_schemas as rcdp
from rcdp_schemas.contract import documents
from rcdp_schemas.reading.files import Unreadable
from rcdp_schemas.reporting.markdown import code, markdown
from tests.reporting.printing import FAILED, FOUR_DEFECTS, GOOD, printed, records, result_of
from tests.reporting.readers import read_markdown, rendered, shown
from tests.runtime.payloads import reported


def test_each_file_has_one_table() -> None:
    text = printed(
        "markdown", [result_of(FOUR_DEFECTS, "bad.json"), result_of(GOOD), *records(FAILED, GOOD, FAILED)]
    )
    assert [token.type for token in rendered(text)].count("table_open") == 2
    assert [(seen.file, seen.line) for seen in read_markdown(text)][-2:] == [("a.ndjson", 1), ("a.ndjson", 3)]
    assert text.endswith("\n\n**3 files, 5 payloads, 3 invalid: 5 errors, 1 warning**\n")


def test_what_was_not_read_or_shown_is_said() -> None:
    text = printed(
        "markdown", [result_of(FOUR_DEFECTS, omitted=3)], [Unreadable("x.json", "Permission denied")]
    )
    assert "| | | | a.json: 3 more issues are not shown; --max-issues 0 shows all | |\n" in text
    assert "\n\ncan't read `x.json`: Permission denied\n\n**" in text


def test_issue_without_a_place_leaves_it_out() -> None:
    row = printed("markdown", [reported("a.json", 0, rcdp.check([]))]).splitlines()[-3]
    assert row == "|  | RC203 error |  | the payload must be an object, got an array |  |"


def test_address_of_the_documentation_is_a_link(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(documents, "SITE_URL", "https://example.com")
    text = printed("markdown", [result_of(FOUR_DEFECTS)])
    assert "1710000000000<br><https://example.com/events/eventTransactionComplete/#requestTime> |" in text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("`a` must be *b*", "`a` must be \\*b\\*"),
        ('add "x": "<b>" (c)', 'add `"x"`: `"<b>"` (c)'),
        ("see www.example.com", "`see www.example.com`"),
        ("one `tick", "one \\`tick"),
        ("a|b", "a\\|b"),
        ("`` must be an integer", '`""` must be an integer'),
    ],
)
def test_names_and_values_become_code_and_nothing_else_is_markup(text: str, expected: str) -> None:
    assert markdown(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("", ""), ("a", "`a`"), ("`a", "`` `a ``"), ("a``b", "```a``b```"), (" ", "`   `"), ("|", "`\\u007c`")],
)
def test_code_shows_what_it_is_given(text: str, expected: str) -> None:
    assert code(text) == expected


@given(st.text(st.sampled_from("`*_[]()<>&|~$!\\\"'@#:/w.ax \n\x1b\u202e"), max_size=30))
def test_no_text_of_a_payload_becomes_markup(text: str) -> None:
    payload = json.dumps({"eventType": text, text: text, "email": text})
    report = printed("markdown", [result_of(payload, f"{text}.json"), result_of(payload, event="eventLogin")])
    tokens = rendered(report)
    for token in tokens:
        if token.type == "inline" and not token.content.startswith("**"):
            shown(token)  # which asserts it
    rows = [token.type for token in tokens].count("tr_open")
    assert [token.type for token in tokens].count("td_open") + 10 == 5 * rows
