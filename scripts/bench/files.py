"""Files of payloads, for programs to read."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from random import Random

from scripts.bench.samples import LARGEST, Sample, as_bytes

_LINES_AT_ONCE = 10_000


def write_files(folder: Path, count: int, drawn: Sequence[Sample]) -> list[Path]:
    """Write valid payloads of the largest event into files of their own, and return these."""
    payloads = next(sample.valid for sample in drawn if sample.event == LARGEST)
    paths = [folder / f"{index:05}.json" for index in range(count)]
    for index, path in enumerate(paths):
        text = json.dumps(payloads[index % len(payloads)], indent=2, ensure_ascii=False)
        path.write_text(text, encoding="utf-8")
    return paths


def write_records(path: Path, count: int, drawn: Sequence[Sample], random: Random, broken: int = 0) -> None:
    """Write payloads of all the events, mixed, as NDJSON: valid ones, and some broken ones among them."""
    valid = [as_bytes(payload) + b"\n" for sample in drawn for payload in sample.valid]
    invalid = [as_bytes(payload) + b"\n" for sample in drawn for payload in sample.invalid]
    places = frozenset(random.sample(range(count), broken))
    with path.open("wb") as file:
        for start in range(0, count, _LINES_AT_ONCE):
            indexes = range(start, min(count, start + _LINES_AT_ONCE))
            file.writelines(random.choice(invalid if index in places else valid) for index in indexes)
