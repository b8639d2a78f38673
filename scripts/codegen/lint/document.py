"""Check the OpenAPI document around the schemas: the root, names, operations, what the standards ask for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from jsonschema import Draft202012Validator
from openapi_spec_validator import OpenAPIV31SpecValidator

from scripts.codegen.ir import Finding, Json, Place, mapping
from scripts.codegen.lint.sites import (
    SCHEMAS,
    Node,
    closest,
    is_token_operation,
    iter_objects,
    iter_roots,
    iter_schemas,
    names_of_types,
    sequence,
)
from scripts.codegen.spec.bundle import Bundle
from scripts.codegen.spec.source import Tokens

_VERSION = re.compile(r"(0|[1-9][0-9]*)(\.(0|[1-9][0-9]*)){2}")
_COMPONENT = re.compile(r"[A-Z][A-Za-z0-9]*")
_PROPERTY = re.compile(r"[a-z][A-Za-z0-9]*")
_TOKEN_PROPERTY = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_EVENT = re.compile(r"event[A-Z][A-Za-z0-9]*")
_CASES = ("minimal", "full")
_ANSWERS = ("202", "400", "401", "403", "404", "429", "500")
_META = Draft202012Validator(Draft202012Validator.META_SCHEMA)
_QUOTED = re.compile(r"'([^']+)'")


def check_root(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each wrong entry of the lists that the generator reads from the root."""
    schemas = mapping(mapping(bundle.document.get("components")).get("schemas"))
    named = bundle.document.get("x-token-schemas")
    if not isinstance(named, list):
        yield Finding(bundle.place(("x-token-schemas",)), "x-token-schemas must be a list")
    for index, name in enumerate(sequence(named)):
        if not isinstance(name, str) or name not in schemas:
            place = bundle.place(("x-token-schemas", index))
            yield Finding(place, f"no component {name!r}{closest(str(name), schemas)}")
    names = mapping(bundle.document.get("x-secret-fields")).get("names")
    if not isinstance(names, list) or not all(isinstance(name, str) and name for name in names):
        yield Finding(bundle.place(("x-secret-fields",)), "x-secret-fields needs a list of names")


