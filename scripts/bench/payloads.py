"""Payloads to measure with: the contract's examples, each with numbers and texts of its own."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

import rcdp_schemas as rcdp


def payloads(count: int, random: Random, events: tuple[str, ...]) -> Iterator[dict[str, Any]]:
    """Yield valid payloads without warnings, of one event after the other."""
    examples = [{"eventType": event, **rcdp.example(event, full=True)} for event in events]
    for index in range(count):
        yield _varied(examples[index % len(examples)], random)


def write_files(folder: Path, count: int, random: Random, event: str) -> list[Path]:
    """Write payloads of an event into files of their own, and return these."""
    paths = [folder / f"{index:05}.json" for index in range(count)]
    for path, payload in zip(paths, payloads(count, random, (event,)), strict=True):
        path.write_text(json.dumps(payload, indent=2), encoding="utf-8")
    return paths


def write_records(path: Path, count: int, random: Random) -> None:
    """Write payloads of all events as NDJSON."""
    with path.open("w", encoding="utf-8") as file:
        for payload in payloads(count, random, tuple(event.name for event in rcdp.events())):
            file.write(f"{json.dumps(payload)}\n")


def _varied(example: dict[str, Any], random: Random) -> dict[str, Any]:
    """Return a payload with another time, and names of other lengths."""
    changed = {**example, "requestTime": 1_700_000_000_000 + random.randrange(10**10)}
    changed["srcId"] = "".join(random.choices("abcdefghijklmnopqrstuvwxyz", k=random.randrange(3, 20)))
    return changed
