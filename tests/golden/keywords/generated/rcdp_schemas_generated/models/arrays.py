"""The models of Arrays."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from collections.abc import Mapping, Sequence
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
    read_array,
    stored,
    whole,
    write_array,
)

from .tree import Tree, read_tree, write_tree


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Arrays(Model):
    """Arrays in every form."""

    event_name: ClassVar[Literal["Arrays"]] = "Arrays"
    """The name of the event or token message."""

    any: Sequence[Any] | UnsetType = field(default=UNSET, metadata={"wire": "any", "arrays": 1})
    """Anything in a row."""

    numbers: Sequence[float] | UnsetType = field(default=UNSET, metadata={"wire": "numbers", "arrays": 1})
    """One to three numbers."""

    matrix: Sequence[Sequence[int]] | UnsetType = field(
        default=UNSET, metadata={"wire": "matrix", "arrays": 2}
    )
    """Rows of integers."""

    objects: Sequence[Mapping[str, Any]] | UnsetType = field(
        default=UNSET, metadata={"wire": "objects", "arrays": 1}
    )
    """Objects without a name of their own."""

    trees: Sequence[Tree] | UnsetType = field(
        default=UNSET, metadata={"wire": "trees", "model": lambda: Tree, "arrays": 1}
    )
    """Objects with a name."""

    empty: Sequence[Any] | UnsetType = field(default=UNSET, metadata={"wire": "empty", "arrays": 1})
    """Nothing at all."""

    one: Sequence[Any] | str | UnsetType = field(default=UNSET, metadata={"wire": "one"})
    """A text, or several."""


_Arrays = draft_of(Arrays)
_ARRAYS_MEMBERS = frozenset({"any", "numbers", "matrix", "objects", "trees", "empty", "one"})


def read_arrays(value: Any, path: Path) -> Arrays:
    """Return the Arrays of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _Arrays()
    known = 0
    if "any" in value:
        known += 1
        item = value["any"]
        draft.any = read_array(kept, 1, item, (path, "any"))
    else:
        draft.any = UNSET
    if "numbers" in value:
        known += 1
        item = value["numbers"]
        draft.numbers = read_array(kept, 1, item, (path, "numbers"))
    else:
        draft.numbers = UNSET
    if "matrix" in value:
        known += 1
        item = value["matrix"]
        draft.matrix = read_array(whole, 2, item, (path, "matrix"))
    else:
        draft.matrix = UNSET
    if "objects" in value:
        known += 1
        item = value["objects"]
        draft.objects = read_array(kept, 1, item, (path, "objects"))
    else:
        draft.objects = UNSET
    if "trees" in value:
        known += 1
        item = value["trees"]
        draft.trees = read_array(read_tree, 1, item, (path, "trees"))
    else:
        draft.trees = UNSET
    if "empty" in value:
        known += 1
        item = value["empty"]
        draft.empty = read_array(kept, 1, item, (path, "empty"))
    else:
        draft.empty = UNSET
    if "one" in value:
        known += 1
        item = value["one"]
        draft.one = item if type(item) is str else kept(item, (path, "one"))
    else:
        draft.one = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _ARRAYS_MEMBERS, path)
    draft.__class__ = Arrays
    model: Arrays = draft
    return model


def write_arrays(model: Arrays, path: Path) -> dict[str, Any]:
    """Return the JSON object of the Arrays at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.any
    if item is not UNSET:
        members["any"] = kept(item, (path, "any"))
    item = model.numbers
    if item is not UNSET:
        members["numbers"] = kept(item, (path, "numbers"))
    item = model.matrix
    if item is not UNSET:
        members["matrix"] = kept(item, (path, "matrix"))
    item = model.objects
    if item is not UNSET:
        members["objects"] = kept(item, (path, "objects"))
    item = model.trees
    if item is not UNSET:
        members["trees"] = write_array(Tree, write_tree, item, (path, "trees"))
    item = model.empty
    if item is not UNSET:
        members["empty"] = kept(item, (path, "empty"))
    item = model.one
    if type(item) is str:
        members["one"] = item
    elif item is not UNSET:
        members["one"] = kept(item, (path, "one"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


convert(Arrays, read_arrays, write_arrays)
