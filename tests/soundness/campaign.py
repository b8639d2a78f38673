"""Checks mutants of payloads: those with no issue are checked again with the detailed read."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any, TypeAlias

from rcdp_schemas.checking.routing import Router
from rcdp_schemas.checking.texts import check_data, check_document
from rcdp_schemas.reading.json import read
from rcdp_schemas_generated.index import EVENTS
from scripts.proof.corpus import payload_rows
from tests.commands import ROOT
from tests.soundness.mutants import mutant, written

Check: TypeAlias = Callable[[bytes, str | None], tuple[bool, str | None]]


class UnsoundError(AssertionError):
    """The fast read accepts a text in which the detailed read finds an issue."""


@dataclass
class Tally:
    """How many mutants there were, and of each event how many were accepted."""

    mutants: int = 0
    accepted: Counter[str] = field(default_factory=Counter)


def bases() -> dict[str, list[Any]]:
    """Return the valid payloads of each event that mutants are made from: the examples, and the corpus."""
    found: dict[str, list[Any]] = {}
    for name in EVENTS:
        examples = sorted((ROOT / "spec" / "examples" / name).glob("*.json"))
        payloads = [json.loads(path.read_bytes()) for path in examples]
        payloads += [row.payload for row in payload_rows() if row.event == name and row.is_sound]
        found[name] = payloads + [{"eventType": name, **payload} for payload in payloads]
    return found


def check(data: bytes, event: str | None) -> tuple[bool, str | None]:
    """Return whether nothing is found in bytes, and the event that they are checked as."""
    outcome = check_data(data, Router(event), strict=False, redact=False)
    return not outcome.issues, outcome.event


def judge(data: bytes, event: str | None, check: Check = check) -> str | None:
    """Return the event of bytes in which nothing is found. Raises UnsoundError where something must be."""
    is_clean, found = check(data, event)
    if not is_clean:
        return None
    closely = check_document(read(data), Router(event), strict=False, redact=False)
    if closely.issues or closely.event != found:
        codes = [issue.code for issue in closely.issues]
        raise UnsoundError(f"accepted as {found}, but {closely.event} with {codes}: {event} {data!r}")
    return found


def run(count: int, seed: str) -> Tally:
    """Judge mutants of all events. Raises UnsoundError."""
    random = Random(seed)  # noqa: S311 - no secret
    payloads, tally = bases(), Tally()
    names = [*payloads]
    while tally.mutants < count:
        name = random.choice(names)
        data = written(random, random.choice(payloads[name]))
        other = written(random, random.choice(payloads[random.choice(names)]))
        for _ in range(20):
            accepted = judge(mutant(random, data, other), random.choice((None, name, name)))
            tally.mutants += 1
            if accepted:
                tally.accepted[accepted] += 1
    return tally
