"""Payloads drawn from the strict JSON Schema of an event: valid, without warnings, each unlike the others."""

from __future__ import annotations

import string
from collections.abc import Iterator, Mapping
from random import Random
from typing import Any

_PLAIN = string.ascii_letters + string.digits
# Letters as customers have them in their names: two bytes in UTF-8, three, and four.
_OTHERS = "äöüßéèêçñøåłżіїжאבن東京日本店한글😀"


class Drawer:
    """Draws what a schema accepts; ``share`` is how many of the optional members are there."""

    def __init__(self, schema: Mapping[str, Any], random: Random, share: float) -> None:
        self.schema = schema
        self._random = random
        self._share = share

    def payload(self) -> dict[str, Any]:
        """Return a payload."""
        value: dict[str, Any] = self.value(self.schema)
        return value

    def value(self, schema: Mapping[str, Any]) -> Any:
        """Return a value."""
        schema = self.resolved(schema)
        if "const" in schema:
            return schema["const"]
        if "enum" in schema:
            return self._random.choice(schema["enum"])
        kind = self._random.choice(types(schema))
        if kind == "object":
            return self._object(schema)
        if kind == "array":
            return [self.value(schema["items"]) for _ in range(self._random.randint(1, 20))]
        return self._scalar(kind, schema)

    def resolved(self, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        """Return a schema, or the one that it refers to."""
        reference = schema.get("$ref")
        if reference is None:
            return schema
        found: Mapping[str, Any] = self.schema["$defs"][reference.removeprefix("#/$defs/")]
        return found

    def _object(self, schema: Mapping[str, Any]) -> dict[str, Any]:
        chosen = {*schema.get("required", ()), *self._one_of(schema)}
        if schema is self.schema:
            chosen.add("eventType")
        return {
            name: self.value(member)
            for name, member in schema["properties"].items()
            if name in chosen or self._random.random() < self._share
        }

    def _one_of(self, schema: Mapping[str, Any]) -> list[str]:
        """Return the members of one branch, where an object needs one of several."""
        branches = [branch for entry in schema.get("allOf", ()) for branch in entry.get("anyOf", ())]
        found: list[str] = self._random.choice(branches)["required"] if branches else []
        return found

    def _scalar(self, kind: str, schema: Mapping[str, Any]) -> Any:
        if kind == "null":
            return None
        if kind == "integer":
            return self._integer(schema)
        if kind == "number":
            return self._random.choice((self._random.randrange(100), round(self._random.uniform(0, 500), 2)))
        patterns = [entry["pattern"] for entry in rules(schema) if "pattern" in entry]
        return self._text(patterns[-1] if patterns else "", str(schema["examples"][0]))

    def _integer(self, schema: Mapping[str, Any]) -> int:
        if any("minimum" in entry for entry in rules(schema)):  # a time
            return 1_700_000_000_000 + self._random.randrange(10**11)
        return self._random.randrange(10 ** self._random.randint(1, 10))

    def _text(self, pattern: str, example: str) -> str:
        """Return a text that keeps a pattern, about as long as an example."""
        if "@" in pattern:
            return f"{self._word(12)}.{self._word(8)}@{self._word(8)}.example"
        if pattern.startswith("^[0-9]{4}-"):
            return self._time()
        if pattern.startswith("^-?[0-9]"):
            whole, price = self._random.randrange(50), self._random.uniform(0, 500)
            return self._random.choice((str(whole), f"{price:.2f}"))
        if len(example) > 16 or self._random.random() < 0.8:
            return self._word(len(example))
        return f"{self._word(len(example))}{self._random.choice((' ', ', '))}{self._word(4)}"

    def _time(self) -> str:
        random = self._random
        day = f"20{random.randrange(20, 26)}-{random.randint(1, 12):02}-{random.randint(1, 28):02}"
        minutes = f"{random.randrange(24):02}:{random.randrange(60):02}"
        return f"{day} {minutes}{random.choice((':07', ':59 UTC', ' UTC'))}"

    def _word(self, length: int) -> str:
        """Return letters and digits, more or fewer than asked for; one word in ten has others."""
        count = max(1, length + self._random.randint(-length // 3, length // 3))
        letters = self._random.choices(_PLAIN, k=count)
        if self._random.random() < 0.1:
            letters[self._random.randrange(count)] = self._random.choice(_OTHERS)
        return "".join(letters)


def types(schema: Mapping[str, Any]) -> list[str]:
    """Return the types that a schema accepts."""
    named = schema["type"]
    return [named] if isinstance(named, str) else list(named)


def rules(schema: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Yield the parts of a schema that hold rules: itself, and what a strict one adds."""
    yield schema
    yield from schema.get("allOf", ())
