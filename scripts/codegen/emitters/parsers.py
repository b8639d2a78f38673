"""Parsers: for each model a function that judges a JSON object and makes the model of it, in one walk.

It is sure of what most payloads hold: values of the very types that ``json.loads`` gives, by schemas without
combinators. Of anything else it makes nothing, so that the validators decide, and then the model is read.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace

from scripts.codegen.emitters.conditions import broken, of_other_class
from scripts.codegen.ir import Contract, Property, Rule, Schema
from scripts.codegen.layout import attributes_of, base_of, own_members
from scripts.codegen.text import docstring, identifier, literal, module_name, raw_literal

CHECKS = ("BLANKS", "INFINITY", "is_equal", "is_one_of", "others_are_json", "pattern")
"""What the printed functions use of what validators share."""
_REFUSE = "raise UnsureError"


class Parsers:
    """Prints the parsers of the models of a module. ``names`` are the components that have a model."""

    def __init__(self, contract: Contract, names: Collection[str]) -> None:
        self._contract = contract
        self._sure = {name for name in names if self._is_plain(contract.schemas[name])}
        while unsure := {name for name in self._sure if not self._is_sure(contract.schemas[name])}:
            self._sure -= unsure
        self._matchers: dict[str, str] = {}

    def __contains__(self, component: str) -> bool:
        """Whether a component has a parser."""
        return component in self._sure

    def constants(self) -> Iterator[str]:
        """Yield the lines of the predicates that the functions printed so far use."""
        for source, name in self._matchers.items():
            yield f"{name} = pattern({raw_literal(source)})"

    def part(self, component: str) -> Iterator[str]:
        """Yield the lines of what the parsers of the classes call that extend this one."""
        yield from (
            "",
            "",
            f"def parse_into_{module_name(component)}(draft: Any, value: dict[str, Any]) -> int:",
            '    """Set the attributes from valid members, and return how many of them are there."""',
        )
        yield from self._filled(component)
        yield "    return known"

    def function(self, component: str, names: str, *, is_base: bool) -> Iterator[str]:
        """Yield the lines of the parser of a component's model; ``names`` is the set of its members."""
        yield from (
            "",
            "",
            f"def parse_{module_name(component)}(value: Any) -> {component}:",
            docstring(f"Return the {component} of a valid JSON object. Raises where it is not sure.", "    "),
            "    if type(value) is not dict:",
            f"        {_REFUSE}",
            f"    draft: Any = _{component}()",
        )
        if is_base:
            yield f"    known = parse_into_{module_name(component)}(draft, value)"
        else:
            yield from self._filled(component)
        yield from (
            "    if len(value) == known:",
            "        draft.extra_fields = tuple(value)",
            f"    elif others_are_json(value, {names}):",
            f"        draft.extra_fields = extra_of(value, {names}, None)",
            "    else:",
            f"        {_REFUSE}",
            f"    draft.__class__ = {component}",
            f"    model: {component} = draft",
            "    return model",
        )

    def _filled(self, component: str) -> Iterator[str]:
        schema = self._contract.schemas[component]
        base, attributes = base_of(schema), attributes_of(self._contract, schema)
        members = own_members(schema)
        required = [member for member in members if member.required]
        start = (
            f"parse_into_{module_name(base)}(draft, value) + {len(required)}" if base else str(len(required))
        )
        yield f"    known = {start.removesuffix(' + 0')}"
        for member in required:
            yield from self._set(member, attributes[member.name], "    ")
        for member in members:
            if not member.required:
                yield f"    if {literal(member.name)} in value:"
                yield "        known += 1"
                yield from self._set(member, attributes[member.name], "        ")
                yield "    else:"
                yield f"        draft.{attributes[member.name]} = UNSET"

    def _set(self, member: Property, attribute: str, indent: str) -> Iterator[str]:
        """Yield what sets an attribute from a member that is there."""
        schema = self._followed(member.schema)
        if schema.types == ("object",):
            parse = f"parse_{module_name(schema.name)}"
            yield f"{indent}draft.{attribute} = {parse}(value[{literal(member.name)}])"
            return
        yield f"{indent}item = value[{literal(member.name)}]"
        is_array = schema.types == ("array",)
        other = "type(item) is not list" if is_array else of_other_class(schema.types, "item")
        for test in (other, *(broken(rule, schema.types, "item", self._matcher) for rule in schema.rules)):
            yield f"{indent}if {test}:"
            yield f"{indent}    {_REFUSE}"
        found = "item"
        if is_array:
            assert schema.items is not None, "no array is sure without the schema of its items"
            found = f"tuple(map(parse_{module_name(schema.items.ref)}, item))"
        yield f"{indent}draft.{attribute} = {found}"

    def _is_plain(self, schema: Schema) -> bool:
        """Whether an object has nothing that is judged but its members."""
        bare = Schema(
            place=schema.place,
            name=schema.name,
            doc=schema.doc,
            types=("object",),
            extends=schema.extends,
            inherited=schema.inherited,
            properties=schema.properties,
            required=schema.required,
            warns=schema.warns,
            unknown_code=schema.unknown_code,
        )
        return schema == bare and set(schema.required) <= {member.name for member in schema.properties}

    def _is_sure(self, schema: Schema) -> bool:
        base = base_of(schema)
        return (not base or base in self._sure) and all(
            self._is_sure_of(self._followed(member.schema)) for member in schema.properties
        )

    def _is_sure_of(self, schema: Schema) -> bool:
        """Whether a member's schema is a parser's object, an array of such ones, or that of a scalar."""
        if schema.name in self._sure:
            return True
        if schema.types == ("array",) and schema.items is not None:
            is_plain = replace(schema, items=None).is_scalar
            return is_plain and _is_reference(schema.items) and schema.items.ref in self._sure
        return schema.is_scalar and bool(schema.types) and not {"object", "array"} & {*schema.types}

    def _followed(self, schema: Schema) -> Schema:
        """Return a schema, or what it refers to and nothing else."""
        while _is_reference(schema):
            schema = self._contract.schemas[schema.ref]
        return schema

    def _matcher(self, rule: Rule) -> str:
        """Return the name of the predicate of a pattern rule."""
        if rule.compiled not in self._matchers:
            name = identifier(f"matches_{rule.wanted}"[:48], self._matchers.values())
            self._matchers[rule.compiled] = name
        return self._matchers[rule.compiled]


def _is_reference(schema: Schema) -> bool:
    """Whether a schema refers to a component, and judges nothing itself."""
    return bool(schema.ref) and schema == Schema(
        place=schema.place, name=schema.name, doc=schema.doc, ref=schema.ref, warns=schema.warns
    )
