"""Payloads that are wrong on purpose: each is valid when it is wrong in the expected way, and in no other."""

from __future__ import annotations

from rcdp_schemas.issues.issue import Issue
from rcdp_schemas.ordering import in_document_order
from rcdp_schemas.placing import locate_findings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable

    from rcdp_schemas.issues.issue import Location
    from rcdp_schemas.issues.report import Report
    from rcdp_schemas.loading import Loaded

UNMET = "RC104"


def meet(report: Report, expected: Iterable[str], loaded: Loaded) -> Report:
    """Return the report on a payload that must raise the expected codes, all of them and no other.

    It has no issue where the payload does, else RC104 and the issues that were not expected.
    """
    codes, found = frozenset(expected), frozenset(issue.code for issue in report.issues)
    if found == codes:
        return report.replace(issues=())
    unmet = Issue(
        code=UNMET,
        variant="codes",
        path=(),
        wanted=tuple(sorted(codes)),
        actual=" and ".join(sorted(found)) or "nothing",
        actual_type=None,
        event=report.event,
        location=_place(loaded),
    )
    others = (issue for issue in report.issues if issue.code not in codes)
    return report.replace(issues=in_document_order((unmet, *others), loaded.payload))


def _place(loaded: Loaded) -> Location:
    """Return where a payload begins, or what keeps it from being read stands."""
    if not loaded.complete:
        return loaded.problems[0][1]
    (place,) = locate_findings(loaded, [(UNMET, None, "codes", "", None)])
    return place
