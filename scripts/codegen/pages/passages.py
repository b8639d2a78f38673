"""The parts of hand-written pages that follow from the contract: its version, its events, the navigation.

All else on these pages stays as it is. A page that lacks a passage is left alone.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from functools import partial

from scripts.codegen.ir import Contract, Event
from scripts.codegen.pages.events import group_anchor
from scripts.codegen.pages.markdown import code, link, prose

_NUMBER = r"[0-9]+\.[0-9]+\.[0-9]+"
_ROW = re.compile(r"^\| .*\]\(events/(\w+)\.md\) \|.*\n", re.MULTILINE)
_FIRES = "Fires when "


def renew_pages(contract: Contract, pages: Mapping[str, str]) -> dict[str, str]:
    """Return pages (``{path: text}``) with their passages as the contract is now, unless it has no events."""
    if not contract.events:
        return dict(pages)
    return {path: _renewed(contract, text) for path, text in pages.items()}


def _renewed(contract: Contract, text: str) -> str:
    for passage, make in _PASSAGES:
        text = passage.sub(partial(make, contract), text)
    return text


def _version(contract: Contract, _: re.Match[str]) -> str:
    return contract.version


def _list(contract: Contract, found: re.Match[str]) -> str:
    """Return what the command ``list`` prints."""
    names, groups = (max(len(cell) for cell in column) for column in zip(*_cells(contract), strict=True))
    rows = (
        f"{event.name.ljust(names)}  {event.group.ljust(groups)}  {event.title}\n"
        for event in contract.events
    )
    return found["command"] + "".join(rows)


def _cells(contract: Contract) -> list[tuple[str, str]]:
    return [(event.name, event.group) for event in contract.events]


def _count(contract: Contract, _: re.Match[str]) -> str:
    """Return the head of the summary of a run over all samples and one payload more."""
    number = 1 + sum(len(event.examples) for event in contract.events)
    return f"{number} files, {number} payloads"


def _which(contract: Contract, found: re.Match[str]) -> str:
    """Return a row an event: the one that is there, in its own words, or else one of the event's summary."""
    rows = {row[1]: row[0] for row in _ROW.finditer(found["rows"])}
    return found["head"] + "".join(rows.get(event.name) or _row(event) for event in contract.events)


def _row(event: Event) -> str:
    fires = event.summary.removeprefix(_FIRES).removesuffix(".")
    return f"| {prose(fires[:1].upper() + fires[1:])} | {_page(event)} | {code(event.name)} |\n"


def _groups(contract: Contract, found: re.Match[str]) -> str:
    rows = [
        (link(prose(group), f"events/index.md#{group_anchor(group)}"), ", ".join(map(_page, events)))
        for group, events in _by_group(contract).items()
    ]
    return found["head"] + "".join(f"| {name} | {pages} |\n" for name, pages in rows)


def _page(event: Event) -> str:
    return link(prose(event.title), f"events/{event.name}.md")


def _by_group(contract: Contract) -> dict[str, list[Event]]:
    groups: dict[str, list[Event]] = {}
    for event in contract.events:
        groups.setdefault(event.group, []).append(event)
    return groups


def _navigation(contract: Contract, found: re.Match[str]) -> str:
    """Return the pages of the events, by group, in the navigation of the site."""
    lines = [
        line
        for group, events in _by_group(contract).items()
        for line in (
            f"      - {_yaml(group)}:\n",
            *(f"          - events/{event.name}.md\n" for event in events),
        )
    ]
    return found["head"] + "".join(lines)


def _yaml(text: str) -> str:
    """Return a text as a key of YAML, quoted unless it is words."""
    return text if re.fullmatch(r"[A-Za-z]+(?: [A-Za-z]+)*", text) else json.dumps(text)


def _codes(contract: Contract, found: re.Match[str]) -> str:
    return found["head"] + "".join(f"      - codes/{known.code}.md\n" for known in contract.codes)


_PASSAGES: tuple[tuple[re.Pattern[str], Callable[[Contract, re.Match[str]], str]], ...] = tuple(
    (re.compile(passage, re.MULTILINE), make)
    for passage, make in (
        (rf"(?<=\bcontract ){_NUMBER}(?= \()", _version),
        (rf'(?<="contract": "){_NUMBER}(?=")', _version),
        (rf"(?<=CONTRACT_VERSION\n'){_NUMBER}(?=')", _version),
        (r"^(?P<command>\$ \S*rcdp-schemas list\n)(?:event.*\n)*", _list),
        (r"^[0-9]+ files, [0-9]+ payloads(?=, 1 invalid: 3 errors, 1 warning$)", _count),
        (r"^(?P<head>\| What happened \|.*\n.*\n)(?P<rows>(?:\|.*\n)*)", _which),
        (r"^(?P<head>\| Group \| Events \|\n.*\n)(?:\|.*\n)*", _groups),
        (r"^(?P<head> +- events/index\.md\n)(?:      - .+:\n|          - events/\w+\.md\n)*", _navigation),
        (r"^(?P<head> +- codes/index\.md\n)(?:      - codes/RC[0-9]+\.md\n)*", _codes),
    )
)
"""What a passage looks like, and what is put in its place."""
