"""References that lead back to themselves where no validator can follow."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from scripts.codegen.ir import Finding, Schema


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
        if name in _reachable(name, same):
            findings.append(Finding(schema.place, f"{name!r} refers to itself at the same value"))
        elif name in _reachable(name, other):
            message = f"{name!r} refers to itself through another component, which is not supported"
            findings.append(Finding(schema.place, message))
    return tuple(findings)


def _same_value(schema: Schema) -> Iterator[str]:
    """Yield the schemas that judge the same value as the schema, by their names."""
    if schema.ref:
        yield schema.ref
    for branch in schema.same_value():
        yield from _same_value(branch)


def _reachable(start: str, edges: Mapping[str, frozenset[str]]) -> set[str]:
    found: set[str] = set()
    todo = set(edges[start])
    while todo:
        name = todo.pop()
        if name not in found:
            found.add(name)
            todo |= edges.get(name, frozenset())
    return found
