"""Examples that break the schema they illustrate, or draw a warning from it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, cast
from urllib.parse import quote

from jsonschema import Draft202012Validator, ValidationError
from jsonschema.validators import extend
from referencing import Registry
from referencing.jsonschema import DRAFT202012, Schema

from scripts.codegen.bundle import Bundle
from scripts.codegen.ir import Finding, Json
from scripts.codegen.lint.payloads import iter_events
from scripts.codegen.lint.sites import iter_objects, iter_schemas, mapping, sequence
from scripts.codegen.lint.soft import harden
from scripts.codegen.patterns import PatternError, translate
from scripts.codegen.source import Tokens, pointer

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
