"""Payloads that are wrong on purpose: each is valid when it is wrong in the expected way, and in no other."""

from __future__ import annotations

from rcdp_schemas.checking.findings import place_of_payload
from rcdp_schemas.issues import Issue

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from rcdp_schemas.checking.check import Outcome
    from rcdp_schemas.reading.document import Document

UNMET = "RC104"


def meet(outcome: Outcome, expected: Iterable[str], document: Document) -> Outcome:
    """Return the outcome for a payload that must raise the expected codes, all of them and no other.

    It has no issue where the payload does, else RC104 and the issues that were not expected.
    """
    codes, found = frozenset(expected), frozenset(issue.code for issue in outcome.issues)
    if found == codes:
        return outcome.with_issues(())
    unmet = Issue(
        code=UNMET,
        path=(),
        keyword="",
        expected=_listed(codes),
        actual=_listed(found),
        actual_type=None,
        event=outcome.event,
        location=place_of_payload(document),
    )
    others = (issue for issue in outcome.issues if issue.code not in codes)
    return outcome.with_issues((unmet, *others), document)


def _listed(codes: frozenset[str]) -> str:
    return " and ".join(sorted(codes)) or "nothing"
