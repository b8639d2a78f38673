"""Classes that msgspec decodes into, one an object; what they can't hold exactly is refused, not loosened."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import cast

from scripts.codegen.ir import Contract, Doc, Property, Schema
from scripts.codegen.text import docstring, identifier, literal

_CLASSES: Mapping[str, tuple[str, ...]] = {
    "string": ("str",),
    "integer": ("int",),
    "number": ("int", "float"),
    "boolean": ("bool",),
    "null": ("None",),
}
# Names that the body of a class uses itself.
_TAKEN = ("str", "int", "float", "bool", "list", "field")
# Assertions that compare or count what a structure holds in another form.
_WHOLE_VALUES = frozenset({"dependentRequired", "maxProperties", "minProperties", "uniqueItems"})


class NotFastError(ValueError):
    """A schema says what a structure and the checks after it can't express; the message says where."""

    def __init__(self, schema: Schema, what: str) -> None:
        super().__init__(f"{what} at {schema.place.pointer or '/'} of {schema.place.file}")


def structure_name(component: str) -> str:
    """Return the name of a component's class."""
    return f"{component}Struct"


def attributes(schema: Schema) -> dict[str, str]:
    """Return the attribute of each member of an object."""
    taken = [*_TAKEN]
    for member in schema.properties:
        taken.append(identifier(member.name, taken))
    return dict(zip((member.name for member in schema.properties), taken[len(_TAKEN) :], strict=True))


def base(contract: Contract, schema: Schema) -> Schema | None:
    """Return the object whose members a class inherits: one that the schema extends as it is, or None."""
    for name in schema.extends:
        found = contract.schemas[name]
        if len(schema.extends) == 1 and schema.properties[: len(found.properties)] == found.properties:
            return found
    return None


def own_members(contract: Contract, schema: Schema) -> tuple[Property, ...]:
    """Return the members of an object that its class does not inherit."""
    inherited = base(contract, schema)
    return schema.properties[len(inherited.properties) if inherited is not None else 0 :]


def structures(contract: Contract, component: str, outer: tuple[str, ...] = ()) -> Iterator[str]:
    """Yield a component and those that its members hold, each after those that it refers to, some twice.

    Raises NotFastError where one of them can't be a structure.
    """
    schema = contract.schemas[component]
    if component in outer:
        raise NotFastError(schema, "an object inside itself")
    _refuse_odd_object(schema)
    inherited = base(contract, schema)
    if inherited is not None:
        yield from structures(contract, inherited.name, (*outer, component))
    for member in own_members(contract, schema):
        for ref in _references(member.schema):
            if ref not in contract.schemas:
                raise NotFastError(member.schema, "a reference into a component")
            yield from structures(contract, ref, (*outer, component))
    yield component


def structure(contract: Contract, schema: Schema) -> list[str]:
    """Return the lines of the class of an object."""
    inherited = base(contract, schema)
    above = structure_name(inherited.name) if inherited is not None else "Closed"
    lines = [
        f"class {structure_name(schema.name)}({above}, kw_only=True):",
        docstring(schema.doc.description or schema.name, "    "),
        "",
    ]
    names = attributes(schema)
    for member in own_members(contract, schema):
        name, kind = names[member.name], annotation(member.schema)
        wire = "" if name == member.name else f"name={literal(member.name)}"
        if member.required:
            lines.append(f"    {name}: {kind}{f' = field({wire})' if wire else ''}")
        else:
            default = f"field(default=UNSET, {wire})" if wire else "UNSET"
            lines.append(f"    {name}: {kind} | UnsetType = {default}")
    return lines if lines[-1] else lines[:-1]


def annotation(schema: Schema) -> str:
    """Return the type of a value."""
    if schema.ref:
        return structure_name(schema.ref)
    texts = choices(schema)
    if texts:
        return f"Literal[{', '.join(map(literal, texts))}]"
    kinds: dict[str, None] = {}
    for name in schema.types:
        kinds |= dict.fromkeys(_CLASSES[name] if name in _CLASSES else [_list(schema)])
    return " | ".join(kinds)


def choices(schema: Schema) -> tuple[str, ...]:
    """Return the texts that are accepted where only they are, else none."""
    for rule in schema.rules if schema.types == ("string",) else ():
        values = [rule.value] if rule.keyword == "const" else rule.value
        if rule.keyword in {"const", "enum"} and isinstance(values, list):
            return tuple(cast("list[str]", values)) if all(isinstance(one, str) for one in values) else ()
    return ()


def _list(schema: Schema) -> str:
    assert schema.items is not None, "a list without a type for its items is refused"
    return f"list[{annotation(schema.items)}]"


def _references(schema: Schema) -> Iterator[str]:
    """Yield the components whose objects a value holds. Raises NotFastError for what is more than that."""
    if schema.ref:
        if schema != Schema(place=schema.place, doc=schema.doc, ref=schema.ref):
            raise NotFastError(schema, "more than a reference")
        yield schema.ref
    else:
        _refuse_odd_value(schema)
        if "array" in schema.types and schema.items is not None:
            yield from _references(schema.items)


def _refuse_odd_object(schema: Schema) -> None:
    rest = replace(schema, doc=Doc(), name="", extends=(), inherited=(), unknown_code="", warns=())
    rest = replace(rest, properties=(), required=())
    names = {member.name for member in schema.properties}
    branches = [branch for warn in schema.warns for branch in warn.schema.any_of]
    if rest != Schema(place=schema.place, types=("object",)):
        raise NotFastError(schema, "an object of more than single members")
    if any(warn.schema.rules for warn in schema.warns) or not all(map(_only_requires, branches)):
        raise NotFastError(schema, "a warning about more than which members there are")
    if not names.issuperset(name for part in (schema, *branches) for name in part.required):
        raise NotFastError(schema, "a member that is asked for and not described")


def _only_requires(branch: Schema) -> bool:
    return bool(branch.required) and branch == Schema(
        place=branch.place, doc=branch.doc, required=branch.required
    )


def _refuse_odd_value(schema: Schema) -> None:
    holds_list = "array" in schema.types
    rest = replace(schema, name="", doc=Doc(), types=(), rules=(), warns=(), items=None)
    if rest != Schema(place=schema.place) or not schema.types or "object" in schema.types:
        raise NotFastError(schema, "an object without a name, a combinator, or any value")
    if holds_list and schema.items is None:
        raise NotFastError(schema, "a list of anything")
    if any(warn.schema.any_of for warn in schema.warns):
        raise NotFastError(schema, "a warning with alternatives")
    keywords = {
        rule.keyword for part in (schema, *(warn.schema for warn in schema.warns)) for rule in part.rules
    }
    refused = keywords & ({"const", "enum"} if holds_list else set())
    refused |= keywords & _WHOLE_VALUES
    if refused:
        raise NotFastError(schema, " and ".join(sorted(refused)))
