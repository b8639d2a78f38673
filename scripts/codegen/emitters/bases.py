"""Bases: components that others extend, whose members are judged by functions of their own that all call."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from scripts.codegen.emitters.walks import walked_texts
from scripts.codegen.ir import Contract, Schema
from scripts.codegen.layout import base_of


def counts(schema: Schema) -> bool:
    """Whether undocumented members of an object are found by counting the documented ones."""
    return schema.additional is None and not walked_texts(schema)


def called_base(contract: Contract, schema: Schema) -> str:
    """Return the component whose functions judge an object's first members, empty for none."""
    base = base_of(schema)
    if not base or not counts(schema) or not counts(contract.schemas[base]):
        return ""
    shared = contract.schemas[base].properties
    return base if shared and schema.properties[: len(shared)] == shared else ""


def bases_of(contract: Contract) -> dict[str, tuple[str, ...]]:
    """Return the bases that are called, each with the components that nothing else refers to."""
    users: dict[str, set[str]] = {}
    for name, schema in contract.schemas.items():
        for ref in _references(contract, schema):
            users.setdefault(ref, set()).add(name)
    called = dict.fromkeys(
        base
        for schema in contract.schemas.values()
        for part in schema.parts()
        if (base := called_base(contract, part))
    )
    kept = {*called, *contract.targets.values()}
    return {base: _alone(base, users, kept) for base in called}


def _references(contract: Contract, schema: Schema) -> Iterator[str]:
    """Yield what a component refers to itself, and not through the base that it calls."""
    base = called_base(contract, schema)
    shared = contract.schemas[base].properties if base else ()
    for part in replace(schema, properties=schema.properties[len(shared) :]).parts():
        if part.ref:
            yield part.ref


def _alone(base: str, users: dict[str, set[str]], kept: set[str]) -> tuple[str, ...]:
    """Return the components that a base refers to, directly or not, and that no other one does."""
    inside: list[str] = [base]
    while True:
        found = [name for name, by in users.items() if by <= {*inside, name} and name not in {*kept, *inside}]
        if not found:
            return tuple(inside[1:])
        inside += found
