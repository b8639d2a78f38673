"""Types for pydantic, msgspec and others that accept what a JSON Schema of the contract does."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import field, make_dataclass
from itertools import count
from types import GenericAlias, NoneType
from typing import Annotated, Any, Literal, NamedTuple, NotRequired, Union

import msgspec
import pydantic
from typing_extensions import TypedDict  # pydantic demands this one

from rcdp_schemas import UNSET
from scripts.bench.samples import rules, types

_KEYWORDS = {"pattern": "pattern", "minimum": "ge", "maximum": "le", "minItems": "min_length"}
_NUMBERS = count(1)
_SCALARS = {"string": str, "integer": int, "number": float, "null": NoneType}


class _Library(NamedTuple):
    rule: Callable[..., Any] | None
    """Makes what stands in an `Annotated` for a rule; None where rules are left out."""
    record: Callable[[Mapping[str, Any], Mapping[str, Any]], Any]
    """Makes the type of an object from its schema and the types of its members."""
    scalar: Callable[[Any], Any] = lambda kind: kind
    """Makes the type of a scalar from its class."""


def typed_dict(schema: Mapping[str, Any]) -> Any:
    """Return the type for pydantic, strict, and closed where the schema is."""
    return _type(schema, schema.get("$defs", {}), _Library(pydantic.Field, _typed_dict))


def struct(schema: Mapping[str, Any]) -> Any:
    """Return the type for msgspec. It leaves out what only a strict schema has."""
    return _type(schema, schema.get("$defs", {}), _Library(msgspec.Meta, _struct))


def dataclass_for_pydantic(schema: Mapping[str, Any]) -> Any:
    """Return a dataclass as our models are, frozen and slotted, for pydantic: strict, and with all rules."""
    return _type(schema, schema.get("$defs", {}), _Library(pydantic.Field, _dataclass, _strict))


def dataclass_for_msgspec(schema: Mapping[str, Any]) -> Any:
    """Return such a dataclass for msgspec, with all rules."""
    return _type(schema, schema.get("$defs", {}), _Library(msgspec.Meta, _dataclass))


def plain_dataclass(schema: Mapping[str, Any]) -> Any:
    """Return such a dataclass for libraries that have no rules: its types alone are checked."""
    return _type(schema, schema.get("$defs", {}), _Library(None, _dataclass, _numeric))


def _strict(kind: Any) -> Any:
    return kind if kind is NoneType else Annotated[kind, pydantic.Strict()]


def _numeric(kind: Any) -> Any:
    return Union[int, float] if kind is float else kind  # noqa: UP007 - else mashumaro makes text of an int


def _type(schema: Mapping[str, Any], defs: Mapping[str, Any], library: _Library) -> Any:
    if "$ref" in schema:
        schema = defs[schema["$ref"].removeprefix("#/$defs/")]
    if "const" in schema or "enum" in schema:
        return Literal[tuple(schema.get("enum", [schema.get("const")]))]
    return Union[tuple(_of_kind(kind, schema, defs, library) for kind in types(schema))]  # noqa: UP007 - computed


def _of_kind(kind: str, schema: Mapping[str, Any], defs: Mapping[str, Any], library: _Library) -> Any:
    found: Any = library.scalar(_SCALARS[kind]) if kind in _SCALARS else None
    if kind == "array":
        found = GenericAlias(list, _type(schema["items"], defs, library))
    elif kind == "object":
        members = {
            name: _type(member, defs, library) for name, member in schema.get("properties", {}).items()
        }
        found = library.record(schema, members)
    for keyword, value in _rules(schema) if library.rule else ():
        assert library.rule is not None, "it has rules"
        found = Annotated[found, library.rule(**{_KEYWORDS[keyword]: value})]
    return found


def _rules(schema: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for entry in rules(schema):
        yield from ((keyword, value) for keyword, value in entry.items() if keyword in _KEYWORDS)


def _typed_dict(schema: Mapping[str, Any], members: Mapping[str, Any]) -> Any:
    needed = schema.get("required", ())
    fields = {name: kind if name in needed else NotRequired[kind] for name, kind in members.items()}
    make: Any = TypedDict  # the checker knows no fields that are computed
    extra: Literal["forbid", "ignore"] = "forbid" if "additionalProperties" in schema else "ignore"
    found = pydantic.with_config(pydantic.ConfigDict(strict=True, extra=extra))(make("Record", fields))
    branches = [set(one["required"]) for entry in schema.get("allOf", ()) for one in entry.get("anyOf", ())]
    return Annotated[found, pydantic.AfterValidator(_one_of(branches))] if branches else found


def _one_of(branches: list[set[str]]) -> Callable[[Any], Any]:
    def has_one(value: Any) -> Any:
        if not any(names <= value.keys() for names in branches):
            raise ValueError("none of several members is there")
        return value

    return has_one


def _dataclass(schema: Mapping[str, Any], members: Mapping[str, Any]) -> Any:
    needed = schema.get("required", ())
    fields = [
        (name, kind) if name in needed else (name, kind, field(default=UNSET))
        for name, kind in members.items()
    ]
    # mashumaro takes classes of one name for one class.
    return make_dataclass(f"Record{next(_NUMBERS)}", fields, kw_only=True, frozen=True, slots=True)


def _struct(schema: Mapping[str, Any], members: Mapping[str, Any]) -> Any:
    needed = schema.get("required", ())
    fields = [
        (name, kind) if name in needed else (name, Union[kind, msgspec.UnsetType], msgspec.UNSET)  # noqa: UP007
        for name, kind in members.items()
    ]
    return msgspec.defstruct("Record", fields, kw_only=True, gc=False)
