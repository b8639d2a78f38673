"""Checks one payload given as text: reads it, and returns the outcome with the place of each issue."""

from __future__ import annotations

from rcdp_schemas.checking.check import Outcome, clean, judge
from rcdp_schemas.reading.document import Document
from rcdp_schemas.reading.json import examine, parse, read
from rcdp_schemas_generated.index import EVENTS

TYPE_CHECKING = False
if TYPE_CHECKING:
    from rcdp_schemas.checking.check import Verdict
    from rcdp_schemas.checking.routing import Router


def check_data(
    data: str | bytes, router: Router, *, strict: bool, redact: bool, first_line: int = 1
) -> Outcome:
    """Return the outcome for a JSON text of one payload. Never raises.

    ``first_line`` is the number of its first line in the file.
    """
    parsed = parse(data)
    if parsed is None:
        return check_document(read(data, first_line=first_line), router, strict=strict, redact=redact)
    text, payload = parsed
    verdict = event, matched_by, findings = judge(payload, router)
    if not findings and event in EVENTS:  # the token schemas are open, so anything may be in them
        return clean(event, matched_by)
    document = examine(text, payload, first_line)
    return check_document(document, router, strict=strict, redact=redact, verdict=verdict)


def check_document(
    document: Document, router: Router, *, strict: bool, redact: bool, verdict: Verdict | None = None
) -> Outcome:
    """Return the outcome for a payload that was read from a text. Never raises.

    ``verdict`` is what ``judge`` said of the payload, if it was asked already.
    """
    if document.complete:
        event, matched_by, findings = verdict or judge(document.payload, router)
    else:
        event, matched_by = router.without_payload()
        findings = ()
    if not findings and not document.problems:
        return clean(event, matched_by)
    from rcdp_schemas.checking.findings import issues_in_text  # only texts with findings need it

    issues = issues_in_text(findings, document, event, strict=strict, redact=redact)
    return Outcome(event, matched_by, issues, document)
