"""Statements for the schemas that judge the same value as the one they stand in."""

from __future__ import annotations

from scripts.codegen.emitters.conditions import all_present, alternatives, negation
from scripts.codegen.emitters.statements import LONGEST_LINE, Lines, Statements, Value, either, indent
from scripts.codegen.ir import Schema
from scripts.codegen.keywords import KEYWORDS


class Branches(Statements):
    """Prints the statements for combinators and references."""

    def branches(self, schema: Schema, value: Value) -> Lines:
        """Return the statements for all that judges the value once more."""
        return [
            *self._any_of(schema, value),
            *self._one_of(schema, value),
            *self._negated(schema, value),
            *self._condition(schema, value),
            *self._all_of(schema, value),
            *self._reference(schema, value),
        ]

    def none_of(self, branches: tuple[Schema, ...], value: Value, types: tuple[str, ...]) -> str:
        """Return the expression for "no branch accepts the value"."""
        return f"not ({' or '.join(self._verdict(branch, value, types) for branch in branches)})"

    def _verdict(self, schema: Schema, value: Value, types: tuple[str, ...]) -> str:
        """Return the expression for "the value is valid by this schema"."""
        present = all_present(schema, value.name) if types == ("object",) else ""
        if present:
            return present
        suffix = self._module.private(schema, f"{value.hint}_branch", collects=False)
        return f"_is_valid{suffix}({value.name})"

    def _any_of(self, schema: Schema, value: Value) -> Lines:
        if not schema.any_of:
            return []
        test = self.none_of(schema.any_of, value, schema.types)
        failed = self.fail(KEYWORDS["anyOf"], *alternatives(schema.any_of), value)
        return [f"if {test}:", *indent(failed)]

    def _one_of(self, schema: Schema, value: Value) -> Lines:
        if not schema.one_of:
            return []
        tests = [self._verdict(branch, value, schema.types) for branch in schema.one_of]
        failed = self.fail(KEYWORDS["oneOf"], "oneOf", "", value)
        line = f"if [{', '.join(tests)}].count(True) != 1:"
        if len(line) <= LONGEST_LINE:
            return [line, *indent(failed)]
        return ["if [", *indent([f"{test}," for test in tests]), "].count(True) != 1:", *indent(failed)]

    def _negated(self, schema: Schema, value: Value) -> Lines:
        if schema.negated is None:
            return []
        test = self._verdict(schema.negated, value, schema.types)
        failed = self.fail(KEYWORDS["not"], "not", negation(schema.negated), value)
        return [f"if {test}:", *indent(failed)]

    def _condition(self, schema: Schema, value: Value) -> Lines:
        if schema.condition is None:
            return []
        test = self._verdict(schema.condition.test, value, schema.types)
        branches = []
        for is_met, name, part in (
            (test, "then", schema.condition.then),
            (f"not {test}", "else", schema.condition.otherwise),
        ):
            if part is not None:
                branches.append((is_met, self.call_private(part, f"{value.hint}_{name}", value)))
        (is_met, body), *others = branches
        if others and self._collects:
            return either([(is_met, body)], others[0][1])
        if others:
            return [f"if {is_met}:", *indent(body), f"el{others[0][1][0]}", *others[0][1][1:]]
        if self._collects:
            return [f"if {is_met}:", *indent(body)]
        return [f"if {is_met} and {body[0].removeprefix('if ')}", *body[1:]]

    def _all_of(self, schema: Schema, value: Value) -> Lines:
        calls = [self.call_private(branch, f"{value.hint}_branch", value) for branch in schema.all_of]
        return [line for lines in calls for line in lines]

    def _reference(self, schema: Schema, value: Value) -> Lines:
        if not schema.ref:
            return []
        verdict, collect = self._module.reference(schema.ref, collects=self._collects)
        return self.call(verdict, collect, value)
