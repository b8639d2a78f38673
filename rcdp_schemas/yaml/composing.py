"""Events to a node: the value of one document, and what in it JSON does not have."""

from __future__ import annotations

import re
from typing import NamedTuple

from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
)

from rcdp_schemas.contract.pointers import nest
from rcdp_schemas.loading import MAX_DEPTH
from rcdp_schemas.yaml.nodes import Member, Node
from rcdp_schemas.yaml.parsing import Events, offsets
from rcdp_schemas.yaml.refusals import RefusedError
from rcdp_schemas.yaml.scalars import ARRAY, OBJECT, find_fault, join_pairs, read_plain, read_tagged

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any, TypeAlias

    from rcdp_schemas.spans import Offsets, Tokens
    from rcdp_schemas_generated._checks import Finding

    Problem: TypeAlias = tuple[Finding, Offsets]

MAX_ALIASED = 1_000_000
"""How many values the aliases of a document may stand for; of a text, each 256 characters count as one."""
_CHARACTERS = 256
_TAG = re.compile(r"![^\s,\[\]{}]*+")


class _Fault(NamedTuple):
    """What is wrong at a place, which can be read all the same: the offsets of the place come last."""

    code: str
    variant: str
    wanted: object
    actual: object
    span: Offsets


class _Open:
    """An object or array that has not ended yet; ``key`` is the one that awaits its value."""

    def __init__(self, node: Node, anchor: str | None, path: Tokens) -> None:
        self.node = node
        self.anchor = anchor
        self.path = path
        self.values: Any = node.value
        self.members: list[Member] = []
        self.names: set[str] = set()
        self.key: tuple[str, Offsets, bool] | None = None
        node.members = self.members

    @property
    def awaits_key(self) -> bool:
        """Whether a key comes next."""
        return isinstance(self.values, dict) and self.key is None

    @property
    def next_path(self) -> Tokens:
        """The path of the value that comes next."""
        return (*self.path, self.key[0] if self.key is not None else len(self.members))

    def take_key(self, name: str, span: Offsets) -> bool:
        """Take in a key, and return whether the object had it before."""
        repeated = name in self.names
        self.names.add(name)
        self.key = name, span, repeated
        return repeated

    def add(self, node: Node) -> None:
        """Take in a member or an item."""
        if self.key is not None:
            self.values[self.key[0]] = node.value
            self.members.append(Member(*self.key, node))
            self.key = None
        else:
            self.values.append(node.value)
            self.members.append(Member(len(self.members), None, repeated=False, node=node))
        self.node.levels = max(self.node.levels, node.levels + 1)
        self.node.size += node.size
        self.node.end = node.end


