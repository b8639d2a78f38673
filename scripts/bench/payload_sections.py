"""What one payload takes: as a dict, valid and invalid, and as bytes."""

from __future__ import annotations

from collections.abc import Callable
from random import Random
from time import perf_counter_ns, thread_time_ns

from scripts.bench.contestants import Contestant
from scripts.bench.dicts import dict_collectors, dict_judges
from scripts.bench.figures import Figure, Options, Section, table_of_payloads
from scripts.bench.rounds import microseconds, prove
from scripts.bench.samples import samples
from scripts.bench.texts import text_judges

_ROUNDS = 15
_IN_A_TABLE = "Microseconds a payload, and as many times those of the first row of ours."


def _measure(
    options: Options, contestants: Callable[[str], list[Contestant]], *, as_bytes: bool, valid: bool
) -> list[Figure]:
    random = Random(options.seed)  # noqa: S311 - no secrets
    clock = thread_time_ns if options.processor_time else perf_counter_ns
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
    f"The verdict on a payload that is a `dict` already. `check` finds warnings too. {_IN_A_TABLE}",
    lambda options: _measure(options, dict_judges, as_bytes=False, valid=True),
    table_of_payloads,
)
DICT_INVALID = Section(
    "dict-invalid",
    "All that is wrong with a dict",
    f"""\
Payloads with one to three faults, warnings among them: the others take the strict JSON Schema, by which
warnings are errors. Our findings are what the validators gather, before they are worded and put into
document order; `check` does that too. {_IN_A_TABLE}""",
    lambda options: _measure(options, dict_collectors, as_bytes=False, valid=False),
    table_of_payloads,
)
BYTES = Section(
    "bytes",
    "Valid bytes",
    f"""\
The verdict on a payload as JSON text in UTF-8. Two parsers alone show the limit. `check_text` alone finds
repeated keys. {_IN_A_TABLE}""",
    lambda options: _measure(options, text_judges, as_bytes=True, valid=True),
    table_of_payloads,
)
