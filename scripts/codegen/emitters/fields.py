"""Print ``fields.json``: a row for each field, which the registry reads when it is asked."""

from __future__ import annotations

import json
from typing import TypeAlias

from scripts.codegen.fields import Entry, entries_of_component
from scripts.codegen.ir import Contract, Json, Rule
from scripts.codegen.layout import base_of
from scripts.codegen.text import PACKAGE

Cell: TypeAlias = "Json | tuple[object, ...]"

_TEXTS = ("label", "unit", "unit_name", "description", "evidence", "decision", "settles", "reference_guide")
_LISTS = ("types", "sources", "guide_about", "guide_names", "choices", "codes", "constraints")
_EMPTY: dict[str, Cell] = {
    **dict.fromkeys(_TEXTS, ""),
    **dict.fromkeys(_LISTS, ()),
    **dict.fromkeys(("required", "nullable", "secret"), False),
    "example": None,
}
"""The cells that a row leaves out where there is nothing in them."""


def emit_fields(contract: Contract) -> dict[str, str]:
    """Return one document with the field rows of all targets: ``{path below generated/: text}``.

    It holds the rows of each component by its name. Where they begin with those of the component that it
    extends, ``extends`` names that, and only the other rows follow. A row leaves out what is as in ``empty``.
    """
    document: dict[str, object] = {}
    for component in dict.fromkeys(contract.targets.values()):
        rows, base = field_rows(contract, component), base_of(contract.schemas[component])
        of_base = field_rows(contract, base) if base else []
        inherited = [{**row, "component": component} if row["component"] == base else row for row in of_base]
        if inherited != rows[: len(inherited)]:
            base, of_base = "", []
        if base:
            document.setdefault(base, {"extends": "", "fields": list(map(_filled, of_base))})
        document[component] = {"extends": base, "fields": list(map(_filled, rows[len(of_base) :]))}
    text = json.dumps({"empty": _EMPTY, "components": document}, indent=2, ensure_ascii=False)
    return {f"{PACKAGE}/fields.json": f"{text}\n"}


def _filled(row: dict[str, Cell]) -> dict[str, Cell]:
    return {name: cell for name, cell in row.items() if name not in _EMPTY or cell != _EMPTY[name]}


def field_rows(contract: Contract, component: str) -> list[dict[str, Cell]]:
    """Return the rows of a component's fields, in schema order."""
    return [_row(contract, entry) for entry in entries_of_component(contract, component)]


def _row(contract: Contract, entry: Entry) -> dict[str, Cell]:
    enum = next((rule.value for rule in entry.rules if rule.keyword == "enum"), [])
    return {
        "path": entry.path,
        "pointer": entry.pointer,
        "component": entry.component,
        "name": entry.name,
        "types": tuple(kind for kind in entry.types if kind != "null"),
        "required": entry.member.required,
        "nullable": entry.nullable,
        "label": entry.doc.label,
        "unit": contract.words.units.get(entry.doc.unit, entry.doc.unit),
        "unit_name": entry.doc.unit,
        "description": entry.doc.description,
        "example": entry.example,
        "evidence": entry.evidence.grade,
        "sources": tuple((source.section, source.kind, source.quote) for source in entry.evidence.sources),
        "decision": entry.evidence.decision,
        "settles": entry.evidence.settles,
        "reference_guide": entry.doc.reference_guide.says,
        "guide_about": entry.doc.reference_guide.about,
        "guide_names": entry.doc.reference_guide.names,
        "secret": entry.doc.secret,
        "choices": tuple(enum) if isinstance(enum, list) else (),
        "codes": entry.own_codes,
        "constraints": tuple(map(_constraint, entry.rules)),
    }


def _constraint(rule: Rule) -> tuple[object, ...]:
    """Return the cells of a rule, with the severity of one that only warns."""
    return (rule.keyword, rule.value, rule.expected, *["warning"] * rule.is_soft)
