"""The corpus: tables of edits of sound payloads, and beside each row the issues that the contract expects.

libyaml finds the structure, many times as fast as a reader of YAML 1.2 in Python. What a text without quotes
stands for is decided here, as JSON does it, since PyYAML goes by YAML 1.1.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Container, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any, NoReturn, TypeAlias

import yaml

from scripts.generate import PROJECT

Issue: TypeAlias = tuple[str, str]
"""The code and the pointer of an issue."""

FOLDER = PROJECT / "tests" / "corpus"
ENVELOPE = "envelope"
TEXT = "text"
CARRIER = "eventLogin"
"""The event that carries the fields all events share."""
BASE = "minimal"
"""The row that is edited where a row names no other."""

_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_ISSUE = re.compile(r"(RC[0-9]{3})(?: (/.*))?")


class TableError(ValueError):
    """A table can't be read; the message names the file, the row and what is wrong there."""


@dataclass(frozen=True)
class Row:
    """One payload, and the issues expected of it in document order.

    ``written`` is the payload as one line of JSON, or the bytes of the whole file that ``path`` names.
    """

    table: str
    name: str
    written: bytes
    path: Path | None
    is_valid: bool
    expected: tuple[Issue, ...]

    @property
    def title(self) -> str:
        """The table and the name, as the tables of decisions write them."""
        return f"{self.table}/{self.name}"

    @property
    def event(self) -> str | None:
        """The event that the table stands for; None where the payload itself has to say it."""
        return {ENVELOPE: CARRIER, TEXT: None}.get(self.table, self.table)

    @property
    def is_sound(self) -> bool:
        """Whether nothing at all is expected, so that other rows may edit this one."""
        return self.is_valid and not self.expected

    @cached_property
    def payload(self) -> Any:
        """The payload, of a row that can be read."""
        return json.loads(self.written)

    @property
    def text(self) -> bytes:
        """The payload as a file holds it."""
        return self.written if self.path else json.dumps(self.payload, indent=2).encode() + b"\n"


@cache
def tables(folder: Path = FOLDER) -> Mapping[str, Mapping[str, Row]]:
    """Return the rows of each table by name; that of the envelope comes first. Raises TableError."""
    found: dict[str, Mapping[str, Row]] = {}
    paths = sorted(folder.glob("*.yaml"), key=lambda path: (path.stem != ENVELOPE, path.stem))
    for path in paths:
        shared = {f"{ENVELOPE}/{name}": row for name, row in found.get(ENVELOPE, {}).items()}
        found[path.stem] = _read_table(path, shared)
    names = {f"{row.table}/{name}" for rows in found.values() for name, row in rows.items() if row.path}
    for path in sorted(folder.glob("whole/*/*")):
        if f"{path.parent.name}/{path.stem}" not in names:
            raise TableError(f"{path.parent.name}.yaml: no row lists the file {path.relative_to(folder)}")
    return found


def payload_rows() -> list[Row]:
    """Return the rows with a payload of a known event: all but those about text and routing."""
    return [row for table, rows in tables().items() if table != TEXT for row in rows.values()]


def _read_table(path: Path, shared: Mapping[str, Row]) -> Mapping[str, Row]:
    """Return the rows of a table; they may edit sound rows above them, and those shared."""
    rows: dict[str, Row] = {}
    names: dict[bytes, str] = {}
    place = path.name
    try:
        for key, node in [*_members(yaml.compose(path.read_text("utf-8"), yaml.CSafeLoader))]:
            place = f"{path.name}:{key.start_mark.line + 1}: {key.value}"
            row = _read_row(path, key.value, _value(node), {**shared, **rows})
            rows[row.name] = row
            if names.setdefault(row.written, row.name) != row.name:
                _refuse(f"the same payload as {names[row.written]}")
    except (ValueError, yaml.YAMLError) as error:
        raise TableError(f"{place}: {error}") from error
    return rows


