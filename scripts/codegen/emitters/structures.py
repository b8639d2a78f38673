"""Structures: the one module for msgspec, with a class for each object and what no class can say."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from scripts.codegen.emitters.index import HEADER
from scripts.codegen.emitters.statements import indent
from scripts.codegen.emitters.structure_checks import Checks
from scripts.codegen.emitters.structure_types import (
    NotFastError,
    base,
    event_structures,
    structure,
    structure_name,
)
from scripts.codegen.emitters.validators import PACKAGE
from scripts.codegen.ir import Contract, Event, Rule, Schema
from scripts.codegen.keywords import FORMATS
from scripts.codegen.text import comment, docstring, identifier, literal, module_name, raw_literal

_ABOUT = '''\
"""The events as msgspec decodes them from bytes, for the extra ``fast``. Nothing else imports msgspec.

A class holds the members of an object and the types of their values; any other member is refused. What else
the contract asks, every warning included, ``accepts_...`` checks, and with it that no member was there twice,
of which msgspec keeps the last: ``quotes`` is the number of quotation marks in a text without escaped ones,
and that is twice the number of its keys and texts. The keys and texts that were kept are counted.
"""'''
_CLOSED = "An object that may hold what is documented, and nothing else."
# What the module may import: in which group, from which module, which names.
_NAMES = (
    (0, "collections.abc", ("Callable",)),
    (0, "typing", ("Any", "Literal")),
    (1, "msgspec", ("UNSET", "Struct", "UnsetType", "field")),
    (1, "msgspec.json", ("Decoder",)),
    (2, f"{PACKAGE}._checks", ("BLANKS", "is_equal", "is_multiple", "is_number", "is_one_of")),
    (2, f"{PACKAGE}._formats", tuple(sorted(f"is_{identifier(name)}" for name in FORMATS))),
)
_TABLE = "EVENTS: dict[str, tuple[Callable[[bytes], Any], Callable[[Any, int], bool]]]"


def emit_structures(contract: Contract) -> dict[str, str]:
    """Return the module: ``{path below generated/: text}``."""
    return {f"{PACKAGE}/structures.py": _Module(contract).text()} if contract.events else {}


class _Module:
    """The module while it is being printed."""

    def __init__(self, contract: Contract) -> None:
        self._contract = contract
        self._matchers: dict[str, str] = {}
        self._components: dict[str, None] = {}
        self._slow: dict[str, str] = {}

    def text(self) -> str:
        """Return the module's source."""
        fast = [event for event in self._contract.events if self._is_fast(event)]
        schemas = [self._contract.schemas[name] for name in self._components]
        parts = [["class Closed(Struct, forbid_unknown_fields=True, gc=False):", f'    """{_CLOSED}"""']]
        parts += [structure(self._contract, schema) for schema in schemas]
        bases = (base(self._contract, schema) for schema in schemas)
        parts += [self._count(name) for name in dict.fromkeys(found.name for found in bases if found)]
        parts += [self._accepts(event) for event in fast]
        parts.append([*self._table(fast)])
        constants = [
            f"{name} = re.compile({raw_literal(source)}).search" for source, name in self._matchers.items()
        ]
        body = "\n\n\n".join("\n".join(lines) for lines in ([constants] if constants else []) + parts)
        return "\n".join([_ABOUT, "", HEADER, *_imports(body), "", *([] if constants else [""]), body, ""])

    def _is_fast(self, event: Event) -> bool:
        """Whether structures can say all of an event; note its components, or why they can't."""
        try:
            self._components |= dict.fromkeys(event_structures(self._contract, event))
        except NotFastError as error:
            self._slow[event.name] = str(error)
            return False
        return True

    def _count(self, component: str) -> list[str]:
        schema = self._contract.schemas[component]
        return [
            f"def {_counter(component)}(value: {structure_name(component)}) -> int:",
            docstring(
                f"Return how many keys and texts {component} holds, -1 where it raises an issue.", "    "
            ),
            *indent(self._checks(schema, "return -1")),
            "    return texts",
        ]

    def _accepts(self, event: Event) -> list[str]:
        schema = self._contract.schemas[event.schema]
        name = module_name(event.name)
        return [
            f"def accepts_{name}(value: {structure_name(event.schema)}, quotes: int) -> bool:",
            docstring(f"Whether {event.name} raises no issue.", "    "),
            *indent(self._checks(schema, "return False")),
            "    return quotes == 2 * texts",
        ]

    def _checks(self, schema: Schema, failed: str) -> list[str]:
        always, lines = Checks(self._contract, self._matcher, failed).own(schema)
        inherited = base(self._contract, schema)
        if inherited is None:
            return [f"texts = {always}", *lines]
        start = [f"texts = {_counter(inherited.name)}(value)", "if texts < 0:", f"    {failed}"]
        return [*start, f"texts += {always}", *lines]

    def _table(self, fast: list[Event]) -> Iterator[str]:
        for name, reason in self._slow.items():
            yield comment(f"{name} is not here, because of {reason}.")
        yield f"{_TABLE} = {{"
        for event in fast:
            yield f"    {literal(event.name)}: ("
            yield f"        Decoder({structure_name(event.schema)}).decode,"
            yield f"        accepts_{module_name(event.name)},"
            yield "    ),"
        yield "}"

    def _matcher(self, rule: Rule) -> str:
        """Return the name of the predicate of a pattern rule."""
        if rule.compiled not in self._matchers:
            name = identifier(f"matches {rule.wanted}"[:48], self._matchers.values())
            self._matchers[rule.compiled] = name
        return self._matchers[rule.compiled]


def _counter(component: str) -> str:
    return f"count_{module_name(component)}"


def _imports(body: str) -> list[str]:
    used = {node.id for node in ast.walk(ast.parse(body)) if isinstance(node, ast.Name)}
    groups = [["import re"] if "re" in used else [], [], []]
    for group, module, names in _NAMES:
        if used.intersection(names):
            found = ", ".join(name for name in names if name in used)
            groups[group].append(f"from {module} import {found}")
    return [line for group in groups if group for line in ("", *group)][1:]
