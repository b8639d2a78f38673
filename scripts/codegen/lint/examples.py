"""Check the examples: none breaks its schema or raises a warning, and the full ones leave nothing out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from jsonschema import Draft202012Validator, ValidationError
from jsonschema.validators import extend
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012, Schema

from scripts.codegen.emitters.json_schemas import SchemaPrinter
from scripts.codegen.ir import Contract, Finding, Json, Place, mapping
from scripts.codegen.lint.sites import (
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

_BASE = "urn:spec"
_LONG = 200


def _check_pattern(_: Any, pattern: str, value: Json, __: Any) -> Iterator[ValidationError]:
    """Yield an error where a text does not match; a pattern means what it means to ECMA-262."""
    try:
        if isinstance(value, str) and not re.search(translate(pattern), value):
            yield ValidationError(f"{value!r} does not match {pattern!r}")
    except PatternError as error:
        yield ValidationError(f"the pattern {pattern!r} can't be read: {error}")


_Validator = extend(Draft202012Validator, {"pattern": _check_pattern})  # type: ignore[no-untyped-call]


def check_examples(bundle: Bundle, contract: Contract | None) -> Iterator[Finding]:
    """Yield a finding for each place at which an example breaks a rule; without a contract, a hard one."""
    document: Resource[Schema] = DRAFT202012.create_resource(dict(bundle.document))
    registry: Registry[Schema] = Registry().with_resource(_BASE, document)
    strict = _StrictSchemas(contract) if contract else None
    for schema, node, tokens, value in _iter_examples(bundle.document):
        judges = [_Validator({"$ref": f"{_BASE}#{quote(pointer(schema))}"}, registry=registry)]
        judges += [strict.validator(node, bundle.place(schema))] if strict else []
        breaches = (list(_breaches(bundle, judge, tokens, value)) for judge in judges)
        yield from next(filter(None, breaches), ())


class _StrictSchemas:
    """The exported strict schemas, in which every warning is a rule, each with its code."""

    def __init__(self, contract: Contract) -> None:
        self._printer = SchemaPrinter(strict=True, codes=True)
        self._parts = {part.place: part for schema in contract.schemas.values() for part in schema.parts()}
        self._defs = {name: self._printer.print(schema) for name, schema in contract.schemas.items()}

    def validator(self, node: Json, place: Place) -> Any:
        """Return the validator of a schema; of one outside the components, that of what it refers to."""
        name = component_of(mapping(node).get("$ref"))
        part, reference = self._parts.get(place), {"$ref": f"#/$defs/{name}"} if name else {}
        return _Validator(
            {**(mapping(self._printer.print(part)) if part else reference), "$defs": self._defs}
        )


def check_minimal(bundle: Bundle, contract: Contract) -> Iterator[Finding]:
    """Yield a finding for each member that a minimal example could do without, and draw no warning."""
    strict = _StrictSchemas(contract)
    for tokens, media in iter_events(bundle):
        value = mapping(mapping(media.get("examples")).get("minimal")).get("value")
        validator = strict.validator(media.get("schema"), bundle.place((*tokens, "schema")))
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


def _iter_examples(document: Mapping[str, Json]) -> Iterator[tuple[Tokens, Json, Tokens, Json]]:
    """Yield each example, behind its schema, each with its place."""
    for site in iter_schemas(document):
        for index, value in enumerate(sequence(site.node.get("examples"))):
            yield site.tokens, site.node, (*site.tokens, "examples", index), value
    for tokens, node in iter_objects(document):
        for case, example in mapping(node.get("examples")).items() if "schema" in node else ():
            value = mapping(example).get("value")
            yield (*tokens, "schema"), node["schema"], (*tokens, "examples", case, "value"), value


def _breaches(bundle: Bundle, validator: Any, tokens: Tokens, value: Json) -> Iterator[Finding]:
    for error in validator.iter_errors(value):
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
