"""Conversions: for each model the functions that make it from a JSON object, and turn it into one."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from scripts.codegen.emitters.parsers import Parsers
from scripts.codegen.ir import Contract, Property, Schema
from scripts.codegen.layout import Shape, attributes_of, base_of, own_members, shape_of
from scripts.codegen.text import constant, docstring, literal, module_name

HELPERS = (
    *("as_object", "convert", "draft_of", "extra_of", "kept", "lacking", "ordered", "Path"),
    *("read_array", "stored", "UnsureError", "whole", "write_array"),
)
"""What the printed functions use of the models' own module."""
FUNCTIONS = ("read", "write", "fill", "put", "parse", "parse_into")
_TESTS = {
    "string": "type(item) is str",
    "integer": "type(item) is int",
    "number": "type(item) is float or type(item) is int",
    "boolean": "type(item) is bool",
    "null": "item is None",
}


class Conversions:
    """Prints the functions of the models of a contract. ``names`` are the components that have one.

    ``read_x`` makes a model, ``write_x`` a dict. Where others extend the class, ``fill_x`` and ``put_x`` are
    what they have in common with it.
    """

    def __init__(self, contract: Contract, names: Collection[str]) -> None:
        self._contract = contract
        self._stems = {name: module_name(name) for name in names}
        self._bases = {base_of(contract.schemas[name]) for name in names}

    def names_for(self, component: str) -> list[str]:
        """Return the names of the functions of a component's model; none of anything else."""
        stem = self._stems.get(component)
        return [f"{function}_{stem}" for function in FUNCTIONS] if stem else []

    def lines(self, component: str, parsers: Parsers) -> Iterator[str]:
        """Yield the lines of the functions of a component's model."""
        schema = self._contract.schemas[component]
        stem, draft, names = self._stems[component], f"_{component}", self._constant(component)
        members = [member.name for member in schema.properties]
        is_base = component in self._bases
        yield from ("", "", f"{draft} = draft_of({component})")
        empty = [f"{names} = frozenset[str]()"]
        yield from constant(names, "frozenset({", members, "})") if members else empty
        if is_base:
            yield from self._fill(component, schema)
            yield from self._put(component, schema)
        yield from (
            "",
            "",
            f"def read_{stem}(value: Any, path: Path) -> {component}:",
            docstring(f"Return the {component} of a JSON object at a path.", "    "),
            "    if type(value) is not dict:",
            "        value = as_object(value, path)",
            f"    draft: Any = {draft}()",
        )
        yield from self._filled(component, schema, is_base=is_base)
        yield from (
            "    is_known = len(value) == known",
            f"    draft.extra_fields = tuple(value) if is_known else extra_of(value, {names}, path)",
            f"    draft.__class__ = {component}",
            f"    model: {component} = draft",
            "    return model",
            "",
            "",
            f"def write_{stem}(model: {component}, path: Path) -> dict[str, Any]:",
            docstring(f"Return the JSON object of the {component} at a path.", "    "),
            "    members: dict[str, Any] = {}",
            *([f"    put_{stem}(model, members, path)"] if is_base else self._written(schema)),
            "    extra = stored(model)",
            "    return members if tuple(members) == extra else ordered(members, extra, path)",
        )
        parse = ""
        if component in parsers:
            yield from parsers.part(component) if is_base else ()
            yield from parsers.function(component, names, is_base=is_base)
            parse = f", parse_{stem}"
        yield from ("", "", f"convert({component}, read_{stem}, write_{stem}{parse})")

    def _constant(self, component: str) -> str:
        return f"_{self._stems[component].upper()}_MEMBERS"

    def _fill(self, component: str, schema: Schema) -> Iterator[str]:
        yield from (
            "",
            "",
            f"def fill_{self._stems[component]}(draft: Any, value: dict[str, Any], path: Path) -> int:",
            '    """Set the attributes, and return how many of the members are there."""',
        )
        known, lines = self._own_required(schema)
        yield from (f"    {line}" for line in lines)
        yield f"    known = {known}"
        yield from self._optional(schema)
        yield "    return known"

    def _put(self, component: str, schema: Schema) -> Iterator[str]:
        arguments = f"model: {component}, members: dict[str, Any], path: Path"
        head = f"def put_{self._stems[component]}({arguments}) -> None:"
        yield from ("", "", head, '    """Set the members that are there."""')
        lines = [*self._written(schema)]
        yield from lines or ["    # It has none of its own."]

    def _filled(self, component: str, schema: Schema, *, is_base: bool) -> Iterator[str]:
        """Yield what sets the attributes of a draft and counts the members that are there."""
        if is_base:
            known, required = f"fill_{self._stems[component]}(draft, value, path)", list[str]()
        else:
            known, required = self._own_required(schema)
        guarded = [*required, f"known = {known}"] if required or known != "0" else []
        if guarded:
            yield "    try:"
            yield from (f"        {line}" for line in guarded)
            yield "    except KeyError:"
            yield f"        raise lacking({component}, value, path) from None"
        else:
            yield "    known = 0"
        if not is_base:
            yield from self._optional(schema)

    def _own_required(self, schema: Schema) -> tuple[str, list[str]]:
        """Return the number of required members, and what sets them, those of the base among them."""
        base, attributes = base_of(schema), attributes_of(self._contract, schema)
        members = [member for member in own_members(schema) if member.required]
        lines = []
        for member in members:
            shape = shape_of(self._contract, member.schema)
            lines.append(f"item = value[{literal(member.name)}]")
            lines.append(f"draft.{attributes[member.name]} = {self._read(member, shape)}")
        count = str(len(members))
        if not base:
            return count, lines
        fill = f"fill_{self._stems[base]}(draft, value, path)"
        return (f"{fill} + {count}" if members else fill), lines

    def _optional(self, schema: Schema) -> Iterator[str]:
        attributes = attributes_of(self._contract, schema)
        for member in own_members(schema):
            if member.required:
                continue
            name, attribute = literal(member.name), attributes[member.name]
            shape = shape_of(self._contract, member.schema)
            yield f"    if {name} in value:"
            yield "        known += 1"
            yield f"        item = value[{name}]"
            yield f"        draft.{attribute} = {self._read(member, shape)}"
            yield "    else:"
            yield f"        draft.{attribute} = UNSET"

    def _read(self, member: Property, shape: Shape) -> str:
        """Return the expression for what a model keeps of ``item``, a member's value."""
        path = f"(path, {literal(member.name)})"
        read = f"read_{self._stems[shape.model]}" if shape.model else _keeper(shape.leaf)
        if shape.arrays:
            found = f"read_array({read}, {shape.arrays}, item, {path})"
            return f"None if item is None else {found}" if shape.nullable else found
        tests = [_TESTS[kind] for kind in shape.leaf.types if kind in _TESTS] if not shape.model else []
        found = f"{read}(item, {path})"
        return f"item if {' or '.join(tests)} else {found}" if tests else found

    def _written(self, schema: Schema) -> Iterator[str]:
        """Yield what sets the members of a dict."""
        base, attributes = base_of(schema), attributes_of(self._contract, schema)
        if base:
            yield f"    put_{self._stems[base]}(model, members, path)"
        if own_members(schema):
            yield "    item: Any"
        for member in own_members(schema):
            shape = shape_of(self._contract, member.schema)
            yield f"    item = model.{attributes[member.name]}"
            yield from self._put_item(literal(member.name), shape)

    def _put_item(self, name: str, shape: Shape) -> Iterator[str]:
        path = f"(path, {name})"
        tests = [_TESTS[kind] for kind in shape.leaf.types if kind in _TESTS]
        copied = f"kept(item, {path})"
        quick = ""
        if shape.arrays == 1 and shape.model:
            copied = f"write_array({shape.model}, write_{self._stems[shape.model]}, item, {path})"
        elif shape.model and not shape.arrays:
            tests = [f"type(item) is {shape.model}"]
            quick = f"write_{self._stems[shape.model]}(item, {path})"
        elif tests and not shape.arrays:
            quick = "item"
        if quick:
            yield f"    if {' or '.join(tests)}:"
            yield f"        members[{name}] = {quick}"
        yield f"    {'elif' if quick else 'if'} item is not UNSET:"
        yield f"        members[{name}] = {copied}"


def _keeper(leaf: Schema) -> str:
    return "whole" if "integer" in leaf.types and "number" not in leaf.types else "kept"
