"""Print the statements of a validator: the verdict and the collector of findings, from the same walk."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from scripts.codegen.emitters.conditions import all_present, alternatives, broken, wrong_type
from scripts.codegen.ir import Property, Rule, Schema
from scripts.codegen.keywords import KEYWORDS
from scripts.codegen.layout import counts, walked_texts
from scripts.codegen.text import LINE, literal, local_names

Lines = list[str]
Branch = tuple[str, Lines]

_LONGEST_LINE = LINE - 12


class Module(Protocol):
    """What the statements need of the module they stand in."""

    def matcher(self, rule: Rule) -> str:
        """Return the name of a pattern's predicate."""

    def names(self, schema: Schema) -> str:
        """Return the name of the constant with a schema's documented members."""

    def texts(self, schema: Schema) -> str:
        """Return the name of the constant with the members that need only be texts."""

    def reference(self, ref: str) -> tuple[str, str]:
        """Return the names of the two functions of what a schema refers to."""

    def private(self, schema: Schema, hint: str, *, collects: bool) -> str:
        """Return the suffix of an unnamed schema's functions: its verdict, and its collector if asked."""

    def base(self, schema: Schema) -> Base | None:
        """Return what judges an object's first members, None where nothing else does."""

    def types(self, schema: Schema) -> tuple[str, ...]:
        """Return a schema's types, looked up through its reference."""


@dataclass(frozen=True, slots=True)
class Value:
    """A value in the generated code: the expressions for it and for its path, and a name for people."""

    name: str
    path: str
    hint: str


@dataclass(frozen=True, slots=True)
class Base:
    """The names of a base's two functions, and how many members they judge."""

    verdict: str
    collect: str
    members: int


Members = list[tuple[Property, Value]]


def _indent(lines: Lines) -> Lines:
    """Return the lines one level deeper."""
    return [f"    {line}" for line in lines]


def _either(branches: list[Branch], rest: Lines) -> Lines:
    """Return branches of which at most one runs, ``rest`` where none does."""
    lines: Lines = []
    for number, (test, body) in enumerate(branches):
        lines += [f"{'elif' if number else 'if'} {test}:", *_indent(body)]
    if rest and lines:
        return [*lines, "else:", *_indent(rest)]
    return lines or rest


def _is_simple(schema: Schema) -> bool:
    """Whether a schema's statements can stand inside another function."""
    has_plain_items = schema.items is None or schema.types == ("array",)
    return not schema.has_members and not schema.any_of and has_plain_items


