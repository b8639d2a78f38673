"""From findings, as the generated validators give them, to a report."""

from __future__ import annotations

from dataclasses import dataclass

from rcdp_schemas.contract.codes import hides_others, is_about
from rcdp_schemas.contract.pointers import flatten, resolve
from rcdp_schemas.credentials import is_credential
from rcdp_schemas.issues.issue import MASK, Issue, Location, Neighbours
from rcdp_schemas.issues.report import Report
from rcdp_schemas.kinds import MISSING, type_name
from rcdp_schemas.ordering import in_document_order
from rcdp_schemas.plain import plain_scalar
from rcdp_schemas_generated import _checks

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rcdp_schemas.loading import Loaded
    from rcdp_schemas_generated._checks import Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What was found in a payload, before it is worded.

    ``findings`` come from the validators. ``loaded`` is what the payload was read from, with the problems
    of the text itself; None for one that was no text.
    """

    event: str | None
    matched_by: str | None
    payload: object
    findings: Sequence[Finding]
    loaded: Loaded | None = None

    def report(self, *, strict: bool, redact: bool) -> Report:
        """Return the report; strict makes warnings errors, redact masks every value."""
        neighbourhood = _Neighbourhood(self.payload)
        issues = [
            self._issue(finding, location, neighbourhood, strict=strict, redact=redact)
            for finding, location in self._distinct()
        ]
        return Report(self.event, self.matched_by, in_document_order(issues, self.payload))

    def _distinct(self) -> Iterator[tuple[Finding, Location | None]]:
        """Yield all that was found, but for findings about a value that could not be read."""
        problems = self.loaded.problems if self.loaded is not None else ()
        yield from problems
        unreadable = {flatten(finding[1]) for finding, _ in problems if hides_others(finding[0])}
        findings = [found for found in self.findings if flatten(found[1]) not in unreadable]
        yield from zip(findings, self._places(findings), strict=True)

    def _places(self, findings: Sequence[Finding]) -> Sequence[Location | None]:
        if self.loaded is None or not findings:
            return [None] * len(findings)
        from rcdp_schemas.placing import locate_findings

        return locate_findings(self.loaded, findings)

    def _issue(
        self,
        finding: Finding,
        location: Location | None,
        neighbourhood: _Neighbourhood,
        *,
        strict: bool,
        redact: bool,
    ) -> Issue:
        code, nested, variant, wanted, actual = finding
        path = tuple(map(plain_scalar, flatten(nested)))
        kind = _kind(code, actual)
        # A text in place of a payload may be a form with credentials in it.
        is_form = not path and isinstance(actual, str)
        masked = redact or is_form or any(map(is_credential, path))
        shown = MASK if masked else plain_scalar(actual)
        return Issue(
            code=code,
            variant=variant,
            path=path,
            wanted=wanted,
            actual=None if kind in (None, MISSING) else shown,
            actual_type=kind,
            event=self.event,
            strict=strict,
            masked=masked,
            neighbours=neighbourhood.around(path) if is_about(code, "name") else None,
            location=location,
            spelling=None if masked else self._spelling(actual, location),
        )

    def _spelling(self, value: object, location: Location | None) -> str | None:
        """Return how the text writes a number: ``00501`` is one in YAML."""
        if self.loaded is None or location is None or type_name(value) not in ("integer", "number"):
            return None
        return self.loaded.text.at(location)


def _kind(code: str, actual: object) -> str | None:
    if is_about(code, "bytes", "text"):
        return None
    return MISSING if actual is _checks.MISSING else type_name(actual)


class _Neighbourhood:
    """The names in a payload, gathered once for each object that is asked about."""

    def __init__(self, payload: object) -> None:
        self._payload = payload
        self._seen: dict[tuple[str | int, ...], frozenset[str]] = {}

    def around(self, path: tuple[str | int, ...]) -> Neighbours:
        """Return the names around the field at a path."""
        return Neighbours(self._names(path[:-1]), self._names(()), self._names(("eventData",)))

    def _names(self, path: tuple[str | int, ...]) -> frozenset[str]:
        if path not in self._seen:
            value = resolve(self._payload, path)
            names = value if isinstance(value, dict) else ()
            self._seen[path] = frozenset(name for name in names if isinstance(name, str))
        return self._seen[path]
