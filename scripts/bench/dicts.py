"""Who judges the dicts of one event: ourselves and others, all of them compiled before."""

from __future__ import annotations

from functools import partial
from typing import Any

import fastjsonschema
import jsonschema_rs
import msgspec
import pydantic
from jsonschema import Draft202012Validator

import rcdp_schemas as rcdp
from rcdp_schemas.checking.check import collect
from scripts.bench.contestants import Contestant, Run, collector, judge, quiet
from scripts.bench.typed import struct, typed_dict


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
        judge("rcdp-schemas, is_valid", ours.is_valid),
        Contestant("rcdp-schemas, check", ours.check, lambda payload: ours.check(payload).valid),
        judge("jsonschema-rs", theirs.is_valid),
        Contestant("msgspec, convert", convert, quiet(convert)),
        Contestant("pydantic", adapter.validate_python, quiet(adapter.validate_python)),
        Contestant("fastjsonschema", compiled, quiet(compiled)),
        judge("jsonschema", slow.is_valid),
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
        collector("rcdp-schemas, findings", partial(collect, event)),
        collector("rcdp-schemas, check", lambda payload: ours.check(payload).issues),
        collector("jsonschema-rs", lambda payload: list(theirs.iter_errors(payload))),
        collector("pydantic", partial(_pydantic_errors, adapter.validate_python)),
        collector("fastjsonschema", partial(_fastjsonschema_errors, compiled)),
        collector("jsonschema", lambda payload: list(slow.iter_errors(payload))),
    ]


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
