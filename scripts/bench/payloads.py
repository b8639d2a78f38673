"""What one payload takes: as a dict, valid and invalid, and as bytes; ourselves beside others."""

from __future__ import annotations

import gc
import json
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from random import Random
from statistics import median
from time import perf_counter_ns, thread_time_ns
from typing import Any, NamedTuple

import fastjsonschema
import jsonschema_rs
import msgspec
import orjson
import pydantic
from jsonschema import Draft202012Validator

import rcdp_schemas as rcdp
from rcdp_schemas.checking.check import collect
from scripts.bench.figures import Figure, Options, Section, table_of_payloads
from scripts.bench.samples import Sample, samples
from scripts.bench.typed import struct, typed_dict

Run = Callable[[Any], Any]
"""What is measured, with a payload."""
_ROUNDS = 15
_IN_A_TABLE = "Microseconds per payload, then the ratio to our first row."


class Contestant(NamedTuple):
    """What is measured, and whether it accepts a payload; None for what only reads it."""

    name: str
    run: Run
    accepts: Callable[[Any], bool] | None


def judge(name: str, run: Callable[[Any], bool]) -> Contestant:
    """Return one that returns its verdict."""
    return Contestant(name, run, run)


def collector(name: str, run: Run) -> Contestant:
    """Return one that returns all that it finds."""
    return Contestant(name, run, lambda payload: not run(payload))


def quiet(run: Run) -> Callable[[Any], bool]:
    """Return whether a run goes through, for those who raise what they find."""

    def accepts(payload: Any) -> bool:
        try:
            run(payload)
        except (ValueError, fastjsonschema.JsonSchemaException):
            return False
        return True

    return accepts


def prove(contestants: Iterable[Contestant], sample: Sample) -> None:
    """Let each contestant judge each payload. Raises SystemExit where one is wrong."""
    for name, _, accepts in contestants:
        if accepts is None:
            continue
        for kind, payloads in (("valid", sample.valid), ("invalid", sample.invalid)):
            for index, payload in enumerate(payloads):
                if accepts(payload) is not (kind == "valid"):
                    verb = "refuses" if kind == "valid" else "accepts"
                    raise SystemExit(f"{name} {verb} {kind} payload {index} of {sample.event}: not measured")


def microseconds(
    contestants: Sequence[Contestant],
    payloads: Sequence[Any],
    rounds: int,
    random: Random,
    clock: Callable[[], int],
) -> list[float]:
    """Return what a payload takes each contestant: the median over rounds of all, each in another order."""
    found: list[list[float]] = [[] for _ in contestants]
    for _ in range(rounds):
        for index in random.sample(range(len(contestants)), len(contestants)):
            found[index].append(_microseconds(contestants[index].run, payloads, clock))
    return [median(times) for times in found]


def clock_of(options: Options) -> Callable[[], int]:
    """Return the clock that measures payloads, in nanoseconds."""
    return thread_time_ns if options.processor_time else perf_counter_ns


def _microseconds(run: Run, payloads: Sequence[Any], clock: Callable[[], int]) -> float:
    gc.collect()
    gc.disable()
    try:
        start = clock()
        for payload in payloads:
            run(payload)
        return (clock() - start) / 1000 / len(payloads)
    finally:
        gc.enable()


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


def _measure(
    options: Options, contestants: Callable[[str], list[Contestant]], *, as_bytes: bool, valid: bool
) -> list[Figure]:
    random = Random(options.seed)  # noqa: S311 - no secrets
    clock = clock_of(options)
    figures = []
    for drawn in samples(options.seed, options.payloads):
        sample = drawn.as_bytes() if as_bytes else drawn
        taking_part = contestants(sample.event)
        prove(taking_part, sample)
        payloads = sample.valid if valid else sample.invalid
        times = microseconds(taking_part, payloads, options.rounds or _ROUNDS, random, clock)
        pairs = zip(taking_part, times, strict=True)
        figures += [Figure(sample.title, one.name, time) for one, time in pairs]
    return figures


DICT_VALID = Section(
    "dict-valid",
    "A valid dict",
    f"The verdict on a payload that is already a `dict`. `check` also finds warnings. {_IN_A_TABLE}",
    lambda options: _measure(options, dict_judges, as_bytes=False, valid=True),
    table_of_payloads,
)
DICT_INVALID = Section(
    "dict-invalid",
    "All issues of an invalid dict",
    f"""\
Payloads with one to three faults, some of them warnings. The other validators use the strict JSON Schema,
which turns warnings into errors. "Findings" are what our validators collect; `check` also words them and
sorts them into document order. {_IN_A_TABLE}""",
    lambda options: _measure(options, dict_collectors, as_bytes=False, valid=False),
    table_of_payloads,
)
BYTES = Section(
    "bytes",
    "Valid bytes",
    f"""\
The verdict on a payload as UTF-8 encoded JSON. The two parsers alone show the lower bound. Only `check_text`
finds repeated keys. {_IN_A_TABLE}""",
    lambda options: _measure(options, text_judges, as_bytes=True, valid=True),
    table_of_payloads,
)
