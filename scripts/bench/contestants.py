"""Who is measured, on the payloads of one event: ourselves and others, all of them compiled before."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import Any, NamedTuple

import fastjsonschema
import jsonschema_rs
import msgspec
import orjson
import pydantic
from jsonschema import Draft202012Validator

import rcdp_schemas as rcdp
from rcdp_schemas.checking import collect
from scripts.bench.typed import struct, typed_dict

FAST = "rcdp-schemas, fast"
"""The name of our ways through msgspec, wherever they are measured."""
Run = Callable[[Any], Any]
"""What is measured, with a payload."""


class Contestant(NamedTuple):
    """What is measured, and whether it accepts a payload; None for what only reads it."""

    name: str
    run: Run
    accepts: Callable[[Any], bool] | None


def dict_judges(event: str) -> list[Contestant]:
    """Return who tells whether a dict is valid."""
    plain = rcdp.json_schema(event)
    ours = rcdp.Validator(event)
    theirs = jsonschema_rs.validator_for(plain)
    slow = Draft202012Validator(plain)
    compiled = fastjsonschema.compile(plain, use_default=False)
    adapter = pydantic.TypeAdapter(typed_dict(plain))
    convert = partial(msgspec.convert, type=struct(plain))
    return [
        Contestant("rcdp-schemas, is_valid", ours.is_valid, ours.is_valid),
        Contestant("rcdp-schemas, check", ours.check, lambda payload: ours.check(payload).valid),
        Contestant("jsonschema-rs", theirs.is_valid, theirs.is_valid),
        Contestant("msgspec, convert", convert, _quiet(convert)),
        Contestant("pydantic", adapter.validate_python, _quiet(adapter.validate_python)),
        Contestant("fastjsonschema", compiled, _quiet(compiled)),
        Contestant("jsonschema", slow.is_valid, slow.is_valid),
    ]


def dict_collectors(event: str) -> list[Contestant]:
    """Return who finds all that is wrong with a dict, by the strict schema: warnings too."""
    strict = rcdp.json_schema(event, strict=True)
    ours = rcdp.Validator(event)
    theirs = jsonschema_rs.validator_for(strict)
    slow = Draft202012Validator(strict)
    compiled = fastjsonschema.compile(strict, use_default=False, fast_fail=False)
    adapter = pydantic.TypeAdapter(typed_dict(strict))
    return [
        _collector("rcdp-schemas, findings", partial(collect, event)),
        _collector("rcdp-schemas, check", lambda payload: ours.check(payload).issues),
        _collector("jsonschema-rs", lambda payload: list(theirs.iter_errors(payload))),
        _collector("pydantic", partial(_pydantic_errors, adapter.validate_python)),
        _collector("fastjsonschema", partial(_fastjsonschema_errors, compiled)),
        _collector("jsonschema", lambda payload: list(slow.iter_errors(payload))),
    ]


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
        _judge("json, jsonschema-rs", lambda text: theirs(json.loads(text))),
        _judge("orjson, jsonschema-rs", lambda text: theirs(orjson.loads(text))),
        Contestant("pydantic, validate_json", adapter.validate_json, _quiet(adapter.validate_json)),
        Contestant("msgspec", decoder.decode, _quiet(decoder.decode)),
    ]


def _our_readers(event: str) -> list[Contestant]:
    """Return our own ways from bytes to a verdict: one named FAST has its targets already."""
    ours = rcdp.Validator(event).check_text
    return [Contestant("rcdp-schemas, check_text", ours, lambda text: ours(text).valid)]


def _judge(name: str, run: Callable[[Any], bool]) -> Contestant:
    return Contestant(name, run, run)


def _collector(name: str, run: Run) -> Contestant:
    return Contestant(name, run, lambda payload: not run(payload))


def _quiet(run: Run) -> Callable[[Any], bool]:
    """Return whether a run goes through, for those who raise what they find."""

    def accepts(payload: Any) -> bool:
        try:
            run(payload)
        except (ValueError, fastjsonschema.JsonSchemaException):
            return False
        return True

    return accepts


def _pydantic_errors(validate: Run, payload: Any) -> list[Any]:
    try:
        validate(payload)
    except pydantic.ValidationError as error:
        found: list[Any] = error.errors(include_url=False)
        return found
    return []


def _fastjsonschema_errors(validate: Run, payload: Any) -> list[Any]:
    try:
        validate(payload)
    except fastjsonschema.JsonSchemaValuesException as error:
        return list(error.errors)
    return []
