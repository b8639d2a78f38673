"""Texts for users: they claim no more than the vendor's page, and install nothing by a bare name."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.commands import ROOT

_PAGES = (
    "README.md",
    "docs/index.md",
    *(f"docs/{name}/*.md" for name in ("codes", "contract", "events", "guides")),
)
_SPEC = ("spec/*.yaml", "spec/*/*.yaml")
_INSTRUCTIONS = (*_PAGES, *_SPEC, "*.md", "docs/*/*.md", "rcdp_schemas/**/*.py", ".pre-commit-hooks.yaml")
_FATE = re.compile(
    r"without a word|silently|nobody tells|nothing tells"
    r"|\b(?:event|payload|field|value|it|one)\b[^.:]{0,60}\b(?:dropped|discarded|lost|rejected)\b"
    r"|\brCDP\b[^.:]{0,60}\b(?:drop|discard|lose|reject|keep|store)s?\b"
)
"""Words about what rCDP does with an event that it has queued: the vendor's page has none."""

_CONCEDED = re.compile(r"whether (?:a queued event|one that is queued) can still be dropped", re.IGNORECASE)


def _texts(patterns: tuple[str, ...]) -> Iterator[tuple[Path, str]]:
    """Yield the files that patterns match, each with its text on one line."""
    for path in sorted({path for pattern in patterns for path in ROOT.glob(pattern)}):
        yield path.relative_to(ROOT), " ".join(path.read_text(encoding="utf-8").split())


def _libraries() -> set[str]:
    """Return the libraries that the package's extras bring, as the project requires them."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {library for extra in project["optional-dependencies"].values() for library in extra}


def test_no_text_says_what_becomes_of_an_event_that_was_queued() -> None:
    claims = [
        (str(path), claim[0])
        for path, text in _texts((*_PAGES, *_SPEC))
        for claim in _FATE.finditer(_CONCEDED.sub("", text))
    ]
    assert claims == []


@pytest.mark.parametrize(
    "claim",
    [
        "rCDP may drop a payload that breaks the contract without a word",
        "the event is then lost, or store something other",
        "an event that breaks the contract may still be dropped, and",
        "afterwards nobody tells you that",
        "so rCDP is unlikely to keep one that meets either",
    ],
)
def test_claim_about_a_queued_event_is_noticed(claim: str) -> None:
    assert _FATE.search(claim)


@pytest.mark.parametrize(
    "path",
    [
        "README.md",
        "docs/guides/validate-before-you-send.md",
        "docs/events/eventLogin.md",
        "spec/responses/Accepted.yaml",
    ],
)
def test_a_202_is_said_to_mean_queued_and_no_more(path: str) -> None:
    text = " ".join((ROOT / path).read_text(encoding="utf-8").split())
    assert re.search("queued, not validated", text, re.IGNORECASE)
    assert "does not promise that the event is stored" in text


def test_package_is_never_installed_by_its_bare_name() -> None:
    by_name = [
        (str(path), argument)
        for path, text in _texts(_INSTRUCTIONS)
        for arguments in re.findall(r"pip install ([^`&|;]{,80})", text)
        for argument in re.findall(r"[\"']?\brcdp-schemas\b.*", arguments)
        if not argument.startswith('"rcdp-schemas @ git+<repository>@<tag or commit>"')
    ]
    by_name += [(str(path), "an extra") for path, text in _texts(_INSTRUCTIONS) if "rcdp-schemas[" in text]
    assert by_name == []


def test_library_of_an_extra_is_named_as_the_project_demands_it() -> None:
    named = [
        (str(path), library)
        for path, text in _texts(_INSTRUCTIONS)
        for library in re.findall(r"pip install \"([^\"@]+)\"", text)
    ]
    assert {library for _, library in named} == {"PyYAML>=6,<7", "hypothesis>=6.170,<7"}
    assert [(path, library) for path, library in named if library not in _libraries()] == []


def test_revision_and_address_of_the_hooks_are_to_be_filled_in() -> None:
    shown = [
        pair for _, text in _texts(_PAGES) for pair in re.findall(r"repo: (.*?) rev: (.*?) hooks:", text)
    ]
    assert shown == [("<repository>", "<tag or commit>")] * 2


def test_every_path_that_the_contributing_guide_names_exists() -> None:
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    folders = "docs|generated|rcdp_schemas|scripts|spec|tests"
    named = {name for name in re.findall(rf"`((?:{folders})/[^`]*)`", text) if not re.search(r"[<… ]", name)}
    assert len(named) > 40
    assert {
        name for name in named if not any((ROOT / f"{name}{end}").exists() for end in ("", ".py"))
    } == set()
