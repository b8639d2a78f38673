"""The payload with four defects in every format: what is printed is what is committed."""

from __future__ import annotations

import pytest

from rcdp_schemas import cli
from rcdp_schemas.reporting import FORMATS
from tests.commands import ROOT

_GOLDEN = ROOT / "tests" / "runtime" / "reports"


@pytest.mark.parametrize("option", ["", "--redact"])
@pytest.mark.parametrize("output_format", FORMATS)
def test_report_is_the_golden_one(
    output_format: str, option: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT / "docs" / "examples")
    arguments = ["validate", "bad.json", "--output-format", output_format, *filter(None, [option])]
    assert cli.main(arguments) == 1
    suffix = "json" if output_format == "json" else "txt"
    golden = _GOLDEN / f"{output_format}{'.redacted' if option else ''}.{suffix}"
    mend = f"cd docs/examples && rcdp-schemas {' '.join(arguments)} > ../../{golden.relative_to(ROOT)}"
    assert capsys.readouterr().out == golden.read_text(encoding="utf-8"), f"mend it with: {mend}"


def test_every_golden_report_is_of_a_format() -> None:
    assert {path.name.partition(".")[0] for path in _GOLDEN.iterdir()} == set(FORMATS)
