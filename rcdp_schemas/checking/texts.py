"""Checks one payload given as text: reads it, and returns the outcome with the place of each issue."""

from __future__ import annotations

from collections.abc import Sequence

from rcdp_schemas.checking.check import Outcome, clean, judge
from rcdp_schemas.reading.document import Document
from rcdp_schemas.reading.json import examine, parse, read
from rcdp_schemas_generated.index import EVENTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.checking.check import Verdict
    from rcdp_schemas.checking.routing import Router
    from rcdp_schemas_generated._checks import Finding

_EDITOR_HINT = ("RC202", (None, "$schema"))


def check_data(  # noqa: PLR0913 - how a text is judged, and where it stands
    data: str | bytes,
    router: Router,
    *,
    strict: bool,
    redact: bool,
    first_line: int = 1,
    fixture: bool = False,
) -> Outcome:
    """Return the outcome for a JSON text of one payload. Never raises.

    ``first_line`` is the number of its first line in the file. In a ``fixture``, a file that people edit,
    ``$schema`` at the root is no issue.
    """
    parsed = parse(data)
    if parsed is None:
        document = read(data, first_line=first_line)
        return check_document(document, router, strict=strict, redact=redact, fixture=fixture)
    text, payload = parsed
    verdict = event, matched_by, findings = judge(payload, router)
    if not findings and event in EVENTS:  # the token schemas are open, so anything may be in them
        return clean(event, matched_by)
    document = examine(text, payload, first_line)
    return check_document(document, router, strict=strict, redact=redact, verdict=verdict, fixture=fixture)


def check_document(  # noqa: PLR0913 - how a text is judged, and where it stands
    document: Document,
    router: Router,
    *,
    strict: bool,
    redact: bool,
    verdict: Verdict | None = None,
    fixture: bool = False,
) -> Outcome:
    """Return the outcome for a payload that was read from a text. Never raises.

    ``verdict`` is what ``judge`` said of the payload, if it was asked already. ``fixture`` is as in
    ``check_data``.
    """
    if document.complete:
        event, matched_by, findings = verdict or judge(document.payload, router)
    else:
        event, matched_by = router.without_payload()
        findings = ()
    if fixture:
        findings = _without_editor_hint(findings)
    if not findings and not document.problems:
        return clean(event, matched_by)
    from rcdp_schemas.checking.findings import issues_in_text  # only texts with findings need it

    issues = issues_in_text(findings, document, event, strict=strict, redact=redact)
    return Outcome(event, matched_by, issues, document)


def _without_editor_hint(findings: Sequence[Finding]) -> Sequence[Finding]:
    """Return the findings without that of a text ``$schema`` at the root, which names an editor's schema."""
    return [finding for finding in findings if finding[:2] != _EDITOR_HINT or not isinstance(finding[4], str)]
