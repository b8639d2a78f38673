"""How objects are laid out: which members a class declares itself, and in which module its code stands.

Models and validators both ask here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from scripts.codegen.ir import Contract, Property, Schema
from scripts.codegen.text import attribute_name

_FEWEST_TEXTS = 3


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


def attributes_of(contract: Contract, schema: Schema) -> dict[str, str]:
    """Return the attribute of each member that an object's class has, by wire name, the base's first."""
    base = base_of(schema)
    names = attributes_of(contract, contract.schemas[base]) if base else {}
    for member in own_members(schema):
        names[member.name] = attribute_name(member.name, names.values())
    return names


def own_members(schema: Schema) -> tuple[Property, ...]:
    """Return the members that an object's class declares itself."""
    inherited = schema.inherited if base_of(schema) else ()
    return tuple(member for member in schema.properties if member.name not in inherited)


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


@dataclass(frozen=True, slots=True)
class Modules:
    """In whose module the code of each component stands, and the bases whose functions others call."""

    owners: Mapping[str, str]
    bases: frozenset[str]

    def inside(self, owner: str) -> tuple[str, ...]:
        """Return the other components that stand in the module of one."""
        return tuple(name for name, by in self.owners.items() if by == owner != name)


def modules_of(contract: Contract) -> Modules:
    """Return in whose module each component stands: that of the only one that needs it, else its own."""
    parts = [part for schema in contract.schemas.values() for part in schema.parts()]
    bases = frozenset(called_base(contract, part) for part in parts) - {""}
    users: dict[str, set[str]] = {name: set() for name in contract.schemas}
    for name, schema in contract.schemas.items():
        for ref in _references(contract, schema):
            users[ref].add(name)
    for name in (*bases, *contract.targets.values()):
        users[name].clear()
    owners: dict[str, str] = {}

    def owner(name: str) -> str:
        if name not in owners:
            found = {owner(user) for user in users[name] - {name}}
            owners[name] = found.pop() if len(found) == 1 else name
        return owners[name]

    return Modules({name: owner(name) for name in contract.schemas}, bases)


def _references(contract: Contract, schema: Schema) -> Iterator[str]:
    """Yield what a component refers to itself, and not through the base that it calls."""
    base = called_base(contract, schema)
    shared = contract.schemas[base].properties if base else ()
    for part in replace(schema, properties=schema.properties[len(shared) :]).parts():
        if part.ref:
            yield part.ref


def walked_texts(schema: Schema) -> tuple[str, ...]:
    """Return the members that a walk judges: the optional ones that need only be texts, where most are."""
    texts = tuple(
        member.name for member in schema.properties if not member.required and _is_any_text(member.schema)
    )
    is_walked = schema.additional is None and len(texts) >= _FEWEST_TEXTS
    return texts if is_walked and 2 * len(texts) > len(schema.properties) else ()


def _is_any_text(schema: Schema) -> bool:
    return schema.is_scalar and schema.types == ("string",) and not schema.rules and not schema.warns
