"""References that lead back to themselves at the same value: no validator of them would ever end."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from scripts.codegen.ir import Finding, Schema


def find_cycles(schemas: Mapping[str, Schema]) -> tuple[Finding, ...]:
    """Return a finding for each component that refers to itself without going into a member or item."""
    edges = {name: frozenset(_same_value(schema)) for name, schema in schemas.items()}
    return tuple(
        Finding(schemas[name].place, f"{name!r} refers to itself at the same value")
        for name in schemas
        if name in _reachable(name, edges)
    )


def _same_value(schema: Schema) -> Iterator[str]:
    """Yield the components that judge the same value as the schema."""
    if schema.ref:
        yield schema.ref
    for branch in (*schema.all_of, *schema.any_of):
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
