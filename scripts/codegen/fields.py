"""The fields of each event and token schema as a flat list, parents before members.

The rows of the registry and the pages of the documentation both come from it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from scripts.codegen.ir import Contract, Doc, Evidence, Json, Property, Rule, Warn
from scripts.codegen.layout import attributes_of


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
        """The assertions on its value, those that only warn with the code of an error last."""
        soft = (rule for warn in self.warns for rule in warn.schema.rules if rule.is_soft)
        return (*self.member.schema.rules, *soft)

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


def entries_of_component(contract: Contract, component: str) -> tuple[Entry, ...]:
    """Return the same of a component, which is no target's in particular."""
    return tuple(_entries(contract, "", _Owner(component)))


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
