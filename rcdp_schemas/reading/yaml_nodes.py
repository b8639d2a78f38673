"""Composes YAML events into values with their places, and finds what JSON can't hold.

Scalars are read by the core schema of YAML 1.2: no dates, no base 60, no yes and no. Depth, size and aliases
are limited while the events arrive.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from math import isfinite
from types import MappingProxyType, NoneType
from typing import Any, NamedTuple

import yaml
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    CollectionStartEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
    SequenceStartEvent,
)

from rcdp_schemas.contract.pointers import Tokens, nest
from rcdp_schemas.dataclass import dataclass
from rcdp_schemas.reading.json import MAX_DEPTH, MAX_DIGITS, digit_limit
from rcdp_schemas.reading.json_places import Offsets, Span
from rcdp_schemas.reading.yaml_events import Events, OwnParser, RefusedError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.reading.document import Problem

_Member = tuple[str | int, Offsets | None, bool, "Node"]
_Fault = tuple[str, str, object, object, Offsets]

MAX_ALIASED = 1_000_000
"""How many values the aliases of a document may stand for; a string counts once for each 256 characters."""
_CHARACTERS = 256

_CORE = "tag:yaml.org,2002:"
_TYPES: Mapping[str, tuple[type, ...]] = MappingProxyType(
    {
        f"{_CORE}null": (NoneType,),
        f"{_CORE}bool": (bool,),
        f"{_CORE}int": (int,),
        f"{_CORE}float": (float, int),
    }
)
_WORDS: Mapping[str, object] = MappingProxyType(
    {
        **dict.fromkeys(("", "~", "null", "Null", "NULL")),
        **dict.fromkeys(("true", "True", "TRUE"), True),
        **dict.fromkeys(("false", "False", "FALSE"), False),
        **dict.fromkeys((".nan", ".NaN", ".NAN"), float("nan")),
        **{f"{sign}{word}": float("inf") for sign in ("", "+") for word in (".inf", ".Inf", ".INF")},
        **dict.fromkeys(("-.inf", "-.Inf", "-.INF"), float("-inf")),
    }
)
# Possessive, so that no input makes them backtrack.
_DECIMAL = re.compile(r"[-+]?+[0-9]++")
_REAL = re.compile(r"[-+]?+(?:\.[0-9]++|[0-9]++(?:\.[0-9]*+)?+)(?:[eE][-+]?+[0-9]++)?+")
_BASED = re.compile(r"0o[0-7]++|0x[0-9a-fA-F]++")
_SURROGATE = re.compile("[\ud800-\udfff]")
_TAG = re.compile(r"![^\s,\[\]{}]*+")


@dataclass(slots=True)
class Node:
    """A value and its offsets in the text. An alias has its own offsets, and its node as ``target``.

    ``members`` is None for a scalar. For an object or array it holds each member's name or index, the offsets
    of its key (None for items), whether the object had the key before, and its node. ``levels`` says how deep
    the value is nested, and ``size`` how many values it holds; both count what is behind aliases.
    """

    value: object
    start: int
    end: int
    members: list[_Member] | None = None
    levels: int = 0
    size: int = 1
    target: Node | None = None

    def add(self, member: _Member) -> None:
        """Add a member or an item."""
        values: Any = self.value
        members: Any = self.members
        token, key, _, node = member
        if key is None:
            values.append(node.value)
        else:
            values[token] = node.value
        members.append(member)
        self.levels = max(self.levels, node.levels + 1)
        self.size += node.size
        self.end = node.end

    def scan(self) -> Iterator[Span]:
        """Yield every value in the node, itself last; a value behind an alias has the place of the alias."""
        return _scan(self, (), None, None, repeated=False)

    def scan_scalars(self, path: Tokens = ()) -> Iterator[Span]:
        """Yield every scalar where it is written, once for each path that leads to it."""
        node = self.target or self
        for token, _, _, member in node.members or ():
            yield from member.scan_scalars((*path, token))
        if node.members is None:
            yield Span(path, None, repeated=False, start=node.start, end=node.end)


def _scan(
    node: Node, path: Tokens, key: Offsets | None, alias: Offsets | None, *, repeated: bool
) -> Iterator[Span]:
    if node.target is not None:
        alias = alias or (node.start, node.end)
        node = node.target
    for token, name, again, member in node.members or ():
        yield from _scan(member, (*path, token), alias or name, alias, repeated=again)
    yield Span(path, key, repeated, *(alias or (node.start, node.end)))


def _read_plain(text: str) -> object:
    """Return the value of a scalar without quotes and tag; an integer with too many digits is too large."""
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in "+-.0123456789":
        return text
    if _DECIMAL.fullmatch(text):
        digits = text.lstrip("+-").lstrip("0") or "0"
        number = int(digits) if len(digits) <= digit_limit() else 10**MAX_DIGITS
        return -number if text[0] == "-" else number
    if _BASED.fullmatch(text):
        return int(text, 0)
    return float(text) if _REAL.fullmatch(text) else text


def _read_scalar(event: ScalarEvent) -> tuple[object, bool]:
    """Return the value of a scalar, and whether JSON has such values."""
    text = event.value
    if _SURROGATE.search(text):  # a pair that is escaped as in JSON is one character
        event.value = text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    if event.tag is None:
        return text if event.style else _read_plain(text), True
    if event.tag in ("!", f"{_CORE}str"):
        return text, True
    value = _read_plain(text)
    fits = type(value) in _TYPES.get(event.tag, ())
    return value if fits else text, fits


def _find_fault(value: object, span: Offsets) -> _Fault | None:
    """Return what is wrong with a scalar: code, variant, what is wanted, what was found, and where."""
    if isinstance(value, str):
        is_whole = not _SURROGATE.search(value)
        return None if is_whole else ("RC002", "surrogate", "", None, span)
    if isinstance(value, float) and not isfinite(value):
        return "RC004", "number", "", value, span
    limit = digit_limit()
    # A digit takes more than three bits, so only a long number is compared with the power.
    if isinstance(value, int) and value.bit_length() > 3 * limit and abs(value) >= 10**limit:
        return "RC007", "digits", MAX_DIGITS, None, span
    return None


class Document(NamedTuple):
    """A YAML document: its value, its problems, and where the next one starts or the text ends."""

    root: Node
    problems: list[Problem]
    end: int


class _Composer:
    """Builds the value of one document from its events.

    ``problems`` lists what JSON does not have, with offsets. With ``split`` an array at the root holds the
    values and is none itself. Raises RefusedError where the text can't be read any further.
    """

    def __init__(self, events: Events, text: str, *, split: bool) -> None:
        self.problems: list[Problem] = []
        self._events = events
        self._text = text
        self._split = split
        self._max_depth = MAX_DEPTH
        self._anchors: dict[str, Node | None] = {}
        self._aliased = 0
        self._path: list[str | int] = []

    def compose_root(self) -> Node:
        event = self._events.take()
        self._max_depth += self._split and isinstance(event, SequenceStartEvent)
        return self._compose(event)

    def _compose(self, event: Event) -> Node:
        if not isinstance(event, CollectionStartEvent):
            node, fault = self._leaf(event)
            self._note(fault)
            return node
        node = self._open(event)
        while not isinstance(taken := self._events.take(), CollectionEndEvent):
            key, repeated = None, False
            self._path.append(len(node.members or ()))
            if isinstance(node.value, dict):
                key, repeated = self._key(taken, node.value)
                taken = self._events.take()
            member = self._compose(taken)
            node.add((self._path.pop(), key, repeated, member))
        node.end = self._events.close(taken, node.end)
        self._set_anchor(event, node)
        return node

    def _open(self, event: CollectionStartEvent) -> Node:
        """Return the object or array that an event starts, still empty."""
        is_object = isinstance(event, MappingStartEvent)
        span = self._events.place(event)
        if event.tag not in (None, f"{_CORE}{'map' if is_object else 'seq'}"):
            self._note(self._tag_fault(event))
        self._refuse_depth(1, span)
        self._set_anchor(event, None)
        return Node({} if is_object else [], *span, [], levels=1)

    def _key(self, event: Event, values: dict[str, object]) -> tuple[Offsets, bool]:
        """Read a key; return its offsets, and whether the object had it before."""
        if isinstance(event, CollectionStartEvent):
            raise RefusedError("RC001", "text-key", self._events.place(event), is_yaml=True)
        node, fault = self._leaf(event)
        span = node.start, node.end
        if isinstance(node.value, (dict, list)):
            raise RefusedError("RC001", "text-key", span, is_yaml=True)
        is_name = isinstance(node.value, str)
        written = node.target or node  # the name of an anchor is no key
        name = str(node.value) if is_name else self._text[written.start : written.end]
        repeated = name in values
        self._path[-1] = name
        if not is_name:
            fault = "RC001", "text-key", "", None, span
        elif repeated:
            fault = "RC003", "repeated", "", None, span
        self._note(fault)
        return span, repeated

    def _leaf(self, event: Event) -> tuple[Node, _Fault | None]:
        """Return a scalar or an alias, and what is wrong with it."""
        assert isinstance(event, (AliasEvent, ScalarEvent)), "a document holds values until it ends"
        span = self._events.place(event)
        if isinstance(event, AliasEvent):
            return self._alias(event, span), None
        value, fits = _read_scalar(event)
        node = Node(value, *span, size=1 + len(event.value) // _CHARACTERS)
        self._set_anchor(event, node)
        return node, _find_fault(value, span) if fits else self._tag_fault(event)

    def _alias(self, event: AliasEvent, span: Offsets) -> Node:
        if event.anchor not in self._anchors:
            raise RefusedError("RC001", "yaml-anchor", span)
        target = self._anchors[event.anchor]
        self._refuse_depth(target.levels if target is not None else MAX_DEPTH + 1, span)
        assert target is not None, "a value that holds itself is too deep"
        self._aliased += target.size
        if self._aliased > MAX_ALIASED:
            raise RefusedError("RC007", "aliases", span, MAX_ALIASED, is_yaml=True)
        return Node(target.value, *span, levels=target.levels, size=target.size, target=target)

    def _refuse_depth(self, levels: int, span: Offsets) -> None:
        """Refuse a value with so many levels at the current depth."""
        if len(self._path) + levels > self._max_depth:
            raise RefusedError("RC005", "depth", span, MAX_DEPTH, is_yaml=True)

    def _set_anchor(self, event: ScalarEvent | CollectionStartEvent, node: Node | None) -> None:
        if event.anchor is not None:
            self._anchors[event.anchor] = node

    def _note(self, fault: _Fault | None) -> None:
        if fault is not None:
            code, variant, wanted, actual, span = fault
            self.problems.append(((code, nest(tuple(self._path)), variant, wanted, actual), span))

    def _tag_fault(self, event: NodeEvent) -> _Fault:
        tag = _TAG.search(self._text, self._events.marks(event)[0])
        assert tag is not None, "the event has a tag"
        return "RC001", "yaml-tag", "", None, tag.span()


def iter_documents(text: str, *, split: bool) -> Iterator[Document]:
    """Yield each document of a text. Raises RefusedError at the first that can't be read.

    PyYAML's own parser reads again what libyaml refuses. It may accept that; if not, it gives the same error
    as where there is no libyaml.
    """
    start = 0
    if hasattr(yaml, "CSafeLoader"):
        try:
            for document in _iter_documents(text, start, yaml.CSafeLoader, split=split):
                yield document
                start = document.end
        except RefusedError as refused:
            if refused.is_yaml:
                raise
        else:
            return
    yield from _iter_documents(text, start, OwnParser, split=split)


def _iter_documents(
    text: str, start: int, loader: Callable[[str], Any], *, split: bool
) -> Iterator[Document]:
    """Yield each document of a text from an offset on, as a parser reads it."""
    events = Events(text, start, loader)
    events.take()  # the start of the stream
    event = events.take()
    while isinstance(event, DocumentStartEvent):
        composer = _Composer(events, text, split=split)
        root = composer.compose_root()
        events.take()  # the end of the document
        event = events.take()  # anything but the start of the next document is an error in this one
        end = events.marks(event)[0] if isinstance(event, DocumentStartEvent) else len(text)
        yield Document(root, composer.problems, end)
