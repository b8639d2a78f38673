"""All formats show the same issues, in the same order, at the same places."""

from __future__ import annotations

import pytest

from rcdp_schemas.checking.files import Result
from rcdp_schemas.reporting import FORMATS
from tests.reporting.printing import FAILED, FOUR_DEFECTS, GOOD, WARNED, printed, records, result_of
from tests.reporting.readers import READERS, Seen

_RESULTS = [
    result_of(FOUR_DEFECTS, "bad.json"),
    result_of(GOOD, "good.json"),
    result_of(WARNED, "warned.json"),
    result_of('{"eventType": "eventLogn"}', "routed.json"),
    result_of("[1,\n 2", "broken.json"),
    *records(GOOD, FAILED, GOOD, WARNED, "{", FAILED),
    result_of("", "empty.json"),
    result_of(FOUR_DEFECTS.replace("{", "[{", 1) + "]", "b.json"),
    result_of(FOUR_DEFECTS, "b.json", document=1),
]


def _expected(result: Result) -> list[Seen]:
    places = [(issue, issue.location) for issue in result.issues if issue.location is not None]
    assert len(places) == len(result.issues)
    return [
        Seen(
            result.file,
            issue.severity,
            issue.code,
            issue.pointer,
            place.line,
            place.column,
            (place.end_line, place.end_column),
            f"{issue.message}\n{issue.hint or ''}",
        )
        for issue, place in places
    ]


def test_there_is_a_reader_of_each_format() -> None:
    assert tuple(READERS) == FORMATS


@pytest.mark.parametrize("output_format", FORMATS)
def test_every_format_shows_the_same_issues_in_the_same_order(output_format: str) -> None:
    seen = list(READERS[output_format](printed(output_format, _RESULTS)))
    expected = [issue for result in _RESULTS for issue in _expected(result)]
    assert [issue.code for issue in seen] == [issue.code for issue in expected]
    for shown, issue in zip(seen, expected, strict=True):
        known = [given if value is not None else None for value, given in zip(shown, issue, strict=True)]
        assert list(shown[:-1]) == known[:-1]
        for words in issue.words.splitlines():
            assert words.replace("`", "") in shown.words.replace("`", "")


@pytest.mark.parametrize("output_format", ["full", "sarif", "junit", "github", "markdown"])
def test_formats_with_room_for_it_show_every_note(output_format: str) -> None:
    result = result_of(FOUR_DEFECTS, "bad.json")
    notes = [issue.notes for issue in result.issues]
    assert [len(each) for each in notes] == [0, 1, 1, 0]
    text = printed(output_format, [result])
    for note in (note for each in notes for note in each):
        assert note.replace("`", "").replace("[]", "") in text.replace("`", "").replace("[]", "").replace(
            "\\[\\]", ""
        )
