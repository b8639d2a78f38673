"""Shapes: what a schema is to a model, and which module a component's class stands in."""

from __future__ import annotations

from dataclasses import dataclass

from scripts.codegen.ir import Contract, Property, Schema
from scripts.codegen.support._model import Model
from scripts.codegen.text import identifier, module_name

SHARED = "shared"
_TAKEN = frozenset({*dir(Model), "dataclass", "field"})


@dataclass(frozen=True, slots=True)
class Shape:
    """``arrays`` nested arrays of ``model``, or, where that is empty, of the values of ``leaf``.

    ``nullable`` is whether null may stand for the outermost array.
    """

    leaf: Schema
    model: str = ""
    arrays: int = 0
    nullable: bool = False


def shape_of(contract: Contract, schema: Schema, above: tuple[str, ...] = ()) -> Shape:
    """Return the shape of a schema, followed through references and arrays.

    What has no class of its own (combinators, unions of objects, arrays in themselves) is a plain value.
    """
    anything = Shape(Schema(place=schema.place))
    if schema.ref in above:
        return anything
    if schema.ref:
        target = contract.schemas[schema.ref]
        if target.types == ("object",):
            return Shape(target, schema.ref)
        return shape_of(contract, target, (*above, schema.ref))
    if "array" not in schema.types or set(schema.types) - {"array", "null"}:
        return Shape(schema)
    inner = shape_of(contract, schema.items, above) if schema.items else anything
    if inner.nullable:
        inner = anything
    return Shape(inner.leaf, inner.model, inner.arrays + 1, "null" in schema.types)


def base_of(schema: Schema) -> str:
    """Return the component whose class an object's class extends, empty for none: slots allow only one."""
    return schema.extends[0] if len(schema.extends) == 1 else ""


def modules_of(contract: Contract) -> dict[str, str]:
    """Return each class's module: a target's own, else that of the one target it is for, else ``shared``."""
    targets = contract.targets.values()
    users: dict[str, set[str]] = {name: set() for name in contract.schemas}
    for target in targets:
        for name in _below(contract, target):
            users[name].add(target)
    owners = {name: name if name in targets else min(found) for name, found in users.items() if found}
    return {
        name: SHARED if name not in targets and len(users[name]) > 1 else module_name(owner)
        for name, owner in owners.items()
    }


def _below(contract: Contract, target: str) -> set[str]:
    """Return the components whose classes a target needs, itself included."""
    found: set[str] = set()
    todo = [target]
    while todo:
        name = todo.pop()
        if name and name not in found:
            found.add(name)
            schema = contract.schemas[name]
            todo.append(base_of(schema))
            todo += [shape_of(contract, member.schema).model for member in schema.properties]
    return found


def attributes_of(contract: Contract, schema: Schema) -> dict[str, str]:
    """Return the attribute of each member that an object's class has, by wire name, the base's first."""
    base = base_of(schema)
    names = attributes_of(contract, contract.schemas[base]) if base else {}
    for member in own_members(schema):
        names[member.name] = identifier(member.name, {*_TAKEN, *names.values()})
    return names


def own_members(schema: Schema) -> tuple[Property, ...]:
    """Return the members that an object's class declares itself."""
    inherited = schema.inherited if base_of(schema) else ()
    return tuple(member for member in schema.properties if member.name not in inherited)
