"""The models of Tree."""

# Generated from the spec. Do not edit: run python -m scripts.generate.

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, ClassVar, Literal

from rcdp_schemas_generated._checks import others_are_json
from rcdp_schemas_generated._model import (
    UNSET,
    Model,
    Path,
    UnsetType,
    UnsureError,
    as_object,
    convert,
    draft_of,
    extra_of,
    kept,
    lacking,
    ordered,
    read_array,
    stored,
    write_array,
)


@dataclass(frozen=True, slots=True, kw_only=True, repr=False, eq=False)
class Tree(Model):
    """A node with nodes below it."""

    event_name: ClassVar[Literal["Tree"]] = "Tree"
    """The name of the event or token message."""

    name: str = field(metadata={"wire": "name"})
    """The node's name."""

    parent: Tree | UnsetType = field(default=UNSET, metadata={"wire": "parent", "model": lambda: Tree})
    """The node above."""

    children: Sequence[Tree] | UnsetType = field(
        default=UNSET, metadata={"wire": "children", "model": lambda: Tree, "arrays": 1}
    )
    """The nodes below."""


_Tree = draft_of(Tree)
_TREE_MEMBERS = frozenset({"name", "parent", "children"})


def read_tree(value: Any, path: Path) -> Tree:
    """Return the Tree of a JSON object at a path."""
    if type(value) is not dict:
        value = as_object(value, path)
    draft: Any = _Tree()
    try:
        item = value["name"]
        draft.name = item if type(item) is str else kept(item, (path, "name"))
        known = 1
    except KeyError:
        raise lacking(Tree, value, path) from None
    if "parent" in value:
        known += 1
        item = value["parent"]
        draft.parent = read_tree(item, (path, "parent"))
    else:
        draft.parent = UNSET
    if "children" in value:
        known += 1
        item = value["children"]
        draft.children = read_array(read_tree, 1, item, (path, "children"))
    else:
        draft.children = UNSET
    is_known = len(value) == known
    draft.extra_fields = tuple(value) if is_known else extra_of(value, _TREE_MEMBERS, path)
    draft.__class__ = Tree
    model: Tree = draft
    return model


def write_tree(model: Tree, path: Path) -> dict[str, Any]:
    """Return the JSON object of the Tree at a path."""
    members: dict[str, Any] = {}
    item: Any
    item = model.name
    if type(item) is str:
        members["name"] = item
    elif item is not UNSET:
        members["name"] = kept(item, (path, "name"))
    item = model.parent
    if type(item) is Tree:
        members["parent"] = write_tree(item, (path, "parent"))
    elif item is not UNSET:
        members["parent"] = kept(item, (path, "parent"))
    item = model.children
    if item is not UNSET:
        members["children"] = write_array(Tree, write_tree, item, (path, "children"))
    extra = stored(model)
    return members if tuple(members) == extra else ordered(members, extra, path)


def parse_tree(value: Any) -> Tree:
    """Return the Tree of a valid JSON object. Raises where it is not sure."""
    if type(value) is not dict:
        raise UnsureError
    draft: Any = _Tree()
    known = 1
    item = value["name"]
    if type(item) is not str:
        raise UnsureError
    draft.name = item
    if "parent" in value:
        known += 1
        draft.parent = parse_tree(value["parent"])
    else:
        draft.parent = UNSET
    if "children" in value:
        known += 1
        item = value["children"]
        if type(item) is not list:
            raise UnsureError
        draft.children = tuple(map(parse_tree, item))
    else:
        draft.children = UNSET
    if len(value) == known:
        draft.extra_fields = tuple(value)
    elif others_are_json(value, _TREE_MEMBERS):
        draft.extra_fields = extra_of(value, _TREE_MEMBERS, None)
    else:
        raise UnsureError
    draft.__class__ = Tree
    model: Tree = draft
    return model


convert(Tree, read_tree, write_tree, parse_tree)
