"""Examples that break the schema they illustrate, draw a warning from it, or leave a field out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, cast
from urllib.parse import quote

from jsonschema import Draft202012Validator, ValidationError
from jsonschema.validators import extend
from referencing import Registry
from referencing.jsonschema import DRAFT202012, Schema

from scripts.codegen.ir import Finding, Json, mapping
from scripts.codegen.keywords import SUBSCHEMAS
from scripts.codegen.lint.sites import (
    Node,
    Part,
    items,
    iter_events,
    iter_objects,
    iter_schemas,
    members,
    parts_of,
    sequence,
)
from scripts.codegen.patterns import PatternError, translate
from scripts.codegen.spec.bundle import Bundle, component_of
from scripts.codegen.spec.source import Tokens, pointer

_OPEN = ".open"
_BASE = "urn:spec"
_LONG = 200


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


def _check_pattern(_: Any, pattern: str, value: Json, __: Any) -> Iterator[ValidationError]:
    """Yield an error where a text does not match; a pattern means what it means to ECMA-262."""
    try:
        if isinstance(value, str) and not re.search(translate(pattern), value):
            yield ValidationError(f"{value!r} does not match {pattern!r}")
    except PatternError as error:
        yield ValidationError(f"the pattern {pattern!r} can't be read: {error}")


_Validator = extend(Draft202012Validator, {"pattern": _check_pattern})  # type: ignore[no-untyped-call]


def check_examples(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each place at which an example breaks a rule, hard or soft."""
    plain, hard = _registry(bundle.document), _registry(harden(bundle.document))
    for schema, tokens, value in _iter_examples(bundle.document):
        findings = list(_breaches(bundle, plain, schema, tokens, value))
        yield from findings or _breaches(bundle, hard, schema, tokens, value)


def check_minimal(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each member that a minimal example could do without, and draw no warning."""
    hard = _registry(harden(bundle.document))
    for tokens, media in iter_events(bundle):
        value = mapping(mapping(media.get("examples")).get("minimal")).get("value")
        validator = _validator(hard, (*tokens, "schema"))
        for path, shorter in _iter_shorter(value):
            if validator.is_valid(shorter):
                place = bundle.place((*tokens, "examples", "minimal", "value", *path))
                yield Finding(place, f"the minimal example does not need the field {path[-1]!r}")


def _iter_shorter(value: Json) -> Iterator[tuple[Tokens, Json]]:
    """Yield a value without each of its members at any depth, with the place of what is missing."""
    if isinstance(value, dict):
        for name, member in value.items():
            yield (name,), {key: other for key, other in value.items() if key != name}
            yield from (((name, *path), {**value, name: inner}) for path, inner in _iter_shorter(member))
    for index, item in enumerate(sequence(value)):
        for path, inner in _iter_shorter(item):
            yield (index, *path), [*sequence(value)[:index], inner, *sequence(value)[index + 1 :]]


def _iter_examples(document: Mapping[str, Json]) -> Iterator[tuple[Tokens, Tokens, Json]]:
    """Yield each example with the place of its schema and its own."""
    for site in iter_schemas(document):
        for index, value in enumerate(sequence(site.node.get("examples"))):
            yield site.tokens, (*site.tokens, "examples", index), value
    for tokens, node in iter_objects(document):
        for case, example in mapping(node.get("examples")).items() if "schema" in node else ():
            value = mapping(example).get("value")
            yield (*tokens, "schema"), (*tokens, "examples", case, "value"), value


def _registry(document: Mapping[str, Json]) -> Registry[Schema]:
    resource = DRAFT202012.create_resource(dict(document))
    return cast("Registry[Schema]", Registry().with_resource(_BASE, resource))


def _validator(registry: Registry[Schema], schema: Tokens) -> Any:
    return _Validator({"$ref": f"{_BASE}#{quote(pointer(schema))}"}, registry=registry)


def _breaches(
    bundle: Bundle, registry: Registry[Schema], schema: Tokens, tokens: Tokens, value: Json
) -> Iterator[Finding]:
    for error in _validator(registry, schema).iter_errors(value):
        code = mapping(error.schema).get("code")
        claim = f"draws {code}" if code else "breaks its schema"
        words = error.message if len(error.message) <= _LONG else f"{error.message[:_LONG]}..."
        name = (error.instance,) if "propertyNames" in error.absolute_schema_path else ()
        place = bundle.place((*tokens, *error.absolute_path, *name))
        yield Finding(place, f"the example {claim}: {words}")


def check_full(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each documented field that the full example of an event leaves out."""
    for tokens, media in iter_events(bundle):
        case = mapping(mapping(media.get("examples")).get("full"))
        if "value" in case:
            here = (*tokens, "examples", "full", "value")
            schema = ((*tokens, "schema"), mapping(media.get("schema")))
            yield from _missing(bundle, [schema], [(here, case["value"])], frozenset())


def _missing(
    bundle: Bundle, sites: list[Part], values: list[tuple[Tokens, Json]], outer: frozenset[Tokens]
) -> Iterator[Finding]:
    """Yield a finding for each field that none of the values of the same schemas has.

    ``outer`` has the places of the schemas around them: one that holds itself is not shown without end.
    """
    parts = parts_of(bundle.document, sites)
    within = outer | {tokens for tokens, _ in parts}
    elements = [
        ((*tokens, index), item)
        for tokens, value in values
        if isinstance(value, list)
        for index, item in enumerate(value)
    ]
    if inner := items(parts):
        yield from _missing(bundle, inner, elements or values, within)
    for name, member in members(parts).items():
        if any(tokens in within for tokens, _ in member):
            continue
        shown = [
            ((*tokens, name), value[name])
            for tokens, value in values
            if isinstance(value, dict) and name in value
        ]
        if shown:
            yield from _missing(bundle, member, shown, within)
        else:
            yield Finding(bundle.place(values[0][0]), f"the full example leaves out the field {name!r}")