class Composer:
    """Makes a node of the events of one document, those after the one that starts it.

    ``problems`` says what JSON does not have, and at which offsets. With ``split`` an array is no value, but
    holds the values. Raises RefusedError where a text can't be read on.
    """

    def __init__(self, events: Events, text: str, *, split: bool) -> None:
        self.problems: list[Problem] = []
        self._events = events
        self._text = text
        self._split = split
        self._anchors: dict[str, Node | None] = {}
        self._aliased = 0
        self._open: list[_Open] = []

    def compose(self) -> Node:
        """Return the value of the document."""
        while True:
            node = self._take(self._events.take())
            if node is not None:
                if not self._open:
                    return node
                self._open[-1].add(node)

    def _take(self, event: Event) -> Node | None:
        """Return the value that an event ends; None for the start of one, and for a key."""
        if isinstance(event, CollectionStartEvent):
            self._start(event)
            return None
        if isinstance(event, CollectionEndEvent):
            return self._finish(event)
        assert isinstance(event, (AliasEvent, ScalarEvent)), "a document holds values until it ends"
        node, fault = self._alias(event) if isinstance(event, AliasEvent) else self._scalar(event)
        is_key = bool(self._open) and self._open[-1].awaits_key
        if is_key:
            fault = self._take_key(node) or fault
        if fault is not None:
            self._note(fault)
        return None if is_key else node

    def _take_key(self, node: Node) -> _Fault | None:
        """Take in a key, and return what is wrong with it as a key."""
        span = node.start, node.end
        is_name = isinstance(node.value, str)
        if (node.target or node).members is not None:
            raise RefusedError("RC001", "text-key", span)
        repeated = self._open[-1].take_key(str(node.value) if is_name else self._text[slice(*span)], span)
        if not is_name:
            return _Fault("RC001", "text-key", "", None, span)
        return _Fault("RC003", "repeated", "", None, span) if repeated else None

    def _note(self, fault: _Fault) -> None:
        code, variant, wanted, actual, span = fault
        path = self._open[-1].next_path if self._open else ()
        self.problems.append(((code, nest(path), variant, wanted, actual), span))

    def _start(self, event: CollectionStartEvent) -> None:
        is_object = isinstance(event, MappingStartEvent)
        start, end = offsets(event)
        if event.anchor is not None or event.tag is not None:
            # The event ends before the first key or item in block style, else after the bracket or dash.
            start = end - (event.flow_style is not False)
        head = start, start + 1
        if self._open and self._open[-1].awaits_key:
            raise RefusedError("RC001", "text-key", head)
        if event.tag not in (None, OBJECT if is_object else ARRAY):
            self._note(self._tag_fault(event))
        node = Node({} if is_object else [], *head, levels=1)
        self._open.append(_Open(node, event.anchor, self._open[-1].next_path if self._open else ()))
        self._refuse_depth(0, head)
        self._set_anchor(event.anchor, None)

    def _finish(self, event: CollectionEndEvent) -> Node:
        closed = self._open.pop()
        start, end = offsets(event)
        if start < end:  # with a bracket; in block style it ends as its last value does
            closed.node.end = end
        self._set_anchor(closed.anchor, closed.node)
        return closed.node

    def _refuse_depth(self, levels: int, span: Offsets) -> None:
        """Refuse a value of so many levels in what is open."""
        around = self._split and isinstance(self._open[0].values, list)
        if len(self._open) + levels > MAX_DEPTH + around:
            raise RefusedError("RC005", "depth", span, MAX_DEPTH)

    def _set_anchor(self, name: str | None, node: Node | None) -> None:
        if name is not None:
            self._anchors[name] = node

    def _alias(self, event: AliasEvent) -> tuple[Node, None]:
        span = offsets(event)
        if event.anchor not in self._anchors:
            raise RefusedError("RC001", "yaml-anchor", span)
        target = self._anchors[event.anchor]
        self._refuse_depth(target.levels if target is not None else MAX_DEPTH + 1, span)
        assert target is not None, "what holds itself is too deep"
        self._aliased += target.size
        if self._aliased > MAX_ALIASED:
            raise RefusedError("RC007", "aliases", span, MAX_ALIASED)
        return Node(target.value, *span, levels=target.levels, size=target.size, target=target), None

    def _scalar(self, event: ScalarEvent) -> tuple[Node, _Fault | None]:
        span = self._events.span(event)
        text = join_pairs(event.value)
        if event.tag is None:
            value, fits = (read_plain(text) if event.style is None else text), True
        else:
            value, fits = read_tagged(text, event.tag)
        node = Node(value, *span, size=1 + len(text) // _CHARACTERS)
        self._set_anchor(event.anchor, node)
        if not fits:
            return node, self._tag_fault(event)
        wrong = find_fault(value)
        return node, _Fault(*wrong, span) if wrong is not None else None

    def _tag_fault(self, event: NodeEvent) -> _Fault:
        tag = _TAG.search(self._text, offsets(event)[0])
        assert tag is not None, "the event has a tag"
        return _Fault("RC001", "tag", "", None, tag.span())


class Document(NamedTuple):
    """A document: its value, what is wrong in it, and where the next one starts, or else the text ends."""

    root: Node
    problems: list[Problem]
    end: int


def iter_documents(text: str, *, split: bool) -> Iterator[Document]:
    """Yield each document of a text. Raises RefusedError at the first that can't be read."""
    events = Events(text)
    events.take()  # the start of the stream
    event = events.take()
    while isinstance(event, DocumentStartEvent):
        composer = Composer(events, text, split=split)
        root = composer.compose()
        events.take()  # the end of the document
        event = events.take()  # what is not the start of the next belongs to this one, and is wrong
        end = offsets(event)[0] if isinstance(event, DocumentStartEvent) else len(text)
        yield Document(root, composer.problems, end)


def compose(text: str) -> Node:
    """Return the value of a text of one document, which must be readable."""
    return next(iter_documents(text, split=True)).root
