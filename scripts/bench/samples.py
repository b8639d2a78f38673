"""What is measured with: payloads of three events, drawn from a seed, and faults put into some of them."""

from __future__ import annotations

import copy
import json
import string
from collections.abc import Iterator, Mapping, Sequence
from random import Random
from types import MappingProxyType
from typing import Any, NamedTuple

import rcdp_schemas as rcdp

_PLAIN = string.ascii_letters + string.digits
# Letters as customers have them in their names: two bytes in UTF-8, three, and four.
_OTHERS = "äöüßéèêçñøåłżіїжאבن東京日本店한글😀"
_OF_TYPE: Mapping[str, tuple[Any, ...]] = {
    "null": (None,),
    "boolean": (True, False),
    "integer": (7, -3),
    "number": (12.5, 0.25),
    "string": ("12", "abc", ""),
    "array": ([], ["a"]),
    "object": ({}, {"value": 1}),
}
_BROKEN_TIMES = ("2024-13-45 10:00:00", "2024-03-09T16:00:00Z", "09.03.2024")
SHARES: Mapping[str, float] = MappingProxyType(
    {"eventLogin": 0.43, "eventAddToCart": 0.71, "eventTransactionComplete": 0.76}
)
"""The events, and how many of their optional fields are there: what makes 0.45, 0.86 and 3.0 kB."""
LARGEST = "eventTransactionComplete"
_USUAL = 0.7


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
            for name, member in schema.get("properties", {}).items()
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
        choices = [entry["enum"] for entry in rules(schema) if "enum" in entry]
        if choices:
            return self._random.choice(choices[-1])
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
        if pattern.startswith("^(0[1-9]|1[0-2])-"):
            return f"{self._random.randint(1, 12):02}-{self._random.randint(1, 28):02}-1990"
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


class _Place(NamedTuple):
    """A member or item that a payload has."""

    holder: Any
    token: str | int
    schema: Mapping[str, Any]
    required: bool


def broken(drawer: Drawer, random: Random) -> dict[str, Any]:
    """Return a payload with one to three faults."""
    payload = drawer.payload()
    first = _break([*_places(drawer, payload, drawer.schema)], random, ("missing", "rule", "type"))
    for _ in range(random.randrange(3)):
        places = _places(drawer, payload, drawer.schema)
        others = [place for place in places if place.holder is not first.holder]
        if others:
            _break(others, random, ("missing", "rule", "soft rule", "type", "unknown"))
    return payload


def _places(drawer: Drawer, value: Any, schema: Mapping[str, Any]) -> Iterator[_Place]:
    """Yield the places below a value, as far as they hold what their schema is about."""
    schema = drawer.resolved(schema)
    if isinstance(value, dict) and "properties" in schema:
        for name in [name for name in value if name in schema["properties"]]:
            member = drawer.resolved(schema["properties"][name])
            yield _Place(value, name, member, name in schema.get("required", ()))
            yield from _places(drawer, value[name], member)
    if isinstance(value, list) and "items" in schema:
        for index, item in enumerate(value):
            yield _Place(value, index, drawer.resolved(schema["items"]), required=False)
            yield from _places(drawer, item, schema["items"])


def _break(places: Sequence[_Place], random: Random, kinds: Sequence[str]) -> _Place:
    """Put a fault of one of these kinds into one of the places, and return it."""
    kind = random.choice(kinds)
    fitting = [place for place in places if _fits(place, kind)]
    if not fitting:
        return _break(places, random, ("type",))
    place = random.choice(fitting)
    if kind == "missing":
        del place.holder[place.token]
    elif kind == "unknown":
        place.holder[f"extra{random.randrange(1000)}"] = random.choice(("text", 1, [1, {}], None))
    else:
        values = _wrong_types(place.schema) if kind == "type" else [*_rule_breakers(place.schema, kind)]
        place.holder[place.token] = random.choice(values)
    return place


def _fits(place: _Place, kind: str) -> bool:
    if kind in ("rule", "soft rule"):
        return any(True for _ in _rule_breakers(place.schema, kind))
    return place.required if kind == "missing" else kind == "type" or isinstance(place.holder, dict)


def _rule_breakers(schema: Mapping[str, Any], kind: str) -> Iterator[Any]:
    """Yield values of the right type that break a rule, or one whose breach is a warning."""
    if kind == "rule" and ("const" in schema or "enum" in schema):
        yield "other"
    for entry in [schema] if kind == "rule" else schema.get("allOf", ()):
        if "minimum" in entry:
            yield entry["minimum"] - 1
        if "pattern" in entry:
            yield from _BROKEN_TIMES if entry["pattern"].startswith("^[0-9]{4}") else (" ", "\t")


def _wrong_types(schema: Mapping[str, Any]) -> list[Any]:
    right = types(schema)
    if "number" in right:
        right.append("integer")
    wrong = [kind for kind in _OF_TYPE if kind not in right]
    return [value for kind in wrong for value in copy.deepcopy(_OF_TYPE[kind])]


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


def of_all_events(seed: int, count: int) -> list[Sample]:
    """Return valid payloads of every event, with as many of the optional fields as have their usual share."""
    random = Random(seed)  # noqa: S311 - no secrets
    drawers = [Drawer(rcdp.json_schema(event.name, strict=True), random, _USUAL) for event in rcdp.events()]
    names = [event.name for event in rcdp.events()]
    return [
        Sample(name, tuple(drawer.payload() for _ in range(count)), ())
        for name, drawer in zip(names, drawers, strict=True)
    ]


def as_bytes(payload: Any) -> bytes:
    """Return a payload as programs send it: JSON in UTF-8, without blanks."""
    return json.dumps(payload, ensure_ascii=False, separators=(",", ":")).encode()
