"""Statements for the schemas that judge the same value as the one they stand in."""

from __future__ import annotations

from scripts.codegen.emitters.conditions import all_present, alternatives
from scripts.codegen.emitters.statements import Lines, Statements, Value, indent
from scripts.codegen.ir import Schema
from scripts.codegen.keywords import KEYWORDS


class Branches(Statements):
    """Prints the statements for alternatives and references."""

    def branches(self, schema: Schema, value: Value) -> Lines:
        """Return the statements for all that judges the value once more."""
        return [*self._any_of(schema, value), *self._reference(schema, value)]

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

    def _reference(self, schema: Schema, value: Value) -> Lines:
        if not schema.ref:
            return []
        verdict, collect = self._module.reference(schema.ref)
        return self.call(verdict, collect, value)
