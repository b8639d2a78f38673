"""Sample payloads for tests: the contract's own examples, edited."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import rcdp_schemas as rcdp
import rcdp_schemas_generated
from rcdp_schemas.checking.check import Outcome
from rcdp_schemas.checking.files import Result
from rcdp_schemas.reading.document import Document, Text
from rcdp_schemas_generated._words import fill_expectation
from rcdp_schemas_generated.codes import ASIDES, FORMATS, VARIANTS
from tests.commands import ROOT

if TYPE_CHECKING:
    from rcdp_schemas_generated._checks import Finding

_T = TypeVar("_T")

SOURCE_ROOTS = (str(ROOT), str(Path(rcdp_schemas_generated.__path__[0]).parent))
"""What has to be on the path of a process that imports the package from the tree."""

ABSENT = object()


def edited(event: str, edits: dict[str, object] | None = None, *, full: bool = False) -> dict[str, Any]:
    """Return an example of an event with values at pointers replaced, added, or taken out (ABSENT)."""
    payload = rcdp.example(event, full=full)
    for pointer, value in (edits or {}).items():
        *parents, last = map(_token, pointer.split("/")[1:])
        place: Any = payload
        for token in parents:
            place = place[token]
        if value is ABSENT:
            del place[last]
        else:
            place[last] = value
    return payload


def _token(text: str) -> str | int:
    return int(text) if text.isdigit() else text.replace("~1", "/").replace("~0", "~")


def found(report: rcdp.Report) -> list[tuple[str, str]]:
    """Return the code and pointer of each issue, in the report's order."""
    return [(issue.code, issue.pointer) for issue in report.issues]


def only(payload: object, event: str | None = "eventLogin", **options: bool) -> rcdp.Issue:
    """Return the one issue of a payload."""
    (issue,) = rcdp.check(payload, event, **options).issues
    return issue


def expected_of(finding: Finding) -> str:
    """Return what a finding expects, in words."""
    code, _, variant, wanted, _ = finding
    return fill_expectation(VARIANTS[code][variant]["expected"], wanted, FORMATS, ASIDES)


def pickled(value: _T) -> _T:
    """Return a value that was pickled and unpickled."""
    copy: _T = pickle.loads(pickle.dumps(value))  # noqa: S301 - our own bytes
    return copy


def four_defects() -> dict[str, Any]:
    """Return a payload of eventTransactionComplete with three errors and a warning."""
    items = rcdp.example("eventTransactionComplete", full=True)["eventData"]["cartProducts"]
    return edited(
        "eventTransactionComplete",
        {
            "/requestTime": "2024-03-09T16:00:00Z",
            "/eventData/orderId": ABSENT,
            "/eventData/cartProducts": [items[0], {**items[0], "quantity": "2"}],
            "/eventData/billingInfo/zip": ABSENT,
            "/eventData/billingInfo/zipCode": "60001",
        },
        full=True,
    )


FOUR_DEFECTS = [
    ("RC203", "/requestTime"),
    ("RC201", "/eventData/orderId"),
    ("RC203", "/eventData/cartProducts/1/quantity"),
    ("RC202", "/eventData/billingInfo/zipCode"),
]


def reported(
    file: str,
    document: int,
    report: rcdp.Report,
    text: Text | None = None,
    *,
    parsed: bool = True,
    redact: bool = False,
    form: str = "json",
    omitted: int = 0,
    several: bool = False,
    payloads: int = 1,
) -> Result:
    """Return a result with a report, and with the text of the payload."""
    read = Document(text, complete=parsed) if text is not None else None
    outcome = Outcome(report.event, report.matched_by, report.issues, read)
    return Result(
        file,
        document,
        outcome,
        form=form,
        redact=redact,
        omitted=omitted,
        several=several,
        payloads=payloads,
    )
