"""Seeded mutants of payloads as bytes: what a sender, a bad line or an attacker could make of valid ones."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from random import Random
from typing import Any

from tests.soundness.odd_values import BLANKS, BROKEN_UTF8, ESCAPES, KEYS, ODD_NUMBERS, ODD_TEXTS, TOKENS

_STRING = rb'"(?:[^"\\]|\\.)*"'
_SCALAR = rb"(?:" + _STRING + rb"|-?[0-9][0-9.eE+-]*|true|false|null)"
_MEMBER = re.compile(
    rb"(" + _STRING + rb")\s*:\s*(" + _SCALAR + rb"|\{\s*\}|\{[^{}]*\}|\[[^][]*\])", re.DOTALL
)
_TEXT = re.compile(_STRING, re.DOTALL)
_NUMBER = re.compile(rb"(?<=[:,\[\s])-?[0-9][0-9.eE+-]*(?=[,}\]\s])")
_PLACES = re.compile(rb"[{}\[\]:,]")
_SEPARATORS = ((",", ":"), (", ", ": "), (" ,", " :"), (",\r\n", ":\t"))


def written(random: Random, payload: Any) -> bytes:
    """Return a payload as one of many senders would write it."""
    separators = random.choice(_SEPARATORS)
    indent = random.choice((None, None, None, 2, "\t"))
    text = json.dumps(payload, ensure_ascii=random.random() < 0.5, separators=separators, indent=indent)
    return text.encode("utf-8", "surrogatepass")


def mutant(random: Random, data: bytes, other: bytes) -> bytes:
    """Return bytes after one to three edits; ``other`` gives parts of another payload."""
    for _ in range(random.choice((1, 1, 1, 2, 3))):
        edit = random.choice(_EDITS)
        data = edit(random, data, other)
    return data


def _flip(random: Random, data: bytes, _: bytes) -> bytes:
    at = random.randrange(len(data) + 1)
    return data[:at] + bytes(byte ^ (1 << random.randrange(8)) for byte in data[at : at + 1]) + data[at + 1 :]


def _delete(random: Random, data: bytes, _: bytes) -> bytes:
    at = random.randrange(len(data) + 1)
    return data[:at] + data[at + random.choice((1, 1, 1, 2, 3, 8, 40)) :]


def _insert(random: Random, data: bytes, _: bytes) -> bytes:
    return _at(data, random.randrange(len(data) + 1), random.choice(TOKENS))


def _insert_at_token(random: Random, data: bytes, _: bytes) -> bytes:
    at = _place(random, data)
    return _at(data, at + random.randrange(2), random.choice(TOKENS))


def _splice(random: Random, data: bytes, other: bytes) -> bytes:
    start = random.randrange(len(other) + 1)
    at = random.randrange(len(data) + 1)
    return (
        data[:at]
        + other[start : start + random.choice((1, 4, 20, 100))]
        + data[at + random.choice((0, 0, 5)) :]
    )


def _splice_member(random: Random, data: bytes, other: bytes) -> bytes:
    return _add_member(random, data, _member(random, other))


def _repeat_member(random: Random, data: bytes, _: bytes) -> bytes:
    """Put a member in once more, now and then with another spelling of its key, or another value."""
    found = _find(random, _MEMBER, data)
    if found is None:
        return data
    key, value = found.groups()
    draw = random.random()
    if draw < 0.2 and len(key) > 2:
        at = random.randrange(1, len(key) - 1)
        key = key[:at] + b"\\u%04x" % key[at] + key[at + 1 :]
    elif draw < 0.4:
        value = _odd_value(random)
    member = key + random.choice((b":", b": ", b" :")) + value
    if random.random() < 0.7:  # in the same object
        at = random.choice((found.start(), found.end()))
        return _at(data, at, member + b"," if at == found.start() else b"," + member)
    return _add_member(random, data, member)


def _remove_member(random: Random, data: bytes, _: bytes) -> bytes:
    found = _find(random, _MEMBER, data)
    if found is None:
        return data
    end = found.end() + (data[found.end() : found.end() + 1] == b",")
    return data[: found.start()] + data[end:]


def _move_member(random: Random, data: bytes, _: bytes) -> bytes:
    found = _find(random, _MEMBER, data)
    if found is None or data[found.end() : found.end() + 1] != b",":
        return data
    return _add_member(random, data[: found.start()] + data[found.end() + 1 :], found[0])


def _unknown_member(random: Random, data: bytes, _: bytes) -> bytes:
    return _add_member(random, data, b'"%b":%b' % (random.choice(KEYS), _odd_value(random)))


def _odd_number(random: Random, data: bytes, _: bytes) -> bytes:
    return _replaced(random, _NUMBER, data, random.choice(ODD_NUMBERS))


def _odd_scalar(random: Random, data: bytes, _: bytes) -> bytes:
    found = _find(random, _MEMBER, data)
    return data if found is None else data[: found.start(2)] + _odd_value(random) + data[found.end(2) :]


def _odd_text(random: Random, data: bytes, _: bytes) -> bytes:
    found = _find(random, _MEMBER, data)
    if found is None or not found[2].startswith(b'"'):
        return data
    return data[: found.start(2)] + _text(random) + data[found.end(2) :]


def _escape(random: Random, data: bytes, _: bytes) -> bytes:
    """Write a character of a key or text as an escape, which changes nothing but the bytes."""
    found = _find(random, _TEXT, data)
    if found is None or len(found[0]) < 3:
        return data
    at = random.randrange(found.start() + 1, found.end() - 1)
    return data[:at] + b"\\u%04x" % data[at] + data[at + 1 :]


def _insert_escape(random: Random, data: bytes, _: bytes) -> bytes:
    return _inside_text(random, data, random.choice(ESCAPES))


def _insert_bytes(random: Random, data: bytes, _: bytes) -> bytes:
    return _inside_text(random, data, random.choice(BROKEN_UTF8))


def _insert_blank(random: Random, data: bytes, _: bytes) -> bytes:
    at = random.choice((0, len(data), _place(random, data), _place(random, data) + 1))
    return _at(data, at, random.choice(BLANKS))


def _nest(random: Random, data: bytes, _: bytes) -> bytes:
    depth = random.choice((1, 3, 62, 63, 64, 65, 2000))
    return _replaced(random, _NUMBER, data, b"[" * depth + b"1" + b"]" * depth)


def _cut(random: Random, data: bytes, other: bytes) -> bytes:
    at = random.randrange(len(data) + 1)
    return random.choice(
        (data[:at], data[at:], data + data, data + b"," + other, b"[" + data + b"]", data[:-1])
    )


_EDITS: tuple[Callable[[Random, bytes, bytes], bytes], ...] = (
    *(_flip, _flip, _delete, _delete, _insert, _insert_at_token, _splice, _splice_member, _remove_member),
    *(
        _repeat_member,
        _repeat_member,
        _repeat_member,
        _move_member,
        _move_member,
        _unknown_member,
        _odd_number,
    ),
    *(
        _odd_number,
        _odd_scalar,
        _odd_text,
        _odd_text,
        _escape,
        _escape,
        _escape,
        _insert_escape,
        _insert_escape,
    ),
    *(_insert_bytes, _insert_blank, _insert_blank, _nest, _cut),
)


def _at(data: bytes, at: int, more: bytes) -> bytes:
    return data[:at] + more + data[at:]


def _find(random: Random, pattern: re.Pattern[bytes], data: bytes) -> re.Match[bytes] | None:
    """Return one of the places where a pattern is found from the start on, or None."""
    found = [*pattern.finditer(data)]
    return random.choice(found) if found else None


def _place(random: Random, data: bytes) -> int:
    """Return where one of JSON's own characters stands, in a text or not; 0 where none does."""
    found = _find(random, _PLACES, data)
    return found.start() if found is not None else 0