class Printer:
    """Prints the statements of schemas in one mode: a verdict, or a collector; ``refuse`` ends a verdict."""

    def __init__(self, module: Module, *, collects: bool, refuse: str = "return False") -> None:
        self._module = module
        self._collects = collects
        self._refuse = refuse

    def function(self, schema: Schema, hint: str) -> Lines:
        """Return the body of a schema's function; ``hint`` names the value for people."""
        value = Value("value", "path", hint)
        if schema.types == ("object",) and not schema.never:
            lines = self._plain_dict(schema, value) + self._inside(schema, value)
        else:
            lines = self._value(schema, value)
        return _indent(lines if self._collects or schema.never else [*lines, "return True"])

    def _plain_dict(self, schema: Schema, value: Value) -> Lines:
        """Return the guard of an object's function, which copies a subclass of dict."""
        failed = self._fail("RC203", "type", schema.types, value)
        leave = [*failed, "return"] if self._collects else failed
        guard = ["if not isinstance(value, dict):", *_indent(leave), "value = dict(value)"]
        return ["if type(value) is not dict:", *_indent(guard)]

    def _member(self, schema: Schema, value: Value) -> Lines:
        """Return the statements of a value inside a function that is not its own."""
        is_inner_loop = value.name == "item" and schema.items is not None
        if _is_simple(schema) and not is_inner_loop:
            return self._value(schema, value)
        suffix = self._module.private(schema, value.hint, collects=self._collects)
        return self._call(f"_is_valid{suffix}", f"_collect{suffix}", value)

    def _value(self, schema: Schema, value: Value) -> Lines:
        if schema.never:
            return self._fail("RC304", "absent", "", value)
        branches: list[Branch] = []
        if schema.types:
            failed = self._fail(KEYWORDS["type"], "type", schema.types, value)
            branches.append((wrong_type(schema.types, value.name), failed))
        return self._chain(branches, self._inside(schema, value))

    def _inside(self, schema: Schema, value: Value) -> Lines:
        """Return the statements for a value of an accepted type."""
        return [
            *self._assertions(schema, value),
            *self._any_of(schema, value),
            *(self._call(*self._module.reference(schema.ref), value) if schema.ref else []),
            *self._parts(schema, value),
        ]

    def _assertions(self, schema: Schema, value: Value) -> Lines:
        """Return hard rules, each on its own, and the first soft one that fires where none does."""
        hard = [self._branch(rule, schema, value) for rule in schema.rules]
        soft = self._warnings(schema, value) if self._collects else []
        if len(hard) < 2:
            return self._chain(hard + soft, [])
        checks = [line for branch in hard for line in self._chain([branch], [])]
        if not soft:
            return checks
        return ["before = len(out)", *checks, "if len(out) == before:", *_indent(self._chain(soft, []))]

    def _branch(self, rule: Rule, schema: Schema, value: Value) -> Branch:
        test = broken(rule, schema.types, value.name, self._module.matcher)
        return test, self._fail(rule.code, rule.variant, rule.wanted, value)

    def _warnings(self, schema: Schema, value: Value) -> list[Branch]:
        branches = []
        for warn in schema.warns:
            branches += [self._branch(rule, schema, value) for rule in warn.schema.rules]
            if warn.schema.any_of:
                test = self._none_of(warn.schema.any_of, value, schema.types)
                branches.append((test, self._fail(warn.code, *alternatives(warn.schema.any_of), value)))
        return branches

    def _parts(self, schema: Schema, value: Value) -> Lines:
        """Return the statements for what is inside an object or array, and for values of unknown type."""
        kinds = schema.types or ("object", "array", "any")
        delegated = bool(schema.ref)
        branches: list[Branch] = []
        if "object" in kinds and (schema.has_members or not (delegated or "any" in kinds)):
            members = self._object(schema) if schema.has_members else self._walk(value)
            branches.append((f"isinstance({value.name}, dict)", members))
        if "array" in kinds and (schema.items is not None or not (delegated or "any" in kinds)):
            branches.append((f"isinstance({value.name}, list)", self._array(schema, value)))
        rest = self._walk(value) if "any" in kinds and not delegated else []
        if len(kinds) == 1 and branches:
            return branches[0][1]
        return _either(branches, rest)

    def _object(self, schema: Schema) -> Lines:
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
        return _indent([*self._members(schema, base, counted=True), "return known"])

    def _members(self, schema: Schema, base: Base | None, *, counted: bool = False) -> Lines:
        """Return the statements for the documented members, those that a base judges first."""
        texts = walked_texts(schema)
        members = [
            (member, Value(name, f"(path, {literal(member.name)})", name))
            for member, name in zip(
                schema.properties, local_names(member.name for member in schema.properties), strict=True
            )
            if member.name not in texts
        ][base.members if base else 0 :]
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
        return [f"known = {base.verdict}(value)", "if known is None:", *_indent([self._refuse])]

    def _required(self, name: str) -> Lines:
        value = Value("MISSING", f"(path, {literal(name)})", name)
        failed = self._fail(KEYWORDS["required"], "required", (), value)
        return [f"if {literal(name)} not in value:", *_indent(failed)]

    def _judged(self, schema: Schema, members: Members, start: Lines) -> Lines:
        required = [(member, value) for member, value in members if member.required]
        lines: Lines = []
        if required:
            reads = [f"{value.name} = value[{literal(member.name)}]" for member, value in required]
            lines += ["try:", *_indent(reads), "except KeyError:", *_indent([self._refuse])]
        lines += [line for member, value in required for line in self._member(member.schema, value)]
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
            failed = self._fail(KEYWORDS["required"], "required", wanted, Value("MISSING", value.path, ""))
            absent = ["known -= 1", *failed] if counts(schema) else failed
            lines += self._chain([(f"{value.name} is MISSING", absent)], self._member(member.schema, value))
        return lines

    def _optional(self, schema: Schema, member: Property, value: Value) -> Lines:
        count = ["known += 1"] if counts(schema) else []
        is_read = self._collects or not member.schema.never
        read = [f"{value.name} = value[{literal(member.name)}]"] if is_read else []
        body = [*read, *count, *self._member(member.schema, value)]
        return [f"if {literal(member.name)} in value:", *_indent(body)]

    def _others(self, schema: Schema, base: Base | None) -> Lines:
        if schema.additional is not None:
            foreign = self._fail("RC203", "key", "", Value("key", "path", ""))
            is_closed = schema.additional.never
            item = Value("item", "(path, key)", "additional")
            refused = self._fail("RC304", "additionalProperties", "", item) if is_closed else []
            body = refused or self._member(schema.additional, item)
            if schema.properties:
                body = [f"if key not in {self._module.names(schema)}:", *_indent(body)]
            lines = self._chain([("not isinstance(key, str)", foreign)], body)
            return ["for key, item in value.items():", *_indent(lines)]
        if walked_texts(schema):
            return self._walk_texts(schema)
        names = self._module.names(schema)
        is_sure = all(member.required for member in schema.properties) and not self._collects and not base
        known = str(len(schema.properties)) if is_sure or not schema.properties else "known"
        test = f"len(value) != {known}"
        if not self._collects:
            return [f"if {test} and not others_are_json(value, {names}):", "    return False"]
        return [f"if {test}:", f"    append_others(value, {names}, path, out{_warning(schema)})"]

    def _walk_texts(self, schema: Schema) -> Lines:
        """Return the loop that judges the texts and the undocumented members; the others are looked up."""
        text = Schema(place=schema.place, types=("string",))
        is_text = f"if key in {self._module.texts(schema)}:"
        is_other = f"elif key not in {self._module.names(schema)}"
        judged = self._member(text, Value("item", "(path, key)", "item"))
        if not self._collects:
            rest = [f"{is_other} and not is_other(key, item):", "    return False"]
        else:
            rest = [f"{is_other}:", f"    append_other(key, item, path, out{_warning(schema)})"]
        return ["for key, item in value.items():", *_indent([is_text, *_indent(judged), *rest])]

    def _array(self, schema: Schema, value: Value) -> Lines:
        """Return the statements for the items of a list; without a schema they only have to be JSON."""
        if schema.items is None:
            return self._walk(value)
        body = self._member(schema.items, Value("item", "(place, index)", f"{value.hint}_item"))
        if not self._collects:
            return [f"for item in {value.name}:", *_indent(body)]
        return [f"place = {value.path}", f"for index, item in enumerate({value.name}):", *_indent(body)]

    def _none_of(self, branches: tuple[Schema, ...], value: Value, types: tuple[str, ...]) -> str:
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
        test = self._none_of(schema.any_of, value, schema.types)
        failed = self._fail(KEYWORDS["anyOf"], *alternatives(schema.any_of), value)
        return [f"if {test}:", *_indent(failed)]

    def _fail(self, code: str, variant: str, wanted: object, value: Value) -> Lines:
        """Return what happens where a value is not what is wanted: ``variant`` says in which way."""
        if not self._collects:
            return [self._refuse]
        if variant == "type":
            override = "" if code == KEYWORDS["type"] else f", {literal(code)}"
            return [f"out.append(wrong_type({value.name}, {value.path}, {literal(wanted)}{override}))"]
        parts = [literal(code), value.path, literal(variant), literal(wanted), value.name]
        line = f"out.append(({', '.join(parts)}))"
        return (
            [line]
            if len(line) <= _LONGEST_LINE
            else ["out.append((", *_indent([f"{part}," for part in parts]), "))"]
        )

    def _chain(self, branches: list[Branch], tail: Lines) -> Lines:
        """Return branches of which the first that applies runs, else the tail."""
        if not branches:
            return tail
        if not self._collects:
            return [line for test, lines in branches for line in (f"if {test}:", *_indent(lines))] + tail
        if tail and tail[0].startswith("if ") and _is_one_chain(tail):
            return [*_either(branches, []), f"el{tail[0]}", *tail[1:]]
        return _either(branches, tail)

    def _call(self, verdict: str, collect: str, value: Value) -> Lines:
        """Return the call of one of two functions, the mode's, on a value."""
        if self._collects:
            return [f"{collect}({value.name}, {value.path}, out)"]
        return [f"if not {verdict}({value.name}):", *_indent([self._refuse])]

    def _walk(self, value: Value) -> Lines:
        """Return the statement that looks for what JSON can't hold."""
        return self._call("is_json", "append_foreign", value)


def _is_one_chain(lines: Lines) -> bool:
    return all(line.startswith((" ", "elif ", "else:")) for line in lines[1:])


def _warning(schema: Schema) -> str:
    """Return the arguments for undocumented members that are a warning, or no arguments."""
    return f", unknown={literal(schema.unknown_code)}, secrets=SECRETS" if schema.unknown_code else ""
