"""Which span of a text an issue gets: a value, a key, or the head of the object that lacks a field."""

from __future__ import annotations

from rcdp_schemas.paths import flatten

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence

    from rcdp_schemas.facts import Location
    from rcdp_schemas.loading import Loaded
    from rcdp_schemas_generated._checks import Finding

# Of an object that lacks a field (RC102, RC201, RC404), of a payload as a whole (RC104), or of a field whose
# name is wrong (RC202, RC406).
_AT_HEAD = frozenset({"RC102", "RC104", "RC201", "RC202", "RC404", "RC406"})


def locate_findings(loaded: Loaded, findings: Sequence[Finding]) -> list[Location]:
    """Return the place of each finding about a payload that was read from a text.

    Of a repeated key the last value counts: the one that a parser keeps.
    """
    places = [(finding[0] in _AT_HEAD, _place(finding)) for finding in findings]
    wanted = {path for _, path in places}
    spans = {span.path: span for span in loaded.scan() if span.path in wanted}
    locate = loaded.text.lines.locate
    return [locate(spans[path].head if head else spans[path].value) for head, path in places]


def _place(finding: Finding) -> tuple[str | int, ...]:
    """Return the place of a finding, for a missing field that of the object around it."""
    path = flatten(finding[1])
    return path[:-1] if finding[0] == "RC201" else path
