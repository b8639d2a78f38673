"""What is to be checked of decoded objects: the rules that no class says, and how many texts they hold."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from scripts.codegen.emitters.conditions import broken
from scripts.codegen.emitters.statements import LONGEST_LINE, Lines, indent
from scripts.codegen.emitters.structure_types import attributes, choices, own_members
from scripts.codegen.ir import Contract, Property, Rule, Schema
from scripts.codegen.text import identifier

_TAKEN = ("value", "texts", "quotes", "len", "isinstance", "type", "str", "int", "float", "list", "field")
_TAKEN_PREFIXES = ("accepts", "count", "is_", "are_", "matches", "encode")


class Checks:
    """Prints the checks of one class; ``matcher`` gives the name of a pattern's predicate.

    The statements add to ``texts`` how many keys and texts there are.
    """

    def __init__(self, contract: Contract, matcher: Callable[[Rule], str], failed: str) -> None:
        self._contract = contract
        self._matcher = matcher
        self._fail = [f"    {failed}"]
        self._taken = [*_TAKEN]

    def own(self, schema: Schema) -> tuple[int, Lines]:
        """Return how many texts there always are in ``value``, and the statements for it.

        That is without what the class inherits.
        """
        return self._object(schema, "value", own_members(self._contract, schema))

    def _object(self, schema: Schema, name: str, members: Iterable[Property]) -> tuple[int, Lines]:
        fields = attributes(schema)
        lines: Lines = []
        for warn in schema.warns:
            lines += self._unless_any(warn.schema.any_of, name, fields)
        always = 0
        for member in members:
            place = f"{name}.{fields[member.name]}"
            local = self._local(fields[member.name])
            texts, body = self._value(member.schema, local)
            if member.required:
                always += 1 + texts
                lines += [f"{local} = {place}", *body] if body else []
            elif body:
                lines += [f"{local} = {place}", f"if {local} is not UNSET:"]
                lines += indent([f"texts += {1 + texts}", *body])
            else:
                lines += [f"if {place} is not UNSET:", *indent([f"texts += {1 + texts}"])]
        return always, lines

    def _value(self, schema: Schema, name: str) -> tuple[int, Lines]:
        """Return how many texts a value of its type always holds, and the statements for it."""
        if schema.ref:
            target = self._contract.schemas[schema.ref]
            return self._object(target, name, target.properties)
        is_typed = choices(schema) != ()  # then the type says which texts there are
        rules = [rule for rule in schema.rules if not (is_typed and rule.keyword in {"const", "enum"})]
        rules += [rule for warn in schema.warns for rule in warn.schema.rules]
        tests = [broken(rule, schema.types, name, self._matcher) for rule in rules]
        lines = [line for test in tests for line in (f"if {test}:", *self._fail)]
        if schema.types == ("string",):
            return 1, lines
        if {*schema.types} == {"null", "string"}:
            lines += [f"if {name} is not None:", "    texts += 1"]
        elif "string" in schema.types:
            lines += [f"if type({name}) is str:", "    texts += 1"]
        return 0, [*lines, *self._items(schema, name)]

    def _items(self, schema: Schema, name: str) -> Lines:
        if "array" not in schema.types or schema.items is None:
            return []
        item = self._local(f"{name}_item")
        texts, body = self._value(schema.items, item)
        lines = [f"texts += {texts} * len({name})"] if texts else []
        lines += [f"for {item} in {name}:", *indent(body)] if body else []
        if schema.types == ("array",) or not lines:
            return lines
        return [f"if isinstance({name}, list):", *indent(lines)]

    def _unless_any(self, branches: Iterable[Schema], name: str, fields: dict[str, str]) -> Lines:
        """Return the statement that refuses an object which no branch finds all its members in."""
        lacking = []
        for branch in branches:
            tests = [f"{name}.{fields[member]} is UNSET" for member in branch.required]
            lacking.append(tests[0] if len(tests) == 1 else f"({' or '.join(tests)})")
        test = " and ".join(lacking)
        if len(test) <= LONGEST_LINE:
            return [f"if {test}:", *self._fail] if lacking else []
        return ["if (", *indent([lacking[0], *(f"and {one}" for one in lacking[1:])]), "):", *self._fail]

    def _local(self, hint: str) -> str:
        name = identifier(hint, self._taken)
        if name.startswith(_TAKEN_PREFIXES):
            name = identifier(f"field {name}", self._taken)
        self._taken.append(name)
        return name
