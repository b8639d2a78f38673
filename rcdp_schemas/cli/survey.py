"""Records what payloads exercise of the contract: fields, their types, null, and their choices."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from rcdp_schemas.contract.pointers import ITEM, format_pointer
from rcdp_schemas.contract.registry import Field, fields_of
from rcdp_schemas.dataclass import dataclass, field
from rcdp_schemas.reading.python_values import type_name
from rcdp_schemas_generated._checks import is_integer
from rcdp_schemas_generated.index import EVENTS

FIELD, TYPE, NULL, CHOICE = "field", "type", "null", "choice"
COMMON = "common fields"
_OWN = "/eventData"


@dataclass(frozen=True, slots=True)
class Goal:
    """One thing to exercise. ``value`` is the name of a type, or a choice; None for the other kinds."""

    pointer: str
    path: str
    kind: str
    value: object = None


def goals_of(field: Field) -> Iterator[Goal]:
    """Yield what can be exercised of a field: its presence if it is optional, and its branches."""
    if not field.required:
        yield Goal(field.pointer, field.path, FIELD)
    if len(field.types) + field.nullable > 1:
        for name in field.types:
            yield Goal(field.pointer, field.path, TYPE, name)
    if field.nullable:
        yield Goal(field.pointer, field.path, NULL)
    for choice in field.choices if len(field.choices) > 1 else ():
        yield Goal(field.pointer, field.path, CHOICE, choice)


def is_met(goal: Goal, value: object) -> bool:
    """Whether a valid value of the field exercises the goal."""
    if goal.kind == TYPE:
        return type_name(value) == goal.value or (goal.value in {"integer", "number"} and is_integer(value))
    if goal.kind == NULL:
        return value is None
    return goal.kind == FIELD or value == goal.value


@dataclass(frozen=True, slots=True)
class Section:
    """The goals of one event's own fields, or of the common fields, and which of them are met."""

    name: str
    payloads: int
    goals: tuple[Goal, ...]
    met: frozenset[Goal]

    def chosen(self, *, fields: bool) -> tuple[Goal, ...]:
        """Return the goals that are optional fields, or those that are branches."""
        return tuple(goal for goal in self.goals if (goal.kind == FIELD) is fields)

    def missing(self, *, fields: bool) -> tuple[Goal, ...]:
        """Return the goals that no payload exercises."""
        return tuple(goal for goal in self.chosen(fields=fields) if goal not in self.met)


@dataclass(slots=True)
class Survey:
    """What has been exercised so far. Only payloads without an error count; the others are counted apart."""

    files: int = 0
    payloads: int = 0
    invalid: int = 0
    _counts: dict[str, int] = field(default_factory=dict)
    _met: dict[str, set[Goal]] = field(default_factory=dict)

    def add(self, target: str, payload: object) -> None:
        """Note what a valid payload of an event or token schema exercises."""
        self._counts[target] = self._counts.get(target, 0) + 1
        known = fields_of(target)
        for documented, value in _values(payload, "", known):
            met = self._met.setdefault(_section(target, documented.pointer), set())
            met.update(goal for goal in goals_of(documented) if is_met(goal, value))

    def sections(self) -> tuple[Section, ...]:
        """Return the common fields, then each event, then the token schemas that were met."""
        names = [*EVENTS, *(name for name in self._counts if name not in EVENTS)]
        events = sum(count for name, count in self._counts.items() if name in EVENTS)
        return (
            self._part(COMMON, next(iter(EVENTS)), events),
            *(self._part(name, name, self._counts.get(name, 0)) for name in names),
        )

    def _part(self, name: str, target: str, payloads: int) -> Section:
        fields = [each for pointer, each in fields_of(target).items() if _section(target, pointer) == name]
        goals = tuple(goal for each in fields for goal in goals_of(each))
        return Section(name, payloads, goals, frozenset(self._met.get(name, ())))


def _section(target: str, pointer: str) -> str:
    """Return the name of the section that a field of an event or token schema belongs to."""
    is_common = target in EVENTS and pointer != _OWN and not pointer.startswith(f"{_OWN}/")
    return COMMON if is_common else target


def _values(value: object, above: str, known: Mapping[str, Field]) -> Iterator[tuple[Field, object]]:
    """Yield each documented field below a value, with what it holds; ``above`` is the value's pointer."""
    members: Iterator[tuple[str, object]] = iter(())
    if isinstance(value, dict):
        members = iter(value.items())
    elif isinstance(value, list):
        members = ((ITEM, item) for item in value)
    for token, member in members:
        pointer = f"{above}{format_pointer((token,))}"
        if pointer in known:
            yield known[pointer], member
        if pointer in known or token == ITEM:
            yield from _values(member, pointer, known)
