"""What all statements of a validator are made of: values, findings, chains of checks, calls."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Protocol

from scripts.codegen.ir import Rule, Schema
from scripts.codegen.keywords import KEYWORDS
from scripts.codegen.text import LINE, literal

Lines = list[str]
Branch = tuple[str, Lines]

LONGEST_LINE = LINE - 12


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


def indent(lines: Lines) -> Lines:
    """Return the lines one level deeper."""
    return [f"    {line}" for line in lines]


def either(branches: list[Branch], rest: Lines) -> Lines:
    """Return branches of which at most one runs, ``rest`` where none does."""
    lines: Lines = []
    for number, (test, body) in enumerate(branches):
        lines += [f"{'elif' if number else 'if'} {test}:", *indent(body)]
    if rest and lines:
        return [*lines, "else:", *indent(rest)]
    return lines or rest


class Statements(ABC):
    """Prints statements in one mode: a verdict, or a collector of findings; ``refuse`` ends a verdict."""

    def __init__(self, module: Module, *, collects: bool, refuse: str = "return False") -> None:
        self._module = module
        self._collects = collects
        self._refuse = refuse

    @abstractmethod
    def member(self, schema: Schema, value: Value) -> Lines:
        """Return the statements of a value inside a function that is not its own."""

    def fail(self, code: str, variant: str, wanted: object, value: Value) -> Lines:
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
            if len(line) <= LONGEST_LINE
            else ["out.append((", *indent([f"{part}," for part in parts]), "))"]
        )

    def chain(self, branches: list[Branch], tail: Lines) -> Lines:
        """Return branches of which the first that applies runs, else the tail."""
        if not branches:
            return tail
        if not self._collects:
            return [line for test, lines in branches for line in (f"if {test}:", *indent(lines))] + tail
        if tail and tail[0].startswith("if ") and _is_one_chain(tail):
            return [*either(branches, []), f"el{tail[0]}", *tail[1:]]
        return either(branches, tail)

    def call(self, verdict: str, collect: str, value: Value) -> Lines:
        """Return the call of one of two functions, the mode's, on a value."""
        if self._collects:
            return [f"{collect}({value.name}, {value.path}, out)"]
        return [f"if not {verdict}({value.name}):", *indent([self._refuse])]

    def call_private(self, schema: Schema, hint: str, value: Value) -> Lines:
        """Return the call of an unnamed schema's function on a value."""
        suffix = self._module.private(schema, hint, collects=self._collects)
        return self.call(f"_is_valid{suffix}", f"_collect{suffix}", value)

    def walk(self, value: Value) -> Lines:
        """Return the statement that looks for what JSON can't hold."""
        return self.call("is_json", "append_foreign", value)


def _is_one_chain(lines: Lines) -> bool:
    return all(line.startswith((" ", "elif ", "else:")) for line in lines[1:])
