"""Keywords that nobody knows, most of them misspelt."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.codegen.bundle import Bundle
from scripts.codegen.ir import Finding
from scripts.codegen.keywords import ANNOTATIONS, KEYWORDS
from scripts.codegen.lint.sites import Node, closest, iter_objects, iter_schemas, iter_soft
from scripts.codegen.source import Tokens

_SCHEMA = ANNOTATIONS | KEYWORDS.keys()
_SOFT = KEYWORDS.keys() | {"code", "x-expected"}
_EXTENSIONS = frozenset(
    {"x-evidence", "x-issue-codes", "x-reference-guide", "x-secret-fields", "x-title", "x-token-schemas"}
)
"""The extensions of the description outside its schemas."""


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
