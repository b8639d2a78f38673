"""The issue codes: their list, their payloads, and every place that names one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from scripts.codegen.bundle import Bundle
from scripts.codegen.ir import Finding, Json, Place
from scripts.codegen.keywords import KEYWORDS
from scripts.codegen.lint.sites import Node, closest, iter_schemas, iter_soft, mapping, sequence
from scripts.codegen.source import Tokens

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
    for missing in sorted(set(KEYWORDS.values()) - severities.keys()):
        raised_by = ", ".join(keyword for keyword, default in KEYWORDS.items() if default == missing)
        yield Finding(bundle.place(_LIST), f"there is no {missing}, the code of {raised_by}")
    for tokens, code, severity in _iter_references(bundle.document):
        if code is None:
            yield Finding(bundle.place(tokens), f"a code of severity {severity} is missing")
        elif str(code) not in severities:
            yield Finding(bundle.place(tokens), f"no code {code!r} in the list of codes")
        elif severities[str(code)] != severity:
            yield Finding(bundle.place(tokens), f"{code} is no {severity}")


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
    for site in iter_schemas(bundle.document):
        for tokens, node in ((site.tokens, site.node), *iter_soft(site)):
            for annotation in ("x-codes", "x-expected"):
                for key, message in _wrong_words(node, annotation):
                    yield Finding(bundle.place((*tokens, annotation, *key)), message)
            if (
                "pattern" in node
                and "x-format" not in node
                and "pattern" not in mapping(node.get("x-expected"))
            ):
                message = "a pattern needs an x-format, or an x-expected that says in words what it asks for"
                yield Finding(bundle.place((*tokens, "pattern")), message)
        if "x-warn" in site.node and not _is_list_of_mappings(site.node["x-warn"]):
            yield Finding(bundle.place((*site.tokens, "x-warn")), "x-warn must be a list of mappings")


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


def _is_list_of_mappings(value: Json) -> bool:
    return isinstance(value, list) and all(isinstance(item, dict) for item in value)
