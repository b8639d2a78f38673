"""The vendor's page as it was last read: the day, and the hash of each section."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.codegen.ir import Finding, mapping
from scripts.codegen.spec.bundle import Bundle

SECTIONS = "sections"
PAGE_KINDS = ("table", "prose", "sample")
"""The kinds of sources that are on the page."""
_HASH = re.compile(r"[0-9a-f]{64}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def check_page(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each entry of the page that has the wrong shape."""
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
