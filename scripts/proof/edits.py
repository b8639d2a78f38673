"""Edits of a schema, one at a time, from which mutants of the contract are made; and edits of a pattern."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import cast

from scripts.codegen.ir import Json
from scripts.codegen.keywords import APPLIES_TO, TYPES

Node = Mapping[str, Json]

_BOUNDS = tuple(keyword for keyword in APPLIES_TO if keyword.startswith(("min", "max", "exclusive")))
_PART = re.compile(r"\\.|\[\^?(?:\\.|[^\]\\])+\]|\{[0-9]+\}|.")
_RANGE = re.compile(r"(.)-(.)")
_MEMBER = re.compile(r"\\.|.-.|.")
_ANY = r"[^\n]"
_INSTEAD = {
    "?": ("", "{0}"),
    "+": ("*", ""),
    "*": ("+", ""),
    r"\.": (".",),
    r"\S": ("", r"\s", r"[^ \t]"),
}
"""What may stand in place of a part of a pattern."""


@dataclass(frozen=True, slots=True)
class Edit:
    """One change of a node: its kind, for the table; what it changes; the node after it."""

    kind: str
    what: str
    node: Node


def hard_edits(node: Node) -> Iterator[Edit]:
    """Yield the edits of a schema, but for those of the schemas inside it."""
    yield from _member_edits(node)
    yield from _type_edits(node)
    yield from _value_edits(node)
    yield from _branch_edits(node)
    yield from _soft_list_edits(node)
    for keyword in ("const", "enum", "pattern", "items", "$ref", "x-codes", *_BOUNDS):
        if keyword in node:
            yield Edit(f"drop {keyword}", "", _without(node, keyword))


def soft_edits(entry: Node) -> Iterator[Edit]:
    """Yield the edits of an entry of ``x-warn``."""
    yield Edit("change a code", str(entry["code"]), {**entry, "code": "RC304"})
    yield from _value_edits(entry)
    for bound in _BOUNDS:
        if bound in entry and len(entry) > 2:
            yield Edit(f"drop {bound}", "", _without(entry, bound))
    yield from _branch_edits(entry)


def _without(node: Node, *keywords: str) -> Node:
    """Return a node without keywords, and without the words and codes for them."""
    named = ("x-format",) if "pattern" in keywords else ()
    kept = {key: value for key, value in node.items() if key not in (*keywords, *named)}
    for annotation in ("x-codes", "x-expected"):
        if annotation not in keywords and isinstance(words := kept.get(annotation), dict):
            kept[annotation] = {key: text for key, text in words.items() if key not in keywords}
    return kept


def _less(items: list[Json], index: int) -> list[Json]:
    return items[:index] + items[index + 1 :]


def _member_edits(node: Node) -> Iterator[Edit]:
    """Yield the edits of what an object may and must hold."""
    members = cast("dict[str, Json]", node.get("properties", {}))
    required = cast("list[str]", node.get("required", []))
    for index, name in enumerate(required):
        yield Edit("drop a required field", name, {**node, "required": _less([*required], index)})
    for name in members:
        if name not in required:
            yield Edit("require an optional field", name, {**node, "required": [*required, name]})
        rest = {key: member for key, member in members.items() if key != name}
        yield Edit("drop a documented field", name, {**node, "properties": rest})
    if members:
        open_entries = [entry for entry in _entries(node) if "additionalProperties" not in entry]
        yield Edit("close an object", "", {**node, "x-warn": [*open_entries], "additionalProperties": False})


def _branch_edits(node: Node) -> Iterator[Edit]:
    """Yield the node without each branch of its combinators."""
    for keyword in ("allOf", "anyOf"):
        branches = cast("list[Json]", node.get(keyword, []))
        for index in range(len(branches)):
            yield Edit("drop a branch", f"{keyword} {index}", {**node, keyword: _less(branches, index)})


def _type_edits(node: Node) -> Iterator[Edit]:
    """Yield the node with each type more, each type less, and with none at all."""
    declared = node.get("type")
    if declared is None:
        return
    types: list[Json] = [declared] if isinstance(declared, str) else cast("list[Json]", declared)
    yield Edit("drop type", "", _without(node, "type"))
    for index, kind in enumerate(types):
        if len(types) > 1:
            yield Edit("drop a type", str(kind), {**node, "type": _less(types, index)})
        if kind == "number":
            narrow: list[Json] = ["integer" if other == "number" else other for other in types]
            yield Edit("narrow a type", "number to integer", {**node, "type": narrow})
    for kind in TYPES:
        if kind not in types and not (kind == "integer" and "number" in types):
            yield Edit("add a type", kind, {**node, "type": [*types, kind]})


def _value_edits(node: Node) -> Iterator[Edit]:
    """Yield the node with each bound moved, and each pattern, constant and choice changed."""
    for keyword in _BOUNDS:
        if isinstance(bound := node.get(keyword), int):
            for moved in (bound - 1, bound + 1):
                yield Edit("move a bound", f"{keyword} {moved}", {**node, keyword: moved})
    for pattern in pattern_edits(str(node.get("pattern", ""))):
        yield Edit("change a pattern", pattern, {**node, "pattern": pattern})
    if isinstance(value := node.get("const"), str):
        for other in (value.swapcase(), f"{value}x"):
            yield Edit("change a constant", other, {**node, "const": other})
    choices = cast("list[Json]", node.get("enum", []))
    for index, choice in enumerate(choices):
        yield Edit("drop a choice", str(choice), {**node, "enum": _less(choices, index)})
    for other in ("", str(choices[0]).upper()) if choices else ():
        yield Edit("add a choice", other, {**node, "enum": [*choices, other]})


def _entries(node: Node) -> list[dict[str, Json]]:
    return cast("list[dict[str, Json]]", node.get("x-warn", []))


def _soft_list_edits(node: Node) -> Iterator[Edit]:
    """Yield the node without each of its soft rules."""
    entries = cast("list[Json]", _entries(node))
    for index, entry in enumerate(_entries(node)):
        yield Edit("drop a soft rule", str(entry["code"]), {**node, "x-warn": _less(entries, index)})


def pattern_edits(pattern: str) -> Iterator[str]:
    """Yield patterns, each different from the given one in one part."""
    parts = [(match.start(), match.end(), match[0]) for match in _PART.finditer(pattern)]
    for start, end, part in parts:
        for other in _others(part):
            yield pattern[:start] + other + pattern[end:]
    for start, end in _alternatives(parts):
        yield pattern[:start] + pattern[end:]


def _others(part: str) -> Iterator[str]:
    """Yield what may stand in place of a part, the empty text for an anchor."""
    yield from _INSTEAD.get(part, ())
    if part in ("^", "$"):
        yield ""
    elif part.startswith("{"):
        count = int(part[1:-1])
        yield from (f"{{{count - 1}}}", f"{{{count + 1}}}", f"{{{count},}}")
    elif part.startswith("["):
        yield from _other_classes(part)
    elif part.isalnum() or part in "-: @":
        yield from ("", _ANY)


def _other_classes(part: str) -> Iterator[str]:
    """Yield any character, and a class with each range one longer or shorter, or without each member."""
    yield _ANY
    opening = "[^" if part.startswith("[^") else "["
    members = _MEMBER.findall(part.removeprefix(opening)[:-1])
    for index, member in enumerate(members):
        rest = members[:index], members[index + 1 :]
        if len(members) > 1:
            yield opening + "".join((*rest[0], *rest[1])) + "]"
        if match := _RANGE.fullmatch(member):
            first, last = map(ord, match.groups())
            for low, high in ((first - 1, last), (first + 1, last), (first, last - 1), (first, last + 1)):
                if chr(low).isalnum() and chr(high).isalnum():
                    yield opening + "".join((*rest[0], f"{chr(low)}-{chr(high)}", *rest[1])) + "]"


def _alternatives(parts: list[tuple[int, int, str]]) -> Iterator[tuple[int, int]]:
    """Yield the span of each alternative of a group, with one of the bars beside it."""
    groups: list[list[int]] = []
    for start, _, part in parts:
        if part == "(":
            groups.append([start])
        elif part == "|":
            groups[-1].append(start)
        elif part == ")":
            bounds = [*groups.pop(), start]
            if len(bounds) > 2:
                yield bounds[0] + 1, bounds[1] + 1
                yield from pairwise(bounds[1:])