def _refuse(reason: str) -> NoReturn:
    raise ValueError(reason)


def _members(node: yaml.Node | None) -> Iterator[tuple[yaml.ScalarNode, yaml.Node]]:
    """Yield the members of a mapping. Raises ValueError where there is none, or a key twice."""
    if not isinstance(node, yaml.MappingNode):
        _refuse("a mapping belongs here")
    names = set[str]()
    for key, value in node.value:
        if not isinstance(key, yaml.ScalarNode) or not isinstance(_value(key), str):
            _refuse(f"a key must be a text: quote it (line {key.start_mark.line + 1})")
        if key.value in names:
            _refuse(f"{key.value} stands twice, again on line {key.start_mark.line + 1}")
        names.add(key.value)
        yield key, value


def _value(node: yaml.Node) -> Any:
    """Return the JSON value of a node."""
    if isinstance(node, yaml.SequenceNode):
        return [_value(item) for item in node.value]
    if isinstance(node, yaml.MappingNode):
        return {key.value: _value(value) for key, value in _members(node)}
    assert isinstance(node, yaml.ScalarNode)
    return node.value if node.style else _plain(node.value)


_JSON_SCALAR = re.compile(r"null|true|false|-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?")
_PLAIN_TEXT = re.compile(r"(?!(?i:null|true|false|yes|no|on|off|y|n)$)[A-Za-z/].*")


def _plain(text: str) -> Any:
    """Return what a scalar without quotes stands for: JSON, or text that every reader takes for text."""
    if _JSON_SCALAR.fullmatch(text):
        return json.loads(text)
    if not _PLAIN_TEXT.fullmatch(text):
        _refuse(f"quote {text!r}: text without quotes begins with a letter or /, and is no word as yes")
    return text


def _read_row(path: Path, name: str, fields: Any, bases: Mapping[str, Row]) -> Row:
    """Return a row of a table. Raises ValueError that says what is wrong with it."""
    if not _NAME.fullmatch(name):
        _refuse("a name is made of small letters and digits, with hyphens between them")
    if not isinstance(fields, dict):
        _refuse("a row is a mapping")
    if unknown := [key for key in fields if key not in _KEYS]:
        _refuse(f"unknown key {unknown[0]}: a row has {', '.join(_KEYS)}")
    verdicts = [key for key in _VERDICTS if key in fields]
    if len(verdicts) != 1:
        _refuse("a row has either valid or invalid, with the list of its issues")
    verbs = [key for key in fields if key in _VERBS]
    whole = None
    if verbs or {"of", "payload"} & {*fields}:
        written = _written(fields, verbs, bases)
    else:
        whole = path.parent / "whole" / path.stem / f"{name}.json"
        if not whole.is_file():
            _refuse(f"no edit, no payload, and no file {whole.relative_to(path.parent)}")
        written = whole.read_bytes()
    expected = tuple(_read_issues(fields[verdicts[0]]))
    return Row(path.stem, name, written, whole, verdicts == ["valid"], expected)


def _read_issues(lines: Any) -> Iterator[Issue]:
    if not isinstance(lines, list):
        _refuse("issues are a list")
    for line in lines:
        match = _ISSUE.fullmatch(str(line))
        if match is None:
            _refuse(f"{line!r} is no issue: write the code, a blank and the pointer")
        yield match[1], match[2] or ""


def _written(fields: Mapping[str, Any], verbs: Iterable[str], bases: Mapping[str, Row]) -> bytes:
    """Return the payload of a row as a line of JSON."""
    if "payload" in fields:
        if "of" in fields or verbs:
            _refuse("a payload is written out, or another one is edited")
        return _line(fields["payload"])
    name = fields.get("of", BASE)
    base = bases.get(name)
    if base is None or not base.is_sound:
        _refuse(f"{name} is no sound row above this one")
    payload = json.loads(base.written)
    for verb in verbs:
        _VERBS[verb](payload, fields[verb])
    written = _line(payload)
    if written == base.written:
        _refuse(f"the same payload as {name}")
    return written


