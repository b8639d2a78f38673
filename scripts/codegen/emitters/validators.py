"""Validators: one module a component, two functions a schema, both from the same statements."""

from __future__ import annotations

import ast
from collections.abc import Mapping

from scripts.codegen.emitters.bases import bases_of, called_base
from scripts.codegen.emitters.blocks import Printer
from scripts.codegen.emitters.statements import Base
from scripts.codegen.emitters.walks import walked_texts
from scripts.codegen.ir import Contract, Rule, Schema
from scripts.codegen.text import LINE, constant, docstring, identifier, literal, module_name, raw_literal

PACKAGE = "rcdp_schemas_generated"
_CHECKS = (
    "BLANKS",
    "INFINITY",
    "MISSING",
    "append_foreign",
    "append_other",
    "append_others",
    "is_equal",
    "is_integer",
    "is_json",
    "is_number",
    "is_one_of",
    "is_other",
    "others_are_json",
    "pattern",
    "wrong_type",
)
_LONGEST_NAME = 48


def emit_validators(contract: Contract) -> dict[str, str]:
    """Return the validator modules: ``{path below generated/: text}``."""
    folder = f"{PACKAGE}/validators"
    rows = [f"    {literal(name)}: {literal(contract.secret_code)}," for name in contract.secret_names]
    secrets = ['"""Undocumented fields that carry a credential, each with its code."""', ""]
    secrets += ["SECRETS: dict[str, str] = {", *rows, "}"] if rows else ["SECRETS: dict[str, str] = {}"]
    files = {
        f"{folder}/__init__.py": '"""The validators, one module a schema."""\n',
        f"{folder}/_secrets.py": "\n".join([*secrets, ""]),
    }
    targets = set(contract.targets.values())
    bases = bases_of(contract)
    inside = {name for names in bases.values() for name in names}
    for name, schema in contract.schemas.items():
        is_judged = name in targets or not schema.is_scalar or {"object", "array"} & set(schema.types)
        if is_judged and name not in inside:
            files[f"{folder}/{module_name(name)}.py"] = _Module(contract, name, bases).text()
    return files


class _Module:
    """One validator module while it is being printed: of a component, and of those that stand in it."""

    def __init__(self, contract: Contract, name: str, bases: Mapping[str, tuple[str, ...]]) -> None:
        self._contract = contract
        self._schema = contract.schemas[name]
        self._name = name
        self._is_base = name in bases
        self._inside = bases.get(name, ())
        self._matchers: dict[tuple[str, str], str] = {}
        self._refs: set[str] = set()
        self._called: set[str] = set()
        self._names: dict[str, tuple[str, ...]] = {}
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
        return self._constant(
            f"{self._stem(schema)}FIELDS", tuple(member.name for member in schema.properties)
        )

    def texts(self, schema: Schema) -> str:
        """Return the name of the constant with the members that need only be texts."""
        return self._constant(f"{self._stem(schema)}TEXTS", walked_texts(schema))

    def _stem(self, schema: Schema) -> str:
        return f"{module_name(schema.name).upper()}_" if schema.name in self._inside else ""

    def _constant(self, stem: str, fields: tuple[str, ...]) -> str:
        name = next((name for name, known in self._names.items() if known == fields), "")
        if not name:
            name = stem if stem not in self._names else f"{stem}_{len(self._names) + 1}"
            self._names[name] = fields
        return name

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
        parts = [self._name, *([f"its {', '.join(self._inside)}"] if self._inside else [])]
        lines = [
            docstring(f"The validators of {' and '.join(parts)}. {self._schema.doc.description}"),
            "",
            "# Generated from the spec. Do not edit: run python -m scripts.generate.",
            "",
        ]
        lines += ["from __future__ import annotations", ""]
        lines += _import(f"{PACKAGE}._checks", [name for name in _CHECKS if name in used])
        if "SECRETS" in used:
            lines.append(f"from {PACKAGE}.validators._secrets import SECRETS")
        for component in sorted(self._called):
            module = module_name(component)
            lines += [
                f"from {PACKAGE}.validators.{module} import count_and_collect as count_and_collect_{module}",
                f"from {PACKAGE}.validators.{module} import count_valid as count_valid_{module}",
            ]
        for component in sorted(self._refs):
            module = module_name(component)
            lines += [
                f"from {PACKAGE}.validators.{module} import collect as collect_{module}",
                f"from {PACKAGE}.validators.{module} import is_valid as is_valid_{module}",
            ]
        lines += [
            "",
            "TYPE_CHECKING = False",
            "if TYPE_CHECKING:",
            f"    from {PACKAGE}._checks import Finding, Path",
        ]
        if self._names or self._matchers:
            lines.append("")
        for name, fields in self._names.items():
            lines += (
                constant(name, "frozenset({", fields, "})")
                if fields
                else [f"{name}: frozenset[str] = frozenset()"]
            )
        lines += [f"{name} = pattern({raw_literal(source)})" for (source, _), name in self._matchers.items()]
        return lines


def _words(schema: Schema) -> str:
    return f"a valid {schema.name}" if schema.name else f"what {schema.place.pointer} asks for"


def _import(module: str, names: list[str]) -> list[str]:
    one_line = f"from {module} import {', '.join(names)}"
    if not names or len(one_line) <= LINE:
        return [one_line] if names else []
    return [f"from {module} import (", *(f"    {name}," for name in names), ")"]
