"""The warnings that every payload of an event gives: of undocumented members, and of blank text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scripts.codegen.bundle import Bundle
from scripts.codegen.ir import Finding
from scripts.codegen.lint.payloads import Part, items, iter_events, members, parts_of
from scripts.codegen.lint.sites import Node, mapping, names_of_types, sequence
from scripts.codegen.patterns import translate
from scripts.codegen.source import Tokens

_UNKNOWN = "RC202"
_BLANK = "RC402"
_BLANKS = ("", " ")


def check_warnings(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each object or required text of an event that lacks the warning it needs."""
    todo = [((*tokens, "schema"), mapping(media.get("schema"))) for tokens, media in iter_events(bundle)]
    seen: set[Tokens] = set()
    while todo:
        site = todo.pop()
        if site[0] in seen:
            continue
        seen.add(site[0])
        parts = parts_of(bundle.document, [site])
        for tokens, message in _lacks(bundle, parts):
            yield Finding(bundle.place(tokens), message)
        todo += items(parts)
        todo += [inner for sites in members(parts).values() for inner in sites]


def _lacks(bundle: Bundle, parts: list[Part]) -> Iterator[tuple[Tokens, str]]:
    objects = [tokens for tokens, node in parts if "object" in names_of_types(node)]
    if objects and not any(_warns_of_unknown(node) for _, node in parts):
        yield objects[0], f"an object of an event needs an x-warn of {_UNKNOWN}"
    required = [name for _, node in parts for name in sequence(node.get("required"))]
    for name, sites in members(parts).items():
        inner = [node for _, node in parts_of(bundle.document, sites)]
        is_text = any("string" in names_of_types(node) for node in inner)
        if name in required and is_text and not any(map(_minds_blanks, inner)):
            yield sites[0][0], f"the required text {name!r} needs an x-warn of {_BLANK}"


def _warns_of_unknown(node: Node) -> bool:
    wanted = {"code": _UNKNOWN, "additionalProperties": False}
    return any(entry == wanted for entry in sequence(node.get("x-warn")))


def _minds_blanks(node: Node) -> bool:
    """Whether a schema warns of blank text or refuses it."""
    if _BLANK in [mapping(entry).get("code") for entry in sequence(node.get("x-warn"))]:
        return True
    if not node.keys().isdisjoint({"enum", "const"}):
        return True
    return "pattern" in node and not any(re.search(translate(str(node["pattern"])), text) for text in _BLANKS)
