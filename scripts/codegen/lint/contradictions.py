"""Rules of one schema that no value can keep together; those of what it refers to and extends count too."""

from __future__ import annotations

import json
from collections.abc import Iterator
from math import ceil, floor
from typing import cast

from jsonschema import Draft202012Validator

from scripts.codegen.ir import Finding, Json
from scripts.codegen.lint.sites import Node, Part, iter_schemas, iter_soft, names_of_types, parts_of, sequence
from scripts.codegen.spec.bundle import Bundle
from scripts.codegen.spec.source import Tokens

_BOUNDS = (("minimum", "maximum"), ("minLength", "maxLength"), ("minItems", "maxItems"))
_JUDGES = ("type", *(keyword for pair in _BOUNDS for keyword in pair))


def check_contradictions(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each listed value and each bound that another rule of the same schema excludes."""
    for site in iter_schemas(bundle.document):
        own = (site.tokens, site.node)
        parts = parts_of(bundle.document, [own])
        for judged in (parts, *([*parts, soft] for soft in iter_soft(site))):
            for tokens, message in (*_excluded_values(judged), *_crossed_bounds(judged)):
                yield Finding(bundle.place(tokens), message)


def _excluded_values(parts: list[Part]) -> Iterator[tuple[Tokens, str]]:
    """Yield each member of an ``enum``, and each ``const``, that a type or bound beside it excludes."""
    for tokens, node in parts:
        listed = [((*tokens, "enum", index), value) for index, value in enumerate(sequence(node.get("enum")))]
        listed += [((*tokens, "const"), node["const"])] if "const" in node else []
        for here, value in listed:
            for keyword in _JUDGES:
                if any(keyword in other and not _keeps(other, keyword, value) for _, other in parts):
                    yield here, f"{keyword!r} excludes the value {json.dumps(value)}"


def _keeps(node: Node, keyword: str, value: Json) -> bool:
    return Draft202012Validator({keyword: node[keyword]}).is_valid(value)


def _crossed_bounds(parts: list[Part]) -> Iterator[tuple[Tokens, str]]:
    """Yield each lower bound that is above an upper one; between two bounds of integers is one of them."""
    is_whole = any(names_of_types(node) == ["integer"] for _, node in parts)
    for least, most in _BOUNDS:
        lows, highs = _numbers(parts, least), _numbers(parts, most)
        if not lows or not highs:
            continue
        tokens, low = max(lows, key=lambda bound: bound[1])
        _, high = min(highs, key=lambda bound: bound[1])
        if low > high or (is_whole and ceil(low) > floor(high)):
            yield (*tokens, least), f"no value keeps {least!r} {low} and {most!r} {high}"


def _numbers(parts: list[Part], keyword: str) -> list[tuple[Tokens, float]]:
    """Return the values of a bound, each with the place of its schema."""
    return [(tokens, cast("float", node[keyword])) for tokens, node in parts if keyword in node]
