"""What fixtures can exercise of a field: that it is there, each of its types, null, each of its choices."""

from __future__ import annotations

from rcdp_schemas.dataclass import dataclass
from rcdp_schemas.kinds import type_name
from rcdp_schemas_generated._checks import is_integer

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcdp_schemas.contract.registry import Field

FIELD, TYPE, NULL, CHOICE = "field", "type", "null", "choice"


@dataclass(frozen=True, slots=True)
class Goal:
    """One thing to exercise. ``value`` is the name of the type, or the choice; None for the other kinds."""

    pointer: str
    path: str
    kind: str
    value: object = None


def goals_of(field: Field) -> Iterator[Goal]:
    """Yield what can be exercised of a field: that it is there where it is optional, and its branches."""
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
