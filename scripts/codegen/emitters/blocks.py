"""Statements of a schema: one walk over it prints the verdict or the collector."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from scripts.codegen.emitters.conditions import all_present, any_of_words, broken, type_words, wrong_type
from scripts.codegen.ir import Property, Rule, Schema
from scripts.codegen.keywords import KEYWORDS
from scripts.codegen.text import LINE, identifier, literal

Lines = list[str]
Branch = tuple[str, Lines]

_LONGEST_CALL = LINE - 12
_RESERVED = frozenset({"value", "path", "out", "known", "item", "index", "key", "before"})
_RESERVED |= {"pattern", "wrong_type", "type", "len", "isinstance", "enumerate", "dict", "list", "str", "int"}
_RESERVED_PREFIXES = (
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


class Module(Protocol):
    """What the statements need of the module they stand in."""

    def matcher(self, rule: Rule) -> str:
        """Return the name of a pattern's predicate."""

    def names(self, schema: Schema) -> str:
        """Return the name of the constant with a schema's documented members."""

    def reference(self, component: str) -> str:
        """Return the suffix of a component's two functions."""

    def private(self, schema: Schema, hint: str, *, collects: bool) -> str:
        """Return the suffix of an unnamed schema's functions: its verdict, and its collector if asked."""

    def types(self, schema: Schema) -> tuple[str, ...]:
        """Return a schema's types, looked up through its reference."""


@dataclass(frozen=True, slots=True)
class Value:
    """A value in the generated code: the expressions for it and for its path, and a name for people."""

    name: str
    path: str
    hint: str


def indent(lines: Lines) -> Lines:
    """Return the lines one level deeper."""
    return [f"    {line}" for line in lines]


def is_simple(schema: Schema) -> bool:
    """Whether a schema's statements can stand inside another function."""
    members = (schema.properties, schema.required, schema.additional, schema.unknown_code)
    return not any((*members, schema.any_of, schema.all_of)) and (
        schema.items is None or schema.types == ("array",)
    )


