"""Check the keywords of schemas: none is unknown, without effect, or slow, and no choice is listed twice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from urllib.parse import urljoin

from jsonschema import Draft202012Validator
from jsonschema_specifications import REGISTRY as SPECIFICATIONS  # type: ignore[import-untyped]

from scripts.codegen.ir import Finding
from scripts.codegen.keywords import ANNOTATIONS, APPLIES_TO, KEYWORDS
from scripts.codegen.lint.sites import (
    Node,
    closest,
    iter_nodes,
    iter_objects,
    iter_schemas,
    iter_soft,
    names_of_types,
    sequence,
)
from scripts.codegen.patterns import PatternError, slow_text
from scripts.codegen.spec.bundle import Bundle
from scripts.codegen.spec.source import Tokens

_SCHEMA = ANNOTATIONS | KEYWORDS.keys()
_SOFT = KEYWORDS.keys() | {"code", "x-expected", "x-format"}
_META = Draft202012Validator.META_SCHEMA
_STANDARD = frozenset(
    keyword
    for part in _META["allOf"]
    for keyword in SPECIFICATIONS.contents(urljoin(_META["$id"], part["$ref"]))["properties"]
)
"""The keywords of JSON Schema 2020-12: one that is not supported is not misspelt."""
_EXTENSIONS = frozenset(
    {
        "x-evidence",
        "x-hints",
        "x-issue-codes",
        "x-page",
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
}
"""Each keyword that judges values of one type only, with that type."""
_LONGEST = 12
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
            message = f"unknown keyword {key!r}{closest(key, known)}"
            if key in _STANDARD:
                message = f"the generator does not support the keyword {key!r}"
            yield Finding(bundle.place((*tokens, key)), message)


def check_idle(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each keyword that no value of the schema's own types can break."""
    for site, tokens, node in iter_nodes(bundle.document):
        named = names_of_types(site.node)
        judged = {*map(str, named), *(["number"] if "integer" in named else [])}
        for keyword in node if named else ():
            if _JUDGES.get(keyword, "") not in {"", *judged}:
                message = f"{keyword!r} judges no value of type {' or '.join(map(str, named))}"
                yield Finding(bundle.place((*tokens, keyword)), message)


def check_patterns(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each pattern whose search can take more than linear time."""
    for _, tokens, node in iter_nodes(bundle.document):
        pattern = str(node.get("pattern", ""))
        try:
            text = slow_text(pattern)
        except PatternError:
            continue  # the generator refuses it
        if text is not None:
            message = (
                f"the pattern {pattern!r} may take more than linear time: there are too many ways to read"
                f" a text that begins with {_shown(text)}"
            )
            yield Finding(bundle.place((*tokens, "pattern")), message)


def _shown(text: str) -> str:
    return ascii(text if len(text) <= _LONGEST else f"{text[:_LONGEST]}...")


def check_choices(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each value that an ``enum`` lists twice."""
    for _, tokens, node in iter_nodes(bundle.document):
        values = sequence(node.get("enum"))
        for index, value in enumerate(values):
            if not all(_UNIQUE.is_valid([value, other]) for other in values[:index]):
                yield Finding(bundle.place((*tokens, "enum", index)), f"{value!r} is listed already")
