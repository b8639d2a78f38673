"""The passages of pages by hand that follow from the contract."""

from __future__ import annotations

from dataclasses import replace

import pytest

from scripts.codegen.pages.passages import renew_pages
from scripts.generate import load_contract
from tests.commands import ROOT

_CONTRACT = replace(load_contract(ROOT / "tests" / "golden" / "events" / "spec"), version="2.3.4")
_LIST = "$ .venv/bin/rcdp-schemas list\n"
_WHICH = "| What happened | Event | Name |\n| --- | --- | --- |\n"
_LEAVE = "| They left | [Leave](events/eventLeave.md) | `eventLeave` |\n"
_BUY = "| Somebody buys something | [Buy](events/eventBuy.md) | `eventBuy` |\n"
_GROUPS = "| Group | Events |\n| --- | --- |\n"
_CART = "| [Cart](events/index.md#cart) | [Buy](events/eventBuy.md) |\n"
_NAVIGATION = "| [Navigation](events/index.md#navigation) | [Leave](events/eventLeave.md) |\n"
_PAGES = (
    "      - Cart:\n          - events/eventBuy.md\n      - Navigation:\n          - events/eventLeave.md\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a.json: eventBuy, contract 0.9.0 (as named)", "a.json: eventBuy, contract 2.3.4 (as named)"),
        ('{"contract": "0.9.0"}', '{"contract": "2.3.4"}'),
        (">>> x.CONTRACT_VERSION\n'0.9.0'\n", ">>> x.CONTRACT_VERSION\n'2.3.4'\n"),
        ("Contract 0.9.0, contract 0.9.0.", "Contract 0.9.0, contract 0.9.0."),
        (
            f"{_LIST}eventOld  Group\n```",
            f"{_LIST}eventBuy    Cart        Buy\neventLeave  Navigation  Leave\n```",
        ),
        (f"{_LIST}", f"{_LIST}eventBuy    Cart        Buy\neventLeave  Navigation  Leave\n"),
        (
            "5 files, 5 payloads, 1 invalid: 3 errors, 1 warning\n",
            "5 files, 5 payloads, 1 invalid: 3 errors, 1 warning\n",
        ),
        (
            "9 files, 9 payloads, 1 invalid: 3 errors, 1 warning\n",
            "5 files, 5 payloads, 1 invalid: 3 errors, 1 warning\n",
        ),
        (
            "9 files, 9 payloads, 0 invalid: 0 errors, 0 warnings\n",
            "9 files, 9 payloads, 0 invalid: 0 errors, 0 warnings\n",
        ),
        (f"{_WHICH}{_LEAVE}\nx", f"{_WHICH}{_BUY}{_LEAVE}\nx"),
        (
            f"{_WHICH}| Gone | [Old](events/eventOld.md) | `eventOld` |\n",
            f"{_WHICH}{_BUY}{_LEAVE.replace('They left', 'Somebody leaves')}",
        ),
        (
            f"{_GROUPS}| old |\n",
            f"{_GROUPS}{_CART}{_NAVIGATION}",
        ),
        (
            "      - events/index.md\n      - Old:\n          - events/eventOld.md\n  - Fields:\n",
            f"      - events/index.md\n{_PAGES}  - Fields:\n",
        ),
    ],
)
def test_passage_is_what_the_contract_says(text: str, expected: str) -> None:
    (found,) = renew_pages(_CONTRACT, {"page.md": text}).values()
    assert found == expected
    assert renew_pages(_CONTRACT, {"page.md": found}) == {"page.md": found}


def test_group_that_is_not_only_words_is_quoted_in_the_navigation() -> None:
    events = tuple(replace(event, group="Buy: & go") for event in _CONTRACT.events)
    before = "      - events/index.md\n  - Fields:\n"
    (found,) = renew_pages(replace(_CONTRACT, events=events), {"x": before}).values()
    pages = "          - events/eventBuy.md\n          - events/eventLeave.md\n"
    assert found == f'      - events/index.md\n      - "Buy: & go":\n{pages}  - Fields:\n'
    assert renew_pages(replace(_CONTRACT, events=events), {"x": found}) == {"x": found}


def test_navigation_lists_every_code() -> None:
    (found,) = renew_pages(
        _CONTRACT, {"x": "      - codes/index.md\n      - codes/RC999.md\n  - Next\n"}
    ).values()
    codes = [line.removeprefix("      - codes/").removesuffix(".md") for line in found.splitlines()[1:-1]]
    assert codes == [known.code for known in _CONTRACT.codes]


def test_contract_without_events_leaves_pages_alone() -> None:
    pages = {"README.md": f"contract 0.9.0 (\n{_LIST}"}
    assert renew_pages(replace(_CONTRACT, events=()), pages) == pages
