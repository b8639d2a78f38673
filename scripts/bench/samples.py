"""What is measured with: payloads of three events, small, middling and large, drawn from a seed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from random import Random
from types import MappingProxyType
from typing import Any, NamedTuple

import rcdp_schemas as rcdp
from scripts.bench.drawing import Drawer
from scripts.bench.faults import broken

SHARES: Mapping[str, float] = MappingProxyType(
    {"eventLogin": 0.43, "eventAddToCart": 0.71, "eventTransactionComplete": 0.76}
)
"""The events, and how many of their optional fields are there: what makes 0.45, 0.86 and 3.0 kB."""
LARGEST = "eventTransactionComplete"


class Sample(NamedTuple):
    """Payloads of one event."""

    event: str
    valid: tuple[Any, ...]
    invalid: tuple[Any, ...]

    def as_bytes(self) -> Sample:
        """Return the payloads as JSON text in UTF-8."""
        return Sample(self.event, tuple(map(as_bytes, self.valid)), tuple(map(as_bytes, self.invalid)))

    def with_names(self) -> Sample:
        """Return the payloads of which ``eventType`` tells the event."""
        named = tuple(payload for payload in self.invalid if payload.get("eventType") == self.event)
        return Sample(self.event, self.valid, named)

    @property
    def title(self) -> str:
        """The event and how large its payloads are."""
        texts = [payload if isinstance(payload, bytes) else as_bytes(payload) for payload in self.valid]
        return f"{self.event}, {sum(map(len, texts)) / len(texts) / 1000:.2f} kB"


def samples(seed: int, count: int) -> list[Sample]:
    """Return the samples: as many valid payloads of each event, and a fifth of that of invalid ones."""
    random = Random(seed)  # noqa: S311 - no secrets
    found = []
    for event, share in SHARES.items():
        drawer = Drawer(rcdp.json_schema(event, strict=True), random, share)
        valid = tuple(drawer.payload() for _ in range(count))
        invalid = tuple(broken(drawer, random) for _ in range(max(1, count // 5)))
        found.append(Sample(event, valid, invalid))
    return found


def as_bytes(payload: Any) -> bytes:
    """Return a payload as programs send it: JSON in UTF-8, without blanks."""
    return json.dumps(payload, ensure_ascii=False, separators=(",", ":")).encode()
