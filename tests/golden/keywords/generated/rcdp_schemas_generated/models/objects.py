"""The models of Objects."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from rcdp_schemas_generated._model import (
    UNSET,
    Model,
    Path,
    UnsetType,
    as_object,
    convert,
    draft_of,
    extra_of,
    kept,
    lacking,
    ordered,
    stored,
)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Objects(Model):
    """Objects in every form that the generator knows.

    Some have documented members, some describe their other members, some allow no others.
    """

    event_name: ClassVar[Literal["Objects"]] = "Objects"
    """The name of the event or token message."""

    open: Mapping[str, Any] = field(metadata={"wire": "open"})
    """An object whose members nobody describes."""

    inner: Mapping[str, Any] | UnsetType = field(default=UNSET, metadata={"wire": "inner"})
    """An object without a name of its own."""

    map: Mapping[str, Any] | UnsetType = field(default=UNSET, metadata={"wire": "map"})
    """Numbers by name."""

    mixed: Mapping[str, Any] | UnsetType = field(default=UNSET, metadata={"wire": "mixed"})
    """One documented member, and texts."""

    closed: Mapping[str, Any] | UnsetType = field(default=UNSET, metadata={"wire": "closed"})
    """An object with one member at most."""

    nullable: Mapping[str, Any] | UnsetType | None = field(default=UNSET, metadata={"wire": "nullable"})
    """An object or null."""

    forbidden: Any | UnsetType = field(default=UNSET, metadata={"wire": "forbidden"})
    """Undocumented."""


_Objects = draft_of(Objects)
_OBJECTS_MEMBERS = frozenset({"open", "inner", "map", "mixed", "closed", "nullable", "forbidden"})


def read_objects(value: Any, path: Path) -> Objects:
    """Return the Objects of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _Objects()
    try:
        item = value["open"]
        draft.open = kept(item, (path, "open"))
        known = 1
    except KeyError:
        raise lacking(Objects, value, path) from None
    if "inner" in value:
        known += 1
        item = value["inner"]
        draft.inner = kept(item, (path, "inner"))
    else:
        draft.inner = UNSET
    if "map" in value:
        known += 1
        item = value["map"]
        draft.map = kept(item, (path, "map"))
    else:
        draft.map = UNSET
    if "mixed" in value:
        known += 1
        item = value["mixed"]
        draft.mixed = kept(item, (path, "mixed"))
    else:
        draft.mixed = UNSET
    if "closed" in value:
        known += 1
        item = value["closed"]
        draft.closed = kept(item, (path, "closed"))
    else:
        draft.closed = UNSET
    if "nullable" in value:
        known += 1
        item = value["nullable"]
        draft.nullable = item if item is None else kept(item, (path, "nullable"))
    else:
        draft.nullable = UNSET
    if "forbidden" in value:
        known += 1
        item = value["forbidden"]
        draft.forbidden = kept(item, (path, "forbidden"))
    else:
        draft.forbidden = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _OBJECTS_MEMBERS, path)
    draft.__class__ = Objects
    model: Objects = draft
    return model


def write_objects(model: Objects, path: Path) -> dict[str, Any]:
    """Return the JSON object of the Objects at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.open
    if item is not UNSET:
        members["open"] = kept(item, (path, "open"))
    item = model.inner
    if item is not UNSET:
        members["inner"] = kept(item, (path, "inner"))
    item = model.map
    if item is not UNSET:
        members["map"] = kept(item, (path, "map"))
    item = model.mixed
    if item is not UNSET:
        members["mixed"] = kept(item, (path, "mixed"))
    item = model.closed
    if item is not UNSET:
        members["closed"] = kept(item, (path, "closed"))
    item = model.nullable
    if item is None:
        members["nullable"] = item
    elif item is not UNSET:
        members["nullable"] = kept(item, (path, "nullable"))
    item = model.forbidden
    if item is not UNSET:
        members["forbidden"] = kept(item, (path, "forbidden"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


convert(Objects, read_objects, write_objects)
