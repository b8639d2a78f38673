"""Merge references and ``allOf`` into one schema, or refuse to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from dataclasses import replace

from scripts.codegen.ir import Doc, Property, Schema

_COMBINING = ("object", "array")


class MergeError(ValueError):
    """Schemas of the same value that can't be merged; ``branch`` is which one of ``allOf`` is at fault."""

    def __init__(self, problem: str, branch: int | None = None) -> None:
        self.branch = branch
        super().__init__(problem)


def inline(own: Schema, ref: str, target: Schema, doc: Doc) -> Schema:
    """Return ``own`` with what it refers to: a scalar's assertions merged, any other target by name.

    Raises MergeError where both a scalar and the reference to it have the same keyword.
    """
    if not target.is_scalar or set(target.types) & set(_COMBINING):
        return replace(own, ref=ref, doc=doc)
    twice = {rule.keyword for rule in own.rules} & {rule.keyword for rule in target.rules}
    twice |= {"type"} if own.types and target.types else set()
    if twice:
        raise MergeError(f"{ref!r} has the keyword {min(twice)!r} too, and one schema can't have it twice")
    return replace(
        own,
        doc=doc,
        types=own.types or target.types,
        rules=target.rules + own.rules,
        warns=own.warns + target.warns,
    )


def flatten(own: Schema, branches: tuple[Schema, ...], component: Callable[[str], Schema]) -> Schema:
    """Return ``own`` with its ``allOf`` branches, open objects with distinct members, as one object.

    Raises MergeError for any other branches.
    """
    bases = [component(branch.ref) if _is_bare_ref(branch) else branch for branch in branches]
    parts = [*bases, own]
    _refuse_unequal(own, bases)
    inherited = tuple(
        member.name
        for base, branch in zip(bases, branches, strict=True)
        if branch.ref
        for member in base.properties
    )
    required = tuple(dict.fromkeys(name for part in parts for name in part.required))
    return replace(
        own,
        types=("object",),
        extends=tuple(branch.ref for branch in branches if branch.ref),
        inherited=inherited,
        properties=tuple(_required(member, required) for part in parts for member in part.properties),
        required=required,
        warns=tuple(warn for part in parts for warn in part.warns),
        unknown_code=next((part.unknown_code for part in parts if part.unknown_code), ""),
    )


def _refuse_unequal(own: Schema, bases: list[Schema]) -> None:
    """Raise MergeError unless the branches and what stands beside them only say which members there are."""
    for index, base in enumerate(bases):
        if base.types != ("object",) or not _adds_members(base):
            raise MergeError("a branch of allOf must be an object, and say no more than its members", index)
    if not _adds_members(own):
        raise MergeError("beside allOf may stand which members there are, and no other rule")
    names = Counter(member.name for part in (*bases, own) for member in part.properties)
    for name, count in names.items():
        if count > 1:
            raise MergeError(f"the member {name!r} is described twice in allOf")


def _required(member: Property, required: tuple[str, ...]) -> Property:
    return replace(member, required=member.name in required)


def _is_bare_ref(schema: Schema) -> bool:
    return (
        bool(schema.ref)
        and replace(schema, ref="").is_scalar
        and not (schema.types or schema.rules or schema.warns)
    )


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