def _line(payload: Any) -> bytes:
    return json.dumps(payload, allow_nan=False).encode()


def _set(payload: Any, edits: Any) -> None:
    """Give a member or item another value; a new one comes last."""
    for pointer, value in _pairs("set", edits):
        parent, token = _parent(payload, pointer)
        if isinstance(parent, list) and token == len(parent):
            parent.append(value)
        elif isinstance(parent, dict) or token in _tokens(parent):
            parent[token] = value
        else:
            _refuse(f"there is no {pointer}, and it is not the next item")


def _remove(payload: Any, pointers: Any) -> None:
    """Take members or items away."""
    for pointer in pointers if isinstance(pointers, list) else [pointers]:
        parent, token = _place(payload, str(pointer))
        del parent[token]


def _rename(payload: Any, edits: Any) -> None:
    """Give a member another name, at its place."""
    for pointer, name in _pairs("rename", edits):
        parent, token = _place(payload, pointer)
        if not isinstance(parent, dict) or not isinstance(name, str) or name in parent:
            _refuse(f"{pointer} can't be renamed to {name!r}")
        _fill(parent, [(name if key == token else key, value) for key, value in parent.items()])


def _insert(payload: Any, edits: Any) -> None:
    """Put members before a member, or items before an item."""
    for pointer, values in _pairs("insert", edits):
        parent, token = _place(payload, pointer)
        if isinstance(parent, list) and isinstance(values, list):
            parent[token:token] = values
        elif isinstance(parent, dict) and isinstance(values, dict) and not values.keys() & parent.keys():
            at = list(parent).index(token)
            members = list(parent.items())
            _fill(parent, [*members[:at], *values.items(), *members[at:]])
        else:
            _refuse(f"before {pointer} come new members as a mapping, or items as a list")


def _fill(members: dict[str, Any], new: Iterable[tuple[str, Any]]) -> None:
    members.clear()
    members.update(new)


def _pairs(verb: str, edits: Any) -> Iterable[tuple[str, Any]]:
    if not isinstance(edits, dict):
        _refuse(f"{verb} takes a mapping with pointers as keys")
    return edits.items()


def _place(payload: Any, pointer: str) -> tuple[Any, Any]:
    """Return what holds a member or item that is there, and its key or index. Raises ValueError."""
    parent, token = _parent(payload, pointer)
    if token not in _tokens(parent):
        _refuse(f"there is no {pointer}")
    return parent, token


def _parent(payload: Any, pointer: str) -> tuple[Any, Any]:
    """Return what holds the place of a pointer, and the key or index there. Raises ValueError."""
    start, *names = pointer.split("/")
    if start or not names:
        _refuse(f"{pointer!r} is no pointer of a member: write payload for the whole")
    parent, token = payload, _token(payload, names[0])
    for name in names[1:]:
        if token is None or token not in _tokens(parent):
            _refuse(f"there is no {pointer}")
        parent = parent[token]
        token = _token(parent, name)
    if token is None:
        _refuse(f"there is no {pointer}")
    return parent, token


def _token(parent: Any, name: str) -> Any:
    """Return the key or index that a name of a pointer stands for; None where nothing can have it."""
    if isinstance(parent, dict):
        return name.replace("~1", "/").replace("~0", "~")
    return int(name) if isinstance(parent, list) and name.isdecimal() else None


def _tokens(parent: Any) -> Container[Any]:
    """Return the names of members, or the indexes of items, that are there."""
    return parent if isinstance(parent, dict) else range(len(parent))


_VERBS: dict[str, Callable[[Any, Any], None]] = {
    "set": _set,
    "remove": _remove,
    "rename": _rename,
    "insert": _insert,
}
_VERDICTS = ("valid", "invalid")
_KEYS = ("of", "payload", *_VERBS, *_VERDICTS)
