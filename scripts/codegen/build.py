"""Bundle to contract: every schema normalised, every keyword known, or refused by name."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import cast

from scripts.codegen.annotations import read_guide
from scripts.codegen.bundle import Bundle
from scripts.codegen.cycles import find_cycles
from scripts.codegen.ir import Contract, Event, Finding, Json, Schema, SpecError
from scripts.codegen.schemas import SchemaBuilder
from scripts.codegen.text import module_name
from scripts.codegen.words import read_codes, read_words

_METHOD = "post"
_NAME = re.compile(r"[A-Za-z][A-Za-z0-9]*")


def build(bundle: Bundle) -> Contract:
    """Return the contract of a bundled spec.

    Raises SpecError with a finding, file and line for each keyword that the generator does not know
    and each schema that it can't compile.
    """
    document = bundle.document
    components = _mapping(_mapping(document.get("components")).get("schemas"))
    builder = SchemaBuilder(bundle, components)
    schemas = {name: builder.component(name) for name in components}
    known = {**schemas, **builder.definitions}
    findings = (*builder.findings, *_wrong_names(schemas), *_unheard(known), *find_cycles(known))
    if findings:
        raise SpecError(findings)
    secrets = _mapping(document.get("x-secret-fields"))
    info = _mapping(document.get("info"))
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
        definitions=builder.definitions,
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
        for keyword, branch in (judged for part in schema.parts() for judged in part.judged()):
            if any(part.warns or part.unknown_code for part in _with_targets(branch, schemas)):
                yield Finding(branch.place, f"a warning inside {keyword} is never raised")


def _with_targets(schema: Schema, schemas: Mapping[str, Schema]) -> Iterator[Schema]:
    """Yield all parts of a schema and of the components that it refers to, directly or not."""
    todo, seen = [schema], {""}
    while todo:
        for part in todo.pop().parts():
            yield part
            if part.ref not in seen:
                seen.add(part.ref)
                todo.append(schemas[part.ref])


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


def _mapping(value: Json | Mapping[str, Json]) -> Mapping[str, Json]:
    return value if isinstance(value, dict) else {}


def _events(document: Mapping[str, Json]) -> tuple[Event, ...]:
    """Return the operations named event..., in the spec's order."""
    found = []
    for path, item in _mapping(document.get("paths")).items():
        operation = _mapping(_mapping(item).get(_METHOD))
        name = str(operation.get("operationId", ""))
        if name.startswith("event"):
            found.append(_event(name, path, operation))
    return tuple(found)


def _event(name: str, path: str, operation: Mapping[str, Json]) -> Event:
    content = _mapping(_mapping(operation.get("requestBody")).get("content"))
    media = _mapping(content.get("application/json"))
    tags = cast("list[str]", operation.get("tags", []))
    examples = _mapping(media.get("examples"))
    return Event(
        name=name,
        title=str(operation.get("x-title", name)),
        group=tags[0] if tags else "",
        summary=_text(operation, "summary"),
        description=_text(operation, "description"),
        path=path,
        schema=str(_mapping(media.get("schema")).get("$ref", "")).rpartition("/")[2],
        reference_guide=read_guide(operation.get("x-reference-guide", "")),
        examples={case: _mapping(example).get("value") for case, example in examples.items()},
    )


def _text(node: Mapping[str, Json], key: str) -> str:
    return " ".join(str(node.get(key, "")).split())
