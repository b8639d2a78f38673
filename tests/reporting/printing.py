"""Makes results, and prints them in a format."""

from __future__ import annotations

import json
from collections.abc import Iterable

from rcdp_schemas.checking.files import Result
from rcdp_schemas.checking.routing import Router
from rcdp_schemas.checking.texts import check_document
from rcdp_schemas.checking.validator import report_on
from rcdp_schemas.reading.files import Unreadable
from rcdp_schemas.reading.json import read
from rcdp_schemas.reporting import load_reporter
from rcdp_schemas.reporting.results import Tally
from tests.commands import ROOT
from tests.runtime.payloads import reported

FOUR_DEFECTS = (ROOT / "docs" / "examples" / "bad.json").read_text(encoding="utf-8")
"""A text of a payload with three errors and a warning."""

GOOD = json.dumps(
    {
        "eventType": "eventHomePage",
        "srcId": "a",
        "srcType": "b",
        "requestTime": 1710000000000,
        "customer": {"uuid": "c"},
        "eventData": {},
    }
)
WARNED = GOOD.replace('"eventData": {}', '"eventData": {"extra": 1}')
FAILED = GOOD.replace('"a"', "1")


def printed(
    output_format: str, results: Iterable[Result], unreadable: Iterable[Unreadable] = (), skipped: int = 0
) -> str:
    """Return a whole report in a format."""
    reporter, tally = load_reporter(output_format), Tally()
    tally.skipped, tally.unreadable = skipped, list(unreadable)
    parts = [reporter.begin()]
    for result in results:
        tally.count(result)
        parts.append(reporter.add(result))
    return "".join((*parts, reporter.end(tally)))


def result_of(
    text: str,
    file: str = "a.json",
    document: int = 0,
    *,
    event: str | None = None,
    first_line: int = 1,
    redact: bool = False,
    form: str = "json",
    omitted: int = 0,
) -> Result:
    """Return the result for a text with one payload."""
    read_text = read(text, first_line=first_line)
    report = report_on(check_document(read_text, Router(event), strict=False, redact=redact))
    parsed = read_text.complete
    return reported(
        file, document, report, read_text.text, parsed=parsed, redact=redact, form=form, omitted=omitted
    )


def records(*texts: str, file: str = "a.ndjson", redact: bool = False) -> list[Result]:
    """Return the results for an NDJSON file."""
    return [
        result_of(text, file, index, first_line=index + 1, form="ndjson", redact=redact)
        for index, text in enumerate(texts)
    ]
