"""Checks descriptions, evidence and the list of the page's sections: are they there, and well-formed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from scripts.codegen.ir import Finding, Json, mapping
from scripts.codegen.lint.sites import Site, closest, iter_documented
from scripts.codegen.spec.bundle import Bundle
from scripts.codegen.spec.source import Tokens
from scripts.codegen.support._words import GRADES

PAGE_KINDS = ("table", "prose", "sample")
"""The kinds of sources, all of them on the vendor's page."""
SECTIONS = "sections"
_HASH = re.compile(r"[0-9a-f]{64}")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_REQUIRED: Mapping[str, tuple[str, ...]] = {
    "component": ("description", "examples", "x-evidence"),
    "property": ("description", "examples", "x-evidence", "x-label"),
    "response": ("description", "x-evidence"),
    "parameter": ("description", "x-evidence"),
    "part": (),
}
_WORDS = ("title", "description", "x-label", "x-unit", "x-format")
_GUIDE = frozenset({"says", "about", "names"})
_GUIDE_ABOUT = ("type", "presence")
_SOURCE = frozenset({"section", "kind", "quote"})
_EVIDENCE = frozenset({"grade", "sources", "decision", "settles"})
_ARGUED = ("conflict", "inferred")
_OWN_KIND: Mapping[str, str] = {"table": "table", "prose": "prose", "example": "sample"}


def check_documentation(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each annotation that is missing."""
    for site in iter_documented(bundle.document):
        for key in _REQUIRED[site.role]:
            if key not in site.node:
                place = bundle.place(site.tokens)
                yield Finding(place, f"the {site.role} {str(site.tokens[-1])!r} has no {key}")


def check_annotations(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each annotation that has the wrong shape."""
    for site in iter_documented(bundle.document):
        for tokens, message in _wrong(site):
            yield Finding(bundle.place((*site.tokens, *tokens)), message)


def _wrong(site: Site) -> Iterator[tuple[Tokens, str]]:
    for key in _WORDS:
        if key in site.node and not _is_text(site.node[key]):
            yield (key,), f"{key} must be text"
    for tokens, message in _wrong_guide(site.node.get("x-reference-guide", "none")):
        yield ("x-reference-guide", *tokens), message
    if site.node.get("examples", [None]) in ([], {}):
        yield ("examples",), "examples must not be empty"
    if site.node.get("x-secret", True) is not True:
        yield ("x-secret",), "x-secret is true or absent"
    if "x-evidence" in site.node:
        for tokens, message in _wrong_evidence(site.node["x-evidence"]):
            yield ("x-evidence", *tokens), message


def _wrong_guide(guide: Json) -> Iterator[tuple[Tokens, str]]:
    """Yield what is wrong with what the reference guide says: a text, or a mapping with what it is about."""
    if not isinstance(guide, dict):
        if not _is_text(guide):
            yield (), "x-reference-guide must be text, or a mapping with what it says"
        return
    yield from _unknown(guide, _GUIDE)
    if not _is_text(guide.get("says")):
        yield ("says",), "says must be text"
    for key in ("about", "names"):
        listed = guide.get(key, ["type"])
        if not isinstance(listed, list) or not listed or not all(map(_is_text, listed)):
            yield (key,), f"{key} must be a list of texts"
        elif key == "about" and not set(listed) <= {*_GUIDE_ABOUT}:
            yield (key,), f"about lists {' and '.join(_GUIDE_ABOUT)}, or one of them"


def _wrong_evidence(evidence: Json) -> Iterator[tuple[Tokens, str]]:
    if not isinstance(evidence, dict):
        yield (), "x-evidence must be a mapping"
        return
    yield from _unknown(evidence, _EVIDENCE)
    grade, sources = evidence.get("grade"), evidence.get("sources", [])
    if "grade" not in evidence:
        yield (), "x-evidence has no grade"
    elif grade not in tuple(GRADES):
        yield ("grade",), f"grade {grade!r} is none of {', '.join(GRADES)}"
    for key in ("decision", "settles"):
        if key in evidence and not _is_text(evidence[key]):
            yield (key,), f"{key} must be text"
        elif key not in evidence and grade in _ARGUED:
            yield (), f"evidence of grade {grade} has no {key}"
    if not isinstance(sources, list) or any(not isinstance(source, dict) for source in sources):
        yield ("sources",), "sources must be a list of mappings"
        return
    yield from _wrong_sources(grade, sources)


def _wrong_sources(grade: Json, sources: list[Json]) -> Iterator[tuple[Tokens, str]]:
    if grade == "conflict" and len(sources) < 2:
        yield (), "evidence of grade conflict needs two sources"
    kind = _OWN_KIND.get(str(grade))
    if kind and kind not in [mapping(source).get("kind") for source in sources]:
        yield (), f"evidence of grade {grade} needs a source of kind {kind}"
    for index, source in enumerate(map(mapping, sources)):
        here = ("sources", index)
        for tokens, message in _unknown(source, _SOURCE):
            yield (*here, *tokens), message
        for key in sorted(_SOURCE):
            if not _is_text(source.get(key)):
                yield (*here, key), f"{key} of a source must be text"
        if _is_text(source.get("kind")) and source["kind"] not in PAGE_KINDS:
            yield (*here, "kind"), f"kind {source['kind']!r} is none of {', '.join(PAGE_KINDS)}"


def _unknown(node: Mapping[str, Json], known: frozenset[str]) -> Iterator[tuple[Tokens, str]]:
    for key in node:
        if key not in known:
            yield (key,), f"unknown key {key!r}{closest(key, known)}"


def _is_text(value: Json) -> bool:
    return isinstance(value, str) and bool(value.strip())


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
