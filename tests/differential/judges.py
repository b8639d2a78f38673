"""The findings of other validators, as codes and pointers of ours.

A judge's findings become places and keywords after one normalisation, which is the same for both:

- a missing or an unknown member is found at the pointer that it has or would have;
- one cause gives one issue: nothing counts beside a wrong type, of the warnings of a value only the
  first, and none beside an error;
- a combinator counts as itself, whatever its branches say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeAlias

import jsonschema
import jsonschema_rs

from rcdp_schemas.contract.pointers import resolve

Path: TypeAlias = tuple[str | int, ...]


class Leaf(NamedTuple):
    """One finding: its place, the keyword, and its rank among the warnings of a value, -1 for an error."""

    path: Path
    keyword: str
    rank: int = -1
    value: Any = None
    """The keyword's value, a pattern for one."""


_ABOUT_MEMBERS = ("required", "additionalProperties")


def normalised(leaves: Iterable[Leaf]) -> list[Leaf]:
    """Return the findings that are left when one cause gives one issue."""
    by_place: dict[Path, list[Leaf]] = {}
    for leaf in leaves:
        by_place.setdefault(leaf.path, []).append(leaf)
    return [leaf for found in by_place.values() for leaf in _of_one_place(found)]


def _of_one_place(found: list[Leaf]) -> list[Leaf]:
    if len(found) == 1:
        return found
    if wrong := [leaf for leaf in found if leaf.keyword in ("type", *_ABOUT_MEMBERS)]:
        return wrong
    if errors := [leaf for leaf in found if leaf.rank < 0]:
        return errors
    first = min(leaf.rank for leaf in found)
    return [leaf for leaf in found if leaf.rank == first]


@dataclass(frozen=True, slots=True)
class Judge:
    """An independent validator of one schema."""

    name: str
    find: Callable[[Any], Iterator[Leaf]]

    def leaves(self, payload: Any) -> list[Leaf]:
        """Return what it finds in a payload, normalised."""
        return normalised(self.find(payload))


def rust_judge(schema: dict[str, Any]) -> Judge:
    """Return jsonschema-rs as the judge of a schema."""
    validator = jsonschema_rs.Draft202012Validator(schema)

    def find(payload: Any) -> Iterator[Leaf]:
        for error in validator.iter_errors(payload):
            kind = error.kind.name
            path, details = tuple(error.instance_path), error.kind.as_dict()
            if kind == "required":
                yield Leaf((*path, details["property"]), kind)
            elif error.schema_path[-1:] == ["additionalProperties"]:
                # Of an object without documented members it says once that nothing is allowed in it.
                none_is_known = kind == "falseSchema"
                names: Any = resolve(payload, path) if none_is_known else details["unexpected"]
                yield from (Leaf((*path, name), "additionalProperties") for name in names)
            else:
                yield Leaf(path, kind, _rank(error.schema_path), details.get("pattern"))

    return Judge("jsonschema-rs", find)


def python_judge(schema: dict[str, Any]) -> Judge:
    """Return jsonschema as the judge of a schema."""
    validator = jsonschema.Draft202012Validator(schema)

    def find(payload: Any) -> Iterator[Leaf]:
        for error in validator.iter_errors(payload):
            kind, path = str(error.validator), tuple(error.absolute_path)
            instance: Any = error.instance
            if kind == "required":
                names = [name for name in error.validator_value if name not in instance]
                yield from (Leaf((*path, name), kind) for name in names)
            elif kind == "additionalProperties":
                known = error.schema.get("properties", {})
                yield from (Leaf((*path, name), kind) for name in instance if name not in known)
            else:
                yield Leaf(path, kind, _rank(error.absolute_schema_path), error.validator_value)

    return Judge("jsonschema", find)


def _rank(schema_path: Iterable[str | int]) -> int:
    """Return the index of the warning that a place in a strict schema belongs to, -1 where to none."""
    tokens = tuple(schema_path)
    index = tokens[-2] if tokens[-3:-2] == ("allOf",) else -1
    assert isinstance(index, int)
    return index