def check_version(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for a version that is not of three numbers."""
    version = mapping(bundle.document.get("info")).get("version")
    if not isinstance(version, str) or not _VERSION.fullmatch(version):
        yield Finding(bundle.place(("info", "version")), "the version must be three numbers, as in 1.0.0")


def check_tags(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each tag that no operation has."""
    used = [
        tag
        for tokens, node in iter_objects(bundle.document)
        if tokens[:1] == ("paths",)
        for tag in sequence(node.get("tags"))
    ]
    for index, tag in enumerate(map(mapping, sequence(bundle.document.get("tags")))):
        if "name" in tag and tag["name"] not in used:
            yield Finding(bundle.place(("tags", index)), f"no operation has the tag {tag['name']!r}")


def check_secrets(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each secret property whose value issues would show."""
    known = mapping(bundle.document.get("x-secret-fields")).get("names")
    for site in iter_schemas(bundle.document) if isinstance(known, list) else ():
        if site.role == "property" and "x-secret" in site.node and site.tokens[-1] not in sequence(known):
            place = bundle.place((*site.tokens, "x-secret"))
            yield Finding(place, f"the names of x-secret-fields lack the secret {site.tokens[-1]!r}")


def check_component_names(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each schema or property whose name or title breaks the rule."""
    tokens_of = frozenset(map(str, sequence(bundle.document.get("x-token-schemas"))))
    for site in iter_schemas(bundle.document):
        name = str(site.tokens[-1])
        place = bundle.place(site.tokens)
        if site.role == "component":
            if not _COMPONENT.fullmatch(name):
                yield Finding(place, f"the component name {name!r} must match {_COMPONENT.pattern}")
            if PurePosixPath(place.file).stem != name:
                yield Finding(place, f"the component {name!r} needs a file of its own")
            if site.node.get("title") != name:
                yield Finding(place, f"the title of the component {name!r} must be its name")
        elif site.role == "property":
            rule = _TOKEN_PROPERTY if site.tokens[2] in tokens_of else _PROPERTY
            if not rule.fullmatch(name):
                yield Finding(place, f"the property name {name!r} must match {rule.pattern}")


def check_inline_objects(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each object that is no component of its own, nor a branch of one's ``allOf``."""
    for site in iter_schemas(bundle.document):
        nameless = site.tokens[len(SCHEMAS) + 1 :: 2]
        is_own = site.tokens[: len(SCHEMAS)] == SCHEMAS and set(nameless) <= {"allOf"}
        is_object = "$ref" not in site.node and "object" in names_of_types(site.node)
        if not is_own and (is_object or "properties" in site.node):
            message = "every object is a component of its own: move this one to a file and refer to it"
            yield Finding(bundle.place(site.tokens), message)


def check_operations(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each operation whose name, path, tag or examples break the rule."""
    for path, item in mapping(bundle.document.get("paths")).items():
        operation = mapping(mapping(item).get("post"))
        place = bundle.place(("paths", path, "post", "operationId"))
        name = str(operation.get("operationId"))
        stem = PurePosixPath(place.file).stem
        if not operation:
            yield Finding(place, "a path needs a post operation")
            continue
        if name != stem:
            yield Finding(place, f"the operationId must be the file's name, {stem!r}")
        elif not is_token_operation(bundle, operation):
            for message in _wrong_event(name, path, operation):
                yield Finding(place, message)
            for tokens, message in _wrong_answers(name, mapping(operation.get("responses"))):
                yield Finding(bundle.place(("paths", path, "post", "responses", *tokens)), message)
        for message in _wrong_tags(bundle, sequence(operation.get("tags"))):
            yield Finding(bundle.place(("paths", path, "post", "tags")), message)


def _wrong_tags(bundle: Bundle, used: list[Json]) -> Iterator[str]:
    tags = frozenset(str(mapping(tag).get("name")) for tag in sequence(bundle.document.get("tags")))
    if len(used) != 1:
        yield "an operation has one tag"
    for tag in map(str, used):
        if tag not in tags:
            yield f"no tag {tag!r}{closest(tag, tags)}"


def _wrong_event(name: str, path: str, operation: Node) -> Iterator[str]:
    if not _EVENT.fullmatch(name):
        yield f"the event name {name!r} must match {_EVENT.pattern}"
    if path.rpartition("/")[2] != name:
        yield f"the path of the event {name!r} must end in its name"
    content = mapping(mapping(operation.get("requestBody")).get("content"))
    cases = mapping(mapping(content.get("application/json")).get("examples"))
    for case in _CASES:
        if case not in cases:
            yield f"the event {name!r} has no example {case!r}"
    for key in ("x-title", "summary", "description"):
        if not str(operation.get(key, "")).strip():
            yield f"the event {name!r} has no {key}"


def _wrong_answers(name: str, answers: Node) -> Iterator[tuple[Tokens, str]]:
    if missing := [status for status in _ANSWERS if status not in answers]:
        yield (), f"the event {name!r} has no answer {', '.join(missing)}"
    for status in answers:
        if status not in _ANSWERS:
            yield (status,), f"an event has no answer {status}, only {', '.join(_ANSWERS)}"


def check_metaschema(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each keyword of a schema whose value JSON Schema does not allow."""
    for tokens, node in iter_roots(bundle.document):
        for error in _META.iter_errors(node):
            place = bundle.place((*tokens, *error.absolute_path))
            yield Finding(place, f"not a JSON Schema: {error.message}")


def check_structure(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for each node that has the wrong shape for its place in the document."""
    for error in OpenAPIV31SpecValidator.schema_validator.iter_errors(bundle.document):
        yield _finding(bundle, tuple(error.absolute_path), error.message)


def check_semantics(bundle: Bundle) -> Iterator[Finding]:
    """Yield a finding for all that the OpenAPI validator refuses in a document of the right shape."""
    for error in OpenAPIV31SpecValidator(bundle.document).iter_errors():
        yield _finding(bundle, tuple(error.absolute_path), error.message)


def _finding(bundle: Bundle, tokens: Tokens, message: str) -> Finding:
    first = message.partition("\n")[0]
    return Finding(_named_place(bundle, tokens, first), f"not OpenAPI 3.1: {first}")


def _named_place(bundle: Bundle, tokens: Tokens, message: str) -> Place:
    """Return the place of the member or path that the message names, else that of the node itself."""
    for name in _QUOTED.findall(message):
        for named in ((*tokens, name), ("paths", name)):
            if named in bundle.origins:
                return bundle.place(named)
    return bundle.place(tokens)
