"""Print ``fields.json``: a row for each field, which the registry reads when it is asked."""

from __future__ import annotations

import json
from typing import TypeAlias

from scripts.codegen.fields import Entry, entries_of_component
from scripts.codegen.ir import Contract, Json
from scripts.codegen.layout import base_of
from scripts.codegen.text import PACKAGE

Cell: TypeAlias = "Json | tuple[object, ...]"


def emit_fields(contract: Contract) -> dict[str, str]:
    """Return one document with the field rows of all targets: ``{path below generated/: text}``.

    It holds the rows of each component by its name. Where they begin with those of the component that it
    extends, ``extends`` names that, and only the other rows follow.
    """
    components = dict.fromkeys(contract.targets.values())
    bases = {component: _base(contract, component) for component in components}
    document = {
        component: _rows_of(contract, component, bases.get(component, ""))
        for component in dict.fromkeys((*filter(None, bases.values()), *components))
    }
    return {f"{PACKAGE}/fields.json": json.dumps(document, indent=2, ensure_ascii=False) + "\n"}


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


def _rows_of(contract: Contract, component: str, base: str) -> dict[str, object]:
    rows = field_rows(contract, component)
    return {"extends": base, "fields": rows[len(field_rows(contract, base)) :] if base else rows}


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
        "constraints": tuple((rule.keyword, rule.value, rule.expected) for rule in entry.rules),
    }
