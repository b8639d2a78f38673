"""The models of Scalars."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

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
    whole,
)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Scalars(Model):
    """Every keyword of strings, numbers and choices."""

    event_name: ClassVar[Literal["Scalars"]] = "Scalars"
    """The name of the event or token message."""

    text: str = field(metadata={"wire": "text"})
    """A text of some length."""

    count: int = field(metadata={"wire": "count"})
    """A number within bounds."""

    flag: bool | UnsetType = field(default=UNSET, metadata={"wire": "flag"})
    """Yes or no."""

    nothing: None | UnsetType = field(default=UNSET, metadata={"wire": "nothing"})
    """Always null."""

    choice: Literal["red", "green"] | UnsetType = field(default=UNSET, metadata={"wire": "choice"})
    """One of a few words."""

    level: Literal[1, 2] | UnsetType | None = field(default=UNSET, metadata={"wire": "level"})
    """A number or null."""

    version: Literal["v1"] | UnsetType = field(default=UNSET, metadata={"wire": "version"})
    """Always the same."""

    status: Literal[1] | UnsetType = field(default=UNSET, metadata={"wire": "status"})
    """Always the same number."""

    code: str | UnsetType = field(default=UNSET, metadata={"wire": "code"})
    """A code with a description of its own."""

    stamp: str | int | UnsetType = field(default=UNSET, metadata={"wire": "stamp"})
    """A time as text or in seconds."""


_Scalars = draft_of(Scalars)
_SCALARS_MEMBERS = frozenset({
    "text",
    "count",
    "flag",
    "nothing",
    "choice",
    "level",
    "version",
    "status",
    "code",
    "stamp",
})


def read_scalars(value: Any, path: Path) -> Scalars:
    """Return the Scalars of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _Scalars()
    try:
        item = value["text"]
        draft.text = item if type(item) is str else kept(item, (path, "text"))
        item = value["count"]
        draft.count = item if type(item) is int else whole(item, (path, "count"))
        known = 2
    except KeyError:
        raise lacking(Scalars, value, path) from None
    if "flag" in value:
        known += 1
        item = value["flag"]
        draft.flag = item if type(item) is bool else kept(item, (path, "flag"))
    else:
        draft.flag = UNSET
    if "nothing" in value:
        known += 1
        item = value["nothing"]
        draft.nothing = item if item is None else kept(item, (path, "nothing"))
    else:
        draft.nothing = UNSET
    if "choice" in value:
        known += 1
        item = value["choice"]
        draft.choice = item if type(item) is str else kept(item, (path, "choice"))
    else:
        draft.choice = UNSET
    if "level" in value:
        known += 1
        item = value["level"]
        draft.level = item if type(item) is int or item is None else whole(item, (path, "level"))
    else:
        draft.level = UNSET
    if "version" in value:
        known += 1
        item = value["version"]
        draft.version = item if type(item) is str else kept(item, (path, "version"))
    else:
        draft.version = UNSET
    if "status" in value:
        known += 1
        item = value["status"]
        draft.status = kept(item, (path, "status"))
    else:
        draft.status = UNSET
    if "code" in value:
        known += 1
        item = value["code"]
        draft.code = item if type(item) is str else kept(item, (path, "code"))
    else:
        draft.code = UNSET
    if "stamp" in value:
        known += 1
        item = value["stamp"]
        draft.stamp = item if type(item) is str or type(item) is int else whole(item, (path, "stamp"))
    else:
        draft.stamp = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _SCALARS_MEMBERS, path)
    draft.__class__ = Scalars
    model: Scalars = draft
    return model


def write_scalars(model: Scalars, path: Path) -> dict[str, Any]:
    """Return the JSON object of the Scalars at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.text
    if type(item) is str:
        members["text"] = item
    elif item is not UNSET:
        members["text"] = kept(item, (path, "text"))
    item = model.count
    if type(item) is int:
        members["count"] = item
    elif item is not UNSET:
        members["count"] = kept(item, (path, "count"))
    item = model.flag
    if type(item) is bool:
        members["flag"] = item
    elif item is not UNSET:
        members["flag"] = kept(item, (path, "flag"))
    item = model.nothing
    if item is None:
        members["nothing"] = item
    elif item is not UNSET:
        members["nothing"] = kept(item, (path, "nothing"))
    item = model.choice
    if type(item) is str:
        members["choice"] = item
    elif item is not UNSET:
        members["choice"] = kept(item, (path, "choice"))
    item = model.level
    if type(item) is int or item is None:
        members["level"] = item
    elif item is not UNSET:
        members["level"] = kept(item, (path, "level"))
    item = model.version
    if type(item) is str:
        members["version"] = item
    elif item is not UNSET:
        members["version"] = kept(item, (path, "version"))
    item = model.status
    if item is not UNSET:
        members["status"] = kept(item, (path, "status"))
    item = model.code
    if type(item) is str:
        members["code"] = item
    elif item is not UNSET:
        members["code"] = kept(item, (path, "code"))
    item = model.stamp
    if type(item) is str or type(item) is int:
        members["stamp"] = item
    elif item is not UNSET:
        members["stamp"] = kept(item, (path, "stamp"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


convert(Scalars, read_scalars, write_scalars)
