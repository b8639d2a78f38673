"""Build the contract from the bundled spec: normalise each schema, and refuse what is not supported."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import cast

from scripts.codegen.build.schemas import SchemaBuilder
from scripts.codegen.build.words import read_codes, read_words
from scripts.codegen.ir import (
    Contract,
    Event,
    Finding,
    Json,
    Schema,
    SpecError,
    mapping,
    reached,
    read_guide,
)
from scripts.codegen.paragraphs import tidy
from scripts.codegen.spec.bundle import Bundle
from scripts.codegen.text import module_name

_METHOD = "post"
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]*")


def find_cycles(schemas: Mapping[str, Schema]) -> tuple[Finding, ...]:
    """Return a finding for each schema that refers to itself at the same value, or through another component.

    A validator of the first would never end; the modules of the second would import each other.
    """
    same = {name: frozenset(_same_value(schema)) for name, schema in schemas.items()}
    other = {
        name: frozenset(part.ref for part in schema.parts() if part.ref) - {name}
        for name, schema in schemas.items()
    }
    findings = []
    for name, schema in schemas.items():
        if name in _reached(name, same):
            findings.append(Finding(schema.place, f"{name!r} refers to itself at the same value"))
        elif name in _reached(name, other):
            message = f"{name!r} refers to itself through another component, which is not supported"
            findings.append(Finding(schema.place, message))
    return tuple(findings)


def _same_value(schema: Schema) -> Iterator[str]:
    """Yield the schemas that judge the same value as the schema, by their names."""
    if schema.ref:
        yield schema.ref
    for branch in schema.same_value():
        yield from _same_value(branch)


def _reached(start: str, edges: Mapping[str, frozenset[str]]) -> set[str]:
    found: set[str] = set()
    todo = set(edges[start])
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            todo |= edges.get(name, frozenset())
    return found


def build(bundle: Bundle) -> Contract:
    """Return the contract of a bundled spec.

    Raises SpecError with a finding, file and line for each keyword that the generator does not know
    and each schema that it can't compile.
    """
    document = bundle.document
    components = mapping(mapping(document.get("components")).get("schemas"))
    builder = SchemaBuilder(bundle, components)
    schemas = {name: builder.component(name) for name in components}
    findings = (*builder.findings, *_wrong_names(schemas), *_unheard(schemas), *find_cycles(schemas))
    if findings:
        raise SpecError(findings)
    secrets = mapping(document.get("x-secret-fields"))
    info = mapping(document.get("info"))
    contract = Contract(
        version=str(info.get("version", "")),
        title=str(info.get("title", "")),
        events=_events(document),
        schemas=schemas,
        tokens=tuple(cast("list[str]", document.get("x-token-schemas", []))),
        codes=read_codes(bundle),
        secret_code=str(secrets.get("code", "")),
        secret_names=tuple(cast("list[str]", secrets.get("names", []))),
        document=document,
        words=read_words(document),
    )
    _check_targets(bundle, contract)
    return contract


def _wrong_names(schemas: Mapping[str, Schema]) -> Iterator[Finding]:
    """Yield a finding for each component that can't name a module, or not one of its own."""
    owners: dict[str, str] = {}
    for name, schema in schemas.items():
        owner = owners.setdefault(module_name(name), name)
        if not _NAME.fullmatch(name):
            yield Finding(schema.place, f"{name!r} can't be the name of a component")
        elif owner != name:
            yield Finding(
                schema.place, f"{owner!r} and {name!r} would share the module {module_name(name)!r}"
            )


def _unheard(schemas: Mapping[str, Schema]) -> Iterator[Finding]:
    """Yield a finding for each schema with a warning in it of which only the verdict counts."""
    for schema in schemas.values():
        for branch in (branch for part in schema.parts() for branch in part.any_of):
            if any(part.warns or part.unknown_code for part in reached(branch, schemas)):
                yield Finding(branch.place, "a warning inside anyOf is never raised")


def _check_targets(bundle: Bundle, contract: Contract) -> None:
    """Refuse an event or token schema that names no object component, or can't name a file."""
    place = bundle.place(("paths",))
    findings = [
        Finding(place, f"{name!r} has no object component as its schema")
        for name, component in contract.targets.items()
        if component not in contract.schemas or contract.schemas[component].types != ("object",)
    ]
    findings += [
        Finding(place, f"{event.name!r} can't be the name of an event")
        for event in contract.events
        if not _NAME.fullmatch(event.name)
    ]
    names = [event.name for event in contract.events]
    findings += [
        Finding(place, f"two events are named {name!r}") for name in set(names) if names.count(name) > 1
    ]
    if findings:
        raise SpecError(tuple(findings))


def _events(document: Mapping[str, Json]) -> tuple[Event, ...]:
    """Return the operations named event..., in the spec's order."""
    found = []
    for path, item in mapping(document.get("paths")).items():
        operation = mapping(mapping(item).get(_METHOD))
        name = str(operation.get("operationId", ""))
        if name.startswith("event"):
            found.append(_event(name, path, operation))
    return tuple(found)


def _event(name: str, path: str, operation: Mapping[str, Json]) -> Event:
    content = mapping(mapping(operation.get("requestBody")).get("content"))
    media = mapping(content.get("application/json"))
    tags = cast("list[str]", operation.get("tags", []))
    examples = mapping(media.get("examples"))
    return Event(
        name=name,
        title=str(operation.get("x-title", name)),
        group=tags[0] if tags else "",
        summary=_text(operation, "summary"),
        description=tidy(str(operation.get("description", ""))),
        path=path,
        schema=str(mapping(media.get("schema")).get("$ref", "")).rpartition("/")[2],
        reference_guide=read_guide(operation.get("x-reference-guide", "")),
        examples={case: mapping(example).get("value") for case, example in examples.items()},
    )


def _text(node: Mapping[str, Json], key: str) -> str:
    return " ".join(str(node.get(key, "")).split())
