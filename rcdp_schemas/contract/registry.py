"""The events of the contract, their fields with the evidence for each, and the models that hold them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from copy import deepcopy
from functools import cache
from importlib import import_module
from types import MappingProxyType
from typing import Any, NamedTuple, cast

import rcdp_schemas_generated
from rcdp_schemas.contract.documents import endpoint_of, json_schema, openapi_document, read_data
from rcdp_schemas.contract.names import find_target
from rcdp_schemas.dataclass import dataclass, field, fields
from rcdp_schemas.errors import UnknownEventError
from rcdp_schemas_generated.index import EVENTS, TARGETS

_NESTED = frozenset({"sources", "constraints", "example"})
"""The cells of a field's row that take more than to make a list a tuple."""

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas_generated._model import Model  # what prints no program does not pay for it


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


def get_event(name: str | Model | type[Model]) -> Event:
    """Return the event of a name, of a model or of a model's class.

    A token message, ``TokenRequest`` for one, has an entry too, with the path of the token endpoint, but is
    not among the events. Raises UnknownEventError, for the model of a part too.
    """
    if not isinstance(name, str):
        model = name if isinstance(name, type) else type(name)
        name = name_of(model) or ""
        if not name:
            raise UnknownEventError(model.__name__)
    find_target(name)
    return next((event for event in events() if event.name == name), None) or _token_message(name)


@cache
def _token_message(name: str) -> Event:
    """Return the entry of a token message."""
    path = endpoint_of(name).path
    operation = openapi_document()["paths"][path]["post"]
    description: str = json_schema(name)["description"]
    return Event(
        name=name,
        title=operation["x-title"],
        group=operation["tags"][0],
        summary=operation["summary"],
        description=description,
        path=path,
        reference_guide="",
    )


def name_of(model: type[object]) -> str | None:
    """Return the name of the event or token message of a class; None for any other, that of a part too."""
    name = getattr(model, "event_name", None)
    return name if name in TARGETS else None


@cache
def fields_of(target: str) -> Mapping[str, Field]:
    """Return the fields of an event or token schema by their pointers. Raises UnknownEventError."""
    _, component = find_target(target)
    return MappingProxyType({row["pointer"]: _field(row) for row in _rows_of(component)})


def _rows_of(component: str) -> Iterator[dict[str, Any]]:
    """Yield the rows of a component's fields, those of the component that it extends first."""
    own = _rows()[component]
    for row in _rows_of(own["extends"]) if own["extends"] else ():
        yield {**row, "component": component} if row["component"] == own["extends"] else row
    yield from own["fields"]


@cache
def _rows() -> dict[str, Any]:
    """Return what is written once of each component: its own field rows, and which one it extends."""
    return cast("dict[str, Any]", json.loads(read_data(rcdp_schemas_generated, "fields.json")))


def _field(row: dict[str, Any]) -> Field:
    cells: dict[str, Any] = {name: _tuple(value) for name, value in row.items() if name not in _NESTED}
    return Field(
        **cells,
        sources=tuple(Source(*source) for source in row["sources"]),
        constraints=tuple(
            Constraint(keyword, _tuple(value), expected) for keyword, value, expected in row["constraints"]
        ),
        _example=row["example"],
    )


def _tuple(value: object) -> object:
    return tuple(value) if isinstance(value, list) else value


class Attribute(NamedTuple):
    """The attribute of a field, and the model of its value or of the items in it, None where it has none."""

    name: str
    model: type[Model] | None


@cache
def model_of(target: str) -> type[Model]:
    """Return the model of an event or token schema. Raises UnknownEventError."""
    _, component = find_target(target)
    model: type[Model] = getattr(import_module("rcdp_schemas_generated.models"), component)
    return model


def attributes_of(model: type[Model]) -> dict[str, Attribute]:
    """Return the attributes of a model by the names of the fields that they hold."""
    return {
        known.metadata["wire"]: Attribute(known.name, known.metadata.get("model", _no_model)())
        for known in fields(model)
        if "wire" in known.metadata
    }


def _no_model() -> None:
    return None


def expression(target: str, path: str) -> str:
    """Return what reads a field in Python: ``event.event_data.cart_products[0].quantity``."""
    model: type[Model] | None = model_of(target)
    words = ["event" if target.startswith("event") else "message"]
    for token in path.split("."):
        name = token.removesuffix("[]")
        assert model is not None, "only an object has members"
        attribute = attributes_of(model)[name]
        words.append(f".{attribute.name}{'[0]' if token != name else ''}")
        model = attribute.model
    return "".join(words)
