"""Print the validator modules: two functions a schema, one for the verdict and one for the findings.

A component stands in the module of the only component that needs it, or in one of its own.
"""

from __future__ import annotations

import ast
from collections.abc import Mapping, Sequence

from scripts.codegen.emitters.statements import Base, Printer
from scripts.codegen.ir import Contract, Rule, Schema
from scripts.codegen.layout import Modules, called_base, modules_of, walked_texts
from scripts.codegen.text import (
    CHECKS,
    HEADER,
    LINE,
    PACKAGE,
    block,
    constant,
    docstring,
    identifier,
    literal,
    module_name,
    raw_literal,
)

_FOLDER = f"{PACKAGE}/validators"
_LONGEST_NAME = 48


def emit_validators(contract: Contract) -> dict[str, str]:
    """Return the validator modules: ``{path below generated/: text}``."""
    modules = modules_of(contract)
    secrets = dict.fromkeys(contract.secret_names, contract.secret_code)
    files = {f"{_FOLDER}/__init__.py": _package(secrets)}
    for name, owner in modules.owners.items():
        if owner == name and _is_judged(contract, name):
            files[f"{_FOLDER}/{module_name(name)}.py"] = _Module(contract, name, modules).text()
    return files


def _package(secrets: Mapping[str, str]) -> str:
    rows = [f"    {literal(name)}: {literal(code)}," for name, code in secrets.items()]
    lines = [
        docstring("The validators: one module an event or token message, one for what all events share."),
        "",
        HEADER,
        "# Undocumented fields that carry a credential, each with its code.",
        *block("SECRETS: dict[str, str]", rows),
    ]
    return "\n".join([*lines, ""])


def _is_judged(contract: Contract, name: str) -> bool:
    """Whether a component has functions; a scalar that is no target stands inside those that refer to it."""
    schema = contract.schemas[name]
    is_scalar = schema.is_scalar and not {"object", "array"} & {*schema.types}
    return not is_scalar or name in contract.targets.values()


