"""The pages of the issue codes match ``explain``, and their payloads have the issues they show."""

from __future__ import annotations

import pytest
from bs4 import BeautifulSoup

import rcdp_schemas as rcdp
from rcdp_schemas_generated.codes import CODES
from tests.docs.blocks import DOCS, blocks_of


def _squeezed(text: str) -> str:
    return "".join(text.replace("`", "").split())


@pytest.mark.parametrize("code", CODES)
def test_page_holds_every_word_of_the_explanation(html: dict[str, BeautifulSoup], code: str) -> None:
    shown = _squeezed(html[f"codes/{code}/index.html"].get_text())
    explanation = rcdp.explain(code)
    for words in ("name", "severity", "summary", "meaning", "why", "fix", "silence"):
        text = getattr(explanation, words)
        shown_as = f"usually an {text}".capitalize() if code in ("RC301", "RC302") else text.capitalize()
        assert _squeezed(shown_as if words == "severity" else text) in shown


@pytest.mark.parametrize("code", [code for code in CODES if code != "RC304"])
def test_page_shows_the_issue_of_the_bad_payload_and_none_of_the_good_one(code: str) -> None:
    bad, good = (block for block in blocks_of(DOCS / "codes" / f"{code}.md") if block.language == "console")
    assert f"[{code}]" in bad.text
    assert "\n1 file, 1 payload, 0 invalid: 0 errors, 0 warnings\n" in good.text


def test_good_payloads_are_shown_whole_and_valid() -> None:
    for code in CODES:
        (payload,) = (block for block in blocks_of(DOCS / "codes" / f"{code}.md") if block.language == "json")
        explanation = rcdp.explain(code)
        report = rcdp.check_text(payload.text, explanation.event or None)
        assert {issue.code for issue in report.issues} == {*filter(None, [explanation.expect])}


def test_list_links_every_code(html: dict[str, BeautifulSoup]) -> None:
    targets = {str(tag["href"]) for tag in html["codes/index.html"].find_all("a", href=True)}
    assert {f"{code}/" for code in CODES} <= targets
