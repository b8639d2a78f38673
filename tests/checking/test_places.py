"""Each issue of a text marks the wrong value, the wrong key, or the object that lacks a field."""

from __future__ import annotations

import json

import pytest

import rcdp_schemas as rcdp
from tests.commands import ROOT
from tests.runtime.payloads import edited

_EVENT = "eventTransactionComplete"


def _marked(text: str, event: str | None = _EVENT, **options: bool) -> dict[tuple[str, str], str]:
    """Return the code and pointer of each issue with the text of its span."""
    marked: dict[tuple[str, str], str] = {}
    lines = text.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for issue in rcdp.check_text(text, event, **options).issues:
        place = issue.location
        assert place is not None
        first, last = place.line - 1, place.end_line - 1
        rows = lines[first : last + 1]
        rows[-1] = rows[-1][: place.end_column - 1]
        rows[0] = rows[0][place.column - 1 :]
        marked[issue.code, issue.pointer] = "\n".join(rows)
    return marked


def _text(edits: dict[str, object], event: str = _EVENT, **layout: int) -> str:
    return json.dumps(edited(event, edits, full=True), ensure_ascii=False, **layout)  # type: ignore[arg-type]


def test_four_defects_are_placed_to_the_column() -> None:
    report = rcdp.check_file(ROOT / "docs" / "examples" / "bad.json")
    assert [(issue.code, issue.location) for issue in report.issues] == [
        ("RC203", rcdp.Location(5, 18, 5, 40)),
        ("RC201", rcdp.Location(16, 3, 16, 14)),
        ("RC203", rcdp.Location(32, 21, 32, 24)),
        ("RC202", rcdp.Location(42, 7, 42, 16)),
    ]


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("indent", [None, 2, "\t"])
def test_layout_does_not_matter(line_end: str, mark: str, indent: int | str | None) -> None:
    payload = edited(
        _EVENT, {"/\U0001f600": "é", "/eventData/cartProducts/0/quantity": "\U0001f600"}, full=True
    )
    text = mark + json.dumps(payload, ensure_ascii=False, indent=indent).replace("\n", line_end)
    assert _marked(text) == {
        ("RC202", "/\U0001f600"): '"\U0001f600"',
        ("RC203", "/eventData/cartProducts/0/quantity"): '"\U0001f600"',
    }


@pytest.mark.parametrize(
    ("text", "event", "expected"),
    [
        ("{}", None, {("RC102", ""): "{"}),
        ('{"eventType": "x"}', None, {("RC101", "/eventType"): '"x"'}),
        (" [1,\n2]", "eventLogin", {("RC203", ""): "[1,\n2]"}),
        ("", None, {("RC006", ""): ""}),
        ("[1, 2", None, {("RC001", ""): ""}),
        ('{"a": 1 "b": 2}', None, {("RC001", ""): '"'}),
        ('{"x": ' * 65, None, {("RC005", ""): "{"}),
        (
            '{"eventType": 1, "eventType": 2}',
            None,
            {("RC003", "/eventType"): '"eventType"', ("RC203", "/eventType"): "2"},
        ),
    ],
)
def test_issue_of_a_small_text_is_placed(
    text: str, event: str | None, expected: dict[tuple[str, str], str]
) -> None:
    assert _marked(text, event) == expected


def test_field_that_is_missing_at_the_root_or_from_an_item_is_placed_at_the_opening_brace() -> None:
    text = _text({}).replace('"srcId"', '"source"').replace('"quantity"', '"amount"')
    marked = _marked(text)
    assert marked["RC201", "/srcId"] == "{"
    assert marked["RC201", "/eventData/cartProducts/0/quantity"] == "{"
    assert marked["RC202", "/eventData/cartProducts/0/amount"] == '"amount"'


def test_object_that_lacks_one_of_several_fields_is_placed_at_its_key() -> None:
    assert _marked(_text({"/customer": {}}))["RC404", "/customer"] == '"customer"'


def test_name_of_a_credential_is_placed_at_its_key() -> None:
    assert _marked(_text({"/eventData/password": "x"}))["RC406", "/eventData/password"] == '"password"'


def test_last_of_repeated_values_is_the_one_that_is_wrong() -> None:
    text = _text({}).replace(
        '"requestTime": ', '"requestTime": "a", "\\u0072equestTime": "b", "requestTime": "c", "x": '
    )
    issues = rcdp.check_text(text, _EVENT).issues
    places = [text[i.location.column - 1 : i.location.end_column - 1] for i in issues if i.location]
    assert places == ['"\\u0072equestTime"', '"requestTime"', '"c"', '"x"']


@pytest.mark.parametrize(
    ("member", "marked"),
    [
        (r'"a": "\ud800"', r'"\ud800"'),
        (r'"\ud800": "a"', r'"\ud800"'),
        (f'"a": -{"1" * 5000}', f"-{'1' * 5000}"),
    ],
)
def test_value_that_can_not_be_read_is_marked_in_a_replaced_member_too(member: str, marked: str) -> None:
    text = f'{{"b": {{{member}}}, "b": 0, "eventType": "eventLogin"}}'
    assert marked in _marked(text, None).values()


def test_text_that_is_too_long_is_marked_at_its_beginning() -> None:
    (issue,) = rcdp.check_text(" " * (64 * 2**20 + 1)).issues
    assert (issue.code, issue.location) == ("RC007", rcdp.Location(1, 1, 1, 1))
