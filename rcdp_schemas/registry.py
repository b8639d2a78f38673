"""What the contract holds: its events, their fields with the evidence for each, schemas and examples."""

from __future__ import annotations

import json
from copy import deepcopy
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import Any, cast

from rcdp_schemas.artefacts import read_artefact
from rcdp_schemas.dataclass import dataclass, field
from rcdp_schemas.names import find_target, require_event
from rcdp_schemas_generated.index import EVENTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Source:
    """One place of the vendor's page: the heading it stands under, table, prose or sample, and its words."""

    section: str
    kind: str
    quote: str


@dataclass(frozen=True, slots=True)
class Constraint:
    """One rule on a field's value: the JSON Schema keyword, its value, and what it asks for in words."""

    keyword: str
    value: object
    expected: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One documented field of an event or token schema, and how sure the contract is of it.

    ``path`` is ``eventData.cartProducts[].quantity``, ``pointer`` the same with ``*`` for any index.
    ``component`` is the schema that the field is a member of. ``types`` leaves null out, which
    ``nullable`` says. ``evidence`` is a grade: table, prose, example, conflict or inferred;
    ``decision`` and ``settles`` are empty where nothing had to be decided. ``unit`` is in words;
    ``unit_name`` tells one unit from another. ``reference_guide`` says what the vendor's other documentation
    tells differently: of the field's ``type`` or ``presence``, as ``guide_about`` has it, and of the
    ``guide_names``, which this contract does not have there.
    """

    path: str
    pointer: str
    component: str
    name: str
    types: tuple[str, ...]
    required: bool
    nullable: bool
    label: str
    unit: str
    unit_name: str
    description: str
    evidence: str
    sources: tuple[Source, ...]
    decision: str
    settles: str
    reference_guide: str
    guide_about: tuple[str, ...]
    guide_names: tuple[str, ...]
    secret: bool
    choices: tuple[object, ...]
    codes: tuple[str, ...]
    constraints: tuple[Constraint, ...]
    _example: object = field(repr=False, hash=False)

    @property
    def example(self) -> Any:
        """A documented value, a new copy each time."""
        return deepcopy(self._example)


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One event: its name, its endpoint's path, and what it is for.

    ``group`` is the heading of the vendor's page that the event stands under; ``reference_guide``
    says what the vendor's other documentation tells differently.
    """

    name: str
    title: str
    group: str
    summary: str
    description: str
    path: str
    reference_guide: str

    @property
    def fields(self) -> tuple[Field, ...]:
        """All fields, the common ones included, in the order of the schema, parents before members."""
        return tuple(fields_of(self.name).values())


@cache
def events() -> tuple[Event, ...]:
    """Return all events, in the order of the vendor's page."""
    return tuple(Event(name=name, **texts) for name, texts in EVENTS.items())


def get_event(name: str) -> Event:
    """Return the event of that name. Raises UnknownEventError."""
    require_event(name)
    return next(event for event in events() if event.name == name)


@cache
def fields_of(target: str) -> Mapping[str, Field]:
    """Return the fields of an event or token schema by their pointers. Raises UnknownEventError."""
    stem, _ = find_target(target)
    rows = import_module(f"rcdp_schemas_generated.fields.{stem}").FIELDS
    return MappingProxyType({row["pointer"]: _field(**row) for row in rows})


def _field(*, example: object, sources: tuple[Any, ...], constraints: tuple[Any, ...], **cells: Any) -> Field:
    return Field(
        _example=example,
        sources=tuple(Source(*source) for source in sources),
        constraints=tuple(
            Constraint(keyword, tuple(value) if isinstance(value, list) else value, expected)
            for keyword, value, expected in constraints
        ),
        **cells,
    )


def json_schema(name: str, *, strict: bool = False) -> dict[str, Any]:
    """Return the self-contained JSON Schema (2020-12) of an event or token schema, a new dict each time.

    With ``strict`` every warning of the contract is a rule. Raises UnknownEventError.
    """
    return cast("dict[str, Any]", json.loads(_schema_text(name, ".strict" if strict else "")))


def example(name: str, *, full: bool = False) -> dict[str, Any]:
    """Return a valid payload with the required fields only, or with every field; a new dict each time.

    Raises UnknownEventError.
    """
    minimal, *more = json_schema(name)["examples"]  # then the full one, where it differs, and the vendor's
    return cast("dict[str, Any]", more[0] if full and more else minimal)


@cache
def _schema_text(name: str, suffix: str) -> str:
    find_target(name)
    return read_artefact(f"schemas/{name}{suffix}.schema.json")
