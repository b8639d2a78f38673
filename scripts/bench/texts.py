"""Who reads the bytes of one event: ourselves and others, compiled before, and parsers that judge nothing."""

from __future__ import annotations

import json
import sys
from functools import partial

import jsonschema_rs
import msgspec
import orjson
import pydantic

import rcdp_schemas as rcdp
from rcdp_schemas import checking
from scripts.bench.contestants import FAST, Contestant, judge, quiet
from scripts.bench.typed import struct, typed_dict


def text_judges(event: str) -> list[Contestant]:
    """Return who tells whether bytes are a valid payload, and the parsers alone."""
    plain = rcdp.json_schema(event)
    theirs = jsonschema_rs.validator_for(plain).is_valid
    adapter = pydantic.TypeAdapter(typed_dict(plain))
    decoder = msgspec.json.Decoder(struct(plain))
    return [
        Contestant("json.loads alone", json.loads, None),
        Contestant("orjson.loads alone", orjson.loads, None),
        *_our_readers(event),
        judge("json, jsonschema-rs", lambda text: theirs(json.loads(text))),
        judge("orjson, jsonschema-rs", lambda text: theirs(orjson.loads(text))),
        Contestant("pydantic, validate_json", adapter.validate_json, quiet(adapter.validate_json)),
        Contestant("msgspec", decoder.decode, quiet(decoder.decode)),
    ]


def _our_readers(event: str) -> list[Contestant]:
    """Return our own ways from bytes to a verdict: without msgspec, and with it from the first byte on."""
    ours = rcdp.Validator(event).check_text
    return [
        Contestant(name, ours, lambda text: ours(text).valid, partial(_load_after, worth))
        for name, worth in (("rcdp-schemas, check_text", sys.maxsize), (FAST, 0))
    ]


def _load_after(worth: int) -> None:
    """Let the process take the fast path when it has seen so many bytes from now on."""
    checking._fast.cache_clear()  # noqa: SLF001 - nobody but a bench wants it now, and then not
    checking._fast()._left = worth  # noqa: SLF001 - as above
