"""References and ``allOf`` merged into one schema wherever that says the same."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from scripts.codegen.ir import Doc, Property, Schema

_COMBINING = ("object", "array")


def inline(own: Schema, ref: str, target: Schema, doc: Doc) -> Schema:
    """Return ``own`` with what it refers to: a scalar's assertions merged, any other target by name."""
    if not target.is_scalar or set(target.types) & set(_COMBINING):
        return replace(own, ref=ref, doc=doc)
    twice = {rule.keyword for rule in own.rules} & {rule.keyword for rule in target.rules}
    if twice or (own.types and target.types):
        return replace(own, all_of=(target,), doc=doc)
    return replace(
        own,
        doc=doc,
        types=own.types or target.types,
        rules=target.rules + own.rules,
        warns=own.warns + target.warns,
    )


def flatten(own: Schema, branches: tuple[Schema, ...], component: Callable[[str], Schema]) -> Schema:
    """Return ``own`` with its ``allOf`` branches: open objects with distinct members become one object."""
    bases = [component(branch.ref) if _is_bare_ref(branch) else branch for branch in branches]
    parts = [*bases, own]
    names = [member.name for part in parts for member in part.properties]
    if not all(map(_is_open_object, bases)) or not _adds_members(own) or len(set(names)) != len(names):
        return replace(own, all_of=own.all_of + branches)
    inherited = tuple(
        member.name
        for base, branch in zip(bases, branches, strict=True)
        if _is_class(branch.ref)
        for member in base.properties
    )
    required = tuple(dict.fromkeys(name for part in parts for name in part.required))
    return replace(
        own,
        types=("object",),
        extends=tuple(branch.ref for branch in branches if _is_class(branch.ref)),
        inherited=inherited,
        properties=tuple(_required(member, required) for part in parts for member in part.properties),
        required=required,
        warns=tuple(warn for part in parts for warn in part.warns),
        unknown_code=next((part.unknown_code for part in parts if part.unknown_code), ""),
    )


def _is_class(ref: str) -> bool:
    """Whether a reference is to a component, and not to a schema inside one."""
    return bool(ref) and "/" not in ref


def _required(member: Property, required: tuple[str, ...]) -> Property:
    return replace(member, required=member.name in required)


def _is_bare_ref(schema: Schema) -> bool:
    return (
        bool(schema.ref)
        and replace(schema, ref="").is_scalar
        and not (schema.types or schema.rules or schema.warns)
    )


def _is_open_object(schema: Schema) -> bool:
    return schema.types == ("object",) and _adds_members(schema)


def _adds_members(schema: Schema) -> bool:
    """Whether a schema only says which members an object has."""
    return schema.types in ((), ("object",)) and schema == Schema(
        place=schema.place,
        name=schema.name,
        doc=schema.doc,
        types=schema.types,
        extends=schema.extends,
        inherited=schema.inherited,
        properties=schema.properties,
        required=schema.required,
        warns=schema.warns,
        unknown_code=schema.unknown_code,
    )
