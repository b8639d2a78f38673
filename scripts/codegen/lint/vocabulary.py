"""Keywords that nobody knows, that never judge a value, or that say the same twice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from jsonschema import Draft202012Validator

from scripts.codegen.bundle import Bundle
from scripts.codegen.ir import Finding
from scripts.codegen.keywords import ANNOTATIONS, APPLIES_TO, KEYWORDS
from scripts.codegen.lint.sites import (
    Node,
    closest,
    iter_objects,
    iter_schemas,
    iter_soft,
    mapping,
    names_of_types,
    sequence,
)
from scripts.codegen.patterns import PatternError, may_explode
from scripts.codegen.source import Tokens

_SCHEMA = ANNOTATIONS | KEYWORDS.keys()
_SOFT = KEYWORDS.keys() | {"code", "x-expected", "x-format"}
_EXTENSIONS = frozenset(
    {
        "x-evidence",
        "x-hints",
        "x-issue-codes",
        "x-reference-guide",
        "x-secret-fields",
        "x-title",
        "x-token-schemas",
    }
)
"""The extensions of the description outside its schemas."""

_JUDGES: Mapping[str, str] = {
    **{keyword: name for keyword, name in APPLIES_TO.items() if name},
    "items": "array",
    "required": "object",
    "properties": "object",
    "additionalProperties": "object",
    "patternProperties": "object",
    "propertyNames": "object",
    "prefixItems": "array",
    "contains": "array",
}
"""Each keyword that judges values of one type only, with that type."""
_NEEDS: Mapping[str, str] = {
    "then": "if",
    "else": "if",
    "minContains": "contains",
    "maxContains": "contains",
}
"""Each keyword that judges nothing by itself, with the one that it needs."""
_UNIQUE = Draft202012Validator({"uniqueItems": True})


def check_keywords(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each unknown keyword of a schema, and each unknown extension elsewhere."""
    for site in iter_schemas(bundle.document):
        yield from _unknown(bundle, site.tokens, site.node, _SCHEMA)
        for tokens, entry in iter_soft(site):
            yield from _unknown(bundle, tokens, entry, frozenset(_SOFT))
    for tokens, node in iter_objects(bundle.document):
        extensions = {key: value for key, value in node.items() if key.startswith("x-")}
        yield from _unknown(bundle, tokens, extensions, _EXTENSIONS)


def _unknown(bundle: Bundle, tokens: Tokens, node: Node, known: frozenset[str]) -> Iterator[Finding]:
    for key in node:
        if key not in known:
            place = bundle.place((*tokens, key))
            yield Finding(place, f"unknown keyword {key!r}{closest(key, known)}")


def check_idle(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each keyword that no value of the schema's own types can break."""
    for site in iter_schemas(bundle.document):
        for keyword in site.node.keys() & _NEEDS.keys():
            if _NEEDS[keyword] not in site.node:
                message = f"{keyword!r} judges nothing without {_NEEDS[keyword]!r}"
                yield Finding(bundle.place((*site.tokens, keyword)), message)
        named = names_of_types(site.node)
        if not named:
            continue
        judged = {*map(str, named), *(["number"] if "integer" in named else [])}
        for tokens, node in ((site.tokens, site.node), *iter_soft(site)):
            for keyword in node:
                if _JUDGES.get(keyword, "") not in {"", *judged}:
                    message = f"{keyword!r} judges no value of type {' or '.join(map(str, named))}"
                    yield Finding(bundle.place((*tokens, keyword)), message)


def check_formats(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each ``format``: what other validators make of the exported schema is open."""
    for site in iter_schemas(bundle.document):
        for tokens, node in ((site.tokens, site.node), *iter_soft(site)):
            if "format" in node:
                message = "many validators do not assert 'format'; state the rule as a pattern"
                yield Finding(bundle.place((*tokens, "format")), message)


def check_patterns(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each pattern that some texts can keep busy without end."""
    for site in iter_schemas(bundle.document):
        for tokens, node in ((site.tokens, site.node), *iter_soft(site)):
            found: dict[Tokens, str] = {("pattern",): str(node.get("pattern", ""))}
            found |= {("patternProperties", name): name for name in mapping(node.get("patternProperties"))}
            for place, pattern in found.items():
                if _may_explode(pattern):
                    message = (
                        f"the pattern {pattern!r} may take endless time: a group that is repeated must not "
                        "hold alternatives or a varying number of repeats"
                    )
                    yield Finding(bundle.place((*tokens, *place)), message)


def _may_explode(pattern: str) -> bool:
    try:
        return may_explode(pattern)
    except PatternError:
        return False  # the generator refuses it


def check_choices(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each value that an ``enum`` lists twice."""
    for site in iter_schemas(bundle.document):
        for tokens, node in ((site.tokens, site.node), *iter_soft(site)):
            values = sequence(node.get("enum"))
            for index, value in enumerate(values):
                if not all(_UNIQUE.is_valid([value, other]) for other in values[:index]):
                    yield Finding(bundle.place((*tokens, "enum", index)), f"{value!r} is listed already")