class Printer:
    """Prints the statements of schemas in one mode: a verdict, or a collector of findings."""

    def __init__(self, module: Module, *, collects: bool) -> None:
        self._module = module
        self._collects = collects

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
        failed = self._fail("RC203", "type", type_words(schema.types), value)
        leave = [*failed, "return"] if self._collects else failed
        guard = ["if not isinstance(value, dict):", *indent(leave), "value = dict(value)"]
        return ["if type(value) is not dict:", *indent(guard)]

    def _fail(self, code: str, keyword: str, expected: str, value: Value) -> Lines:
        if not self._collects:
            return ["return False"]
        if keyword == "type":
            override = "" if code == KEYWORDS["type"] else f", {literal(code)}"
            return [f"out.append(wrong_type({value.name}, {value.path}, {literal(expected)}{override}))"]
        parts = [literal(code), value.path, literal(keyword), literal(expected), value.name]
        line = f"out.append(({', '.join(parts)}))"
        return (
            [line]
            if len(line) <= _LONGEST_CALL
            else ["out.append((", *indent([f"{part}," for part in parts]), "))"]
        )

    def _chain(self, branches: list[Branch], tail: Lines) -> Lines:
        """Return branches of which the first that applies runs, else the tail."""
        if not branches:
            return tail
        if not self._collects:
            return [line for test, lines in branches for line in (f"if {test}:", *indent(lines))] + tail
        if tail and tail[0].startswith("if ") and self._is_one_chain(tail):
            return [*self._either(branches, []), f"el{tail[0]}", *tail[1:]]
        return self._either(branches, tail)

    @staticmethod
    def _is_one_chain(lines: Lines) -> bool:
        return all(line.startswith((" ", "elif ", "else:")) for line in lines[1:])

    def _member(self, schema: Schema, value: Value) -> Lines:
        """Return the statements of a value inside a function that is not its own."""
        is_inner_loop = value.name == "item" and schema.items is not None
        if is_simple(schema) and not is_inner_loop:
            return self._value(schema, value)
        suffix = self._module.private(schema, value.hint, collects=self._collects)
        return self._call(f"_is_valid{suffix}", f"_collect{suffix}", value)

    def _call(self, verdict: str, collect: str, value: Value) -> Lines:
        if self._collects:
            return [f"{collect}({value.name}, {value.path}, out)"]
        return [f"if not {verdict}({value.name}):", *indent(["return False"])]

    def _value(self, schema: Schema, value: Value) -> Lines:
        if schema.never:
            return self._fail("RC304", "", "absent", value)
        branches: list[Branch] = []
        if schema.types:
            failed = self._fail(KEYWORDS["type"], "type", type_words(schema.types), value)
            branches.append((wrong_type(schema.types, value.name), failed))
        return self._chain(branches, self._inside(schema, value))

    def _inside(self, schema: Schema, value: Value) -> Lines:
        """Return the statements for a value of an accepted type."""
        return [
            *self._assertions(schema, value),
            *self._combinators(schema, value),
            *self._reference(schema, value),
            *self._parts(schema, value),
        ]

    def _assertions(self, schema: Schema, value: Value) -> Lines:
        """Return hard rules, each on its own, and the first soft one that fires where none does."""
        hard = [self._branch(rule, schema, value) for rule in schema.rules]
        soft = self._warnings(schema, value) if self._collects else []
        if len(hard) < 2 or not soft:
            return (
                self._chain(hard + soft, [])
                if len(hard) < 2
                else [x for b in hard for x in self._chain([b], [])]
            )
        checks = [line for branch in hard for line in self._chain([branch], [])]
        return ["before = len(out)", *checks, "if len(out) == before:", *indent(self._chain(soft, []))]

    def _branch(self, rule: Rule, schema: Schema, value: Value) -> Branch:
        test = broken(rule, schema.types, value.name, self._module.matcher)
        return test, self._fail(rule.code, rule.keyword, rule.expected, value)

    def _warnings(self, schema: Schema, value: Value) -> list[Branch]:
        branches = []
        for warn in schema.warns:
            branches += [self._branch(rule, schema, value) for rule in warn.schema.rules]
            if warn.schema.any_of:
                test = self._none_of(warn.schema.any_of, value, schema.types)
                branches.append((test, self._fail(warn.code, "anyOf", any_of_words(warn.schema), value)))
        return branches

    def _none_of(self, branches: tuple[Schema, ...], value: Value, types: tuple[str, ...]) -> str:
        tests = [self._verdict(branch, value, types) for branch in branches]
        return f"not ({' or '.join(tests)})"

    def _verdict(self, schema: Schema, value: Value, types: tuple[str, ...]) -> str:
        """Return the expression for "the value is valid by this schema"."""
        present = all_present(schema, value.name) if types == ("object",) else ""
        if present:
            return present
        suffix = self._module.private(schema, f"{value.hint}_branch", collects=False)
        return f"_is_valid{suffix}({value.name})"

    def _combinators(self, schema: Schema, value: Value) -> Lines:
        lines: Lines = []
        if schema.any_of:
            test = self._none_of(schema.any_of, value, schema.types)
            failed = self._fail(KEYWORDS["anyOf"], "anyOf", any_of_words(schema), value)
            lines += [f"if {test}:", *indent(failed)]
        for branch in schema.all_of:
            suffix = self._module.private(branch, f"{value.hint}_branch", collects=self._collects)
            lines += self._call(f"_is_valid{suffix}", f"_collect{suffix}", value)
        return lines

    def _reference(self, schema: Schema, value: Value) -> Lines:
        if not schema.ref:
            return []
        suffix = self._module.reference(schema.ref)
        return self._call(f"is_valid{suffix}", f"collect{suffix}", value)

    def _parts(self, schema: Schema, value: Value) -> Lines:
        """Return the statements for what is inside an object or array, and for values of unknown type."""
        kinds = schema.types or ("object", "array", "any")
        delegated = bool(schema.ref or schema.all_of)
        members = any((schema.properties, schema.required, schema.additional, schema.unknown_code))
        branches: list[Branch] = []
        if "object" in kinds and (members or not (delegated or "any" in kinds)):
            branches.append(
                (f"isinstance({value.name}, dict)", self._object(schema) if members else self._walk(value))
            )
        if "array" in kinds and (schema.items or not (delegated or "any" in kinds)):
            branches.append((f"isinstance({value.name}, list)", self._array(schema, value)))
        rest = self._walk(value) if "any" in kinds and not delegated else []
        if len(kinds) == 1 and branches:
            return branches[0][1]
        return self._either(branches, rest)

    def _either(self, branches: list[Branch], rest: Lines) -> Lines:
        lines: Lines = []
        for number, (test, body) in enumerate(branches):
            lines += [f"{'elif' if number else 'if'} {test}:", *indent(body)]
        if rest and lines:
            return [*lines, "else:", *indent(rest)]
        return lines or rest

    def _walk(self, value: Value) -> Lines:
        """Return the statement that looks for what JSON can't hold."""
        return self._call("is_json", "collect_foreign", value)

    def _array(self, schema: Schema, value: Value) -> Lines:
        if schema.items is None:
            return self._walk(value)
        item = Value("item", f"({value.path}, index)", f"{value.hint}_item")
        body = self._member(schema.items, item)
        if self._collects:
            return [f"for index, item in enumerate({value.name}):", *indent(body)]
        return [f"for item in {value.name}:", *indent(body)]

    def _object(self, schema: Schema) -> Lines:
        """Return the statements for the members of ``value``, a dict."""
        copied = [] if schema.types == ("object",) else ["value = dict(value)"]
        listed = {member.name for member in schema.properties}
        extra = [name for name in schema.required if name not in listed]
        return [
            *copied,
            *(self._collected(schema) if self._collects else self._judged(schema)),
            *(line for name in extra for line in self._required(name)),
            *self._others(schema),
        ]

    def _required(self, name: str) -> Lines:
        value = Value("MISSING", f"(path, {literal(name)})", name)
        failed = self._fail(KEYWORDS["required"], "required", type_words(()), value)
        return [f"if {literal(name)} not in value:", *indent(failed)]

    def _locals(self, schema: Schema) -> list[tuple[Property, Value]]:
        taken: list[str] = []
        for member in schema.properties:
            name = identifier(member.name, taken)
            if name in _RESERVED or name.startswith(_RESERVED_PREFIXES):
                name = identifier(f"field {name}", taken)
            taken.append(name)
        named = zip(schema.properties, taken, strict=True)
        return [(member, Value(name, f"(path, {literal(member.name)})", name)) for member, name in named]

    def _judged(self, schema: Schema) -> Lines:
        members = self._locals(schema)
        required = [(member, value) for member, value in members if member.required]
        optional = [(member, value) for member, value in members if not member.required]
        lines: Lines = []
        if required:
            reads = [f"{value.name} = value[{literal(member.name)}]" for member, value in required]
            lines += ["try:", *indent(reads), "except KeyError:", "    return False"]
        lines += [line for member, value in required for line in self._member(member.schema, value)]
        if optional and self._counts(schema):
            lines.append(f"known = {len(required)}")
        for member, value in optional:
            lines += self._optional(schema, member, value)
        return lines

    def _collected(self, schema: Schema) -> Lines:
        members = self._locals(schema)
        counts = self._counts(schema)
        lines = [f"known = {sum(member.required for member, _ in members)}"] if members and counts else []
        for member, value in members:
            if not member.required:
                lines += self._optional(schema, member, value)
                continue
            lines.append(f"{value.name} = value.get({literal(member.name)}, MISSING)")
            expected = type_words(self._module.types(member.schema))
            failed = self._fail(KEYWORDS["required"], "required", expected, Value("MISSING", value.path, ""))
            absent = ["known -= 1", *failed] if counts else failed
            lines += self._chain([(f"{value.name} is MISSING", absent)], self._member(member.schema, value))
        return lines

    def _optional(self, schema: Schema, member: Property, value: Value) -> Lines:
        count = ["known += 1"] if self._counts(schema) else []
        body = [*count, *self._member(member.schema, value)]
        read = f"{value.name} = value.get({literal(member.name)}, MISSING)"
        return [read, f"if {value.name} is not MISSING:", *indent(body)]

    @staticmethod
    def _counts(schema: Schema) -> bool:
        """Whether undocumented members are found by counting the documented ones."""
        return schema.additional is None

    def _additional(self, schema: Schema, value: Value) -> Lines:
        if schema.never:
            return self._fail("RC304", "additionalProperties", "a documented field", value)
        return self._member(schema, value)

    def _others(self, schema: Schema) -> Lines:
        if schema.additional is not None:
            foreign = self._fail("RC203", "type", "a string as key", Value("key", "path", ""))
            body = self._additional(schema.additional, Value("item", "(path, key)", "additional"))
            if schema.properties:
                body = [f"if key not in {self._module.names(schema)}:", *indent(body)]
            lines = self._chain([("not isinstance(key, str)", foreign)], body)
            return ["for key, item in value.items():", *indent(lines)]
        names = self._module.names(schema)
        all_required = all(member.required for member in schema.properties) and not self._collects
        known = str(len(schema.properties)) if all_required or not schema.properties else "known"
        test = f"len(value) != {known}"
        if not self._collects:
            return [f"if {test} and not others_are_json(value, {names}):", "    return False"]
        soft = f", unknown={literal(schema.unknown_code)}, secrets=SECRETS" if schema.unknown_code else ""
        return [f"if {test}:", f"    collect_others(value, {names}, path, out{soft})"]
