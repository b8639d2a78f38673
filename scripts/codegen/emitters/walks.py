"""Statements for objects of many texts: one walk over the members, in place of a look-up for each name."""

from __future__ import annotations

from scripts.codegen.emitters.statements import Lines, Statements, Value, indent
from scripts.codegen.ir import Schema
from scripts.codegen.text import literal

_FEWEST_TEXTS = 3


def walked_texts(schema: Schema) -> tuple[str, ...]:
    """Return the members that a walk judges: the optional ones that need only be texts, where most are."""
    texts = tuple(
        member.name for member in schema.properties if not member.required and _is_any_text(member.schema)
    )
    is_walked = schema.additional is None and len(texts) >= _FEWEST_TEXTS
    return texts if is_walked and 2 * len(texts) > len(schema.properties) else ()


def _is_any_text(schema: Schema) -> bool:
    return schema.is_scalar and schema.types == ("string",) and not schema.rules and not schema.warns


class Walks(Statements):
    """Prints the walk over the members of ``value``, a dict."""

    def walk_texts(self, schema: Schema) -> Lines:
        """Return the loop that judges the texts and the undocumented members; the others are looked up."""
        text = Schema(place=schema.place, types=("string",))
        is_text = f"if key in {self._module.texts(schema)}:"
        is_other = f"elif key not in {self._module.names(schema)}"
        judged = self.member(text, Value("item", "(path, key)", "item"))
        if not self._collects:
            rest = [f"{is_other} and not is_other(key, item):", "    return False"]
        else:
            warns = (
                f", unknown={literal(schema.unknown_code)}, secrets=SECRETS" if schema.unknown_code else ""
            )
            rest = [f"{is_other}:", f"    append_other(key, item, path, out{warns})"]
        return ["for key, item in value.items():", *indent([is_text, *indent(judged), *rest])]
