"""The reports on the payload with four defects equal the committed ones, in every format."""

from __future__ import annotations

from tests.reporting.golden_reports import FOLDER, RENEW, reports


def test_reports_are_the_golden_ones() -> None:
    printed = {path.name: text for path, text in reports()}
    golden = {path.name: path.read_text(encoding="utf-8") for path in FOLDER.iterdir()}
    assert printed == golden, f"mend it with: {RENEW}"