class _Module:
    """One validator module while it is being printed: of a component, and of those that stand in it."""

    def __init__(self, contract: Contract, name: str, modules: Modules) -> None:
        self._contract = contract
        self._schema = contract.schemas[name]
        self._name = name
        self._is_base = name in modules.bases
        self._inside = [part for part in modules.inside(name) if _is_judged(contract, part)]
        self._matchers: dict[tuple[str, str], str] = {}
        self._refs: set[str] = set()
        self._called: set[str] = set()
        self._constants: dict[tuple[int, str], tuple[str, list[str]]] = {}
        self._private: dict[int, str] = {}
        self._collecting: set[int] = set()
        self._functions: dict[int, list[list[str]]] = {}

    def text(self) -> str:
        """Return the module's source."""
        main = [
            self._pair(self._contract.schemas[name], f"_{module_name(name)}", "value")
            for name in self._inside
        ]
        main += [self._counting()] if self._is_base else []
        main.append(self._pair(self._schema, "", "value"))
        body = [
            line
            for functions in (*self._functions.values(), *main)
            for lines in functions
            for line in ("", "", *lines)
        ]
        return "\n".join([*self._head("\n".join(body)), *body]) + "\n"

    def base(self, schema: Schema) -> Base | None:
        """Return what judges an object's first members, None where nothing else does."""
        if self._is_base and schema is self._schema:
            return self._functions_of(self._name)
        return self._base_above(schema)

    def _base_above(self, schema: Schema) -> Base | None:
        base = called_base(self._contract, schema)
        return self._functions_of(base) if base else None

    def _functions_of(self, base: str) -> Base:
        """Return the functions of a base, which other modules import."""
        suffix = ""
        if base != self._name:
            self._called.add(base)
            suffix = f"_{module_name(base)}"
        members = len(self._contract.schemas[base].properties)
        return Base(f"count_valid{suffix}", f"count_and_collect{suffix}", members)

    def matcher(self, rule: Rule) -> str:
        """Return the name of the predicate of a pattern rule."""
        stem = f"matches_{identifier(str(rule.wanted))}"
        if len(stem) > _LONGEST_NAME:
            stem = stem[:_LONGEST_NAME].rpartition("_")[0]
        key = (rule.compiled, stem)
        if key not in self._matchers:
            self._matchers[key] = identifier(stem, self._matchers.values())
        return self._matchers[key]

    def names(self, schema: Schema) -> str:
        """Return the name of the constant that holds a schema's documented members."""
        base = called_base(self._contract, schema)
        own = [member.name for member in schema.properties]
        if not base:
            return self._constant(schema, "FIELDS", "", own)
        above = "FIELDS" if base == self._name else f"{module_name(base).upper()}_FIELDS"
        return self._constant(schema, "FIELDS", above, own[len(self._contract.schemas[base].properties) :])

    def texts(self, schema: Schema) -> str:
        """Return the name of the constant with the members that need only be texts."""
        return self._constant(schema, "TEXTS", "", walked_texts(schema))

    def _constant(self, schema: Schema, stem: str, above: str, fields: Sequence[str]) -> str:
        """Return the name of a set of members: those of another set, ``above``, and the fields."""
        key = (id(schema), stem)
        if key not in self._constants:
            before, after = ("frozenset({", "})") if not above else (f"{above} | {{", "}")
            name = f"{module_name(schema.name).upper()}_{stem}" if schema.name in self._inside else stem
            name += "" if schema.name else f"_{len(self._constants) + 1}"
            empty = f"{name} = {above}" if above else f"{name}: frozenset[str] = frozenset()"
            self._constants[key] = (name, constant(name, before, fields, after) if fields else [empty])
        return self._constants[key][0]

    def reference(self, ref: str) -> tuple[str, str]:
        """Return the names of the two functions of what a schema refers to."""
        if ref == self._name:
            return "is_valid", "collect"
        if ref not in self._inside:
            self._refs.add(ref)
        return f"is_valid_{module_name(ref)}", f"collect_{module_name(ref)}"

    def private(self, schema: Schema, hint: str, *, collects: bool) -> str:
        """Print functions of an unnamed schema, each when first asked for; return their suffix."""
        key = id(schema)
        if key not in self._private:
            self._private[key] = f"_{identifier(hint, [name[1:] for name in self._private.values()])}"
            self._functions[key] = [self._verdict(schema, f"_is_valid{self._private[key]}", hint)]
        if collects and key not in self._collecting:
            self._collecting.add(key)
            self._functions[key].append(self._collector(schema, f"_collect{self._private[key]}", hint))
        return self._private[key]

    def types(self, schema: Schema) -> tuple[str, ...]:
        """Return a schema's types, its reference's where it has none of its own."""
        return schema.types or (self._contract.schemas[schema.ref].types if schema.ref else ())

    def _pair(self, schema: Schema, suffix: str, hint: str) -> list[list[str]]:
        return [
            self._verdict(schema, f"is_valid{suffix}", hint),
            self._collector(schema, f"collect{suffix}", hint),
        ]

    def _counting(self) -> list[list[str]]:
        """Return the two functions that what extends this base calls."""
        above = self._base_above(self._schema)
        verdict = Printer(self, collects=False, refuse="return None").counting(self._schema, above)
        collector = Printer(self, collects=True).counting(self._schema, above)
        says = f"Return how many members of {self._name} an object has, None where one of them is not valid."
        appends = f"Append what is wrong with the members of {self._name} in an object, and count them."
        return [
            [
                "def count_valid(value: dict[object, object]) -> int | None:",
                docstring(says, "    "),
                *verdict,
            ],
            [
                "def count_and_collect(value: dict[object, object], path: Path, out: list[Finding]) -> int:",
                docstring(appends, "    "),
                *collector,
            ],
        ]

    def _verdict(self, schema: Schema, name: str, hint: str) -> list[str]:
        return [
            f"def {name}(value: object) -> bool:",
            docstring(f"Whether value is {_words(schema)}.", "    "),
            *Printer(self, collects=False).function(schema, hint),
        ]

    def _collector(self, schema: Schema, name: str, hint: str) -> list[str]:
        return [
            f"def {name}(value: object, path: Path, out: list[Finding]) -> None:",
            docstring(f"Append every reason why value is not {_words(schema)}, and every warning.", "    "),
            *Printer(self, collects=True).function(schema, hint),
        ]

    def _head(self, body: str) -> list[str]:
        used = {node.id for node in ast.walk(ast.parse(body)) if isinstance(node, ast.Name)}
        used |= {"pattern"} if self._matchers else set()
        title = " and its ".join(filter(None, [self._name, ", ".join(self._inside)]))
        lines = [
            docstring(f"The validators of {title}. {self._schema.doc.description}"),
            "",
            HEADER,
            "from __future__ import annotations",
            "",
        ]
        lines += _import(f"{PACKAGE}._checks", sorted(CHECKS & used))
        if "SECRETS" in used:
            lines.append(f"from {PACKAGE}.validators import SECRETS")
        called = ("FIELDS", "count_and_collect", "count_valid")
        for component, names in [(name, called) for name in sorted(self._called)] + [
            (name, ("collect", "is_valid")) for name in sorted(self._refs)
        ]:
            stem = module_name(component)
            source = f"from {PACKAGE}.validators.{stem} import"
            lines += [
                f"{source} {name} as {f'{stem.upper()}_{name}' if name.isupper() else f'{name}_{stem}'}"
                for name in names
            ]
        lines += [
            "",
            "TYPE_CHECKING = False",
            "if TYPE_CHECKING:",
            f"    from {PACKAGE}._checks import Finding, Path",
        ]
        if self._constants or self._matchers:
            lines.append("")
        own_first = sorted(self._constants.values(), key=lambda each: each[0] != "FIELDS")
        lines += [line for _, printed in own_first for line in printed]
        lines += [f"{name} = pattern({raw_literal(source)})" for (source, _), name in self._matchers.items()]
        return lines


def _words(schema: Schema) -> str:
    return f"a valid {schema.name}" if schema.name else f"what {schema.place.pointer} asks for"


def _import(module: str, names: list[str]) -> list[str]:
    one_line = f"from {module} import {', '.join(names)}"
    if not names or len(one_line) <= LINE:
        return [one_line] if names else []
    return [f"from {module} import (", *(f"    {name}," for name in names), ")"]
