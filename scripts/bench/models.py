"""What it takes to make a model of a dict, and JSON of a model: ourselves beside others."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence
from dataclasses import fields, is_dataclass
from functools import partial
from random import Random
from statistics import geometric_mean
from typing import Any, Union

import cattrs
import cattrs.strategies
import msgspec
import pydantic
from mashumaro.codecs import BasicDecoder

import rcdp_schemas as rcdp
from rcdp_schemas.contract.registry import model_of
from scripts.bench.figures import Figure, Options, Section, table
from scripts.bench.payloads import Contestant, clock_of, microseconds
from scripts.bench.samples import LARGEST, Sample, of_all_events
from scripts.bench.typed import dataclass_for_msgspec, dataclass_for_pydantic, plain_dataclass

PARSE = "a model of a dict"
WRITE = "JSON of a model"
_ROUNDS = 15
_FEWER = 5  # there are five times as many events as in other sections


def _parsers(event: str) -> list[Contestant]:
    """Return who makes a dataclass of a valid dict; ``accepts`` gives what it holds, as a dict."""
    schema = rcdp.json_schema(event)
    ours = rcdp.Validator(event).parse
    model = model_of(event)
    found: Sequence[tuple[str, Callable[[Any], Any]]] = [
        ("rcdp-schemas, parse", ours),
        ("rcdp-schemas, from_dict, which does not validate", model.from_dict),
        ("pydantic", pydantic.TypeAdapter(dataclass_for_pydantic(schema)).validate_python),
        ("msgspec, convert", partial(msgspec.convert, type=dataclass_for_msgspec(schema))),
        ("mashumaro, types alone", BasicDecoder(plain_dataclass(schema)).decode),
        ("cattrs, which checks little", _cattrs(plain_dataclass(schema))),
    ]
    return [Contestant(name, run, None) for name, run in found]


def _cattrs(kind: Any) -> Callable[[Any], Any]:
    converter = cattrs.Converter(detailed_validation=False)
    scalars = Union[str, int, float, None]  # noqa: UP007 - the call wants the form with brackets
    cattrs.strategies.configure_union_passthrough(scalars, converter)
    converter.get_structure_hook(kind)
    return lambda payload: converter.structure(payload, kind)


def _writers(_: str) -> list[Contestant]:
    """Return who makes JSON of a model, and of the dict that it was made of."""
    found: Sequence[tuple[str, Callable[[Any], Any]]] = [
        ("rcdp-schemas, to_json", lambda pair: pair[0].to_json()),
        ("rcdp-schemas, to_dict", lambda pair: pair[0].to_dict()),
        ("json.dumps of the dict", lambda pair: json.dumps(pair[1])),
    ]
    return [Contestant(name, run, None) for name, run in found]


def plain(value: Any) -> Any:
    """Return what a model or another dataclass holds as a JSON value."""
    if hasattr(value, "to_dict"):
        return value.to_dict()
    if is_dataclass(value):
        held = {known.name: getattr(value, known.name) for known in fields(value)}
        return {name: plain(item) for name, item in held.items() if item is not rcdp.UNSET}
    return [plain(item) for item in value] if isinstance(value, (list, tuple)) else value


def prove_equal(contestants: Sequence[Contestant], payloads: Sequence[Any], expected: Sequence[Any]) -> None:
    """Let each contestant run on each payload. Raises SystemExit where a result is not the expected one."""
    for name, run, _ in contestants:
        for index, (payload, wanted) in enumerate(zip(payloads, expected, strict=True)):
            found = run(payload)
            if (json.loads(found) if isinstance(found, str) else plain(found)) != wanted:
                raise SystemExit(f"{name} makes something else of payload {index}: not measured")


def _measure(options: Options) -> list[Figure]:
    random = Random(options.seed)  # noqa: S311 - no secrets
    clock = clock_of(options)
    figures = []
    for sample in of_all_events(options.seed, max(1, options.payloads // _FEWER)):
        for what, contestants, payloads in (
            (PARSE, _parsers(sample.event), sample.valid),
            (WRITE, _writers(sample.event), _pairs(sample)),
        ):
            prove_equal(contestants, payloads, sample.valid)
            times = microseconds(contestants, payloads, options.rounds or _ROUNDS, random, clock)
            pairs = zip(contestants, times, strict=True)
            figures += [Figure(f"{what}, {sample.event}", one.name, time) for one, time in pairs]
    return figures


def _pairs(sample: Sample) -> tuple[Any, ...]:
    model = model_of(sample.event)
    return tuple((model.from_dict(payload), payload) for payload in sample.valid)


def _table(figures: Sequence[Figure]) -> list[str]:
    """Return a table with a row for each contestant: geometric means, and the largest event."""
    columns = ("", "program", "all events", "times", "least", "most", "largest event")
    return table(columns, _rows(figures), texts=2)


def _rows(figures: Sequence[Figure]) -> Iterator[tuple[str, ...]]:
    times: dict[str, dict[str, dict[str, float]]] = {}
    for figure in figures:
        what, _, event = figure.what.rpartition(", ")
        times.setdefault(what, {}).setdefault(figure.who, {})[event] = figure.time
    for what, by_who in times.items():
        first = next(iter(by_who.values()))
        for who, by_event in by_who.items():
            ratios = [time / first[event] for event, time in by_event.items()]
            numbers = (
                f"{geometric_mean(by_event.values()):.1f}",
                *(f"{ratio:.2f}" for ratio in (geometric_mean(ratios), min(ratios), max(ratios))),
                f"{by_event[LARGEST]:.1f}",
            )
            yield (what, who, *numbers)


MODELS = Section(
    "models",
    "Models",
    """\
A dataclass that is made of a valid `dict`, and JSON that is made of a model, for payloads of all 15 events.
The others have dataclasses as our models are: frozen, with slots, and with fields of the same types, which
pydantic and msgspec hold to the same rules. mashumaro checks types alone, cattrs hardly anything. None of
them keeps undocumented fields or the order of the fields, which our models do. Before, the result of each
is compared with the payload.

Microseconds a payload, the geometric mean of all events; then as many times those of the first row: the
mean, the least and the greatest of the events; then microseconds for the largest event.""",
    _measure,
    _table,
)
