"""The schemas of a payload: what applies to one value of it, and the members that it may have."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from scripts.codegen.bundle import Bundle, component_of
from scripts.codegen.ir import Json
from scripts.codegen.lint.operations import is_token_operation
from scripts.codegen.lint.sites import SCHEMAS, Node, mapping, sequence
from scripts.codegen.source import Tokens

Part: TypeAlias = "tuple[Tokens, Node]"

_BODY: Tokens = ("post", "requestBody", "content", "application/json")


def iter_events(bundle: Bundle) -> Iterator[Part]:
    """Yield the media type of the payload of each event, with its place."""
    for path, item in mapping(bundle.document.get("paths")).items():
        operation = mapping(mapping(item).get("post"))
        content = mapping(mapping(operation.get("requestBody")).get("content"))
        if not is_token_operation(bundle, operation):
            yield ("paths", path, *_BODY), mapping(content.get("application/json"))


def parts_of(document: Mapping[str, Json], sites: list[Part]) -> list[Part]:
    """Return the schemas that judge one value: the given ones, their targets and their ``allOf``."""
    components = mapping(mapping(document.get("components")).get("schemas"))
    todo, found = list(sites), []
    while todo:
        tokens, node = todo.pop()
        found.append((tokens, node))
        name = component_of(node.get("$ref"))
        if name in components:
            todo.append(((*SCHEMAS, name), mapping(components[name])))
        branches = enumerate(sequence(node.get("allOf")))
        todo += [((*tokens, "allOf", index), mapping(branch)) for index, branch in branches]
    return found


def members(parts: list[Part]) -> dict[str, list[Part]]:
    """Return the documented members of an object, each with its schemas and their places."""
    found: dict[str, list[Part]] = {}
    for tokens, node in parts:
        for name, member in mapping(node.get("properties")).items():
            found.setdefault(name, []).append(((*tokens, "properties", name), mapping(member)))
    return found


def items(parts: list[Part]) -> list[Part]:
    """Return the schemas of the items of an array, with their places."""
    return [((*tokens, "items"), mapping(node["items"])) for tokens, node in parts if "items" in node]
