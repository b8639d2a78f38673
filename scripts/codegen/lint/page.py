"""The vendor's page as it was last read: its sections, which the evidence of the spec names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.codegen.ir import Finding, mapping
from scripts.codegen.lint.sites import closest, iter_documented, sequence
from scripts.codegen.spec.bundle import Bundle

SECTIONS = "sections"
PAGE_KINDS = ("table", "prose", "sample")
"""The kinds of sources that are on the page."""
_HASH = re.compile(r"[0-9a-f]{64}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def check_page(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each entry of the page that is none, and each section of evidence that it lacks."""
    if "x-page" not in bundle.document:
        return
    page = mapping(bundle.document["x-page"])
    for key in page.keys() - {"read", SECTIONS}:
        yield Finding(bundle.place(("x-page", key)), f"unknown key {key!r}")
    if not _DATE.fullmatch(str(page.get("read"))):
        yield Finding(bundle.place(("x-page", "read")), "read is a date, as in '2026-11-30'")
    sections = mapping(page.get(SECTIONS))
    for title, value in sections.items():
        if not isinstance(value, str) or not _HASH.fullmatch(value):
            place = bundle.place(("x-page", SECTIONS, title))
            yield Finding(place, "a section has the hash that scripts.check_evidence --write gives it")
    for site in iter_documented(bundle.document):
        sources = sequence(mapping(site.node.get("x-evidence")).get("sources"))
        for index, source in enumerate(map(mapping, sources)):
            name = str(source.get("section"))
            if source.get("kind") in PAGE_KINDS and name not in sections:
                place = bundle.place((*site.tokens, "x-evidence", "sources", index, "section"))
                yield Finding(place, f"page.yaml has no section {name!r}{closest(name, sections)}")
