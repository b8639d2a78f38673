"""Schemas with their warnings as rules: what an example must satisfy to draw none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from scripts.codegen.bundle import component_of
from scripts.codegen.ir import Json
from scripts.codegen.keywords import SUBSCHEMAS
from scripts.codegen.lint.sites import Node, mapping, sequence

_OPEN = ".open"


def harden(document: Mapping[str, Json]) -> dict[str, Json]:
    """Return a bundled document in whose schema components every warning is a rule.

    What stands for a warning has its code under ``code``. Beside each component stands one for use
    in ``allOf``, which leaves it to the whole to refuse undocumented members.
    """
    components = mapping(document.get("components"))
    schemas = mapping(components.get("schemas"))
    hard: Node = {}
    for name, node in schemas.items():
        hard[name] = _hard(node, schemas)
        hard[name + _OPEN] = _hard(node, schemas, is_branch=True)
    return {**document, "components": {**components, "schemas": hard}}


def _hard(node: Json, schemas: Node, *, is_branch: bool = False) -> Json:
    if not isinstance(node, dict):
        return node
    hard = {**node}
    if is_branch and component_of(node.get("$ref")):
        hard["$ref"] = f"{node['$ref']}{_OPEN}"
    for keyword, kind in SUBSCHEMAS.items():
        if kind == "map" and keyword in node:
            hard[keyword] = {name: _hard(part, schemas) for name, part in mapping(node[keyword]).items()}
        elif kind == "list" and keyword in node:
            is_all = keyword == "allOf"
            hard[keyword] = [_hard(part, schemas, is_branch=is_all) for part in sequence(node[keyword])]
        elif keyword in node:
            hard[keyword] = _hard(node[keyword], schemas)
    warnings = [mapping(entry) for entry in sequence(node.get("x-warn"))]
    rules: list[Json] = [entry for entry in warnings if "additionalProperties" not in entry]
    code = "" if is_branch else _closing_code(node, schemas)
    if code:
        listed: Node = {"enum": list(_members(node, schemas))}
        rules.append({"propertyNames": {**listed, "code": code}})
    return {**hard, "allOf": [*sequence(hard.get("allOf")), *rules]}


def _closing_code(node: Node, schemas: Node) -> str:
    """Return the code of the warning about undocumented members, "" where there is none."""
    for entry in map(mapping, sequence(node.get("x-warn"))):
        if entry.get("additionalProperties") is False:
            return str(entry.get("code"))
    return next(filter(None, (_closing_code(part, schemas) for part in _parts(node, schemas))), "")


def _members(node: Node, schemas: Node) -> Iterator[str]:
    """Yield the documented members of an object, those from its ``allOf`` too."""
    yield from mapping(node.get("properties"))
    for part in _parts(node, schemas):
        yield from _members(part, schemas)


def _parts(node: Node, schemas: Node) -> Iterator[Node]:
    for branch in map(mapping, sequence(node.get("allOf"))):
        yield branch
        yield mapping(schemas.get(component_of(branch.get("$ref"))))
