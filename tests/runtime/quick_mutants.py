"""Texts that are nearly those of valid payloads: bytes changed, members repeated, values replaced."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from random import Random

import rcdp_schemas as rcdp

_TOKENS = (
    *(b",", b'"', b":", b"{", b"}", b"[", b"]", b"{}", b"[]", b" ", b"\n", b"\t", b"\x00", b",,", b"//"),
    *(rb"\u002c", rb"\u002C", rb"\\u002c", rb"\ud800", rb"\uDFFF", rb"\\ud800", rb"\ud83d\ude00", rb"\\"),
    *(rb"\"", rb"\/", rb"\n", rb"\x", b"\xff", b"\xed\xa0\x80", b"\xc3\xa9", b"\xf0\x9f\x98\x80"),
    *(b"\xef\xbb\xbf", b"a, b", b'"a":1,', b'"srcId":"a",', rb'"\u0073rcId":"a",', b'"eventData":{},'),
    *(b"0", b"-", b".0", b"e5", b"e999", b"E+308", b"null", b"true", b"NaN"),
)
_VALUES = (
    *(b"1e999", b"-1e400", b"NaN", b"-Infinity", b"9" * 309, b"9" * 4300, b"9" * 4301, b"1710000000000.0"),
    *(b"1", b"0.5", b"null", b"true", b"{}", b"[]", b"[1,2]", b'"a"', b'"a, b"', b'"\\ud800"', b'"\\u002c"'),
    *(b'"\xf0\x9f\x98\x80"', b"[" * 60 + b"]" * 60, b'{"a":' * 60 + b"1" + b"}" * 60),
)
_MEMBER = re.compile(rb'"[A-Za-z]+": ?(?:"[^"]*"|[0-9.]+|\{[^{}]*\})')
_TEXT = re.compile(rb'"[^"\\\\]+"')
_SCALAR = re.compile(rb'(?<=: )(?:"[^"]*"|[0-9.]+)|(?<=":)(?:"[^"]*"|[0-9.]+)')


def valid_texts() -> list[bytes]:
    """Return the texts of the contract's own examples, in every form that JSON has for them."""
    payloads = [rcdp.example(event.name, full=full) for event in rcdp.events() for full in (False, True)]
    for event, payload in zip((name for name in rcdp.events() for _ in "ab"), payloads, strict=True):
        payload["eventType"] = event.name
    others = [{**payload, "srcId": "Läden, \U0001f6d2", "srcType": "a,b"} for payload in payloads]
    return [
        text.encode()
        for payload in payloads + others
        for text in (
            json.dumps(payload),
            json.dumps(payload, ensure_ascii=False, separators=(",", ":")),
            json.dumps(payload, ensure_ascii=False, indent=2) + "\r\n",
        )
    ]


def mutants(count: int, random: Random) -> Iterator[bytes]:
    """Yield texts with one to three changes each."""
    texts = valid_texts()
    for _ in range(count):
        text = random.choice(texts)
        for _ in range(random.choice((1, 1, 1, 2, 3))):
            text = random.choice(_CHANGES)(text, random)
        yield text


def _spliced(text: bytes, by: bytes, at: int, length: int = 0) -> bytes:
    return text[:at] + by + text[at + length :]


def _with_other_byte(text: bytes, random: Random) -> bytes:
    return _spliced(text, random.randbytes(1), random.randrange(len(text)), 1)


def _shortened(text: bytes, random: Random) -> bytes:
    return _spliced(text, b"", random.randrange(len(text)), random.randrange(1, 4))


def _with_token(text: bytes, random: Random) -> bytes:
    return _spliced(text, random.choice(_TOKENS), random.randrange(len(text) + 1))


def _with_token_in_a_text(text: bytes, random: Random) -> bytes:
    """Return a text with a token before the last character of one of the texts in it."""
    ends = [match.end() - 2 for match in _TEXT.finditer(text)]
    return _spliced(text, random.choice(_TOKENS), random.choice(ends or [0]))


def _with_blank(text: bytes, random: Random) -> bytes:
    places = [match.end() for match in re.finditer(rb"[,:{}]", text)]
    return _spliced(text, random.choice((b" ", b"\n", b"\t", b"\r")), random.choice(places or [0]))


def _with_other_value(text: bytes, random: Random) -> bytes:
    return _replaced(text, _SCALAR, random.choice(_VALUES), random)


def _with_other_member(text: bytes, random: Random) -> bytes:
    return _replaced(text, _MEMBER, random.choice(_MEMBER.findall(text) or [b""]), random)


def _replaced(text: bytes, pattern: re.Pattern[bytes], by: bytes, random: Random) -> bytes:
    matches = list(pattern.finditer(text))
    if not matches:
        return text
    start, end = random.choice(matches).span()
    return _spliced(text, by, start, end - start)


def _with_member_again(text: bytes, random: Random) -> bytes:
    """Return a text with one of its members once more, before another or after."""
    matches = list(_MEMBER.finditer(text))
    if not matches:
        return text
    member, place = random.choice(matches)[0], random.choice(matches)
    if random.random() < 0.5:
        return _spliced(text, member + b",", place.start())
    return _spliced(text, b" ,\n" + member, place.end())


_CHANGES: tuple[Callable[[bytes, Random], bytes], ...] = (
    *(_with_other_byte, _shortened, _with_token, _with_token_in_a_text, _with_token_in_a_text, _with_blank),
    *(_with_other_value, _with_other_member, _with_member_again),
)
