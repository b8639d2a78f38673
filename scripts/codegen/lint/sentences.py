"""Check the templates of the issue codes: each can be filled, and each rule has one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from scripts.codegen.build.words import EXPECTATION_FIELDS, EXPECTATIONS, MESSAGE_FIELDS, fields_of
from scripts.codegen.ir import SOFT, Finding, Json, mapping
from scripts.codegen.keywords import KEYWORDS
from scripts.codegen.lint.sites import Node, closest, iter_nodes, iter_schemas, iter_soft, sequence
from scripts.codegen.spec.bundle import Bundle
from scripts.codegen.spec.source import Tokens

_ROOT = "x-issue-codes"
_TABLES = ("types", "units", "formats", "asides")
_VARIANT: Mapping[str, frozenset[str]] = {
    "keyword": frozenset(),
    "expected": EXPECTATION_FIELDS,
    "message": MESSAGE_FIELDS,
    "label": MESSAGE_FIELDS,
}
"""The members of a variant, each with the fields that it may name."""


def check_sentences(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each template that can't be filled, and each table that is none."""
    lists = mapping(bundle.document.get(_ROOT))
    for tokens, message in _wrong_tables(lists):
        yield Finding(bundle.place((_ROOT, *tokens)), message)
    for index, entry in enumerate(map(mapping, sequence(lists.get("codes")))):
        for tokens, message in _wrong_sentences(entry):
            yield Finding(bundle.place((_ROOT, "codes", index, *tokens)), message)


def check_variants(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each rule that raises a code in a way for which the code has no variant."""
    listed = map(mapping, sequence(mapping(bundle.document.get(_ROOT)).get("codes")))
    rows = {str(entry.get("code")): entry for entry in reversed([*listed])}  # of two rows the first counts
    for tokens, code, keyword, node in _iter_rules(bundle.document):
        row = rows.get(code, {})
        may_warn = any(name.startswith(SOFT) for name in mapping(row.get("variants")))
        name = SOFT + keyword if may_warn and tokens[-2:-1] == ("x-warn",) else keyword
        if code in rows and name not in mapping(row.get("variants")):
            yield Finding(bundle.place((*tokens, keyword)), f"{code} has no variant {name!r}")
        variant = mapping(mapping(row.get("variants")).get(name))
        if "{unit}" in str(variant.get("message", row.get("message"))) and "x-unit" not in node:
            yield Finding(bundle.place((*tokens, keyword)), f"the message of {code} needs an x-unit here")


def _iter_rules(document: Mapping[str, Json]) -> Iterator[tuple[Tokens, str, str, Node]]:
    """Yield each keyword that raises a code, with its place, the code, and the schema around it."""
    for site in iter_schemas(document):
        codes = mapping(site.node.get("x-codes"))
        for keyword in site.node.keys() & EXPECTATIONS.keys():
            if keyword != "additionalProperties" or site.node[keyword] is False:
                yield site.tokens, str(codes.get(keyword, KEYWORDS.get(keyword))), keyword, site.node
        for tokens, entry in iter_soft(site):
            for keyword in entry.keys() & EXPECTATIONS.keys():
                yield tokens, str(entry.get("code")), keyword, site.node


def check_names(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each unit and format that is named and has no words."""
    tables = mapping(bundle.document.get(_ROOT))
    for _, tokens, node in iter_nodes(bundle.document):
        for key, table in (("x-unit", "units"), ("x-format", "formats")):
            name, known = node.get(key), mapping(tables.get(table))
            if key in node and name not in known:
                message = f"no {key[2:]} {name!r} in the {table}{closest(str(name), known)}"
                yield Finding(bundle.place((*tokens, key)), message)
        if "x-format" in node and "pattern" not in node:
            yield Finding(bundle.place((*tokens, "x-format")), "x-format names a pattern, and there is none")


def _wrong_sentences(entry: Node) -> Iterator[tuple[Tokens, str]]:
    """Yield what is wrong with the templates of a code and of its variants."""
    variants = entry.get("variants")
    if not isinstance(variants, dict) or not variants:
        yield ("variants",), "a code needs its variants: a mapping of mappings"
    yield from _wrong_templates({key: entry[key] for key in ("message", "label") if key in entry}, ())
    for name, variant in mapping(variants).items():
        here = ("variants", name)
        if not isinstance(variant, dict):
            yield here, "a variant is a mapping, {} where all follows from its name"
            continue
        yield from _wrong_templates(variant, here)
        if name.startswith(SOFT) and (entry.get("severity") != "error" or "message" not in variant):
            yield here, "a soft variant has its own message, and its code is usually an error"
        for key in ("message", "label"):
            if key not in variant and key not in entry:
                yield here, f"neither the code nor this variant has a {key}"
        if "expected" not in variant and name.removeprefix(SOFT) not in EXPECTATIONS:
            yield here, "what is expected follows from no keyword of this name"


def _wrong_templates(node: Node, here: Tokens) -> Iterator[tuple[Tokens, str]]:
    for key, text in node.items():
        if key not in _VARIANT:
            yield (*here, key), f"unknown key {key!r}{closest(key, _VARIANT)}"
        elif not isinstance(text, str) or not text.strip():
            yield (*here, key), f"{key} must be text"
        else:
            for field in fields_of(text) - _VARIANT[key]:
                message = f"{key} has no field {field!r}{closest(field, _VARIANT[key])}"
                yield (*here, key), message


def _wrong_tables(lists: Node) -> Iterator[tuple[Tokens, str]]:
    """Yield what is wrong with the words that sentences share."""
    for key, table in lists.items():
        if key not in ("codes", *_TABLES):
            yield (key,), f"unknown key {key!r}{closest(key, frozenset({'codes', *_TABLES}))}"
        elif key != "codes" and not (
            isinstance(table, dict) and all(isinstance(text, str) and text for text in table.values())
        ):
            yield (key,), f"{key} must be a mapping of texts"
