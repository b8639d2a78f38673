"""The models of Untyped."""

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
    ordered,
    stored,
)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Untyped(Model):
    """Rules without a type, and combinators."""

    event_name: ClassVar[Literal["Untyped"]] = "Untyped"
    """The name of the event or token message."""

    any: Any | UnsetType = field(default=UNSET, metadata={"wire": "any"})
    """Anything."""

    bounded: Any | UnsetType = field(default=UNSET, metadata={"wire": "bounded"})
    """Anything, but a short text and a small number."""

    either: Any | UnsetType = field(default=UNSET, metadata={"wire": "either"})
    """A text, or an object with a name."""

    contact: Mapping[str, Any] | UnsetType = field(default=UNSET, metadata={"wire": "contact"})
    """An object with a means of contact."""


_Untyped = draft_of(Untyped)
_UNTYPED_MEMBERS = frozenset({"any", "bounded", "either", "contact"})


def read_untyped(value: Any, path: Path) -> Untyped:
    """Return the Untyped of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _Untyped()
    known = 0
    if "any" in value:
        known += 1
        item = value["any"]
        draft.any = kept(item, (path, "any"))
    else:
        draft.any = UNSET
    if "bounded" in value:
        known += 1
        item = value["bounded"]
        draft.bounded = kept(item, (path, "bounded"))
    else:
        draft.bounded = UNSET
    if "either" in value:
        known += 1
        item = value["either"]
        draft.either = kept(item, (path, "either"))
    else:
        draft.either = UNSET
    if "contact" in value:
        known += 1
        item = value["contact"]
        draft.contact = kept(item, (path, "contact"))
    else:
        draft.contact = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _UNTYPED_MEMBERS, path)
    draft.__class__ = Untyped
    model: Untyped = draft
    return model


def write_untyped(model: Untyped, path: Path) -> dict[str, Any]:
    """Return the JSON object of the Untyped at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.any
    if item is not UNSET:
        members["any"] = kept(item, (path, "any"))
    item = model.bounded
    if item is not UNSET:
        members["bounded"] = kept(item, (path, "bounded"))
    item = model.either
    if item is not UNSET:
        members["either"] = kept(item, (path, "either"))
    item = model.contact
    if item is not UNSET:
        members["contact"] = kept(item, (path, "contact"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


convert(Untyped, read_untyped, write_untyped)
