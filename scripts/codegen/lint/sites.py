"""Find what the checks look at in a bundled spec: schemas, responses, payloads and their parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TypeAlias

from scripts.codegen.ir import Json, mapping
from scripts.codegen.keywords import SUBSCHEMAS
from scripts.codegen.spec.bundle import Bundle, component_of
from scripts.codegen.spec.source import Tokens

SCHEMAS: Tokens = ("components", "schemas")
# What stands below these is data, and no part of the description.
_DATA = frozenset({"examples", "x-hints", "x-issue-codes", "x-page"})
_ROLES: Mapping[Tokens, str] = {("responses",): "response", ("parameters",): "parameter"}

Node: TypeAlias = "dict[str, Json]"
Part: TypeAlias = "tuple[Tokens, Node]"
_BODY: Tokens = ("post", "requestBody", "content", "application/json")


@dataclass(frozen=True, slots=True)
class Site:
    """A node of the bundle, where it stands, and its role.

    Roles: ``component``, ``property`` and ``part`` (any other) of schemas, ``response``, ``parameter``.
    """

    tokens: Tokens
    node: Node
    role: str


def sequence(value: Json) -> list[Json]:
    """Return a value where it is an array, else an empty one."""
    return value if isinstance(value, list) else []


def names_of_types(node: Mapping[str, Json]) -> list[Json]:
    """Return the types that a schema names, none where it leaves the type open."""
    named = node.get("type", [])
    return named if isinstance(named, list) else [named]


def closest(name: str, known: Mapping[str, object] | frozenset[str]) -> str:
    """Return the end of a message that suggests a known name, "" where none is near."""
    found = get_close_matches(name, sorted(known), n=1)
    return f"; did you mean {found[0]!r}?" if found else ""


def iter_documented(document: Mapping[str, Json]) -> Iterator[Site]:
    """Yield everything that has to say what it is and where it comes from."""
    yield from iter_schemas(document)
    for tokens, node in iter_objects(document):
        if tokens[-2:-1] in _ROLES and "$ref" not in node:
            yield Site(tokens, node, _ROLES[tokens[-2:-1]])


def iter_schemas(document: Mapping[str, Json]) -> Iterator[Site]:
    """Yield every schema, outer ones first."""
    for tokens, node in iter_roots(document):
        yield from _within(tokens, node, "component" if tokens[:-1] == SCHEMAS else "part")


def iter_roots(document: Mapping[str, Json]) -> Iterator[tuple[Tokens, Json]]:
    """Yield the schemas that stand in no other: the components, and those of media types and parameters."""
    components = mapping(document.get("components"))
    for name, node in mapping(components.get("schemas")).items():
        yield (*SCHEMAS, name), node
    for tokens, outer in iter_objects(document):
        if "schema" in outer:
            yield (*tokens, "schema"), outer["schema"]


def iter_objects(document: Mapping[str, Json]) -> Iterator[tuple[Tokens, Node]]:
    """Yield every object of the OpenAPI description itself: none of a schema, example, code or hint."""
    todo: list[tuple[Tokens, Json]] = [((), dict(document))]
    while todo:
        tokens, node = todo.pop()
        if tokens == SCHEMAS or tokens[-1:] == ("schema",):
            continue
        if isinstance(node, dict):
            yield tokens, node
            todo += [((*tokens, key), value) for key, value in node.items() if key not in _DATA]
        todo += [((*tokens, index), item) for index, item in enumerate(sequence(node))]


def iter_soft(site: Site) -> Iterator[tuple[Tokens, Node]]:
    """Yield the soft schemas of a schema, each with its place."""
    for index, entry in enumerate(sequence(site.node.get("x-warn"))):
        yield (*site.tokens, "x-warn", index), mapping(entry)


def iter_nodes(document: Mapping[str, Json]) -> Iterator[tuple[Site, Tokens, Node]]:
    """Yield every schema and soft schema with its place, and the schema that it is or stands in."""
    for site in iter_schemas(document):
        for tokens, node in ((site.tokens, site.node), *iter_soft(site)):
            yield site, tokens, node


def _within(tokens: Tokens, node: Json, role: str) -> Iterator[Site]:
    """Yield a schema and those written inside it."""
    if not isinstance(node, dict):
        return
    site = Site(tokens, node, role)
    yield site
    for here, holder in ((tokens, node), *iter_soft(site)):
        for keyword, inner in iter_subschemas(holder):
            yield from _within((*here, *keyword), inner, "property" if keyword[0] == "properties" else "part")


def iter_subschemas(node: Node) -> Iterator[tuple[Tokens, Json]]:
    """Yield the schemas right inside a schema, each with its place below it."""
    for keyword, kind in SUBSCHEMAS.items():
        value = node.get(keyword)
        if kind == "one" and keyword in node:
            yield (keyword,), value
        elif kind == "map":
            yield from (((keyword, name), member) for name, member in mapping(value).items())
        elif kind == "list":
            yield from (((keyword, index), item) for index, item in enumerate(sequence(value)))


def iter_events(bundle: Bundle) -> Iterator[Part]:
    """Yield the media type of the payload of each event, with its place."""
    for path, item in mapping(bundle.document.get("paths")).items():
        operation = mapping(mapping(item).get("post"))
        content = mapping(mapping(operation.get("requestBody")).get("content"))
        if not is_token_operation(bundle, operation):
            yield ("paths", path, *_BODY), mapping(content.get("application/json"))


def is_token_operation(bundle: Bundle, operation: Node) -> bool:
    """Whether an operation takes a token schema; every other one is an event."""
    content = mapping(mapping(operation.get("requestBody")).get("content"))
    taken = [mapping(mapping(media).get("schema")).get("$ref") for media in content.values()]
    names = sequence(bundle.document.get("x-token-schemas"))
    return any(f"#/components/schemas/{name}" in taken for name in names)


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
