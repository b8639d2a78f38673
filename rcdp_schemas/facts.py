"""What is stored of an issue; all that can be said about it is computed from this."""

from __future__ import annotations

from rcdp_schemas.dataclass import dataclass, field

MASK = "***"
"""What stands in the place of a value that must not be shown."""


@dataclass(frozen=True, slots=True)
class Location:
    """A span of the text: lines and columns count from 1, in code points; the end is exclusive."""

    line: int
    column: int
    end_line: int
    end_column: int


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The names of the fields that stood around an issue: beside it, at the root, and in ``eventData``."""

    siblings: frozenset[str]
    root: frozenset[str]
    event_data: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Facts:
    """The stored part of an issue.

    ``path`` holds member names and array indexes from the root. ``expected`` is in words. ``actual``
    is the offending value: None for a missing field and for an issue of the text as a whole,
    ``"***"`` where the value is masked; for an unmet expectation the codes that were raised.
    ``actual_type`` is its JSON type, ``missing`` for an absent field, None where there is no value.
    ``event`` is the event or token schema that the payload was validated as, None where that could not
    be told. ``spelling`` is what stands in the text in the place of a number, the number itself or a YAML
    alias; None without a text, and where the value is masked.
    """

    code: str
    path: tuple[str | int, ...]
    keyword: str
    expected: str
    actual: object = field(hash=False)
    actual_type: str | None
    event: str | None
    strict: bool = False
    masked: bool = False
    neighbours: Neighbours | None = field(default=None, compare=False)
    location: Location | None = None
    spelling: str | None = None
