"""Check the issue codes: their list, their payloads, each mention of one, and where one is missing."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from scripts.codegen.ir import SOFT, Finding, Json, Place, mapping
from scripts.codegen.keywords import KEYWORDS
from scripts.codegen.lint.sites import (
    Node,
    Part,
    closest,
    items,
    iter_events,
    iter_nodes,
    iter_schemas,
    iter_soft,
    members,
    names_of_types,
    parts_of,
    sequence,
)
from scripts.codegen.patterns import translate
from scripts.codegen.spec.bundle import Bundle
from scripts.codegen.spec.source import Tokens

_LIST: Tokens = ("x-issue-codes", "codes")
_CODE = re.compile(r"RC[0-9]{3}")
_NAME = re.compile(r"[a-z]+(-[a-z]+)*")
_TEXTS = ("code", "name", "severity", "summary", "meaning", "why", "fix", "silence")
_KNOWN = frozenset(
    {*_TEXTS, "event", "expect", "about", "place", "hides", "guide", "message", "label", "variants"}
)
_SEVERITIES = ("error", "warning")
_CHOICES = {
    "severity": _SEVERITIES,
    "about": ("bytes", "text", "name", "value"),
    "place": ("value", "key", "parent"),
    "guide": ("type", "presence", "names", "event"),
}
_PAYLOADS = ("bad.json", "good.json")
_UNKNOWN = "RC202"
_BLANK = "RC402"
_BLANKS = ("", " ")


def check_codes(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each code without texts or payloads, and each payload without a code."""
    entries = _entries(bundle)
    for index, entry in enumerate(entries):
        for key, message in _wrong(entry):
            yield Finding(bundle.place((*_LIST, index, key)), message)
        for key in ("code", "name"):
            if entry.get(key) in [other.get(key) for other in entries[:index]]:
                yield Finding(bundle.place((*_LIST, index, key)), f"{key} {entry[key]!r} is taken already")
        if "expect" in entry and entry["expect"] not in [other.get("code") for other in entries]:
            place = bundle.place((*_LIST, index, "expect"))
            yield Finding(place, f"no code {entry['expect']!r} in the list of codes")
        for case in _PAYLOADS:
            if (path := f"examples/{entry.get('code')}/{case}") not in bundle.payloads:
                yield Finding(bundle.place((*_LIST, index)), f"there is no {path}")
    wanted = {f"examples/{entry.get('code')}/{case}" for entry in entries for case in _PAYLOADS}
    root = bundle.place(()).file.partition("/")[0]
    for path in bundle.payloads.keys() - wanted:
        yield Finding(Place(f"{root}/{path}", 1, ""), "no code has this payload")


def check_code_references(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each code that is named where the list has none, or one of another severity."""
    severities = {str(entry.get("code")): entry.get("severity") for entry in _entries(bundle)}
    may_warn = {str(entry.get("code")) for entry in _entries(bundle) if _may_warn(entry)}
    for missing in sorted(set(KEYWORDS.values()) - severities.keys()):
        raised_by = ", ".join(keyword for keyword, default in KEYWORDS.items() if default == missing)
        yield Finding(bundle.place(_LIST), f"there is no {missing}, the code of {raised_by}")
    for tokens, code, severity in _iter_references(bundle.document):
        if code is None:
            yield Finding(bundle.place(tokens), f"a code of severity {severity} is missing")
        elif str(code) not in severities:
            yield Finding(bundle.place(tokens), f"no code {code!r} in the list of codes")
        elif severities[str(code)] != severity and not ("x-warn" in tokens and code in may_warn):
            yield Finding(bundle.place(tokens), f"{code} is no {severity}")


def _may_warn(entry: Node) -> bool:
    """Whether a code that is usually an error has a variant that is a warning."""
    return any(name.startswith(SOFT) for name in mapping(entry.get("variants")))


def _iter_references(document: Mapping[str, Json]) -> Iterator[tuple[Tokens, Json, str]]:
    """Yield every code that is named outside the list, with its place and the severity that it must have."""
    for site in iter_schemas(document):
        for keyword, code in mapping(site.node.get("x-codes")).items():
            yield (*site.tokens, "x-codes", keyword), code, "error"
        for tokens, entry in iter_soft(site):
            if entry:
                yield (*tokens, "code"), entry.get("code"), "warning"
    yield ("x-secret-fields", "code"), mapping(document.get("x-secret-fields")).get("code"), "warning"


def check_messages(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each code or wording of a keyword that is not there or can't be worded."""
    for _, tokens, node in iter_nodes(bundle.document):
        for annotation in ("x-codes", "x-expected"):
            for key, message in _wrong_words(node, annotation):
                yield Finding(bundle.place((*tokens, annotation, *key)), message)
        if "pattern" in node and "x-format" not in node and "pattern" not in mapping(node.get("x-expected")):
            message = "a pattern needs an x-format, or an x-expected that says in words what it asks for"
            yield Finding(bundle.place((*tokens, "pattern")), message)
        entries = node.get("x-warn", [])
        if not isinstance(entries, list) or not all(isinstance(entry, dict) for entry in entries):
            yield Finding(bundle.place((*tokens, "x-warn")), "x-warn must be a list of mappings")


def _wrong_words(node: Node, annotation: str) -> Iterator[tuple[Tokens, str]]:
    words = node.get(annotation, {})
    if not isinstance(words, dict):
        yield (), f"{annotation} must be a mapping"
    for keyword, text in mapping(words).items():
        worded = KEYWORDS.keys() if annotation == "x-codes" else frozenset({"pattern"})
        if keyword not in worded or keyword not in node:
            known = frozenset(node.keys() & worded)
            yield (
                (keyword,),
                f"{annotation} names {keyword!r}, which is not used here{closest(keyword, known)}",
            )
        if not isinstance(text, str) or not text.strip():
            yield (keyword,), f"{annotation} of {keyword!r} must be text"


def _wrong(entry: Node) -> Iterator[tuple[str, str]]:
    for key in entry:
        if key not in _KNOWN:
            yield key, f"unknown key {key!r}{closest(key, _KNOWN)}"
    for key in (*_TEXTS, *sorted(entry.keys() & {"event", "expect"})):
        text = entry.get(key)
        if not isinstance(text, str) or not text.strip():
            yield key, f"a code needs a text as its {key}"
    if not _CODE.fullmatch(str(entry.get("code"))):
        yield "code", "a code is RC and three digits"
    if not _NAME.fullmatch(str(entry.get("name"))):
        yield "name", "a code's name is lower-case words with hyphens"
    for key, choices in _CHOICES.items():
        if entry.get(key) not in choices and (key != "guide" or key in entry):
            yield key, f"{key} is one of {', '.join(choices)}"
    if entry.get("hides", True) is not True:
        yield "hides", "hides is true or absent"


def _entries(bundle: Bundle) -> list[Node]:
    return list(map(mapping, sequence(mapping(bundle.document.get("x-issue-codes")).get("codes"))))


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
