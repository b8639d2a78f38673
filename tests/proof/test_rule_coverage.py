"""Every rule of the contract is kept by a payload of the corpus, and broken by another."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

import jsonschema_rs

from scripts.codegen.ir import Json, Rule, Schema, Warn
from scripts.codegen.keywords import APPLIES_TO
from scripts.proof.corpus import payload_rows
from tests.contracts import load_contract

Key = tuple[str, str]
"""A rule: the file and line that state it, with the pointer there, and the keyword."""

_CLASSES: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "number": (int, float),
    "array": list,
    "object": dict,
    "": object,
}


@cache
def _rules() -> frozenset[Key]:
    """Return every rule of every schema that a payload can reach."""
    schemas = load_contract().schemas
    found, todo = set[str](), [*load_contract().targets.values()]
    while todo:
        if (name := todo.pop()) not in found:
            found.add(name)
            todo += [part.ref for part in _parts(schemas[name]) if part.ref]
    return frozenset(
        key for name in found for part in _parts(schemas[name]) for key, _ in _assertions(part, {})
    )


def _parts(schema: Schema) -> Iterator[Schema]:
    """Yield a schema and all that judge a part of its values."""
    uncounted = (schema.never, schema.any_of, schema.additional)
    assert not any(uncounted), schema.place
    yield schema
    for member in schema.properties:
        yield from _parts(member.schema)
    if schema.items is not None:
        yield from _parts(schema.items)


def _assertions(schema: Schema, value: Json) -> Iterator[tuple[Key, bool | None]]:
    """Yield each rule of a schema, and whether a value keeps it; None where it does not judge such values."""
    place = f"{schema.place} {schema.place.pointer}"
    if schema.types:
        yield (place, "type"), _is_valid({"type": list(schema.types)}, value)
    for rule in schema.rules:
        yield (place, rule.keyword), _keeps(rule, value)
    members = value if isinstance(value, dict) and (not schema.types or "object" in schema.types) else None
    for name in schema.required:
        yield (place, f"required {name}"), None if members is None else name in members
    if schema.unknown_code:
        known = {member.name for member in schema.properties}
        yield (place, schema.unknown_code), None if members is None else members.keys() <= known
    for warn in schema.warns:
        yield from _soft(place, warn, value)


def _soft(place: str, warn: Warn, value: Json) -> Iterator[tuple[Key, bool | None]]:
    for rule in warn.schema.rules:
        yield (place, f"{warn.code} {rule.keyword}"), _keeps(rule, value)
    if warn.schema.any_of:
        keeps = any(
            isinstance(value, dict) and value.keys() >= {*part.required} for part in warn.schema.any_of
        )
        yield (place, f"{warn.code} anyOf"), keeps if isinstance(value, dict) else None


def _keeps(rule: Rule, value: Json) -> bool | None:
    judged = isinstance(value, _CLASSES[APPLIES_TO[rule.keyword]])
    return _is_valid({rule.keyword: rule.value}, value) if judged else None


def _is_valid(schema: dict[str, Json], value: Json) -> bool:
    return jsonschema_rs.Draft202012Validator(schema).is_valid(value)


def _judged(schema: Schema, value: Json) -> Iterator[tuple[Key, bool | None]]:
    """Yield each rule that applies to a value or to what is in it, and whether it is kept."""
    yield from _assertions(schema, value)
    if schema.ref:
        yield from _judged(load_contract().schemas[schema.ref], value)
    if isinstance(value, dict):
        for member in schema.properties:
            if member.name in value:
                yield from _judged(member.schema, value[member.name])
    if isinstance(value, list) and schema.items is not None:
        for item in value:
            yield from _judged(schema.items, item)


def test_every_rule_is_kept_by_a_payload_and_broken_by_another() -> None:
    counts = {key: {True: 0, False: 0} for key in _rules()}
    for row in payload_rows():
        schema = load_contract().schemas[load_contract().targets[str(row.event)]]
        for key, kept in set(_judged(schema, row.payload)):
            if kept is not None:
                counts[key][kept] += 1
    assert len(counts) > 400
    assert {key: count for key, count in counts.items() if not all(count.values())} == {}