def _replaced(random: Random, pattern: re.Pattern[bytes], data: bytes, more: bytes) -> bytes:
    found = _find(random, pattern, data)
    return data if found is None else data[: found.start()] + more + data[found.end() :]


def _inside_text(random: Random, data: bytes, more: bytes) -> bytes:
    found = _find(random, _TEXT, data)
    return data if found is None else _at(data, random.randrange(found.start() + 1, found.end()), more)


def _add_member(random: Random, data: bytes, member: bytes) -> bytes:
    """Return bytes with a member before another, or at an opening brace."""
    found = _find(random, _MEMBER, data)
    if found is None:
        return data.replace(b"{", b"{" + member, 1)
    return _at(data, found.start(), member + b",")


def _member(random: Random, data: bytes) -> bytes:
    found = _find(random, _MEMBER, data)
    return b'"zip":"1"' if found is None else found[0]


def _text(random: Random) -> bytes:
    return json.dumps(random.choice(ODD_TEXTS), ensure_ascii=random.random() < 0.5).encode()


def _odd_value(random: Random) -> bytes:
    draw = random.random()
    if draw < 0.4:
        return _text(random)
    if draw < 0.8:
        return random.choice(ODD_NUMBERS)
    return random.choice(
        (b"null", b"true", b"false", b"{}", b"[]", b'["a"]', b'{"a":1}', b'"%b"' % b"\xff", b"[{}]")
    )
