"""The fields of a target as the pages show them: paths, anchors, attributes, and where they come from."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scripts.codegen.emitters.fields import codes_of
from scripts.codegen.emitters.model_shapes import attributes_of, shape_of
from scripts.codegen.ir import Contract, Doc, Evidence, Json, Property, Rule, Warn


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One field of one target.

    ``path`` is ``eventData.cartProducts[].quantity``; ``attribute`` what reads it in Python.
    ``common`` is whether all events have it from the component that they extend.
    """

    target: str
    path: str
    attribute: str
    component: str
    member: Property
    types: tuple[str, ...]
    codes: tuple[str, ...]
    common: bool
    rules: tuple[Rule, ...]
    warns: tuple[Warn, ...]

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
    path: str
    attribute: str
    common: bool = False
    above: tuple[str, ...] = ()


def entries_of(contract: Contract, target: str) -> tuple[Entry, ...]:
    """Return the fields of an event or token schema, parents before members, in schema order."""
    variable = "event" if any(event.name == target for event in contract.events) else "message"
    return tuple(_entries(contract, target, _Owner(contract.targets[target], "", variable)))


def _entries(contract: Contract, target: str, owner: _Owner) -> Iterator[Entry]:
    schema = contract.schemas[owner.component]
    attributes = attributes_of(contract, schema)
    above = (*owner.above, owner.component)
    for member in schema.properties:
        entry = _entry(contract, target, owner, member, attributes[member.name])
        yield entry
        shape = shape_of(contract, member.schema)
        if shape.model and shape.model not in above:
            arrays, indexes = "[]" * shape.arrays, "[0]" * shape.arrays
            inner = (f"{entry.path}{arrays}", f"{entry.attribute}{indexes}", entry.common, above)
            yield from _entries(contract, target, _Owner(shape.model, *inner))


def _entry(contract: Contract, target: str, owner: _Owner, member: Property, attribute: str) -> Entry:
    schema = member.schema
    referred = contract.schemas[schema.ref] if schema.ref else schema
    inherited = not owner.above and member.name in contract.schemas[owner.component].inherited
    return Entry(
        target=target,
        path=f"{owner.path}.{member.name}" if owner.path else member.name,
        attribute=f"{owner.attribute}.{attribute}",
        component=owner.component,
        member=member,
        types=schema.types or referred.types,
        codes=tuple(sorted({*codes_of(contract, member), *filter(None, [referred.unknown_code])})),
        common=owner.common or inherited,
        rules=schema.rules,
        warns=(*schema.warns, *(() if referred is schema else referred.warns)),
    )
