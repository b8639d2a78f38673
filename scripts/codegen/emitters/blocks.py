"""Statements of a schema: one walk over it prints the verdict or the collector."""

from __future__ import annotations

from scripts.codegen.emitters.arrays import Arrays
from scripts.codegen.emitters.branches import Branches
from scripts.codegen.emitters.conditions import alternatives, broken, wrong_type
from scripts.codegen.emitters.objects import Objects
from scripts.codegen.emitters.statements import Branch, Lines, Value, either, indent
from scripts.codegen.ir import Rule, Schema
from scripts.codegen.keywords import KEYWORDS


def is_simple(schema: Schema) -> bool:
    """Whether a schema's statements can stand inside another function."""
    has_plain_items = schema.items is None or schema.types == ("array",)
    return not schema.has_members and not schema.any_of and has_plain_items


class Printer(Objects, Arrays, Branches):
    """Prints the statements of schemas in one mode: a verdict, or a collector of findings."""

    def function(self, schema: Schema, hint: str) -> Lines:
        """Return the body of a schema's function; ``hint`` names the value for people."""
        value = Value("value", "path", hint)
        if schema.types == ("object",) and not schema.never:
            lines = self._plain_dict(schema, value) + self._inside(schema, value)
        else:
            lines = self._value(schema, value)
        return indent(lines if self._collects or schema.never else [*lines, "return True"])

    def _plain_dict(self, schema: Schema, value: Value) -> Lines:
        """Return the guard of an object's function; a subclass may look its members up in its own way."""
        failed = self.fail("RC203", "type", schema.types, value)
        leave = [*failed, "return"] if self._collects else failed
        guard = ["if not isinstance(value, dict):", *indent(leave), "value = dict(value)"]
        return ["if type(value) is not dict:", *indent(guard)]

    def member(self, schema: Schema, value: Value) -> Lines:
        """Return the statements of a value inside a function that is not its own."""
        is_inner_loop = value.name == "item" and schema.items is not None
        if is_simple(schema) and not is_inner_loop:
            return self._value(schema, value)
        return self.call_private(schema, value.hint, value)

    def _value(self, schema: Schema, value: Value) -> Lines:
        if schema.never:
            return self.fail("RC304", "absent", "", value)
        branches: list[Branch] = []
        if schema.types:
            failed = self.fail(KEYWORDS["type"], "type", schema.types, value)
            branches.append((wrong_type(schema.types, value.name), failed))
        return self.chain(branches, self._inside(schema, value))

    def _inside(self, schema: Schema, value: Value) -> Lines:
        """Return the statements for a value of an accepted type."""
        return [
            *self._assertions(schema, value),
            *self.branches(schema, value),
            *self._parts(schema, value),
        ]

    def _assertions(self, schema: Schema, value: Value) -> Lines:
        """Return hard rules, each on its own, and the first soft one that fires where none does."""
        hard = [self._branch(rule, schema, value) for rule in schema.rules]
        soft = self._warnings(schema, value) if self._collects else []
        if len(hard) < 2:
            return self.chain(hard + soft, [])
        checks = [line for branch in hard for line in self.chain([branch], [])]
        if not soft:
            return checks
        return ["before = len(out)", *checks, "if len(out) == before:", *indent(self.chain(soft, []))]

    def _branch(self, rule: Rule, schema: Schema, value: Value) -> Branch:
        test = broken(rule, schema.types, value.name, self._module.matcher)
        return test, self.fail(rule.code, rule.keyword, rule.wanted, value)

    def _warnings(self, schema: Schema, value: Value) -> list[Branch]:
        branches = []
        for warn in schema.warns:
            branches += [self._branch(rule, schema, value) for rule in warn.schema.rules]
            if warn.schema.any_of:
                test = self.none_of(warn.schema.any_of, value, schema.types)
                branches.append((test, self.fail(warn.code, *alternatives(warn.schema.any_of), value)))
        return branches

    def _parts(self, schema: Schema, value: Value) -> Lines:
        """Return the statements for what is inside an object or array, and for values of unknown type."""
        kinds = schema.types or ("object", "array", "any")
        delegated = bool(schema.ref)
        branches: list[Branch] = []
        if "object" in kinds and (schema.has_members or not (delegated or "any" in kinds)):
            members = self.object(schema) if schema.has_members else self.walk(value)
            branches.append((f"isinstance({value.name}, dict)", members))
        if "array" in kinds and (schema.items is not None or not (delegated or "any" in kinds)):
            branches.append((f"isinstance({value.name}, list)", self.array(schema, value)))
        rest = self.walk(value) if "any" in kinds and not delegated else []
        if len(kinds) == 1 and branches:
            return branches[0][1]
        return either(branches, rest)
