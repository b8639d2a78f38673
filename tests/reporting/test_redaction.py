"""With ``redact`` no report format shows a value of a payload, whatever the input format."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from rcdp_schemas.cli import main
from rcdp_schemas.reporting import FORMATS
from tests.reporting.printing import printed, records, result_of
from tests.runtime.payloads import edited

_PAYLOAD = {
    **edited("eventCustomerCreate", full=True),
    "eventType": "eventCustomerCreate",
    "requestTime": "2031-07-08T16:00:00Z",
    "customer": {"email": "zaphod", "mobile": 5551234.5, "customerCode": None, "nick": "zaphod"},
    "zaphodless": ["zaphod", {"deep": "zaphod"}],
}
_PAYLOAD["eventData"] |= {"gender": "femzaphod", "dob": "2031-07-08", "firstName": 5551234}
_VALUES = ('zaphod"', "zaphod`", " zaphod", "femzaphod", "5551234", "2031", "07-08", "1941292800000")


@pytest.mark.parametrize("output_format", FORMATS)
def test_no_value_is_shown(output_format: str) -> None:
    text = json.dumps(_PAYLOAD)
    results = [
        result_of(text, redact=True),
        result_of(json.dumps(_PAYLOAD, indent=1), "b.json", redact=True),
        *records(text, text.replace("}", ",}", 1), text[:-1], f'"{text[2:9]}zaphod"', redact=True),
        result_of(text, "c.json", redact=True, omitted=3),
    ]
    report = printed(output_format, results)
    assert "RC203" in report
    assert [value for value in _VALUES if value in report] == []


@pytest.mark.parametrize("output_format", FORMATS)
def test_values_would_be_shown_otherwise(output_format: str) -> None:
    report = printed(output_format, [result_of(json.dumps(_PAYLOAD, indent=1))])
    assert [value for value in _VALUES if value in report]


_OF_YAML = """\
%TAG !smith! tag:smith.org,2031:
---
# smith
eventType: &smith eventLogin # smith's
srcId: &smith2 5551234
? *smith2
: !smith!x 2031
*smith2 : !<tag:smith.org,2031:[x]> &smith3 smith
srcType: !smith smith
requestTime: !!float &smith4 'smith'
customer: &smith5 {email: smith, <<: *smith, mobile: {? &smith6 zip : smith}}
eventData: {customerCode: [*smith2, *smith3 ], nick: !smith {}} # smith: [smith]
zip: |2- # smith
    smith
sku: >+
  smith
"""


def _reported(text: str, file: Path, output_format: str) -> str:
    """Return the redacted report on a file, as the command prints it."""
    file.write_text(text, encoding="utf-8")
    report = file.with_name("report")
    options = ["--report", f"{output_format}={report}", "--redact", "--max-issues", "0"]
    assert main(["validate", str(file), *options]) in {0, 1}
    return report.read_text(encoding="utf-8")


@pytest.mark.parametrize("output_format", FORMATS)
def test_nothing_that_yaml_has_beside_names_is_shown(output_format: str, tmp_path: Path) -> None:
    pytest.importorskip("yaml")
    report = _reported(_OF_YAML, tmp_path / "a.yaml", output_format)
    assert report.count("RC001") >= 5
    assert "smith" not in report
    assert "2031" not in re.sub("[0-9a-f]{32}", "", report)  # a fingerprint may have it by chance


def test_undocumented_name_is_shown_where_the_issue_names_it_and_nowhere_else(tmp_path: Path) -> None:
    text = json.dumps(
        {"eventType": "eventHomePage", "jane@smith": {"joe@smith": 1}, "\u00e9": 2}, indent=None
    )
    report = _reported(text, tmp_path / "a.json", "full")
    lines = re.findall(r"^\d+ \| (.*)$", report, re.MULTILINE)
    assert '{"eventType": "***", "jane@smith": {"***": ***}, "***": ***}' in lines
    assert '{"eventType": "***", "***": {"***": ***}, "***": ***}' in lines
    assert "joe@smith" not in report


_SCALARS = st.sampled_from(["smith", "'smith: x'", '"sm\\x69th"', "5551234", "-1", "<<", "zip", "null", "*a"])
_PROPERTIES = st.sampled_from(["", "&smith ", "!smith ", "!!str &smith ", "!<tag:smith,1:[x]> "])
_NODES = st.recursive(
    st.builds("{}{}".format, _PROPERTIES, _SCALARS),
    lambda values: st.one_of(
        st.builds("{}[{}, {}]".format, _PROPERTIES, values, values),
        st.builds("{}{{ {} : {}, ? {} }}".format, _PROPERTIES, _SCALARS, values, _SCALARS),
    ),
    max_leaves=6,
)
_LINES = st.builds(
    "{}{}{}".format,
    st.sampled_from(["- ", "- - ", "- ? ", "- zip: "]),
    _NODES,
    st.sampled_from(["", " # smith: -"]),
)
_BLOCK = re.compile(r"--> \S+ *(\S*)\n *\|\n *\d+ \| (.*)\n *\| ( *)(\^+)")
_SHOWN = re.compile(r"\b(?:zip|eventType|eventData)\b|\*\*\*|[]\[{}:,?'\"… -]")


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lines=st.lists(_LINES, max_size=4))
def test_lines_hold_documented_names_and_punctuation_whatever_the_text(
    tmp_path: Path, lines: list[str]
) -> None:
    pytest.importorskip("yaml")
    text = "\n".join(["eventType: &a eventHomePage", "eventData:", *lines, "zip: 1"])
    report = _reported(text, tmp_path / "a.yaml", "full")
    for pointer, line, indent, mark in _BLOCK.findall(report):
        start, end = len(indent), len(indent) + len(mark)
        if line[start:end].strip("'\"") == pointer.rpartition("/")[2]:
            line = line[:start] + line[end:]  # noqa: PLW2901 - the issue names it
        assert _SHOWN.sub("", line) == ""
