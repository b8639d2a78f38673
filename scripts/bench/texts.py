"""Who reads the bytes of one event: ourselves and others, compiled before, and parsers that judge nothing."""

from __future__ import annotations

import json

import jsonschema_rs
import msgspec
import orjson
import pydantic

import rcdp_schemas as rcdp
from scripts.bench.contestants import Contestant, judge, quiet
from scripts.bench.typed import struct, typed_dict


def text_judges(event: str) -> list[Contestant]:
    """Return who tells whether bytes are a valid payload, and the parsers alone."""
    plain = rcdp.json_schema(event)
    ours = rcdp.Validator(event).check_text
    theirs = jsonschema_rs.validator_for(plain).is_valid
    adapter = pydantic.TypeAdapter(typed_dict(plain))
    decoder = msgspec.json.Decoder(struct(plain))
    return [
        Contestant("json.loads alone", json.loads, None),
        Contestant("orjson.loads alone", orjson.loads, None),
        Contestant("rcdp-schemas, check_text", ours, lambda text: ours(text).valid),
        judge("json, jsonschema-rs", lambda text: theirs(json.loads(text))),
        judge("orjson, jsonschema-rs", lambda text: theirs(orjson.loads(text))),
        Contestant("pydantic, validate_json", adapter.validate_json, quiet(adapter.validate_json)),
        Contestant("msgspec", decoder.decode, quiet(decoder.decode)),
    ]
