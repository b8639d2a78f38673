"""Which span of a text an issue gets: a value, a key, or the head of the object that lacks a field."""

from __future__ import annotations

from rcdp_schemas.contract.codes import place_of
from rcdp_schemas.contract.pointers import flatten

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from rcdp_schemas.issues.issue import Location
    from rcdp_schemas.loading import Loaded
    from rcdp_schemas_generated._checks import Finding


def locate_findings(loaded: Loaded, findings: Sequence[Finding]) -> list[Location]:
    """Return the place of each finding about a payload that was read from a text.

    Of a repeated key the last value counts: the one that a parser keeps.
    """
    places = [(place_of(finding[0]) != "value", _place(finding)) for finding in findings]
    wanted = {path for _, path in places}
    spans = {span.path: span for span in loaded.scan() if span.path in wanted}
    locate = loaded.text.lines.locate
    return [locate(spans[path].head if head else spans[path].value) for head, path in places]


def _place(finding: Finding) -> tuple[str | int, ...]:
    """Return the place of a finding, for a missing field that of the object around it."""
    path = flatten(finding[1])
    return path[:-1] if place_of(finding[0]) == "parent" else path
