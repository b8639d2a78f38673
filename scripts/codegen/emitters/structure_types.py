"""Classes that msgspec decodes into, one an object; what they can't hold exactly is refused, not loosened."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import cast

from scripts.codegen.ir import Contract, Doc, Event, Json, Property, Schema
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
_WHOLE_VALUES = frozenset({"minProperties"})


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
    """Return the object whose members a class inherits: the one that the schema extends, or None."""
    if len(schema.extends) != 1:
        return None
    found = contract.schemas[schema.extends[0]]
    return found if schema.properties[: len(found.properties)] == found.properties else None


def own_members(contract: Contract, schema: Schema) -> tuple[Property, ...]:
    """Return the members of an object that its class does not inherit."""
    inherited = base(contract, schema)
    return schema.properties[len(inherited.properties) if inherited is not None else 0 :]


def event_structures(contract: Contract, event: Event) -> Iterator[str]:
    """Yield the components of an event, each after those that it refers to, some twice.

    Raises NotFastError where one of them can't be a structure.
    """
    schema = contract.schemas[event.schema]
    names = [choices(member.schema) for member in schema.properties if member.name == "eventType"]
    if names != [(event.name,)]:
        raise NotFastError(schema, "an eventType that may be another")
    yield from _structures(contract, event.schema, ())


def _structures(contract: Contract, component: str, outer: tuple[str, ...]) -> Iterator[str]:
    schema = contract.schemas[component]
    if component in outer:
        raise NotFastError(schema, "an object inside itself")
    _refuse_odd_object(schema)
    inherited = base(contract, schema)
    refs = [inherited.name] if inherited is not None else []
    refs += [ref for member in own_members(contract, schema) for ref in _references(member.schema)]
    for ref in refs:
        yield from _structures(contract, ref, (*outer, component))
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
        name = names[member.name]
        wire = "" if name == member.name else f"name={literal(member.name)}"
        if member.required:
            lines.append(f"    {name}: {annotation(member.schema)}{f' = field({wire})' if wire else ''}")
        else:
            default = f"field(default=UNSET, {wire})" if wire else "UNSET"
            lines.append(f"    {name}: {annotation(member.schema, 'UnsetType')} = {default}")
    return lines if lines[-1] else lines[:-1]


def annotation(schema: Schema, *more: str) -> str:
    """Return the type of a value, which may be of one more class."""
    return " | ".join(sorted([*dict.fromkeys(_classes(schema)), *more], key="None".__eq__))


def _classes(schema: Schema) -> Iterator[str]:
    texts = choices(schema)
    if schema.ref:
        yield structure_name(schema.ref)
    elif texts:
        yield f"Literal[{', '.join(map(literal, texts))}]"
    for name in () if texts else schema.types:
        if name == "array" and schema.items is not None:
            yield f"list[{annotation(schema.items)}]"
        else:
            yield from _CLASSES[name]


def choices(schema: Schema) -> tuple[str, ...]:
    """Return the texts that are accepted where one rule says that only they are, else none."""
    rules = [rule for rule in schema.rules if rule.keyword in {"const", "enum"}]
    if schema.types != ("string",) or len(rules) != 1:
        return ()
    values = [rules[0].value] if rules[0].keyword == "const" else cast("list[Json]", rules[0].value)
    texts = tuple(value for value in values if isinstance(value, str))
    return texts if len(texts) == len(values) else ()


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
