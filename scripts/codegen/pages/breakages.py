"""Broken payloads for an event's page: the full example with one mistake in it each time."""

from __future__ import annotations

import copy
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from scripts.codegen.fields import Entry
from scripts.codegen.ir import Contract, Event, Json
from scripts.codegen.pages.markdown import code, value

_NUMBER = re.compile(r"[1-9][0-9]*(\.[0-9]*[1-9])?")


@dataclass(frozen=True, slots=True)
class Breakage:
    """A payload with one mistake: the issue code meant, what was done in Markdown, and the payload."""

    code: str
    change: str
    payload: Json


@dataclass(frozen=True, slots=True)
class _Site:
    """A field of a payload that may be broken: the object that holds it, and its value there."""

    contract: Contract
    entry: Entry
    holder: dict[str, Json]

    @property
    def value(self) -> Json:
        return self.holder[self.entry.name]

    def put(self, content: Json) -> str:
        """Replace the value; return what was done in words."""
        self.holder[self.entry.name] = content
        return f"{code(self.entry.path)} as {value(content)}"


def breakages_of(contract: Contract, event: Event, entries: tuple[Entry, ...]) -> tuple[Breakage, ...]:
    """Return a broken payload for each code that the event's own fields can raise, and a few more."""
    found: dict[str, Breakage] = {}
    telling = sorted(entries, key=lambda entry: ("." not in entry.path, not _differs(contract, entry)))
    for entry in telling:
        for name in entry.codes:
            if name not in found and name in (_COMMON if entry.common else _WAYS):
                found |= {broken.code: broken for broken in _broken(contract, event, entry, name)}
    return tuple(found[name] for name in sorted(found))


def _differs(contract: Contract, entry: Entry) -> bool:
    """Whether another component has a scalar field of this name with other types."""
    others = {
        member.schema.types
        for schema in contract.schemas.values()
        for member in schema.properties
        if member.name == entry.name and member.schema.types
    }
    return len(others) > 1


def _broken(contract: Contract, event: Event, entry: Entry, name: str) -> Iterator[Breakage]:
    payload = copy.deepcopy(event.examples.get("full"))
    holder = _holder(payload, entry.path)
    if holder is not None and entry.name in holder:
        change = _WAYS[name](_Site(contract, entry, holder))
        if change:
            yield Breakage(name, change, payload)


def _holder(payload: Json, path: str) -> dict[str, Json] | None:
    """Return the object of a payload that holds a field, through the first item of each list."""
    found = payload
    for token in path.split(".")[:-1]:
        found = found.get(token.rstrip("[]")) if isinstance(found, dict) else None
        for _ in range(token.count("[]")):
            found = found[0] if isinstance(found, list) and found else None
    return found if isinstance(found, dict) else None


def _left_out(site: _Site) -> str:
    del site.holder[site.entry.name]
    return f"{code(site.entry.path)} left out"


def _misspelt(site: _Site) -> str:
    """Misspell the first optional member of an object, or add one that is not documented."""
    assert isinstance(site.value, dict), "only an object knows its members"
    required = site.contract.schemas[site.entry.member.schema.ref].required
    optional = [name for name in site.value if name not in required]
    old = optional[0] if optional else ""
    new = (old.lower() if old.lower() != old else f"{old}s") if old else "comment"
    site.value[new] = site.value.pop(old) if old else "a note"
    path = f"{site.entry.path}.{new}"
    return f"{code(path)} in place of {code(old)}" if old else f"{code(path)} added"


def _other_type(site: _Site) -> str:
    """Put a number in quotes, take a number's quotes away, or send null."""
    content, types = site.value, site.entry.types
    if "string" not in types and isinstance(content, (int, float)):
        return site.put(str(content))
    if isinstance(content, str) and not {"number", "integer"} & {*types} and _NUMBER.fullmatch(content):
        return site.put(float(content) if "." in content else int(content))
    return "" if "null" in types or isinstance(content, dict) else site.put(None)


def _lower_case(site: _Site) -> str:
    return site.put(str(site.value).lower())


def _malformed(site: _Site) -> str:
    """Break a format in the first way that does."""
    text = str(site.value)
    patterns = [rule.compiled for rule in site.entry.rules if rule.compiled]
    others = (text.replace("-", "/"), text.replace("@", " at "), f"{text}?")
    return site.put(next((it for it in others if not all(re.search(form, it) for form in patterns)), ""))


def _out_of_range(site: _Site) -> str:
    bound = next(rule for rule in site.entry.rules if rule.code == "RC303")
    assert isinstance(bound.value, (int, float)), "a bound is a number"
    return site.put(bound.value + (-1 if "inimum" in bound.keyword else 1))


def _other_event(site: _Site) -> str:
    others = [event.name for event in site.contract.events if event.name != site.entry.target]
    return site.put(others[0]) if others else ""


def _seconds(site: _Site) -> str:
    return site.put(site.value // 1000) if isinstance(site.value, int) else ""


_WAYS: dict[str, Callable[[_Site], str]] = {
    "RC103": _other_event,
    "RC201": _left_out,
    "RC202": _misspelt,
    "RC203": _other_type,
    "RC301": _lower_case,
    "RC302": _malformed,
    "RC303": _out_of_range,
    "RC401": _seconds,
    "RC402": lambda site: site.put(""),
    "RC403": lambda site: site.put(f"{site.value} USD"),
    "RC404": lambda site: site.put({}),
    "RC405": lambda site: site.put([]),
}

_COMMON = ("RC401", "RC404")
"""The codes that matter to every event although only common fields raise them."""
