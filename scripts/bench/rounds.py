"""Measuring functions in turn, after it is proven that they do the same."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable, Sequence
from random import Random
from statistics import median
from typing import Any

from scripts.bench.contestants import Contestant, Run
from scripts.bench.samples import Sample


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
