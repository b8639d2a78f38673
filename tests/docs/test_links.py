"""The built site has no dead links, and loads nothing from other hosts."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

import pytest
from bs4 import BeautifulSoup, Tag

from rcdp_schemas.contract import documents
from rcdp_schemas.contract.registry import events

_LOADING = re.compile(r"url\(\s*['\"]?(https?:)?//|@import\s")


def _references(page: BeautifulSoup) -> Iterator[tuple[Tag, str]]:
    for attribute in ("href", "src"):
        for tag in page.find_all(lambda tag, attribute=attribute: tag.has_attr(attribute)):
            yield tag, str(tag[attribute])


def _ids(page: BeautifulSoup) -> set[str]:
    return {str(tag["id"]) for tag in page.find_all(id=True)}


def _target(page: str, reference: str) -> str:
    """Return the file of the site that a link leads to."""
    path = unquote(reference)
    found = posixpath.normpath(posixpath.join(posixpath.dirname(page), path)) if path else page
    return posixpath.normpath(f"{found}/index.html") if path.endswith(("/", ".")) else found


def test_every_link_leads_to_a_page_and_anchor_that_exist(site: Path, html: dict[str, BeautifulSoup]) -> None:
    ids = {name: _ids(page) for name, page in html.items()}
    broken = []
    checked = 0
    for name, page in html.items():
        if name == "404.html":  # its links are absolute, for it is served in every folder
            continue
        for _, reference in _references(page):
            address, anchor = urldefrag(reference)
            if urlsplit(address).scheme:
                continue
            checked += 1
            target = _target(name, address)
            if not (site / target).is_file() or (anchor and unquote(anchor) not in ids.get(target, ())):
                broken.append((name, reference))
    assert checked > 1000
    assert broken == []


def test_nothing_is_loaded_from_another_host(site: Path, html: dict[str, BeautifulSoup]) -> None:
    loading = [
        (name, reference)
        for name, page in html.items()
        for tag, reference in _references(page)
        if tag.name != "a" and urlsplit(reference).netloc
    ]
    assert loading == []
    styles = [path for path in site.rglob("*.css") if _LOADING.search(path.read_text("utf-8"))]
    assert styles == []


@pytest.mark.parametrize("event", events(), ids=lambda event: event.name)
def test_every_address_that_an_issue_can_carry_leads_to_its_field(
    html: dict[str, BeautifulSoup], monkeypatch: pytest.MonkeyPatch, event: object
) -> None:
    monkeypatch.setattr(documents, "SITE_URL", "https://example.com")
    name = event.name  # type: ignore[attr-defined]
    ids = _ids(html[f"events/{name}/index.html"])
    assert documents.docs_url(name, "") == f"https://example.com/events/{name}/"
    for field in event.fields:  # type: ignore[attr-defined]
        address, anchor = urldefrag(documents.docs_url(name, field.path) or "")
        assert address == f"https://example.com/events/{name}/"
        assert anchor in ids
