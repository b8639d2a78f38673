"""Statements for what is inside an array."""

from __future__ import annotations

from scripts.codegen.emitters.statements import Lines, Statements, Value, indent
from scripts.codegen.ir import Contains, Schema
from scripts.codegen.keywords import KEYWORDS


class Arrays(Statements):
    """Prints the statements for the items of a list."""

    def array(self, schema: Schema, value: Value) -> Lines:
        """Return the statements for the items of a list."""
        contained = self._contains(schema.contains, value) if schema.contains else []
        if not schema.prefix:
            return [*contained, *(self._items(schema.items, value) if schema.items else self.walk(value))]
        positions = [self._position(part, value, index) for index, part in enumerate(schema.prefix)]
        rest = self._items(schema.items or Schema(place=schema.place), value, len(schema.prefix))
        return [*contained, *(line for lines in positions for line in lines), *rest]

    def _items(self, schema: Schema, value: Value, start: int = 0) -> Lines:
        """Return the loop over the items from a position on."""
        items = f"{value.name}[{start}:]" if start else value.name
        body = self.member(schema, Value("item", "(place, index)", f"{value.hint}_item"))
        if not self._collects:
            return [f"for item in {items}:", *indent(body)]
        count = f"{items}, {start}" if start else items
        return [f"place = {value.path}", f"for index, item in enumerate({count}):", *indent(body)]

    def _position(self, schema: Schema, value: Value, index: int) -> Lines:
        """Return the statements for the item at a position, where the array is that long."""
        body = self.member(schema, Value("item", f"({value.path}, {index})", f"{value.hint}_item"))
        return [f"if len({value.name}) > {index}:", *indent([f"item = {value.name}[{index}]", *body])]

    def _contains(self, contains: Contains, value: Value) -> Lines:
        suffix = self._module.private(contains.schema, f"{value.hint}_contained", collects=False)
        matches = f"map(_is_valid{suffix}, {value.name})"
        lines: Lines = []
        if contains.least:
            few = f"not any({matches})" if contains.least == 1 else f"sum({matches}) < {contains.least}"
            lines += self._miscounted(few, "minContains", f"at least {_items(contains.least)}", value)
        if contains.most is not None:
            many = f"sum({matches}) > {contains.most}"
            lines += self._miscounted(many, "maxContains", f"at most {_items(contains.most)}", value)
        return lines

    def _miscounted(self, test: str, keyword: str, words: str, value: Value) -> Lines:
        failed = self.fail(KEYWORDS["contains"], keyword, f"a list with {words}", value)
        return [f"if {test}:", *indent(failed)]


def _items(count: int) -> str:
    return f"{count} matching item{'' if count == 1 else 's'}"
