"""Seeded mutants of payloads as bytes: what a sender, a cable or an adversary might make of valid ones."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from random import Random
from typing import Any

_STRING = rb'"(?:[^"\\]|\\.)*"'
_SCALAR = rb"(?:" + _STRING + rb"|-?[0-9][0-9.eE+-]*|true|false|null)"
_MEMBER = re.compile(
    rb"(" + _STRING + rb")\s*:\s*(" + _SCALAR + rb"|\{\s*\}|\{[^{}]*\}|\[[^][]*\])", re.DOTALL
)
_TEXT = re.compile(_STRING, re.DOTALL)
_NUMBER = re.compile(rb"(?<=[:,\[\s])-?[0-9][0-9.eE+-]*(?=[,}\]\s])")
_PLACES = re.compile(rb"[{}\[\]:,]")
_SEPARATORS = ((",", ":"), (", ", ": "), (" ,", " :"), (",\r\n", ":\t"))
_BLANKS = (b" ", b"\n", b"\t", b"\r", b"\r\n", b"  ", b"\x0b", b"\x0c", b"\xc2\xa0", b"\xef\xbb\xbf", b"\x00")
_TOKENS = (
    *(
        b'"',
        b"\\",
        b'\\"',
        b"\\\\",
        b"{",
        b"}",
        b"[",
        b"]",
        b",",
        b":",
        b"0",
        b"-",
        b".",
        b"e",
        b"null",
        b"true",
    ),
    *(
        b'""',
        b"{}",
        b"[]",
        b'"a":1,',
        b',"a":1',
        b"NaN",
        b"Infinity",
        b"-Infinity",
        b"/**/",
        b"'",
        b"\x7f",
        b"1",
    ),
    *(
        b'"eventType":"eventLogin",',
        b',"eventType":"eventLogout"',
        b'"srcId":"x",',
        b'"eventData":{},',
        b"\n{}",
    ),
)
_ODD_NUMBERS = (
    *(
        b"0",
        b"-0",
        b"-0.0",
        b"1",
        b"1.0",
        b"1e0",
        b"1E+2",
        b"1e-2",
        b"-1",
        b"0.1",
        b"01",
        b"1.",
        b".5",
        b"+1",
        b"0x1",
    ),
    *(
        b"1e400",
        b"-1e400",
        b"1e308",
        b"1.7976931348623158e308",
        b"1.7976931348623159e308",
        b"1e-400",
        b"5e-324",
    ),
    *(
        b"99999999999",
        b"100000000000",
        b"100000000000.0",
        b"99999999999.999999999",
        b"1e11",
        b"1e14",
        b"1e15",
    ),
    *(
        b"100000000000000",
        b"100000000000001",
        b"100000000000000.01",
        b"9007199254740993",
        b"9007199254740993.0",
    ),
    *(
        b"18446744073709551615",
        b"18446744073709551616",
        b"-9223372036854775809",
        b"1" * 309,
        b"9" * 309 + b".0",
    ),
    *(
        b"9" * 4299,
        b"9" * 4300,
        b"9" * 4301,
        b"-" + b"9" * 4300,
        b"0." + b"3" * 4400,
        b"9" * 4301 + b"e-4290",
    ),
    *(b'"1"', b"true", b"null", b"NaN", b"Infinity", b"[1]", b"{}", b"1_0", b"\xd9\xa1"),
)
_ODD_TEXTS = (
    *(
        "",
        " ",
        "\t",
        "\n",
        "\u00a0",
        "\u1680",
        "\u2003",
        "\u2028",
        "\u202f",
        "\u3000",
        "\ufeff",
        "\u0085",
        "\u001c",
    ),
    *(
        "\u200b",
        "\u180e",
        "a",
        " a ",
        "\u0000",
        "\u001f",
        "\u007f",
        "\U0001f600",
        "\U0010ffff",
        '"',
        "\\",
        '\\"',
        ":",
    ),
    *(
        "0",
        "-0",
        "1.50",
        "1.",
        ".5",
        "1e3",
        "+1",
        "\u0661",
        "1\n",
        "-",
        "12345678901234567890.0",
        "true",
        "True",
    ),
    *("a@b", "a@b\n", "@b", "a@", "a @b", "a@@b", "a\u0085@b", "\ufeffa@b", "é@ü", "a@b\u2028"),
    *(
        "2024-02-30 23:59:59",
        "2024-12-31 00:00 UTC",
        "2024-12-31 00:00:00 UTC",
        "2024-12-31 00:00",
        "2024-12-31",
    ),
    *("2024-13-01 00:00:00", "2024-01-10T00:00:00", "2024-01-10 00:00:00\n", "\u0662024-01-10 00:00:00"),
    *(
        "12-31-1999",
        "13-01-1999",
        "12-31-1999\n",
        "\u0661\u0662-31-1999",
        "Male",
        "male",
        "Other",
        "false",
        "eventLogin",
    ),
)
_BROKEN_UTF8 = (
    *(
        b"\xff",
        b"\x80",
        b"\xc3",
        b"\xc0\x80",
        b"\xed\xa0\x80",
        b"\xed\xa0\xbd\xed\xb8\x80",
        b"\xf4\x90\x80\x80",
    ),
    *(b"\xe2\x82", b"\xf0\x9f\x98", b"\xc3\xa9", b"\xf0\x9f\x98\x80", b"\xef\xbb\xbf"),
)
_ESCAPES = (
    *(
        b"\\u0000",
        b"\\u001f",
        b"\\u0022",
        b"\\u005c",
        b"\\u005C",
        b"\\u003a",
        b"\\u0020",
        b"\\u00a0",
        b"\\uFEFF",
    ),
    *(
        b"\\ud800",
        b"\\udc00",
        b"\\uD83D\\uDE00",
        b"\\ud83d\\u0041",
        b"\\ud83dx",
        b"\\udfff\\ud800",
        b"\\u12",
        b"\\x41",
    ),
    *(b'\\"', b"\\\\", b"\\/", b"\\b", b"\\f", b"\\n", b"\\r", b"\\t", b"\\U0041", b"\\'", b'\\\\\\"', b"\\"),
)
_KEYS = (
    *(
        b"extra",
        b"srcid",
        b"password",
        b"newPwd",
        b"access_token",
        b"eventType",
        b"srcId",
        b"customer",
        b"url",
        b"",
    ),
    *(b"__proto__", b"zip", b"city", b"email", b"sku", b"action", b"eventData", b"\xc3\xa9", b"src\\u0049d"),
)


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
    return _at(data, random.randrange(len(data) + 1), random.choice(_TOKENS))


def _insert_at_token(random: Random, data: bytes, _: bytes) -> bytes:
    at = _place(random, data)
    return _at(data, at + random.randrange(2), random.choice(_TOKENS))


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
    return _add_member(random, data, b'"%b":%b' % (random.choice(_KEYS), _odd_value(random)))


def _odd_number(random: Random, data: bytes, _: bytes) -> bytes:
    return _replaced(random, _NUMBER, data, random.choice(_ODD_NUMBERS))


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
    return _inside_text(random, data, random.choice(_ESCAPES))


def _insert_bytes(random: Random, data: bytes, _: bytes) -> bytes:
    return _inside_text(random, data, random.choice(_BROKEN_UTF8))


def _insert_blank(random: Random, data: bytes, _: bytes) -> bytes:
    at = random.choice((0, len(data), _place(random, data), _place(random, data) + 1))
    return _at(data, at, random.choice(_BLANKS))


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
    return json.dumps(random.choice(_ODD_TEXTS), ensure_ascii=random.random() < 0.5).encode()


def _odd_value(random: Random) -> bytes:
    draw = random.random()
    if draw < 0.4:
        return _text(random)
    if draw < 0.8:
        return random.choice(_ODD_NUMBERS)
    return random.choice(
        (b"null", b"true", b"false", b"{}", b"[]", b'["a"]', b'{"a":1}', b'"%b"' % b"\xff", b"[{}]")
    )
