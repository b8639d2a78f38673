"""The values of a YAML document with their places."""

from __future__ import annotations

from typing import NamedTuple

from rcdp_schemas.dataclass import dataclass
from rcdp_schemas.spans import Span

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcdp_schemas.spans import Offsets, Tokens


class Member(NamedTuple):
    """A member of an object, or an item of an array: its name or index, and its key, which items lack."""

    token: str | int
    key: Offsets | None
    repeated: bool
    node: Node


@dataclass(slots=True)
class Node:
    """A value and its offsets in the text; for an alias its own, and ``target``, the node that it stands for.

    ``members`` is None for what is no object or array. ``levels`` says how deep the value is nested, and
    ``size`` how many values it holds; both count what stands behind aliases.
    """

    value: object
    start: int
    end: int
    members: list[Member] | None = None
    levels: int = 0
    size: int = 1
    target: Node | None = None

    def scan(self) -> Iterator[Span]:
        """Yield every value in the node, itself last; what an alias stands for has the place of the alias."""
        return _scan(self, (), (None, False), None)

    def scan_scalars(self) -> Iterator[Span]:
        """Yield every value that holds no others where it is written, with each path that leads to it."""
        return _scan_scalars(self, ())


def _scan(
    node: Node, path: Tokens, head: tuple[Offsets | None, bool], alias: Offsets | None
) -> Iterator[Span]:
    if node.target is not None:
        alias = alias or (node.start, node.end)
        node = node.target
    for token, key, repeated, member in node.members or ():
        yield from _scan(member, (*path, token), (alias or key, repeated), alias)
    yield Span(path, *head, *(alias or (node.start, node.end)))


def _scan_scalars(node: Node, path: Tokens) -> Iterator[Span]:
    node = node.target or node
    for token, _, _, member in node.members or ():
        yield from _scan_scalars(member, (*path, token))
    if node.members is None:
        yield Span(path, None, repeated=False, start=node.start, end=node.end)
