"""The fields of each event and token schema: one row a field, parents before members, as plain data."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from scripts.codegen.emitters.index import HEADER
from scripts.codegen.emitters.model_shapes import base_of
from scripts.codegen.emitters.validators import PACKAGE
from scripts.codegen.ir import Contract, Evidence, Json, Property
from scripts.codegen.text import literal, module_name, wrapped

Cell: TypeAlias = "Json | tuple[object, ...]"


def emit_fields(contract: Contract) -> dict[str, str]:
    """Return one module of field rows a target: ``{path below generated/: text}``."""
    files = {
        f"{PACKAGE}/fields/__init__.py": '"""What the spec says of each field, one module a schema."""\n'
    }
    printed = {component: name for name, component in contract.targets.items()}
    printed |= {base: base for base in (_base(contract, component) for component in [*printed]) if base}
    for component, name in printed.items():
        files[f"{PACKAGE}/fields/{module_name(component)}.py"] = _module(contract, name, component)
    return files


def _base(contract: Contract, component: str) -> str:
    """Return the component whose rows a component's begin with, empty for none."""
    base = base_of(contract.schemas[component])
    inherited = _inherited(contract, component, base) if base else []
    return base if inherited == field_rows(contract, component)[: len(inherited)] else ""


def _inherited(contract: Contract, component: str, base: str) -> list[dict[str, Cell]]:
    """Return a base's rows as those of the component that extends it."""
    return [
        {**row, "component": component} if row["component"] == base else row
        for row in field_rows(contract, base)
    ]


def _module(contract: Contract, name: str, component: str) -> str:
    lines = [f'"""The fields of {name}."""', "", HEADER]
    head = "FIELDS: tuple[dict[str, object], ...] = ("
    rows = field_rows(contract, component)
    if base := _base(contract, component):
        lines += [f"from {PACKAGE}.fields.{module_name(base)} import FIELDS as INHERITED", ""]
        own = f'{{**row, "component": {literal(component)}}} if row["component"] == {literal(base)} else row'
        lines += [head, f"    *({own} for row in INHERITED),"]
        rows = rows[len(field_rows(contract, base)) :]
    else:
        lines.append(head)
    for row in rows:
        lines.append("    {")
        lines += [f"        {literal(key)}: {_cell(value)}," for key, value in row.items()]
        lines.append("    },")
    return "\n".join([*lines, ")", ""])


def _cell(value: Cell) -> str:
    if isinstance(value, str):
        return wrapped(value, " " * 8)
    if isinstance(value, tuple) and value and all(isinstance(item, tuple) for item in value):
        return "\n".join(["(", *(f"            {literal(item)}," for item in value), "        )"])
    return literal(value)


@dataclass(frozen=True, slots=True)
class _Owner:
    """The object that fields are members of: its component, its path and pointer, the components above."""

    component: str
    path: str = ""
    pointer: str = ""
    above: tuple[str, ...] = ()


def field_rows(contract: Contract, component: str) -> list[dict[str, Cell]]:
    """Return the rows of a component's fields, in schema order."""
    return list(_rows(contract, _Owner(component)))


def _rows(contract: Contract, owner: _Owner) -> Iterator[dict[str, Cell]]:
    above = (*owner.above, owner.component)
    for member in contract.schemas[owner.component].properties:
        path = f"{owner.path}.{member.name}" if owner.path else member.name
        pointer = f"{owner.pointer}/{member.name.replace('~', '~0').replace('/', '~1')}"
        yield {"path": path, "pointer": pointer, "component": owner.component, **_row(contract, member)}
        inner = member.schema
        while inner.items is not None:
            inner, path, pointer = inner.items, f"{path}[]", f"{pointer}/*"
        if inner.ref in contract.schemas and inner.ref not in above:
            yield from _rows(contract, _Owner(inner.ref, path, pointer, above))


def _row(contract: Contract, member: Property) -> dict[str, Cell]:
    schema, doc = member.schema, member.schema.doc
    types = schema.types or (contract.target(schema.ref).types if schema.ref else ())
    evidence = doc.evidence or Evidence("")
    enum = next((rule.value for rule in schema.rules if rule.keyword == "enum"), [])
    return {
        "name": member.name,
        "types": tuple(kind for kind in types if kind != "null"),
        "required": member.required,
        "nullable": "null" in types,
        "label": doc.label,
        "unit": contract.words.units.get(doc.unit, doc.unit),
        "unit_name": doc.unit,
        "description": doc.description,
        "example": doc.examples[0] if doc.examples else None,
        "evidence": evidence.grade,
        "sources": tuple((source.section, source.kind, source.quote) for source in evidence.sources),
        "decision": evidence.decision,
        "settles": evidence.settles,
        "reference_guide": doc.reference_guide.says,
        "guide_about": doc.reference_guide.about,
        "guide_names": doc.reference_guide.names,
        "secret": doc.secret,
        "choices": tuple(enum) if isinstance(enum, list) else (),
        "codes": codes_of(contract, member),
        "constraints": tuple((rule.keyword, rule.value, rule.expected) for rule in schema.rules),
    }


def codes_of(contract: Contract, member: Property) -> tuple[str, ...]:
    """Return the issue codes that a field can raise at its own place."""
    target = contract.target(member.schema.ref) if member.schema.ref else member.schema
    codes = ["RC201"] if member.required else []
    codes += ["RC203"] if member.schema.types or target.types else []
    for schema in (member.schema, target):
        codes += [rule.code for rule in schema.rules] + [warn.code for warn in schema.warns]
    return tuple(sorted(set(codes)))
