"""The junit format, parsed back with a library."""

from __future__ import annotations

import json
from xml.etree import ElementTree as ET

from junitparser import Error, Failure

from rcdp_schemas.reading.files import Unreadable
from tests.reporting.printing import FAILED, FOUR_DEFECTS, GOOD, WARNED, printed, records, result_of
from tests.reporting.readers import cases


def _counts(text: str) -> list[dict[str, str]]:
    """Return the attributes of each suite; its counts must match its content."""
    suites = list(ET.fromstring(text.encode()))  # noqa: S314 - our own text
    for suite in suites:
        assert int(suite.attrib["tests"]) == len(suite.findall("testcase"))
        assert int(suite.attrib["failures"]) == len(suite.findall("testcase/failure"))
        assert int(suite.attrib["errors"]) == len(suite.findall("testcase/error"))
    return [dict(suite.attrib) for suite in suites]


def test_suite_is_a_file_and_case_a_payload() -> None:
    text = printed(
        "junit",
        [
            result_of(FOUR_DEFECTS, "bad.json"),
            result_of(GOOD, "good.json"),
            result_of(WARNED, "warned.json"),
            result_of(WARNED, "several.yaml", form="yaml"),
            result_of(FAILED, "several.yaml", 1, form="yaml"),
        ],
    )
    assert [(suite["name"], suite["tests"], suite["failures"]) for suite in _counts(text)] == [
        ("bad.json", "1", "1"),
        ("good.json", "1", "0"),
        ("warned.json", "1", "0"),
        ("several.yaml", "2", "1"),
    ]
    assert [(suite.name, case.classname, case.name, case.is_passed) for suite, case in cases(text)] == [
        ("bad.json", "rcdp-schemas.payloads", "bad.json", False),
        ("good.json", "rcdp-schemas.payloads", "good.json", True),
        ("warned.json", "rcdp-schemas.payloads", "warned.json", True),
        ("several.yaml", "rcdp-schemas.payloads", "several.yaml", True),
        ("several.yaml", "rcdp-schemas.payloads", "several.yaml, payload 2", False),
    ]


def test_failure_says_the_first_error_and_lists_all_issues() -> None:
    ((_, case),) = cases(printed("junit", [result_of(FOUR_DEFECTS, "bad.json", omitted=1)]))
    (failure,) = case.result
    assert isinstance(failure, Failure)
    assert failure.type == "RC203"
    assert failure.message is not None
    assert failure.message.startswith("RC203 /requestTime: `requestTime` must be an integer")
    assert failure.message.endswith(" (and 3 more)")
    assert failure.text is not None
    lines = failure.text.splitlines()
    assert [line.split(":")[1] for line in lines if line.startswith("bad.json")] == ["5", "16", "32"]
    assert lines[1] == "  docs: rcdp-schemas show eventTransactionComplete.requestTime"
    assert lines[-1] == "1 more issue is not shown; --max-issues 0 shows all"


def test_only_issue_is_the_message() -> None:
    ((_, case),) = cases(printed("junit", [result_of("", "a.json")]))
    assert [failure.message for failure in case.result] == ["RC006: there is no payload: the text is empty"]


def test_valid_records_of_ndjson_are_one_case() -> None:
    text = printed("junit", records(GOOD, FAILED, GOOD, WARNED))
    assert [suite["tests"] for suite in _counts(text)] == ["3"]
    named = [(case.name, case.system_out) for _, case in cases(text)]
    assert named[0] == ("a.ndjson, payload 2", None)
    assert named[2] == ("a.ndjson, records without an issue", "2")


def test_file_that_can_not_be_read_is_an_error() -> None:
    text = printed("junit", [], [Unreadable("x.json", "Permission denied")])
    ((suite, case),) = cases(text)
    (error,) = case.result
    assert isinstance(error, Error)
    assert (suite.errors, case.name, error.message) == (1, "x.json", "can't read it: Permission denied")
    assert len(_counts(text)) == 1


def test_what_xml_can_not_hold_is_escaped() -> None:
    hostile = "\x00\x1b]]>&amp;<failure/>\"'\ufffe\ud800"
    text = printed("junit", [result_of(json.dumps({hostile: 1}), f"{hostile}.json", event="eventLogin")])
    ((suite, case),) = cases(text)
    shown = "\\u0000\\u001b]]>&amp;<failure/>\"'\\ufffe\\ud800"
    assert (suite.name, len(case.result)) == (f"{shown}.json", 1)
    assert shown in (case.result[0].text or "")
