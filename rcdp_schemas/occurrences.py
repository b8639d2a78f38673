"""Where fields occur: every field of every event and token schema."""

from __future__ import annotations

from functools import cache

from rcdp_schemas.contract.registry import fields_of
from rcdp_schemas.dataclass import dataclass
from rcdp_schemas_generated.index import TARGETS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from rcdp_schemas.contract.registry import Field


@dataclass(frozen=True, slots=True)
class Occurrence:
    """A field, and an event or token schema that has it."""

    target: str
    field: Field


def occurrences() -> Iterator[Occurrence]:
    """Yield every field of every event and token schema."""
    for target in TARGETS:
        for field in fields_of(target).values():
            yield Occurrence(target, field)


@cache
def namesakes(name: str) -> tuple[Occurrence, ...]:
    """Return every field of a documented name."""
    return tuple(each for each in occurrences() if each.field.name == name)


@cache
def documented_names() -> frozenset[str]:
    """Return the names of all documented fields."""
    return frozenset(each.field.name for each in occurrences())
