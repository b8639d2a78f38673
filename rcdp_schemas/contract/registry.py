"""The events of the contract, their fields with the evidence for each, and their models."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from copy import deepcopy
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import Any, NamedTuple, cast

import rcdp_schemas_generated
from rcdp_schemas.contract.documents import read_data
from rcdp_schemas.contract.names import find_target, require_event
from rcdp_schemas.dataclass import dataclass, field, fields
from rcdp_schemas_generated.index import EVENTS

_NESTED = frozenset({"sources", "constraints", "example"})
"""The cells of a field's row that take more than turning a list into a tuple."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._model import Model  # few commands need the models


@dataclass(frozen=True, slots=True)
class Source:
    """A passage of the vendor's page: its heading, its kind (table, prose or sample), and the quote."""

    section: str
    kind: str
    quote: str


@dataclass(frozen=True, slots=True)
class Constraint:
    """One rule on a field's value: the JSON Schema keyword, its value, and what it requires in words.

    ``severity`` is that of the issue of a value that breaks it, ``error`` or ``warning``.
    """

    keyword: str
    value: object
    expected: str
    severity: str = "error"


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """One documented field of an event or token schema, and how sure the contract is of it.

    ``path`` looks like ``eventData.cartProducts[].quantity``; ``pointer`` is the same place with ``*`` for
    any index. ``component`` is the schema that the field belongs to. ``types`` leaves out null, which
    ``nullable`` covers. ``evidence`` is a grade: table, prose, example, conflict or inferred; ``decision``
    and ``settles`` are empty where nothing had to be decided. ``unit`` is in words, and ``unit_name`` its
    identifier. ``reference_guide`` says how the vendor's other documentation differs: ``guide_about`` names
    what it differs on, ``type`` or ``presence``, and ``guide_names`` the fields that it has and this contract
    does not.
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
    """One event: its name, its endpoint's path, and its purpose.

    ``group`` is the heading of the event's section on the vendor's page; ``reference_guide`` says how the
    vendor's other documentation differs.
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
        """All fields, common ones included, in the order of the schema, parents before members."""
        return tuple(fields_of(self.name).values())


@cache
def events() -> tuple[Event, ...]:
    """Return all events, in the order of the vendor's page."""
    return tuple(Event(name=name, **texts) for name, texts in EVENTS.items())


def get_event(name: str) -> Event:
    """Return the event with this name. Raises UnknownEventError."""
    require_event(name)
    return next(event for event in events() if event.name == name)


@cache
def fields_of(target: str) -> Mapping[str, Field]:
    """Return the fields of an event or token schema by their pointers. Raises UnknownEventError."""
    _, component = find_target(target)
    return MappingProxyType({row["pointer"]: _field(row) for row in _rows_of(component)})


def _rows_of(component: str) -> Iterator[dict[str, Any]]:
    """Yield the rows of a component's fields, those of the component that it extends first."""
    document = _rows()
    own = document["components"][component]
    for row in _rows_of(own["extends"]) if own["extends"] else ():
        yield {**row, "component": component} if row["component"] == own["extends"] else row
    yield from ({**document["empty"], **row} for row in own["fields"])


@cache
def _rows() -> dict[str, Any]:
    """Return the field rows of each component, and what a row has in a cell that it leaves out."""
    return cast("dict[str, Any]", json.loads(read_data(rcdp_schemas_generated, "fields.json")))


def _field(row: dict[str, Any]) -> Field:
    cells: dict[str, Any] = {name: _tuple(value) for name, value in row.items() if name not in _NESTED}
    return Field(
        **cells,
        sources=tuple(Source(*source) for source in row["sources"]),
        constraints=tuple(
            Constraint(keyword, _tuple(value), *words) for keyword, value, *words in row["constraints"]
        ),
        _example=row["example"],
    )


def _tuple(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


class Attribute(NamedTuple):
    """The attribute for a field, and the model of its value or of its array's items (None if it has none)."""

    name: str
    model: type[Model] | None


def model_of(target: str) -> type[Model]:
    """Return the model of an event or token schema. Raises UnknownEventError."""
    _, component = find_target(target)
    model: type[Model] = getattr(import_module("rcdp_schemas_generated.models"), component)
    return model


def attributes_of(model: type[Model]) -> dict[str, Attribute]:
    """Return a model's attributes by the names of their fields."""
    return {
        known.metadata["wire"]: Attribute(known.name, known.metadata.get("model", lambda: None)())
        for known in fields(model)
        if "wire" in known.metadata
    }


def expression(target: str, path: str) -> str:
    """Return the Python expression that reads a field: ``event.event_data.cart_products[0].quantity``."""
    model: type[Model] | None = model_of(target)
    words = ["event" if target.startswith("event") else "message"]
    for token in path.split("."):
        name = token.removesuffix("[]")
        assert model is not None, "only an object has members"
        attribute = attributes_of(model)[name]
        words.append(f".{attribute.name}{'[0]' if token != name else ''}")
        model = attribute.model
    return "".join(words)
