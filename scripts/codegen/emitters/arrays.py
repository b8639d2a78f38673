"""Statements for what is inside an array."""

from __future__ import annotations

from scripts.codegen.emitters.statements import Lines, Statements, Value, indent
from scripts.codegen.ir import Schema


class Arrays(Statements):
    """Prints the statements for the items of a list."""

    def array(self, schema: Schema, value: Value) -> Lines:
        """Return the statements for the items of a list; without a schema they only have to be JSON."""
        if schema.items is None:
            return self.walk(value)
        body = self.member(schema.items, Value("item", "(place, index)", f"{value.hint}_item"))
        if not self._collects:
            return [f"for item in {value.name}:", *indent(body)]
        return [f"place = {value.path}", f"for index, item in enumerate({value.name}):", *indent(body)]
