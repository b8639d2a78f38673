"""The naming rule: components, events, properties, files, titles, tags and paths."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from scripts.codegen.bundle import Bundle
from scripts.codegen.ir import Finding, Json
from scripts.codegen.lint.sites import Node, closest, iter_schemas, mapping, sequence

_COMPONENT = re.compile(r"[A-Z][A-Za-z0-9]*")
_EVENT = re.compile(r"event[A-Z][A-Za-z0-9]*")
_PROPERTY = re.compile(r"[a-z][A-Za-z0-9]*")
_TOKEN_PROPERTY = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
_CASES = ("minimal", "full")


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
        elif not _is_token_operation(bundle, operation):
            for message in _wrong_event(name, path, operation):
                yield Finding(place, message)
        for message in _wrong_tags(bundle, sequence(operation.get("tags"))):
            yield Finding(bundle.place(("paths", path, "post", "tags")), message)


def _is_token_operation(bundle: Bundle, operation: Node) -> bool:
    """Whether an operation takes a token schema; every other one is an event."""
    content = mapping(mapping(operation.get("requestBody")).get("content"))
    taken = [mapping(mapping(media).get("schema")).get("$ref") for media in content.values()]
    names = sequence(bundle.document.get("x-token-schemas"))
    return any(f"#/components/schemas/{name}" in taken for name in names)


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
