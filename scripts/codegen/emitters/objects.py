"""Statements for the members of an object."""

from __future__ import annotations

from scripts.codegen.emitters.bases import counts
from scripts.codegen.emitters.statements import Base, Lines, Value, indent
from scripts.codegen.emitters.walks import Walks, walked_texts
from scripts.codegen.ir import Property, Schema
from scripts.codegen.keywords import KEYWORDS
from scripts.codegen.text import identifier, literal

_RESERVED = frozenset({"value", "path", "out", "known", "item", "index", "key", "place", "before"})
_RESERVED |= {"pattern", "wrong_type", "type", "len", "isinstance", "enumerate", "dict", "list", "str", "int"}
_RESERVED_PREFIXES = (
    "append_",
    "count_and_collect",
    "count_valid",
    "others_are_json",
    "is_equal",
    "is_integer",
    "is_json",
    "is_number",
    "is_one_of",
    "is_valid",
    "collect",
    "matches",
)

Members = list[tuple[Property, Value]]


class Objects(Walks):
    """Prints the statements for the members of ``value``, a dict."""

    def object(self, schema: Schema) -> Lines:
        """Return the statements for the members of ``value``, a dict."""
        copied = [] if schema.types == ("object",) else ["value = dict(value)"]
        listed = {member.name for member in schema.properties}
        extra = [name for name in schema.required if name not in listed]
        base = self._module.base(schema)
        return [
            *copied,
            *self._members(schema, base),
            *(line for name in extra for line in self._required(name)),
            *self._others(schema, base),
        ]

    def counting(self, schema: Schema, base: Base | None) -> Lines:
        """Return the body of a base's own function, which gives how many of its members are there."""
        return indent([*self._members(schema, base, counted=True), "return known"])

    def _members(self, schema: Schema, base: Base | None, *, counted: bool = False) -> Lines:
        """Return the statements for the documented members, those that a base judges first."""
        members = self._singled_out(schema)[base.members if base else 0 :]
        required = sum(member.required for member, _ in members)
        if base:
            start = [f"known += {required}"] if required else []
        else:
            has_known = counts(schema) and (len(members) > (0 if self._collects else required))
            start = [f"known = {required}"] if has_known or counted else []
        own = self._collected if self._collects else self._judged
        return [*self._call_base(base), *own(schema, members, start)]

    def _call_base(self, base: Base | None) -> Lines:
        if base is None:
            return []
        if self._collects:
            return [f"known = {base.collect}(value, path, out)"]
        return [f"known = {base.verdict}(value)", "if known is None:", *indent([self._refuse])]

    def _required(self, name: str) -> Lines:
        value = Value("MISSING", f"(path, {literal(name)})", name)
        failed = self.fail(KEYWORDS["required"], "required", (), value)
        return [f"if {literal(name)} not in value:", *indent(failed)]

    def _locals(self, schema: Schema) -> Members:
        taken: list[str] = []
        for member in schema.properties:
            name = identifier(member.name, taken)
            if name in _RESERVED or name.startswith(_RESERVED_PREFIXES):
                name = identifier(f"field {name}", taken)
            taken.append(name)
        named = zip(schema.properties, taken, strict=True)
        return [(member, Value(name, f"(path, {literal(member.name)})", name)) for member, name in named]

    def _judged(self, schema: Schema, members: Members, start: Lines) -> Lines:
        required = [(member, value) for member, value in members if member.required]
        lines: Lines = []
        if required:
            reads = [f"{value.name} = value[{literal(member.name)}]" for member, value in required]
            lines += ["try:", *indent(reads), "except KeyError:", *indent([self._refuse])]
        lines += [line for member, value in required for line in self.member(member.schema, value)]
        lines += start
        for member, value in members:
            lines += [] if member.required else self._optional(schema, member, value)
        return lines

    def _collected(self, schema: Schema, members: Members, start: Lines) -> Lines:
        lines = [*start]
        for member, value in members:
            if not member.required:
                lines += self._optional(schema, member, value)
                continue
            lines.append(f"{value.name} = value.get({literal(member.name)}, MISSING)")
            wanted = self._module.types(member.schema)
            failed = self.fail(KEYWORDS["required"], "required", wanted, Value("MISSING", value.path, ""))
            absent = ["known -= 1", *failed] if counts(schema) else failed
            lines += self.chain([(f"{value.name} is MISSING", absent)], self.member(member.schema, value))
        return lines

    def _optional(self, schema: Schema, member: Property, value: Value) -> Lines:
        count = ["known += 1"] if counts(schema) else []
        is_read = self._collects or not member.schema.never
        read = [f"{value.name} = value[{literal(member.name)}]"] if is_read else []
        body = [*read, *count, *self.member(member.schema, value)]
        return [f"if {literal(member.name)} in value:", *indent(body)]

    def _singled_out(self, schema: Schema) -> Members:
        """Return the members that are looked up by their names: all but those that the walk judges."""
        texts = walked_texts(schema)
        return [(member, value) for member, value in self._locals(schema) if member.name not in texts]

    def _additional(self, schema: Schema, value: Value) -> Lines:
        if schema.never:
            return self.fail("RC304", "additionalProperties", "", value)
        return self.member(schema, value)

    def _others(self, schema: Schema, base: Base | None) -> Lines:
        if schema.additional is not None:
            foreign = self.fail("RC203", "key", "", Value("key", "path", ""))
            body = self._additional(schema.additional, Value("item", "(path, key)", "additional"))
            if schema.properties:
                body = [f"if key not in {self._module.names(schema)}:", *indent(body)]
            lines = self.chain([("not isinstance(key, str)", foreign)], body)
            return ["for key, item in value.items():", *indent(lines)]
        if walked_texts(schema):
            return self.walk_texts(schema)
        names = self._module.names(schema)
        is_sure = all(member.required for member in schema.properties) and not self._collects and not base
        known = str(len(schema.properties)) if is_sure or not schema.properties else "known"
        test = f"len(value) != {known}"
        if not self._collects:
            return [f"if {test} and not others_are_json(value, {names}):", "    return False"]
        warns = f", unknown={literal(schema.unknown_code)}, secrets=SECRETS" if schema.unknown_code else ""
        return [f"if {test}:", f"    append_others(value, {names}, path, out{warns})"]
