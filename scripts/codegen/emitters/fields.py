"""The fields of each event and token schema, parents before members; and the document of their rows."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from scripts.codegen.emitters.model_shapes import attributes_of, base_of
from scripts.codegen.emitters.validators import PACKAGE
from scripts.codegen.ir import Contract, Doc, Evidence, Json, Property, Rule, Warn

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
    return [_row(contract, entry) for entry in _entries(contract, "", _Owner(component))]


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One field of one target.

    ``path`` is ``eventData.cartProducts[].quantity``, ``pointer`` the same with ``*`` for any index, and
    ``attribute`` what reads it in Python. ``common`` is whether all events have it from the component that
    they extend, and ``unknown_code`` the code of undocumented members in it.
    """

    target: str
    component: str
    path: str
    pointer: str
    attribute: str
    common: bool
    member: Property
    types: tuple[str, ...]
    warns: tuple[Warn, ...]
    own_codes: tuple[str, ...]
    unknown_code: str

    @property
    def name(self) -> str:
        """The wire name."""
        return self.member.name

    @property
    def doc(self) -> Doc:
        """What the spec says about the field for people."""
        return self.member.schema.doc

    @property
    def evidence(self) -> Evidence:
        """How sure the field's rules are, and why."""
        return self.doc.evidence or Evidence("")

    @property
    def anchor(self) -> str:
        """The heading's identifier: the path without brackets, as in the addresses that issues carry."""
        return self.path.replace("[]", "")

    @property
    def rules(self) -> tuple[Rule, ...]:
        """The assertions on its value."""
        return self.member.schema.rules

    @property
    def codes(self) -> tuple[str, ...]:
        """The issue codes that it can raise, that of undocumented members among them."""
        return tuple(sorted({*self.own_codes, self.unknown_code} - {""}))

    @property
    def nullable(self) -> bool:
        """Whether null is accepted."""
        return "null" in self.types

    @property
    def type_words(self) -> str:
        """The accepted JSON types but null, in words."""
        return " or ".join(kind for kind in self.types if kind != "null") or "any"

    @property
    def type_phrase(self) -> str:
        """The accepted JSON types but null, each with its article."""
        return " or ".join(
            f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}" for kind in self.types if kind != "null"
        )

    @property
    def example(self) -> Json:
        """The first example, null where there is none."""
        return self.doc.examples[0] if self.doc.examples else None


@dataclass(frozen=True, slots=True)
class _Owner:
    """The object that fields are members of, and whether it is below a common field."""

    component: str
    path: str = ""
    pointer: str = ""
    attribute: str = ""
    common: bool = False
    above: tuple[str, ...] = ()


def entries_of(contract: Contract, target: str) -> tuple[Entry, ...]:
    """Return the fields of an event or token schema, parents before members, in schema order."""
    variable = "event" if any(event.name == target for event in contract.events) else "message"
    owner = _Owner(contract.targets[target], attribute=variable)
    return tuple(_entries(contract, target, owner))


def _entries(contract: Contract, target: str, owner: _Owner) -> Iterator[Entry]:
    attributes = attributes_of(contract, contract.schemas[owner.component])
    above = (*owner.above, owner.component)
    for member in contract.schemas[owner.component].properties:
        entry = _entry(contract, target, owner, member, attributes[member.name])
        yield entry
        inner, arrays = member.schema, 0
        while inner.items is not None:
            inner, arrays = inner.items, arrays + 1
        if inner.ref in contract.schemas and inner.ref not in above:
            places = (entry.path + "[]" * arrays, entry.pointer + "/*" * arrays)
            attribute = entry.attribute + "[0]" * arrays
            yield from _entries(contract, target, _Owner(inner.ref, *places, attribute, entry.common, above))


def _entry(contract: Contract, target: str, owner: _Owner, member: Property, attribute: str) -> Entry:
    schema = member.schema
    referred = contract.schemas[schema.ref] if schema.ref else schema
    parts = (schema,) if referred is schema else (schema, referred)
    types = schema.types or referred.types
    codes = {rule.code for part in parts for rule in part.rules}
    codes |= {warn.code for part in parts for warn in part.warns}
    codes |= {"RC201"} if member.required else set()
    codes |= {"RC203"} if types else set()
    inherited = not owner.above and member.name in contract.schemas[owner.component].inherited
    return Entry(
        target=target,
        component=owner.component,
        path=f"{owner.path}.{member.name}" if owner.path else member.name,
        pointer=f"{owner.pointer}/{member.name.replace('~', '~0').replace('/', '~1')}",
        attribute=f"{owner.attribute}.{attribute}",
        common=owner.common or inherited,
        member=member,
        types=types,
        warns=tuple(warn for part in parts for warn in part.warns),
        own_codes=tuple(sorted(codes)),
        unknown_code=referred.unknown_code,
    )
